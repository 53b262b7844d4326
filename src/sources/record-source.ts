import type { KeyObject } from 'node:crypto';
import type { FieldName, PartyId } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { toAgeBand } from './age-band.ts';
import { destroyedKey, readOwnRecord, readRecord, type SealedRecord } from './record-rows.ts';
import type { Source, SourceAnswer, Whom } from './source.ts';
import { UnreadableError, type Vault } from './vault.ts';

/** The id of the record store among the sources. */
export const recordSourceId = 'records';

/** The values that are kept here, in the gateway's own store. A subject that is unknown or erased has no values. */
export function createRecordSource(store: Store, vault: Vault): Source {
  return {
    id: recordSourceId,
    async fetch(whom, fields) {
      const record = await readRecord(store, whom.subject, toStored(fields));
      if (record === undefined || record.wrappedKey === destroyedKey) return nothing;
      return withAgeBand(decryptRecord(vault, whom.subject, record), whom, fields);
    },
  };
}

/** What a party itself supplied of a subject; what cannot be read, and who was erased, has nothing. */
export async function readOwnValues(
  store: Store,
  vault: Vault,
  whose: { readonly subject: SubjectId; readonly party: PartyId; readonly fields: readonly FieldName[] },
): Promise<ReadonlyMap<FieldName, unknown>> {
  const record = await readOwnRecord(store, whose.subject, whose);
  if (record === undefined || record.wrappedKey === destroyedKey) return new Map();
  return decryptRecord(vault, whose.subject, record).values;
}

const nothing: SourceAnswer = { values: new Map(), unreadable: [] };

/** The fields to read: an age band is not stored but derived. */
const toStored = (fields: readonly FieldName[]): FieldName[] =>
  fields.includes('ageBand')
    ? [...fields.filter((field) => field !== 'ageBand' && field !== 'dateOfBirth'), 'dateOfBirth']
    : [...fields];

function decryptRecord(vault: Vault, subject: SubjectId, record: SealedRecord): SourceAnswer {
  const key = orUnreadable(() => vault.unwrapKey(subject, record.wrappedKey));
  const values = new Map<FieldName, unknown>();
  const unreadable: FieldName[] = [];
  for (const { field, value, frozen } of record.values) {
    // A frozen party discloses nothing; that is not the same as having no value.
    const isOpen = key !== undefined && !frozen;
    const read = isOpen ? orUnreadable(() => [vault.decrypt(key, { subject, field }, value)]) : undefined;
    if (read === undefined) unreadable.push(field);
    else values.set(field, read[0]);
  }
  return { values, unreadable };
}

/** Derives the band at the moment of asking; the date it comes from goes no further, unless it was asked for itself. */
function withAgeBand(answer: SourceAnswer, whom: Whom, fields: readonly FieldName[]): SourceAnswer {
  if (!fields.includes('ageBand')) return answer;
  const isAsked = (field: FieldName) => field !== 'dateOfBirth' || fields.includes('dateOfBirth');
  const values = new Map([...answer.values].filter(([field]) => isAsked(field)));
  const born = answer.values.get('dateOfBirth');
  const band = typeof born === 'string' ? toAgeBand(born, whom.at) : undefined;
  if (band !== undefined) values.set('ageBand', band);
  const unreadable = answer.unreadable.filter(isAsked);
  if (answer.unreadable.includes('dateOfBirth')) unreadable.push('ageBand');
  return { values, unreadable };
}

function orUnreadable<T extends KeyObject | [unknown]>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}
