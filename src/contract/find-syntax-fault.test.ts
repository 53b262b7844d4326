import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSyntaxFault } from './find-syntax-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{"a":1,}', 7],
    ['{"a":NaN}', 5],
    ['{"a":1}}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['[1}', 2],
    ['{"a":1', 6],
    ['"open', 5],
    ['"a\\x"', 2],
    ['"a\nb"', 2],
    ['[01]', 2],
    ['[1.]', 2],
    ['{"a":"é😀", b}', 12],
    [',', 0],
    [']', 0],
  ])('in %j is character %i', (text, offset) => {
    expect(findSyntaxFault(text)).toBe(offset);
  });

  it('is nowhere in a text that is JSON, however deep', () => {
    expect(findSyntaxFault(`${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`)).toBeUndefined();
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (value, indent) => {
        expect(findSyntaxFault(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it('is somewhere in every text that JSON.parse refuses, and what stands before it could still become JSON', () => {
    const damaged = fc
      .tuple(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '-', '0', 'e', '\n'),
      )
      .map(([value, place, character]) => {
        const text = JSON.stringify(value, null, 1);
        const at = place % (text.length + 1);
        return text.slice(0, at) + character + text.slice(at + 1);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const offset = findSyntaxFault(text);
        expect(offset === undefined).toBe(isJson(text));
        expect([offset, undefined]).toContain(findSyntaxFault(text.slice(0, offset)));
      }),
      { numRuns: 1_000 },
    );
  });
});
