import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';

const wishes = fc.array(
  fc
    .tuple(fc.integer({ min: 10, max: 200 }), fc.integer({ min: 0, max: 400 }))
    .map(([least, more]) => ({ least, natural: least + more })),
  { minLength: 1, maxLength: 6 },
);

test('columns fill the width, whatever they wish', () => {
  fc.assert(
    fc.property(wishes, (columns) => {
      const widths = columnWidths(columns, 471);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(471, 6);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }),
  );
});

test('a column has room for its longest word where the words of all fit', () => {
  fc.assert(
    fc.property(wishes, (columns) => {
      fc.pre(columns.reduce((sum, { least }) => sum + least, 0) <= 471);
      const widths = columnWidths(columns, 471);
      for (const [index, width] of widths.entries()) {
        expect(width).toBeGreaterThanOrEqual((columns[index]?.least ?? 0) - 1e-9);
      }
    }),
  );
});
