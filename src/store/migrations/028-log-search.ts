import { type Kysely, sql } from 'kysely';

/**
 * By what officers find entries: the case, the purpose, the reasons why fields were withheld, and the trace. Each as the text
 * of the entry says. The indexes end with the place of an entry, in which order entries are read. The case has none of its own:
 * whoever knows by what name the log has a case knows that of the person, by whom an index goes already, and each index over
 * random names costs the writer about a tenth.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  for (const column of ['case_ref', 'purpose', 'reasons', 'trace']) {
    await db.schema.alterTable('log_entries').addColumn(column, text).execute();
  }
  await (kind === 'sqlite' ? copyOnSqlite(db) : copyOnPostgres(db));
  for (const column of ['party', 'purpose']) {
    await sql`create index ${sql.ref(`log_entries_by_${column}`)} on log_entries (${sql.ref(column)}, at, tree, seq)
      where ${sql.ref(column)} is not null`.execute(db);
  }
  await sql`create index log_entries_by_trace on log_entries (trace) where trace is not null`.execute(db);
}

/** The log refuses every change, so this one steps around the refusal, inside the transaction of the migration. */
async function copyOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger log_entries_refuse_update`.execute(db);
  await sql`update log_entries set case_ref = json_extract(entry, '$.case'), purpose = json_extract(entry, '$.purpose'),
    trace = json_extract(entry, '$.traceId'),
    reasons = (select ' ' || group_concat(reason, ' ') || ' ' from
      (select distinct json_extract(value, '$.reason') as reason from json_each(entry, '$.decision.fields')
        where json_extract(value, '$.effect') = 'none' order by reason))`.execute(db);
  await sql`create trigger log_entries_refuse_update before update on log_entries
    begin select raise(abort, 'the log only grows'); end`.execute(db);
}

async function copyOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`alter table log_entries disable trigger log_entries_refuse_change`.execute(db);
  await sql`update log_entries set case_ref = entry::json ->> 'case', purpose = entry::json ->> 'purpose',
    trace = entry::json ->> 'traceId',
    reasons = (select ' ' || string_agg(reason, ' ' order by reason collate "C") || ' ' from
      (select distinct value ->> 'reason' as reason from json_each(entry::json -> 'decision' -> 'fields')
        where value ->> 'effect' = 'none') withheld)`.execute(db);
  await sql`alter table log_entries enable trigger log_entries_refuse_change`.execute(db);
}
