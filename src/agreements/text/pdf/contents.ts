import { framePhrases } from '../frame-phrases.ts';
import type { TextDocument } from '../text-document.ts';
import { colors, type Element, page, type Sheet, type Style } from './sheet.ts';
import { begin } from './structure.ts';

const entry: Style = { face: 'regular', size: 10, color: colors.ink };
const heading: Style = { face: 'bold', size: 12, color: colors.accent };
const step = 15.5;

/** Where a section begins. */
export interface Beginning {
  readonly id: string;
  readonly heading: string;
  readonly pageIndex: number;
}

/** The table of contents: its place is kept until the pages are known. */
export interface Contents {
  /** Writes it, on the page that was kept. */
  fill(beginnings: readonly Beginning[]): void;
}

interface LinkOptions extends PDFKit.Mixins.AnnotationOption {
  readonly structParent: Element;
}

export function keepContents(sheet: Sheet, parent: Element, { language, sections }: TextDocument): Contents {
  sheet.y += 12;
  sheet.need((sections.length + 2) * step);
  const { pageIndex, y } = sheet;
  const element = begin(sheet, parent, 'TOC');
  sheet.y += (sections.length + 2) * step;
  return {
    fill(beginnings) {
      sheet.document.switchToPage(pageIndex);
      const caption = begin(sheet, element, 'Caption');
      caption.add(() => sheet.line(framePhrases[language].contents, page.left, y, heading));
      caption.end();
      for (const [index, beginning] of beginnings.entries()) {
        writeEntry(sheet, element, beginning, y + (index + 1.4) * step);
      }
      element.end();
    },
  };
}

function writeEntry(sheet: Sheet, contents: Element, beginning: Beginning, y: number): void {
  const item = begin(sheet, contents, 'TOCI');
  const reference = begin(sheet, item, 'Reference');
  const link = begin(sheet, reference, 'Link');
  const number = String(beginning.pageIndex + 1);
  link.add(() => {
    sheet.line(beginning.heading, page.left, y, entry);
    sheet.line(number, page.right - sheet.widthOf(number, entry), y, entry);
  });
  // pdfkit writes a boxed string as text, and a bare one as a name.
  const options: LinkOptions = { structParent: link, Contents: Object(beginning.heading) };
  sheet.document.goTo(page.left, y - 2, page.width, step - 1, beginning.id, options);
  link.end();
  reference.end();
  item.end();
}
