import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../contract/generated/types.ts';
import { openStore, type Store } from '../store/store.ts';
import { lastDecisions, readExtents } from './last-decisions.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluis-log-'));
let store: Store;
let made = 0;
beforeEach(async () => {
  store = await openStore({ kind: 'sqlite', file: join(folder, `${made++}.db`) });
});
afterEach(() => store[Symbol.asyncDispose]());
afterAll(() => rmSync(folder, { recursive: true }));

describe('the last decisions of the log', () => {
  test('come newest first, over the trees of all processes', async () => {
    await write('one', ['disclosure 10', 'disclosure 30', 'disclosure 50']);
    await write('two', ['disclosure 20', 'disclosure 40']);

    expect(await read()).toEqual(['disclosure 50', 'disclosure 40', 'disclosure 30', 'disclosure 20', 'disclosure 10']);
  });

  test('are requests for data, also those that were refused or failed before a decision, and deliveries that were decided', async () => {
    await write('one', [
      'preflight 1',
      'agreement-read 2',
      'rejected 3',
      'rejected-early 4',
      'failed 5',
      'case-read 6',
      'delivery 7',
      'delivery-early 8',
    ]);

    expect(await read()).toEqual(['delivery 7', 'failed 5', 'rejected 3']);
  });

  test('go no further than the extents that were asked for', async () => {
    await write('one', ['disclosure 1', 'disclosure 2']);
    const extents = await readExtents(store);
    await write('one', ['disclosure 3'], 2);

    expect(extents).toEqual([{ tree: 'one', size: 2 }]);
    expect(await read(extents)).toEqual(['disclosure 2', 'disclosure 1']);
  });

  test('are all there when there is more than a page, each of them once', async () => {
    const all = Array.from({ length: 257 }, (_, index) => `disclosure ${index + 1}`);
    await write('one', all);

    expect(await read()).toEqual(all.toReversed());
  });

  test('are none in an empty log', async () => {
    await write('one', []);

    expect(await readExtents(store)).toEqual([{ tree: 'one', size: 0 }]);
    expect(await read()).toEqual([]);
  });
});

/** Writes entries by kind and moment. */
async function write(tree: string, entries: readonly string[], from = 0): Promise<void> {
  await store.db
    .insertInto('log_trees')
    .values({ tree, created_at: 0 })
    .onConflict((conflict) => conflict.column('tree').doNothing())
    .execute();
  const rows = entries.map((name, index) => {
    const [kind = '', at = ''] = name.split(' ');
    const entry = {
      ...{ id: `e_${tree}_${name}`, kind: kind.replace('-early', '') },
      ...(kind.endsWith('-early') ? {} : { purpose: 'P05' }),
      ...(kind === 'delivery' ? { decision: {} } : {}),
    };
    return { tree, seq: from + index, id: entry.id, leaf: '', entry: JSON.stringify(entry), at: Number(at) };
  });
  if (rows.length > 0) await store.db.insertInto('log_entries').values(rows).execute();
}

async function read(extents?: Awaited<ReturnType<typeof readExtents>>): Promise<string[]> {
  const found: Entry[] = [];
  for await (const entry of lastDecisions(store, extents ?? (await readExtents(store)))) found.push(entry);
  return found.map(({ id }) => id.replace(/^e_\w+?_/, ''));
}
