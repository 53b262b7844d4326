import type { KeyObject } from 'node:crypto';
import { CompactSign, compactVerify } from 'jose';
import { type InputError, type Validated, validate } from '../../contract/contract.ts';
import type { Agreement, AgreementHash, Digest, Party, Statement } from '../../contract/generated/types.ts';
import { parseStrictJson } from '../../contract/strict-json.ts';
import type { Instant } from '../../contract/vocabulary.ts';
import { GatewayError } from '../../errors.ts';
import { toCanonicalText } from '../hash-agreement.ts';
import { checkAccession } from './accession.ts';
import type { TrustAnchor } from './certificate-chain.ts';
import { toDigest } from './digest.ts';
import type { StatementRefusal } from './refusals.ts';
import { algorithmOf, type Profile } from './signing-algorithms.ts';
import { findSigningKey, type SigningKey } from './signing-key.ts';
import { readHeader, type StatementHeader, statementType, toSegments } from './statement-header.ts';

export type CheckedStatement =
  | { readonly ok: true; readonly verified: VerifiedStatement }
  | { readonly ok: false; readonly code: StatementRefusal };

/** An agreement as it was signed. */
export interface SignedDocument {
  readonly document: Agreement;
  readonly hash: AgreementHash;
}

/** What a statement is held against: the party that should have signed, what it signed, and when the gateway got it. */
export interface Expectation {
  readonly party: Party;
  readonly agreement: SignedDocument;
  readonly receivedAt: Instant;
  readonly anchors: readonly TrustAnchor[];
}

/** A signatory's clock may run ahead by this much, in milliseconds. */
const tolerance = 60_000;

interface Content {
  readonly statement: Statement;
  readonly signedAt: Instant;
  readonly receivedAt: Instant;
  readonly jws: string;
  /** SHA-256 of the JWS: how the log and the votes of the steering group name this statement. */
  readonly digest: Digest;
}

/** A statement whose signature and content were verified against the party's key. Made in this file only. */
class VerifiedStatement implements Content {
  readonly #sealed = true;
  readonly statement: Statement;
  readonly signedAt: Instant;
  readonly receivedAt: Instant;
  readonly jws: string;
  readonly digest: Digest;

  constructor(content: Content) {
    this.statement = content.statement;
    this.signedAt = content.signedAt;
    this.receivedAt = content.receivedAt;
    this.jws = content.jws;
    this.digest = content.digest;
    Object.freeze(this);
  }

  static made(value: unknown): value is VerifiedStatement {
    return typeof value === 'object' && value !== null && #sealed in value;
  }
}

export type { VerifiedStatement };

/** Whether this room made the value; a look-alike has the shape, not the seal. */
export const isVerifiedStatement = (value: unknown): value is VerifiedStatement => VerifiedStatement.made(value);

/** How a statement says whose key signed it, and under which profile. The id of a registered key alone will do. */
export type SignedBy =
  | string
  | { readonly kid: string; readonly profile?: Profile }
  | { readonly x5c: readonly string[]; readonly profile?: Profile };

/**
 * Signs a statement: a compact JWS (RFC 7515) over its JCS form. The algorithm follows from the key: Ed25519 → EdDSA,
 * P-256 → ES256, RSA → PS256, or RS256 under the profile fsc and for a web-crypto key made for it.
 * @param by the id of the registered key, or its certificates: base64 of DER, the party's own first
 * @throws GatewayError `invalid-input` when it is no statement, or the key is of another kind
 */
export async function signStatement(statement: Statement, key: CryptoKey | KeyObject, by: SignedBy): Promise<string> {
  const checked = validate('statement', statement);
  if (!checked.ok) throw new GatewayError('invalid-input', 'this is not a statement', { errors: checked.errors });
  const { profile = 'all', ...named } = typeof by === 'string' ? { kid: by } : by;
  const alg = algorithmOf(key, profile);
  if (alg === undefined) throw new GatewayError('invalid-input', 'this kind of key signs no statements here');
  const signing = new CompactSign(new TextEncoder().encode(toCanonicalText(statement)));
  const proof = 'x5c' in named ? { x5c: [...named.x5c] } : named;
  try {
    return await signing.setProtectedHeader({ alg, typ: statementType, ...proof }).sign(key);
  } catch (error) {
    throw new GatewayError('invalid-input', 'this key cannot sign', { cause: error });
  }
}

