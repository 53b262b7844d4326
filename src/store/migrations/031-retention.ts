import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * How long entries are kept, what holds them longer, and which runs took texts away. From here on the log allows one change:
 * the text of an entry and the columns copied from it go, when a run that is recorded in the log and not at its end yet covers
 * the place of the entry. Its place, id, moment and leaf stay, and so does every proof.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [
    {
      name: 'retention_terms',
      texts: 'id party_id category source set_by',
      numbers: 'months? set_at',
      key: ['party_id', 'category', 'set_at'],
    },
    {
      name: 'retention_runs',
      texts: 'id entry_id tree document digest',
      numbers: 'first_seq last_seq planned_at',
      key: ['id'],
    },
    { name: 'retention_ends', texts: 'run_id', numbers: 'removed ended_at', key: ['run_id'] },
    {
      name: 'legal_holds',
      texts: 'id party_id? subject_ref? case_ref? reason placed_by placed_by_party? lifted_by? lifted_by_party?',
      numbers: 'from_at? to_at? placed_at lifted_at?',
      key: ['id'],
    },
  ]);
  await db.schema.createIndex('retention_runs_by_place').on('retention_runs').columns(['tree', 'first_seq']).execute();
  await (kind === 'sqlite' ? allowOnSqlite(db) : allowOnPostgres(db));
}

const appendOnly = ['retention_terms', 'retention_runs', 'retention_ends'] as const;

/** What stays of an entry, and what goes. */
const removed = sql.raw(
  [
    "new.entry = '' and old.entry <> ''",
    ...['tree', 'seq', 'id', 'leaf', 'at'].map((column) => `new.${column} = old.${column}`),
    ...['subject', 'kind', 'party', 'outcome', 'case_ref', 'purpose', 'reasons', 'trace'].map(
      (column) => `new.${column} is null`,
    ),
    // What says that texts were taken away is never taken away itself.
    "old.kind not in ('log-retention', 'log-restored', 'legal-hold', 'agreement-statement', 'subject-erased')",
  ].join(' and '),
);

/** A run that covers the place, has not ended, and stands in the log by the digest of what it says. */
const recorded = (places: string, from: string, to: string) =>
  sql.raw(`exists (select 1 from retention_runs run join log_entries record on record.id = run.entry_id, ${places}
    where run.tree = old.tree and run.first_seq <= old.seq and run.last_seq >= old.seq
      and not exists (select 1 from retention_ends ended where ended.run_id = run.id)
      and record.kind = 'log-retention' and record.entry like '%"reference":"' || run.id || '.' || run.digest || '"%'
      and old.seq between ${from} and ${to})`);

async function allowOnSqlite(db: Kysely<unknown>): Promise<void> {
  const covered = recorded(
    "json_each(run.document, '$.places') place",
    "json_extract(place.value, '$[0]')",
    "json_extract(place.value, '$[1]')",
  );
  await sql`drop trigger log_entries_refuse_update`.execute(db);
  await sql`create trigger log_entries_refuse_update before update on log_entries
    when coalesce(not (${removed} and ${covered}), true)
    begin select raise(abort, 'the log only grows'); end`.execute(db);
  for (const table of appendOnly) {
    for (const change of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${table}_refuse_${change}`)} before ${sql.raw(change)} on ${sql.id(table)}
        begin select raise(abort, 'what was kept or removed stays known'); end`.execute(db);
    }
  }
  await sql`create trigger legal_holds_refuse_delete before delete on legal_holds
    begin select raise(abort, 'what was kept or removed stays known'); end`.execute(db);
}

async function allowOnPostgres(db: Kysely<unknown>): Promise<void> {
  const covered = recorded(
    "json_array_elements(run.document::json -> 'places') place",
    '(place ->> 0)::bigint',
    '(place ->> 1)::bigint',
  );
  await sql`create function refuse_entry_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and ${removed} and ${covered} then return new; end if;
      raise exception 'the log only grows';
    end $$`.execute(db);
  await sql`drop trigger log_entries_refuse_change on log_entries`.execute(db);
  await sql`create trigger log_entries_refuse_change before update or delete on log_entries
    for each row execute function refuse_entry_change()`.execute(db);
  await sql`create trigger log_entries_refuse_truncate before truncate on log_entries
    for each statement execute function refuse_log_change()`.execute(db);
  await sql`create function refuse_retention_change() returns trigger language plpgsql as
    $$ begin raise exception 'what was kept or removed stays known'; end $$`.execute(db);
  for (const table of appendOnly) {
    await sql`create trigger ${sql.id(`${table}_refuse_change`)} before update or delete or truncate on ${sql.id(table)}
      for each statement execute function refuse_retention_change()`.execute(db);
  }
  await sql`create trigger legal_holds_refuse_delete before delete or truncate on legal_holds
    for each statement execute function refuse_retention_change()`.execute(db);
}
