import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import type { JSONWebKeySet, JWK } from 'jose';
import type { Instant } from '../../src/contract/vocabulary.ts';

/** What a test wants otherwise; `undefined` leaves a member out. */
type Changes = Readonly<Record<string, unknown>>;

export interface TokenIssuer {
  readonly issuer: string;
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly jwk: JWK;
  readonly jwks: JSONWebKeySet;
  /** A good access token of one hour for the client `noordlicht-ecd`, except for what is changed. */
  token(at: Instant, claims?: Changes, header?: Changes): string;
  /** Signs whatever text is given, also what is no JSON: what a hostile or broken issuer could send. */
  signText(header: string, payload: string): string;
}

export const audience = 'https://sluis.example/v1';

/** Makes good and hostile tokens with an ES256 key of its own. */
export function createTokenIssuer(issuer = 'https://login.example', kid = 'key-1'): TokenIssuer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk: JWK = { ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
  const signText = (header: string, payload: string): string => {
    const input = `${encode(header)}.${encode(payload)}`;
    const signature = sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    return `${input}.${signature.toString('base64url')}`;
  };
  return {
    issuer,
    kid,
    privateKey,
    publicKey,
    jwk,
    jwks: { keys: [jwk] },
    signText,
    token: (at, claims, header) =>
      signText(
        JSON.stringify({ alg: 'ES256', typ: 'at+jwt', kid, ...header }),
        JSON.stringify({ ...goodClaims(issuer, at), ...claims }),
      ),
  };
}

export function goodClaims(issuer: string, at: Instant): Record<string, unknown> {
  const now = Math.floor(at / 1000);
  return {
    iss: issuer,
    aud: audience,
    sub: 'noordlicht-ecd',
    client_id: 'noordlicht-ecd',
    iat: now,
    exp: now + 3600,
    jti: randomUUID(),
    roles: ['casemanager', 'zorgcoordinator'],
  };
}

export const encode = (text: string | Buffer): string => Buffer.from(text).toString('base64url');
