import type {
  Category,
  ConsentKind,
  ConsentRecipient,
  ConsentStatus,
  PartyId,
  PartyType,
} from '../contract/generated/types.ts';
import { dayOf, type Instant, toInstant } from '../contract/vocabulary.ts';
import { reachesCategory } from './capacities.ts';
import type { Answer } from './consent-rows.ts';

/** Who asks. */
export interface Recipient {
  readonly party: PartyId;
  readonly type: PartyType;
  /** Whether it takes part in the case as more than a candidate. */
  readonly matched: boolean;
}

/** The status of one kind of consent for one category, and the records that made it so. */
export interface Verdict {
  readonly status: ConsentStatus;
  readonly records: readonly string[];
}

/**
 * How far the clocks of two gateways may differ, in milliseconds. What another gateway has acknowledged as a no binds
 * here even when its moment is that far ahead (AVG art. 7(3)); a yes waits for its moment.
 */
export const clockTolerance = 2_000;

/** Whether a no that was recorded at `moment` binds at `at`. */
export const bindsAt = (moment: Instant, at: Instant): boolean => moment <= at + clockTolerance;

/** The one that stands first outranks the others at the same specificity and moment: a no always outranks a yes. */
const statusOrder: readonly ConsentStatus[] = ['refused', 'withdrawn', 'expired', 'wrong-person', 'given'];

const unanswered: Verdict = { status: 'none', records: [] };

/**
 * What the client's answers come to for one kind, category and recipient (docs/adr/0011-consent-precedence.md).
 *
 * The answer for the most specific recipient counts; among those the last one; at the same moment the no. A yes of
 * someone whose capacity does not reach the category is no answer of the client: it neither opens nor closes anything
 * and is only told of when nobody else answered.
 * @param answers those that cover the purpose asked for
 */
export function judge(
  answers: readonly Answer[],
  about: { readonly kind: ConsentKind; readonly category: Category; readonly recipient: Recipient },
  at: Instant,
): Verdict {
  const heard = answers
    .filter((answer) => answer.kind === about.kind && answer.categories.includes(about.category))
    .map((answer) => weigh(answer, about.category, about.recipient, at))
    .filter((weighed) => weighed !== undefined);
  const competent = heard.filter((weighed) => weighed.speaks);
  const deciding = competent.length > 0 ? competent : heard;
  const [first] = deciding.toSorted(byRank);
  if (first === undefined) return unanswered;
  const equal = deciding.filter((other) => byRank(first, other) === 0);
  return { status: first.status, records: equal.map(({ id }) => id).toSorted() };
}
