import type { Kysely } from 'kysely';
import type { FieldName, PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { type KnownNumber, noNumber } from './known-number.ts';

/** A value as it is kept: ciphertext. */
export interface SealedValue {
  readonly field: FieldName;
  readonly value: string;
}

interface ReadValue extends SealedValue {
  /** 1 while the party that supplied it is frozen. */
  readonly frozen: number | null;
  readonly supplied_at: number;
}

/** What stands in the place of a data key that was destroyed. */
export const destroyedKey = '';

/** What is kept of a subject: the wrapped data key, or `destroyedKey`, and the sealed values that were asked for. */
export interface SealedRecord {
  readonly wrappedKey: string;
  /** Whether a care provider told anything of the support. */
  readonly hasSupport: boolean;
  readonly values: readonly ReadValue[];
}

/** The values of a subject that one party supplied itself; those of others are not even read. */
export async function readOwnRecord(
  store: Store,
  subject: SubjectId,
  { party, fields }: { readonly party: PartyId; readonly fields: readonly FieldName[] },
): Promise<SealedRecord | undefined> {
  const [row] = await store.all<{ wrapped_key: string; has_support: number }>(
    'SELECT wrapped_key, has_support FROM subjects WHERE id = ?',
    [subject],
  );
  if (row === undefined) return undefined;
  const rows = await store.all<ReadValue>(
    'SELECT field, value, NULL AS frozen, supplied_at FROM records WHERE subject_id = ? AND supplied_by = ?',
    [subject, party],
  );
  const asked = new Set(fields);
  const values = rows.filter(({ field }) => asked.has(field));
  return { wrappedKey: row.wrapped_key, hasSupport: row.has_support !== 0, values };
}

/** One statement per size: fields are filled up to a power of two, so that a database prepares ten at most. */
const statements = new Map<number, string>();

/**
 * The hot path: key and values in one read.
 * @returns undefined when there is no such subject
 */
export async function readRecord(
  store: Store,
  subject: SubjectId,
  fields: readonly FieldName[],
): Promise<SealedRecord | undefined> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(fields.length, 1)));
  const filler = fields.at(-1) ?? '';
  const names = [...fields, ...Array.from({ length: size - fields.length }, () => filler)];
  const rows = await store.all<ReadValue>(statementFor(size), [subject, subject, ...names]);
  const own = rows.find(({ field }) => field === '');
  if (own === undefined) return undefined;
  const values = rows.filter(({ field }) => field !== '');
  return { wrappedKey: own.value, hasSupport: own.supplied_at !== 0, values };
}

/**
 * The key comes as the row without a field name: in a join it would be repeated beside every value. Where the others have
 * their moment, it has whether there are support events: who has none costs no look at them.
 */
function statementFor(size: number): string {
  const known = statements.get(size);
  if (known !== undefined) return known;
  const marks = Array.from({ length: size }, () => '?').join(', ');
  const statement = `SELECT '' AS field, wrapped_key AS value, NULL AS frozen, has_support AS supplied_at FROM subjects WHERE id = ?
UNION ALL SELECT field, value, (SELECT 1 FROM freezes z
    WHERE z.lifted_at IS NULL AND z.kind = 'party' AND z.target = records.supplied_by LIMIT 1) AS frozen, supplied_at
  FROM records WHERE subject_id = ? AND field IN (${marks})`;
  statements.set(size, statement);
  return statement;
}

