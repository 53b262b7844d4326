import { expect, it } from 'vitest';
import { findConfigProblems, type HttpSourceConfig } from './http-source-config.ts';

const fields = new Set(['caseRef', 'phone', 'ageBand']);
const good: HttpSourceConfig = {
  id: 'noordlicht-ecd',
  party: 'noordlicht',
  fields: ['phone', 'ageBand'],
  url: 'https://ecd.example/sluis/values',
  issuer: 'https://login.example',
  clientId: 'sluis',
  clientSecret: 'canary-secret',
};
const problemsOf = (...changes: Partial<HttpSourceConfig>[]) =>
  findConfigProblems(
    changes.map((change) => ({ ...good, ...change })),
    fields,
  );

it('a good configuration has no problems, also on a loopback address', () => {
  expect(problemsOf({}, { id: 'two', url: 'http://127.0.0.1:9/x', issuer: 'http://[::1]:9' })).toEqual([]);
});

it.each([
  'http://ecd.example/values',
  'http://127.0.0.1.example/values',
  'http://10.0.0.1/values',
  'ftp://localhost/values',
  'https://user:canary@ecd.example/',
  'https://ecd.example/#part',
  'not a url',
])('values are never asked of %s', (url) => {
  expect(problemsOf({ url })).toHaveLength(1);
  expect(problemsOf({ issuer: url })).toHaveLength(1);
});

it('all problems are told at once, without a secret', () => {
  const problems = problemsOf(
    { fields: ['caseRef', 'unknown'], timeoutMs: 0, maxBytes: 1.5 },
    { id: 'Capital letters' },
    { id: 'records' },
    {},
  );

  expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
    'source noordlicht-ecd',
    'source noordlicht-ecd',
    'source noordlicht-ecd',
    'source noordlicht-ecd',
    'source Capital letters',
    'source records',
    'source noordlicht-ecd',
  ]);
  expect(problems.join()).not.toContain('canary');
});
