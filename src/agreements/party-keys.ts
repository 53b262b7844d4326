import { createPublicKey } from 'node:crypto';
import type { InputError } from '../contract/contract.ts';
import type { Party } from '../contract/generated/types.ts';
import { fitsSome } from './signing-algorithms.ts';

type RegisteredKey = Party['keys'][number];

/** RFC 7518 section 3.3: an RSA key of 2048 bits or more. */
const minRsaBits = 2048;

/**
 * What is wrong with a party that someone wants to register, beyond its schema (which refuses private members of a key).
 * `before` is the party as it stands in the register: a key that ever counted keeps its id and its value and can only
 * be ended, or what was signed with it could be read anew.
 */
export function checkParty(party: Party, before: Party | undefined): readonly InputError[] {
  const errors = party.keys.flatMap((key, index) => checkKey(key, index, party.keys));
  if (party.mandatedBy !== undefined && party.type !== 'HUB') {
    errors.push({ pointer: '/mandatedBy', code: 'mandate-of-no-hub', detail: 'only a regional desk works by mandate' });
  }
  for (const old of before?.keys ?? []) errors.push(...checkKept(old, party.keys));
  return errors;
}

function checkKey(key: RegisteredKey, index: number, keys: readonly RegisteredKey[]): InputError[] {
  const errors: InputError[] = [];
  const add = (member: string, code: string, detail: string): void => {
    errors.push({ pointer: `/keys/${index}/${member}`, code, detail });
  };
  if (keys.findIndex(({ kid }) => kid === key.kid) !== index) add('kid', 'duplicate-key', 'two keys have this id');
  if (!isUsable(key)) add('jwk', 'unusable-key', 'must be a public key for EdDSA, ES256, PS256 or RS256 (2048 bits)');
  for (const member of ['validFrom', 'validTo', 'revokedAt'] as const) {
    if (Number.isNaN(Date.parse(key[member] ?? key.validFrom))) add(member, 'no-moment', 'is not a moment');
  }
  if (Date.parse(key.validTo ?? key.validFrom) < Date.parse(key.validFrom)) {
    add('validTo', 'term-reversed', 'lies before validFrom');
  }
  return errors;
}

function isUsable({ jwk }: RegisteredKey): boolean {
  if (!fitsSome(jwk)) return false;
  try {
    const bits = createPublicKey({ key: jwk, format: 'jwk' }).asymmetricKeyDetails?.modulusLength;
    return bits === undefined || bits >= minRsaBits;
  } catch {
    return false;
  }
}

function checkKept(old: RegisteredKey, keys: readonly RegisteredKey[]): InputError[] {
  const index = keys.findIndex(({ kid }) => kid === old.kid);
  const key = keys[index];
  if (key === undefined) {
    return [{ pointer: '/keys', code: 'key-removed', detail: 'a registered key is ended (revokedAt), not removed' }];
  }
  const isSame = (['kty', 'crv', 'x', 'y', 'n', 'e'] as const).every((member) => key.jwk[member] === old.jwk[member]);
  if (!isSame) return [{ pointer: `/keys/${index}/jwk`, code: 'key-changed', detail: 'another key needs another kid' }];
  const revived = old.revokedAt !== undefined && !(Date.parse(key.revokedAt ?? '') <= Date.parse(old.revokedAt));
  return revived
    ? [{ pointer: `/keys/${index}/revokedAt`, code: 'key-revived', detail: 'a revoked key stays so' }]
    : [];
}
