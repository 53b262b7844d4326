import type { Transaction } from 'kysely';
import { dayOf, type SubjectId, startOf, toInstant } from '../contract/vocabulary.ts';
import type { Tables } from '../store/store.ts';

type Tx = Transaction<Tables>;

/**
 * Deletes everything that leads to a person, over the tables of all rooms: one list, so that nothing is forgotten; a test
 * holds it against the tables there are. The log keeps its entries; without the salt they are of nobody. Of the
 * requests the one for the erasure stays, without the person: the days on which it came in and was done are accounted for.
 */
export async function forgetSubject(tx: Tx, subject: SubjectId): Promise<void> {
  await takeSubject(tx, subject);
  await forgetSessions(tx, subject);
  await forgetAnswers(tx, subject);
  await forgetRequests(tx, subject);
  await forgetCases(tx, subject);
  await tx.deleteFrom('emergencies').where('subject', '=', subject).execute();
  await tx.deleteFrom('client_questions').where('subject_id', '=', subject).execute();
  await tx.deleteFrom('log_read_reasons').where('subject_id', '=', subject).execute();
  await tx.deleteFrom('support_events').where('subject_id', '=', subject).execute();
  await tx.deleteFrom('support_event_tries').where('subject_id', '=', subject).execute();
  await tx.deleteFrom('support_import_lines').where('subject_id', '=', subject).execute();
  // What was delivered is with its recipients; the log accounts for it.
  for (const table of ['deliveries', 'delivery_heads'] as const) {
    await tx.deleteFrom(table).where('subject_id', '=', subject).execute();
  }
  // Everybody who is still to be told was told in this same transaction.
  await tx.updateTable('notice_tasks').set({ subject_id: null }).where('subject_id', '=', subject).execute();
  await tx.deleteFrom('records').where('subject_id', '=', subject).execute();
  await tx.deleteFrom('subjects').where('id', '=', subject).execute();
}

/**
 * Before anything else is deleted: whatever is being kept of the person at this moment is there before it, and goes too;
 * what comes after it finds nobody (`Store.transactionAbout`).
 */
async function takeSubject(tx: Tx, subject: SubjectId): Promise<void> {
  const taken = tx.updateTable('subjects').set((row) => ({ restricted: row.ref('restricted') }));
  await taken.where('id', '=', subject).execute();
}

/** Whom the session is of is found by the index of the BSN; it stays for who is known here once more. */
async function forgetSessions(tx: Tx, subject: SubjectId): Promise<void> {
  const own = await tx.selectFrom('subjects').select('bsn_index').where('id', '=', subject).executeTakeFirst();
  if (own?.bsn_index == null) return;
  const same = tx.selectFrom('subjects').select('id').where('bsn_index', '=', own.bsn_index);
  const twin = await same.where('id', '<>', subject).executeTakeFirst();
  if (twin === undefined) await tx.deleteFrom('client_sessions').where('bsn_index', '=', own.bsn_index).execute();
}

async function forgetAnswers(tx: Tx, subject: SubjectId): Promise<void> {
  const consents = tx.selectFrom('consents').select('id').where('subject_id', '=', subject);
  await tx.deleteFrom('consent_endings').where('consent_id', 'in', consents).execute();
  for (const table of ['consents', 'consent_scans', 'consent_talks', 'consent_texts', 'objections'] as const) {
    await tx.deleteFrom(table).where('subject_id', '=', subject).execute();
  }
}

async function forgetRequests(tx: Tx, subject: SubjectId): Promise<void> {
  const others = tx
    .selectFrom('rights_requests')
    .select('id')
    .where('subject_id', '=', subject)
    .where((where) => where.or([where('kind', '<>', 'erasure'), where('state', '<>', 'done')]));
  const ids = (await others.execute()).map(({ id }) => id);
  if (ids.length > 0) {
    await tx.deleteFrom('rights_events').where('request_id', 'in', ids).execute();
    await tx.deleteFrom('rights_requests').where('id', 'in', ids).execute();
  }
  await forgetMoments(tx, subject);
  const nobody = { subject_id: null, case_id: null, sealed: null, fields: '[]', task_id: null, filed_by: null };
  await tx.updateTable('rights_requests').set(nobody).where('subject_id', '=', subject).execute();
}

/** The log has the moment of each step with a name of the person: of the request that stays, the last day alone stays. */
async function forgetMoments(tx: Tx, subject: SubjectId): Promise<void> {
  const kept = tx.selectFrom('rights_requests').select('id').where('subject_id', '=', subject);
  const events = await tx
    .selectFrom('rights_events')
    .selectAll()
    .where('request_id', 'in', kept)
    .orderBy('number')
    .execute();
  const last = new Map(events.map((event) => [event.request_id, event]));
  await tx.deleteFrom('rights_events').where('request_id', 'in', kept).execute();
  for (const event of last.values()) {
    const day = { number: 1, at: startOf(dayOf(toInstant(event.at))) };
    await tx
      .insertInto('rights_events')
      .values({ ...event, ...day })
      .execute();
  }
}

/** The cases themselves first: a change of one that is under way is waited for, and what it added goes too. */
async function forgetCases(tx: Tx, subject: SubjectId): Promise<void> {
  const deleted = await tx.deleteFrom('cases').where('subject_id', '=', subject).returning('id').execute();
  const cases = deleted.map(({ id }) => id);
  if (cases.length === 0) return;
  for (const table of ['case_parties', 'case_phases'] as const) {
    await tx.deleteFrom(table).where('case_id', 'in', cases).execute();
  }
}
