/** What holds of frozen registers on every database, also when several gateways share it. */
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ProcessingRegister } from '../../src/contract/generated/types.ts';
import { type Instant, instantText, toInstant } from '../../src/contract/vocabulary.ts';
import { hashRegister } from '../../src/register/hash-register.ts';
import { signed, toRegister, veenrand } from '../../src/register/register.fixture.ts';
import { readDocument, readLast, readSnapshots } from '../../src/register/snapshot-rows.ts';
import { freezeAsked, freezeChanged } from '../../src/register/snapshots.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

const at = toInstant(Date.parse('2026-03-16T03:00:00Z'));
const later = (minutes: number): Instant => toInstant(at + minutes * 60_000);
const register = toRegister();
const withoutBalans = toRegister({ ...signed(), parties: signed().parties.filter(({ id }) => id !== 'balans') });
const nothing: ProcessingRegister = { ...register, agreements: [], controllers: [], processors: [], activities: [] };
const nextVersion = toRegister({
  ...signed({ ...veenrand, version: '2.0.0' }),
  hash: `sha3-512:${'B'.repeat(86)}`,
});

export function registerContract(kind: Kind, server: () => TestDatabases): void {
  describe(`a frozen register on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let other: Store;
    let recorded: string[];

    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      other = kind === 'sqlite' ? store : await openStore(database.config);
      recorded = [];
      return async () => {
        for (const one of new Set([store, other])) await one[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    const record = async (hash: string): Promise<void> => {
      recorded.push(hash);
    };
    const changed = (of: ProcessingRegister, minutes: number) =>
      freezeChanged(store, of, { at: later(minutes), record });

    test('is kept by what it says, and read back to the letter', async () => {
      const made = await freezeAsked(store, register, { at, by: 'woonveste', record });
      expect(made).toMatchObject({ hash: hashRegister(register), number: 1, cause: 'asked', by: 'woonveste' });
      expect(made.takenAt).toBe(instantText(at));
      expect(await readDocument(other, made.hash)).toEqual(register);
      expect(recorded).toEqual([made.hash]);
      expect(await readDocument(other, `sha3-512:${'C'.repeat(86)}`)).toBeUndefined();
    });

    test('asked for again, with nothing changed, is that one: no second, and no second line in the log', async () => {
      const made = await freezeAsked(store, register, { at, by: 'woonveste', record });
      const again = await freezeAsked(other, toRegister(), { at: later(5), by: 'thuishof', record });
      expect(again).toEqual(made);
      expect(await readSnapshots(store, 'Veenrand')).toEqual([made]);
      expect(recorded).toEqual([made.hash]);
    });

    test('is made when a version begins, when a party goes, when another version begins, and when it ends', async () => {
      expect((await changed(register, 0))?.cause).toBe('begun');
      expect(await changed(register, 1)).toBeUndefined();
      expect((await changed(withoutBalans, 2))?.cause).toBe('parties');
      expect((await changed(nextVersion, 3))?.cause).toBe('begun');
      expect((await changed(nothing, 4))?.cause).toBe('ended');
      expect(await changed(nothing, 5)).toBeUndefined();
      const listed = await readSnapshots(store, 'VEENRAND ');
      expect(listed.map(({ number, cause }) => [number, cause])).toEqual([
        ...([
          [4, 'ended'],
          [3, 'begun'],
          [2, 'parties'],
          [1, 'begun'],
        ] as const),
      ]);
    });

    test('that was the register before, and is it again, is kept once and told twice', async () => {
      await changed(register, 0);
      await changed(withoutBalans, 1);
      await changed(register, 2);
      const listed = await readSnapshots(store, 'Veenrand');
      expect(listed.map(({ hash }) => hash)).toEqual(
        [register, withoutBalans, register].map((one) => hashRegister(one)),
      );
      const [{ count } = { count: 0 }] = await store.all<{ count: number }>(
        'select count(*) as count from register_documents',
        [],
      );
      expect(Number(count)).toBe(2);
    });

    test('is made once, by whichever of two gateways comes first', async () => {
      await Promise.all([store, other].map((one, index) => freezeChanged(one, register, { at: later(index), record })));
      expect((await readSnapshots(store, 'Veenrand')).length).toBe(1);
    });

    test('is not kept when the log cannot take it', async () => {
      const broken = async (): Promise<void> => {
        throw new Error('the log is full');
      };
      await expect(freezeAsked(store, register, { at, record: broken })).rejects.toThrow('the log is full');
      expect(await readLast(store, 'Veenrand')).toBeUndefined();
    });

    test('is changed and deleted by nobody', async () => {
      await freezeAsked(store, register, { at, record });
      for (const table of ['register_documents', 'register_snapshots'] as const) {
        const change = sql`update ${sql.table(table)} set region = 'x'`.execute(store.db);
        await expect(change).rejects.toThrow('a frozen register does not change');
        const deletion = sql`delete from ${sql.table(table)}`.execute(store.db);
        await expect(deletion).rejects.toThrow('a frozen register does not change');
      }
    });

    test('of which the stored text is another one proves nothing, and is not told', async () => {
      const hash = `sha3-512:${'D'.repeat(86)}`;
      const row = { hash, region: 'Veenrand', document: JSON.stringify(register), made_at: at };
      await store.db.insertInto('register_documents').values(row).execute();
      await expect(readDocument(store, hash)).rejects.toThrow('not what its hash says');
    });

    test('is of its own region', async () => {
      await changed(register, 0);
      expect(await readSnapshots(store, 'Rivierland')).toEqual([]);
      expect(await readLast(store, 'Rivierland')).toBeUndefined();
    });
  });
}
