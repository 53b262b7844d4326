import type { KeyObject } from 'node:crypto';
import type { FieldName, PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { SupportReader } from '../support/support.ts';
import { toAgeBand } from './age-band.ts';
import { destroyedKey, readOwnRecord, readRecord, type SealedRecord } from './record-rows.ts';
import { openWith } from './seal.ts';
import type { Source, SourceAnswer, Whom } from './source.ts';
import { UnreadableError, type Vault } from './vault.ts';
import { withSupport } from './with-support.ts';

/** The id of the record store among the sources. */
export const recordSourceId = 'records';

/** What the values that are kept here are read with. */
export interface RecordParts {
  readonly store: Store;
  readonly vault: Vault;
  /** What care providers told; without it a person of whom something was told has no values here that can be read. */
  readonly support?: (() => SupportReader) | undefined;
}

/**
 * The values that are kept here, in the gateway's own store: what was supplied, and what support events told. A subject
 * that is unknown or erased has no values.
 */
export function createRecordSource(parts: RecordParts): Source {
  const { store, vault } = parts;
  return {
    id: recordSourceId,
    async fetch(whom, fields) {
      const record = await readRecord(store, whom.subject, toStored(fields));
      if (record === undefined || record.wrappedKey === destroyedKey) return nothing;
      const supplied = withAgeBand(decryptRecord(vault, whom.subject, record), whom, fields);
      return record.hasSupport ? addTold(parts, supplied, record, { ...whom, fields }) : supplied;
    },
  };
}

/** What a party itself supplied or told of a subject; what cannot be read, and who was erased, has nothing. */
export async function readOwnValues(
  parts: RecordParts,
  whose: {
    readonly subject: SubjectId;
    readonly party: PartyId;
    readonly fields: readonly FieldName[];
    readonly at: Instant;
  },
): Promise<ReadonlyMap<FieldName, unknown>> {
  const record = await readOwnRecord(parts.store, whose.subject, whose);
  if (record === undefined || record.wrappedKey === destroyedKey) return new Map();
  const supplied = decryptRecord(parts.vault, whose.subject, record);
  return (record.hasSupport ? await addTold(parts, supplied, record, whose) : supplied).values;
}

interface Asked {
  readonly subject: SubjectId;
  readonly at: Instant;
  readonly asOf?: number | undefined;
  readonly before?: Whom['before'];
  readonly party?: PartyId | undefined;
  readonly fields: readonly FieldName[];
}

/** Looks at the events only when a field is asked that they can give a value to. */
async function addTold(
  { vault, support }: RecordParts,
  supplied: SourceAnswer,
  record: SealedRecord,
  { subject, at, asOf, before, party, fields }: Asked,
): Promise<SourceAnswer> {
  if (support === undefined) return { values: new Map(), unreadable: [...fields] };
  const { fields: toldFields, readTold } = support();
  const told = fields.filter((field) => toldFields.includes(field));
  if (told.length === 0) return supplied;
  const suppliedAt = new Map(record.values.map(({ field, supplied_at }) => [field, supplied_at]));
  const open = openWith(vault, subject, record.wrappedKey);
  return withSupport(supplied, suppliedAt, await readTold({ subject, at, asOf, before, party, open }), told);
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
