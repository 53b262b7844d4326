import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PartyId } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';

/** Somebody who is named by its party: who it is, and since when. */
export interface Officer {
  /** `person:<id>`, as the log names a person. */
  readonly person: string;
  readonly namedBy: string;
  readonly namedAt: Instant;
}

/** @returns whether the person was not named yet */
export async function insertOfficer(
  tx: Transaction<Tables>,
  party: PartyId,
  { person, namedBy, namedAt }: Officer,
): Promise<boolean> {
  if (await isNamed(tx, party, person)) return false;
  const id = `o_${randomBytes(16).toString('base64url')}`;
  const row = { id, party_id: party, person, named_by: namedBy, named_at: namedAt, ended_by: null, ended_at: null };
  await tx.insertInto('emergency_officers').values(row).execute();
  return true;
}

/** @returns whether the person was named until now */
export async function endOfficer(
  tx: Transaction<Tables>,
  party: PartyId,
  { person, by, at }: { readonly person: string; readonly by: string; readonly at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('emergency_officers')
    .set({ ended_by: by, ended_at: at })
    .where('party_id', '=', party)
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether the party has named the person, and not taken it back. */
export async function isNamed(tx: Transaction<Tables>, party: PartyId, person: string): Promise<boolean> {
  const row = await tx
    .selectFrom('emergency_officers')
    .select('id')
    .where('party_id', '=', party)
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Lets one request of a party be made at a time, so that those that wait can be counted. Writing a row locks it on both
 * databases; it is always that of who was named first.
 */
export async function takeTurn(tx: Transaction<Tables>, party: PartyId): Promise<void> {
  await tx
    .updateTable('emergency_officers')
    .set(({ ref }) => ({ named_at: ref('named_at') }))
    .where('id', '=', ({ selectFrom }) =>
      selectFrom('emergency_officers')
        .select('id')
        .where('party_id', '=', party)
        .orderBy('named_at')
        .orderBy('id')
        .limit(1),
    )
    .execute();
}

/** Who is named now, in the order in which they were. */
export async function readOfficers(store: Store, party: PartyId): Promise<Officer[]> {
  const rows = await store.all<{ person: string; named_by: string; named_at: number }>(
    'SELECT person, named_by, named_at FROM emergency_officers WHERE party_id = ? AND ended_at IS NULL ORDER BY named_at, id',
    [party],
  );
  return rows.map(({ person, named_by, named_at }) => ({
    person,
    namedBy: named_by,
    namedAt: toInstant(Number(named_at)),
  }));
}
