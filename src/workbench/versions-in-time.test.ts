import { describe, expect, it } from 'vitest';
import { type KnownVersion, toVersionsInTime } from './versions-in-time.ts';

const today = '2026-03-16';

const known = (
  version: string,
  term: { from: string; to: string } | undefined,
  changes: Partial<KnownVersion['listed']> & { since?: string } = {},
): KnownVersion => {
  const { since, ...listed } = changes;
  return {
    listed: {
      ...{ id: 'veenrand', version, hash: `sha3-512:${version}`, state: since === undefined ? 'offered' : 'in-force' },
      ...(term === undefined ? {} : { term: { ...term, noticeMonths: 3 } }),
      ...listed,
    },
    life: { parties: [], awaiting: [], ...(since === undefined ? {} : { since }) },
  };
};

const spans = (...newestFirst: KnownVersion[]): string[] =>
  toVersionsInTime(newestFirst, today).versions.map(({ version, from, to }) => `${version} ${from} ${to}`);
const seams = (...newestFirst: KnownVersion[]): string[] =>
  toVersionsInTime(newestFirst, today).seams.map(
    ({ kind, from, to, before, after }) => `${kind} ${before} ${after} ${from} ${to}`,
  );

describe('versions in time', () => {
  const first = known('1.0.0', { from: '2026-01-01', to: '2026-12-31' }, { since: '2026-01-01' });

  it('end on the day before a newer one began, and not because one is only offered', () => {
    const second = known('2.0.0', { from: '2026-06-01', to: '2027-12-31' });
    expect(spans(second, first)).toStrictEqual(['1.0.0 2026-01-01 2026-12-31', '2.0.0 2026-06-01 2027-12-31']);
    const begun = known('2.0.0', { from: '2026-02-01', to: '2027-12-31' }, { since: '2026-02-10' });
    expect(spans(begun, first)).toStrictEqual(['1.0.0 2026-01-01 2026-02-09', '2.0.0 2026-02-10 2027-12-31']);
  });

  it('leave a gap that is marked to the day', () => {
    const second = known('2.0.0', { from: '2027-02-01', to: '2027-12-31' });
    expect(seams(second, first)).toStrictEqual(['gap 1.0.0 2.0.0 2027-01-01 2027-01-31']);
  });

  it('overlap where both could decide, and follow each other without a seam', () => {
    const over = known('2.0.0', { from: '2026-12-01', to: '2027-12-31' });
    expect(seams(over, first)).toStrictEqual(['overlap 1.0.0 2.0.0 2026-12-01 2026-12-31']);
    const next = known('2.0.0', { from: '2027-01-01', to: '2027-12-31' });
    expect(seams(next, first)).toStrictEqual([]);
    const begun = known('2.0.0', { from: '2026-02-01', to: '2027-12-31' }, { since: '2026-02-10' });
    expect(seams(begun, first)).toStrictEqual([]);
  });

  it('make no gap of an offer that came to nothing, nor of a damaged one', () => {
    const missed = known('0.9.0', { from: '2025-01-01', to: '2025-02-01' }, { state: 'expired' });
    const damaged = known('0.9.1', undefined, { state: 'damaged' });
    expect(seams(first, damaged, missed)).toStrictEqual([]);
    expect(spans(first, damaged)).toStrictEqual(['0.9.1 undefined undefined', '1.0.0 2026-01-01 2026-12-31']);
  });
});
