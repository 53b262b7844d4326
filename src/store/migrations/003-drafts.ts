import { type Kysely, sql } from 'kysely';

/** Drafts of agreements: where each stands, who reads it, every revision of it for good, and what was said about it. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const number = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  const strict = kind === 'sqlite' ? sql`strict` : sql``;
  await db.schema
    .createTable('drafts')
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('revision', number, (column) => column.notNull())
    .addColumn('party', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('summary', text, (column) => column.notNull())
    .addColumn('document', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['id'])
    .modifyEnd(strict)
    .execute();
  await db.schema.createIndex('drafts_by_party').on('drafts').columns(['party', 'state']).execute();
  await db.schema
    .createTable('draft_readers')
    .addColumn('party', text, (column) => column.notNull())
    .addColumn('draft_id', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_readers_key', ['party', 'draft_id'])
    .modifyEnd(strict)
    .execute();
  await db.schema.createIndex('draft_readers_by_draft_id').on('draft_readers').columns(['draft_id']).execute();
  await db.schema
    .createTable('draft_revisions')
    .addColumn('draft_id', text, (column) => column.notNull())
    .addColumn('revision', number, (column) => column.notNull())
    .addColumn('step', text, (column) => column.notNull())
    .addColumn('document', text)
    .addColumn('delta', text)
    .addColumn('digest', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_revisions_key', ['draft_id', 'revision'])
    .modifyEnd(strict)
    .execute();
  await db.schema
    .createTable('draft_comments')
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('draft_id', text, (column) => column.notNull())
    .addColumn('at', number, (column) => column.notNull())
    .addColumn('comment', text, (column) => column.notNull())
    .addColumn('resolved', text)
    .addPrimaryKeyConstraint('draft_comments_key', ['id'])
    .modifyEnd(strict)
    .execute();
  await db.schema.createIndex('draft_comments_by_draft_id').on('draft_comments').columns(['draft_id']).execute();
  await (kind === 'sqlite' ? refuseChangesOnSqlite(db) : refuseChangesOnPostgres(db));
}

async function refuseChangesOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`draft_revisions_refuse_${change}`)} before ${sql.raw(change)} on draft_revisions
      begin select raise(abort, 'the history of a draft only grows'); end`.execute(db);
  }
}

async function refuseChangesOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_history_change() returns trigger language plpgsql as
    $$ begin raise exception 'the history of a draft only grows'; end $$`.execute(db);
  await sql`create trigger draft_revisions_refuse_change before update or delete or truncate on draft_revisions
    for each statement execute function refuse_history_change()`.execute(db);
}
