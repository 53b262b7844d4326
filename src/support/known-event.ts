import type { PartyId, SupportEventRequest } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';

type Without<Form, Names extends string> = Form extends unknown ? Omit<Form, Names> : never;

/** What was told, without the reason of a stop: that is kept apart, and no status is made of it. */
export type Said = Without<SupportEventRequest, 'caseRef' | 'reason'>;

/** What was told of something that happened on a day; not the word that it did not happen. */
export type Happened = Exclude<Said, { kind: 'retraction' }>;

/** An event as it is kept, read out. */
export interface KnownEvent {
  readonly id: string;
  /** The order in which the gateway received it. */
  readonly seq: number;
  readonly party: PartyId;
  readonly receivedAt: Instant;
  /** The event that this one corrects or takes back. */
  readonly revises: string | null;
  readonly said: Said;
}

/** An event that counts. */
export interface CountingEvent extends KnownEvent {
  readonly said: Happened;
}

/** How it stood right before an event, or right before its day: what the event itself says is left out. */
export interface Before {
  readonly seq: number;
  /** It was told already, and its day had not come: what it corrects does not count any more. */
  readonly isTold: boolean;
}

/**
 * The events that were not corrected and not taken back, in the order of the day on which they happened; of one day in the
 * order in which they were received. What was corrected does not come back when the correction itself is taken back.
 * @param asOf look at no event with a higher number
 */
export function countingEvents(
  events: readonly KnownEvent[],
  asOf = Number.POSITIVE_INFINITY,
  before?: Before,
): CountingEvent[] {
  const known = events.filter(({ seq }) => seq <= asOf && (seq !== before?.seq || before.isTold));
  const revised = new Set(known.map(({ revises }) => revises));
  return known
    .filter((event) => event.seq !== before?.seq)
    .filter((event): event is CountingEvent => event.said.kind !== 'retraction' && !revised.has(event.id))
    .toSorted(byDay);
}

function byDay(one: CountingEvent, other: CountingEvent): number {
  const [first, second] = [one.said.effectiveOn, other.said.effectiveOn];
  if (first !== second) return first < second ? -1 : 1;
  return one.seq - other.seq;
}
