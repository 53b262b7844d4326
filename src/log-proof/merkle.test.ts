import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRoot, hashLeaf, verifyConsistency, verifyInclusion } from './merkle.ts';
import { leafOf, naiveConsistency, naivePath, naiveRoot } from './published-log.fixture.ts';
import { rootOf, Tower } from './tower.ts';

const leaves = Array.from({ length: 70 }, (_, at) => leafOf(`entry ${at}`));
const sizes = Array.from({ length: 70 }, (_, at) => at + 1);
const spoil = (hash: Buffer): Buffer => Buffer.from(hash.map((byte, at) => (at === 31 ? byte ^ 1 : byte)));

/** The input of the reference trees of RFC 6962's own implementation, and the roots over the first 0 to 8 of them. */
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

describe('the tree', () => {
  it.each(roots.map((root, size) => [size, root] as const))(
    'of %i entries has the root of the reference',
    (size, root) => {
      const tower = new Tower();
      // The texts of the reference are bytes; those below 0x80 are the same in UTF-8.
      for (const hex of inputs.slice(0, size)) tower.add(0, hashLeaf(Buffer.from(hex, 'hex').toString('latin1')));

      expect(tower.root().toString('hex')).toBe(root);
    },
  );

  it('has the root of the plain definition at every size, also when it is taken up again', () => {
    for (const size of [0, ...sizes]) {
      const tower = new Tower();
      for (const leaf of leaves.slice(0, size)) tower.add(0, leaf);
      expect(tower.root()).toEqual(naiveRoot(leaves.slice(0, size)));
      const again = new Tower(tower.frontier());
      expect(again.frontier()).toEqual(tower.frontier());
      again.add(0, leafOf('more'));
      expect(again.root()).toEqual(naiveRoot([...leaves.slice(0, size), leafOf('more')]));
    }
    expect(rootOf([])).toEqual(emptyRoot);
  });
});

describe('an inclusion proof', () => {
  it('of every place in every tree verifies', { timeout: 60_000 }, () => {
    for (const size of sizes) {
      const tree = leaves.slice(0, size);
      const root = naiveRoot(tree);
      for (const [index, leaf] of tree.entries()) {
        expect(verifyInclusion({ index, size, leaf, path: naivePath(index, tree), root })).toBe(true);
      }
    }
  });

  it('of anything else does not', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), (size, anyPlace, anyStep) => {
        const tree = leaves.slice(0, size);
        const index = anyPlace % size;
        const path = naivePath(index, tree);
        const step = anyStep % path.length;
        const good = { index, size, leaf: leaves[index] ?? leafOf(''), path, root: naiveRoot(tree) };
        const bad = [
          { ...good, leaf: spoil(good.leaf) },
          { ...good, root: spoil(good.root) },
          { ...good, path: path.map((hash, at) => (at === step ? spoil(hash) : hash)) },
          { ...good, path: path.toSpliced(step, 1) },
          { ...good, path: [...path, good.leaf] },
          { ...good, path: path.map((hash, at) => (at === step ? hash.subarray(1) : hash)) },
          { ...good, index: index + size },
          { ...good, index: -1 },
          { ...good, index: 0.5 },
          { ...good, index: (index + 1) % size },
          { ...good, size: 0 },
        ];
        expect(bad.map(verifyInclusion)).toEqual(bad.map(() => false));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a consistency proof', () => {
  it('between every two sizes verifies', { timeout: 60_000 }, () => {
    for (const to of sizes) {
      const tree = leaves.slice(0, to);
      const toRoot = naiveRoot(tree);
      for (const from of sizes.slice(0, to)) {
        const fromRoot = naiveRoot(leaves.slice(0, from));
        expect(verifyConsistency({ from, fromRoot, to, toRoot, path: naiveConsistency(from, tree) })).toBe(true);
      }
      expect(verifyConsistency({ from: 0, fromRoot: emptyRoot, to, toRoot, path: [] })).toBe(true);
    }
    expect(verifyConsistency({ from: 0, fromRoot: emptyRoot, to: 0, toRoot: emptyRoot, path: [] })).toBe(true);
  });

  it('of anything else does not', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), (to, anySize, anyStep) => {
        const tree = leaves.slice(0, to);
        const from = 1 + (anySize % (to - 1));
        const path = naiveConsistency(from, tree);
        const step = anyStep % path.length;
        const good = { from, fromRoot: naiveRoot(leaves.slice(0, from)), to, toRoot: naiveRoot(tree), path };
        const bad = [
          { ...good, fromRoot: spoil(good.fromRoot) },
          { ...good, toRoot: spoil(good.toRoot) },
          { ...good, path: path.map((hash, at) => (at === step ? spoil(hash) : hash)) },
          { ...good, path: path.toSpliced(step, 1) },
          { ...good, path: [...path, good.toRoot] },
          { ...good, path: [] },
          { ...good, from: to, to: from },
          { ...good, from: 0 },
          { ...good, to: from },
          { ...good, from: -1 },
        ];
        expect(bad.map(verifyConsistency)).toEqual(bad.map(() => false));
      }),
      { numRuns: 500 },
    );
  });

  it('of a forked tree does not, whichever proof is offered', { timeout: 60_000 }, () => {
    for (const to of [3, 8, 13, 64]) {
      const other = leaves.slice(0, to).map((leaf, at) => (at === 1 ? spoil(leaf) : leaf));
      for (let from = 2; from < to; from += 1) {
        const parts = { from, fromRoot: naiveRoot(leaves.slice(0, from)), to, toRoot: naiveRoot(other) };
        for (const tree of [leaves.slice(0, to), other]) {
          expect(verifyConsistency({ ...parts, path: naiveConsistency(from, tree) })).toBe(false);
        }
      }
    }
  });
});
