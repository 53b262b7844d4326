import type { StopReason } from '../contract/generated/types.ts';
import type { CaseId, Instant } from '../contract/vocabulary.ts';
import type { ToldEvent } from '../support/support.ts';

type Said = NonNullable<ToldEvent['said']>;

/** A value, or the word for why it is not shown. */
export type Shown = { readonly value: unknown } | { readonly word: 'kept.held' | 'kept.unreadable' };

/** What was told of the support of a client, once for each event. */
export interface ToldLine extends Pick<ToldEvent, 'by' | 'standing' | 'revises'> {
  readonly at: Instant;
  /** What happened, and the day that it is about; left out where that is not told, or cannot be read. */
  readonly kind?: Said['kind'];
  readonly on?: string;
  /** Whether it was there and could not be read. */
  readonly isUnreadable: boolean;
  /** What it says, by the names of the event; none when the values were not asked for. */
  readonly values: readonly { readonly name: string; readonly shown: Shown }[];
  readonly reason?: StopReason;
}

/** For whom it is told. */
export interface ToldFor {
  readonly withValues: boolean;
  /** A desk that prints the report: of its own case alone, and only that something was told. What happened is as good as a value. */
  readonly desk?: { readonly case: CaseId | undefined };
  /** Names of fields that are about somebody else as well. */
  readonly ofOthers: ReadonlySet<string>;
}

/** Puts the events of all records of a client in one row, the newest first. */
export function toToldLines(events: readonly ToldEvent[], told: ToldFor): readonly ToldLine[] {
  const { desk } = told;
  const own = desk === undefined ? events : events.filter((event) => event.case === desk.case);
  return own.toSorted((one, other) => other.receivedAt - one.receivedAt).map((event) => toLine(event, told));
}

function toLine(event: ToldEvent, { withValues, desk, ofOthers }: ToldFor): ToldLine {
  const { by, receivedAt: at, standing, said, revises, reason } = event;
  if (desk !== undefined) return { by, at, standing: 'counts', isUnreadable: false, values: [] };
  if (said === undefined) return { by, at, standing, isUnreadable: true, values: [] };
  return {
    ...{ by, at, standing, kind: said.kind, isUnreadable: false },
    ...(revises && { revises }),
    ...('effectiveOn' in said && { on: said.effectiveOn }),
    values: withValues ? valuesOf(said, ofOthers) : [],
    ...(withValues && reason && { reason }),
  };
}

/** What stands in a column of its own, or leads to another event. */
const apart: ReadonlySet<string> = new Set(['kind', 'effectiveOn', 'supersedes', 'retracts']);

const valuesOf = (said: Said, ofOthers: ReadonlySet<string>): ToldLine['values'] =>
  Object.entries(said)
    .filter(([name]) => !apart.has(name))
    .map(([name, value]) => ({ name, shown: ofOthers.has(name) ? { word: 'kept.held' } : { value } }));
