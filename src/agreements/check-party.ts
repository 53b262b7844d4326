import { createPublicKey } from 'node:crypto';
import type { InputError } from '../contract/contract.ts';
import type { Party } from '../contract/generated/types.ts';
import { fitsSome } from './statements/signing-algorithms.ts';

type RegisteredKey = Party['keys'][number];

/** RFC 7518 section 3.3: an RSA key of 2048 bits or more. */
const minRsaBits = 2048;

/**
 * What is wrong with a party that someone wants to register, beyond its schema (which refuses private members of a key).
 * `before` is the party as it stands in the register: a key or a mandate that ever counted keeps its name and its value
 * and can only be ended, or what was signed with it could be read anew.
 */
export function checkParty(party: Party, before: Party | undefined): readonly InputError[] {
  const errors = party.keys.flatMap((key, index) => checkKey(key, index, party.keys));
  const { mandates = [], revokedCertificates = [] } = party;
  for (const [index, mandate] of mandates.entries()) {
    errors.push(...checkDates(mandate, `/mandates/${index}`));
    if (mandates.findIndex((other) => isSameMandate(other, mandate)) === index) continue;
    const detail = 'a mandate to one party by one document stands in the record once';
    errors.push({ pointer: `/mandates/${index}`, code: 'duplicate-mandate', detail });
  }
  for (const [index, { revokedAt }] of revokedCertificates.entries()) {
    if (Number.isNaN(Date.parse(revokedAt))) errors.push(noMoment(`/revokedCertificates/${index}/revokedAt`));
  }
  if (party.mandatedBy !== undefined && party.type !== 'HUB') {
    errors.push({ pointer: '/mandatedBy', code: 'mandate-of-no-hub', detail: 'only a regional desk works by mandate' });
  }
  if (before !== undefined) errors.push(...checkAgainst(before, party));
  return errors;
}

function checkAgainst(before: Party, party: Party): readonly InputError[] {
  const { mandates = [], revokedCertificates = [] } = party;
  const errors = before.keys.flatMap((old) => checkKept(old, party.keys));
  for (const member of ['type', 'oin'] as const) {
    if (party[member] === before[member]) continue;
    const detail = 'another organisation is another party: what this one signed would be another one’s';
    errors.push({ pointer: `/${member}`, code: 'party-changed', detail });
  }
  for (const old of before.mandates ?? []) {
    const index = mandates.findIndex((mandate) => isSameMandate(mandate, old));
    if (index < 0)
      errors.push({ pointer: '/mandates', code: 'mandate-removed', detail: 'a mandate is ended, not removed' });
    else errors.push(...checkRevoked(old, mandates[index], `/mandates/${index}`, 'mandate-revived'));
  }
  for (const old of before.revokedCertificates ?? []) {
    const index = revokedCertificates.findIndex(({ fingerprint }) => fingerprint === old.fingerprint);
    const pointer = index < 0 ? '/revokedCertificates' : `/revokedCertificates/${index}`;
    errors.push(...checkRevoked(old, revokedCertificates[index], pointer, 'certificate-revived'));
  }
  return errors;
}

type Mandate = NonNullable<Party['mandates']>[number];

/** Whether two mandates are one: to the same party, by the same document, for the same agreements. */
export const isSameMandate = (one: Mandate, other: Mandate): boolean =>
  one.to === other.to && one.document === other.document && isSameList(one.agreements, other.agreements);

const isSameList = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  one === other || (one?.length === other?.length && (one ?? []).every((item) => other?.includes(item)));

function checkKey(key: RegisteredKey, index: number, keys: readonly RegisteredKey[]): InputError[] {
  const errors: InputError[] = [];
  const add = (member: string, code: string, detail: string): void => {
    errors.push({ pointer: `/keys/${index}/${member}`, code, detail });
  };
  if (keys.findIndex(({ kid }) => kid === key.kid) !== index) add('kid', 'duplicate-key', 'two keys have this id');
  if (!isUsable(key)) add('jwk', 'unusable-key', 'must be a public key for EdDSA, ES256, PS256 or RS256 (2048 bits)');
  return [...errors, ...checkDates(key, `/keys/${index}`)];
}

const noMoment = (pointer: string): InputError => ({ pointer, code: 'no-moment', detail: 'is not a moment' });

interface Dated {
  readonly validFrom: string;
  readonly validTo?: string;
  readonly revokedAt?: string;
}

function checkDates(dated: Dated, pointer: string): InputError[] {
  const errors = (['validFrom', 'validTo', 'revokedAt'] as const).flatMap((member): InputError[] =>
    Number.isNaN(Date.parse(dated[member] ?? dated.validFrom)) ? [noMoment(`${pointer}/${member}`)] : [],
  );
  if (Date.parse(dated.validTo ?? dated.validFrom) < Date.parse(dated.validFrom)) {
    errors.push({ pointer: `${pointer}/validTo`, code: 'term-reversed', detail: 'lies before validFrom' });
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
  return checkRevoked(old, key, `/keys/${index}`, 'key-revived');
}

/** What was revoked stays so, from the same moment or an earlier one. */
function checkRevoked(
  old: { readonly revokedAt?: string },
  now: { readonly revokedAt?: string } | undefined,
  pointer: string,
  code: string,
): InputError[] {
  const isRevived = old.revokedAt !== undefined && !(Date.parse(now?.revokedAt ?? '') <= Date.parse(old.revokedAt));
  return isRevived ? [{ pointer: `${pointer}/revokedAt`, code, detail: 'what was revoked stays so' }] : [];
}
