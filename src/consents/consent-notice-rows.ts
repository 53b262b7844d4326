import type { Transaction } from 'kysely';
import type { Instant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import type { Notice } from './consent-checks.ts';

/** Keeps texts that were shown, each once. */
export async function insertNotices(
  tx: Transaction<Tables>,
  notices: readonly Notice[],
  storedAt: Instant,
): Promise<void> {
  const rows = [...new Map(notices.map((notice) => [notice.digest, notice])).values()].map((notice) => ({
    digest: notice.digest,
    language: notice.language,
    form_version: notice.formVersion,
    agreement_hash: notice.agreement ?? null,
    content: notice.text,
    stored_at: storedAt,
  }));
  if (rows.length === 0) return;
  await tx
    .insertInto('consent_notices')
    .values(rows)
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
}

export async function readNotice(
  store: Store,
  digest: string,
): Promise<{ readonly language: string; readonly text: string } | undefined> {
  const query = store.db.selectFrom('consent_notices').select(['language', 'content']);
  const row = await query.where('digest', '=', digest).executeTakeFirst();
  return row && { language: row.language, text: row.content };
}
