import type { AgreementHash, Entry, Party, PartyId, Statement } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { StatementRow } from './agreement-rows.ts';
import type { KeptStatement, Outcome } from './published-agreement.ts';
import type { Act, Acts, Vote } from './standing/acts.ts';
import { receivedAtBy } from './statement-entry.ts';
import type { TrustAnchor } from './statements/certificate-chain.ts';
import { toDigest } from './statements/digest.ts';
import { checkMandate } from './statements/mandate.ts';
import type { StatementFault } from './statements/refusals.ts';
import { readClaim, type SignedDocument, type VerifiedStatement, verifyStatement } from './statements/statement.ts';

/** By what a statement is verified besides its own text. */
export interface Evidence {
  /** Finds an entry of the log: the moment of a statement is that of its entry, not what a column says. */
  readonly findEntry: (id: string) => Promise<Entry | undefined>;
  readonly anchors: readonly TrustAnchor[];
}

/** What is known when the statements are read. */
export interface Known {
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly documents: ReadonlyMap<AgreementHash, SignedDocument>;
}

/** A stored statement, and what it does. */
export interface ReadStatement extends Acts {
  readonly hash: AgreementHash;
  readonly kept: KeptStatement;
}

/** Verifies a stored statement, or says what is wrong with it. What the JWS says counts, not what the columns say. */
export async function verifyRow(
  row: StatementRow,
  { parties, documents }: Known,
  { findEntry, anchors }: Evidence,
): Promise<VerifiedStatement | StatementFault> {
  const claim = readClaim(row.jws);
  if (claim === undefined) return 'malformed';
  const agreement = documents.get(claim.agreementHash);
  if (agreement === undefined) return 'unknown-agreement';
  if (row.entry === null) return 'no-entry';
  const receivedAt = receivedAtBy(await findEntry(row.entry), row.jws, claim.agreementHash);
  if (receivedAt === undefined) return 'other-entry';
  const party = parties.get(claim.party);
  if (party === undefined) return 'unknown-party';
  const checked = await verifyStatement(row.jws, { party, agreement, receivedAt, anchors });
  return checked.ok ? checked.verified : checked.code;
}

/** What a sound statement does, for the party that signed it and for those on whose behalf it signed. */
export function readSound(verified: VerifiedStatement, row: StatementRow, known: Known): ReadStatement {
  const { statement } = verified;
  const outcomes = outcomesOf(verified, known);
  return {
    hash: statement.agreementHash,
    kept: { ...toKept(row, verified.receivedAt, statement), verified: true, outcomes },
    ...toActs(verified, outcomes, spokenFor(row)),
  };
}

/**
 * What a statement that does not verify does: it counts against everybody for whom it counted once, as late as the
 * columns say, so that only a later sound statement gets past it.
 */
export function readSpoiled(row: StatementRow, fault: StatementFault): ReadStatement {
  const type = row.type as Statement['type'];
  const dated = {
    verified: false,
    signedAt: toInstant(Math.max(row.signed_at, row.received_at)),
    receivedAt: toInstant(row.received_at),
  };
  const spoken = [...new Set([row.party_id, ...spokenFor(row)])];
  const own = spoken.map((party): Act => ({ party, type: ownType(type), by: row.party_id, ...dated }));
  const claim = readClaim(row.jws);
  const vote = row.about === null ? [] : [{ ...toExpel(row.party_id, row.about), ...dated, ...toClaims(claim) }];
  const accession = claim?.accession;
  const declared = accession && { party: accession.party, from: accession.from, digest: toDigest(row.jws), ...dated };
  const outcomes = spoken.map((party) => ({ party, counted: false }));
  const kept = { ...toKept(row, dated.receivedAt, { party: row.party_id, type }), verified: false, fault, outcomes };
  return { hash: row.hash, kept, own, votes: vote, declarations: declared ? [declared] : [] };
}

/** For whom a statement counts, and why not for the others. */
export function outcomesOf(verified: VerifiedStatement, known: Known): readonly Outcome[] {
  const { statement, signedAt, receivedAt } = verified;
  const document = known.documents.get(statement.agreementHash)?.document;
  const represented = statement.onBehalfOf.map(({ party, mandateDocument }): Outcome => {
    if (!document?.parties.some(({ id }) => id === party)) return { party, counted: false, reason: 'NOT_A_PARTY' };
    const representation = { signer: statement.party, document: mandateDocument, agreement: document.id };
    const reason = checkMandate(known.parties.get(party), { ...representation, signedAt, receivedAt });
    return reason === undefined ? { party, counted: true } : { party, counted: false, reason };
  });
  return [{ party: statement.party, counted: true }, ...represented];
}

function toActs(verified: VerifiedStatement, outcomes: readonly Outcome[], before: readonly PartyId[]): Acts {
  const { statement, signedAt, receivedAt, digest } = verified;
  const dated = { verified: true, signedAt, receivedAt };
  const { type, party: by, about, from, declaration, accession } = statement;
  if (type === 'admit' || type === 'expel') {
    if (about === undefined || from === undefined) return { own: [], votes: [], declarations: [] };
    const vote = { member: by, type, about, from, ...dated };
    return { own: [], votes: [declaration === undefined ? vote : { ...vote, declaration }], declarations: [] };
  }
  // A mandate that no longer bears what it bore counts against the party: or ending it would undo a withdrawal.
  const own = outcomes.flatMap(({ party, counted }): Act[] =>
    counted || before.includes(party) ? [{ party, type, by, ...dated, verified: counted }] : [],
  );
  const declarations = accession ? [{ party: accession.party, from: accession.from, digest, ...dated }] : [];
  return { own, votes: [], declarations };
}

const toKept = (
  { jws, entry }: StatementRow,
  receivedAt: Instant,
  { party, type }: Pick<Statement, 'party' | 'type'>,
): Omit<KeptStatement, 'verified' | 'fault' | 'outcomes'> => ({ jws, party, type, entry: entry ?? '', receivedAt });

/** Whom else the statement counted for when it was received. */
function spokenFor({ represents }: StatementRow): readonly PartyId[] {
  return represents === null || represents === '' ? [] : represents.split(' ');
}

const ownType = (type: Statement['type']): Act['type'] => (type === 'accept' || type === 'reject' ? type : 'revoke');

/** What a vote to admit would be, were it sound. */
function toClaims(claim: Statement | undefined): Pick<Vote, 'claims'> {
  const { type, from, declaration } = claim ?? {};
  return type === 'admit' && from !== undefined && declaration !== undefined ? { claims: { from, declaration } } : {};
}

/** A vote that cannot be read: an expulsion since ever. */
const toExpel = (member: PartyId, about: PartyId): Omit<Vote, 'verified' | 'signedAt' | 'receivedAt'> => ({
  member,
  type: 'expel',
  about,
  from: '0001-01-01',
});
