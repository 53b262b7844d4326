import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';

/** A scan of signed paper, as it is kept: ciphertext. */
export interface ConsentScan {
  readonly id: string;
  readonly recordedBy: string;
  readonly mediaType: ScanType;
  readonly sealed: string;
}

export type ScanType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** How many scans of one person are kept. */
export const mostScans = 40;

export async function countScans(store: Store, subject: SubjectId): Promise<number> {
  const [row] = await store.all<{ count: number }>('SELECT count(*) AS count FROM consent_scans WHERE subject_id = ?', [
    subject,
  ]);
  return Number(row?.count ?? 0);
}

export async function insertScan(
  store: Store,
  subject: SubjectId,
  scan: ConsentScan,
  storedAt: Instant,
): Promise<void> {
  const row = { id: scan.id, subject_id: subject, recorded_by: scan.recordedBy, media_type: scan.mediaType };
  await store.transactionAbout(subject, (tx) =>
    tx
      .insertInto('consent_scans')
      .values({ ...row, sealed: scan.sealed, stored_at: storedAt })
      .execute(),
  );
}

/** The scan of this person; of another one nothing. */
export async function readScan(store: Store, subject: SubjectId, id: string): Promise<ConsentScan | undefined> {
  const query = store.db.selectFrom('consent_scans').selectAll().where('id', '=', id);
  const row = await query.where('subject_id', '=', subject).executeTakeFirst();
  if (row === undefined) return undefined;
  return { id, recordedBy: row.recorded_by, mediaType: row.media_type as ScanType, sealed: row.sealed };
}
