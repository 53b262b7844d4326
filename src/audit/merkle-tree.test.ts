import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsToRoot } from './inclusion-proof.ts';
import { emptyFrontier, type Frontier, grow, hashLeaf, rootOf, siblingRanges } from './merkle-tree.ts';

/** The test vectors of the reference implementation of RFC 6962 (certificate-transparency). */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const proofs = [
  { index: 0, size: 1, path: [] },
  {
    index: 0,
    size: 8,
    path: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    index: 5,
    size: 8,
    path: [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
  { index: 2, size: 3, path: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'] },
  {
    index: 1,
    size: 5,
    path: [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  },
];

const leavesOf = (texts: readonly string[]): Buffer[] => texts.map(hashLeaf);
const known = leavesOf(inputs.map((hex) => Buffer.from(hex, 'hex').toString('latin1')));
const treeOf = (leaves: readonly Buffer[]): Frontier => grow(emptyFrontier, leaves);

function pathOf(leaves: readonly Buffer[], index: number): Buffer[] {
  return siblingRanges(index, leaves.length).map(({ from, to }) => rootOf(treeOf(leaves.slice(from, to))));
}

function proofOf(leaves: readonly Buffer[], index: number) {
  return {
    index,
    size: leaves.length,
    leaf: leaves[index]?.toString('base64') ?? '',
    path: pathOf(leaves, index).map((node) => node.toString('base64')),
    root: rootOf(treeOf(leaves)).toString('base64'),
  };
}

describe('the tree of RFC 6962', () => {
  test.each(roots.map((root, size) => ({ size, root })))('has the known root at size $size', ({ size, root }) => {
    expect(rootOf(treeOf(known.slice(0, size))).toString('hex')).toBe(root);
  });

  test.each(proofs)('has the known proof of leaf $index at size $size', ({ index, size, path }) => {
    expect(pathOf(known.slice(0, size), index).map((node) => node.toString('hex'))).toEqual(path);
  });

  test('grows the same in one step as in many, and leaves the frontier it grew from as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 9 }), { maxLength: 9 }), (batches) => {
        let frontier = emptyFrontier;
        for (const batch of batches) {
          const before = rootOf(frontier);
          const next = grow(frontier, leavesOf(batch));
          expect(rootOf(frontier)).toEqual(before);
          frontier = next;
        }
        expect(frontier).toEqual(treeOf(leavesOf(batches.flat())));
      }),
    );
  });

  test('has no proof of a leaf it does not have', () => {
    for (const [index, size] of [
      [0, 0],
      [1, 1],
      [-1, 3],
      [3, 3],
      [0.5, 3],
    ] as const) {
      expect(() => siblingRanges(index, size)).toThrow(RangeError);
    }
  });
});

describe('an inclusion proof', () => {
  const sizes = fc.integer({ min: 1, max: 300 });
  const trees = sizes.chain((size) =>
    fc.record({
      leaves: fc.constant(leavesOf(Array.from({ length: size }, (_, at) => `entry ${at}`))),
      index: fc.nat(size - 1),
    }),
  );

  test('leads to the root at every size and place', () => {
    for (let size = 1; size <= 66; size += 1) {
      const leaves = leavesOf(Array.from({ length: size }, (_, at) => `entry ${at}`));
      for (let index = 0; index < size; index += 1) expect(leadsToRoot(proofOf(leaves, index))).toBe(true);
    }
    fc.assert(fc.property(trees, ({ leaves, index }) => leadsToRoot(proofOf(leaves, index))));
  });

  test('fails after any change of one bit', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(255), ({ leaves, index }, which, bit) => {
        const proof = proofOf(leaves, index);
        const hashes = [proof.leaf, proof.root, ...proof.path];
        const at = which % hashes.length;
        const bytes = Buffer.from(hashes[at] ?? '', 'base64');
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        hashes[at] = bytes.toString('base64');
        const [leaf = '', root = '', ...path] = hashes;
        expect(leadsToRoot({ ...proof, leaf, root, path })).toBe(false);
      }),
    );
  });

  test('fails for another place, a longer or shorter path, and for hashes that are none', () => {
    fc.assert(
      fc.property(trees, fc.nat(299), ({ leaves, index }, other) => {
        const proof = proofOf(leaves, index);
        fc.pre(other !== index);
        expect(leadsToRoot({ ...proof, index: other })).toBe(false);
        expect(leadsToRoot({ ...proof, path: [...proof.path, proof.leaf] })).toBe(false);
        if (proof.path.length > 0) expect(leadsToRoot({ ...proof, path: proof.path.slice(0, -1) })).toBe(false);
        expect(leadsToRoot({ ...proof, index: -1 })).toBe(false);
        expect(leadsToRoot({ ...proof, index: 0.5 })).toBe(false);
        expect(leadsToRoot({ ...proof, size: Number.NaN })).toBe(false);
        expect(leadsToRoot({ ...proof, leaf: ` ${proof.leaf}` })).toBe(false);
        expect(leadsToRoot({ ...proof, root: '' })).toBe(false);
      }),
    );
  });
});
