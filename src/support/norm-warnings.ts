import type { Day, FieldName, PartyId, SupportStatus } from '../contract/generated/types.ts';
import { type Instant, type SubjectId, startOf } from '../contract/vocabulary.ts';

/** A norm that is not met; for the care provider itself, and for nobody else. */
export type NormWarning =
  /** The client rents since a day, and support has not started within the days that the parties agreed on. */
  | { readonly kind: 'not-started'; readonly since: Day; readonly days: number }
  /** The day on which the next evaluation was to be is over, and no evaluation was told of since. */
  | { readonly kind: 'evaluation-late'; readonly on: Day };

/** What the norms are held against: what the provider itself told and supplied, and what its agreement says. */
export interface NormFacts {
  readonly today: Day;
  /** The first day of the lease; left out while there is none. */
  readonly rentsSince?: Day | undefined;
  /** Within how many days after it support is to start; left out when the parties agreed on no number. */
  readonly maxDaysToSupport?: number | undefined;
  /** Of the provider's own events; left out when none of them began anything. */
  readonly status?: SupportStatus['status'] | undefined;
  /** The provider's own values. */
  readonly values: ReadonlyMap<FieldName, unknown>;
}

/** The norms of a party for one client. */
export interface NormQuestion extends Pick<NormFacts, 'maxDaysToSupport' | 'values'> {
  readonly subject: SubjectId;
  readonly party: PartyId;
  readonly at: Instant;
  readonly rentsSince?: Instant | undefined;
}

/** The fields whose own values are looked at. */
export const normFields: readonly FieldName[] = [
  ...['supportActive', 'supportPeriod', 'supportEndDate', 'nextEvaluationDate'],
];

/** Which norms are not met today. The last day of a term is still within it. */
export function findNormWarnings(facts: NormFacts): readonly NormWarning[] {
  return [...findLateStart(facts), ...findLateEvaluation(facts)];
}

function findLateStart(facts: NormFacts): NormWarning[] {
  const { rentsSince, maxDaysToSupport: days, today } = facts;
  if (rentsSince === undefined || days === undefined || hasStarted(facts)) return [];
  return daysBetween(rentsSince, today) > days ? [{ kind: 'not-started', since: rentsSince, days }] : [];
}

/** A provider that supplies values without events has started as well. */
function hasStarted({ status, values }: NormFacts): boolean {
  const isGiven = (name: FieldName): boolean => values.get(name) !== undefined && values.get(name) !== null;
  return (
    status !== undefined ||
    values.get('supportActive') === true ||
    isGiven('supportPeriod') ||
    isGiven('supportEndDate')
  );
}

/** An evaluation that was held, is no next one any more: the fold of the events takes the day away. */
function findLateEvaluation({ status, values, today }: NormFacts): NormWarning[] {
  const on = values.get('nextEvaluationDate');
  if (typeof on !== 'string' || status === 'ended') return [];
  return on < today ? [{ kind: 'evaluation-late', on }] : [];
}

const daysBetween = (from: Day, to: Day): number => Math.round((startOf(to) - startOf(from)) / 86_400_000);
