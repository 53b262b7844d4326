import type { Agreements, KeptAgreement } from '../agreements/agreements.ts';
import { validate } from '../contract/contract.ts';
import type {
  Decision,
  DecisionInput,
  Entry,
  EntryReplay,
  ReplayReason,
  ReplayRemark,
} from '../contract/generated/types.ts';
import type { FormerEngine, Policy } from '../policy/policy.ts';
import type { Store } from '../store/store.ts';
import { readEngine } from './engine-rows.ts';

/** What deciding anew came to. */
export interface Outcome extends Pick<EntryReplay, 'verdict' | 'reason' | 'agreement' | 'engine' | 'fields'> {
  readonly remarks: readonly ReplayRemark[];
}

/** Something is not what it was. */
export const differs = (reason: ReplayReason): Outcome => ({ verdict: 'differs', reason, remarks: [] });
/** Nobody can tell. */
export const cannot = (reason: ReplayReason): Outcome => ({ verdict: 'cannot', reason, remarks: [] });

interface Parts {
  readonly store: Store;
  readonly agreements: Pick<Agreements, 'kept'>;
  readonly policy: Pick<Policy, 'engine' | 'reopen' | 'houseRules'>;
}

type Decided = Entry & Required<Pick<Entry, 'agreement' | 'engine' | 'facts' | 'decision'>>;

const isDecided = (entry: Entry): entry is Decided =>
  [entry.agreement, entry.engine, entry.facts, entry.decision].every((part) => part !== undefined);

/**
 * Decides what an entry says was asked, with nothing but what it names. Each thing that it names is held against its hash
 * before it is used, so that what was altered never passes.
 * @param text the entry to the character, as it was written
 * @throws GatewayError `store-unavailable`; what keeps the rules of a region from being asked now, which is no verdict
 */
export async function decideAnew({ store, agreements, policy }: Parts, text: string): Promise<Outcome> {
  const entry = JSON.parse(text) as Entry;
  if (!isDecided(entry)) return cannot('facts-missing');
  const named = { agreement: entry.agreement, engine: entry.engine };
  const agreement = await agreements.kept(entry.agreement.hash);
  if (agreement.state === 'unknown') return { ...cannot('agreement-unknown'), ...named };
  if (agreement.state === 'changed') return { ...differs('agreement-changed'), ...named };
  const file = await readEngine(store, entry.engine);
  if (file === undefined) return { ...cannot('engine-unknown'), ...named };
  if (!isAbout(entry.facts, agreement)) return { ...cannot('not-decided'), ...named };
  try {
    const engine = policy.reopen(file, entry.engine);
    if (engine === undefined) return { ...differs('engine-changed'), ...named };
    const denials = await askRules(policy, { facts: entry.facts, agreement, engine });
    const again = engine.decide(entry.facts, agreement, denials);
    const remarks = remarksOn(entry, { agreement, engine, policy });
    return { ...compare(entry, { text, again, remarks }), ...named, remarks };
  } catch (error) {
    if (error instanceof NotNow) throw error.problem;
    // The agreement, the engine or the answer is not what this version of the gateway can use.
    return { ...cannot('not-decided'), ...named };
  }
}

/** Whether the facts are of a form that this version of the gateway reads, and about this agreement. */
const isAbout = (facts: DecisionInput, { hash }: { readonly hash: string }): boolean =>
  validate('decisionInput', facts).ok && facts.agreement.hash === hash;

/** Says nothing of the entry: another time there is an answer. */
class NotNow extends Error {
  readonly problem: unknown;

  constructor(problem: unknown) {
    super('the rules of the region cannot be asked now');
    this.problem = problem;
  }
}

interface Asked extends Omit<Used, 'policy'> {
  readonly facts: DecisionInput;
}

/**
 * The rules gave an answer then. When they give none now, under the compiler of that day, then there is no room or time for
 * it, which is no verdict; under another one it may be its doing.
 * @throws NotNow, GatewayError `decision-unavailable`
 */
async function askRules({ houseRules }: Parts['policy'], { facts, agreement, engine }: Asked) {
  try {
    return await houseRules.askInTrial(facts, agreement);
  } catch (error) {
    throw engine.compilesAlike ? new NotNow(error) : error;
  }
}

interface Used {
  readonly agreement: Extract<KeptAgreement, { state: 'whole' }>;
  readonly engine: FormerEngine;
  readonly policy: Pick<Policy, 'engine'>;
}

function remarksOn(entry: Decided, { agreement, engine, policy }: Used): readonly ReplayRemark[] {
  const compiles = agreement.document.houseRules === undefined || engine.compilesAlike;
  return [
    ...(entry.engine === policy.engine ? [] : (['former-engine'] as const)),
    ...(compiles ? [] : (['other-compiler'] as const)),
  ];
}

interface Again {
  readonly text: string;
  readonly again: Decision;
  readonly remarks: readonly ReplayRemark[];
}

/** Byte for byte: the entry with the new answer in the place of the old one is the very text that was written. */
function compare(entry: Decided, { text, again, remarks }: Again): Pick<Outcome, 'verdict' | 'reason' | 'fields'> {
  if (JSON.stringify({ ...entry, decision: again }) === text) return { verdict: 'same' };
  const fields = differences(entry.decision, again);
  // Nobody can tell whether the compiler of that day made something else of the same rule.
  if (remarks.includes('other-compiler')) return { verdict: 'cannot', reason: 'compiler-changed', fields };
  return { verdict: 'differs', reason: 'answer-differs', fields };
}

function differences({ fields: then }: Decision, { fields: now }: Decision): string[] {
  const names = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...names].filter((name) => JSON.stringify(then[name]) !== JSON.stringify(now[name])).toSorted();
}
