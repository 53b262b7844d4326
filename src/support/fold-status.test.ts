import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOf, toInstant } from '../contract/vocabulary.ts';
import { foldStatus } from './fold-status.ts';
import type { KnownEvent, Said } from './known-event.ts';

const contact = (name: string) => ({ name, phone: '+31600000001' });
const noon = startOf('2026-03-01') + 12 * 3_600_000;

/** Events in the order of reception, a second apart. */
function received(...told: readonly (Said & { readonly party?: string; readonly id?: string })[]): KnownEvent[] {
  return told.map(({ party = 'zorg-een', id, ...said }, index) => {
    const revises = said.kind === 'retraction' ? said.retracts : (said.supersedes ?? null);
    const receivedAt = toInstant(noon + index * 1000);
    return { id: id ?? `v_${index + 1}`, seq: index + 1, party, receivedAt, revises, said: said as Said };
  });
}

function statusOn(day: string, events: readonly KnownEvent[], asOf?: number) {
  const { status, values } = foldStatus(events, { day, asOf });
  return { status, ...Object.fromEntries([...values].map(([field, { value }]) => [field, value])) };
}

const start = (effectiveOn: string, more: object = {}): Said => ({ kind: 'start', effectiveOn, ...more }) as Said;
const said = (kind: string, effectiveOn: string, more: object = {}): Said => ({ kind, effectiveOn, ...more }) as Said;

describe('what must not count', () => {
  test('an event whose day has not come', () => {
    const events = received(start('2026-04-01'));
    expect(statusOn('2026-03-31', events)).toEqual({ status: undefined });
    expect(statusOn('2026-04-01', events)).toMatchObject({ status: 'active', supportActive: true });
  });

  test('an event that was corrected, nor one that was taken back', () => {
    const first = start('2026-04-01', { supportContact: contact('A.') });
    const better = start('2026-05-01', { supportContact: contact('B.'), supersedes: 'v_1' });
    expect(statusOn('2026-06-01', received(first, better))).toMatchObject({
      supportContact: contact('B.'),
      supportPeriod: { start: '2026-05-01' },
    });
    expect(statusOn('2026-04-15', received(first, better)).status).toBeUndefined();
    const back = { kind: 'retraction', retracts: 'v_2' } as Said;
    expect(statusOn('2026-06-01', received(first, better, back)), 'what was corrected does not come back').toEqual({
      status: undefined,
    });
  });

  test('what was received after the event that is asked about, also when it corrects an earlier one', () => {
    const events = received(
      start('2026-04-01'),
      said('stop', '2026-04-10'),
      start('2026-04-02', { supersedes: 'v_1' }),
    );
    expect(statusOn('2026-05-01', events, 1)).toMatchObject({
      status: 'active',
      supportPeriod: { start: '2026-04-01' },
    });
    expect(statusOn('2026-05-01', events, 2)).toMatchObject({ status: 'ended', supportEndDate: '2026-04-10' });
    expect(statusOn('2026-05-01', events, 3)).toMatchObject({ supportPeriod: { start: '2026-04-02' } });
  });

  test('the contact of support that ended, while other support is active', () => {
    const events = received(
      start('2026-03-01', { allocation: 'A', supportContact: contact('Oud') }),
      start('2026-03-02', { allocation: 'B' }),
      said('stop', '2026-04-01', { allocation: 'A' }),
    );
    expect(statusOn('2026-05-01', events)).toEqual({
      ...{ status: 'active', supportActive: true, supportEndDate: null },
      supportPeriod: { start: '2026-03-02' },
    });
  });
});

