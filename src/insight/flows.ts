import type { Entry, FieldName, ImpactReport } from '../contract/generated/types.ts';
import { dayOf, type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import type { Replayed } from './replay.ts';

type Flow = ImpactReport['flows'][number];

/** So many different requests are followed; the requests beyond them are counted only. */
const mostFollowed = 5_000;
const mostTold = 200;

interface Followed {
  readonly of: Pick<Flow, 'apiClient' | 'party' | 'role' | 'purpose' | 'fields' | 'mode'>;
  readonly days: Set<string>;
  readonly lost: Set<FieldName>;
  last: Instant;
  requests: number;
  refused: number;
  losing: number;
}

/**
 * Finds requests that come again: by the same application, in the same role, for the same fields and purpose, on two
 * days or more; or strict ones, which fail as a whole. Tells those that are answered now, and would fail or lose fields.
 */
export function createFlowTally() {
  const followed = new Map<string, Followed>();
  let beyond = 0;
  const find = (of: Followed['of']): Followed | undefined => {
    const key = JSON.stringify(of);
    const known = followed.get(key);
    if (known !== undefined || followed.size >= mostFollowed) return known;
    const begun: Followed = {
      ...{ of, days: new Set<string>(), lost: new Set<FieldName>(), last: parseInstant('1970-01-01T00:00:00Z') },
      ...{ requests: 0, refused: 0, losing: 0 },
    };
    followed.set(key, begun);
    return begun;
  };
  return {
    add(entry: Entry, replayed: Replayed): void {
      const { apiClient, party, role, purpose, facts, mode = 'marked' } = entry;
      if (!replayed.counted || !apiClient || !party || !role || !purpose || facts === undefined) return;
      const flow = find({ apiClient, party, role, purpose, fields: facts.fields.toSorted(), mode });
      if (flow === undefined) beyond += 1;
      else follow(flow, parseInstant(entry.at), replayed);
    },
    result(): Pick<ImpactReport, 'flows' | 'flowsLeftOut'> {
      const failing = [...followed.values()].filter(fails).toSorted(byWeight);
      return {
        flows: failing.slice(0, mostTold).map(toFlow),
        flowsLeftOut: Math.max(0, failing.length - mostTold) + beyond,
      };
    },
  };
}

function follow(flow: Followed, at: Instant, replayed: Replayed & { readonly counted: true }): void {
  flow.requests += 1;
  flow.days.add(dayOf(at));
  if (at > flow.last) flow.last = at;
  const isAnswered = (shown: typeof replayed.now): boolean => [...shown.values()].some(({ show }) => show !== 'none');
  const lost = replayed.changes.filter(({ effect }) => effect === 'narrower');
  if (!isAnswered(replayed.now) || lost.length === 0) return;
  if (isAnswered(replayed.later)) flow.losing += 1;
  else flow.refused += 1;
  for (const { field } of lost) flow.lost.add(field);
}

const fails = ({ of, days, refused, losing }: Followed): boolean =>
  refused + losing > 0 && (days.size > 1 || of.mode === 'strict');

const byWeight = (one: Followed, other: Followed): number =>
  other.refused - one.refused ||
  other.losing - one.losing ||
  (JSON.stringify(one.of) < JSON.stringify(other.of) ? -1 : 1);

const toFlow = ({ of, days, lost, last, requests, refused, losing }: Followed): Flow => ({
  ...of,
  ...{ days: days.size, requests, refused, losing, lost: [...lost].toSorted() },
  lastAt: instantText(last),
});
