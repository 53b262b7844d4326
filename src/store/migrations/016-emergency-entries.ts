import { type Kysely, sql } from 'kysely';

/** Which entry tells of an approval. One of before is told by none: it opens nothing any more. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  await db.schema.alterTable('emergencies').addColumn('approval_entry', text).execute();
}