describe('the status of a client', () => {
  test('is active when any allocation is, else paused when any is, else ended', () => {
    const events = received(
      start('2026-03-01', { allocation: 'A' }),
      start('2026-03-01', { allocation: 'B' }),
      said('stop', '2026-04-01', { allocation: 'A' }),
      said('pause', '2026-05-01', { allocation: 'B' }),
      said('stop', '2026-06-01', { allocation: 'B' }),
    );
    const days = ['2026-03-10', '2026-04-10', '2026-05-10', '2026-06-10'];
    expect(days.map((day) => statusOn(day, events).status)).toEqual(['active', 'active', 'paused', 'ended']);
    expect(statusOn('2026-05-10', events)).toMatchObject({ supportActive: false, supportEndDate: null });
    expect(statusOn('2026-06-10', events)).toMatchObject({ supportActive: false, supportEndDate: '2026-06-01' });
  });

  test('goes from paused to active by a new start, which goes on with the same period', () => {
    const events = received(
      start('2026-03-01', { plannedEnd: '2027-03-01' }),
      said('pause', '2026-04-01'),
      start('2026-05-01'),
    );
    expect(statusOn('2026-05-02', events)).toMatchObject({
      ...{ status: 'active', supportActive: true },
      supportPeriod: { start: '2026-03-01', plannedEnd: '2027-03-01' },
    });
  });

  test('after a stop begins anew with a start', () => {
    const events = received(start('2026-03-01'), said('stop', '2026-04-01'), start('2026-05-01'));
    expect(statusOn('2026-05-02', events)).toMatchObject({
      supportPeriod: { start: '2026-05-01' },
      supportEndDate: null,
    });
  });

  test('takes what names no allocation for all of the party that told it, and of nobody else', () => {
    const events = received(
      start('2026-03-01', { allocation: 'A', supportContact: contact('A.') }),
      start('2026-03-02', { allocation: 'A', supportContact: contact('Z.'), party: 'zorg-twee' } as object),
      said('change', '2026-03-05', { supportContact: contact('K.') }),
      said('stop', '2026-04-01'),
    );
    expect(statusOn('2026-04-02', events)).toMatchObject({ status: 'active', supportContact: contact('Z.') });
    expect(
      statusOn(
        '2026-04-02',
        events.filter(({ party }) => party === 'zorg-een'),
      ),
    ).toMatchObject({
      ...{ status: 'ended', supportContact: contact('K.') },
    });
  });

  test('has what is of the client itself: contact lost and found, level, evaluation', () => {
    const events = received(
      said('contact-lost', '2026-03-03'),
      said('escalation', '2026-03-04', { escalationLevel: 'geel' }),
      said('evaluation', '2026-03-10', { evaluationOutcome: 'voortzetten', nextEvaluationDate: '2026-09-01' }),
      said('contact-restored', '2026-03-12'),
      said('evaluation', '2026-09-02', { evaluationOutcome: 'omklappen' }),
    );
    expect(statusOn('2026-03-11', events)).toEqual({
      ...{ status: undefined, contactLost: '2026-03-03', escalationLevel: 'geel' },
      ...{ evaluationOutcome: 'voortzetten', nextEvaluationDate: '2026-09-01' },
    });
    expect(statusOn('2026-09-03', events)).toMatchObject({
      ...{ contactLost: null, evaluationOutcome: 'omklappen', nextEvaluationDate: null },
    });
  });

  test('tells from when a value holds: it was received, and its day had come', () => {
    const { values } = foldStatus(received(start('2026-01-01'), said('stop', '2026-04-01')), { day: '2026-05-01' });
    expect(values.get('supportActive')).toMatchObject({ since: startOf('2026-04-01'), by: ['zorg-een'] });
  });
});

describe('whatever order events arrive in', () => {
  const day = fc
    .integer({ min: 0, max: 200 })
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  const allocation = fc.constantFrom('A', 'B', undefined);
  const told = fc
    .record({
      kind: fc.constantFrom(
        'start',
        'change',
        'pause',
        'stop',
        'contact-lost',
        'contact-restored',
        'evaluation',
        'escalation',
      ),
      effectiveOn: day,
      allocation,
      party: fc.constantFrom('zorg-een', 'zorg-twee'),
      letter: fc.constantFrom('A.', 'B.', 'C.'),
      plannedEnd: fc.option(day, { nil: undefined }),
    })
    .map(({ kind, effectiveOn, allocation: number, party, letter, plannedEnd }) => {
      const about = number === undefined ? {} : { allocation: number };
      const given =
        kind === 'start' || kind === 'change'
          ? { supportContact: contact(letter), ...(plannedEnd && { plannedEnd }) }
          : {};
      const outcome = kind === 'evaluation' ? { evaluationOutcome: 'voortzetten' } : {};
      const level = kind === 'escalation' ? { escalationLevel: letter === 'A.' ? 'geel' : 'groen' } : {};
      return { kind, effectiveOn, party, ...about, ...given, ...outcome, ...level } as Said & { party: string };
    });
  const events = fc.uniqueArray(told, {
    minLength: 1,
    maxLength: 12,
    selector: (one) => ('effectiveOn' in one ? one.effectiveOn : ''),
  });

  test('the status is the same on every day', () => {
    fc.assert(
      fc.property(
        events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        day,
        ([all, shuffled], on) => {
          expect(statusOn(on, received(...shuffled))).toEqual(statusOn(on, received(...all)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('an event that is corrected leaves the status that there is without it, and a retraction does too', () => {
    fc.assert(
      fc.property(events, fc.nat(), day, (all, pick, on) => {
        const index = pick % all.length;
        const without = all.filter((_, place) => place !== index);
        const taken = received(...all, { kind: 'retraction', retracts: `v_${index + 1}` } as Said);
        expect(statusOn(on, taken)).toEqual(statusOn(on, received(...without)));
        const again = received(...all, { ...all[index], supersedes: `v_${index + 1}` } as Said);
        expect(statusOn(on, again), 'corrected into the same').toEqual(statusOn(on, received(...all)));
      }),
      { numRuns: 300 },
    );
  });
});
