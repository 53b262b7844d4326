import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../contract/vocabulary.ts';
import { outcomeOf } from './outcome-of.ts';

const now = toInstant(Date.parse('2026-03-02T09:00:00Z'));
const day = 86_400_000;

describe('what an answer means for a message', () => {
  it('never takes anything but a status from 200 to 299 for delivered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (status) => {
        expect(outcomeOf(status, undefined, now).kind === 'delivered').toBe(status >= 200 && status <= 299);
      }),
    );
  });

  it('follows no redirect: it is refused', () => {
    for (const status of [300, 301, 302, 303, 304, 307, 308])
      expect(outcomeOf(status, '1', now)).toEqual({ kind: 'refused', fault: 'redirect', status });
  });

  it('ends a subscription at 410 only', () => {
    const ending = Array.from({ length: 600 }, (_, status) => status).filter(
      (status) => outcomeOf(status, undefined, now).kind === 'gone',
    );
    expect(ending).toEqual([410]);
  });

  it.each([400, 401, 403, 404, 405, 413, 415, 422])(
    'tries slowly after %i, as somebody must change something',
    (status) => {
      expect(outcomeOf(status, '5', now)).toEqual({ kind: 'refused', fault: 'client-error', status });
    },
  );

  it.each([500, 502, 504, 599])('tries again soon after %i', (status) => {
    expect(outcomeOf(status, undefined, now)).toEqual({ kind: 'retry', fault: 'server-error', status });
  });

  it.each([
    ['seconds', '120', 120_000],
    ['a date', 'Mon, 02 Mar 2026 09:05:00 GMT', 300_000],
    ['a year of seconds: a day', '31536000', day],
    ['more than any number: a day', '9999999999', day],
    ['a date far away: a day', 'Fri, 31 Dec 9999 23:59:59 GMT', day],
  ])('waits as long as a busy receiver asks, in %s', (_, header, after) => {
    for (const status of [429, 503])
      expect(outcomeOf(status, header, now)).toEqual({ kind: 'retry', fault: 'busy', status, after });
  });

  it.each(['', '-5', '0', '1e9', '99999999999999999999', 'soon', 'Mon, 02 Mar 2020 09:05:00 GMT', 'NaN'])(
    'lets nothing depend on Retry-After: %j',
    (header) => {
      expect(outcomeOf(429, header, now)).toEqual({ kind: 'retry', fault: 'busy', status: 429 });
    },
  );

  it('never waits longer than a day, nor a negative time, whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const outcome = outcomeOf(503, header, now);
        const after = outcome.kind === 'retry' ? (outcome.after ?? 1) : Number.NaN;
        expect(after).toBeGreaterThan(0);
        expect(after).toBeLessThanOrEqual(day);
      }),
    );
  });
});