/**
 * Verifies one statement by itself: a valid signature of one party carries no other. Never throws for what is wrong
 * with the statement: a refusal is a result.
 */
export async function verifyStatement(jws: string, expected: Expectation): Promise<CheckedStatement> {
  const form = readForm(jws);
  if (!form.ok) return { ok: false, code: form.code };
  const { header, statement } = form;
  const signedAt = toMoment(statement.signedAt);
  const code = checkContent(statement, expected);
  if (code !== undefined) return { ok: false, code };
  if (!(signedAt <= expected.receivedAt + tolerance)) return { ok: false, code: 'in-the-future' };
  const { party, receivedAt, anchors } = expected;
  const { document } = expected.agreement;
  const key = findSigningKey(header, { party, document, anchors, moments: [signedAt, receivedAt] });
  if (typeof key === 'string') return { ok: false, code: key };
  if (!(await isSigned(jws, key))) return { ok: false, code: 'wrong-signature' };
  return {
    ok: true,
    verified: new VerifiedStatement({ statement, signedAt, receivedAt, jws, digest: toDigest(jws) }),
  };
}

/** A statement by its form, before anything of it is verified; or which part of it is wrong, and what in the payload. */
export type StatementForm =
  | { readonly ok: true; readonly header: StatementHeader; readonly statement: Statement }
  | {
      readonly ok: false;
      readonly code: Extract<StatementRefusal, 'malformed' | 'wrong-header' | 'wrong-payload'>;
      readonly errors: readonly InputError[];
    };

/** Takes a statement apart. Nothing of it is verified yet. */
export function readForm(jws: string): StatementForm {
  const segments = toSegments(jws);
  if (segments === undefined) return { ok: false, code: 'malformed', errors: [] };
  const header = readHeader(segments[0]);
  if (header === undefined) return { ok: false, code: 'wrong-header', errors: [] };
  const payload = readPayload(segments[1]);
  if (!payload.ok) return { ok: false, code: 'wrong-payload', errors: payload.errors };
  return { ok: true, header, statement: payload.value };
}

/** What a statement claims before anything of it is verified: only good for looking up whom and what it is about. */
export function readClaim(jws: string): Statement | undefined {
  const segment = toSegments(jws)?.[1];
  const payload = segment && readPayload(segment);
  return payload?.ok ? payload.value : undefined;
}

/** The payload as a statement: refused unless it is the JCS text of one, so that it can be read in one way only. */
function readPayload(payload: Uint8Array): Validated<Statement> {
  const read = parseStrictJson(payload);
  if (!read.ok) return { ok: false, errors: [] };
  const checked = validate('statement', read.value);
  if (!checked.ok) return checked;
  return Buffer.from(toCanonicalText(checked.value)).equals(payload) ? checked : { ok: false, errors: [] };
}

function checkContent(statement: Statement, { party, agreement }: Expectation): StatementRefusal | undefined {
  if (statement.agreementHash !== agreement.hash) return 'other-agreement';
  if (statement.party !== party.id) return 'other-party';
  const isVote = statement.type === 'admit' || statement.type === 'expel';
  const represented = statement.onBehalfOf.map((other) => other.party);
  const speaksForItself = isVote || statement.accession !== undefined;
  // A vote and an accession are a party's own; nobody is represented twice by one statement, or by itself.
  const isClear = new Set([party.id, ...represented]).size === represented.length + 1;
  if (!isClear || (speaksForItself && represented.length > 0)) return 'wrong-representation';
  if (statement.accession !== undefined) return checkAccession(statement.accession, agreement.document, party);
  if (!isVote) return undefined;
  if (statement.about === party.id) return 'own-case';
  const isMember = agreement.document.arrangements.steering.members.includes(party.id);
  return isMember ? undefined : 'not-of-the-steering-group';
}

async function isSigned(jws: string, { publicKey, alg }: SigningKey): Promise<boolean> {
  try {
    await compactVerify(jws, publicKey, { algorithms: [alg] });
    return true;
  } catch {
    // Whatever fails here, fails on a text that anyone may have sent: there is nothing to report but that it is wrong.
    return false;
  }
}

/** NaN for a text that passes the schema and is no moment all the same: a leap second. */
const toMoment = (text: string): Instant => Date.parse(text) as Instant;
