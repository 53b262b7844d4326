declare const neutral: unique symbol;

/**
 * Text in which nothing can pose as another part of the document: made from the fixed texts, or made neutral here. The
 * builders of blocks take nothing else, so that no name reaches a text as it came.
 */
export type Words = string & { readonly [neutral]: true };

/**
 * What may stand in a text as it is; the same characters as `line` in common.schema.json. Left out are line breaks,
 * controls, what turns the direction of reading, marks laid over other letters, letters that look like Latin ones, and
 * the two quotes with which this generator marks what it shows in another way.
 */
const others =
  /[^ -~\u00a0-\u00ac\u00ae-\u01bf\u01c4-\u024f\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u20ac\u2122]/gu;

/** What people wrote, for a place of its own: a cell, an item, a paragraph. Any other character is shown by its number. */
export function neutralise(text: string): Words {
  return text.replaceAll(others, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `‹U+${number.toString(16).toUpperCase().padStart(4, '0')}›`;
  }) as Words;
}

/** What people wrote, inside a sentence: between quotes that it cannot close itself. */
export function quote(text: string): Words {
  return `“${neutralise(text).replaceAll('“', '‘').replaceAll('”', '’').replaceAll('„', '‚')}”` as Words;
}

/** A name that the agreement does not explain. No other text has these quotes, so it cannot be taken for a label. */
export const unexplained = (name: string): Words => `‹${neutralise(name)}›` as Words;

/** A label that two things have, with the name that tells them apart. */
export const distinguish = (label: string, name: string): Words =>
  `${neutralise(label)} ‹${neutralise(name)}›` as Words;

/** Several, one after the other in a cell or at the end of a sentence. */
export const joined = (texts: readonly Words[]): Words => texts.join('; ') as Words;
