import type { ClientRecord, Day, FieldName, PartyId } from '../contract/generated/types.ts';
import { type Instant, startOf, toInstant } from '../contract/vocabulary.ts';
import type { CountingEvent, Happened } from './known-event.ts';

/** What a value rests on. */
interface Basis {
  /** From when it holds against values that were supplied otherwise: it was received, and its day had come. */
  readonly since: Instant;
  /** Whose events it rests on. */
  readonly by: readonly PartyId[];
}

/** A value that events give to a field; null where they ended it. */
export interface ToldValue extends Basis {
  readonly value: unknown;
}

export type ToldValues = ReadonlyMap<FieldName, ToldValue>;

/** The order of two events. */
interface Turn {
  readonly day: Day;
  readonly seq: number;
}

/** What the events about one allocation come to. */
export interface FoldedAllocation {
  /** Undefined while only values were told, and no start, pause or stop. */
  readonly status: 'active' | 'paused' | 'ended' | undefined;
  /** What was told last, of what began or ended it when anything did. */
  readonly turn: Turn;
  readonly period: NonNullable<ClientRecord['supportPeriod']> | undefined;
  readonly endedOn: Day | undefined;
  readonly values: ReadonlyMap<FieldName, ToldValue>;
  /** What status, period and end rest on. */
  readonly course: Basis | undefined;
}

type Folding = { -readonly [Key in keyof FoldedAllocation]: FoldedAllocation[Key] } & {
  readonly values: Map<FieldName, ToldValue>;
};

const given = ['supportContact', 'outOfHoursContact', 'supportIntensityBand', 'supportProviderName'] as const;

/** @param events of one allocation, in the order of `countingEvents`; at least one */
export function foldAllocation(events: readonly CountingEvent[]): FoldedAllocation {
  const folding: Folding = {
    ...{ status: undefined, turn: { day: '', seq: 0 }, period: undefined, endedOn: undefined },
    ...{ values: new Map(), course: undefined },
  };
  for (const event of events) {
    const { said } = event;
    if (said.kind !== 'start' && said.kind !== 'change' && said.kind !== 'pause' && said.kind !== 'stop') continue;
    takeCourse(folding, event, said);
    for (const field of given) {
      const value = field in said ? said[field as keyof typeof said] : undefined;
      if (value !== undefined) folding.values.set(field, toTold(event, value));
    }
  }
  return folding;
}

function takeCourse(folding: Folding, event: CountingEvent, said: Happened): void {
  const turn = { day: said.effectiveOn, seq: event.seq };
  if (said.kind === 'change') {
    if (folding.status === undefined) folding.turn = turn;
    if (said.plannedEnd === undefined || folding.period === undefined) return;
    folding.period = { ...folding.period, plannedEnd: said.plannedEnd };
  } else {
    folding.turn = turn;
    if (said.kind === 'start') {
      folding.period = toPeriod(folding, said);
      folding.status = 'active';
    } else folding.status = said.kind === 'pause' ? 'paused' : 'ended';
    folding.endedOn = said.kind === 'stop' ? said.effectiveOn : undefined;
  }
  const basis = basisOf(event);
  folding.course = folding.course === undefined ? basis : together(folding.course, basis);
}

/** Support that goes on after a pause is the same support; any other start is that of new support. */
function toPeriod({ status, period }: Folding, said: Extract<Happened, { kind: 'start' }>): Folding['period'] {
  const going = status === 'paused' ? period : undefined;
  const plannedEnd = said.plannedEnd ?? going?.plannedEnd;
  return { start: going?.start ?? said.effectiveOn, ...(plannedEnd === undefined ? {} : { plannedEnd }) };
}

/** A value as an event tells it. */
export const toTold = (event: CountingEvent, value: unknown): ToldValue => ({ value, ...basisOf(event) });

const basisOf = ({ said, receivedAt, party }: CountingEvent): Basis => ({
  since: toInstant(Math.max(receivedAt, startOf(said.effectiveOn))),
  by: [party],
});

/** What rests on both. */
export function together(one: Basis, other: Basis): Basis {
  return { since: toInstant(Math.max(one.since, other.since)), by: [...new Set([...one.by, ...other.by])] };
}
