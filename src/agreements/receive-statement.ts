import type { InputError } from '../contract/contract.ts';
import type { Digest, Entry, Statement } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { isAnyFrozen, putStatement } from './agreement-rows.ts';
import { checkAgainstKept, outweigh } from './check-against-kept.ts';
import type { Outcome, PublishedAgreement } from './published-agreement.ts';
import { outcomesOf } from './read-statement.ts';
import { isRegionTaken } from './region.ts';
import type { Register } from './register.ts';
import { receivedAtBy, type StatementEntry, toStatementEntry } from './statement-entry.ts';
import type { TrustAnchor } from './statements/certificate-chain.ts';
import { toDigest } from './statements/digest.ts';
import { type StatementRefusal, statementRefusals } from './statements/refusals.ts';
import { readForm, type VerifiedStatement, verifyStatement } from './statements/statement.ts';

/** A statement that was recorded and kept. */
export interface StatementReceipt {
  readonly statement: Statement;
  /** SHA-256 of the JWS: by this a vote names a declaration of accession. */
  readonly digest: Digest;
  /** Id of its entry in the log. */
  readonly entry: string;
  readonly receivedAt: Instant;
  /** The signing party first, then those on whose behalf it signed. */
  readonly outcomes: readonly Outcome[];
}

interface Parts {
  readonly store: Store;
  readonly anchors: readonly TrustAnchor[];
  readonly record: (entry: StatementEntry) => Promise<Entry>;
}

/** Verifies a statement, has it recorded, and keeps it; see `Agreements.addStatement`. */
export async function receiveStatement(
  jws: string,
  register: Register,
  parts: Parts,
  at: Instant,
): Promise<StatementReceipt> {
  const form = readForm(jws);
  if (!form.ok) throw refused(form.code, form.errors);
  const claim = form.statement;
  const published = register.published.get(claim.agreementHash);
  if (published === undefined) throw refused('unknown-agreement');
  const kept = published.statements.find((earlier) => earlier.verified && earlier.jws === jws);
  if (kept) {
    // To any client that hands it in: who has the JWS has read all that it says.
    const { entry, receivedAt, outcomes } = kept;
    return { statement: claim, digest: toDigest(jws), entry, receivedAt, outcomes };
  }
  const verified = await verifyNew(jws, { claim, published, register, at }, parts);
  // Whoever hands it in: with a stolen key a thief speaks for the party. Leaving is always taken in.
  const speaking = [claim.party, ...claim.onBehalfOf.map(({ party }) => party)];
  if (!isLeaving(claim) && (await isAnyFrozen(parts.store, speaking))) throw refused('party-frozen');
  const known = { parties: register.parties, documents: register.published };
  const outcomes = outcomesOf(verified, known);
  const entry = await parts.record(toStatementEntry(verified, published.document));
  if (receivedAtBy(entry, jws, published.hash) !== at) {
    throw new GatewayError('log-unavailable', 'the entry that was recorded is not about this statement');
  }
  const represents = outcomes.slice(1).filter(({ counted }) => counted);
  const keeping = { entry: entry.id, represents: represents.map(({ party }) => party) };
  await parts.store.transaction((tx) => putStatement(tx, verified, keeping));
  const [own, ...others] = outcomes;
  const tempered = (own ? [temper(own, verified, published), ...others] : others).map((outcome) =>
    outweigh(outcome, verified, published),
  );
  const { statement, digest } = verified;
  return { statement, digest, entry: entry.id, receivedAt: at, outcomes: tempered };
}

interface Incoming {
  readonly claim: Statement;
  readonly published: PublishedAgreement;
  readonly register: Register;
  readonly at: Instant;
}

async function verifyNew(jws: string, incoming: Incoming, { anchors }: Parts): Promise<VerifiedStatement> {
  const { claim, published, register, at } = incoming;
  const party = register.parties.get(claim.party);
  if (party === undefined || !mayState(incoming)) throw refused('unknown-party');
  const checked = await verifyStatement(jws, { party, agreement: published, receivedAt: at, anchors });
  if (!checked.ok) throw refused(checked.code);
  // Only now: a party may be given another name later, and stays who it is.
  if (claim.accession && claim.accession.party.name !== party.name) throw refused('not-as-registered');
  const fault = checkSubject(claim, published, at) ?? checkAgainstKept(claim, published, at);
  if (fault !== undefined) throw refused(fault);
  if (mayComplete(claim) && isRegionTaken(published.document, register, at)) throw refused('region-taken');
  return checked.verified;
}

/** Whether a statement can bring an agreement into force. What closes is always taken in. */
const mayComplete = ({ type }: Statement): boolean => type === 'accept' || type === 'admit';

const isLeaving = ({ type }: Statement): boolean => type === 'reject' || type === 'revoke';

/** A party that the agreement names, or one that accedes or has declared its accession. */
function mayState({ claim, published, at }: Incoming): boolean {
  return claim.accession !== undefined || isKnown(claim.party, published, at);
}

const isKnown = (party: string, { document, standings }: PublishedAgreement, at: Instant): boolean =>
  [...document.parties, ...standings.newcomersAt(at)].some(({ id }) => id === party);

/** A vote is about a known party; one to admit names an acceptance that this party gave. */
function checkSubject(claim: Statement, published: PublishedAgreement, at: Instant): StatementRefusal | undefined {
  const { about, declaration } = claim;
  if (about === undefined) return undefined;
  if (!isKnown(about, published, at)) return 'about-nobody';
  const acceptances = published.statements.filter(
    ({ type, verified, outcomes }) =>
      verified && type === 'accept' && outcomes.some(({ party, counted }) => counted && party === about),
  );
  const isGiven = declaration === undefined || acceptances.some(({ jws }) => toDigest(jws) === declaration);
  return isGiven ? undefined : 'unknown-declaration';
}

/** What is kept and does not work by itself: an accession waits for votes, a vote to admit needs a signed member. */
function temper(own: Outcome, { statement, receivedAt }: VerifiedStatement, published: PublishedAgreement): Outcome {
  if (statement.accession) return { ...own, counted: false, reason: 'AWAITS_ADMISSION' };
  const isLive = published.standings.standingOf(own.party, receivedAt) === 'signed';
  return statement.type === 'admit' && !isLive ? { ...own, counted: false, reason: 'MEMBER_NOT_SIGNED' } : own;
}

/** @param inside what is wrong in the payload, with pointers into it */
function refused(code: StatementRefusal, inside: readonly InputError[] = []): GatewayError {
  const within = inside.map((error) => ({ ...error, pointer: `/statement${error.pointer}` }));
  const errors = [{ pointer: '/statement', code, detail: statementRefusals[code] }, ...within];
  return new GatewayError('invalid-input', 'the statement does not count', { errors });
}
