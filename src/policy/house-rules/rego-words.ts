/** A word, a string or a sign of a source in Rego, with its place. Comments and white space are left out. */
export interface RegoWord {
  readonly kind: 'word' | 'string' | 'sign';
  readonly text: string;
  /** Counts from 1, as the compiler does. */
  readonly row: number;
  readonly col: number;
  /** Where it begins and ends in the source. */
  readonly start: number;
  readonly end: number;
}

/** White space, a comment, a string, a raw string, a name, or one sign. A string that does not end is a sign: the compiler refuses it. */
const pieces = /(\s+|#[^\n]*)|("(?:[^"\\\n]|\\.)*"|`[^`]*`)|([A-Za-z_][A-Za-z0-9_]*)|([\s\S])/gu;

/**
 * Cuts a source into words as OPA's scanner does, so that what a rule refers to can be seen before it is compiled. It
 * knows no template strings: the capabilities for house rules leave them out.
 */
export function* readWords(source: string): Iterable<RegoWord> {
  let [row, lineStart] = [1, 0];
  for (const { 0: text, 1: blank, 2: quoted, 3: word, index: start } of source.matchAll(pieces)) {
    const place = { row, col: start - lineStart + 1, start, end: start + text.length };
    const kind = word === undefined ? 'sign' : 'word';
    if (blank === undefined) yield { kind: quoted === undefined ? kind : 'string', text, ...place };
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      [row, lineStart] = [row + 1, start + at + 1];
    }
  }
}
