import { type Kysely, sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * What this gateway saw of the logs of others when it last signed one of their checkpoints, and what it saw of a second
 * history of them. A witness that forgets could be shown another past, so the database refuses to go back.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  await createTables(db, kind, [
    { name: 'witnessed_logs', texts: 'origin root note', numbers: 'size at', key: ['origin'] },
    {
      name: 'witnessed_forks',
      texts: 'origin root note seen_note',
      numbers: 'size at',
      key: ['origin', 'size', 'root'],
    },
  ]);
  await (kind === 'sqlite' ? refuseOnSqlite(db) : refuseOnPostgres(db));
}

async function refuseOnSqlite(db: Kysely<unknown>): Promise<void> {
  const refusals = [
    [
      'witnessed_logs_refuse_shrinking',
      'update',
      'witnessed_logs when new.size <= old.size or new.origin <> old.origin',
    ],
    ['witnessed_logs_refuse_delete', 'delete', 'witnessed_logs'],
    ['witnessed_forks_refuse_update', 'update', 'witnessed_forks'],
    ['witnessed_forks_refuse_delete', 'delete', 'witnessed_forks'],
  ] as const;
  for (const [name, change, where] of refusals) {
    await sql`create trigger ${sql.id(name)} before ${sql.raw(change)} on ${sql.raw(where)}
      begin select raise(abort, 'a witness does not forget'); end`.execute(db);
  }
}

async function refuseOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_forgetting() returns trigger language plpgsql as
    $$ begin raise exception 'a witness does not forget'; end $$`.execute(db);
  await sql`create trigger witnessed_logs_refuse_shrinking before update on witnessed_logs for each row
    when (new.size <= old.size or new.origin <> old.origin) execute function refuse_forgetting()`.execute(db);
  await sql`create trigger witnessed_logs_refuse_delete before delete or truncate on witnessed_logs
    for each statement execute function refuse_forgetting()`.execute(db);
  await sql`create trigger witnessed_forks_refuse_change before update or delete or truncate on witnessed_forks
    for each statement execute function refuse_forgetting()`.execute(db);
}
