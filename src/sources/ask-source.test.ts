import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { toInstant, toSubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { askSource } from './ask-source.ts';
import { type Source, SourceFailure, type Whom } from './source.ts';

const whom: Whom = {
  subject: toSubjectId('sub_one'),
  caseRefOf: () => 'c_theirs',
  ownRef: 'c_own',
  parties: [],
  at: toInstant(0),
};
const catalogue = new Set(['initials', 'familyName', 'bsn']);
const ask = (fetch: Source['fetch']) => askSource({ id: 'system', fetch }, whom, ['initials', 'familyName'], catalogue);
const answer = (values: Record<string, unknown>, unreadable: string[] = []) =>
  ask(async () => ({ values: new Map(Object.entries(values)), unreadable }));

it('a field that was not asked for never comes through, and only a known name is reported', async () => {
  const { values, reports, failure } = await answer({ initials: 'J.', bsn: '999990019', 'canary Jansen': 1, other: 2 });

  expect([...values]).toEqual([['initials', 'J.']]);
  expect(reports).toEqual([
    { source: 'system', field: 'bsn', problem: 'not-asked' },
    { source: 'system', problem: 'not-asked' },
  ]);
  expect(failure).toBeUndefined();
});

it('a value of another form is dropped; null says that there is none', async () => {
  const { values, reports } = await answer({ initials: ['canary'], familyName: null });

  expect([...values]).toEqual([['familyName', null]]);
  expect(reports).toEqual([{ source: 'system', field: 'initials', problem: 'wrong-type' }]);
});

it('what cannot be read is a failure, also when a value came with it', async () => {
  const { values, reports, failure } = await answer({ initials: 'J.', familyName: 'canary' }, ['familyName', 'bsn']);

  expect([...values]).toEqual([['initials', 'J.']]);
  expect(reports).toEqual([{ source: 'system', field: 'familyName', problem: 'unavailable' }]);
  expect(failure).toBe('unreadable');
});

it('a source that fails tells why in one word; a foreign error is not repeated', async () => {
  const failed = await ask(() => Promise.reject(new SourceFailure('time-out')));
  const foreign = await ask(() => Promise.reject(new Error('could not read "canary"', { cause: 'canary' })));

  expect(failed.failure).toBe('time-out');
  expect(foreign.failure).toBe('failed');
  expect(inspect(foreign, { depth: 9 })).not.toContain('canary');
  expect(foreign.reports.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
    'initials unavailable',
    'familyName unavailable',
  ]);
});

it('a failure of the gateway itself stays what it is', async () => {
  const error = new GatewayError('store-unavailable', 'the database did not do it');

  await expect(ask(() => Promise.reject(error))).rejects.toBe(error);
});
