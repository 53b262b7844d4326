import { expect, test } from 'vitest';
import { toClientView } from './client-view.ts';

const row = (seq: number, id: string, revises: string | null = null) => ({
  ...{ seq, id, revises, party_id: 'zorg-een', case_id: 'case_one', received_at: seq * 1000 },
  ...{ sealed: `said ${id}`, sealed_reason: `why ${id}` },
});
const kept: Readonly<Record<string, unknown>> = {
  'said v_stop': { kind: 'stop', effectiveOn: '2026-05-12' },
  'why v_stop': { codeList: 'WMO588', code: '36' },
  'said v_again': { kind: 'change', effectiveOn: '2026-05-13', supersedes: 'v_lost' },
  'why v_again': null,
  'said v_pause': { kind: 'pause', effectiveOn: '2026-05-12' },
  'why v_pause': { codeList: 'WMO588', code: '20' },
};
const open = (_place: string, sealed: string): string | undefined =>
  sealed in kept ? JSON.stringify(kept[sealed]) : undefined;

test('an event that cannot be read is there all the same, and says nothing', () => {
  const [again, lost] = toClientView([row(2, 'v_again', 'v_lost'), row(1, 'v_lost')], open);
  expect([again?.said?.kind, again?.revises, again?.standing]).toEqual(['change', undefined, 'counts']);
  expect(lost).toEqual({ by: 'zorg-een', case: 'case_one', receivedAt: 1000, standing: 'superseded' });
  expect(toClientView([row(1, 'v_stop')], undefined).map(({ said, reason }) => [said, reason])).toEqual([
    [undefined, undefined],
  ]);
});

test('only a stop has a reason: that of a pause says what its kind says', () => {
  const told = toClientView([row(2, 'v_pause'), row(1, 'v_stop')], open);
  expect(told.map(({ reason }) => reason)).toEqual([undefined, { codeList: 'WMO588', code: '36' }]);
});
