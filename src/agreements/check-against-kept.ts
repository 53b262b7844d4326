import type { PartyId, Statement } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Outcome, PublishedAgreement } from './published-agreement.ts';
import { tolerance } from './standing/track.ts';
import type { StatementRefusal } from './statements/refusals.ts';
import type { VerifiedStatement } from './statements/statement.ts';

/** How many statements of one party are kept under a version; the last of them can only close. */
const perParty = 40;

/** How many votes of one member of the steering group. */
const perMember = 200;

/**
 * From how many statements on, of all parties together, none is kept that opens anything. A file holds 2,000, so 500
 * are left for rejections, withdrawals and expulsions. Thirty parties and three members come to no more than 1,800.
 */
const openingPerVersion = 1_500;

/** What is against keeping a statement, given what is kept already under the version that it is about. */
export function checkAgainstKept(
  claim: Statement,
  published: PublishedAgreement,
  at: Instant,
): StatementRefusal | undefined {
  if (!hasRoom(claim, published)) return 'too-many-statements';
  if (claim.type !== 'expel') return undefined;
  // Asked here and not when votes are counted: whoever takes away the acceptance would bring back who was expelled. By
  // what the acceptance claims: spoiling it keeps no member from expelling.
  const { standings, claimed = standings } = published;
  return claimed.hasAccepted(claim.party, at) ? undefined : 'member-not-signed';
}

function hasRoom({ type, party }: Statement, { statements }: PublishedAgreement): boolean {
  const opens = type === 'accept' || type === 'admit';
  if (opens && statements.length >= openingPerVersion) return false;
  const { votes, own } = countOf(party, statements);
  if (type === 'admit' || type === 'expel') return votes < perMember - Number(opens);
  return own < perParty - Number(opens);
}

function countOf(party: PartyId, statements: PublishedAgreement['statements']): { votes: number; own: number } {
  const kept = statements.filter((statement) => statement.party === party);
  const votes = kept.filter(({ type }) => type === 'admit' || type === 'expel').length;
  return { votes, own: kept.length - votes };
}

/** An acceptance does nothing for a party whose own no is later, or so near that the no decides, or not its own. */
export function outweigh(
  outcome: Outcome,
  { statement, signedAt, receivedAt }: VerifiedStatement,
  { standings }: PublishedAgreement,
): Outcome {
  const latest = standings.latestOf(outcome.party, receivedAt);
  const isOpen = latest === undefined || (latest.verified && latest.type === 'accept');
  if (!outcome.counted || statement.type !== 'accept' || isOpen) return outcome;
  const isOutdated = signedAt - latest.signedAt < tolerance;
  const isForAnother = latest.by === outcome.party && statement.party !== outcome.party;
  return isOutdated || isForAnother ? { ...outcome, counted: false, reason: 'A_NO_STANDS' } : outcome;
}
