import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * Which tries rest on a support event, so that one that fails takes back nothing that another one acknowledged; what a party
 * told in a case, to count and to page; and one file of a party at a time.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [
    { name: 'support_event_tries', texts: 'event_id id subject_id', numbers: 'at', key: ['event_id', 'id'] },
  ]);
  await db.schema
    .createIndex('support_event_tries_by_subject')
    .on('support_event_tries')
    .column('subject_id')
    .execute();
  // What was there already was acknowledged.
  await sql`insert into support_event_tries (event_id, id, subject_id, at)
    select id, 'before', subject_id, received_at from support_events where request_key is not null`.execute(db);
  await db.schema
    .createIndex('support_events_of_party')
    .on('support_events')
    .columns(['subject_id', 'case_id', 'party_id', 'seq'])
    .execute();
  await sql`update support_imports set state = 'interrupted' where state = 'running'`.execute(db);
  await sql`create unique index support_imports_running on support_imports (party_id) where state = 'running'`.execute(
    db,
  );
}
