/** What the reports on drafts ask of a database, whichever it is: once per draft, the last ones kept, nobody forgotten. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCases } from '../../src/cases/cases.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import { type JobRow, noteJob, readJob, stopAll, takeJob } from '../../src/insight/impact-rows.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { databases, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { openLog, recordMany } from './store-log-parts.ts';

const at = parseInstant('2026-06-01T09:00:00Z');

const jobOf = (hash: string, own: Partial<JobRow> = {}): JobRow => ({
  ...{ draft_id: 'd_een', hash, base_hash: null, runner: randomBytes(4).toString('hex') },
  ...{ state: 'running', stage: 'persons', asked: 500, done: 0, why: null },
  ...{ started_at: at, updated_at: at, report: null, ...own },
});

describe.each(['sqlite', 'postgres'] as const)('reports on %s', (kind) => {
  let server: TestDatabases;
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    server = await databases[kind]();
    database = await server.fresh();
    store = await openStore(database.config);
  });
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  test('one that somebody is making is not begun again, until nobody says anything any more', async () => {
    const first = jobOf('een');
    expect(await takeJob(store, first, at - 1)).toBe(true);
    expect(await takeJob(store, jobOf('een'), at - 1)).toBe(false);
    expect((await readJob(store, 'd_een', 'een'))?.runner).toBe(first.runner);

    const second = jobOf('een', { updated_at: at + 1 });
    expect(await takeJob(store, second, at + 1)).toBe(true);
    await noteJob(store, first, { done: 99 });
    await noteJob(store, second, { done: 12, stage: 'replay' });
    expect(await readJob(store, 'd_een', 'een')).toEqual({ ...second, done: 12, stage: 'replay' });
  });

  test('what a process did not finish has stopped', async () => {
    await stopAll(store);
    expect(await readJob(store, 'd_een', 'een')).toMatchObject({ state: 'stopped', why: 'restart', done: 12 });
  });

  test('the last three of a draft are kept', async () => {
    for (const [index, hash] of ['twee', 'drie', 'vier'].entries()) {
      await takeJob(store, jobOf(hash, { started_at: at + 10 + index }), at);
    }
    const found = await Promise.all(['een', 'twee', 'drie', 'vier'].map((hash) => readJob(store, 'd_een', hash)));
    expect(found.map((job) => job?.hash)).toEqual([undefined, 'twee', 'drie', 'vier']);
    expect((await readJob(store, 'd_een'))?.hash).toBe('vier');
  });

  test('running cases and the last decisions are read as on the other', async () => {
    const cases = createCases({ store, clock: () => at, pseudonymKey: Buffer.alloc(32, 7) });
    const flags = { restricted: 1, address_secret: 0 };
    const subject = { id: 'sub_a', wrapped_key: 'k', bsn_index: null, created_at: at, ...flags };
    await store.db.insertInto('subjects').values(subject).execute();
    const ids = ['case_1', 'case_2', 'case_3'];
    for (const id of ids) {
      const closed = id === 'case_3' ? at : null;
      const row = {
        id,
        subject_id: 'sub_a',
        agreement_id: 'veenrand',
        opened_at: 0,
        closed_at: closed,
        conditions: '[]',
      };
      await store.db.insertInto('cases').values(row).execute();
      await store.db.insertInto('case_phases').values({ case_id: id, phase: 'matching', from_at: 0 }).execute();
      const party = { party_id: 'de-brug', party_type: 'PRO', capacity: 'party', contract: 0, from_at: 0, to_at: null };
      if (id !== 'case_2')
        await store.db
          .insertInto('case_parties')
          .values({ case_id: id, ref: `c_${id}`, ...party })
          .execute();
    }
    const found = [];
    for await (const parties of cases.running('veenrand', at)) found.push(...parties);
    expect(found).toMatchObject([{ party: 'de-brug', traject: { id: 'case_1', phase: 'matching', restricted: true } }]);

    await using audit = await openLog(store);
    const written = await recordMany(audit, 150);
    const read = [];
    for await (const { id } of audit.lastDecisions(await audit.extents())) read.push(id);
    expect(read).toEqual(written.toReversed());
  });
});
