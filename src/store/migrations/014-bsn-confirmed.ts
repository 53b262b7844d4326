import { type Kysely, sql } from 'kysely';

/**
 * Of each number of a person who supplied it first, and who supplied it as well: only then does it open the portal. Of
 * the numbers that are here already it is not known: they open nothing until they are supplied again.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  for (const column of ['bsn_supplied_by', 'bsn_supplied_as', 'bsn_confirmed_by']) {
    await db.schema.alterTable('subjects').addColumn(column, text).execute();
  }
}
