import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, inParts, readAll, toIwmoFile } from './file-parts.fixture.ts';
import { toElement } from './iwmo-product.ts';
import { readIwmo } from './read-iwmo.ts';

const read = (text: string | Uint8Array, size?: number) => readAll(readIwmo(inParts(text, size)));
const nothing = (ended: string) => ({ lines: [], ended });
const good = toIwmoFile();

describe('an iWmo message that is not one', () => {
  const entities = '<!DOCTYPE m [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
  it.each([
    ['with entities of its own', toIwmoFile({ before: entities, bsn: '&c;' }), 'doctype'],
    ['with an entity from elsewhere', toIwmoFile({ before: '<!DOCTYPE m SYSTEM "file:///etc/hostname">' }), 'doctype'],
    ['with an entity that nobody made', toIwmoFile({ bsn: '&c;' }), 'syntax'],
    ['of another kind', toIwmoFile({ namespace: 'http://www.istandaarden.nl/iwmo/3_2/wmo301/schema' }), 'message'],
    ['of another release', toIwmoFile({ namespace: 'http://www.istandaarden.nl/iwmo/3_1/wmo305/schema' }), 'message'],
    ['without a namespace', '<Bericht/>', 'message'],
    ['with the code of another message', toIwmoFile({ header: { BerichtCode: '420' } }), 'message'],
    ['of another version', toIwmoFile({ header: { BerichtVersie: '2' } }), 'header'],
    ['of another subversion', toIwmoFile({ header: { BerichtSubversie: '1' } }), 'header'],
    ['from no AGB code', toIwmoFile({ header: { Afzender: 'x' } }), 'header'],
    ['to no municipality', toIwmoFile({ header: { Ontvanger: undefined } }), 'header'],
    [
      'with a value of the header twice',
      good.replace('<m:Afzender>', '<m:Ontvanger>9999</m:Ontvanger><m:Afzender>'),
      'structure',
    ],
    [
      'with the client before the header',
      good.replace(/(<m:Header>.*<\/m:Header>)\n(.*<\/m:Client>)/s, '$2$1'),
      'structure',
    ],
    [
      'with an element of another namespace',
      good.replace('<m:Naam>', '<x:Naam xmlns:x="urn:x"/><m:Naam>'),
      'namespace',
    ],
    ['with an element within a value', toIwmoFile({ bsn: '<m:Naam/>' }), 'structure'],
    ['with two numbers of the client', good.replace('<m:Bsn>', '<m:Bsn>1</m:Bsn><m:Bsn>'), 'structure'],
    ['that goes deep', good.replace('<m:Naam>', `${'<m:Naam>'.repeat(20)}`), 'depth'],
    ['that breaks off behind a product', good.slice(0, good.indexOf('</m:StartProducten>')), 'syntax'],
    ['with a second client', good.replace('</m:Client>', '</m:Client><m:Client></m:Client>'), 'structure'],
    ['that is longer than any', good.replace('Verzonnen', '<m:Naam/>'.repeat(150_000)), 'too-large'],
    ['that is cut off in its header', good.slice(0, good.indexOf('</m:Header>')), 'syntax'],
    ['with a NUL', good.replace('Verzonnen', 'Verzon\0nen'), 'syntax'],
    ['with a value that does not end', toIwmoFile({ bsn: '9'.repeat(1000) }), 'too-long'],
    ['with a text that does not end', good.replace('Verzonnen', 'x'.repeat(200_000)), 'too-long'],
    ['with a tag that does not end', good.replace('<m:Naam>', `<m:Naam ${'a="1" '.repeat(50_000)}`), 'too-long'],
    ['with a document type that does not end', `<!DOCTYPE m [${'<!ENTITY a "b">'.repeat(50_000)}`, 'too-long'],
    ['that says it is UTF-16', good.replace('UTF-8', 'UTF-16'), 'encoding'],
    ['of XML 1.1', good.replace('version="1.0"', 'version="1.1"'), 'encoding'],
    ['that is empty', '', 'syntax'],
    ['that is JSON', '{"kind":"start"}', 'syntax'],
  ])('is refused: one %s', async (_what, text, code) => {
    expect(await read(text, 5000)).toEqual(nothing(code));
  });

  it('is refused: one in UTF-16, and one in bytes that are no UTF-8', async () => {
    expect(await read(Buffer.from(`\ufeff${good}`, 'utf16le'))).toEqual(nothing('encoding'));
    expect(await read(Buffer.from(good.replace('Verzonnen', 'Verz\u00f3nnen'), 'latin1'))).toEqual(nothing('encoding'));
  });

  it('is refused with nothing of it in the refusal', async () => {
    const canary = 'Zwaluwstaart';
    for (const text of [
      `<${canary}>`,
      good.replace('<m:Naam>', `<m:Naam>&${canary};`),
      toIwmoFile({ namespace: canary }),
    ]) {
      const reading = readIwmo(inParts(text));
      const thrown: unknown = await reading.next().catch((error: unknown) => error);
      expect(JSON.stringify([thrown, String(thrown)])).not.toContain(canary);
    }
  });
});

