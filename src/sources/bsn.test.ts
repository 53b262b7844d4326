import { expect, it } from 'vitest';
import { isBsn } from './bsn.ts';

it.each(['999990019', '999990020', '111222333', '123456782'])('%s passes the eleven-test', (text) => {
  expect(isBsn(text)).toBe(true);
});

it.each(['999990018', '999990091', '000000000', '99999001', '9999900190', ' 99990019', '99999001x', '', '٩٩٩٩٩٠٠١٩'])(
  '%j is no BSN',
  (text) => {
    expect(isBsn(text)).toBe(false);
  },
);
