import { type Kysely, sql } from 'kysely';

/** What a column of the table of consents got. */
const added = ['also_by', 'channel', 'present', 'client_age', 'scan_id', 'ends_with_case'] as const;

/**
 * The answers of clients become rows that are never changed: what ends one is a row of its own. Beside them the texts
 * that were shown, scans of signed paper (ciphertext), and talks that are not finished (ciphertext).
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const moment = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  const addTable = async (name: string, texts: string, moments: string, key: readonly string[]) => {
    let table = db.schema.createTable(name);
    const columns = (names: string, type: typeof text | typeof moment) => {
      for (const column of names.split(' ')) {
        table = column.endsWith('?')
          ? table.addColumn(column.slice(0, -1), type)
          : table.addColumn(column, type, (made) => made.notNull());
      }
    };
    columns(texts, text);
    columns(moments, moment);
    await table
      .addPrimaryKeyConstraint(`${name}_key`, key as never)
      .modifyEnd(kind === 'sqlite' ? sql`strict` : sql``)
      .execute();
  };
  await addTable('consent_endings', 'consent_id ended_by channel? why?', 'ended_at recorded_at', ['consent_id']);
  await addTable('consent_notices', 'digest language form_version agreement_hash? content', 'stored_at', ['digest']);
  await addTable('consent_scans', 'id subject_id recorded_by media_type sealed', 'stored_at', ['id']);
  await addTable('consent_talks', 'subject_id party_id sealed', 'changed_at', ['subject_id', 'party_id']);
  await db.schema.createIndex('consent_scans_by_subject_id').on('consent_scans').column('subject_id').execute();
  for (const column of added) await db.schema.alterTable('consents').addColumn(column, text).execute();
  await db.schema
    .alterTable('consents')
    .addColumn('interpreter', kind === 'sqlite' ? 'integer' : 'smallint')
    .execute();
  // Who withdrew was not kept until now: it was the party that had recorded the answer, or another that helps.
  await sql`insert into consent_endings (consent_id, ended_by, channel, why, ended_at, recorded_at)
    select id, recorded_by, null, null, withdrawn_at, withdrawn_at from consents where withdrawn_at is not null`.execute(
    db,
  );
  await db.schema.alterTable('consents').dropColumn('withdrawn_at').execute();
  await (kind === 'sqlite' ? refuseChangesOnSqlite(db) : refuseChangesOnPostgres(db));
}

/** Rows that nobody changes. They may go: what is left of a person that was erased is not for this table to say. */
const written = ['consents', 'consent_endings', 'consent_notices', 'consent_scans'] as const;

async function refuseChangesOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const table of written) {
    await sql`create trigger ${sql.id(`${table}_refuse_update`)} before update on ${sql.id(table)}
      begin select raise(abort, 'an answer of a client is never changed'); end`.execute(db);
  }
}

async function refuseChangesOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_consent_change() returns trigger language plpgsql as
    $$ begin raise exception 'an answer of a client is never changed'; end $$`.execute(db);
  for (const table of written) {
    await sql`create trigger ${sql.id(`${table}_refuse_update`)} before update on ${sql.id(table)}
      for each statement execute function refuse_consent_change()`.execute(db);
  }
}
