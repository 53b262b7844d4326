/** A clock that jumps, on the machine that writes the log: the order of the log is that of its places. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { openStore } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { databases, type TestDatabases } from './store-databases.ts';
import { draft, origin, signingKey } from './store-log-parts.ts';

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
});
