import { type Kysely, sql } from 'kysely';

/**
 * A statement names its entry in the log, whom else it counts for, and whom a vote is about. A statement from before has
 * no entry: it must be handed in again.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  for (const column of ['entry', 'about', 'represents']) {
    await db.schema.alterTable('statements').addColumn(column, text).execute();
  }
}
