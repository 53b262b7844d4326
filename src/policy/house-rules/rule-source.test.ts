import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from './rego-words.ts';
import { findForeign, inOwnPackage } from './rule-source.ts';

const rule = (body: string): string => `package sluis.region\n\ndeny contains field if {\n${body}\n}\n`;
const tests = 'package sluis.region_test\n';
const codesIn = (rego: string, own = tests): string[] => findForeign({ rego, tests: own }).map(({ code }) => code);

describe('a house rule may not', () => {
  test.each([
    ['read the law', rule('some field in data.law.fields')],
    ['read another rule', rule('data.sluis.region.other')],
    ['read all data through a variable', rule('all := data\n some field in all.law')],
    ['read data by another name for a key', rule('some field in data["law"]')],
    ['read data inside a call', rule('count(data) > 0')],
    ['put something in the place of data', rule('count(input.fields) with data.law as {}')],
    ['hide data behind a comment that a string looks like', rule('x := "#"; data.law')],
    ['hide data behind a raw string', rule('x := `"`; data.law; y := `"`')],
    ['hide data behind an escaped quote', rule('x := "\\""; data.law; y := "\\""')],
  ])('%s', (_, rego) => {
    expect(codesIn(rego)).toContain('reads-data');
  });

  test.each([
    ['the national policy', rule('true').replace('sluis.region', 'sluis.main')],
    ['a package inside the region', rule('true').replace('sluis.region', 'sluis.region.other')],
    ['a package with another name between quotes', rule('true').replace('sluis.region', 'sluis["region"]')],
    ['no package', 'deny contains "bsn"'],
    ['nothing', ''],
  ])('stand in %s', (_, rego) => {
    expect(codesIn(rego)).toContain('other-package');
  });

  test('import anything, or have no denial', () => {
    expect(codesIn(`${rule('true')}import input.fields\n`)).toEqual(['imports']);
    expect(codesIn('package sluis.region\n\nallow contains "bsn"\n')).toEqual(['no-denial']);
  });

  test('have tests in its own package, where they could change what it says', () => {
    expect(codesIn(rule('true'), 'package sluis.region\n')).toEqual(['other-package']);
  });
});

test('a house rule may speak of data in words, in comments and in the names of members', () => {
  const rego = `# METADATA\n# title: data of the client\n${rule('field := "data"\n  input.data.data # data.law\n  `data.law`')}`;
  expect(findForeign({ rego, tests })).toEqual([]);
});

test('a problem stands where the word stands', () => {
  const [problem] = findForeign({ rego: rule('  x := 1\n    some field in data.law'), tests });
  expect(problem).toMatchObject({ part: 'rego', row: 5, col: 19 });
});

test('words cover a source but for white space and comments, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '1', '"', '`', '#', '\\', '\n', ' ', '.', '[') }), (source) => {
      let at = 0;
      for (const { text, start, end } of readWords(source)) {
        expect(source.slice(at, start)).toMatch(/^(?:\s|#[^\n]*)*$/);
        expect(source.slice(start, end)).toBe(text);
        at = end;
      }
    }),
  );
});

test('in a bundle a rule has a package of its own, and is otherwise the same', () => {
  const rego = `# package sluis.region\n${rule('true')}`;
  expect(inOwnPackage(rego, 'geen-schulden')).toBe(
    rego.replace('\npackage sluis.region', '\npackage sluis.region["geen-schulden"]'),
  );
});
