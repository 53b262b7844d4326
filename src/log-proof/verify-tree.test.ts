import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Comparison } from './comparison.ts';
import type { Mirror } from './mirror.ts';
import {
  checkpointOf,
  leafOf,
  logLine,
  naiveRoot,
  newKey,
  PublishedLog,
  textOf,
  trustIn,
  witnessLine,
} from './published-log.fixture.ts';
import { SourceUnavailable, type TileAddress, type TileSource, tilePath, withheld } from './tiles.ts';
import { type KnownTree, Problems, type TreeProblem, type TreeVerdict } from './verdict.ts';
import { type VerifyTreeParts, verifyTree } from './verify-tree.ts';

const tree = 'sluis-veenrand/1';
const key = newKey();
const trust = trustIn('sluis-veenrand', key);
const entries = (count: number, kind = 'e'): Buffer[] =>
  Array.from({ length: count }, (_, at) => leafOf(`${kind}${at}`));

/** A log with a checkpoint at each of these sizes. */
function published(leaves: readonly Buffer[], sizes: readonly number[]): PublishedLog {
  const log = new PublishedLog(tree, key);
  for (const size of sizes) log.publish(leaves.slice(0, size));
  return log;
}

const verify = (log: TileSource, parts: Partial<VerifyTreeParts> = {}): Promise<TreeVerdict> =>
  verifyTree(log, { trust, ...parts });

const knownFrom = (verdict: TreeVerdict): ReadonlyMap<string, KnownTree> => {
  if (verdict.known === undefined) throw new Error('the tree is not in order');
  return new Map([[tree, verdict.known]]);
};

/** A copy in memory, brought up to date by a run that found all in order. */
async function mirrorOf(log: TileSource): Promise<Mirror> {
  const tiles = new Map<string, Buffer>();
  const mirror = (size: number): Mirror => ({
    ...{ tree, size },
    read: async (address) => tiles.get(tilePath(address)),
    write: async (address, bytes) => void tiles.set(tilePath(address), Buffer.from(bytes)),
  });
  const verdict = await verify(log, { mirror: mirror(0) });
  expect(verdict.problems).toEqual([]);
  return mirror(verdict.size);
}

const changed = (leaves: readonly Buffer[], place: number): Buffer[] =>
  leaves.map((leaf, at) => (at === place ? leafOf('another') : leaf));

const problemsOf = async (log: TileSource, parts?: Partial<VerifyTreeParts>): Promise<readonly TreeProblem[]> =>
  (await verify(log, parts)).problems;

