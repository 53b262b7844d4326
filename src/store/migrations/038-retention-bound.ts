import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * The database holds a run against what it says: only entries of its party and of before its moment go, and none of a kind that
 * is kept as long as the log. A hold never changes but for being lifted, which counts once. When somebody last looked at what is
 * due is kept, as a clock that is ahead would take everything.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [
    { name: 'retention_looks', texts: 'by', numbers: 'place at ended_trees', key: ['place'] },
  ]);
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  await db.schema.alterTable('legal_holds').addColumn('entry_id', text).execute();
  await (kind === 'sqlite' ? bindOnSqlite(db) : bindOnPostgres(db));
}

const kept = [
  'agreement-statement',
  'subject-erased',
  'freeze',
  'breach',
  'log-retention',
  'log-restored',
  'legal-hold',
  'register-frozen',
];

/** What stays of an entry, and what goes. */
const removed = sql.raw(
  [
    "new.entry = '' and old.entry <> ''",
    ...['tree', 'seq', 'id', 'leaf', 'at'].map((column) => `new.${column} = old.${column}`),
    ...['subject', 'kind', 'party', 'outcome', 'case_ref', 'purpose', 'reasons', 'trace'].map(
      (column) => `new.${column} is null`,
    ),
    `old.kind not in (${kept.map((kind) => `'${kind}'`).join(', ')})`,
  ].join(' and '),
);

interface Said {
  readonly places: string;
  readonly from: string;
  readonly to: string;
  /** That the run is of the party of the entry. */
  readonly isOfParty: string;
  /** Milliseconds since 1970. */
  readonly before: string;
}

/** A run that covers the entry, has not ended, and stands in the log by the digest of what it says. */
const recorded = ({ places, from, to, isOfParty, before }: Said) =>
  sql.raw(`exists (select 1 from retention_runs run join log_entries record on record.id = run.entry_id, ${places}
    where run.tree = old.tree and run.first_seq <= old.seq and run.last_seq >= old.seq
      and not exists (select 1 from retention_ends ended where ended.run_id = run.id)
      and record.kind = 'log-retention' and record.entry like '%"reference":"' || run.id || '.' || run.digest || '"%'
      and old.seq between ${from} and ${to} and ${isOfParty} and old.at < ${before})`);

const whatAHoldSays = ['id', 'party_id', 'subject_ref', 'case_ref', 'reason', 'placed_by', 'placed_by_party'];
const whenAndWhat = ['from_at', 'to_at', 'placed_at', 'entry_id'];

/** Only what says that a hold was lifted changes, and not once that stands in the log. */
const lifts = (isSame: string) =>
  sql.raw(
    [
      ...[...whatAHoldSays, ...whenAndWhat].map((column) => `new.${column} ${isSame} old.${column}`),
      `not exists (select 1 from log_entries record where record.id = old.lifted_entry and record.kind = 'legal-hold'
        and record.entry like '%"reference":"' || old.id || '.lifted"%')`,
    ].join(' and '),
  );

async function bindOnSqlite(db: Kysely<unknown>): Promise<void> {
  const covered = recorded({
    places: "json_each(run.document, '$.places') place",
    ...{ from: "json_extract(place.value, '$[0]')", to: "json_extract(place.value, '$[1]')" },
    isOfParty: "json_extract(run.document, '$.party') is old.party",
    before: "cast(round(unixepoch(json_extract(run.document, '$.before'), 'subsec') * 1000) as integer)",
  });
  await sql`drop trigger log_entries_refuse_update`.execute(db);
  await sql`create trigger log_entries_refuse_update before update on log_entries
    when coalesce(not (${removed} and ${covered}), true)
    begin select raise(abort, 'the log only grows'); end`.execute(db);
  await sql`create trigger legal_holds_refuse_update before update on legal_holds when not (${lifts('is')})
    begin select raise(abort, 'what was kept or removed stays known'); end`.execute(db);
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`retention_looks_refuse_${change}`)} before ${sql.raw(change)} on retention_looks
      begin select raise(abort, 'what was kept or removed stays known'); end`.execute(db);
  }
}

async function bindOnPostgres(db: Kysely<unknown>): Promise<void> {
  const covered = recorded({
    places: "json_array_elements(run.document::json -> 'places') place",
    ...{ from: '(place ->> 0)::bigint', to: '(place ->> 1)::bigint' },
    isOfParty: "(run.document::json ->> 'party') is not distinct from old.party",
    before: "extract(epoch from (run.document::json ->> 'before')::timestamptz) * 1000",
  });
  await sql`create or replace function refuse_entry_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and ${removed} and ${covered} then return new; end if;
      raise exception 'the log only grows';
    end $$`.execute(db);
  await sql`create function refuse_hold_change() returns trigger language plpgsql as $$
    begin
      if ${lifts('is not distinct from')} then return new; end if;
      raise exception 'what was kept or removed stays known';
    end $$`.execute(db);
  await sql`create trigger legal_holds_refuse_update before update on legal_holds
    for each row execute function refuse_hold_change()`.execute(db);
  await sql`create trigger retention_looks_refuse_change before update or delete or truncate on retention_looks
    for each statement execute function refuse_retention_change()`.execute(db);
}
