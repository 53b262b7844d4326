import type { TextBlock, TextDocument, TextPart, TextSection } from '../text-document.ts';

/** Between two cells. Nothing that people write can hold it. */
const between = ' │ ';

/**
 * The text whose digest is signed. A line that begins at the margin is a heading of the generator; whatever people wrote
 * stands indented, behind a number, a dash or between cells. Lines are not broken, and end with a line feed.
 */
export function toPlainText({ title, blocks, sections }: TextDocument): string {
  return `${[title, ...blocks.map(writeBlock), ...sections.map(writeSection)].join('\n\n')}\n`;
}

const writeSection = ({ heading, blocks, parts }: TextSection): string =>
  [heading, ...blocks.map(writeBlock), ...parts.map(writePart)].join('\n\n');

/** One clause, as it stands in the whole. */
export const writePart = ({ heading, blocks }: TextPart): string => [heading, ...blocks.map(writeBlock)].join('\n\n');

function writeBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `  ${block.mark === undefined ? '' : `${block.mark} `}${block.text}`;
    case 'list':
      return block.items.map((item) => `  - ${item}`).join('\n');
    case 'table':
      return [block.caption, block.columns.join(between), ...block.rows.map((row) => row.join(between))]
        .map((line) => `  ${line}`)
        .join('\n');
  }
}
