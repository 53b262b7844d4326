import type { Transaction } from 'kysely';
import { type InputError, isFieldValue } from '../contract/contract.ts';
import type { Catalogue, ClientRecord, FieldName, PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Tables } from '../store/store.ts';
import { isBsn } from './bsn.ts';
import { type KnownNumber, type Supplier, supplyNumber } from './known-number.ts';
import { deleteValues, destroyedKey, lockSubject, spreadSecrecy, updateSubject, upsertValues } from './record-rows.ts';
import type { RecordParts } from './record-source.ts';
import type { Vault } from './vault.ts';

/** Values for one subject, by whom and when. */
export interface Supplied {
  readonly subject: SubjectId;
  readonly values: Partial<ClientRecord>;
  readonly by: PartyId;
  readonly at: Instant;
  /** Who of the party supplies them; without it a BSN is of nobody who can be believed, and is never confirmed. */
  readonly supplier?: Supplier | undefined;
  /** What is done in the same transaction. */
  readonly also?: ((tx: Transaction<Tables>) => Promise<unknown>) | undefined;
}

/**
 * Looks at values before they are stored.
 * @throws GatewayError `invalid-input` with every error at once, by field, never a value
 */
export function assertSuppliable(values: Partial<ClientRecord>, catalogue: Catalogue): void {
  const holders = new Map(catalogue.fields.map(({ name, holder }) => [name, holder]));
  const errors = Object.entries(values).flatMap(([field, value]) => findError(field, value, holders.get(field)) ?? []);
  if (errors.length > 0) throw new GatewayError('invalid-input', 'Some values cannot be stored.', { errors });
}

function findError(field: FieldName, value: unknown, holder: string | undefined): InputError | undefined {
  // The name of an unknown field is not repeated: it came from outside and could be anything.
  if (holder === undefined) return { pointer: '', code: 'unknown-field', detail: 'holds a field that does not exist' };
  const pointer = `/${field}`;
  if (holder === 'derived' || holder === 'gateway') {
    return { pointer, code: 'not-supplied', detail: 'is made by the gateway and cannot be supplied' };
  }
  if (value === null) return undefined;
  if (!isFieldValue(field, value)) return { pointer, code: 'form', detail: 'does not have the form of this field' };
  if (field === 'bsn' && !isBsn(String(value))) {
    return { pointer, code: 'elfproef', detail: 'does not pass the eleven-test' };
  }
  return undefined;
}

/**
 * Stores values as ciphertext and takes away those that are null, all or nothing.
 * @throws GatewayError `not-found` for an unknown subject, `conflict` for an erased one, `not-allowed` for another BSN
 *   than the one that is known, by who is no municipality; `store-unavailable`
 */
export async function storeValues({ store, vault, support }: RecordParts, supplied: Supplied): Promise<void> {
  const { subject, values } = supplied;
  await store.transaction(async (tx) => {
    const found = await lockSubject(tx, subject);
    if (found === undefined) throw new GatewayError('not-found', 'There is no record here.');
    if (found.wrapped_key === destroyedKey) throw new GatewayError('conflict', 'This record was erased.');
    const key = vault.unwrapKey(subject, found.wrapped_key);
    // That there is no value any more is kept where an earlier event would give it one again.
    const isKept = (field: FieldName) => found.has_support !== 0 && support?.().fields.includes(field) === true;
    const given = Object.entries(values).filter(([field, value]) => value !== null || isKept(field));
    const removed = Object.entries(values).flatMap(([field, value]) =>
      value === null && !isKept(field) ? [field] : [],
    );
    const sealed = given.map(([field, value]) => ({ field, value: vault.encrypt(key, { subject, field }, value) }));
    await upsertValues(tx, subject, sealed, supplied);
    await deleteValues(tx, subject, removed);
    const number = numberOf(supplied, found, vault);
    await updateSubject(tx, subject, { ...number, ...secrecyOf(values) });
    const isConfirmedNow = number.bsn_confirmed_by != null && number.bsn_confirmed_by !== found.bsn_confirmed_by;
    if (values.addressSecret === true || isConfirmedNow) await spreadSecrecy(tx, subject);
    await supplied.also?.(tx);
  });
}

/** What is known of the number of the subject from now on; nothing changes when none is supplied. */
function numberOf({ values: { bsn }, supplier }: Supplied, known: KnownNumber, vault: Vault): Partial<KnownNumber> {
  if (bsn === undefined) return {};
  const { bsn_index, bsn_supplied_by, bsn_supplied_as, bsn_confirmed_by } = known;
  const kept = { bsn_index, bsn_supplied_by, bsn_supplied_as, bsn_confirmed_by };
  return supplyNumber(kept, bsn === null ? null : vault.indexOf(bsn), supplier);
}

/**
 * A secret address closes every location (Wet BRP 2.59); only the word that it is not secret opens them again, taking the
 * value away does not.
 */
function secrecyOf({ addressSecret }: Partial<ClientRecord>): { readonly address_secret?: 0 | 1 } {
  return typeof addressSecret === 'boolean' ? { address_secret: addressSecret ? 1 : 0 } : {};
}
