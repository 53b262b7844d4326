import { expect, test } from 'vitest';
import { toCaseId } from '../contract/vocabulary.ts';
import { isReference, toLookup, toReference } from './pairwise-reference.ts';

const key = Buffer.alloc(32, 1);
const id = toCaseId('case_one');

test('one party gets the same reference to one case every time', () => {
  expect(toReference(key, 'woonveste', id)).toBe(toReference(Buffer.from(key), 'woonveste', id));
});

test('two parties, two cases and two keys never share a reference', () => {
  const references = [
    toReference(key, 'woonveste', id),
    toReference(key, 'thuishof', id),
    toReference(key, 'woonveste', toCaseId('case_two')),
    toReference(Buffer.alloc(32, 2), 'woonveste', id),
  ];
  expect(new Set(references).size).toBe(4);
});

test('a reference has the form of the contract', () => {
  expect(isReference(toReference(key, 'woonveste', id))).toBe(true);
});

test('a text without that form is looked up as what was never given out', () => {
  const reference = toReference(key, 'woonveste', id);
  expect(toLookup(reference)).toBe(reference);
  for (const text of ['', 'c_', `${reference}\n`, ` ${reference}`, reference.toUpperCase(), 'none']) {
    expect(isReference(toLookup(text))).toBe(false);
  }
});
