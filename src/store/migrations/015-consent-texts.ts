import { type Kysely, sql } from 'kysely';

/**
 * A text of a party's own that was shown to a client may name the client: it is kept as ciphertext under the client's key,
 * and goes with the client. Texts of the gateway itself stay where they are: they say nothing of anybody.
 */
export async function up(db: Kysely<unknown>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const text = kind === 'sqlite' ? ('text' as const) : sql`text collate "C"`;
  const moment = kind === 'sqlite' ? ('integer' as const) : ('bigint' as const);
  await db.schema
    .createTable('consent_texts')
    .addColumn('subject_id', text, (made) => made.notNull())
    .addColumn('digest', text, (made) => made.notNull())
    .addColumn('language', text, (made) => made.notNull())
    .addColumn('sealed', text, (made) => made.notNull())
    .addColumn('stored_at', moment, (made) => made.notNull())
    .addPrimaryKeyConstraint('consent_texts_key', ['subject_id', 'digest'])
    .modifyEnd(kind === 'sqlite' ? sql`strict` : sql``)
    .execute();
  // Until now they stood among the texts of the gateway, readable, and without an agreement. What was said stays.
  await sql`delete from consent_notices where agreement_hash is null`.execute(db);
  await (kind === 'sqlite'
    ? sql`create trigger consent_texts_refuse_update before update on consent_texts
        begin select raise(abort, 'an answer of a client is never changed'); end`
    : sql`create trigger consent_texts_refuse_update before update on consent_texts
        for each statement execute function refuse_consent_change()`
  ).execute(db);
}
