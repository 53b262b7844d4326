import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createSqliteDialect } from './sqlite-dialect.ts';

interface Things {
  readonly things: { readonly id: number; readonly name?: string };
}

async function openThings(): Promise<Kysely<Things>> {
  const db = new Kysely<Things>({ dialect: createSqliteDialect(new DatabaseSync(':memory:')) });
  await db.schema
    .createTable('things')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .execute();
  return db;
}

describe('a statement that was prepared before', () => {
  it('sees the table as it is now, also when that has got or lost a column meanwhile', async () => {
    await using db = await openThings();
    const read = () => db.selectFrom('things').selectAll().execute();
    await db.insertInto('things').values({ id: 1 }).execute();
    expect(await read()).toEqual([{ id: 1 }]);
    await db.schema.alterTable('things').addColumn('name', 'text').execute();
    expect(await read()).toEqual([{ id: 1, name: null }]);
    await db.schema.alterTable('things').dropColumn('name').execute();
    expect(await read()).toEqual([{ id: 1 }]);
    await db.schema.dropTable('things').execute();
    await expect(read()).rejects.toThrow('no such table');
  });

  it('answers for the values it is run with, and for none of before', async () => {
    await using db = await openThings();
    const insert = (id: number) => db.insertInto('things').values({ id }).execute();
    await insert(1);
    await expect(insert(1)).rejects.toThrow('UNIQUE');
    await insert(2);
    const read = (id: number) => db.selectFrom('things').select('id').where('id', '=', id).execute();
    expect([await read(1), await read(3), await read(2)]).toEqual([[{ id: 1 }], [], [{ id: 2 }]]);
  });

  it('gives as many rows as are asked for this time', async () => {
    await using db = await openThings();
    await db
      .insertInto('things')
      .values([{ id: 1 }, { id: 2 }, { id: 3 }])
      .execute();
    const first = async (limit: number) => {
      const rows = await db.selectFrom('things').select('id').orderBy('id').limit(limit).offset(1).execute();
      return rows.map(({ id }) => id);
    };
    expect([await first(1), await first(0), await first(2), await first(9)]).toEqual([[2], [], [2, 3], [2, 3]]);
  });

  it('runs again from the start when its rows were not all read', async () => {
    await using db = await openThings();
    await db
      .insertInto('things')
      .values([{ id: 1 }, { id: 2 }, { id: 3 }])
      .execute();
    const firstOf = async (): Promise<number> => {
      for await (const { id } of db.selectFrom('things').select('id').orderBy('id').stream()) return id;
      return 0;
    };
    expect([await firstOf(), await firstOf()]).toEqual([1, 1]);
  });

  it('rolls back what a transaction did, each time anew', async () => {
    await using db = await openThings();
    const failing = () =>
      db.transaction().execute(async (change) => {
        await change.insertInto('things').values({ id: 1 }).execute();
        throw new Error('no');
      });
    for (let time = 0; time < 3; time += 1) await expect(failing()).rejects.toThrow('no');
    expect(await db.selectFrom('things').selectAll().execute()).toEqual([]);
  });
});
