import { describe, expect, it } from 'vitest';
import { toInstant } from '../contract/vocabulary.ts';
import { toStanding } from './standing.ts';

const now = toInstant(1_800_000_000_000);
const hour = 3_600_000;
const signed = { size: 7, at: toInstant(now - hour) };
const turn = { name: 'buur', signed: undefined, fault: undefined };
const stateOf = (found: Partial<Parameters<typeof toStanding>[1]>) =>
  toStanding('buur', { signed, turn, size: 9, now, ...found }).state;

describe('how it goes with a witness', () => {
  it('is told from its last answer, when it is asked: a fault, or another history', () => {
    expect(stateOf({})).toBe('ok');
    expect(stateOf({ turn: { ...turn, fault: 'unreachable' } })).toBe('late');
    expect(stateOf({ turn: { ...turn, fault: 'refused' } })).toBe('late');
    for (const fault of ['other-history', 'ahead', 'cannot-prove'] as const) {
      expect(stateOf({ turn: { ...turn, fault } })).toBe('alarm');
    }
    // How long ago says nothing: in a log that rests there is nothing to be signed.
    expect(stateOf({ signed: { size: 7, at: toInstant(now - 999 * hour) } })).toBe('ok');
  });

  it('is told from when it came last, when it comes to us, and only when there is something to be signed', () => {
    const comes = { turn: undefined };
    expect(stateOf(comes)).toBe('ok');
    expect(stateOf({ ...comes, signed: { size: 7, at: toInstant(now - 25 * hour) } })).toBe('late');
    expect(stateOf({ ...comes, signed: { size: 9, at: toInstant(now - 25 * hour) } })).toBe('ok');
    expect(stateOf({ ...comes, signed: undefined })).toBe('late');
    expect(stateOf({ ...comes, signed: undefined, size: 0 })).toBe('ok');
  });
});
