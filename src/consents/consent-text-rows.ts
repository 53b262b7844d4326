import type { Transaction } from 'kysely';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import type { OwnText } from './consent-checks.ts';

/** How many texts of parties' own are kept of one person. */
const mostTexts = 40;

/** Keeps texts of a party's own, each once. @returns whether there was room for all */
export async function insertOwnTexts(
  tx: Transaction<Tables>,
  subject: SubjectId,
  texts: readonly OwnText[],
  storedAt: Instant,
): Promise<boolean> {
  const rows = [...new Map(texts.map((text) => [text.digest, text])).values()];
  if (rows.length === 0) return true;
  const known = await tx.selectFrom('consent_texts').select('digest').where('subject_id', '=', subject).execute();
  const fresh = rows.filter(({ digest }) => !known.some((row) => row.digest === digest));
  if (fresh.length === 0) return true;
  if (known.length + fresh.length > mostTexts) return false;
  await tx
    .insertInto('consent_texts')
    .values(fresh.map((text) => ({ subject_id: subject, ...text, stored_at: storedAt })))
    .onConflict((conflict) => conflict.columns(['subject_id', 'digest']).doNothing())
    .execute();
  return true;
}

/** A text that was shown to this person; of another one nothing. */
export async function readOwnText(
  store: Store,
  subject: SubjectId,
  digest: string,
): Promise<Pick<OwnText, 'language' | 'sealed'> | undefined> {
  const query = store.db.selectFrom('consent_texts').select(['language', 'sealed']);
  return query.where('subject_id', '=', subject).where('digest', '=', digest).executeTakeFirst();
}
