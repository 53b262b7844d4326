import type { Stretch } from '../audit/audit.ts';
import type { InputError } from '../contract/contract.ts';
import { isWithheldDelivery } from '../contract/entry-of-party.ts';
import type {
  BreachReport,
  BreachRequest,
  Catalogue,
  DataBreach,
  Entry,
  Freeze,
  PartyId,
  TellState,
} from '../contract/generated/types.ts';
import { type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { NoticeTask } from '../notices/notices.ts';
import type { Store } from '../store/store.ts';
import {
  type BreachTerms,
  insertBreach,
  type KeptBreach,
  type KeptScope,
  putTellState,
  readBreach,
  readBreaches,
  readTellStates,
} from './breach-rows.ts';
import { BreachTally, endOf, type OwnCase } from './breach-tally.ts';
import { type KeptFreeze, ownerOf, readFreezes } from './freeze-rows.ts';
import { tellFreeze } from './freezes.ts';
import { type Doer, requireMayFreeze, requireReader, seesToAll } from './may-act.ts';

/** Somebody of a party: a command on the machine records no breach. */
export type Reader = Exclude<Doer, { readonly operator: string }>;

export interface Breaches {
  /**
   * Records a data breach; from its discovery the terms run. The other parties to the agreements get a notice.
   * @param terms what the agreements say, for the party that it is about
   * @throws GatewayError `not-allowed`, `not-found` for what is not one's own, `invalid-input`, `store-unavailable`
   */
  record(request: BreachRequest, terms: BreachTerms, by: Reader, at: Instant): Promise<DataBreach>;
  /** The breaches that somebody may know of, the latest first. @throws GatewayError `not-allowed` */
  list(by: Reader): Promise<readonly DataBreach[]>;
  /**
   * What the log tells a reader of a breach. Reads the log of the period, with little memory however long it is.
   * @param ownCases the cases of the reader's party, by the reference of the case in the log
   * @throws GatewayError `not-allowed`, `not-found`, `store-unavailable`
   */
  report(id: string, ownCases: ReadonlyMap<string, OwnCase>, by: Reader, at: Instant): Promise<BreachReport>;
  /**
   * What was frozen since it began of the party that it is about: told to that party and to who runs the gateway, to others
   * nothing. It names the application or the person.
   * @throws GatewayError `not-allowed`, `not-found`
   */
  freezesSince(id: string, by: Reader): Promise<readonly Freeze[]>;
  /**
   * Keeps what a party decided about telling a client (AVG art. 34).
   * @param reference of the case in the log
   * @throws GatewayError `not-allowed` for anybody but a privacy officer, `not-found`
   */
  decide(telling: { id: string; reference: string; state: TellState }, by: Reader, at: Instant): Promise<void>;
}

interface Parts {
  readonly store: Store;
  readonly operator: PartyId | undefined;
  readonly catalogue: Catalogue;
  readonly entriesBetween: (stretch: Stretch) => AsyncIterable<Entry>;
  /** Plans, in the same transaction, that parties are told. */
  readonly planNotice: PlanNotice;
}

type Work = Parameters<Parameters<Store['transaction']>[0]>[0];
export type PlanNotice = (tx: Work, task: NoticeTask, at: Instant) => Promise<unknown>;

/** Clocks of a region may differ by so much. */
const margin = 60_000;

export function createBreaches({ store, operator, catalogue, entriesBetween, planNotice }: Parts): Breaches {
  const find = async (id: string, by: Reader): Promise<KeptBreach> => {
    requireReader(by);
    const found = await readBreach(store, id);
    if (found === undefined || !mayKnow(found, by, operator)) {
      throw new GatewayError('not-found', 'There is no such breach that concerns your party.');
    }
    return found;
  };
  return {
    async record(request, terms, by, at) {
      const { kind, discoveredAt } = request;
      const scope = toScope(request.scope);
      refuseWrong(request, scope, at);
      const kept = await store.transaction(async (tx) => {
        await requireOwn(tx, scope, by, operator);
        const recorded = { recordedAt: at, recordedBy: by.by, recordedByParty: by.party };
        const breach = await insertBreach(tx, {
          ...{ kind, scope, discoveredAt: parseInstant(discoveredAt), ...terms, ...recorded },
        });
        const to = terms.told
          .filter((party) => party !== by.party)
          .map((party) => ({ party, purposes: [], fields: [] }));
        if (to.length > 0) await planNotice(tx, { kind: 'breach.found', to }, at);
        return breach;
      });
      return toTold(kept, by, operator);
    },
    async list(by) {
      requireReader(by);
      const found = (await readBreaches(store)).filter((breach) => mayKnow(breach, by, operator));
      return found.map((breach) => toTold(breach, by, operator));
    },
    async report(id, ownCases, by, at) {
      const breach = await find(id, by);
      const { scope } = breach;
      const tally = new BreachTally({ scope, reader: by.party, ownCases, catalogue });
      for await (const entry of entriesBetween({ from: scope.from, to: endOf(scope, at), party: scope.party })) {
        // Even their number would tell the recipient when something happened.
        if (seesToAll(by, operator) || !isWithheldDelivery(entry)) tally.add(entry);
      }
      return {
        breach: toTold(breach, by, operator),
        madeAt: instantText(at),
        own: tally.own(await readTellStates(store, id, by.party)),
        ...(seesWhole(breach, by, operator) ? { totals: tally.totals() } : {}),
        unknown: unknownOf(scope, at),
      };
    },
    async freezesSince(id, by) {
      const breach = await find(id, by);
      if (!seesWhole(breach, by, operator)) return [];
      return (await freezesIn(store, breach.scope)).map((freeze) => tellFreeze(freeze, by));
    },
    async decide({ id, reference, state }, by, at) {
      await find(id, by);
      if (by.role !== 'privacy-officer') throw new GatewayError('not-allowed', 'A privacy officer decides about this.');
      await store.transaction((tx) =>
        putTellState(tx, { breach: id, party: by.party, reference, state, by: by.by, at }),
      );
    },
  };
}

/** The freezes of the party that it is about, but for those that were lifted before it began. */
async function freezesIn(store: Store, { party, from }: KeptScope): Promise<KeptFreeze[]> {
  const found = await readFreezes(store, party ?? 'everybody');
  return found.filter((freeze) => {
    const isOf = party === undefined || freeze.party === party;
    return isOf && (freeze.lifted === undefined || freeze.lifted.at >= from);
  });
}

const toScope = ({ party, apiClient, person, from, to }: BreachRequest['scope']): KeptScope => ({
  ...{ party, apiClient, person, from: parseInstant(from), to: to === undefined ? undefined : parseInstant(to) },
});

/** @throws GatewayError `invalid-input` with everything that is wrong */
function refuseWrong({ discoveredAt }: BreachRequest, scope: KeptScope, at: Instant): void {
  const { party, apiClient, person, from, to } = scope;
  const errors: InputError[] = [];
  const refuse = (pointer: string, code: string, detail: string) => errors.push({ pointer, code, detail });
  if (parseInstant(discoveredAt) > at + margin) refuse('/discoveredAt', 'in-the-future', 'lies in the future');
  if (from > at + margin) refuse('/scope/from', 'in-the-future', 'lies in the future');
  if (to !== undefined && to < from) refuse('/scope/to', 'before-from', 'lies before the beginning');
  if (apiClient !== undefined && person !== undefined) refuse('/scope', 'one-of', 'names an application or a person');
  if (party === undefined && (apiClient ?? person) !== undefined) refuse('/scope/party', 'required', 'is of a party');
  if (errors.length > 0)
    throw new GatewayError('invalid-input', 'See errors for every place that is wrong.', { errors });
}

/** Of its own party, or of any for who runs the gateway; a period of everybody is for that one alone. */
async function requireOwn(tx: Work, scope: KeptScope, by: Reader, operator: PartyId | undefined): Promise<void> {
  const { party, person } = scope;
  if (party === undefined && seesToAll(by, operator)) {
    requireMayFreeze(by, by.party, operator);
    return;
  }
  const owner = party === undefined ? undefined : await ownerOf(tx, { kind: 'party', party });
  requireMayFreeze(by, owner, operator);
  if (person === undefined || (await ownerOf(tx, { kind: 'person', person })) === owner) return;
  throw new GatewayError('not-found', 'Your party has no such application or person, and is no such party.');
}

/** Whom it is about, who recorded it, the parties to the agreements, and who runs the gateway. */
const mayKnow = ({ scope, recordedByParty, told }: KeptBreach, by: Reader, operator: PartyId | undefined): boolean =>
  seesToAll(by, operator) || [scope.party, recordedByParty, ...told].includes(by.party);

const seesWhole = ({ scope }: KeptBreach, by: Reader, operator: PartyId | undefined): boolean =>
  seesToAll(by, operator) || scope.party === by.party;

const hour = 3_600_000;

/** Which application or person it was is told to its own party, and to who runs the gateway. */
function toTold(breach: KeptBreach, by: Reader, operator: PartyId | undefined): DataBreach {
  const { id, kind, scope, discoveredAt, recordedAt, authorityHours, partnerNoticeHours } = breach;
  const { party, apiClient, person, from, to } = scope;
  const after = (hours: number): string => new Date(discoveredAt + hours * hour).toISOString();
  const isWhole = seesWhole(breach, by, operator);
  return {
    ...{ id, kind, discoveredAt: instantText(discoveredAt), recordedAt: instantText(recordedAt) },
    recordedBy: breach.recordedByParty,
    scope: {
      ...(party === undefined ? {} : { party }),
      ...(isWhole && apiClient !== undefined ? { apiClient } : {}),
      ...(isWhole && person !== undefined ? { person } : {}),
      from: instantText(from),
      ...(to === undefined ? {} : { to: instantText(to) }),
    },
    clock: {
      ...{ authorityHours, authorityBy: after(authorityHours) },
      ...(partnerNoticeHours === undefined ? {} : { partnerNoticeHours, partnersBy: after(partnerNoticeHours) }),
    },
  };
}

/** What no log of a gateway can tell; better said than found out. */
function unknownOf({ apiClient, to }: KeptScope, at: Instant): BreachReport['unknown'] {
  return [
    ...(['after-delivery', 'held-before', 'who-really', 'which-sender', 'erased'] as const),
    ...(apiClient === undefined ? [] : (['same-id'] as const)),
    ...(to === undefined || to >= at - margin ? (['under-way'] as const) : []),
  ];
}
