import type { Agreement, PartyId, Standing, Statement } from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';

/** What remains of a stored statement once it has been verified, or has failed to. */
export interface Act {
  readonly party: PartyId;
  readonly type: Statement['type'];
  /** False when the stored statement does not verify: it then counts against the party, never for it. */
  readonly verified: boolean;
  /** When the party says it signed; the later one wins. */
  readonly signedAt: Instant;
  readonly receivedAt: Instant;
}

/** The acts under one agreement, per party. */
export type Acts = ReadonlyMap<PartyId, readonly Act[]>;

/**
 * How a party stands at a moment, by its own latest statement: accept → signed; revoke after an accept → withdrawn;
 * anything else → unsigned. One party's statement says nothing about another's: `onBehalfOf` is kept with the statement
 * but counts for nobody until mandates can be verified.
 */
export function standingOf(acts: Acts, party: PartyId, at: Instant): Standing {
  const counting = (acts.get(party) ?? []).filter((act) => !act.verified || countsFrom(act) <= at);
  const latest = counting.toSorted(byWeight).at(-1);
  if (latest === undefined || !latest.verified) return 'unsigned';
  if (latest.type === 'accept') return 'signed';
  return latest.type === 'revoke' && counting.some(isAcceptance) ? 'withdrawn' : 'unsigned';
}

/**
 * Whether the agreement holds at a moment: the Dutch day is within its term, and each party whose signature it needs has
 * accepted by then. A party that revokes later leaves the agreement; it does not end it for the others
 * (a covenant, not a contract of two).
 */
export function isInForce(agreement: Agreement, acts: Acts, at: Instant): boolean {
  return (
    isWithinTerm(agreement, at) && agreement.signing.required.every((party) => accepted(acts, party, at, isAcceptance))
  );
}

/**
 * Whether the agreement would be in force if the statements that fail to verify were sound. An older version may not
 * come back to life because somebody spoiled a statement under the one that replaced it.
 */
export function couldBeInForce(agreement: Agreement, acts: Acts, at: Instant): boolean {
  const claims = (act: Act): boolean => act.type === 'accept';
  return isWithinTerm(agreement, at) && agreement.signing.required.every((party) => accepted(acts, party, at, claims));
}

function accepted(acts: Acts, party: PartyId, at: Instant, is: (act: Act) => boolean): boolean {
  return (acts.get(party) ?? []).some((act) => act.signedAt <= at && is(act));
}

const isAcceptance = (act: Act): boolean => act.verified && act.type === 'accept';

/** Days of the form YYYY-MM-DD compare as texts. */
function isWithinTerm({ term }: Agreement, at: Instant): boolean {
  const day = dayOf(at);
  return term.from <= day && day <= term.to;
}

/** A clock that runs ahead may not postpone a withdrawal: what closes counts from the moment it is known. */
function countsFrom(act: Act): Instant {
  return isAcceptance(act) || act.signedAt <= act.receivedAt ? act.signedAt : act.receivedAt;
}

/** By time; of two at the same moment, the one that closes comes last and so wins. */
function byWeight(left: Act, right: Act): number {
  return (
    left.signedAt - right.signedAt ||
    Number(isAcceptance(right)) - Number(isAcceptance(left)) ||
    rank(left) - rank(right)
  );
}

/** Makes the order total: reject beats revoke beats accept. */
const rank = (act: Act): number => ['accept', 'revoke', 'reject'].indexOf(act.type);
