import type { DecisionCount, DecisionTally } from '../audit/audit.ts';
import type { AgreementId, Day, LocalText, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant, toInstant } from '../contract/vocabulary.ts';
import type { DecisionFigures, Outcomes, OverviewTask, Period } from './overview-view.ts';

/** Fewer requests than this are not told of by themselves: behind so few, somebody may know the person. */
const fewest = 10;
const day = 24 * 60 * 60 * 1000;

interface Asked {
  /** Only what was decided under these counts. */
  readonly agreements: ReadonlySet<AgreementId>;
  readonly period: Period;
  readonly at: Instant;
  readonly labelOf: (purpose: string) => LocalText | undefined;
}

/** How requests ended in a period, as a whole and per purpose; what is too small to tell goes together. */
export function toFigures({ counts, since }: DecisionTally, asked: Asked): DecisionFigures {
  const { period, at, agreements, labelOf } = asked;
  const first = dayOf(toInstant(at - (period - 1) * day));
  const from = since > first ? since : first;
  const counted = counts.filter((one) => one.day >= from && agreements.has(one.agreement));
  const all = sum(counted);
  const purposes = [...Map.groupBy(counted, ({ purpose }) => purpose)].map(([code, own]) => ({ code, ...sum(own) }));
  const largestFirst = purposes.toSorted((one, other) => other.total - one.total);
  const told = largestFirst.slice(0, howManyToTell(largestFirst));
  const apart = new Set(told.map(({ code }) => code));
  const rest = sum(counted.filter(({ purpose }) => !apart.has(purpose)));
  return {
    ...{ period, from, none: all.total === 0 },
    all: all.total < fewest ? undefined : all,
    byPurpose: told.map((one) => ({ ...one, label: labelOf(one.code) })),
    rest: rest.total === 0 ? undefined : rest.total < fewest ? 'few' : rest,
  };
}

/**
 * How many of the largest are told apart. What is left over must be enough to tell as well, or it would follow from the
 * whole and the rest: then the smallest that could be told goes with it.
 */
function howManyToTell(largestFirst: readonly Outcomes[]): number {
  let told = largestFirst.filter(({ total }) => total >= fewest).length;
  const leftOver = (): number => largestFirst.slice(told).reduce((total, one) => total + one.total, 0);
  while (told > 0 && leftOver() > 0 && leftOver() < fewest) told -= 1;
  return told;
}

function sum(counts: readonly DecisionCount[]): Outcomes {
  const of = (outcome: DecisionCount['outcome']): number =>
    counts.filter((one) => one.outcome === outcome).reduce((total, { count }) => total + count, 0);
  const [shared, withheld, refused, failed] = [of('shared'), of('withheld'), of('refused'), of('failed')];
  return { total: shared + withheld + refused + failed, shared, withheld, refused, failed };
}

/** How many requests there must be before a share says something. */
const fewestToday = 10;
const fewestBefore = 30;

/**
 * Whether far more of the party's own requests stay closed, wholly or in part, than in the weeks before: twice the
 * share, and at least ten percentage points more. Then something changed that nobody may have meant: a role, a consent form,
 * an application that asks too much.
 */
export function findPeak({ counts }: DecisionTally, party: PartyId, today: Day): OverviewTask | undefined {
  const own = counts.filter((one) => one.party === party);
  const now = sum(own.filter((one) => one.day === today));
  const before = sum(own.filter((one) => one.day < today));
  if (now.total < fewestToday || before.total < fewestBefore) return undefined;
  const [share, usual] = [shareOf(now), shareOf(before)];
  return share >= 2 * usual && share >= usual + 10 ? { kind: 'peak', today: share, usual } : undefined;
}

const shareOf = ({ total, withheld, refused }: Outcomes): number => Math.round((100 * (withheld + refused)) / total);
