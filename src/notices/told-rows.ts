import type { CaseRef, Notice, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant, instantText, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { NoticeKind, Told } from './notice-task.ts';

interface NoticeRow {
  readonly number: number;
  readonly id: string;
  readonly kind: string;
  readonly told: string;
  readonly happened_at: number;
  readonly made_at: number;
  readonly received_at: number | null;
}

const columns = 'number, id, kind, told, happened_at, made_at, received_at';

/** A party's notices in their order, behind a number. */
export async function readNotices(store: Store, party: PartyId, after: number, limit: number): Promise<Notice[]> {
  const rows = await store.all<NoticeRow>(
    `SELECT ${columns} FROM notices WHERE party_id = ? AND number > ? ORDER BY number LIMIT ?`,
    [party, after, limit],
  );
  return rows.map(toNotice);
}

/** One notice of a party. */
export async function readNotice(store: Store, party: PartyId, id: string): Promise<Notice | undefined> {
  const [row] = await store.all<NoticeRow>(`SELECT ${columns} FROM notices WHERE party_id = ? AND id = ?`, [party, id]);
  return row && toNotice(row);
}

/** A party's notices that it has not acknowledged, the oldest first. */
export async function readOpen(store: Store, party: PartyId, limit: number): Promise<Notice[]> {
  const rows = await store.all<NoticeRow>(
    `SELECT ${columns} FROM notices WHERE party_id = ? AND received_at IS NULL ORDER BY number LIMIT ?`,
    [party, limit],
  );
  return rows.map(toNotice);
}

/** What a party acknowledged last, the latest first. */
export async function readReceived(store: Store, party: PartyId, limit: number): Promise<Notice[]> {
  const rows = await store.all<NoticeRow>(
    `SELECT ${columns} FROM notices WHERE party_id = ? AND received_at IS NOT NULL
      ORDER BY received_at DESC, number DESC LIMIT ?`,
    [party, limit],
  );
  return rows.map(toNotice);
}

/** A party's notices about one of its own cases, the latest first. */
export async function readOfCase(store: Store, party: PartyId, caseRef: CaseRef, limit: number): Promise<Notice[]> {
  // What stands for one letter in a pattern may stand in a reference: what was found is looked at once more.
  const rows = await store.all<NoticeRow>(
    `SELECT ${columns} FROM notices WHERE party_id = ? AND told LIKE ? ORDER BY number DESC LIMIT ?`,
    [party, `%"caseRef":"${caseRef}"%`, limit],
  );
  return rows.map(toNotice).filter((notice) => notice.caseRef === caseRef);
}

/** Sets the moment of the receipt unless it is set already; undefined when the party has no such notice. */
export async function markReceived(store: Store, party: PartyId, id: string, at: Instant): Promise<Notice | undefined> {
  const row = await store.transaction(async (tx) => {
    await tx
      .updateTable('notices')
      .set({ received_at: at })
      .where('id', '=', id)
      .where('party_id', '=', party)
      .where('received_at', 'is', null)
      .execute();
    return tx.selectFrom('notices').selectAll().where('id', '=', id).where('party_id', '=', party).executeTakeFirst();
  });
  return row && toNotice(row);
}

function toNotice(row: NoticeRow): Notice {
  const told = JSON.parse(row.told) as Omit<Told, 'party'>;
  return {
    id: row.id,
    number: row.number,
    kind: row.kind as NoticeKind,
    happenedOn: dayOf(toInstant(row.happened_at)),
    madeOn: dayOf(toInstant(row.made_at)),
    ...(told.caseRef === undefined ? {} : { caseRef: told.caseRef }),
    purposes: [...told.purposes],
    fields: [...told.fields],
    ...(row.received_at === null ? {} : { receivedAt: instantText(toInstant(row.received_at)) }),
  };
}
