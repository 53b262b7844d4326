import { describe, expect, it } from 'vitest';
import type { Agreement, Tick } from '../../contract/generated/types.ts';
import { books, frame, toTwist, toVeenrand } from '../veenrand.fixture.ts';
import { person } from './drafts.fixture.ts';
import { findWidenings, type Since } from './find-widenings.ts';

const contact = { clause: 'P04.HUB.COR', field: 'supportContact' } as const;
const plain = toVeenrand(frame, toTwist());
const open = toVeenrand(frame, toTwist({ op: 'switch-on', ...contact }));
const year = { op: 'narrow-field', clause: 'P04.HUB.COR', field: 'dateOfBirth', part: 'year' } as const;
const model: Since = { kind: 'model', document: books.model };
const inForce = (document: Agreement): Since => ({ kind: 'agreement', document });
const pointsOf = (agreement: Agreement, since: Since, ticks: readonly Tick[] = []) =>
  findWidenings(agreement, since, ticks).map(({ point, tick }) => `${point}${tick ? ' ticked' : ''}`);

/** Somebody ticked everything that is wider now. */
const tickAll = (agreement: Agreement, since: Since): readonly Tick[] =>
  findWidenings(agreement, since, []).map(({ point, change }) => ({
    ...{ id: 't_aaaaaaaaaaaaaaaaaaaaaa', draft: 'd_aaaaaaaaaaaaaaaaaaaaaa', revision: 1, at: '2025-11-03T10:00:00Z' },
    ...{ hash: `sha3-512:${'a'.repeat(86)}`, point, change, reason: 'as agreed', author: person('woonveste') },
  }));

describe('what is wider', () => {
  it('than the model are the options that are on, and that data is kept longer', () => {
    expect(pointsOf(plain, model)).toStrictEqual([]);
    expect(pointsOf(open, model)).toStrictEqual(['P04.HUB.COR field supportContact']);
    const longer = toVeenrand({ ...frame, retention: frame.retention.map((one) => ({ ...one, months: 600 })) });
    expect(pointsOf(longer, model)).toContain(' retention COR');
  });

  it('than the model is an emergency procedure, however little it opens', () => {
    const { emergency } = books.model;
    const arrangements = { ...frame.arrangements, ...(emergency && { emergency: { ...emergency, hours: 1 } }) };
    expect(pointsOf(toVeenrand({ ...frame, arrangements }, toTwist()), model)).toStrictEqual([
      ' arrangement emergency',
    ]);
  });

  it('than what is in force is everything that it did not give, and a longer term', () => {
    expect(pointsOf(open, inForce(open))).toStrictEqual([]);
    expect(pointsOf(plain, inForce(open))).toStrictEqual([]);
    expect(pointsOf(open, inForce(plain))).toStrictEqual(['P04.HUB.COR field supportContact']);
    const longer = toVeenrand({ ...frame, term: { ...frame.term, to: '2028-12-31' } }, toTwist());
    expect(pointsOf(longer, inForce(plain))).toStrictEqual([' term to']);
    expect(pointsOf(plain, inForce(toVeenrand(frame, toTwist(year))))).toStrictEqual(['P04.HUB.COR field dateOfBirth']);
  });
});

describe('a tick', () => {
  it('holds while that very point is what it was, whatever else changes', () => {
    const ticks = tickAll(open, inForce(plain));
    expect(pointsOf(open, inForce(plain), ticks)).toStrictEqual(['P04.HUB.COR field supportContact ticked']);
    const more = toVeenrand(
      frame,
      toTwist({ op: 'switch-on', ...contact }, { op: 'switch-on', clause: 'P06.PRO.COR', field: 'escalationLevel' }),
    );
    expect(pointsOf(more, inForce(plain), ticks)).toStrictEqual([
      'P04.HUB.COR field supportContact ticked',
      'P06.PRO.COR field escalationLevel',
    ]);
  });

  it('says nothing of the same point once it is something else', () => {
    const longer = (to: string) => toVeenrand({ ...frame, term: { ...frame.term, to } }, toTwist());
    const ticks = tickAll(longer('2028-12-31'), inForce(plain));
    expect(pointsOf(longer('2029-12-31'), inForce(plain), ticks)).toStrictEqual([' term to']);
  });
});
