import { type Kysely, sql } from 'kysely';

/** A table of texts and whole numbers; a column whose name ends in `?` may be empty. */
interface NewTable {
  readonly name: string;
  /** Names with a space between. */
  readonly texts: string;
  readonly numbers: string;
  readonly key: readonly string[];
}

/** Makes tables. Migrations that are out use it: what it makes of the same words never changes. */
export async function createTables(
  db: Kysely<unknown>,
  kind: 'sqlite' | 'postgres',
  tables: readonly NewTable[],
): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const number = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  for (const { name, texts, numbers, key } of tables) {
    let table = db.schema.createTable(name);
    for (const [type, columns] of [[text, texts] as const, [number, numbers] as const]) {
      for (const column of columns.split(' ')) {
        table = column.endsWith('?')
          ? table.addColumn(column.slice(0, -1), type)
          : table.addColumn(column, type, (made) => made.notNull());
      }
    }
    await table
      .addPrimaryKeyConstraint(`${name}_key`, [...key] as never[])
      .modifyEnd(kind === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
}
