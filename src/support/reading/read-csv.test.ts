import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, inParts, readAll, toCsvFile } from './file-parts.fixture.ts';
import { csvColumns, readCsv } from './read-csv.ts';
import { fileLimits } from './split-lines.ts';

const read = (text: string | Uint8Array, size?: number) => readAll(readCsv(inParts(text, size)));
const header = 'caseRef,kind,allocation';
const event = { caseRef: 'c_1', kind: 'pause', allocation: '7' };

describe('a file of CSV', () => {
  it.each([
    ['a quote that is not closed', 'c_1,"pause,7', ['quote']],
    ['a quote in a cell that has none around it', 'c_1,pa"use,7', ['quote']],
    ['a quote with something behind it', 'c_1,"pause"x,7', ['quote']],
    ['a cell too few', 'c_1,pause', ['columns']],
    ['a cell too many', 'c_1,pause,7,8', ['columns']],
    ['a NUL', 'c_1,pa\0use,7', ['control-character /kind']],
    ['a tab', 'c_1,pause,\t7', ['control-character /allocation']],
    ['a line end of an old Macintosh', 'c_1,pause,7\rc_2,pause,8', ['columns']],
    ['more than a line may have', `c_1,pause,${'x'.repeat(fileLimits.lineBytes)}`, ['too-long']],
  ])('refuses a line with %s, and reads the lines around it', async (_what, line, codes) => {
    const { lines, ended } = await read(`${header}\nc_1,pause,7\n${line}\nc_1,pause,7\n`, 500);
    expect(asked(lines)).toEqual([event, codes, event]);
    expect(lines.map((each) => each.line)).toEqual([2, 3, 4]);
    expect(ended).toBeUndefined();
  });

  it.each([
    ['an unknown column', 'caseRef,kind,name\n'],
    ['a column twice', 'caseRef,kind,kind\n'],
    ['no kind', 'caseRef,allocation\n'],
    ['an event in its place', 'c_1,pause,7\n'],
    ['a name of something that every object has', 'caseRef,kind,__proto__\n'],
    ['a quote that is not closed', '"caseRef,kind\n'],
  ])('reads nothing of a file with a header with %s', async (_what, text) => {
    expect(await read(`${text}c_1,pause,7\n`)).toEqual({ lines: [], ended: 'header' });
  });

  it('reads nothing of UTF-16', async () => {
    expect(await read(Buffer.from(`\ufeff${header}\n`, 'utf16le'))).toEqual({ lines: [], ended: 'encoding' });
  });

  it('tells of no fault what stands in the file', async () => {
    const canary = 'Zwaluwstaart';
    const { lines } = await read(`${header}\n${canary},"${canary}"${canary},"${canary}\n${canary}\0,${canary},x\n`);
    expect(JSON.stringify(lines.map(({ asks }) => asks))).not.toContain(canary);
    const whole = await readCsv(inParts(`${canary}\n`))
      .next()
      .catch(String);
    expect(whole).not.toContain(canary);
  });

  it('takes a cell that looks like a formula as the text it is', async () => {
    const { lines } = await read(`${header}\nc_1,"=HYPERLINK(""http://x"")",+7\n`);
    expect(asked(lines)).toEqual([{ caseRef: 'c_1', kind: '=HYPERLINK("http://x")', allocation: '+7' }]);
  });

  it('makes objects of columns with a dot, and no value of an empty cell', async () => {
    const { lines } = await read(
      '\ufeffkind;caseRef;supportContact.name;supportContact.phone;reason.code\r\nstart;c_1;Noor;;\r\n',
    );
    expect(asked(lines)).toEqual([{ kind: 'start', caseRef: 'c_1', supportContact: { name: 'Noor' } }]);
  });

  it('knows the same line again when it is quoted in another way', async () => {
    const [plain, quoted] = [await read(`${header}\nc_1,pause,7\n`), await read(`${header}\r\n"c_1",pause,"7"\r\n`)];
    expect(plain.lines[0]?.content).toBe(quoted.lines[0]?.content);
  });

  it('has a column for every place of an event', () => {
    const schema = JSON.parse(readFileSync('schemas/support-event-request.schema.json', 'utf8'));
    const places = new Set<string>();
    for (const { properties } of schema.oneOf) {
      for (const [name, { $ref = '' }] of Object.entries<{ $ref?: string }>(properties)) {
        const { properties: inner } = $ref.startsWith('#/$defs/') ? schema.$defs[$ref.slice('#/$defs/'.length)] : {};
        if (inner === undefined) places.add(name);
        else for (const part of Object.keys(inner)) places.add(`${name}.${part}`);
      }
    }
    expect([...csvColumns].toSorted()).toEqual([...places].toSorted());
  });

  it('gives every cell back as it was, wherever the stream is cut and whichever delimiter parts them', async () => {
    const cells = fc.tuple(
      ...csvColumns.map(() => fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text))),
    );
    const files = fc.array(cells, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.constantFrom(',' as const, ';' as const),
        fc.integer({ min: 1, max: 60 }),
        async (rows, delimiter, size) => {
          const { lines, ended } = await read(toCsvFile([csvColumns, ...rows], delimiter), size);
          expect(lines.map(({ content }) => JSON.parse(String(content)))).toEqual(rows);
          expect(ended).toBeUndefined();
        },
      ),
    );
  });
});
