/** Whether a decision of the log can be made again: the same answer from the same facts, agreement and engine, byte for byte. */
import type { Agreements } from '../agreements/agreements.ts';
import type { Audit, ExaminedEntry } from '../audit/audit.ts';
import type { Author, Entry, EntryReplay, PartyId } from '../contract/generated/types.ts';
import { type Clock, instantText } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Policy } from '../policy/policy.ts';
import type { Store } from '../store/store.ts';
import { cannot, decideAnew, differs, type Outcome } from './decide-anew.ts';
import { keepEngine } from './engine-rows.ts';
import { mayReplay } from './may-replay.ts';

/** Who has an entry decided anew: an officer of a party, or whoever commands the machine itself. */
export type ReplayedBy = Author | 'machine';

/** Decides earlier requests anew. What that comes to is a verdict, never an answer: nothing can be fetched with it. */
export interface Replay {
  /**
   * Decides the request of an entry anew with the facts, the version of the agreement and the engine that it names, and
   * compares with the decision in it. Asks no source.
   * @throws GatewayError `not-found` for an entry that is unknown, and for one that they may not look at; `store-unavailable`
   */
  replay(id: string, by: ReplayedBy): Promise<EntryReplay>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly policy: Pick<Policy, 'engine' | 'file' | 'reopen' | 'houseRules'>;
  readonly agreements: Pick<Agreements, 'kept'>;
  readonly audit: Pick<Audit, 'examine'>;
  /** The party that runs this gateway: its auditor sees to every entry. */
  readonly operator?: PartyId | undefined;
}

/**
 * Keeps the engine that decides here, so that its decisions can be made again after an upgrade.
 * @throws GatewayError `store-unavailable`
 */
export async function openReplay({ store, clock, policy, agreements, audit, operator }: Parts): Promise<Replay> {
  await keepEngine(store, policy, clock());
  const judge = async ({ text, state }: ExaminedEntry): Promise<Outcome> => {
    if (state === 'changed') return differs('entry-changed');
    if (text === undefined) return cannot('entry-removed');
    const outcome = await decideAnew({ store, agreements, policy }, text);
    return state === 'covered' ? outcome : { ...outcome, remarks: [...outcome.remarks, 'not-covered-yet'] };
  };
  return {
    async replay(id, by) {
      const found = await audit.examine(id);
      if (found === undefined || !(by === 'machine' || mayReplay(entryIn(found), by, operator))) throw unknown();
      const at = instantText(clock());
      const { remarks, ...outcome } = await judge(found);
      return { entry: id, at, ...outcome, remarks: [...remarks] };
    },
  };
}

/** Whose it is; of a text that is gone, or is none any more, nobody knows. */
function entryIn({ text }: ExaminedEntry): Entry | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Entry);
  } catch {
    return undefined;
  }
}

const unknown = (): GatewayError => new GatewayError('not-found', 'Your party has no such entry in the log.');
