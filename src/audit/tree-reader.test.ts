import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsToRoot } from './inclusion-proof.ts';
import { consistencyRanges, type LeafRange, siblingRanges } from './merkle-tree.ts';
import { headOf, keepTree, manyLeaves, naiveConsistency, naiveInclusion, naiveRoot } from './naive-tree.fixture.ts';
import { openTreeReader, TreeDiffers, type TreeReader } from './tree-reader.ts';

/** One for each size: whatever was read before, the answers are the same. */
const readers = new Map<number, TreeReader>();
function readerOf(size: number): TreeReader {
  const reader = readers.get(size) ?? openTreeReader(keepTree(size).kept, headOf(size));
  readers.set(size, reader);
  return reader;
}
const rootsOf = (reader: TreeReader, ranges: readonly LeafRange[]): Promise<Buffer[]> =>
  Promise.all(ranges.map((range) => reader.subtree(range)));

/** Around every power of two and of 256 that matters, and some that are neither. */
const odd = [1, 2, 3, 255, 256, 257, 511, 512, 513, 1000, 1024, 1999, 2000, 65_535, 65_536, 65_537, 69_999, 70_000];
const sizes = fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.constantFrom(...odd));

describe('the tiles of a tree', () => {
  test('are what tlog-tiles says: the hashes of complete subtrees, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(2), fc.nat(300), async (size, level, index) => {
        const span = 256 ** level;
        const width = Math.max(0, Math.min(256, Math.floor(size / span) - index * 256));
        const expected = Array.from({ length: width }, (_, at) => {
          const from = (index * 256 + at) * span;
          return naiveRoot(from, from + span);
        });
        expect(await readerOf(size).tile(level, index)).toEqual(expected);
      }),
    );
  });

  test('of 70,000 entries are those that the specification counts', async () => {
    const reader = readerOf(70_000);
    const widths = await Promise.all(
      [
        [0, 272],
        [0, 273],
        [0, 274],
        [1, 0],
        [1, 1],
        [2, 0],
        [3, 0],
      ].map(async ([level = 0, index = 0]) => (await reader.tile(level, index)).length),
    );
    expect(widths).toEqual([256, 112, 0, 256, 17, 1, 0]);
  });

  test('of nothing are none', async () => {
    expect(await readerOf(0).tile(0, 0)).toEqual([]);
  });
});

describe('an inclusion proof from tiles', () => {
  test('is that of RFC 6962, for every place of every size up to 40 and for odd ones', async () => {
    for (let size = 1; size <= 40; size += 1) {
      for (let index = 0; index < size; index += 1) await expectInclusion(index, size);
    }
    await fc.assert(fc.asyncProperty(sizes, fc.nat(), (size, at) => expectInclusion(at % size, size)));
  });

  async function expectInclusion(index: number, size: number): Promise<void> {
    const path = await rootsOf(readerOf(size), siblingRanges(index, size));
    expect(path).toEqual(naiveInclusion(index, 0, size));
    const leaf = manyLeaves[index]?.toString('base64') ?? '';
    const { root } = headOf(size);
    expect(leadsToRoot({ index, size, leaf, root, path: path.map((node) => node.toString('base64')) })).toBe(true);
  }
});

describe('a consistency proof from tiles', () => {
  test('is that of RFC 6962, for any two sizes', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async (to, less) => {
        const from = 1 + (less % to);
        const proof = await rootsOf(readerOf(to), consistencyRanges(from, to));
        expect(proof).toEqual(naiveConsistency(from, 0, to));
      }),
    );
    for (let to = 1; to <= 40; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        expect(await rootsOf(readerOf(to), consistencyRanges(from, to))).toEqual(naiveConsistency(from, 0, to));
      }
    }
  });

  test('from nothing, or to the same, is empty', () => {
    expect(consistencyRanges(0, 9)).toEqual([]);
    expect(consistencyRanges(9, 9)).toEqual([]);
  });

  test('is none of sizes that are not in order', () => {
    for (const [from, to] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
      [1, Number.NaN],
    ] as const) {
      expect(() => consistencyRanges(from, to)).toThrow(RangeError);
    }
  });
});

describe('what is kept of a tree', () => {
  test('may lack nodes: the answers are the same', async () => {
    const size = 2_000;
    await fc.assert(
      fc.asyncProperty(fc.nat(size - 1), fc.array(fc.boolean(), { maxLength: 7 }), async (index, lost) => {
        const tree = keepTree(size);
        for (const [at, isLost] of lost.entries()) if (isLost) tree.nodes.delete(`1/${at}`);
        const reader = openTreeReader(tree.kept, headOf(size));
        expect(await rootsOf(reader, siblingRanges(index, size))).toEqual(naiveInclusion(index, 0, size));
      }),
    );
    const bare = keepTree(16_000);
    bare.nodes.clear();
    const reader = openTreeReader(bare.kept, headOf(16_000));
    expect(await rootsOf(reader, siblingRanges(5, 16_000))).toEqual(naiveInclusion(5, 0, 16_000));
  });

  test('is read a few tiles at a time, however large the tree is', async () => {
    for (const index of [0, 40_000, 69_999]) {
      const { kept, read } = keepTree(70_000);
      await rootsOf(openTreeReader(kept, headOf(70_000)), siblingRanges(index, 70_000));
      expect(read.hashes).toBeLessThanOrEqual(2 * 3 * 256);
      expect(read.leaves).toBeLessThanOrEqual(2 * 256);
    }
  });

  test('is not hashed without end when its nodes are not made yet', async () => {
    const size = 65 * 256;
    const leaf = Buffer.alloc(32);
    const reader = openTreeReader(
      { leaves: async (from, to) => Array.from({ length: to - from }, () => leaf), nodes: async () => new Map() },
      { tree: 'tree/1', size, root: '' },
    );
    await expect(reader.tile(0, 0)).rejects.toMatchObject({ code: 'log-unavailable' });
    await expect(reader.tile(0, 0)).rejects.not.toBeInstanceOf(TreeDiffers);
  });

  test('is found out when one bit of a hash that is read is not what it was, and nothing is given', async () => {
    const size = 66_000;
    await fc.assert(
      fc.asyncProperty(fc.nat(size - 1), fc.nat(), fc.nat(255), async (index, which, bit) => {
        const tree = keepTree(size);
        // The leaf itself, a node over it, or one at the right edge: what a proof of this place rests on.
        const near = [
          () => flip(tree.leaves, index, bit),
          () => flipNode(tree.nodes, `1/${Math.floor(index / 256)}`, bit),
          () => flip(tree.leaves, size - 1, bit),
          () => flipNode(tree.nodes, '2/0', bit),
        ];
        const isThere = near[which % near.length]?.();
        fc.pre(isThere === true);
        const reader = openTreeReader(tree.kept, headOf(size));
        await expect(rootsOf(reader, [{ from: index, to: index + 1 }])).rejects.toBeInstanceOf(TreeDiffers);
        await expect(reader.tile(0, Math.floor(index / 256))).rejects.toBeInstanceOf(TreeDiffers);
      }),
    );
  });

  const flipNode = (nodes: Map<string, Buffer>, key: string, bit: number): boolean => {
    const node = nodes.get(key);
    if (node) nodes.set(key, flipped(node, bit));
    return node !== undefined;
  };
  const flip = (hashes: Buffer[], at: number, bit: number): boolean => {
    hashes[at] = flipped(hashes[at] ?? Buffer.alloc(32), bit);
    return true;
  };
  function flipped(bytes: Buffer, bit: number): Buffer {
    const copy = Buffer.from(bytes);
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return copy;
  }
});
