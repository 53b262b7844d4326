import { describe, expect, test } from 'vitest';
import { type KnownNumber, noNumber, type Supplier, supplyNumber } from './known-number.ts';

const carer: Supplier = { caller: 'person:carer', type: 'PRO' };
const colleague: Supplier = { caller: 'person:colleague', type: 'PRO' };
const clerk: Supplier = { caller: 'person:clerk', type: 'MUN' };
const otherClerk: Supplier = { caller: 'person:other-clerk', type: 'MUN' };

/** What is known after these said, in this order, which number it is. */
const saidBy = (...said: readonly (readonly [Supplier | undefined, string | null])[]): KnownNumber =>
  said.reduce((known, [by, index]) => supplyNumber(known, index, by), noNumber);
const isConfirmed = (known: KnownNumber): boolean => known.bsn_confirmed_by !== null;

describe('the number of a person', () => {
  test.each([
    ['one caller', [[carer, 'a']]],
    [
      'one caller twice',
      [
        [clerk, 'a'],
        [clerk, 'a'],
      ],
    ],
    [
      'two callers of care providers',
      [
        [carer, 'a'],
        [colleague, 'a'],
      ],
    ],
    [
      'one caller, and one that nobody knows',
      [
        [clerk, 'a'],
        [undefined, 'a'],
      ],
    ],
    [
      'two callers who say another number',
      [
        [carer, 'a'],
        [clerk, 'b'],
      ],
    ],
    [
      'a caller who changed it and says it again',
      [
        [carer, 'a'],
        [clerk, 'a'],
        [clerk, 'b'],
        [clerk, 'b'],
      ],
    ],
    [
      'two callers, before a municipality took it away',
      [
        [carer, 'a'],
        [clerk, 'a'],
        [clerk, null],
        [carer, 'a'],
      ],
    ],
  ] as const)('is not confirmed by %s', (_, said) => {
    expect(isConfirmed(saidBy(...said))).toBe(false);
  });

  test.each([
    [
      'a care provider and then a municipality',
      [
        [carer, 'a'],
        [clerk, 'a'],
      ],
    ],
    [
      'a municipality and then a care provider',
      [
        [clerk, 'a'],
        [carer, 'a'],
      ],
    ],
    [
      'two callers of municipalities',
      [
        [clerk, 'a'],
        [otherClerk, 'a'],
      ],
    ],
    [
      'a municipality after two care providers',
      [
        [carer, 'a'],
        [colleague, 'a'],
        [clerk, 'a'],
      ],
    ],
    [
      'two callers, after it was changed',
      [
        [carer, 'a'],
        [clerk, 'b'],
        [carer, 'b'],
      ],
    ],
  ] as const)('is confirmed by %s', (_, said) => {
    expect(isConfirmed(saidBy(...said))).toBe(true);
  });

  test('stays confirmed when it is said once more', () => {
    expect(isConfirmed(saidBy([carer, 'a'], [clerk, 'a'], [colleague, 'a'], [undefined, 'a']))).toBe(true);
  });

  test.each([carer, undefined])('is neither changed nor taken away by who is no municipality', (by) => {
    const known = saidBy([carer, 'a']);
    for (const index of ['b', null]) {
      expect(() => supplyNumber(known, index, by)).toThrow(
        expect.objectContaining({
          code: 'not-allowed',
          extras: { errors: [expect.objectContaining({ pointer: '/bsn' })] },
        }),
      );
    }
  });
});
