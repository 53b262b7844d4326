import { expect, test } from 'vitest';
import { typeOfScan } from './consent-scans.ts';

test.each([
  ['%PDF-1.7', 'application/pdf'],
  ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
  ['\u0089PNG\r\n\u001a\n', 'image/png'],
])('a file that begins as %j is what it says', (text, type) => {
  expect(typeOfScan(Buffer.from(text, 'latin1'))).toBe(type);
});

test.each([
  '',
  '%PDF',
  ' %PDF-1.7',
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'GIF89a',
  'PK\u0003\u0004',
  '\u00ff\u00d8',
  '\u0089PNG',
])('a file that begins as %j is no scan, whatever it is called', (text) => {
  expect(typeOfScan(Buffer.from(text, 'latin1'))).toBeUndefined();
});
