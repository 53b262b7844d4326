import { type Kysely, sql } from 'kysely';

/** What is due is judged at once, whoever sends or fetches it later; and what was offered is known by its digest. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? 'text' : sql`text collate "C"`;
  const number = kind === 'sqlite' ? 'integer' : 'bigint';
  await db.schema.alterTable('deliveries').addColumn('judge_at', number).execute();
  await db.schema.alterTable('deliveries').addColumn('fields', text).execute();
  await db.schema.alterTable('deliveries').addColumn('digest', text).execute();
  await db.schema.alterTable('deliveries').addColumn('as_of', number).execute();
  await sql`update deliveries set judge_at = from_at where state = 'pending' and position is null`.execute(db);
  await sql`create index deliveries_judge on deliveries (judge_at, number) where judge_at is not null`.execute(db);
}
