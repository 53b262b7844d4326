import { type Kysely, sql } from 'kysely';

/**
 * What an officer's search enters the log by, and related entries. A party reads no delivery that gave it nothing
 * (`src/contract/entry-of-party.ts`), so these stand in an index of what it does read: a page is found without passing over them,
 * and how long that takes tells nothing of them. The trace comes behind the hour: traces are random, and an index by them alone
 * made the writer touch a page of it for each entry, which cost SQLite a fifth of what it could write.
 */
export async function up(db: Kysely<unknown>, _kind: 'sqlite' | 'postgres'): Promise<void> {
  await sql`create index log_entries_read_by_party on log_entries (party, at, tree, seq)
    where kind <> 'delivery' or outcome = 'disclosed'`.execute(db);
  await db.schema.dropIndex('log_entries_by_trace').execute();
  await sql`create index log_entries_by_trace on log_entries ((at / 3600000), trace) where trace is not null`.execute(
    db,
  );
}
