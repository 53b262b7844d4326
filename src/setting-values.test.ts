import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseWitnessedLogs, parseWitnesses as parseWitnessesBeside } from './setting-values.ts';

const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;
const toJwk = (key: KeyObject) => createPublicKey(key).export({ format: 'jwk' });
const [one, two] = [toJwk(newKey()), toJwk(newKey())];
const url = 'https://buur.example/witness';
const ofLog = toJwk(newKey());
const parseWitnesses = (text: string) => parseWitnessesBeside(text, new Set([ofLog.x]));
const witness = { name: 'buur', url, keys: [one] };
const parsed = (parse: (text: string) => unknown, value: unknown) =>
  parse(typeof value === 'string' ? value : JSON.stringify(value));

describe('who signs our log, and whose log we sign', () => {
  it('are lists of names with keys; a witness without an address comes to us', () => {
    const { url: _none, ...comes } = { ...witness, name: 'controleur', keys: [two] };
    expect(parsed(parseWitnesses, [witness, comes])).toEqual([witness, comes]);
    expect(parsed(parseWitnessedLogs, [{ name: 'buur', keys: [one, two] }])).toEqual([
      { name: 'buur', keys: [one, two] },
    ]);
    expect(parsed(parseWitnesses, [])).toEqual([]);
    // On this machine nobody listens in between.
    for (const near of ['http://127.0.0.1:8080/w', 'http://localhost/w']) {
      expect(parsed(parseWitnesses, [{ ...witness, url: near }])).toBeDefined();
    }
  });

  it.each([
    ['no JSON', '[{'],
    ['no list', { ...witness }],
    ['an item that is none', [null]],
    ['no name', [{ url, keys: [one] }]],
    ['a name with a space', [{ ...witness, name: 'de buur' }]],
    ['a name with a plus', [{ ...witness, name: 'a+b' }]],
    ['a name with a line end', [{ ...witness, name: 'a\n' }]],
    ['no keys', [{ ...witness, keys: [] }]],
    ['a private key', [{ ...witness, keys: [newKey().export({ format: 'jwk' })] }]],
    ['a key of another kind', [{ ...witness, keys: [{ ...one, crv: 'X25519' }] }]],
    ['a key that is cut short', [{ ...witness, keys: [{ ...one, x: one.x?.slice(1) }] }]],
    ['a name twice', [witness, { ...witness, keys: [two] }]],
  ])('are refused with %s', (_why, value) => {
    expect(parsed(parseWitnesses, value)).toBeUndefined();
    expect(parsed(parseWitnessedLogs, value)).toBeUndefined();
  });

  it.each([
    'http://buur.example/witness',
    'ftp://buur.example/witness',
    'buur.example',
    'https://kim:geheim@buur.example/witness',
    'https://buur.example/witness?a=1',
    'https://buur.example/witness#a',
    '',
    7,
  ])('is not asked at %s', (other) => {
    expect(parsed(parseWitnesses, [{ ...witness, url: other }])).toBeUndefined();
  });

  it('have no key in common: it would count as two', () => {
    expect(parsed(parseWitnesses, [witness, { ...witness, name: 'ander', keys: [two, one] }])).toBeUndefined();
  });
});