export async function insertSubject(
  db: Kysely<Tables>,
  row: { readonly id: SubjectId; readonly wrappedKey: string; readonly logSalt: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('subjects')
    .values({
      id: row.id,
      wrapped_key: row.wrappedKey,
      ...noNumber,
      created_at: row.at,
      restricted: 0,
      address_secret: 0,
      log_salt: row.logSalt,
    })
    .execute();
}

/**
 * Takes the subject for the rest of the transaction, so that supplying and erasing do not cross. An update that changes
 * nothing, because `FOR UPDATE` does not exist on SQLite.
 */
export async function lockSubject(
  tx: Kysely<Tables>,
  subject: SubjectId,
): Promise<({ wrapped_key: string; has_support: number } & KnownNumber) | undefined> {
  return tx
    .updateTable('subjects')
    .set((row) => ({ restricted: row.ref('restricted') }))
    .where('id', '=', subject)
    .returning(['wrapped_key', 'has_support', 'bsn_index', 'bsn_supplied_by', 'bsn_supplied_as', 'bsn_confirmed_by'])
    .executeTakeFirst();
}

export async function upsertValues(
  tx: Kysely<Tables>,
  subject: SubjectId,
  values: readonly SealedValue[],
  supplied: { readonly by: PartyId; readonly at: Instant },
): Promise<void> {
  if (values.length === 0) return;
  const common = { subject_id: subject, supplied_by: supplied.by, supplied_at: supplied.at };
  await tx
    .insertInto('records')
    .values(values.map((value) => ({ ...common, ...value })))
    .onConflict((conflict) =>
      conflict.columns(['subject_id', 'field']).doUpdateSet((row) => ({
        value: row.ref('excluded.value'),
        supplied_by: row.ref('excluded.supplied_by'),
        supplied_at: row.ref('excluded.supplied_at'),
      })),
    )
    .execute();
}

export async function deleteValues(
  tx: Kysely<Tables>,
  subject: SubjectId,
  fields: readonly FieldName[],
): Promise<void> {
  if (fields.length === 0) return;
  await tx.deleteFrom('records').where('subject_id', '=', subject).where('field', 'in', fields).execute();
}

export async function updateSubject(
  tx: Kysely<Tables>,
  subject: SubjectId,
  change: Partial<KnownNumber> & { readonly address_secret?: 0 | 1 },
): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await tx.updateTable('subjects').set(change).where('id', '=', subject).execute();
}

/**
 * Of records that are of the same person, each with the number confirmed, all are secret when one is: who hides is hidden
 * wherever parties registered it apart. It spreads when one becomes secret or is confirmed; lifting is done at each.
 */
export async function spreadSecrecy(tx: Kysely<Tables>, subject: SubjectId): Promise<void> {
  const confirmed = tx.selectFrom('subjects').where('bsn_confirmed_by', 'is not', null);
  const own = await confirmed.select('bsn_index').where('id', '=', subject).executeTakeFirst();
  if (own?.bsn_index == null) return;
  const secret = confirmed.select('id').where('bsn_index', '=', own.bsn_index).where('address_secret', '=', 1);
  if ((await secret.executeTakeFirst()) === undefined) return;
  await tx
    .updateTable('subjects')
    .set({ address_secret: 1 })
    .where('bsn_index', '=', own.bsn_index)
    .where('bsn_confirmed_by', 'is not', null)
    .execute();
}

/** Those of whom this number is confirmed. */
export async function findConfirmedByIndex(store: Store, index: string): Promise<string[]> {
  const rows = await store.all<{ id: string }>(
    'SELECT id FROM subjects WHERE bsn_index = ? AND bsn_confirmed_by IS NOT NULL ORDER BY id',
    [index],
  );
  return rows.map(({ id }) => id);
}

export async function findSubjectsByIndex(store: Store, index: string): Promise<string[]> {
  const rows = await store.all<{ id: string }>('SELECT id FROM subjects WHERE bsn_index = ? ORDER BY id', [index]);
  return rows.map(({ id }) => id);
}

/** Whether the subject has a data key: one that is unknown or erased has none. */
export async function hasKey(store: Store, subject: SubjectId): Promise<boolean> {
  const [row] = await store.all<{ wrapped_key: string }>('SELECT wrapped_key FROM subjects WHERE id = ?', [subject]);
  return row !== undefined && row.wrapped_key !== destroyedKey;
}

/** Destroys the key, the index and every value. The row stays: cases and the log refer to it. */
export async function eraseRecord(tx: Kysely<Tables>, subject: SubjectId): Promise<void> {
  await tx
    .updateTable('subjects')
    .set({ wrapped_key: destroyedKey, ...noNumber, address_secret: 0 })
    .where('id', '=', subject)
    .execute();
  await tx.deleteFrom('records').where('subject_id', '=', subject).execute();
}

/** A sealed value, with who supplied it and when. */
export interface KeptRow extends SealedValue {
  readonly supplied_by: PartyId;
  readonly supplied_at: number;
}

/** Everything that is kept of a subject, by field. */
export async function readKept(store: Store, subject: SubjectId): Promise<readonly KeptRow[]> {
  return store.all<KeptRow>(
    'SELECT field, value, supplied_by, supplied_at FROM records WHERE subject_id = ? ORDER BY field',
    [subject],
  );
}
