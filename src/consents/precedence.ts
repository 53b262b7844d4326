import type {
  Category,
  ConsentKind,
  ConsentRecipient,
  ConsentStatus,
  Day,
  PartyId,
  PartyType,
} from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';
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

/** How an answer stands at a moment, whoever gave it. */
export type Standing = 'refused' | 'withdrawn' | 'expired' | 'given';

/** An answer that concerns the recipient, with what ranks it. */
export interface Heard {
  readonly answer: Answer;
  /** 3 names the party, 2 the matched corporation, 1 its type. */
  readonly specificity: number;
  readonly standing: Standing;
  /** When the client said it last: a yes when it was given, a no when it was said or the yes was withdrawn. */
  readonly saidAt: Instant;
  readonly day: Day;
}

/** At the same specificity and moment a no outranks a yes. */
const standingOrder: readonly Standing[] = ['refused', 'withdrawn', 'expired', 'given'];

const unanswered: Verdict = { status: 'none', records: [] };

/**
 * The answers that concern a recipient at a moment: the closest first, of those the last said, of those the no.
 * @param answers those that cover the purpose asked for
 */
export function hear(answers: readonly Answer[], recipient: Recipient, at: Instant): readonly Heard[] {
  return answers
    .map((answer) => toHeard(answer, recipient, at))
    .filter((heard) => heard !== undefined)
    .sort(byRank);
}

/**
 * What the answers come to for one kind and category (docs/adr/0027-a-later-no-closes.md). A yes opens when nothing
 * closes it; see {@link closes} for the table. A yes of someone who may not speak for the client about this category
 * is no answer: it opens nothing, closes nothing, and is only told of when nobody else answered.
 * @param heard sorted by {@link hear}
 */
export function judge(heard: readonly Heard[], kind: ConsentKind, category: Category): Verdict {
  const concerning = heard.filter(({ answer }) => answer.kind === kind && answer.categories.includes(category));
  const voices = concerning.filter((one) => speaks(one, category));
  const decisive = decide(voices) ?? concerning[0];
  if (decisive === undefined) return unanswered;
  const among = voices.includes(decisive) ? voices : concerning;
  const equals = among.filter((other) => byRank(decisive, other) === 0);
  return { status: toStatus(decisive, category), records: equals.map(({ answer }) => answer.id).sort() };
}

/** The first yes that stands; without one the closest answer, or the no that closed it. */
function decide(voices: readonly Heard[]): Heard | undefined {
  const [closest] = voices;
  const open = voices.find((yes) => yes.standing === 'given' && !voices.some((other) => closes(other, yes)));
  if (open !== undefined || closest?.standing !== 'given') return open ?? closest;
  return voices.find((other) => isNo(other) && closes(other, closest)) ?? closest;
}

const isNo = ({ standing }: Heard): boolean => standing === 'refused' || standing === 'withdrawn';

/**
 * Whether an answer closes what a yes would open. Rows: how close the other names the recipient, next to the yes.
 *
 *                     | said earlier | at the same moment | later
 *     no, closer      | closes       | closes             | closes
 *     no, as close    |              | closes             | closes
 *     no, wider       |              |                    | closes
 *     expired, closer | closes       | closes             | closes
 *     expired, as close |            | closes             | closes
 *     expired, wider  |              |                    |
 *     given           |              |                    |
 */
function closes(other: Heard, yes: Heard): boolean {
  if (other.standing === 'given') return false;
  if (other.specificity > yes.specificity) return true;
  if (other.specificity === yes.specificity) return other.saidAt >= yes.saidAt;
  return isNo(other) && other.saidAt > yes.saidAt;
}

/** A no always speaks; a yes only within the capacity in which it was given. */
function speaks({ answer, standing, day }: Heard, category: Category): boolean {
  if (standing === 'refused' || standing === 'withdrawn') return true;
  return reachesCategory(answer, category, day);
}

function toStatus(heard: Heard, category: Category): ConsentStatus {
  return heard.standing === 'given' && !speaks(heard, category) ? 'wrong-person' : heard.standing;
}

function toHeard(answer: Answer, recipient: Recipient, at: Instant): Heard | undefined {
  const specificity = Math.max(0, ...answer.recipients.map((named) => specificityOf(named, recipient)));
  const standing = countsAt(answer, at);
  if (specificity === 0 || standing === undefined) return undefined;
  const saidAt = standing === 'withdrawn' ? (answer.withdrawnAt ?? answer.givenAt) : answer.givenAt;
  return { answer, specificity, standing, saidAt, day: dayOf(answer.givenAt) };
}

/** How closely a named recipient describes the one that asks; 0 when it is another. */
function specificityOf(named: ConsentRecipient, recipient: Recipient): number {
  if ('party' in named) return named.party === recipient.party ? 3 : 0;
  if ('matched' in named) return recipient.matched && recipient.type === named.matched ? 2 : 0;
  return named.type === recipient.type ? 1 : 0;
}

/**
 * How an answer counts in a decision at a moment. What was recorded as a no counts whatever its moment: the clock of the
 * gateway that acknowledged it may run ahead of this one (AVG art. 7(3)). A yes waits for its moment.
 */
function countsAt(answer: Answer, at: Instant): Standing | undefined {
  if (answer.answer === 'refused') return 'refused';
  return answer.withdrawnAt === undefined ? standingAt(answer, at) : 'withdrawn';
}

/** How an answer stands at a moment; undefined for one that is still to come. */
export function standingAt(answer: Answer, at: Instant): Standing | undefined {
  if (answer.givenAt > at) return undefined;
  if (answer.answer === 'refused') return 'refused';
  if (answer.withdrawnAt !== undefined && answer.withdrawnAt <= at) return 'withdrawn';
  return answer.expiresAt <= at ? 'expired' : 'given';
}

function byRank(left: Heard, right: Heard): number {
  return (
    right.specificity - left.specificity ||
    right.saidAt - left.saidAt ||
    standingOrder.indexOf(left.standing) - standingOrder.indexOf(right.standing)
  );
}
