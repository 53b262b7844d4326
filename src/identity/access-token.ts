import { type JWTPayload, jwtVerify } from 'jose';
import { parseStrictJson } from '../contract/strict-json.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { KeyRing } from './key-ring.ts';

/** An issuer's keys, and the algorithms it may sign with. */
export interface TrustedKeys {
  readonly algorithms: ReadonlySet<string>;
  readonly keys: KeyRing;
}

/** What is known of a token after every check. */
export interface VerifiedToken {
  readonly issuer: string;
  readonly clientId: string;
  /** As the issuer wrote them; not yet narrowed to what the client is registered for. */
  readonly roles: readonly string[];
  readonly validFrom: Instant;
  readonly validUntil: Instant;
}

/** Which check a token failed at. General words: they name nothing of the token. */
export type TokenRefusal =
  | 'malformed'
  | 'untrusted-issuer'
  | 'algorithm'
  | 'unknown-key'
  | 'signature-or-claims'
  | 'bound';

type Verification =
  | { readonly ok: true; readonly token: VerifiedToken; readonly generation: number }
  | { readonly ok: false; readonly reason: TokenRefusal };

interface TokenContext {
  readonly audience: string;
  readonly now: Instant;
  readonly issuers: ReadonlyMap<string, TrustedKeys>;
}

const maxLength = 8192;
/** Seconds that clocks may differ (FAPI 2.0 asks for 10 to 60). */
const clockTolerance = 30;
/** NLgov OAuth profile 1.1: a token of the client credentials grant lives at most six hours. */
const maxLifetime = 6 * 3600;
const maxRoles = 100;

/** RFC 6749 appendix A.1: visible characters; shorter than any index minds. */
const clientIdForm = /^[\x21-\x7e]{1,255}$/;

/**
 * Checks a JWT access token as RFC 9068 section 4 lists, and stricter: `kid`, one client, a bounded lifetime and
 * JSON without two readings are required. The order matters: the issuer is chosen from the list of trusted ones
 * before any key is looked at, and a key only ever comes from that issuer's key set, never from the token.
 * @throws GatewayError `identity-unavailable` when the issuer's keys cannot be had
 */
export async function verifyAccessToken(token: string, context: TokenContext): Promise<Verification> {
  const claimed = readUnverified(token);
  if (claimed === undefined) return refused('malformed');
  const trusted = context.issuers.get(claimed.issuer);
  if (trusted === undefined) return refused('untrusted-issuer');
  if (!trusted.algorithms.has(claimed.algorithm)) return refused('algorithm');
  const found = await trusted.keys.find({ alg: claimed.algorithm, kid: claimed.keyId });
  if (found === undefined) return refused('unknown-key');

  const payload = await jwtVerify(token, found.key, {
    algorithms: [claimed.algorithm],
    typ: 'at+jwt',
    issuer: claimed.issuer,
    audience: context.audience,
    clockTolerance,
    maxTokenAge: maxLifetime,
    requiredClaims: ['iss', 'exp', 'aud', 'sub', 'iat', 'jti', 'roles'],
    currentDate: new Date(context.now),
  }).then(
    (result) => result.payload,
    () => undefined, // whoever made the token decides what is thrown, and jose's errors carry the claims
  );
  if (payload === undefined) return refused('signature-or-claims');
  // A token bound to a key or certificate (RFC 7800) proves nothing when it comes as a bare bearer token.
  if (payload['cnf'] !== undefined) return refused('bound');
  const verified = toVerifiedToken(payload, claimed.issuer);
  return verified ? { ok: true, token: verified, generation: found.generation } : refused('signature-or-claims');
}

function refused(reason: TokenRefusal): Verification {
  return { ok: false, reason };
}

/** What an unverified token says of its own origin: enough to choose an issuer and a key, trusted for nothing else. */
function readUnverified(token: string): { issuer: string; algorithm: string; keyId: string } | undefined {
  if (token.length > maxLength) return undefined;
  const parts = token.split('.');
  const [headerPart, payloadPart, signaturePart] = parts;
  if (parts.length !== 3 || !headerPart || !payloadPart || !signaturePart) return undefined;
  const header = readObject(headerPart);
  const payload = readObject(payloadPart);
  if (header === undefined || payload === undefined || readBytes(signaturePart) === undefined) return undefined;
  const { alg, kid } = header;
  const { iss } = payload;
  // No extension of the signature format is understood here, so a token that calls one critical is refused (RFC 7515 §4.1.11).
  if ('crit' in header || 'b64' in header) return undefined;
  if (typeof alg !== 'string' || typeof kid !== 'string' || typeof iss !== 'string') return undefined;
  return { issuer: iss, algorithm: alg, keyId: kid };
}

function readObject(part: string): Partial<Record<'alg' | 'kid' | 'iss', unknown>> | undefined {
  const bytes = readBytes(part);
  const read = bytes && parseStrictJson(bytes);
  if (!read?.ok || typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) return undefined;
  return read.value;
}

/** Only the one canonical base64url text of these bytes: otherwise one token could be written in several ways. */
function readBytes(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url');
  return bytes.toString('base64url') === part ? bytes : undefined;
}

/** The claims after the signature was found good; what the library leaves open is checked here. */
function toVerifiedToken(payload: JWTPayload, issuer: string): VerifiedToken | undefined {
  const { exp, iat, nbf, sub, jti, roles } = payload;
  const clientId = clientIdOf(payload);
  if (clientId === undefined || !isText(sub) || !isText(jti) || !isRoleList(roles)) return undefined;
  if (!isSeconds(exp) || !isSeconds(iat) || (nbf !== undefined && !isSeconds(nbf))) return undefined;
  if (exp <= iat || exp - iat > maxLifetime) return undefined;
  return {
    issuer,
    clientId,
    roles,
    validFrom: toInstant((Math.max(iat, nbf ?? iat) - clockTolerance) * 1000),
    validUntil: toInstant(exp * 1000),
  };
}

/** RFC 9068 calls it `client_id`, the NLgov profile `azp`; a token that has both must mean one client. */
function clientIdOf(payload: JWTPayload): string | undefined {
  const { client_id: clientId = payload['azp'], azp = clientId } = payload;
  return typeof clientId === 'string' && clientId === azp && clientIdForm.test(clientId) ? clientId : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
const isSeconds = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;
const isRoleList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= maxRoles && value.every((role) => typeof role === 'string');
