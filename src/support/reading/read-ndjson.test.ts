import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, inParts, readAll } from './file-parts.fixture.ts';
import { readNdjson } from './read-ndjson.ts';
import { fileLimits } from './split-lines.ts';

const read = (text: string | Uint8Array, size?: number) => readAll(readNdjson(inParts(text, size)));

describe('a file of JSON lines', () => {
  it.each([
    ['no JSON', '{"a":', 'syntax'],
    ['a name twice', '{"a":1,"a":2}', 'duplicate-member'],
    ['a lone surrogate', '{"a":"\\ud800"}', 'lone-surrogate'],
    ['a NUL', '{"a":"\0"}', 'syntax'],
    ['deep nesting', '['.repeat(40) + ']'.repeat(40), 'depth'],
    ['a line break of an old Macintosh', '{"a":1}\r{"b":2}', 'syntax'],
  ])('refuses a line with %s, and reads the lines around it', async (_what, line, code) => {
    const { lines, ended } = await read(`{"n":1}\n${line}\n{"n":3}\n`);
    expect(asked(lines)).toEqual([{ n: 1 }, code, { n: 3 }]);
    expect(ended).toBeUndefined();
  });

  it('refuses a line that is not UTF-8, and reads the lines around it', async () => {
    const { lines } = await read(
      Buffer.concat([Buffer.from('{"n":1}\n"'), Buffer.of(0xff), Buffer.from('"\n{"n":3}')]),
    );
    expect(asked(lines)).toEqual([{ n: 1 }, 'encoding', { n: 3 }]);
  });

  it('reads nothing of UTF-16', async () => {
    expect(await read(Buffer.from('\ufeff{"n":1}\n', 'utf16le'))).toEqual({ lines: [], ended: 'encoding' });
  });

  it('refuses a line that is longer than a line may be, and reads the next one', async () => {
    const { lines } = await read(`"${'x'.repeat(fileLimits.lineBytes)}"\n{"n":2}\n`, 1000);
    expect(asked(lines)).toEqual([['too-long'], { n: 2 }]);
    expect(lines.map(({ content }) => content.length)).toEqual([0, 7]);
  });

  it('reads a line that is as long as a line may be', async () => {
    const { lines } = await read(`"${'x'.repeat(fileLimits.lineBytes - 2)}"\n`, 1000);
    expect(asked(lines)).toEqual(['x'.repeat(fileLimits.lineBytes - 2)]);
  });

  it('ends at more lines than a file may have', async () => {
    const { lines, ended } = await read('1\n'.repeat(fileLimits.lines + 2), 262_144);
    expect([lines.length, ended]).toEqual([fileLimits.lines, 'too-large']);
  });

  it('ends at more bytes than a file may have, without holding them', async () => {
    const part = Buffer.alloc(1024 * 1024, 'x');
    async function* endless() {
      for (;;) yield part;
    }
    expect(await readAll(readNdjson(endless()))).toEqual({ lines: [], ended: 'too-large' });
  });

  it('keeps the numbers of the lines where some are blank, and leaves out a byte order mark', async () => {
    const { lines } = await read('\ufeff{"n":1}\r\n\r\n  \n{"n":4}\n\n{"n":6}');
    expect(asked(lines)).toEqual([{ n: 1 }, { n: 4 }, { n: 6 }]);
    expect(lines.map(({ line }) => line)).toEqual([1, 4, 6]);
  });

  it('gives every value back as it was, wherever the stream is cut and however the lines end', async () => {
    const values = fc.array(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.integer() }), { maxLength: 20 });
    const ends = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(values, ends, fc.integer({ min: 1, max: 40 }), async (written, end, size) => {
        const { lines, ended } = await read(written.map((value) => JSON.stringify(value) + end).join(''), size);
        expect(asked(lines)).toEqual(written);
        expect(ended).toBeUndefined();
      }),
    );
  });
});
