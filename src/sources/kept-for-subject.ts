import type { FieldName, PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type Age, toAge } from './age-group.ts';
import { destroyedKey, readRecord, readSuppliedBy } from './record-rows.ts';
import { UnreadableError, type Vault } from './vault.ts';

/** What is kept of a subject beside the values that go to others: for the gateway itself, or for who supplied it. */
export interface KeptForSubject {
  /**
   * How old the subject is, from the date of birth that is kept here: for the gateway only, it goes to nobody. Unknown
   * when no date is kept here or it cannot be read.
   * @throws GatewayError `store-unavailable`
   */
  ageOf(subject: SubjectId, at: Instant): Promise<Age>;
  /**
   * The values that a party itself supplied and nobody has overwritten since: it knows them already.
   * @throws GatewayError `store-unavailable`
   */
  suppliedBy(subject: SubjectId, party: PartyId): Promise<ReadonlyMap<FieldName, unknown>>;
  /**
   * Encrypts something else about the subject with its key, so that it is gone when the key is.
   * @param what what it is, as in `scan/<id>`: it can be read as nothing else
   * @throws GatewayError `not-found` for an unknown subject, `conflict` for an erased one, `store-unavailable`
   */
  seal(subject: SubjectId, what: string, value: unknown): Promise<string>;
  /** @returns undefined when it cannot be read: the subject was erased, or the text is of something else */
  unseal(subject: SubjectId, what: string, sealed: string): Promise<unknown>;
}

export function keepForSubject(store: Store, vault: Vault): KeptForSubject {
  return {
    async ageOf(subject, at) {
      const record = await readRecord(store, subject, ['dateOfBirth']);
      const [born] = record?.values ?? [];
      if (record === undefined || record.wrappedKey === destroyedKey || born === undefined) return { group: 'unknown' };
      return toAge(
        orNothing(() => decrypt(record.wrappedKey, subject, born.field, born.value)),
        at,
      );
    },
    async suppliedBy(subject, party) {
      const { wrappedKey, values } = await readSuppliedBy(store, subject, party);
      if (wrappedKey === undefined || wrappedKey === destroyedKey) return new Map();
      const read = values.map(
        ({ field, value }) => [field, orNothing(() => decrypt(wrappedKey, subject, field, value))] as const,
      );
      return new Map(read.filter(([, value]) => value !== undefined));
    },
    async seal(subject, what, value) {
      const record = await readRecord(store, subject, []);
      if (record === undefined) throw new GatewayError('not-found', 'There is no record here.');
      if (record.wrappedKey === destroyedKey) throw new GatewayError('conflict', 'This record was erased.');
      return vault.encrypt(vault.unwrapKey(subject, record.wrappedKey), { subject, field: what }, value);
    },
    async unseal(subject, what, sealed) {
      const record = await readRecord(store, subject, []);
      if (record === undefined || record.wrappedKey === destroyedKey) return undefined;
      return orNothing(() => decrypt(record.wrappedKey, subject, what, sealed));
    },
  };

  function decrypt(wrappedKey: string, subject: SubjectId, field: string, ciphertext: string): unknown {
    return vault.decrypt(vault.unwrapKey(subject, wrappedKey), { subject, field }, ciphertext);
  }
}

function orNothing(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}
