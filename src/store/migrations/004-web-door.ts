import { type Kysely, sql } from 'kysely';

/** People who log in: who they are, the sessions they have, and the log-ins under way. */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const number = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  const strict = kind === 'sqlite' ? sql`strict` : sql``;
  const addTable = async (name: string, texts: string, numbers: string, optional: readonly string[] = []) => {
    let table = db.schema.createTable(name);
    for (const column of texts.split(' ')) table = table.addColumn(column, text, (made) => made.notNull());
    for (const column of numbers.split(' ')) table = table.addColumn(column, number, (made) => made.notNull());
    for (const column of optional) table = table.addColumn(column, number);
    const [key = ''] = texts.split(' ');
    await table
      .addPrimaryKeyConstraint(`${name}_key`, [key as never])
      .modifyEnd(strict)
      .execute();
  };
  await addTable('people', 'id party_id issuer subject name roles', 'created_at last_login_at', ['blocked_at']);
  const who = db.schema.createIndex('people_by_account').on('people').unique();
  await who.columns(['party_id', 'issuer', 'subject']).execute();

  await addTable(
    'web_sessions',
    'id_hash person_id party_id provider role roles',
    'authenticated_at created_at seen_at',
  );
  await db.schema.createIndex('web_sessions_by_person_id').on('web_sessions').columns(['person_id']).execute();
  await db.schema.createIndex('web_sessions_by_created_at').on('web_sessions').columns(['created_at']).execute();

  await addTable('web_logins', 'state_hash browser_hash provider nonce verifier return_to', 'fresh created_at');
  await db.schema.createIndex('web_logins_by_browser_hash').on('web_logins').columns(['browser_hash']).execute();
  await db.schema.createIndex('web_logins_by_created_at').on('web_logins').columns(['created_at']).execute();
}
