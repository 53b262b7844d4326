import type { Element, Sheet } from './sheet.ts';

interface HeaderOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly scope: 'Row' | 'Column';
}

/** Begins an element inside another. Who begins it ends it, after its last content. */
export function begin(sheet: Sheet, parent: Element, type: string): Element {
  const element = sheet.document.struct(type);
  parent.add(element);
  return element;
}

/** Begins the heading of a row or a column. */
export function beginHeader(sheet: Sheet, parent: Element, scope: 'Row' | 'Column'): Element {
  const options: HeaderOptions = { scope };
  const element = sheet.document.struct('TH', options);
  parent.add(element);
  return element;
}
