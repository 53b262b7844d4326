import type { TextBlock, TextParagraph, TextTable } from '../text-document.ts';
import type { Words } from './words.ts';

/** A paragraph; in an article it gets a number of its own. */
export const paragraph = (text: Words): TextBlock => ({ kind: 'paragraph', text });

/** A paragraph of several sentences. */
export const sentences = (...texts: readonly (Words | undefined)[]): TextParagraph => ({
  kind: 'paragraph',
  text: texts.filter((text) => text !== undefined).join(' '),
});

/** The same, behind a word that says what it is about. */
export const marked = (mark: Words, ...texts: readonly (Words | undefined)[]): TextBlock => ({
  ...sentences(...texts),
  mark,
});

export const list = (items: readonly Words[]): TextBlock => ({ kind: 'list', items });

export const table = (caption: Words, columns: readonly Words[], rows: readonly (readonly Words[])[]): TextTable => ({
  kind: 'table',
  caption,
  columns,
  rows,
});

/** What to say when there is something, and when there is nothing. */
export const either = <Entry>(
  entries: readonly Entry[],
  some: (entries: readonly Entry[]) => readonly TextBlock[],
  none: Words,
): readonly TextBlock[] => (entries.length > 0 ? some(entries) : [paragraph(none)]);

/** Gives each paragraph of an article its number. */
export function numbered(article: number, blocks: readonly TextBlock[]): TextBlock[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    number += 1;
    return { ...block, mark: `${article}.${number}` };
  });
}
