import type { Entry, FieldName, ImpactReport, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import { Crowd, crowdOf } from './crowd.ts';
import type { Replayed } from './replay.ts';

type Flow = ImpactReport['flows'][number];

/** So many different requests are followed; the requests beyond them are counted only. */
const mostFollowed = 5_000;
const mostTold = 200;

interface Followed {
  readonly of: Pick<Flow, 'apiClient' | 'party' | 'role' | 'purpose' | 'fields' | 'mode'>;
  readonly days: Set<string>;
  readonly lost: Map<FieldName, Crowd>;
  /** All that would go wrong, and of those what is refused, or answered with less. */
  readonly wrong: Crowd;
  readonly refused: Crowd;
  readonly losing: Crowd;
  last: Instant;
  requests: number;
}

/** What is kept of flows: each party's own, and whose would start to fail. */
export interface KeptFlows {
  readonly own: Readonly<Record<PartyId, Pick<ImpactReport, 'flows' | 'flowsLeftOut'>>>;
  readonly failing: ImpactReport['flowsElsewhere'];
}

/**
 * Finds requests that come again: by the same application, in the same role, for the same fields and purpose, on two
 * days or more; or strict ones, which fail as a whole. Tells those that are answered now, and would fail or lose fields
 * for ten clients or more.
 */
export function createFlowTally() {
  const followed = new Map<string, Followed>();
  const beyond = new Map<PartyId, number>();
  const find = (of: Followed['of']): Followed | undefined => {
    const key = JSON.stringify(of);
    const known = followed.get(key);
    if (known !== undefined || followed.size >= mostFollowed) return known;
    const begun: Followed = {
      ...{ of, days: new Set<string>(), lost: new Map<FieldName, Crowd>(), last: parseInstant('1970-01-01T00:00:00Z') },
      ...{ requests: 0, wrong: new Crowd(), refused: new Crowd(), losing: new Crowd() },
    };
    followed.set(key, begun);
    return begun;
  };
  return {
    add(entry: Entry, replayed: Replayed): void {
      const { apiClient, party, role, purpose, facts, mode = 'marked' } = entry;
      if (!replayed.counted || !apiClient || !party || !role || !purpose || facts === undefined) return;
      const flow = find({ apiClient, party, role, purpose, fields: facts.fields.toSorted(), mode });
      if (flow === undefined) beyond.set(party, (beyond.get(party) ?? 0) + 1);
      else follow(flow, entry, replayed);
    },
    result(): KeptFlows {
      const failing = [...followed.values()].filter(fails).map(toFlow).toSorted(byWeight);
      const own = [...Map.groupBy(failing, ({ party }) => party)].map(([party, flows]) => [
        party,
        {
          flows: flows.slice(0, mostTold),
          flowsLeftOut: Math.max(0, flows.length - mostTold) + (beyond.get(party) ?? 0),
        },
      ]);
      const others = new Set(failing.map(({ party, purpose }) => JSON.stringify({ party, purpose })));
      return { own: Object.fromEntries(own), failing: [...others].toSorted().map((one) => JSON.parse(one)) };
    },
  };
}

/** The flows as a party is told of them: its own, and of others only that something of theirs would start to fail. */
export function tellFlows(
  { own, failing }: KeptFlows,
  reader: PartyId,
): Pick<ImpactReport, 'flows' | 'flowsElsewhere' | 'flowsLeftOut'> {
  const { flows, flowsLeftOut } = own[reader] ?? { flows: [], flowsLeftOut: 0 };
  return { flows, flowsElsewhere: failing.filter(({ party }) => party !== reader), flowsLeftOut };
}

function follow(flow: Followed, { at, subject, id }: Entry, replayed: Replayed & { readonly counted: true }): void {
  const [moment, client] = [parseInstant(at), subject ?? id];
  flow.requests += 1;
  flow.days.add(dayOf(moment));
  if (moment > flow.last) flow.last = moment;
  const isAnswered = (shown: typeof replayed.now): boolean => [...shown.values()].some(({ show }) => show !== 'none');
  const lost = replayed.changes.filter(({ effect }) => effect === 'narrower');
  if (!isAnswered(replayed.now) || lost.length === 0) return;
  flow.wrong.add(client);
  (isAnswered(replayed.later) ? flow.losing : flow.refused).add(client);
  for (const { field } of lost) crowdOf(flow.lost, field).add(client);
}

const fails = ({ of, days, wrong }: Followed): boolean => wrong.isTold && (days.size > 1 || of.mode === 'strict');

const sizeOf = (count: Flow['refused']): number => (count === 'under-10' ? 0 : count);

const byWeight = (one: Flow, other: Flow): number =>
  sizeOf(other.refused) - sizeOf(one.refused) ||
  sizeOf(other.losing) - sizeOf(one.losing) ||
  (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

const toFlow = ({ of, days, lost, last, requests, refused, losing }: Followed): Flow => ({
  ...of,
  ...{ days: days.size, requests, refused: refused.told, losing: losing.told },
  lost: [...lost].flatMap(([field, crowd]) => (crowd.isTold ? [field] : [])).toSorted(),
  lastAt: instantText(last),
});
