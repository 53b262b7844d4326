import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderTiles, openMirror } from './folder-tiles.ts';
import { addFork, type Fork, readKnown, writeKnown } from './known-state.ts';
import { leafOf, newKey, PublishedLog, trustIn } from './published-log.fixture.ts';
import { SourceUnavailable } from './tiles.ts';
import { verifyTree } from './verify-tree.ts';

/** What whoever verifies keeps from one run to the next: a state, and a mirror. */

const tree = 'sluis-veenrand/1';
const key = newKey();
const trust = trustIn('sluis-veenrand', key);
const entries = (count: number): Buffer[] => Array.from({ length: count }, (_, at) => leafOf(`${at}`));
const published = (...sizes: number[]): PublishedLog => {
  const log = new PublishedLog(tree, key);
  for (const size of sizes) log.publish(entries(size));
  return log;
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a state', () => {
  const stateOf = async (size: number): Promise<string> => {
    const { known } = await verifyTree(published(size), { trust });
    if (known === undefined) throw new Error('not in order');
    return writeKnown({ known: new Map([[tree, known]]), forks: [] });
  };

  it.each([0, 1, 255, 256, 700])('of %i entries is read as it was written', async (size) => {
    const text = await stateOf(size);
    const known = readKnown(JSON.parse(text));
    expect(known?.known.get(tree)?.size).toBe(size);
    expect(known && writeKnown(known)).toBe(text);
  });

  it('keeps what contradicts it, once, and is read without', async () => {
    const state = readKnown(JSON.parse(await stateOf(3)));
    if (state === undefined) throw new Error('no state');
    const fork = { tree, seen: 'one', shown: 'other' };
    const forks = addFork(addFork(state.forks, fork), { ...fork, seen: 'another' });
    expect(readKnown(JSON.parse(writeKnown({ ...state, forks })))?.forks).toEqual([fork]);
    const { forks: _, ...before } = JSON.parse(await stateOf(3)) as { readonly forks: unknown };
    expect(readKnown(before)).toEqual({ ...state, forks: [] });
    const many = Array.from({ length: 200 }, (_each, at) => ({ ...fork, shown: `${at}` }));
    expect(many.reduce<readonly Fork[]>(addFork, [fork])).toHaveLength(100);
  });

  it('that does not agree with itself is none', async () => {
    const state = JSON.parse(await stateOf(700)) as { trees: [{ subtrees: string[]; note: string }] };
    const [own] = state.trees;
    const other = leafOf('other').toString('base64');
    const spoiled: unknown[] = [
      undefined,
      [],
      {},
      { ...state, v: 2 },
      { ...state, trees: {} },
      { ...state, forks: {} },
      { ...state, forks: [{ tree, seen: 1, shown: '' }] },
      ...[
        { ...own, tree: 'sluis-veenrand/2' },
        { ...own, size: 701 },
        { ...own, size: -1 },
        { ...own, size: '700' },
        { ...own, subtrees: own.subtrees.slice(1) },
        { ...own, subtrees: [...own.subtrees, other] },
        { ...own, subtrees: own.subtrees.with(0, other) },
        { ...own, subtrees: own.subtrees.with(0, 'x') },
        { ...own, note: '' },
        { ...own, note: own.note.replace('700', '701') },
      ].map((one) => ({ ...state, trees: [one] })),
    ];
    expect(spoiled.map(readKnown)).toEqual(spoiled.map(() => undefined));
  });
});

describe('a mirror', () => {
  it('is brought up to date, and is a published log itself', async () => {
    for (const log of [published(300), published(300, 700), published(300, 700, 1_024)]) {
      const mirror = await openMirror(folder, trust);
      const verdict = await verifyTree(log, { trust, mirror });
      expect(verdict.problems).toEqual([]);
      await mirror.commit(verdict.known?.note ?? '');
      expect(await verifyTree(folderTiles(folder), { trust, tree })).toMatchObject({
        size: verdict.size,
        problems: [],
      });
    }
  });

  it('keeps what it had when what is served is not in order', async () => {
    const mirror = await openMirror(folder, trust);
    const log = published(300);
    await mirror.commit((await verifyTree(log, { trust, mirror })).known?.note ?? '');
    const kept = () => readFileSync(join(folder, 'tile/0/000'));
    const before = kept();
    log.spoil(entries(300).with(7, leafOf('another')));

    const again = await verifyTree(log, { trust, mirror: await openMirror(folder, trust) });
    expect(again.problems).toContainEqual({ problem: 'entry-changed', from: 7, to: 8 });
    expect(again.known).toBeUndefined();
    expect(kept()).toEqual(before);
    expect(await verifyTree(folderTiles(folder), { trust })).toMatchObject({ size: 300, problems: [] });
  });

  it('that lost a tile, or has a checkpoint of nobody, is no mirror', async () => {
    const mirror = await openMirror(folder, trust);
    const log = published(300);
    await mirror.commit((await verifyTree(log, { trust, mirror })).known?.note ?? '');
    rmSync(join(folder, 'tile/0/000'));
    const opened = await openMirror(folder, trust);
    await expect(verifyTree(log, { trust, mirror: opened })).rejects.toThrow(SourceUnavailable);
    writeFileSync(join(folder, 'checkpoint'), 'note');
    await expect(openMirror(folder, trust)).rejects.toThrow(SourceUnavailable);
  });
});