describe('a tree in order', () => {
  it.each([0, 1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 700, 65_793])(
    'of %i entries is vouched for',
    { timeout: 60_000 },
    async (size) => {
      const log = published(entries(size), [Math.floor(size / 3), size]);

      expect(await verify(log)).toMatchObject({ tree, size, vouchedFor: size, readFrom: 0, problems: [] });
    },
  );

  it('that ended has the size and the root that its gateway says, and that another tree says it is not seen here', async () => {
    const log = published(entries(300), [300]);
    const root = naiveRoot(entries(300)).toString('base64');
    const other = naiveRoot(entries(290)).toString('base64');
    const whole = await verify(log, { end: { size: 300, root } });
    expect(whole.problems).toEqual([]);
    expect(whole).not.toHaveProperty('info');
    expect(await problemsOf(log, { end: { size: 290, root: other } })).toEqual([
      { problem: 'end-differs', from: 290, to: 300 },
    ]);
    expect(await problemsOf(log, { end: { size: 300, root: other } })).toEqual([
      { problem: 'end-differs', from: 0, to: 300 },
    ]);
  });

  it('is read on from where an earlier run ended, the last tile again', async () => {
    const leaves = entries(1_500);
    const log = published(leaves, [700]);
    const known = knownFrom(await verify(log));
    log.publish(leaves);
    log.read = 0;

    expect(await verify(log, { known })).toMatchObject({ size: 1_500, vouchedFor: 1_500, readFrom: 512, problems: [] });
    expect(log.read).toBe(4);
    expect(await verify(log, { known, all: true })).toMatchObject({ readFrom: 0, problems: [] });
  });

  it('is vouched for by the same state, however it came to be', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
        const order = sizes.toSorted((a, b) => a - b);
        const leaves = entries(order.at(-1) ?? 0);
        const log = new PublishedLog(tree, key);
        let known: ReadonlyMap<string, KnownTree> = new Map();
        for (const size of order) {
          log.publish(leaves.slice(0, size));
          const verdict = await verify(log, { known });
          expect(verdict.problems).toEqual([]);
          known = knownFrom(verdict);
        }
        expect(known).toEqual(knownFrom(await verify(log)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a spoiled tree', () => {
  it('is none at all: of nothing it is not said that it is in order', async () => {
    expect(await verify(new PublishedLog(tree, key), { tree })).toEqual({
      ...{ tree, size: 0, vouchedFor: 0, readFrom: 0, cosignedBy: [] },
      problems: [{ problem: 'nothing-published', from: 0, to: 0 }],
      known: undefined,
    });
  });

  it('has an edited entry found: between two checkpoints, in its tile, and with a copy at its place', {
    timeout: 60_000,
  }, async () => {
    const leaves = entries(1_000);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 999 }),
        fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 4 }),
        async (place, earlier) => {
          const sizes = [...earlier.toSorted((a, b) => a - b), 1_000];
          const log = published(leaves, sizes);
          const mirror = await mirrorOf(log);
          log.spoil(changed(leaves, place));

          const [problem, ...others] = await problemsOf(log);
          const from = sizes.findLast((size) => size <= place) ?? 0;
          const to = sizes.find((size) => size > place) ?? 0;
          // The last tile is not full, so that no higher tile holds its root.
          const tile =
            place < 768 ? { from: place - (place % 256), to: place - (place % 256) + 256 } : { from: 0, to: 1_000 };
          expect(others).toEqual([]);
          expect(problem).toEqual({
            problem: 'entry-changed',
            from: Math.max(from, tile.from),
            to: Math.min(to, tile.to),
          });
          expect(await problemsOf(log, { mirror })).toContainEqual({
            problem: 'entry-changed',
            from: place,
            to: place + 1,
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has everything else vouched for, before and after an edit', async () => {
    const leaves = entries(2_000);
    const log = published(leaves, [2_000]);
    log.spoil(changed(changed(leaves, 300), 1_100));

    expect(await verify(log)).toMatchObject({
      vouchedFor: 2_000,
      problems: [
        { problem: 'entry-changed', from: 256, to: 512 },
        { problem: 'entry-changed', from: 1_024, to: 1_280 },
      ],
      known: undefined,
    });
  });

  it('has an edit found that was carried into the higher tiles too', { timeout: 60_000 }, async () => {
    const leaves = entries(66_000);
    const log = published(leaves, [300, 66_000]);
    const forged = new PublishedLog(tree, key);
    forged.publish(changed(leaves, 5_000));
    for (const [path, bytes] of forged.tiles) if (!path.startsWith('tile/2/')) log.tiles.set(path, bytes);

    expect(await problemsOf(log)).toEqual([{ problem: 'entry-changed', from: 300, to: 65_536 }]);
    log.tiles = forged.tiles;
    expect(await problemsOf(log)).toEqual([{ problem: 'entry-changed', from: 300, to: 66_000 }]);
  });

  it('has a spoiled higher tile found, and the entries under it vouched for', async () => {
    const leaves = entries(1_000);
    const log = published(leaves, [1_000]);
    const path = tilePath({ level: 1, index: 0, width: 3 });
    const spoiled = Buffer.concat([log.tiles.get(path) as Buffer]);
    spoiled.writeUInt8(spoiled.readUInt8(40) ^ 1, 40);
    log.tiles.set(path, spoiled);

    expect(await verify(log)).toMatchObject({
      vouchedFor: 1_000,
      problems: [{ problem: 'node-changed', from: 256, to: 512 }],
    });
    log.tiles.delete(path);
    expect(await problemsOf(log)).toEqual([{ problem: 'node-missing', from: 0, to: 768 }]);
  });

  it('has entries found that were dropped, put in between or put in another order', async () => {
    const leaves = entries(1_000);
    const log = published(leaves, [1_000]);
    const mirror = await mirrorOf(log);

    log.spoil([...leaves.slice(0, 400), ...leaves.slice(402), leafOf('x'), leafOf('y')]);
    expect(await problemsOf(log, { mirror })).toContainEqual({ problem: 'entry-dropped', from: 400, to: 402 });
    expect(await problemsOf(log)).toContainEqual({ problem: 'entry-changed', from: 256, to: 512 });

    log.spoil([...leaves.slice(0, 400), leafOf('x'), ...leaves.slice(400, 999)]);
    expect(await problemsOf(log, { mirror })).toContainEqual({ problem: 'entry-inserted', from: 400, to: 401 });

    const swapped = [...leaves];
    [swapped[10], swapped[900]] = [leaves[900] ?? leafOf(''), leaves[10] ?? leafOf('')];
    log.spoil(swapped);
    const problems = await problemsOf(log, { mirror });
    expect(problems).toContainEqual({ problem: 'reordered', from: 10, to: 11 });
    expect(problems).toContainEqual({ problem: 'reordered', from: 900, to: 901 });
  });

  it('has each of these found at its place against a copy, wherever it was done', { timeout: 60_000 }, async () => {
    const leaves = entries(1_000);
    const log = published(leaves, [500, 1_000]);
    const mirror = await mirrorOf(log);
    const made = (count: number) => entries(count, 'made up');
    const spoil = {
      dropped: (at: number, count: number) => [...leaves.slice(0, at), ...leaves.slice(at + count), ...made(count)],
      inserted: (at: number, count: number) => [
        ...leaves.slice(0, at),
        ...made(count),
        ...leaves.slice(at, 1_000 - count),
      ],
      swapped: (at: number, count: number) =>
        leaves.map((leaf, place) => {
          if (place === at) return leaves[at + count] ?? leaf;
          return place === at + count ? (leaves[at] ?? leaf) : leaf;
        }),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('dropped', 'inserted', 'swapped'),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 290 }),
        async (kind, at, count) => {
          log.spoil(spoil[kind](at, count));
          const verdict = await verify(log, { mirror });
          expect(verdict.known).toBeUndefined();
          const exact = verdict.problems.filter(({ from }) => from === at);
          expect(exact).not.toEqual([]);
          const isInTile = (at % 256) + count < 256;
          if (kind === 'swapped') {
            expect(exact).toContainEqual(expect.objectContaining({ problem: 'reordered' }));
            expect(verdict.problems).toContainEqual(
              expect.objectContaining({ problem: 'reordered', to: at + count + 1 }),
            );
          } else if (isInTile && at + count < 768) {
            expect(exact).toContainEqual({ problem: `entry-${kind}`, from: at, to: at + count });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is not told from another tree by the copy of that one', async () => {
    const copy = { ...(await mirrorOf(published(entries(300), [300]))), tree: 'sluis-veenrand/2' };
    const log = published(entries(300, 'other'), [300]);
    await expect(verify(log, { mirror: copy })).rejects.toThrow('the mirror is of sluis-veenrand/2');
  });

  it('has tiles found that are gone, at the end and in between', async () => {
    const leaves = entries(1_000);
    const log = published(leaves, [256, 1_000]);
    const mirror = await mirrorOf(log);
    log.tiles.delete(tilePath({ level: 0, index: 3, width: 232 }));
    expect(await problemsOf(log)).toEqual([{ problem: 'cut-off', from: 768, to: 1_000 }]);
    log.publish(leaves);
    log.tiles.delete(tilePath({ level: 0, index: 2, width: 256 }));
    expect(await problemsOf(log, { mirror })).toEqual([{ problem: 'entry-dropped', from: 512, to: 768 }]);
    log.tiles.set(tilePath({ level: 0, index: 2, width: 256 }), Buffer.alloc(32 * 250));
    expect(await problemsOf(log)).toEqual([{ problem: 'entry-dropped', from: 762, to: 768 }]);
  });

  it('has the entries named that the gateway itself finds spoiled and shows nobody, and the others vouched for', async () => {
    const leaves = entries(1_000);
    const log = published(leaves, [600, 1_000]);
    log.tiles.set(tilePath({ level: 0, index: 1, width: 256 }), withheld);
    expect(await verify(log)).toMatchObject({
      vouchedFor: 1_000,
      problems: [{ problem: 'withheld', from: 256, to: 512 }],
      known: undefined,
    });
    log.tiles.set(tilePath({ level: 0, index: 3, width: 232 }), withheld);
    expect(await verify(log)).toMatchObject({
      vouchedFor: 600,
      problems: [
        { problem: 'withheld', from: 256, to: 512 },
        { problem: 'withheld', from: 768, to: 1_000 },
      ],
    });
  });

  it('has a checkpoint found that nobody signed, or another key, and one of another tree', async () => {
    const leaves = entries(50);
    const log = published(leaves, [20, 50]);
    const forged = new PublishedLog(tree, newKey()).publish(leaves.slice(0, 30));
    log.notes.splice(1, 0, forged);
    expect(await problemsOf(log)).toEqual([
      { problem: 'checkpoint-not-signed', from: 30, to: 30, refusal: 'not-signed' },
    ]);
    log.notes = [forged];
    expect(await problemsOf(log)).toEqual([
      { problem: 'checkpoint-not-signed', from: 0, to: 0, refusal: 'not-signed' },
    ]);
    expect(await problemsOf(published(leaves, [50]), { tree: 'sluis-veenrand/2' })).toEqual([
      { problem: 'other-tree', from: 0, to: 50 },
    ]);
  });
});

describe('a gateway that would keep the verifier busy', () => {
  it('with checkpoints that nobody signed has the reading of them ended', async () => {
    const log = published(entries(50), [50]);
    let offered = 0;
    const source: TileSource = {
      checkpoint: () => log.checkpoint(),
      tile: (address) => log.tile(address),
      async *checkpoints() {
        for (; offered < 10_000; offered += 1) yield 'made up';
      },
    };
    const problems = await problemsOf(source);
    expect(new Set(problems.map(({ problem }) => problem))).toEqual(new Set(['checkpoint-not-signed']));
    expect(offered).toBeLessThan(100);
  });

  it.each([
    ['nothing', undefined],
    ['nonsense', Buffer.alloc(8_192, 7)],
  ])('with a signed size that nobody wrote, and %s behind it, is not read', async (_, bytes) => {
    const text = `${tree}\n${2 ** 50}\n${leafOf('x').toString('base64')}\n`;
    let asked = 0;
    const source: TileSource = {
      checkpoint: async () => `${text}\n${logLine(tree, key, text)}`,
      async *checkpoints() {},
      tile: async ({ width }) => {
        asked += 1;
        return bytes?.subarray(0, width * 32);
      },
    };
    expect(await verify(source)).toMatchObject({
      problems: [{ problem: 'too-long', from: 0, to: 2 ** 50 }],
      known: undefined,
    });
    expect(asked).toBe(0);
  });

  it('is read as far as is asked, and no further', async () => {
    const log = published(entries(700), [700]);
    expect(await problemsOf(log, { atMost: 699 })).toEqual([{ problem: 'too-long', from: 0, to: 700 }]);
    const known = knownFrom(await verify(published(entries(700), [600]), { atMost: 600 }));
    expect(await problemsOf(log, { known, atMost: 99 })).toEqual([{ problem: 'too-long', from: 600, to: 700 }]);
    expect(await problemsOf(log, { known, atMost: 100 })).toEqual([]);
  });

  it('with tiles of entries that are gone, and higher ones that are not, is read no longer than there is to tell', async () => {
    const size = 40_000_000;
    const text = `${tree}\n${size}\n${leafOf('x').toString('base64')}\n`;
    let asked = 0;
    const source: TileSource = {
      checkpoint: async () => `${text}\n${logLine(tree, key, text)}`,
      async *checkpoints() {},
      tile: async ({ level, width, index }) => {
        asked += 1;
        // The last one is there, so that each of the others is one more that was dropped.
        return level > 0 || index === Math.floor(size / 256) ? Buffer.alloc(width * 32, 7) : undefined;
      },
    };
    const { problems } = await verify(source);
    expect(problems.length).toBeGreaterThan(90);
    expect(asked).toBeLessThan(1_000);
  });

  it('with higher tiles that all differ has them compared in time and memory that do not grow with them', async () => {
    const tiles = 400_000;
    const problems = new Problems();
    let asked = 0;
    const other = () => {
      asked += 1;
      return Promise.resolve(leafOf(`${asked}`));
    };
    const comparison = new Comparison({ size: 0, subtrees: [] }, other, problems);
    const start = performance.now();
    for (let index = 0; index < tiles; index += 1) await comparison.skip({ level: 0, index, width: 256 });
    comparison.compare(leafOf('signed'));
    comparison.end(false);
    // Every pair of them would be some hours.
    expect(performance.now() - start).toBeLessThan(100_000);
    expect(problems.list).toHaveLength(100);
    expect(problems.list[1]).toMatchObject({ problem: 'entry-changed', from: 0, to: 256 });
  }, 120_000);
});

describe('a tree of which two histories were signed', () => {
  const before = entries(1_000);
  const after = [...before.slice(0, 600), ...entries(700, 'other')];

  it('is forked for who knows the earlier one, and located', async () => {
    const known = knownFrom(await verify(published(before, [1_000])));
    const log = published(after, [1_300]);

    // The earlier one is known at 512, 768, 896, 960, 992 and 1000 entries.
    expect(await problemsOf(log, { known })).toEqual([{ problem: 'forked', from: 512, to: 768 }]);
    expect(await problemsOf(log, { known, mirror: await mirrorOf(published(before, [1_000])) })).toContainEqual({
      problem: 'entry-changed',
      from: 600,
      to: 1_000,
    });
  });

  it('is forked for who is shown both checkpoints, also of one size', async () => {
    const log = published(before, [300, 1_000]);
    const other = published(after, [1_300]);
    other.notes.unshift(...log.notes);
    expect(await problemsOf(other)).toEqual([{ problem: 'forked', from: 300, to: 1_000 }]);
    const twice = published(after, [300, 1_000]);
    twice.notes.splice(1, 0, log.notes[1] ?? '');
    expect(await problemsOf(twice)).toEqual([{ problem: 'forked', from: 300, to: 1_000 }]);
  });

  it('is forked too when only the newest entries differ, at every size', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 0, max: 599 }),
        fc.integer({ min: 0, max: 300 }),
        async (size, at, more) => {
          const known = knownFrom(await verify(published(before, [size])));
          const place = at % size;
          const log = published(changed(before, place), [size + more]);
          const [problem, ...others] = await problemsOf(log, { known });
          expect(others).toEqual([]);
          expect(problem?.problem).toBe('forked');
          expect(problem?.from).toBeLessThanOrEqual(place);
          expect(problem?.to).toBeGreaterThan(place);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives both notes to who knew the earlier one, or is shown both', async () => {
    const earlier = published(before, [300, 1_000]);
    const known = knownFrom(await verify(earlier));
    const [, seen] = earlier.notes;
    const [same, longer, shorter] = [1_000, 1_300, 900].map((size) => published(after, [size]));
    for (const log of [same, longer, shorter]) {
      if (log === undefined) throw new Error('not published');
      expect(await verify(log, { known })).toMatchObject({ contradiction: { seen, shown: log.notes[0] } });
    }
    const both = published(after, [1_300]);
    both.notes.unshift(...earlier.notes);
    expect(await verify(both)).toMatchObject({ contradiction: { seen, shown: both.notes[2] } });
    // What is known is right: then it is the other one that was shown.
    const less = knownFrom(await verify(published(before, [600])));
    expect(await verify(both, { known: less })).toMatchObject({ contradiction: { seen, shown: both.notes[2] } });
    // Entries that are gone contradict no note.
    const gone = published([...before, ...entries(300, 'more')], [1_300]);
    gone.tiles.delete(tilePath({ level: 0, index: 3, width: 256 }));
    expect((await verify(gone, { known })).problems[0]?.problem).toMatch(/cut-off|entry-dropped/);
    expect((await verify(gone, { known })).contradiction).toBeUndefined();
    // The same note says the same, whatever is made of the entries.
    const spoiled = published(before, [1_000]);
    spoiled.spoil(after);
    expect((await verify(spoiled, { known })).contradiction).toBeUndefined();
    const edited = published(before, [300, 400, 1_000]);
    edited.spoil(changed(before, 310));
    const found = await verify(edited, { known, all: true });
    expect([found.problems[0]?.problem, found.contradiction]).toEqual(['entry-changed', undefined]);
    expect((await verify(earlier, { known })).contradiction).toBeUndefined();
  });

  it('is found also when the rest is not shown', async () => {
    const known = knownFrom(await verify(published(before, [1_000])));
    const silent = (log: PublishedLog, isShown: (address: TileAddress) => boolean): TileSource => ({
      checkpoint: () => log.checkpoint(),
      checkpoints: (from) => log.checkpoints(from),
      tile: (address) => (isShown(address) ? log.tile(address) : Promise.reject(new SourceUnavailable('busy'))),
    });
    const [same, shorter, longer] = [1_000, 900, 1_300].map((size) => published(after, [size]));
    if (same === undefined || shorter === undefined || longer === undefined) throw new Error('not published');
    const none = () => false;
    expect(await verify(silent(same, none), { known })).toMatchObject({
      problems: [{ problem: 'forked', from: 0, to: 1_000 }],
      ...{ unavailable: 'busy', known: undefined, contradiction: { shown: same.notes[0] } },
    });
    expect(await verify(silent(shorter, none), { known })).toMatchObject({
      problems: [{ problem: 'cut-off', from: 900, to: 1_000 }],
      unavailable: 'busy',
    });
    // Up to the first entry that is another one, and past it; then nothing more.
    const upTo = (last: number) => (address: TileAddress) => address.level > 0 || address.index < last;
    expect(await verify(silent(longer, upTo(4)), { known, all: true })).toMatchObject({
      problems: [{ problem: 'entry-changed', from: 512, to: 768 }],
      ...{ unavailable: 'busy', known: undefined },
    });
    await expect(verify(silent(longer, upTo(2)), { known, all: true })).rejects.toThrow(SourceUnavailable);
    await expect(verify(silent(published(before, [1_000]), none), { known })).rejects.toThrow(SourceUnavailable);
  });

  it('is cut off when fewer entries are signed than are known', async () => {
    const known = knownFrom(await verify(published(before, [1_000])));

    expect(await problemsOf(published(before, [900]), { known })).toEqual([
      { problem: 'cut-off', from: 900, to: 1_000 },
    ]);
    // The gateway says why. It is no less of a loss.
    const root = naiveRoot(before.slice(0, 900)).toString('base64');
    expect(await verify(published(before, [900]), { known, end: { size: 900, root } })).toMatchObject({
      problems: [{ problem: 'ended-shorter', from: 900, to: 1_000 }],
      known: undefined,
    });
    expect(await problemsOf(new PublishedLog(tree, key), { known, tree })).toEqual([
      { problem: 'cut-off', from: 0, to: 1_000 },
    ]);
  });
});

describe('a tree that is to be cosigned', () => {
  const witnesses = { 'gateway-b': newKey(), 'gateway-c': newKey() };
  const asking = trustIn('sluis-veenrand', key, witnesses);

  it('is in order up to where as many witnesses as are asked have seen it', async () => {
    const leaves = entries(30);
    const log = new PublishedLog(tree, key);
    log.publish(leaves.slice(0, 10), witnesses);
    log.publish(leaves.slice(0, 20), { 'gateway-b': witnesses['gateway-b'] });
    log.publish(leaves, { 'gateway-b': witnesses['gateway-b'] });
    const verdict = await verify(log, { trust: asking });

    expect(verdict).toMatchObject({ cosignedBy: ['gateway-b'], vouchedFor: 30 });
    expect(verdict.problems).toEqual([{ problem: 'not-cosigned', from: 10, to: 30 }]);
    expect(verdict.known?.size).toBe(30);
    log.publish(leaves, witnesses);
    expect(await verify(log, { trust: asking })).toMatchObject({
      cosignedBy: ['gateway-b', 'gateway-c'],
      problems: [],
    });
  });
});

describe('a tree that stands still', () => {
  const witnesses = { 'gateway-b': newKey(), 'gateway-c': newKey() };
  const leaves = entries(30);
  const cosigned = new PublishedLog(tree, key);
  cosigned.publish(leaves, witnesses);
  const [at, seen] = [1_700_000_000, trustIn('sluis-veenrand', key, witnesses)];

  it('is stale when no witness saw it as lately as is asked, and says when one did', async () => {
    const fresh = await verify(cosigned, { trust: seen, moment: { now: at, seenSince: at } });
    expect(fresh).toMatchObject({ cosignedAt: '2023-11-14T22:13:20.000Z', problems: [] });
    const stale = await verify(cosigned, { trust: seen, moment: { now: at + 1, seenSince: at + 1 } });
    expect(stale.problems).toEqual([{ problem: 'stale', from: 30, to: 30 }]);
    expect(stale.known?.size).toBe(30);
    expect(await problemsOf(published(leaves, [30]), { moment: { now: at, seenSince: 0 } })).toEqual([
      { problem: 'stale', from: 30, to: 30 },
    ]);
  });

  it('is not held to be fresh by a witness whose clock is ahead, nor out of order', async () => {
    const text = textOf(tree, leaves);
    const log = published(leaves, [30]);
    const [honest, ahead] = [newKey(), newKey()];
    const one = trustIn('sluis-veenrand', key, { honest, ahead }, 1);
    const now = at + 7_200;
    const cosignedAt = async (times: readonly [number, number]) => {
      const lines = witnessLine('honest', honest, text, times[0]) + witnessLine('ahead', ahead, text, times[1]);
      log.notes = [checkpointOf(tree, leaves, key) + lines];
      return await verify(log, { trust: one, moment: { now, seenSince: now - 3_600 } });
    };
    for (const beyond of [2 ** 53 - 1, 8_640_000_000_001, 253_402_300_799, 4_102_444_800, now + 601]) {
      const verdict = await cosignedAt([at, beyond]);
      expect(verdict).toMatchObject({
        cosignedAt: '2023-11-14T22:13:20.000Z',
        problems: [{ problem: 'stale', from: 30, to: 30 }],
      });
      expect(verdict.known?.size).toBe(30);
      expect((await cosignedAt([now, beyond])).problems).toEqual([]);
    }
    expect((await cosignedAt([now, now + 601])).info).toEqual(['witness-ahead']);
    // Clocks differ by minutes.
    expect(await cosignedAt([at, now + 600])).toMatchObject({ problems: [] });
    expect((await cosignedAt([at, now + 600])).info).toBeUndefined();
  });

  it('is stale when the gateway lists a later checkpoint of it, and keeps to the earlier one', async () => {
    const log = published(leaves, [20]);
    const later = new PublishedLog(tree, key).publish(entries(30, 'other'));
    const source = (last: () => string | undefined): TileSource => ({
      checkpoint: () => Promise.resolve(last()),
      tile: (address) => log.tile(address),
      async *checkpoints() {
        yield* [...log.notes, later];
      },
    });
    const verdict = await verify(source(() => log.notes[0]));
    expect(verdict).toMatchObject({ known: undefined, problems: [{ problem: 'stale', from: 20, to: 30 }] });
    // One that was published while this run was under way is for the next one.
    const served = [log.notes[0], later];
    expect(await problemsOf(source(() => served.shift()))).toEqual([]);
  });
});

/** `VERIFY_ENTRIES=10000000` for as many as are promised; it says how fast, and with how much memory. */
describe('a long tree', () => {
  const size = Number(process.env['VERIFY_ENTRIES'] ?? 300_000);

  it('is verified in flat memory', { timeout: 3_600_000 }, async () => {
    const log = new GeneratedLog(size);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 50);
    const start = performance.now();
    const verdict = await verify(log);
    const seconds = (performance.now() - start) / 1_000;
    clearInterval(watch);
    const grown = Math.round((most - before) / 1024 / 1024);
    if (process.env['VERIFY_ENTRIES'] !== undefined) {
      console.info(
        `${size} entries, ${Math.round(size / seconds)}/s, of which the source ${Math.round(log.seconds)} s;`,
      );
      console.info(`RSS ${Math.round(before / 1024 / 1024)} MiB before, at most ${grown} MiB more`);
    }

    expect(verdict).toMatchObject({ size, vouchedFor: size, problems: [] });
    expect(grown).toBeLessThan(200);
  });
});

