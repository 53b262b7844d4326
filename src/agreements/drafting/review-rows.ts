import type { Transaction } from 'kysely';
import type { Draft, DraftId, Tick } from '../../contract/generated/types.ts';
import type { Store, Tables } from '../../store/store.ts';
import { toCanonicalText } from '../hash-agreement.ts';
import type { KeptReview } from './four-eyes.ts';

type Tx = Transaction<Tables>;

/** What somebody thought of a draft, the oldest first. */
export async function readReviews(store: Pick<Store, 'all'>, id: DraftId): Promise<readonly KeptReview[]> {
  const rows = await store.all<{ review: string }>(
    'SELECT review FROM draft_reviews WHERE draft_id = ? ORDER BY number',
    [id],
  );
  return rows.map(({ review }) => JSON.parse(review) as KeptReview);
}

/** Of which widenings of a draft somebody said that they are meant, the oldest first. */
export async function readTicks(store: Pick<Store, 'all'>, id: DraftId): Promise<readonly Tick[]> {
  const rows = await store.all<{ tick: string }>('SELECT tick FROM draft_ticks WHERE draft_id = ? ORDER BY number', [
    id,
  ]);
  return rows.map(({ tick }) => JSON.parse(tick) as Tick);
}

/** Keeps a review. @returns false when the draft was changed meanwhile; then nothing is kept */
export async function insertReview(tx: Tx, draft: Draft, review: KeptReview): Promise<boolean> {
  if (!(await holdDraft(tx, draft))) return false;
  const number = (await countOf(tx, 'draft_reviews', draft.id)) + 1;
  const row = { draft_id: draft.id, number, review: toCanonicalText(review) };
  await tx.insertInto('draft_reviews').values(row).execute();
  return true;
}

/** Keeps ticks. @returns false when the draft was changed meanwhile; then nothing is kept */
export async function insertTicks(tx: Tx, draft: Draft, ticks: readonly Tick[]): Promise<boolean> {
  if (!(await holdDraft(tx, draft))) return false;
  const count = await countOf(tx, 'draft_ticks', draft.id);
  const rows = ticks.map((tick, index) => ({
    ...{ draft_id: draft.id, number: count + index + 1 },
    tick: toCanonicalText(tick),
  }));
  await tx.insertInto('draft_ticks').values(rows).execute();
  return true;
}

/** Whether as much was thought of a draft as somebody who is about to offer it has read, within its transaction. */
export const hasAsManyReviews = async (tx: Tx, id: DraftId, count: number): Promise<boolean> =>
  (await countOf(tx, 'draft_reviews', id)) === count;

async function countOf(tx: Tx, table: 'draft_reviews' | 'draft_ticks', id: DraftId): Promise<number> {
  const { count } = await tx
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('count'))
    .where('draft_id', '=', id)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The row of the draft is ours until the transaction ends: an offer comes before what is thought of it, or after. */
async function holdDraft(tx: Tx, { id, revision }: Draft): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('drafts')
    .set({ revision })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
