import PDFDocument from 'pdfkit';
import { type Face, registerFonts, runsOf } from './fonts.ts';
import { wrapText } from './wrap-text.ts';

export type Element = PDFKit.PDFStructureElement;

export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly color: string;
}

/** Colours with a contrast of at least 4.5 on white. */
export const colors = { ink: '#17242f', soft: '#4a5a67', line: '#c3ccd3', tint: '#eef3f6', accent: '#00567d' } as const;

/** The page: A4, and what of it holds text, in points from the left and the top. */
export const page = { left: 62, right: 533, top: 60, bottom: 764, width: 471 } as const;

interface Description {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly language: string;
  /** The moment the file says it was made; not the clock, so that equal input gives equal bytes. */
  readonly date: Date;
}

/** The pages of one PDF: where the writing is, and how text gets on it. */
export class Sheet {
  readonly document: PDFKit.PDFDocument;
  /** Where the next line begins. */
  y: number = page.top;
  readonly #widths = new Map<string, number>();

  constructor({ title, subject, keywords, language, date }: Description) {
    const options: PDFKit.PDFDocumentOptions = {
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      font: '', // none beside the embedded one
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      info: { Title: title, Subject: subject, Keywords: keywords, Creator: 'Sluis', CreationDate: date },
    };
    // The types of pdfkit do not know this one yet.
    this.document = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
    registerFonts(this.document);
    this.turn();
  }

  /** Number of the page, from 0. */
  get pageIndex(): number {
    return this.document.bufferedPageRange().count - 1;
  }

  get room(): number {
    return page.bottom - this.y;
  }

  /** Goes on on a new page. */
  turn(): void {
    this.document.addPage();
    this.y = page.top;
  }

  /** Goes on on a new page when there is no room for this height. */
  need(height: number): void {
    if (this.room < height && this.y > page.top) this.turn();
  }

  widthOf(text: string, { face, size }: Style): number {
    const key = `${face}${size} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = runsOf(text, face).reduce(
      (sum, run) => sum + this.document.font(run.font, size).widthOfString(run.text),
      0,
    );
    this.#widths.set(key, width);
    return width;
  }

  wrap(text: string, width: number, style: Style): readonly string[] {
    return wrapText(text, width, (part) => this.widthOf(part, style));
  }

  /** One line, at a place. The space at its end keeps it apart from the next line for who hears it. */
  line(text: string, x: number, y: number, style: Style): void {
    let at = x;
    for (const run of runsOf(`${text} `, style.face)) {
      this.document.font(run.font, style.size).fillColor(style.color).text(run.text, at, y, { lineBreak: false });
      at += this.document.widthOfString(run.text);
    }
  }

  /** What is drawn is no part of the text: lines, tints, numbers of pages. */
  decorate(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }
}
