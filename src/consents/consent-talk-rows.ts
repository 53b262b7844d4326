import type { Transaction } from 'kysely';
import type { PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';

/** A talk that is not finished is forgotten after this long, in milliseconds. */
const keptFor = 14 * 86_400_000;

/** What a party noted of a talk with a client, or nothing when it is too old. */
export async function readTalk(
  store: Store,
  subject: SubjectId,
  party: PartyId,
  at: Instant,
): Promise<string | undefined> {
  const query = store.db.selectFrom('consent_talks').select(['sealed', 'changed_at']);
  const row = await query.where('subject_id', '=', subject).where('party_id', '=', party).executeTakeFirst();
  return row !== undefined && row.changed_at + keptFor > at ? row.sealed : undefined;
}

/** Notes a talk in the place of what stood there; nothing forgets it. Old talks of anybody go at the same time. */
export async function writeTalk(
  store: Store,
  { subject, party }: { readonly subject: SubjectId; readonly party: PartyId },
  sealed: string | undefined,
  at: Instant,
): Promise<void> {
  const write = async (tx: Transaction<Tables>) => {
    await tx
      .deleteFrom('consent_talks')
      .where('changed_at', '<', at - keptFor)
      .execute();
    await tx.deleteFrom('consent_talks').where('subject_id', '=', subject).where('party_id', '=', party).execute();
    if (sealed === undefined) return;
    const row = { subject_id: subject, party_id: party, sealed, changed_at: at };
    await tx.insertInto('consent_talks').values(row).execute();
  };
  await (sealed === undefined ? store.transaction(write) : store.transactionAbout(subject, write));
}
