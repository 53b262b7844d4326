import { readFileSync } from 'node:fs';
import { unpackWoff } from './unpack-woff.ts';

export type Face = 'regular' | 'bold';

/** Text in one font. */
interface Run {
  readonly font: string;
  readonly text: string;
}

const weights: Readonly<Record<Face, number>> = { regular: 400, bold: 600 };
const parts = ['latin', 'latin-ext', 'vietnamese'] as const;

/** The typeface comes in parts; these characters are in its first and in its third part, the others in the second. */
const inLatin =
  /[ -~\u00a0-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2122]/;
const onlyLatin = new RegExp(`^${inLatin.source}*$`);
const inVietnamese = /[\u1ea0-\u1ef1]/;

/** The files as they were unpacked; they never change while the process runs. */
const unpacked = new Map<string, Buffer>();

/** Makes the typeface known to a document. Of a part that is not used nothing is embedded. */
export function registerFonts(document: PDFKit.PDFDocument): void {
  for (const [face, weight] of Object.entries(weights)) {
    for (const part of parts) document.registerFont(`${face}-${part}`, readFont(`fira-sans-${part}-${weight}-normal`));
  }
}

function readFont(name: string): Buffer {
  const known = unpacked.get(name);
  if (known !== undefined) return known;
  const file = new URL(import.meta.resolve(`@fontsource/fira-sans/files/${name}.woff`));
  const font = unpackWoff(readFileSync(file));
  unpacked.set(name, font);
  return font;
}

/** The text cut where it goes on in another part of the typeface. */
export function runsOf(text: string, face: Face): readonly Run[] {
  if (onlyLatin.test(text)) return [{ font: `${face}-latin`, text }];
  const runs: { font: string; text: string }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const font = `${face}-${partOf(character)}`;
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

function partOf(character: string): (typeof parts)[number] {
  if (inLatin.test(character)) return 'latin';
  return inVietnamese.test(character) ? 'vietnamese' : 'latin-ext';
}
