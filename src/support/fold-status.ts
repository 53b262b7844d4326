import type { Day, FieldName, SupportStatus } from '../contract/generated/types.ts';
import {
  type FoldedAllocation,
  foldAllocation,
  type ToldValue,
  type ToldValues,
  together,
  toTold,
} from './fold-allocation.ts';
import { type Before, type CountingEvent, countingEvents, type KnownEvent } from './known-event.ts';

/** What the events about a client come to on a day. */
export interface FoldedStatus {
  readonly status: SupportStatus['status'];
  readonly values: ToldValues;
}

/** At which moment, and as far as which event. */
export interface Asked {
  readonly day: Day;
  readonly asOf?: number | undefined;
  readonly before?: Before | undefined;
}

/** The fields that events give a value to. */
export const supportFields: readonly FieldName[] = [
  ...['supportActive', 'supportPeriod', 'supportEndDate', 'supportContact', 'outOfHoursContact'],
  ...['supportIntensityBand', 'nextEvaluationDate', 'evaluationOutcome', 'escalationLevel', 'contactLost'],
  'supportProviderName',
];

/**
 * The current status of the support, of the events that count and whose day has come: first per allocation, then of all
 * together. In whichever order they were received: only of two about the same thing on the same day the last one holds.
 */
export function foldStatus(events: readonly KnownEvent[], { day, asOf, before }: Asked): FoldedStatus {
  const counting = countingEvents(events, asOf, before).filter(({ said }) => said.effectiveOn <= day);
  const allocations = toAllocations(counting).map(foldAllocation).toSorted(byLead);
  const [leading] = allocations;
  const values = new Map<FieldName, ToldValue>([...(leading?.values ?? []), ...foldClient(counting)]);
  const courses = allocations.flatMap(({ course }) => course ?? []);
  const status = leading?.status;
  if (leading === undefined || status === undefined) return { status: undefined, values };
  const rests = courses.reduce(together);
  values.set('supportActive', { value: status === 'active', ...rests });
  values.set('supportEndDate', { value: leading.endedOn ?? null, ...rests });
  if (leading.period !== undefined) values.set('supportPeriod', { value: leading.period, ...rests });
  return { status, values };
}

/**
 * What does not name an allocation is of the support that was started without a number; when the party started none so, it
 * is about all of the party's allocations.
 */
function toAllocations(counting: readonly CountingEvent[]): readonly (readonly CountingEvent[])[] {
  const parties = Map.groupBy(counting, ({ party }) => party);
  return [...parties.values()].flatMap((told) => {
    const named = Map.groupBy(told, ({ said }) => said.allocation ?? '');
    const unnamed = named.get('') ?? [];
    const isOwn = named.size === 1 || unnamed.some(({ said }) => said.kind === 'start');
    if (isOwn) return [...named.values()];
    named.delete('');
    return [...named.keys()].map((name) =>
      told.filter(({ said }) => said.allocation === name || said.allocation === undefined),
    );
  });
}

const ranks = { active: 3, paused: 2, ended: 1, none: 0 } as const;

/** Active before paused before ended; then what was told of last. */
function byLead(one: FoldedAllocation, other: FoldedAllocation): number {
  const rank = ranks[other.status ?? 'none'] - ranks[one.status ?? 'none'];
  if (rank !== 0) return rank;
  if (one.turn.day !== other.turn.day) return one.turn.day < other.turn.day ? 1 : -1;
  return other.turn.seq - one.turn.seq;
}

/** What is of the client, whatever the allocation. */
function foldClient(counting: readonly CountingEvent[]): Map<FieldName, ToldValue> {
  const values = new Map<FieldName, ToldValue>();
  for (const event of counting) {
    const { said } = event;
    if (said.kind === 'contact-lost') values.set('contactLost', toTold(event, said.effectiveOn));
    else if (said.kind === 'contact-restored') values.set('contactLost', toTold(event, null));
    else if (said.kind === 'escalation') values.set('escalationLevel', toTold(event, said.escalationLevel));
    else if (said.kind === 'evaluation') values.set('evaluationOutcome', toTold(event, said.evaluationOutcome));
    takeNextEvaluation(values, event);
  }
  return values;
}

/** An evaluation that was held is no next one any more. */
function takeNextEvaluation(values: Map<FieldName, ToldValue>, event: CountingEvent): void {
  const { said } = event;
  const next = 'nextEvaluationDate' in said ? said.nextEvaluationDate : undefined;
  const known = values.get('nextEvaluationDate')?.value;
  if (next !== undefined) values.set('nextEvaluationDate', toTold(event, next));
  else if (said.kind === 'evaluation' && !(typeof known === 'string' && known > said.effectiveOn)) {
    values.set('nextEvaluationDate', toTold(event, null));
  }
}
