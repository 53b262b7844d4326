import type { Element, Sheet, Style } from './sheet.ts';

interface Place {
  readonly x: number;
  readonly style: Style;
  /** From one line to the next. */
  readonly step: number;
}

/** Writes lines one below the other, over as many pages as it takes; on each of them they belong to the same element. */
export function writeLines(sheet: Sheet, element: Element, lines: readonly string[], { x, style, step }: Place): void {
  let rest = lines;
  while (rest.length > 0) {
    sheet.need(step);
    const now = rest.slice(0, Math.max(1, Math.floor(sheet.room / step)));
    element.add(() => {
      for (const [index, line] of now.entries()) sheet.line(line, x, sheet.y + index * step, style);
    });
    sheet.y += now.length * step;
    rest = rest.slice(now.length);
  }
}
