import { expect, test } from 'vitest';
import { validate } from '../contract/contract.ts';
import type { SupportEventRequest } from '../contract/generated/types.ts';
import { fieldsSetBy, findEventProblems } from './event-rules.ts';

const caseRef = `c_${'A'.repeat(22)}`;
const event = (kind: string, more: object = {}): SupportEventRequest =>
  ({ caseRef, kind, effectiveOn: '2026-05-12', ...more }) as SupportEventRequest;
const problems = (request: SupportEventRequest) =>
  findEventProblems(request, '2026-05-12').map(({ pointer, code }) => `${pointer} ${code}`);

test('a day that is absurd is refused, and so is what did not happen yet', () => {
  expect(problems(event('start', { effectiveOn: '1999-12-31' }))).toEqual(['/effectiveOn too-early']);
  expect(problems(event('stop', { effectiveOn: '2027-05-13' }))).toEqual(['/effectiveOn too-late']);
  expect(problems(event('stop', { effectiveOn: '2027-05-12' }))).toEqual([]);
  for (const kind of ['contact-lost', 'contact-restored', 'evaluation', 'escalation']) {
    expect(problems(event(kind, { effectiveOn: '2026-05-13' })), kind).toEqual(['/effectiveOn too-late']);
  }
});

test('everything that is wrong is told at once', () => {
  const wrong = { plannedEnd: '2026-05-11', nextEvaluationDate: '2056-01-01' };
  expect(problems(event('start', wrong))).toEqual(['/plannedEnd before-effective', '/nextEvaluationDate too-late']);
});

test('a change says what changes, and a stop for the reason of a pause is a pause', () => {
  expect(problems(event('change', { allocation: 'VB-1' }))).toEqual([' empty']);
  expect(problems(event('stop', { reason: { codeList: 'WMO588', code: '20' } }))).toEqual(['/reason/code is-pause']);
  expect(problems(event('stop', { reason: { codeList: 'JZ588', code: '20' } }))).toEqual([]);
});

test.each([
  ['text beside the forms', event('change', { supportIntensityBand: 'laag', note: 'free text' })],
  ['text in the place of a name', event('change', { supportContact: { name: 'K. ziet: 3 keer gebeld!' } })],
  [
    'text in the place of an organisation',
    event('change', { outOfHoursContact: { org: 'Bel\nniet', phone: '+31900000499' } }),
  ],
  ['text in the place of an allocation', event('start', { allocation: 'zie het dossier' })],
  ['text in the place of a reason', event('stop', { reason: { codeList: 'WMO588', code: 'ziek' } })],
  ['a reason of a list that is not known', event('stop', { reason: { codeList: 'eigen', code: '02' } })],
  ['a reason of anything but a stop', event('pause', { reason: { codeList: 'WMO588', code: '02' } })],
  ['goals of the plan', event('start', { supportPlanGoals: 'zelf koken' })],
  ['an evaluation without its outcome', event('evaluation')],
  ['an escalation without its level', event('escalation')],
  ['a stop without its day', { caseRef, kind: 'stop' }],
  ['contact that was lost on no day', { caseRef, kind: 'contact-lost' }],
  ['a retraction of nothing', { caseRef, kind: 'retraction' }],
])('%s is refused', (_, request) => {
  expect(validate('supportEventRequest', request).ok).toBe(false);
});

test('a date of start is not needed by an agreement that only tells whether support runs; a planned end is', () => {
  const needed = (request: SupportEventRequest) =>
    fieldsSetBy(request).flatMap(({ field, isNeeded }) => (isNeeded ? [field] : []));
  expect(needed(event('start'))).toEqual(['supportActive']);
  expect(needed(event('start', { plannedEnd: '2027-01-01' })).toSorted()).toEqual(['supportActive', 'supportPeriod']);
  expect(needed(event('stop'))).toEqual(['supportActive']);
  expect(fieldsSetBy(event('stop')).map(({ field }) => field)).toEqual(['supportActive', 'supportEndDate']);
  expect(fieldsSetBy(event('retraction', { retracts: 'v_x' }))).toEqual([]);
});
