import type { PurposeCode } from '../contract/generated/types.ts';
import { type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';

/** An objection that stands. */
export interface Objection {
  readonly id: string;
  readonly purpose: PurposeCode;
  readonly since: Instant;
  /** The party that recorded it with the client, or `client`. */
  readonly by: string;
}

interface Row {
  readonly id: string;
  readonly purpose: string;
  readonly objected_at: number;
  readonly recorded_by: string;
}

/** The objections of a person that stand at a moment, the newest first. */
export async function readObjections(store: Store, subject: SubjectId, at: Instant): Promise<Objection[]> {
  const rows = await store.all<Row>(
    `SELECT id, purpose, objected_at, recorded_by FROM objections
      WHERE subject_id = ? AND objected_at <= ? AND (ended_at IS NULL OR ended_at > ?) ORDER BY objected_at DESC, id`,
    [subject, at, at],
  );
  return rows.map(({ id, purpose, objected_at, recorded_by }) => ({
    id,
    purpose: purpose as PurposeCode,
    since: toInstant(Number(objected_at)),
    by: recorded_by,
  }));
}

/** Ends the objections to a purpose that stand at a moment. @returns the ids of those that ended now */
export async function endObjections(
  store: Store,
  { subject, purpose }: { readonly subject: SubjectId; readonly purpose: PurposeCode },
  at: Instant,
): Promise<string[]> {
  const ended = await store.transaction((tx) =>
    tx
      .updateTable('objections')
      .set({ ended_at: at })
      .where('subject_id', '=', subject)
      .where('purpose', '=', purpose)
      .where('objected_at', '<=', at)
      .where('ended_at', 'is', null)
      .returning('id')
      .execute(),
  );
  return ended.map(({ id }) => id);
}

export async function reopenObjections(store: Store, subject: SubjectId, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await store.transaction((tx) =>
    tx
      .updateTable('objections')
      .set({ ended_at: null })
      .where('subject_id', '=', subject)
      .where('id', 'in', [...ids])
      .execute(),
  );
}
