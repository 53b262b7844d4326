import { type Kysely, sql } from 'kysely';

/** Who recorded a request of a client and who decided on it, so that no one erases alone; and what was weighed. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  for (const column of ['filed_by', 'decided_by', 'assessment']) {
    await db.schema.alterTable('rights_requests').addColumn(column, text).execute();
  }
}
