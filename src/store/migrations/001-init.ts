import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

type Kind = 'sqlite' | 'postgres';
type Table = CreateTableBuilder<string, string>;

/**
 * The column types of an engine. PostgreSQL compares text by code point, as SQLite does, so that both list ids in one
 * order; SQLite's tables are strict, so that both refuse a text where a number belongs.
 */
function columnTypes(kind: Kind) {
  return kind === 'sqlite'
    ? ({ text: 'text', moment: 'integer', flag: 'integer' } as const)
    : ({ text: sql`text collate "C"`, moment: 'bigint', flag: 'smallint' } as const);
}

/** One short way to write a table down: columns by type, `?` after the name for one that may be empty. */
interface Shape {
  readonly text?: string;
  readonly moments?: string;
  readonly flags?: string;
  readonly key: readonly string[];
  readonly unique?: readonly string[];
}

const shapes: Readonly<Record<string, Shape>> = {
  parties: { text: 'id document', key: ['id'] },
  api_clients: { text: 'issuer client_id party_id roles', key: ['issuer', 'client_id'] },
  agreements: { text: 'hash id version document', moments: 'created_at', key: ['hash'] },
  statements: { text: 'id hash party_id type jws', moments: 'signed_at received_at', key: ['id'] },
  revisions: { text: 'name', moments: 'value', key: ['name'] },
  subjects: {
    text: 'id wrapped_key bsn_index?',
    moments: 'created_at',
    flags: 'restricted address_secret',
    key: ['id'],
  },
  records: { text: 'subject_id field value supplied_by', moments: 'supplied_at', key: ['subject_id', 'field'] },
  cases: { text: 'id subject_id agreement_id conditions', moments: 'opened_at closed_at?', key: ['id'] },
  case_phases: { text: 'case_id phase', moments: 'from_at', key: ['case_id', 'from_at'] },
  case_parties: {
    text: 'case_id party_id party_type capacity ref',
    moments: 'from_at to_at?',
    flags: 'contract',
    key: ['case_id', 'party_id', 'from_at'],
  },
  consents: {
    text: 'id subject_id kind answer purposes recipients categories capacity form_version language notice_digest? recorded_by',
    moments: 'given_at expires_at? recorded_at withdrawn_at?',
    key: ['id'],
  },
  objections: { text: 'id subject_id purpose recorded_by', moments: 'objected_at ended_at?', key: ['id'] },
  log_trees: { text: 'tree', moments: 'created_at', key: ['tree'] },
  log_entries: { text: 'tree id leaf entry', moments: 'seq at', key: ['tree', 'seq'], unique: ['id'] },
  log_checkpoints: { text: 'tree root note', moments: 'size at', key: ['tree', 'size'] },
};

const indexes: readonly { readonly table: string; readonly columns: readonly string[] }[] = [
  { table: 'agreements', columns: ['id'] },
  { table: 'statements', columns: ['hash'] },
  // Not unique: a refusal would tell who supplies a number that somebody else already helps this person.
  { table: 'subjects', columns: ['bsn_index'] },
  { table: 'cases', columns: ['subject_id'] },
  { table: 'case_parties', columns: ['party_id', 'ref'] },
  { table: 'consents', columns: ['subject_id'] },
  { table: 'objections', columns: ['subject_id'] },
];

/** What, once written, only an attacker changes. */
const appendOnly = ['log_trees', 'log_entries', 'log_checkpoints'] as const;

/** The first tables. */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const types = columnTypes(kind);
  for (const [name, shape] of Object.entries(shapes)) {
    let table: Table = db.schema.createTable(name);
    table = addColumns(table, shape.text, types.text);
    table = addColumns(table, shape.moments, types.moment);
    table = addColumns(table, shape.flags, types.flag);
    table = table.addPrimaryKeyConstraint(`${name}_key`, [...shape.key]);
    for (const column of shape.unique ?? []) table = table.addUniqueConstraint(`${name}_${column}_unique`, [column]);
    if (kind === 'sqlite') table = table.modifyEnd(sql`strict`);
    await table.execute();
  }
  for (const { table, columns } of indexes) {
    const index = db.schema.createIndex(`${table}_by_${columns.join('_')}`).on(table);
    await index.columns([...columns]).execute();
  }
  await (kind === 'sqlite' ? refuseChangesOnSqlite(db) : refuseChangesOnPostgres(db));
}

function addColumns(
  table: Table,
  names: string | undefined,
  type: 'text' | 'integer' | Parameters<Table['addColumn']>[1],
) {
  return (names?.split(' ') ?? []).reduce((grown: Table, name) => {
    if (name.endsWith('?')) return grown.addColumn(name.slice(0, -1), type);
    return grown.addColumn(name, type, (column) => column.notNull());
  }, table);
}

async function refuseChangesOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const table of appendOnly) {
    for (const change of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${table}_refuse_${change}`)} before ${sql.raw(change)} on ${sql.id(table)}
        begin select raise(abort, 'the log only grows'); end`.execute(db);
    }
  }
}

async function refuseChangesOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_log_change() returns trigger language plpgsql as
    $$ begin raise exception 'the log only grows'; end $$`.execute(db);
  for (const table of appendOnly) {
    await sql`create trigger ${sql.id(`${table}_refuse_change`)} before update or delete or truncate on ${sql.id(table)}
      for each statement execute function refuse_log_change()`.execute(db);
  }
}
