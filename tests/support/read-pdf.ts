import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF gets, with the eyes or with a screen reader. */
export interface ReadPdf {
  /** As the document says it, such as `nl-NL`. */
  readonly language: string | undefined;
  /** All words, page after page, with one space between pieces. */
  readonly text: string;
  /** The structure of the first page, as JSON. */
  readonly structure: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string } };
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  const pieces = contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')));
  return {
    language: info.Language,
    text: pieces.join(' ').replaceAll(/\s+/g, ' '),
    structure: JSON.stringify(await pages[0]?.getStructTree()),
  };
}
