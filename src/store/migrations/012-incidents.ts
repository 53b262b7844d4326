import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * What is frozen, the data breaches that were recorded, and of each which clients were told. The log can be read by
 * time, over all of its trees, for the report on a breach.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, tables);
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
