import { describe, expect, test } from 'vitest';
import { assertReads, toNumberedPlaceholders } from './hand-written-sql.ts';

describe('a hand-written statement', () => {
  test.each([
    ['select 1', 'select 1'],
    ['select a from t where b = ? and c = ?', 'select a from t where b = $1 and c = $2'],
    ["select '?' from t where b = ?", "select '?' from t where b = $1"],
    ["select 'it''s ?' from t where b = ?", "select 'it''s ?' from t where b = $1"],
    ['select "?" from t where b = ?', 'select "?" from t where b = $1'],
  ])('%s becomes %s on PostgreSQL', (text, expected) => {
    expect(toNumberedPlaceholders(text)).toBe(expected);
  });

  test.each(['select 1', ' SELECT 1', 'with x as (select 1) select * from x'])('may read: %s', (text) => {
    expect(() => assertReads(text)).not.toThrow();
  });

  test.each(['insert into t values (1)', 'update t set a = 1', 'delete from t', 'selection', 'pragma synchronous'])(
    'may not do anything else: %s',
    (text) => {
      expect(() => assertReads(text)).toThrow(TypeError);
    },
  );
});
