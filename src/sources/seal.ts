import type { KeyObject } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store, Tables } from '../store/store.ts';
import { destroyedKey, readRecord } from './record-rows.ts';
import { UnreadableError, type Vault } from './vault.ts';

/** Texts about a subject that end with the data key of the subject. */
export interface Seals {
  /**
   * Makes a text about a subject unreadable without the data key of the subject, so that it ends with that.
   * @param place what it is of; it can be read at that place only
   * @param within the transaction in which it is kept
   * @throws GatewayError `conflict` for who has no data key (any more), `store-unavailable`
   */
  seal(subject: SubjectId, place: string, text: string, within?: Kysely<Tables>): Promise<string>;
  /** What was sealed; undefined when the data key is gone, or the text is not one of this place. */
  unseal(subject: SubjectId, place: string, sealed: string): Promise<string | undefined>;
  /**
   * Reads many texts with one look at the data key, as `unseal` does; undefined for who has no data key (any more).
   * @throws GatewayError `store-unavailable`
   */
  opener(subject: SubjectId): Promise<Open | undefined>;
}

export type Open = (place: string, sealed: string) => string | undefined;

export function createSeals(store: Store, vault: Vault): Seals {
  const opener: Seals['opener'] = async (subject) => {
    const wrapped = (await readRecord(store, subject, []))?.wrappedKey ?? destroyedKey;
    return wrapped === destroyedKey ? undefined : openWith(vault, subject, wrapped);
  };
  const wrappedWithin = async (tx: Kysely<Tables>, subject: SubjectId) => {
    const row = await tx.selectFrom('subjects').select('wrapped_key').where('id', '=', subject).executeTakeFirst();
    return row?.wrapped_key;
  };
  return {
    opener,
    async seal(subject, place, text, within) {
      const kept = within
        ? wrappedWithin(within, subject)
        : readRecord(store, subject, []).then((row) => row?.wrappedKey);
      const wrapped = (await kept) ?? destroyedKey;
      if (wrapped === destroyedKey) throw new GatewayError('conflict', 'This record was erased.');
      return vault.encrypt(vault.unwrapKey(subject, wrapped), { subject, field: fieldOf(place) }, text);
    },
    unseal: async (subject, place, sealed) => (await opener(subject))?.(place, sealed),
  };
}

/** Reads what was sealed of a subject whose wrapped data key is at hand; unwraps it once. */
export function openWith(vault: Vault, subject: SubjectId, wrappedKey: string): Open {
  let key: KeyObject | undefined;
  return (place, sealed) => {
    try {
      key ??= vault.unwrapKey(subject, wrappedKey);
      return String(vault.decrypt(key, { subject, field: fieldOf(place) }, sealed));
    } catch (error) {
      if (error instanceof UnreadableError) return undefined;
      throw error;
    }
  };
}

/** No field is called so: a value of a field cannot be passed off as a text, or a text as a value. */
const fieldOf = (place: string): string => `text ${place}`;
