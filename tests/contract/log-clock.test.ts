/** A clock that jumps, on the machine that writes the log: the order of the log is that of its places. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Audit, openAudit } from '../../src/audit/audit.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { faultsOutside } from '../support/sound-log.ts';
import { databases, type TestDatabases } from './store-databases.ts';
import { draft, origin, recordMany, signingKey } from './store-log-parts.ts';

const start = Date.parse('2027-03-01T10:00:00Z');
const day = 86_400_000;
/** Backwards and forwards, by seconds and by years. */
const jumps = [0, -1_000, -day, 3_650 * day, -3_650 * day, 30_000, 0];

describe.each(['sqlite', 'postgres'] as const)('a log on %s under a clock that jumps', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test('keeps every entry in the order it came in, and verifies, after a start with any clock', async () => {
    await using database = await server.fresh();
    await using store = await openStore(database.config);
    const said: string[] = [];
    for (const jump of jumps) {
      const clock = () => toInstant(start + jump);
      await using audit = await openAudit({ store, clock, origin, signingKey, nameFor });
      for (let time = 0; time < 3; time += 1) said.push((await audit.record(draft, undefined)).entry.id);
      await audit.checkpoint();
      expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ tree: `${origin}/1`, size: said.length }] });
      for (const id of said) expect((await audit.prove(id))?.size).toBeGreaterThan(0);
    }
    const rows = await store.all<{ id: string; at: number }>('select id, at from log_entries order by seq', []);
    expect(rows.map(({ id }) => id)).toEqual(said);
    expect(rows.map(({ at }) => at)).toEqual(jumps.flatMap((jump) => [jump, jump, jump]).map((jump) => start + jump));
    const sizes = await store.all<{ size: number }>(
      'select size from log_checkpoints where size > 0 order by size',
      [],
    );
    expect(sizes.map(({ size }) => size)).toEqual(jumps.map((_, index) => 3 * (index + 1)));
  });

  test('keeps every entry in the order it came in when the clock jumps from one entry to the next', async () => {
    await using database = await server.fresh();
    await using store = await openStore(database.config);
    let looks = 0;
    const clock = () => toInstant(start + (jumps[looks++ % jumps.length] ?? 0));
    await using audit = await openAudit({ store, clock, origin, signingKey, nameFor });
    const said: { id: string; at: string }[] = [];
    for (let time = 0; time < 3; time += 1) {
      // Of one batch each has another time.
      const batch = await Promise.all(jumps.map(() => audit.record(draft, undefined)));
      said.push(...batch.map(({ entry }) => entry));
      await audit.checkpoint();
    }
    const rows = await store.all<{ id: string; at: number }>('select id, at from log_entries order by seq', []);
    expect(rows.map(({ id, at }) => [id, at])).toEqual(said.map(({ id, at }) => [id, Date.parse(at)]));
    expect(new Set(rows.map(({ at }) => at)).size).toBe(new Set(jumps).size);
    expect(await faultsOf(audit)).toEqual([]);
    for (const { id } of said) {
      expect((await audit.prove(id))?.size).toBeGreaterThan(0);
      expect(await audit.examine(id)).toMatchObject({ state: 'covered' });
    }
  });

  test('of two processes whose clocks are years apart is in order for both, and for whoever comes after them', async () => {
    await using database = await server.fresh();
    await using store = await openStore(database.config);
    await using other = await openStore(database.config);
    const openAt = (on: Store, jump: number) =>
      openAudit({ store: on, clock: () => toInstant(start + jump), origin, signingKey, nameFor });
    const one = await openAt(store, 3_650 * day);
    const said = await recordMany(one, 5);
    // SQLite has one writer: there the second comes when the first has gone.
    if (kind === 'sqlite') await one[Symbol.asyncDispose]();
    const two = await openAt(other, -3_650 * day);
    said.push(...(await recordMany(two, 5)));
    await two.checkpoint();
    if (kind === 'postgres') {
      said.push(...(await recordMany(one, 5)));
      await one.checkpoint();
      expect(await faultsOf(one)).toEqual([]);
      await one[Symbol.asyncDispose]();
    }
    expect(await faultsOf(two)).toEqual([]);
    await two[Symbol.asyncDispose]();

    await using next = await openAt(store, 0);
    said.push(...(await recordMany(next, 1)));
    await next.checkpoint();
    expect(await faultsOf(next)).toEqual([]);
    for (const id of said) expect(await next.find(id)).toMatchObject({ id });
  });
});

/** What the gateway, and whoever verifies from outside, finds wrong. */
async function faultsOf(audit: Audit): Promise<unknown[]> {
  const { intact, trees } = await audit.verify();
  return [...(intact ? [] : [trees]), ...(await faultsOutside(audit.trees))];
}