/** Entries that are made when they are read; the higher tiles and the root are made beforehand, by code of its own. */
class GeneratedLog implements TileSource {
  readonly #rows: Buffer[][] = [];
  readonly #note: string;
  /** What making the entries took while they were read. */
  seconds = 0;

  constructor(size: number) {
    const tiles = Math.floor(size / 256);
    let row = Array.from({ length: tiles }, (_, index) => naiveRoot(this.#hashes(index, 256)));
    // Whole tiles as perfect subtrees, the largest first, and what lies beyond them as one tree to the right.
    const subtrees: Buffer[] = [];
    for (let [at, power] = [0, 2 ** 40]; power >= 1; power /= 2) {
      if (tiles - at < power) continue;
      subtrees.push(naiveRoot(row.slice(at, at + power)));
      at += power;
    }
    if (size % 256 > 0) subtrees.push(naiveRoot(this.#hashes(tiles, size % 256)));
    const root = subtrees.reduceRight((right, left) =>
      hash('sha256', Buffer.concat([Buffer.of(1), left, right]), 'buffer'),
    );
    for (; row.length > 0; row = toRowAbove(row)) this.#rows.push(row);
    const text = `${tree}\n${size}\n${root.toString('base64')}\n`;
    this.#note = `${text}\n${logLine(tree, key, text)}`;
  }

  #hashes(index: number, width: number): Buffer[] {
    return Array.from({ length: width }, (_, at) => hash('sha256', `${index * 256 + at}`, 'buffer'));
  }

  checkpoint(): Promise<string> {
    return Promise.resolve(this.#note);
  }

  async *checkpoints(): AsyncGenerator<string> {}

  tile({ level, index, width }: TileAddress): Promise<Buffer | undefined> {
    const start = performance.now();
    const row = this.#rows[level - 1]?.slice(index * 256, index * 256 + width);
    const bytes = Buffer.concat(level === 0 ? this.#hashes(index, width) : (row ?? []));
    this.seconds += (performance.now() - start) / 1_000;
    return Promise.resolve(bytes);
  }
}

const toRowAbove = (row: readonly Buffer[]): Buffer[] =>
  Array.from({ length: Math.floor(row.length / 256) }, (_, index) =>
    naiveRoot(row.slice(index * 256, index * 256 + 256)),
  );
