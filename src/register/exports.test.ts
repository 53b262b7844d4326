import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { toCsv } from './export-csv.ts';
import { toHtml } from './export-html.ts';
import { toXlsx } from './export-xlsx.ts';
import { hashRegister } from './hash-register.ts';
import { signed, toRegister, veenrand } from './register.fixture.ts';

const register = toRegister();
/** A name that a spreadsheet would run, and a browser would read as markup. */
const hostile = '=HYPERLINK("http://a.example","x")<script>alert(1)</script>';
const parties = veenrand.parties.map((party) => (party.id === 'woonveste' ? { ...party, name: hostile } : party));
const planted = toRegister(signed({ ...veenrand, parties }));

describe('the register as a spreadsheet', () => {
  it('opens again, with a line per activity and controller, and the columns of each clause', async () => {
    const sheets = await readWorkbook(Buffer.from(await toXlsx(register, 'nl')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      ...['Register van verwerkingsactiviteite', 'Gegeven', 'Grondslag', 'Over dit register'].map((name) =>
        name.slice(0, 31),
      ),
    ]);
    const [lines, fields, , about] = sheets.map(({ data }) => data);
    const perController = register.activities.flatMap(({ controllers }) => controllers);
    expect(lines?.length).toBe(1 + perController.length);
    const columns = register.activities.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.fields));
    expect(fields?.length).toBe(1 + columns.length);
    expect(about?.flat()).toContain(hashRegister(register));
  });

  it('has texts in its cells and nothing that is reckoned', async () => {
    const parts = unzipSync(await toXlsx(planted, 'nl'));
    const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBe(4);
    for (const [, bytes] of sheets) {
      const xml = strFromU8(bytes);
      expect(xml).not.toMatch(/<f[ >]/);
      const filled = [...xml.matchAll(/<c r="[A-Z]+\d+"[^>/]*>/g)].map(([cell]) => cell);
      expect(filled.length).toBeGreaterThan(0);
      expect(filled.filter((cell) => !cell.includes('t="s"'))).toEqual([]);
    }
    expect(Object.keys(parts).filter((path) => /macro|vba|external/i.test(path))).toEqual([]);
  });

  it('is the same to the byte for the same register', async () => {
    const [one, other] = [await toXlsx(register, 'nl'), await toXlsx(toRegister(), 'nl')];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(Buffer.from(one).equals(Buffer.from(await toXlsx(planted, 'nl')))).toBe(false);
  });

  it('is in English as well', async () => {
    const [sheet] = await readWorkbook(Buffer.from(await toXlsx(register, 'en')));
    expect(sheet?.data[0]).toContain('Categories of personal data');
  });
});

describe('the register as CSV', () => {
  const linesOf = (text: string): string[][] => parse(text, { delimiter: ';', bom: true, relax_column_count: false });

  it('has every line whole, and no cell that a spreadsheet would run', () => {
    const lines = linesOf(toCsv(planted, 'nl'));
    expect(lines.length).toBe(1 + planted.activities.flatMap(({ controllers }) => controllers).length);
    expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(lines.flat()).toContain(`'${hostile}`);
  });
});

describe('the register as a page of its own', () => {
  it('is valid, loads nothing, and lets no text pose as markup', async () => {
    const html = toHtml(planted, 'nl');
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`))).toEqual([]);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/ (?:src|href)=/);
  });

  it('says of what nobody stated that it is not stated', () => {
    expect(toHtml(register, 'nl')).toContain('staat niet in de afspraak');
    expect(toHtml(register, 'en')).toContain('FG Woonveste');
    expect(toHtml(register, 'en')).toContain('DPO: not stated in the sources');
  });
});
