import type { Instant } from '../../../contract/vocabulary.ts';
import type { Language, TextDocument } from '../text-document.ts';
import { collect, writeFooters } from './render-pdf.ts';
import { Sheet } from './sheet.ts';
import { begin } from './structure.ts';
import { writeBlocks, writeHeading } from './write-blocks.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/**
 * A text for one person as a tagged PDF, in the form of PDF/UA-1: what a client takes along, or is sent. A section begins
 * under its heading; it has no contents and no hash, as nobody signs it.
 * @param at the day that it is of
 */
export async function renderLetter(document: TextDocument, at: Instant): Promise<Uint8Array> {
  const { title, language } = document;
  const date = new Date(at);
  const sheet = new Sheet({ title, subject: title, keywords: '', language: locales[language], date });
  const bytes = collect(sheet);
  const root = sheet.document.struct('Document');
  sheet.document.addStructure(root);
  writeHeading(sheet, root, 'H1', title);
  await writeBlocks(sheet, root, document.blocks);
  for (const { heading, blocks } of document.sections) {
    const section = begin(sheet, root, 'Sect');
    writeHeading(sheet, section, 'H2', heading);
    await writeBlocks(sheet, section, blocks);
    section.end();
  }
  root.end();
  writeFooters(sheet, [title], language);
  sheet.document.end();
  return bytes;
}
