import { describe, expect, it } from 'vitest';
import { parseTilePlace } from './tile-path.ts';

/** Each has its one path, as https://c2sp.org/tlog-tiles writes it. */
const places: [string, string, object][] = [
  ['0', '000', { level: 0, index: 0, width: 256 }],
  ['0', '999', { level: 0, index: 999, width: 256 }],
  ['0', 'x001/000', { level: 0, index: 1_000, width: 256 }],
  ['0', 'x001/234', { level: 0, index: 1_234, width: 256 }],
  ['0', 'x001/x000/000', { level: 0, index: 1_000_000, width: 256 }],
  ['0', 'x001/x234/067', { level: 0, index: 1_234_067, width: 256 }],
  ['1', '000.p/1', { level: 1, index: 0, width: 1 }],
  ['63', 'x001/234.p/255', { level: 63, index: 1_234, width: 255 }],
];

describe('the path of a tile', () => {
  it.each(places)('%s/%s is read', (level, place, read) => {
    expect(parseTilePlace(level, place)).toEqual(read);
  });

  it.each([
    ...['', '0', '00', '0000', '1', '12', '-01', '+01', ' 000', '000 ', '0x0', '1e2', '\u0660\u0660\u0660'],
    ...['x001', 'x001/', 'x001/1', 'x001/0000', '001/234', 'x1/234', 'X001/234', 'x001/x234', 'x001x234', 'x001//234'],
    // Groups that a smaller number has none of.
    ...['x000/001', 'x000/x001/000', 'x000/x000/001'],
    ...['x001/x002/x003/x004/x005/006'],
    ...['000.p', '000.p/', '000.p/0', '000.p/00', '000.p/01', '000.p/256', '000.p/999', '000.p/1000', '000.p/-1'],
    ...['000.p/1/', '000.p/1.p/1', '000.q/1', '000p/1', '000.P/1', '.p/1', '000.p/ 1', '000.p/1.0', '../000', '000/..'],
  ])('%j is none', (place) => {
    expect(parseTilePlace('0', place)).toBeUndefined();
  });

  it.each(['', '00', '01', '64', '100', '-1', '+1', '1.0', ' 1', '0x1', 'entries', 'data', 'x001'])(
    'level %j is none',
    (level) => {
      expect(parseTilePlace(level, '000')).toBeUndefined();
    },
  );
});
