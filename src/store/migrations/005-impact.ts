import { type Kysely, sql } from 'kysely';

/** Reports on what a draft would change: how far each has come, and what came of it. Made again at will. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const number = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  await db.schema
    .createTable('impact_jobs')
    .addColumn('draft_id', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('base_hash', text)
    .addColumn('runner', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('stage', text, (column) => column.notNull())
    .addColumn('asked', number, (column) => column.notNull())
    .addColumn('done', number, (column) => column.notNull())
    .addColumn('why', text)
    .addColumn('started_at', number, (column) => column.notNull())
    .addColumn('updated_at', number, (column) => column.notNull())
    .addColumn('report', text)
    .addPrimaryKeyConstraint('impact_jobs_key', ['draft_id', 'hash'])
    .modifyEnd(kind === 'sqlite' ? sql`strict` : sql``)
    .execute();
}
