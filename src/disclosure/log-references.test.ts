import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toCaseId } from '../contract/vocabulary.ts';
import { keyedDigest, namesOfParties, toLogReferences } from './log-references.ts';

const key = createSecretKey(Buffer.alloc(32, 1));
const otherKey = createSecretKey(Buffer.alloc(32, 2));
const names = (salt: string, of = key) => {
  const references = toLogReferences(of, salt);
  const { subject } = references;
  return [subject, references.case(toCaseId('case_1')), references.record('k_1'), references.text('k_1')];
};

describe('references in the log', () => {
  it('have the form of what they stand for, and are the same each time', () => {
    expect(names('salt')).toEqual(names('salt'));
    for (const [index, form] of [/^s_[\w-]{22}$/, /^t_[\w-]{22}$/, /^k_[\w-]{22}$/, /^[\w-]{22}$/].entries()) {
      expect(names('salt')[index]).toMatch(form);
    }
  });

  it('of one thing are others with another salt or another key: who destroyed the salt cannot make them again', () => {
    const all = [...names('salt'), ...names('Salt'), ...names('salt', otherKey)];
    expect(new Set(all.map((name) => name.slice(-22))).size).toBe(all.length);
  });

  it('are named otherwise in the entries of each party, with the letter that tells what it is', () => {
    const all = [namesOfParties(key), namesOfParties(otherKey)].flatMap((nameFor) =>
      ['woonveste', 'de-brug'].map((party) => names('salt').map((reference) => nameFor(reference, party))),
    );
    const [first] = all;
    for (const [index, form] of [/^s_[\w-]{22}$/, /^t_[\w-]{22}$/, /^k_[\w-]{22}$/, /^[\w-]{22}$/].entries()) {
      expect(first?.[index]).toMatch(form);
    }
    const digests = [...all.flat(), ...names('salt')].map((name) => name.slice(-22));
    expect(new Set(digests).size).toBe(digests.length);
    expect(names('salt').map((reference) => namesOfParties(key)(reference, 'woonveste'))).toEqual(first);
  });

  it('of a person who was here before the salt are what they were', () => {
    expect(toLogReferences(key, 'sub_1').subject).toBe(`s_${keyedDigest(key, 'sub_1')}`);
  });
});
