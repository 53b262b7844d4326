import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { CaseRef, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant, type SubjectId, startOf, toInstant, toSubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import type { About, NoticeKind, Told } from './notice-task.ts';

export type Tx = Transaction<Tables>;

/** Plans that a notice is delivered to who subscribed to notices, in the transaction that makes it. */
export type PlanDelivery = (
  tx: Tx,
  notice: { readonly party: PartyId; readonly id: string; readonly at: Instant },
) => Promise<void>;

interface Telling {
  readonly at: Instant;
  readonly planDelivery: PlanDelivery;
}

/** A task that is not finished. */
export interface OpenTask {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly subject: SubjectId | undefined;
  readonly about: About;
  readonly happenedAt: Instant;
  readonly round: number;
}

interface TaskRow {
  readonly id: string;
  readonly kind: string;
  readonly subject_id: string | null;
  readonly about: string;
  readonly happened_at: number;
  readonly round: number;
}

/** 16 random bytes: nobody can guess another one's id. */
export const newId = (prefix: 'q' | 'n'): string => `${prefix}_${randomBytes(16).toString('base64url')}`;

const toOpenTask = (row: TaskRow): OpenTask => ({
  id: row.id,
  kind: row.kind as NoticeKind,
  subject: row.subject_id === null ? undefined : toSubjectId(row.subject_id),
  about: JSON.parse(row.about) as About,
  happenedAt: toInstant(row.happened_at),
  round: row.round,
});

export async function insertTask(tx: Tx, task: OpenTask): Promise<void> {
  await tx
    .insertInto('notice_tasks')
    .values({
      id: task.id,
      kind: task.kind,
      subject_id: task.subject ?? null,
      about: JSON.stringify(task.about),
      happened_at: task.happenedAt,
      round: task.round,
      // At once, whatever the clocks of other gateways say.
      due_at: 0,
      leased_until: 0,
    })
    .execute();
}

/** The tasks whose time has come and that nobody works at, the longest waiting first. */
export async function readDue(store: Store, at: Instant, limit: number): Promise<OpenTask[]> {
  const rows = await store.all<TaskRow>(
    `SELECT id, kind, subject_id, about, happened_at, round FROM notice_tasks
      WHERE due_at <= ? AND leased_until <= ? ORDER BY due_at, happened_at, id LIMIT ?`,
    [at, at, limit],
  );
  return rows.map(toOpenTask);
}

/** The tasks about a person that are not finished, for the last time that anybody can read the log about it. */
export async function readOpenOf(tx: Tx, subject: SubjectId): Promise<OpenTask[]> {
  const rows = await tx
    .selectFrom('notice_tasks')
    .select(['id', 'kind', 'subject_id', 'about', 'happened_at', 'round'])
    .where('subject_id', '=', subject)
    .where('due_at', 'is not', null)
    .execute();
  return rows.map(toOpenTask);
}

/** @returns whether the task is now this gateway's own until then */
export async function lease(store: Store, { id, round }: OpenTask, at: Instant, until: number): Promise<boolean> {
  const { numUpdatedRows } = await store.transaction((tx) =>
    tx
      .updateTable('notice_tasks')
      .set({ leased_until: until })
      .where('id', '=', id)
      .where('round', '=', round)
      .where('due_at', 'is not', null)
      .where('leased_until', '<=', at)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** The log is read for it once more at `due`. */
export async function endRound(store: Store, { id, round }: OpenTask, due: number): Promise<void> {
  await store.transaction((tx) =>
    tx
      .updateTable('notice_tasks')
      .set({ round: round + 1, due_at: due, leased_until: 0 })
      .where('id', '=', id)
      .where('round', '=', round)
      .where('due_at', 'is not', null)
      .execute(),
  );
}

/**
 * Everybody has been told: nothing in the task leads to the person any more. Of a person who was erased nothing of the task
 * is left, and nothing tells which notices were one.
 */
export async function finish(store: Store, { id, about }: OpenTask): Promise<void> {
  if ('apart' in about) {
    await store.transaction(async (tx) => {
      await setApart(tx, await tx.selectFrom('notices').selectAll().where('task_id', '=', id).execute());
      await tx.deleteFrom('notice_tasks').where('id', '=', id).execute();
    });
    return;
  }
  await store.transaction((tx) =>
    tx
      .updateTable('notice_tasks')
      .set({ subject_id: null, about: '{}', due_at: null, leased_until: 0 })
      .where('id', '=', id)
      .execute(),
  );
}

/** Whether the log holds an entry. */
export async function isInLog(store: Store, entry: string): Promise<boolean> {
  return (await store.all('SELECT id FROM log_entries WHERE id = ?', [entry])).length > 0;
}

/** What it was about did not happen: nobody is told. */
export async function drop(store: Store, { id, round }: OpenTask): Promise<void> {
  await store.transaction((tx) =>
    tx
      .deleteFrom('notice_tasks')
      .where('id', '=', id)
      .where('round', '=', round)
      .where('due_at', 'is not', null)
      .execute(),
  );
}

type NoticeColumns = Pick<Tables['notices'], 'id' | 'happened_at' | 'made_at' | 'received_at'>;

/** Sets apart what parties were told by these references, and deletes the tasks that are finished. */
export async function separate(
  tx: Tx,
  refs: readonly { readonly party: PartyId; readonly caseRef: CaseRef }[],
): Promise<void> {
  for (const { party, caseRef } of refs) {
    const notices = await tx
      .selectFrom('notices')
      .selectAll()
      .where('party_id', '=', party)
      .where('told', 'like', `%"${caseRef}"%`)
      .execute();
    await setApart(tx, notices);
    for (const { task_id: task } of notices) {
      await tx.deleteFrom('notice_tasks').where('id', '=', task).where('due_at', 'is', null).execute();
    }
  }
}

/** From now on these notices have no task in common, and of their moments the days alone are kept. */
async function setApart(tx: Tx, notices: readonly NoticeColumns[]): Promise<void> {
  const toDay = (moment: number): number => startOf(dayOf(toInstant(moment)));
  for (const { id, happened_at, made_at, received_at } of notices) {
    const days = { happened_at: toDay(happened_at), made_at: toDay(made_at) };
    const received = received_at === null ? null : toDay(received_at);
    await tx
      .updateTable('notices')
      .set({ task_id: id, ...days, received_at: received })
      .where('id', '=', id)
      .execute();
  }
}

/** From now on the task knows by itself who is to be told yet; it leads to the person no more. */
export async function settle(tx: Tx, { id, happenedAt }: OpenTask, recipients: readonly Told[]): Promise<void> {
  const before = await tx.selectFrom('notices').select(['party_id', 'told']).where('task_id', '=', id).execute();
  const isTold = ({ party, ...told }: Told): boolean =>
    before.some((row) => row.party_id === party && covers(JSON.parse(row.told) as Omit<Told, 'party'>, told));
  const about: About = { to: recipients.filter((told) => !isTold(told)), apart: true };
  await tx
    .updateTable('notice_tasks')
    .set({ subject_id: null, about: JSON.stringify(about), happened_at: startOf(dayOf(happenedAt)), due_at: 0 })
    .where('id', '=', id)
    .execute();
}

/** Tries again at `due`; meanwhile the others go first. */
export async function postpone(store: Store, { id }: OpenTask, due: number): Promise<void> {
  await store.transaction((tx) =>
    tx
      .updateTable('notice_tasks')
      .set({ due_at: due, leased_until: 0 })
      .where('id', '=', id)
      .where('due_at', 'is not', null)
      .execute(),
  );
}

/**
 * Tells one party of a task what it was not told yet; nothing when it knows already. One party at a time: its head is
 * locked until the end, so that its numbers become visible in their order, without gaps.
 */
export async function tell(
  store: Store,
  task: OpenTask,
  { party, ...told }: Told,
  { at, planDelivery }: Telling,
): Promise<void> {
  await store.transaction(async (tx) => {
    const { last } = await tx
      .insertInto('notice_heads')
      .values({ party_id: party, last: 0 })
      .onConflict((conflict) =>
        conflict.column('party_id').doUpdateSet((old) => ({ last: old.ref('notice_heads.last') })),
      )
      .returning('last')
      .executeTakeFirstOrThrow();
    const before = await tx
      .selectFrom('notices')
      .select('told')
      .where('task_id', '=', task.id)
      .where('party_id', '=', party)
      .execute();
    if (before.some((row) => covers(JSON.parse(row.told) as Omit<Told, 'party'>, told))) return;
    const number = last + 1;
    const id = newId('n');
    await tx.updateTable('notice_heads').set({ last: number }).where('party_id', '=', party).execute();
    await tx
      .insertInto('notices')
      .values({
        ...{ party_id: party, number, id, task_id: task.id, kind: task.kind },
        ...{ told: JSON.stringify(told), happened_at: task.happenedAt, made_at: at, received_at: null },
      })
      .execute();
    await planDelivery(tx, { party, id, at });
  });
}

/** Whether who was told the one knows the other. */
function covers(known: Omit<Told, 'party'>, told: Omit<Told, 'party'>): boolean {
  return (
    known.caseRef === told.caseRef &&
    told.fields.every((field) => known.fields.includes(field)) &&
    told.purposes.every((purpose) => known.purposes.includes(purpose))
  );
}

/** Who was told of a task, and when each acknowledged it. */
export async function readTold(
  store: Store,
  task: string,
): Promise<{ party: PartyId; madeAt: Instant; receivedAt: Instant | undefined }[]> {
  const rows = await store.all<{ party_id: string; made_at: number; received_at: number | null }>(
    'SELECT party_id, made_at, received_at FROM notices WHERE task_id = ? ORDER BY party_id, number',
    [task],
  );
  return rows.map((row) => ({
    party: row.party_id,
    madeAt: toInstant(row.made_at),
    receivedAt: row.received_at === null ? undefined : toInstant(row.received_at),
  }));
}

export async function isOpen(store: Store, task: string): Promise<boolean> {
  const rows = await store.all('SELECT id FROM notice_tasks WHERE id = ? AND due_at IS NOT NULL', [task]);
  return rows.length > 0;
}

/** Deletes what was acknowledged before a moment, and the tasks of which nothing is left. */
export async function deleteReceived(store: Store, before: number): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.deleteFrom('notices').where('received_at', '<', before).execute();
    await tx
      .deleteFrom('notice_tasks')
      .where('due_at', 'is', null)
      .where('happened_at', '<', before)
      .where('id', 'not in', (own) => own.selectFrom('notices').select('task_id'))
      .execute();
  });
}
