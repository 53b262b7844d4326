/** What the log tells about one person, on whichever database it is kept. */
import { type Kysely, sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Audit, Period } from '../../src/audit/audit.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { up } from '../../src/store/migrations/007-ledger.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { disarm, type Kind, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { draft, openLog } from './store-log-parts.ts';

const subject = `s_${'J'.repeat(22)}`;
const other = `s_${'M'.repeat(22)}`;
const second = (number: number) => new Date(Date.parse('2027-02-01T10:00:00Z') + number * 1_000).toISOString();

export function logOfSubjectContract(kind: Kind, server: () => TestDatabases): void {
  describe(`what the log on ${kind} has about one person`, () => {
    let database: TestDatabase;
    let store: Store;
    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      return async () => {
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    const record = async (audit: Audit, about: string | undefined, at: string) =>
      (await audit.record({ ...draft, ...(about && { subject: about }), at }, undefined)).entry.id;
    const read = async (audit: Audit, period?: Period) => {
      const ids: string[] = [];
      for await (const { id } of audit.ofSubject(subject, period)) ids.push(id);
      return ids;
    };

    test('is nothing of anybody else, and nothing without a subject', async () => {
      await using audit = await openLog(store);
      await record(audit, other, second(1));
      await record(audit, undefined, second(2));
      const own = await record(audit, subject, second(3));
      expect(await read(audit)).toEqual([own]);
    });

    test('comes newest first and each entry once, also of one moment and over several pages', async () => {
      await using audit = await openLog(store);
      const written: string[] = [];
      for (let number = 0; number < 230; number += 1) {
        written.push(await record(audit, subject, second(Math.floor(number / 7))));
        if (number % 10 === 0) await record(audit, other, second(number));
      }
      expect(await read(audit)).toEqual(written.toReversed());
    });

    test('can be asked of a period: from its first moment, up to and not including its last', async () => {
      await using audit = await openLog(store);
      const ids = [];
      for (const number of [1, 2, 3, 4]) ids.push(await record(audit, subject, second(number)));
      const period = { from: toInstant(Date.parse(second(2))), to: toInstant(Date.parse(second(4))) };
      expect(await read(audit, period)).toEqual([ids[2], ids[1]]);
    });

    test('is of the trees of all processes', async () => {
      if (kind === 'sqlite') return;
      await using one = await openLog(store);
      await using two = await openLog(store);
      const ids = [await record(one, subject, second(1)), await record(two, subject, second(2))];
      ids.push(await record(one, subject, second(3)), await record(two, subject, second(3)));
      expect((await read(one)).toSorted()).toEqual(ids.toSorted());
      expect((await read(one)).slice(2)).toEqual([ids[1], ids[0]]);
    });

    test('is found out when somebody takes an entry from it, or puts one to it', async () => {
      for (const [from, to] of [
        [subject, null],
        [subject, other],
        [null, subject],
      ]) {
        await using own = await server().fresh();
        await using opened = await openStore(own.config);
        await using audit = await openLog(opened);
        await record(audit, from ?? undefined, second(1));
        expect(await audit.verify()).toMatchObject({ intact: true });
        await own.run(...disarm(kind), `update log_entries set subject = ${to === null ? 'null' : `'${to}'`}`);
        expect(await audit.verify()).toMatchObject({
          intact: false,
          trees: [{ broken: { problem: 'entry-columns-changed', from: 0, to: 1 } }],
        });
      }
    });

    test('of before the log knew whom an entry is about is there as well', async () => {
      {
        await using audit = await openLog(store);
        await record(audit, subject, second(1));
        await record(audit, undefined, second(2));
      }
      for (const statement of [
        'drop index log_entries_by_subject_at',
        'alter table log_entries drop column subject',
        'alter table subjects drop column log_salt',
        `insert into subjects (id, wrapped_key, created_at, restricted, address_secret) values ('sub_j', 'key', 1, 0, 0)`,
      ]) {
        await sql.raw(statement).execute(store.db);
      }
      await up(store.db as Kysely<unknown>, kind);
      await using audit = await openLog(store);
      expect(await read(audit)).toHaveLength(1);
      expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 2 }] });
      expect(await store.all('select log_salt from subjects', [])).toEqual([{ log_salt: 'sub_j' }]);
      await expect(store.db.updateTable('log_entries').set({ at: 1 }).execute()).rejects.toThrow('only grows');
    });
  });
}
