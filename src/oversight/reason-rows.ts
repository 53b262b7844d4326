import { type SubjectId, toSubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';

/** Why somebody looked in the log for a client. */
export interface KeptReason {
  /** Id of the entry that says that it was done. */
  readonly entry: string;
  readonly subject: SubjectId;
  readonly party: string;
  readonly by: string;
  readonly at: number;
  readonly sealed: string;
}

/** @throws GatewayError `conflict` for who was erased meanwhile */
export async function insertReason(store: Store, { entry, subject, party, by, at, sealed }: KeptReason): Promise<void> {
  const row = { id: entry, subject_id: subject, party_id: party, read_by: by, sealed, at };
  await store.transactionAbout(subject, async (tx) => {
    await tx.insertInto('log_read_reasons').values(row).execute();
  });
}

export async function deleteReason(store: Store, entry: string): Promise<void> {
  await store.transaction((tx) => tx.deleteFrom('log_read_reasons').where('id', '=', entry).execute());
}

export async function readReason(
  store: Store,
  entry: string,
): Promise<Pick<KeptReason, 'subject' | 'sealed'> | undefined> {
  const rows = await store.all<{ subject_id: string; sealed: string }>(
    'select subject_id, sealed from log_read_reasons where id = ?',
    [entry],
  );
  return rows.map(({ subject_id, sealed }) => ({ subject: toSubjectId(subject_id), sealed }))[0];
}
