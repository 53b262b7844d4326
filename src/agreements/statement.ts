import { createPublicKey, type KeyObject } from 'node:crypto';
import { CompactSign, compactVerify } from 'jose';
import { validate } from '../contract/contract.ts';
import type { AgreementHash, Party, PartyId, Statement } from '../contract/generated/types.ts';
import { parseStrictJson } from '../contract/strict-json.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { toCanonicalText } from './hash-agreement.ts';
import { type Algorithm, algorithmOf, fits, isAlgorithm } from './signing-algorithms.ts';

type RegisteredKey = Party['keys'][number];

/** Why a statement does not count. */
type StatementRefusal =
  | 'malformed'
  | 'wrong-header'
  | 'unknown-key'
  | 'wrong-algorithm'
  | 'wrong-signature'
  | 'wrong-payload'
  | 'other-agreement'
  | 'other-party'
  | 'in-the-future'
  | 'key-not-valid'
  | 'key-revoked';

export type CheckedStatement =
  | { readonly ok: true; readonly verified: VerifiedStatement }
  | { readonly ok: false; readonly code: StatementRefusal };

/** What a statement is held against: the party that should have signed, the hash, and when the gateway got it. */
export interface Expectation {
  readonly party: Party;
  readonly agreementHash: AgreementHash;
  readonly receivedAt: Instant;
}

/** Keeps statements apart from access tokens and anything else that the same key might sign (RFC 8725 section 3.11). */
const statementType = 'sluis-statement+jws';

/** A signatory's clock may run ahead by this much, in milliseconds. */
const tolerance = 60_000;

/** Longer is no statement: 100 parties on whose behalf, and two names. */
const maxLength = 20_000;

interface Content {
  readonly statement: Statement;
  readonly kid: string;
  readonly signedAt: Instant;
  readonly receivedAt: Instant;
  readonly jws: string;
}

/** A statement whose signature and content were verified against the party's registered key. Made in this file only. */
class VerifiedStatement implements Content {
  readonly #sealed = true;
  readonly statement: Statement;
  readonly kid: string;
  readonly signedAt: Instant;
  readonly receivedAt: Instant;
  readonly jws: string;

  constructor(content: Content) {
    this.statement = content.statement;
    this.kid = content.kid;
    this.signedAt = content.signedAt;
    this.receivedAt = content.receivedAt;
    this.jws = content.jws;
    Object.freeze(this);
  }

  static made(value: unknown): value is VerifiedStatement {
    return typeof value === 'object' && value !== null && #sealed in value;
  }
}

export type { VerifiedStatement };

/** Whether this room made the value; a look-alike has the shape, not the seal. */
export const isVerifiedStatement = (value: unknown): value is VerifiedStatement => VerifiedStatement.made(value);

/**
 * Signs a statement: a compact JWS (RFC 7515) over its JCS form. The algorithm follows from the key: Ed25519 → EdDSA,
 * P-256 → ES256, RSA → PS256, or RS256 for a web-crypto key made for it.
 * @throws GatewayError `invalid-input` when it is no statement, or the key is of another kind
 */
export async function signStatement(statement: Statement, key: CryptoKey | KeyObject, kid: string): Promise<string> {
  const checked = validate('statement', statement);
  if (!checked.ok) throw new GatewayError('invalid-input', 'this is not a statement', { errors: checked.errors });
  const alg = algorithmOf(key);
  if (alg === undefined) throw new GatewayError('invalid-input', 'this kind of key signs no statements');
  const signing = new CompactSign(new TextEncoder().encode(toCanonicalText(statement)));
  try {
    return await signing.setProtectedHeader({ alg, typ: statementType, kid }).sign(key);
  } catch (error) {
    throw new GatewayError('invalid-input', 'this key cannot sign', { cause: error });
  }
}

/**
 * Verifies one statement by itself: a valid signature of one party carries no other. Never throws for what is wrong
 * with the statement: a refusal is a result.
 */
