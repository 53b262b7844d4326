import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { type TokenRefusal, type TrustedKeys, type VerifiedToken, verifyAccessToken } from './access-token.ts';

/** More than the tokens of a region's parties at one time; about 4 MB. */
const maxRememberedTokens = 10_000;

interface RememberedToken {
  readonly token: VerifiedToken;
  /** Of the issuer's keys, when the signature was checked. */
  readonly generation: number;
}

/**
 * Verifies a token once and then knows it by its SHA-256 until it expires or its issuer's keys change. What is
 * remembered is the token only: whether the client is still registered is read at every call.
 */
export function rememberTokens(
  rings: ReadonlyMap<string, TrustedKeys>,
  parts: { readonly clock: Clock; readonly audience: string },
) {
  const remembered = new LRUCache<string, RememberedToken>({ max: maxRememberedTokens });
  const isGood = (known: RememberedToken, now: Instant): boolean =>
    known.token.validFrom <= now &&
    now < known.token.validUntil &&
    known.generation === rings.get(known.token.issuer)?.keys.generation();

  const lookUp = (digest: string): VerifiedToken | undefined => {
    const known = remembered.get(digest);
    if (known === undefined || isGood(known, parts.clock())) return known?.token;
    remembered.delete(digest);
    return undefined;
  };
  return {
    recall: (token: string): VerifiedToken | undefined => lookUp(digestOf(token)),
    async verify(token: string): Promise<VerifiedToken> {
      const digest = digestOf(token);
      const known = lookUp(digest);
      if (known !== undefined) return known;
      const found = await verifyAccessToken(token, { audience: parts.audience, now: parts.clock(), issuers: rings });
      if (!found.ok) throw refusal(found.reason);
      remembered.set(digest, { token: found.token, generation: found.generation });
      return found.token;
    },
  };
}

const digestOf = (token: string): string => hash('sha256', token, 'base64');

export /** One text for every reason: which check failed is for the operator (the cause), not for who tries tokens. */
function refusal(reason: TokenRefusal | 'unknown-client'): GatewayError {
  return new GatewayError('unauthenticated', 'The access token is not valid here.', {
    cause: new Error(`token refused: ${reason}`),
  });
}
