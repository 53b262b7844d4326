import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashAgreement, parseStoredAgreement, toCanonicalText } from './hash-agreement.ts';
import { toVeenrand } from './veenrand.fixture.ts';

const agreement = toVeenrand();
const hash = hashAgreement(agreement);
const text = toCanonicalText(agreement);

describe('the hash of an agreement', () => {
  it('is the same in whatever order the members stand', () => {
    const reversed = Object.fromEntries(Object.entries(agreement).toReversed());
    expect(hashAgreement(reversed as typeof agreement)).toBe(hash);
  });

  it('has the form that statements refer to', () => {
    expect(hash).toMatch(/^sha3-512:[A-Za-z0-9_-]{86}$/);
  });

  it('changes with a single member', () => {
    expect(hashAgreement({ ...agreement, version: '1.0.1' })).not.toBe(hash);
  });

  it('is refused for a text with half a character', () => {
    expect(() => toCanonicalText({ name: '\ud800' })).toThrow('surrogate');
    expect(() => toCanonicalText((() => 1) as object)).toThrow(TypeError);
  });
});

describe('a stored agreement', async () => {
  it('is read back when its text is what its hash says', async () => {
    expect(await parseStoredAgreement(text, hash)).toStrictEqual(agreement);
  });

  it('is not read under another hash', async () => {
    expect(await parseStoredAgreement(text, hashAgreement({ ...agreement, version: '1.0.1' }))).toBeUndefined();
  });

  it('is not read with white space added, though it says the same', async () => {
    expect(await parseStoredAgreement(` ${text}`, hash)).toBeUndefined();
  });

  it.each([
    ['no JSON', 'not JSON'],
    ['JSON that is no agreement', '{}'],
    ['a member twice', text.replace('{', '{"hashAlgorithm":"SHA3-512",')],
    ['members in another order', JSON.stringify(agreement)],
  ])('is not read when the text that was hashed is %s', async (_what, stored) => {
    const own = `sha3-512:${createHash('sha3-512').update(stored).digest('base64url')}`;
    expect(await parseStoredAgreement(stored, own)).toBeUndefined();
  });
});