describe('a product of an iWmo message', () => {
  it('of a 305 is a start, of a 307 a stop with the code of its list, and with reason 20 a pause', async () => {
    const [start, stops] = [
      await read(toIwmoFile({ products: [{ ToewijzingNummer: '4711' }] })),
      await read(toIwmoFile({ message: '307', products: [{ RedenBeeindiging: '23' }, { RedenBeeindiging: '20' }] })),
    ];
    const rest = { bsn: '999990019', status: 'first' };
    expect(asked(start.lines)).toEqual([
      { ...rest, message: '305', event: { kind: 'start', effectiveOn: '2026-06-01', allocation: '4711' } },
    ]);
    expect(asked(stops.lines)).toEqual([
      {
        ...rest,
        message: '307',
        event: { kind: 'stop', effectiveOn: '2026-07-01', reason: { codeList: 'WMO588', code: '23' } },
      },
      { ...rest, message: '307', event: { kind: 'pause', effectiveOn: '2026-07-01' } },
    ]);
  });

  it('says whether it is new, changed or deleted; anything else is refused', async () => {
    const products = ['1', '2', '3', '9', '4', ''].map((StatusAanlevering) => ({ StatusAanlevering }));
    const { lines } = await read(toIwmoFile({ products }));
    const refused = ['status /StatusAanlevering'];
    expect(asked(lines)).toEqual([
      expect.objectContaining({ status: 'first' }),
      expect.objectContaining({ status: 'changed' }),
      expect.objectContaining({ status: 'deleted' }),
      ...[refused, refused, refused],
    ]);
  });

  it('is refused with all that it lacks', async () => {
    const { lines } = await read(
      toIwmoFile({ message: '307', products: [{ Einddatum: undefined, RedenBeeindiging: undefined }] }),
    );
    expect(asked(lines)).toEqual([['required /Einddatum', 'required /RedenBeeindiging']]);
  });

  it('of a client without a number is refused', async () => {
    const { lines } = await read(good.replace(/<m:Bsn>.*<\/m:Bsn>/, ''));
    expect(asked(lines)).toEqual([['required /Client/Bsn']]);
  });

  it('has its own number and the line of the text', async () => {
    const { lines } = await read(toIwmoFile({ products: [{}, {}, {}] }));
    expect(lines.map(({ line, textLine }) => [line, textLine])).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  it('keeps nothing of the client but the number', async () => {
    expect(JSON.stringify(await read(good))).not.toContain('Verzonnen');
  });

  it('is the same wherever the stream is cut', async () => {
    const text = toIwmoFile({ products: [{ ToewijzingNummer: '1' }, { ToewijzingNummer: 'a&amp;b' }] });
    const whole = await read(text, text.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length }), async (size) => {
        expect(await read(text, size)).toEqual(whole);
      }),
    );
  });

  it('is told by its own elements what is wrong with the event that it makes', () => {
    const pointers = ['/effectiveOn', '/allocation', '/reason/code', '/caseRef', '/kind', '/StatusAanlevering'];
    expect(pointers.map((pointer) => toElement({ message: '307' }, pointer))).toEqual([
      ...['/Einddatum', '/ToewijzingNummer', '/RedenBeeindiging', '/Client/Bsn', '', '/StatusAanlevering'],
    ]);
  });
});
