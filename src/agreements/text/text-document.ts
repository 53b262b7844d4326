/** In which language an agreement is read. The parties sign both. */
export type Language = 'nl' | 'en';

/**
 * An agreement as it is read: what plain text, HTML and PDF are views of. All of it is text that was made neutral, so
 * that nothing in it can pose as another part; a view adds marks and lay-out, and no words.
 */
export interface TextDocument {
  readonly language: Language;
  readonly title: string;
  /** What stands between the title and the first section. */
  readonly blocks: readonly TextBlock[];
  /** The articles in their order, with what comes before and after them. */
  readonly sections: readonly TextSection[];
}

export interface TextSection {
  /** Unique within the document, and fit for the address of a heading. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly TextBlock[];
  /** The clauses, in the article about data. */
  readonly parts: readonly TextPart[];
}

export interface TextPart {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly TextBlock[];
}

export type TextBlock = TextParagraph | TextList | TextTable;

export interface TextParagraph {
  readonly kind: 'paragraph';
  /** The number or the question that the paragraph begins with. */
  readonly mark?: string;
  readonly text: string;
}

export interface TextList {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export interface TextTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  /** As many cells in each row as there are columns; the first cell is the heading of its row. */
  readonly rows: readonly (readonly string[])[];
}
