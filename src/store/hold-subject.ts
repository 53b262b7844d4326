import type { Transaction } from 'kysely';
import { GatewayError } from '../errors.ts';
import type { Tables } from './tables.ts';

/** What stands in the place of a data key that was destroyed. */
const destroyedKey = '';

/**
 * Takes a person for the rest of the transaction: who erases that person waits, and what waited for an erasure finds nobody.
 * An update that changes nothing, because `FOR UPDATE` does not exist on SQLite.
 * @throws GatewayError `conflict` for who was erased or never was here
 */
export async function holdSubject(tx: Transaction<Tables>, subject: string): Promise<void> {
  const found = await tx
    .updateTable('subjects')
    .set((row) => ({ restricted: row.ref('restricted') }))
    .where('id', '=', subject)
    .returning('wrapped_key')
    .executeTakeFirst();
  if (found === undefined || found.wrapped_key === destroyedKey) {
    throw new GatewayError('conflict', 'This record was erased.');
  }
}
