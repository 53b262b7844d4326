import type { TileAddress } from './tiles.ts';

/** Where tiles stand under `tile/`, as https://c2sp.org/tlog-tiles says. */
export const tilePlaces: [string, TileAddress][] = [
  ['0/000', { level: 0, index: 0, width: 256 }],
  ['0/001', { level: 0, index: 1, width: 256 }],
  ['0/999', { level: 0, index: 999, width: 256 }],
  ['0/x001/000', { level: 0, index: 1_000, width: 256 }],
  ['0/x001/234', { level: 0, index: 1_234, width: 256 }],
  ['0/x999/999', { level: 0, index: 999_999, width: 256 }],
  ['0/x001/x000/000', { level: 0, index: 1_000_000, width: 256 }],
  ['0/x001/x234/067', { level: 0, index: 1_234_067, width: 256 }],
  ['0/x001/x234/067.p/1', { level: 0, index: 1_234_067, width: 1 }],
  ['0/000.p/255', { level: 0, index: 0, width: 255 }],
  ['1/000.p/17', { level: 1, index: 0, width: 17 }],
  ['12/x010/020', { level: 12, index: 10_020, width: 256 }],
];
