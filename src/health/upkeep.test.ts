import { describe, expect, it } from 'vitest';
import { toInstant } from '../contract/vocabulary.ts';
import { type UpkeepStanding, upkeepWords } from './upkeep.ts';

const at = toInstant(1_800_000_000_000);
const nothing: UpkeepStanding = { witnesses: [], forks: 0, backups: undefined, isHeldBack: false };
const witness = (state: UpkeepStanding['witnesses'][number]['state']) => ({ name: 'buur', signed: undefined, state });
const wordsOf = (more: Partial<UpkeepStanding>) => upkeepWords({ standing: async () => ({ ...nothing, ...more }) });

describe('what is done now and then, in a word for anybody', () => {
  it('is none where there is nothing, and unknown where it cannot be read: nothing of the fault is told', async () => {
    expect(await wordsOf({})).toEqual({ witnesses: 'none', backups: 'none', database: 'ok' });
    const standing = () => Promise.reject(new Error('kanarie'));
    expect(await upkeepWords({ standing })).toEqual({ witnesses: 'unknown', backups: 'unknown', database: 'unknown' });
  });

  it('is alarm before all else where a log has two histories, ours or another', async () => {
    expect(await wordsOf({ witnesses: [witness('ok')] })).toMatchObject({ witnesses: 'ok' });
    expect(await wordsOf({ witnesses: [witness('ok'), witness('late')] })).toMatchObject({ witnesses: 'late' });
    expect(await wordsOf({ witnesses: [witness('late'), witness('alarm')] })).toMatchObject({ witnesses: 'alarm' });
    expect(await wordsOf({ forks: 1 })).toMatchObject({ witnesses: 'alarm' });
  });

  it('says that the database was put back and waits for its release', async () => {
    expect(await wordsOf({ isHeldBack: true })).toMatchObject({ database: 'held-back' });
  });

  it('says of backups first that they fail, and then that one is late', async () => {
    const of = (backups: Partial<UpkeepStanding['backups'] & object>) =>
      wordsOf({ backups: { last: at, failedAt: undefined, isLate: false, ...backups } });
    expect(await of({})).toMatchObject({ backups: 'ok' });
    expect(await of({ isLate: true })).toMatchObject({ backups: 'late' });
    expect(await of({ isLate: true, failedAt: at })).toMatchObject({ backups: 'failing' });
  });
});
