/** Looking for values that were planted, also where somebody wrote them in another way. */

/** What a text is looked through for. */
export type Marks = readonly string[];

/**
 * The ways to write a mark that whoever reads it would still understand: as it is, percent-encoded, in base64 wherever it
 * begins, in hexadecimal, in UTF-16, with escapes of JSON or HTML, and a day as Dutch readers write it.
 */
function writingsOf(mark: string): string[] {
  const bytes = Buffer.from(mark);
  const days = /^(\d{4})-(\d{2})-(\d{2})$/.exec(mark);
  const [, year = '', month = '', day = ''] = days ?? [];
  const readable = [
    mark,
    encodeURIComponent(mark),
    new URLSearchParams({ mark }).toString().slice('mark='.length),
    mark.replaceAll(/[^\w -]/g, (character) => `&#${character.codePointAt(0)};`),
    ...(days === null ? [] : [`${day}-${month}-${year}`, `${Number(day)} ${dutchMonths[Number(month) - 1]} ${year}`]),
    ...(/^\d+\.\d+$/.test(mark) ? [mark.replace('.', ',')] : []),
    ...(mark.startsWith('+31') ? [mark.slice(3)] : []),
  ];
  // Shorter ones would be found by chance.
  if (bytes.length < 8) return readable;
  return [
    ...readable,
    ...[0, 1, 2].map((before) => inBase64(bytes, before)),
    bytes.toString('hex'),
    Buffer.from(mark, 'utf16le').toString('latin1'),
    [...mark].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  ];
}

const dutchMonths = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);

/** The characters of base64 that depend on these bytes alone, when so many others stand before them. */
function inBase64(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}

/** Which marks stand in some of the texts, however they are written there; each text is gone through once. */
export function findMarks(texts: readonly string[], marks: Marks): string[] {
  const writings = marks.flatMap((mark) => [...new Set(writingsOf(mark))].map((writing) => ({ mark, writing })));
  const starts = Map.groupBy(writings, ({ writing }) => startOf(Buffer.from(writing), 0));
  const mayStart = new Uint8Array(2 ** 16);
  for (const start of starts.keys()) mayStart[placeOf(start)] = 1;
  const found = new Set<string>();
  for (const text of texts) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 1) {
      const start = startOf(bytes, at);
      if (mayStart[placeOf(start)] === 0) continue;
      for (const { mark, writing } of starts.get(start) ?? [])
        if (!found.has(mark) && bytes.toString('utf8', at, at + writing.length) === writing) found.add(mark);
    }
  }
  return marks.filter((mark) => found.has(mark));
}

/** The first four bytes of a writing as one number: all are ASCII, and none is shorter. */
const startOf = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;

const placeOf = (start: number): number => Math.imul(start, 0x9e3779b1) >>> 16;
