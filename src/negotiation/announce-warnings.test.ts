import { expect, it } from 'vitest';
import { parseInstant } from '../contract/vocabulary.ts';
import type { LogFields, Logger } from '../logger.ts';
import { announceWarnings } from './announce-warnings.ts';

it('what ends soon is told to the operator, by code and day, and a failure to read it too', async () => {
  const told: (readonly [string, LogFields | undefined])[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const log = (message: string, fields?: LogFields) => {
    told.push([message, fields]);
    if (told.length === 2) resolve();
  };
  const logger: Logger = { info: log, warn: log, error: log };
  const clock = () => parseInstant('2027-12-01T10:00:00Z');
  const agreement = { id: 'veenrand', version: '1.0.0' };
  const warning = { code: 'term-ends', days: 30, on: '2027-12-31', about: { agreement } } as const;

  using _sound = announceWarnings({ agreements: { warnings: async () => [warning] }, clock, logger });
  using _failing = announceWarnings({
    agreements: { warnings: () => Promise.reject(new Error('kanarie')) },
    clock,
    logger,
  });
  await promise;

  expect(told.map(([message]) => message).toSorted()).toStrictEqual([
    'something ends soon',
    'the warnings of the agreements cannot be read',
  ]);
  expect(told.find(([message]) => message === 'something ends soon')?.[1]).toMatchObject({
    ...{ code: 'term-ends', days: 30, on: '2027-12-31', agreement: 'veenrand', version: '1.0.0' },
  });
  expect(JSON.stringify(told)).not.toContain('kanarie');
});
