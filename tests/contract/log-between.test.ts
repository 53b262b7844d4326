import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit/audit.ts';
import type { Entry } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { openStore } from '../../src/store/store.ts';
import { databases, type TestDatabases } from './store-databases.ts';
import { draft, openLog } from './store-log-parts.ts';

/** What the log has of a period, on both databases; on PostgreSQL over the trees of two gateways. */

const start = Date.parse('2027-02-01T10:00:00Z');
const second = (number: number) => toInstant(start + number * 1_000);

describe.each(['sqlite', 'postgres'] as const)('a period of the log on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const read = async (audit: Audit, from: number, to: number, party?: string) => {
    const found: Entry[] = [];
    for await (const entry of audit.between({ from: second(from), to: second(to), party })) found.push(entry);
    return found;
  };

  test('has every entry of it once, oldest first, over pages and trees, and nothing outside it', async () => {
    await using database = await server.fresh();
    await using store = await openStore(database.config);
    await using one = await openLog(store);
    await using two = kind === 'sqlite' ? undefined : await openLog(store);
    const written: { id: string; number: number; party: string }[] = [];
    // Not in the order of time, many of one moment, more than two pages.
    for (let index = 0; index < 260; index += 1) {
      const number = (index * 7) % 40;
      const party = index % 3 === 0 ? 'woonveste' : 'thuishof';
      const audit = index % 2 === 0 ? one : (two ?? one);
      const at = new Date(second(number)).toISOString();
      written.push({ id: (await audit.record({ ...draft, party, at }, undefined)).entry.id, number, party });
    }
    for (const party of [undefined, 'woonveste', 'veste', 'nobody']) {
      const found = await read(one, 10, 30, party);
      const expected = written.filter(({ number, party: by }) => {
        return number >= 10 && number <= 30 && (party === undefined || by === party);
      });
      expect(found.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).toSorted());
    }
    expect(await read(one, 41, 50)).toEqual([]);
  });
});
