import { describe, expect, test } from 'vitest';
import { compare, filesIn, findLines } from './repository.ts';

describe('a list of known exceptions', () => {
  test('hides what is on it, and nothing else', () => {
    expect(compare(['a', 'b'], ['a'])).toEqual(['b']);
  });

  test('can only shrink: an exception that is not needed is reported', () => {
    expect(compare([], ['a'])).toEqual(['no longer there: a']);
  });
});

test('the rules look at files that are there', () => {
  expect(filesIn(['src'], /\.tsx?$/).length).toBeGreaterThan(100);
  expect(filesIn(['src'], /\.ts$/)).toContain('src/disclosure/disclose.ts');
  expect(filesIn(['src'], /\.ts$/).filter((path) => path.includes('/generated/'))).toEqual([]);
});

test('a place is found by its line', () => {
  expect(findLines(['LICENSE'], /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2$/)).toEqual(['LICENSE:1']);
});
