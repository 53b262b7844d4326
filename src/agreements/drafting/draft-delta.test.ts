import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta, toDelta } from './draft-delta.ts';

const values = fc.jsonValue({ maxDepth: 3 });

describe('the difference of a document with the one before', () => {
  it('makes the later from the earlier, whatever they are', () => {
    fc.assert(
      fc.property(values, values, fc.array(values), (before, after, list) => {
        for (const [from, to] of [
          [before, after],
          [list, [...list.toReversed(), after]],
          [
            { list, before },
            { after, list: [after, ...list, ...list] },
          ],
        ]) {
          const kept = JSON.parse(JSON.stringify(toDelta(from, to)));
          expect(canonicalize(applyDelta(from, kept))).toBe(canonicalize(to));
        }
      }),
    );
  });

  it('goes by what an object has itself', () => {
    for (const name of ['toString', 'constructor', 'valueOf']) {
      const gone = toDelta({ [name]: false }, {});
      expect(applyDelta({ [name]: false }, gone)).toEqual({});
      expect(applyDelta({}, toDelta({}, { [name]: false }))).toEqual({ [name]: false });
    }
  });

  it('keeps no item that was there before, wherever it goes', () => {
    const list = Array.from({ length: 1_000 }, (_, id) => ({ id, reason: 'agreed on Monday' }));
    const moved = [...list.slice(1), { id: 1_000, reason: 'agreed on Tuesday' }];
    expect(toDelta({ list }, { list: moved })).toStrictEqual({
      members: { list: { items: [{ from: 1, count: 999 }, { item: moved.at(-1) }] } },
      gone: [],
    });
  });

  it('is not applied to what it was not made for', () => {
    expect(() => applyDelta({}, { items: [] })).toThrow(TypeError);
    expect(() => applyDelta([], { members: {}, gone: [] })).toThrow(TypeError);
  });
});
