import { type Kysely, sql } from 'kysely';

/**
 * What is frozen, the data breaches that were recorded, and of each which clients were told. The log can be read by
 * time, over all of its trees, for the report on a breach.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
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
  // Every request looks here: the index holds only what is frozen now, most days nothing.
  await sql`create index freezes_live on freezes (target, kind) where lifted_at is null`.execute(db);
  const byTime = db.schema.createIndex('log_entries_by_at').on('log_entries');
  await byTime.columns(['at', 'tree', 'seq']).execute();
}

const tables = [
  {
    name: 'freezes',
    texts: 'id kind target issuer? party_id reason frozen_by frozen_by_party? lifted_by? lifted_by_party?',
    numbers: 'frozen_at lifted_at?',
    key: ['id'],
  },
  {
    name: 'breaches',
    texts: 'id party_id? api_client? person? kind agreements told recorded_by recorded_by_party',
    numbers: 'from_at to_at? discovered_at recorded_at authority_hours partner_notice_hours?',
    key: ['id'],
  },
  {
    name: 'breach_clients',
    texts: 'breach_id party_id reference state set_by',
    numbers: 'set_at',
    key: ['breach_id', 'party_id', 'reference'],
  },
] as const;
