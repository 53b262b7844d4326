import { type Kysely, sql } from 'kysely';

/** By when they may go: so that what comes later, however much that is, is not looked at to find the first of a case. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('deliveries_lane').execute();
  await sql`create index deliveries_lane on deliveries (subscription_id, lane, from_at, number)
    where due_at is not null`.execute(db);
}
