import { type Kysely, sql } from 'kysely';

/**
 * A newer line of the same witness under the same checkpoint takes the place of the older one: a tree in which nothing happens is
 * seen to stand still, rather than to be kept from its witnesses. What the line is under never changes.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const isNewer = sql.raw(
    [...['tree', 'size', 'name'].map((column) => `new.${column} = old.${column}`), 'new.at >= old.at'].join(' and '),
  );
  if (kind === 'sqlite') {
    await sql`drop trigger log_cosignatures_refuse_update`.execute(db);
    await sql`create trigger log_cosignatures_refuse_update before update on log_cosignatures when not (${isNewer})
      begin select raise(abort, 'the log only grows'); end`.execute(db);
    return;
  }
  await sql`create function refuse_older_cosignature() returns trigger language plpgsql as $$
    begin
      if ${isNewer} then return new; end if;
      raise exception 'the log only grows';
    end $$`.execute(db);
  await sql`drop trigger log_cosignatures_refuse_change on log_cosignatures`.execute(db);
  await sql`create trigger log_cosignatures_refuse_change before delete or truncate on log_cosignatures
    for each statement execute function refuse_log_change()`.execute(db);
  await sql`create trigger log_cosignatures_refuse_update before update on log_cosignatures
    for each row execute function refuse_older_cosignature()`.execute(db);
}
