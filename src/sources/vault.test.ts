import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { toSubjectId } from '../contract/vocabulary.ts';
import { createVault, UnreadableError } from './vault.ts';

const vault = createVault(Buffer.alloc(32, 1), Buffer.alloc(32, 2));
const subject = toSubjectId('sub_one');
const place = { subject, field: 'familyName' };
const wrapped = vault.createKey(subject);
const key = vault.unwrapKey(subject, wrapped);

/** The text with one bit of one byte turned. */
function flip(text: string, index: number): string {
  const bytes = Buffer.from(text.slice(3), 'base64url');
  bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
  return `v1.${bytes.toString('base64url')}`;
}

describe('the vault', () => {
  it.each([['text'], [''], [0], [-1.5], [true], [false], [[]], [{ a: [{ b: 'é🏠' }] }], [{}]])(
    'gives back %j',
    (value) => {
      expect(vault.decrypt(key, place, vault.encrypt(key, place, value))).toEqual(value);
    },
  );

  it('reads nothing in another place, with another key, or after any change', () => {
    const sealed = vault.encrypt(key, place, 'canary');
    const otherKey = vault.unwrapKey(subject, vault.createKey(subject));

    const attempts = [
      () => vault.decrypt(key, { ...place, field: 'initials' }, sealed),
      () => vault.decrypt(key, { ...place, subject: toSubjectId('sub_two') }, sealed),
      () => vault.decrypt(otherKey, place, sealed),
      () => vault.decrypt(key, place, wrapped),
      () => vault.unwrapKey(subject, sealed),
      ...Array.from({ length: 12 + 64 + 16 }, (_, index) => () => vault.decrypt(key, place, flip(sealed, index))),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(UnreadableError);
  });

  it.each(['', 'v1.', 'v2.AAAA', 'canary', `v1.${Buffer.alloc(27).toString('base64url')}`])(
    'reads nothing from the malformed text %j',
    (text) => {
      expect(() => vault.decrypt(key, place, text)).toThrow(UnreadableError);
      expect(() => vault.unwrapKey(subject, text)).toThrow(UnreadableError);
    },
  );

  it('says nothing of a ciphertext that it cannot read', () => {
    const error = new UnreadableError();
    expect(inspect(error, { showHidden: true })).not.toContain('canary');
    expect(error.cause).toBeUndefined();
  });

  it('unwraps a data key only for its own subject and only with its own vault key', () => {
    const elsewhere = createVault(Buffer.alloc(32, 3), Buffer.alloc(32, 2));
    expect(() => vault.unwrapKey(toSubjectId('sub_two'), wrapped)).toThrow(UnreadableError);
    expect(() => elsewhere.unwrapKey(subject, wrapped)).toThrow(UnreadableError);
  });

  it('never makes the same ciphertext twice, nor one whose length tells short values apart', () => {
    const sealed = [true, false, 'laag', 'midden', 'W1', 5, '999990019', '1999-03-21', true].map((value) =>
      vault.encrypt(key, place, value),
    );
    expect(new Set(sealed).size).toBe(sealed.length);
    expect(new Set(sealed.map((text) => text.length)).size).toBe(1);
  });

  it('makes an index that depends on the key and the whole number', () => {
    const elsewhere = createVault(Buffer.alloc(32, 1), Buffer.alloc(32, 4));
    expect(vault.indexOf('999990019')).toBe(vault.indexOf('999990019'));
    expect(vault.indexOf('999990019')).not.toBe(vault.indexOf('999990020'));
    expect(vault.indexOf('999990019')).not.toBe(elsewhere.indexOf('999990019'));
    expect(vault.indexOf('999990019')).not.toContain('999990019');
  });

  it('takes keys of 32 bytes only', () => {
    expect(() => createVault(Buffer.alloc(31), Buffer.alloc(32))).toThrow(RangeError);
    expect(() => createVault(Buffer.alloc(32), Buffer.alloc(0))).toThrow(RangeError);
  });
});
