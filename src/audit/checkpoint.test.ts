import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyId, readCheckpoint, signCheckpoint } from './checkpoint.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const head = { tree: 'gateway.example/log/1', size: 123, root: Buffer.alloc(32, 7).toString('base64') };
const note = signCheckpoint(head, privateKey);

describe('a checkpoint', () => {
  test('is a signed note: origin, size and root, a blank line, and the signature under the same name', () => {
    const lines = note.split('\n');
    expect(lines.slice(0, 4)).toEqual([head.tree, '123', head.root, '']);
    expect(lines[4]).toMatch(/^\u2014 gateway\.example\/log\/1 [A-Za-z0-9+/]{91}=$/);
    expect(lines.slice(5)).toEqual(['']);
  });

  test('names its key as the key of the Go implementation’s documentation is named', () => {
    const raw = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1);
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') } });
    expect(keyId('PeterNeumann', key).toString('hex')).toBe('c74f20a3');
  });

  test('is read by whoever has the key, public or private, among others', () => {
    const other = generateKeyPairSync('ed25519').publicKey;
    expect(readCheckpoint(note, [publicKey])).toEqual(head);
    expect(readCheckpoint(note, [other, privateKey])).toEqual(head);
    expect(readCheckpoint(note, [other])).toBeUndefined();
    expect(readCheckpoint(note, [])).toBeUndefined();
  });

  test('may carry signatures of others, which are left aside', () => {
    const witness = '\u2014 witness.example AAAAAAAA\n';
    expect(readCheckpoint(`${note}${witness}`, [publicKey])).toEqual(head);
  });

  test('is nothing once any character of what is signed has changed', () => {
    const signed = note.indexOf('\n\n');
    fc.assert(
      fc.property(fc.nat(signed), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        fc.pre(note[at] !== character);
        expect(readCheckpoint(note.slice(0, at) + character + note.slice(at + 1), [publicKey])).toBeUndefined();
      }),
    );
  });

  test.each([
    '',
    'x',
    '\n\n',
    note.trimEnd().slice(0, -8),
    note.replace('123', '0123'),
    note.replace('\u2014', '-'),
    `${note}\n${note}`,
  ])('is not read from %j', (text) => {
    expect(readCheckpoint(text, [publicKey])).toBeUndefined();
  });
});
