import { type Kysely, sql } from 'kysely';

/** What somebody thought of a text that a draft made, and which widenings somebody said to be meant: both only grow. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const number = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  for (const [table, document] of tables) {
    await db.schema
      .createTable(table)
      .addColumn('draft_id', text, (column) => column.notNull())
      .addColumn('number', number, (column) => column.notNull())
      .addColumn(document, text, (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['draft_id', 'number'])
      .modifyEnd(kind === 'sqlite' ? sql`strict` : sql``)
      .execute();
  }
  await (kind === 'sqlite' ? refuseChangesOnSqlite(db) : refuseChangesOnPostgres(db));
}

const tables = [
  ['draft_reviews', 'review'],
  ['draft_ticks', 'tick'],
] as const;

async function refuseChangesOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const [table] of tables) {
    for (const change of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${table}_refuse_${change}`)} before ${sql.raw(change)} on ${sql.id(table)}
        begin select raise(abort, 'what somebody thought of a draft only grows'); end`.execute(db);
    }
  }
}

async function refuseChangesOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_review_change() returns trigger language plpgsql as
    $$ begin raise exception 'what somebody thought of a draft only grows'; end $$`.execute(db);
  for (const [table] of tables) {
    await sql`create trigger ${sql.id(`${table}_refuse_change`)} before update or delete or truncate on ${sql.id(table)}
      for each statement execute function refuse_review_change()`.execute(db);
  }
}