export async function verifyStatement(jws: string, expected: Expectation): Promise<CheckedStatement> {
  const header = readHeader(jws);
  if (typeof header === 'string') return { ok: false, code: header };
  const key = expected.party.keys.find(({ kid }) => kid === header.kid);
  if (key === undefined) return { ok: false, code: 'unknown-key' };
  if (!isAlgorithm(header.alg) || !fits(key.jwk, header.alg)) return { ok: false, code: 'wrong-algorithm' };
  const payload = await verifySignature(jws, key, header.alg);
  if (payload === undefined) return { ok: false, code: 'wrong-signature' };
  const statement = readPayload(payload);
  if (statement === undefined) return { ok: false, code: 'wrong-payload' };
  const signedAt = toMoment(statement.signedAt);
  const code = compare(statement, expected) ?? checkTime(key, signedAt, expected.receivedAt);
  if (code !== undefined) return { ok: false, code };
  const { receivedAt } = expected;
  return { ok: true, verified: new VerifiedStatement({ statement, kid: key.kid, signedAt, receivedAt, jws }) };
}

/** What a statement claims before anything of it is verified: only good for looking up whose key to verify it with. */
export function readClaim(jws: string): { readonly party: PartyId; readonly agreementHash: AgreementHash } | undefined {
  const segment = toSegments(jws)?.[1];
  const statement = segment && readPayload(segment);
  return statement ? { party: statement.party, agreementHash: statement.agreementHash } : undefined;
}

/** Exactly three members: what is not verified may not be in the header either (no `jwk`, `jku`, `x5u`, `crit`). */
function readHeader(jws: string): { readonly alg: unknown; readonly kid: string } | 'malformed' | 'wrong-header' {
  const segments = toSegments(jws);
  if (segments === undefined) return 'malformed';
  const read = parseStrictJson(segments[0], 1);
  if (!read.ok || typeof read.value !== 'object' || read.value === null) return 'wrong-header';
  const { alg, typ, kid, ...others }: { alg?: unknown; typ?: unknown; kid?: unknown } = read.value;
  if (typ !== statementType || typeof kid !== 'string' || Object.keys(others).length > 0) return 'wrong-header';
  return { alg, kid };
}

/**
 * The three parts of a compact JWS, decoded. Undefined unless each is the only base64url text of its bytes (RFC 4648
 * section 3.5): a last character with stray bits would be a second spelling of the same signature.
 */
function toSegments(jws: string): readonly [Buffer, Buffer, Buffer] | undefined {
  if (jws.length > maxLength) return undefined;
  const texts = jws.split('.');
  const [header, payload, signature] = texts.map((text) => Buffer.from(text, 'base64url'));
  if (texts.length !== 3 || !header || !payload || !signature) return undefined;
  const decoded = [header, payload, signature] as const;
  const sound = decoded.every((bytes, index) => bytes.length > 0 && bytes.toString('base64url') === texts[index]);
  return sound ? decoded : undefined;
}

async function verifySignature(jws: string, key: RegisteredKey, alg: Algorithm): Promise<Uint8Array | undefined> {
  try {
    const publicKey = createPublicKey({ key: key.jwk, format: 'jwk' });
    return (await compactVerify(jws, publicKey, { algorithms: [alg] })).payload;
  } catch {
    // Whatever fails here, fails on a text that anyone may have sent: there is nothing to report but that it is wrong.
    return undefined;
  }
}

/** The payload as a statement; undefined unless it is the JCS text of one, so that it can be read in one way only. */
function readPayload(payload: Uint8Array): Statement | undefined {
  const read = parseStrictJson(payload);
  if (!read.ok) return undefined;
  const checked = validate('statement', read.value);
  if (!checked.ok) return undefined;
  return Buffer.from(toCanonicalText(checked.value)).equals(payload) ? checked.value : undefined;
}

function compare(statement: Statement, expected: Expectation): StatementRefusal | undefined {
  if (statement.agreementHash !== expected.agreementHash) return 'other-agreement';
  return statement.party === expected.party.id ? undefined : 'other-party';
}

/**
 * The key must have been valid both when the party says it signed and when the gateway got it: who finds a revoked key
 * could otherwise write an older date. Each comparison is written so that a date that is none closes.
 */
function checkTime(key: RegisteredKey, signedAt: Instant, receivedAt: Instant): StatementRefusal | undefined {
  if (!(signedAt <= receivedAt + tolerance)) return 'in-the-future';
  const isBefore = (end: string | undefined): boolean =>
    end === undefined || (signedAt < toMoment(end) && receivedAt < toMoment(end));
  if (!isBefore(key.revokedAt)) return 'key-revoked';
  return signedAt >= toMoment(key.validFrom) && isBefore(key.validTo) ? undefined : 'key-not-valid';
}

/** NaN for a text that passes the schema and is no moment all the same: a leap second. */
const toMoment = (text: string): Instant => Date.parse(text) as Instant;
