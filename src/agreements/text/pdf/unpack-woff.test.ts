import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpackWoff } from './unpack-woff.ts';

const file = new URL(import.meta.resolve('@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff'));

test('what is no font for the web is refused', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and then something else'))).toThrow(TypeError);
  expect(() => unpackWoff(readFileSync(file).subarray(0, 60))).toThrow(RangeError);
});

test('each table of the font is where its directory says, with the checksum that it has', () => {
  const font = unpackWoff(readFileSync(file));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const [checksum, offset, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ];
    return { tag: font.toString('latin1', entry, entry + 4), checksum, bytes: font.subarray(offset, offset + length) };
  });
  const sumOf = (bytes: Buffer): number => {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    let sum = 0;
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
    return sum;
  };

  // The checksum of `head` leaves out a field that speaks of the whole file.
  const whole = tables.filter(({ tag }) => tag !== 'head');
  expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca']));
  expect(whole.map(({ bytes }) => sumOf(bytes))).toEqual(whole.map(({ checksum }) => checksum));
});
