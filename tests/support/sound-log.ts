/** What holds of every log that was cut off, wherever. */

import type { PublishedTrees } from '../../src/audit/audit.ts';
import {
  type ListedEnd,
  type ReadTree,
  settleEnds,
  type TileSource,
  verifyTree,
} from '../../src/log-proof/log-proof.ts';
import { naiveRoot, trustIn } from '../../src/log-proof/published-log.fixture.ts';
import { openStore } from '../../src/store/store.ts';
import { recordMany, signingKey } from '../contract/store-log-parts.ts';
import { type Found, openLogOf, type Scene } from './crash-scenes.ts';

/** Starts again on what is there. @returns everything that is not as it should be */
export async function faultsAfter(scene: Scene, { stage, said }: Omit<Found, 'store'>): Promise<unknown[]> {
  await using store = await openStore(stage.config);
  const found = { stage, said, store };
  await scene.recover?.(found);
  const faults: unknown[] = [];
  await using audit = await openLogOf(store, stage.headsFolder);
  await recordMany(audit, 2);
  await audit.checkpoint();
  const rows = await store.all<{ id: string; tree: string; leaf: string }>(
    'select id, tree, leaf from log_entries order by tree, seq',
    [],
  );
  const ids = new Set(rows.map(({ id }) => id));
  const lost = said('entry').filter((id) => !ids.has(id));
  if (lost.length > 0) faults.push({ lost });
  const { intact, trees } = await audit.verify();
  if (!intact) faults.push({ trees });
  for (const note of said('checkpoint')) {
    const [tree, size, root] = note.split('\n');
    const leaves = rows.filter((row) => row.tree === tree).map(({ leaf }) => Buffer.from(leaf, 'base64'));
    const isBeginning = naiveRoot(leaves.slice(0, Number(size))).toString('base64') === root;
    if (leaves.length < Number(size) || !isBeginning) faults.push({ forked: note, size: leaves.length });
  }
  faults.push(...(await faultsOutside(audit.trees)));
  return [...faults, ...((await scene.faults?.({ ...found, audit })) ?? [])];
}

/** What whoever verifies every tree from outside finds wrong. */
export async function faultsOutside(trees: PublishedTrees): Promise<unknown[]> {
  const read: ReadTree[] = [];
  for (const { tree, ended } of await trees.list()) {
    const trust = trustIn(tree.slice(0, tree.lastIndexOf('/')), signingKey);
    const saidBy = ended?.saidBy;
    const end: ListedEnd | undefined = ended && { size: ended.size, root: ended.root, ...(saidBy && { saidBy }) };
    const one = { tree, source: tilesOf(trees, tree), ...(end && { end }) };
    read.push({ ...one, verdict: await verifyTree(one.source, { ...one, trust }) });
  }
  return (await settleEnds(read)).filter(
    ({ problems, unavailable }) => problems.length > 0 || unavailable !== undefined,
  );
}

/** A tree as everybody can see it. */
const tilesOf = (trees: PublishedTrees, tree: string): TileSource => ({
  checkpoint: async () => (await trees.checkpoint(tree))?.note,
  async *checkpoints(from) {
    for (let next = from; ; ) {
      const page = await trees.checkpoints(tree, next);
      yield* page.map(({ note }) => note);
      const last = page.at(-1);
      if (last === undefined) return;
      next = last.size + 1;
    }
  },
  tile: (address) => trees.tile(tree, address),
  inclusion: (index, size) => trees.inclusion(tree, index, size),
});
