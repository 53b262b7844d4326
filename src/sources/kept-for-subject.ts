import type { FieldName, PartyId } from '../contract/generated/types.ts';
import { type Clock, type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import { type Age, toAge } from './age-group.ts';
import { destroyedKey, readKept, readRecord } from './record-rows.ts';
import type { RecordParts } from './record-source.ts';
import { openWith } from './seal.ts';
import { UnreadableError } from './vault.ts';

/** A value that is kept of a subject, with who supplied it and when. */
export interface KeptValue {
  readonly field: FieldName;
  readonly by: PartyId;
  readonly at: Instant;
  readonly value: unknown;
}

/** What is kept of a subject beside the values that go to others: for the gateway itself, or for who supplied it. */
export interface KeptForSubject {
  /**
   * How old the subject is, from the date of birth that is kept here: for the gateway only, it goes to nobody. Unknown
   * when no date is kept here or it cannot be read.
   * @throws GatewayError `store-unavailable`
   */
  ageOf(subject: SubjectId, at: Instant): Promise<Age>;
  /**
   * Everything that is kept of a subject, with who supplied or told it and when: for the subject itself (AVG art. 15(1),
   * (3)). Of what was supplied and told in events the later one. A value that cannot be read is undefined.
   * @throws GatewayError `store-unavailable`
   */
  keptOf(subject: SubjectId): Promise<readonly KeptValue[]>;
}

export function keepForSubject({ store, vault, support }: RecordParts, clock: Clock): KeptForSubject {
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
    async keptOf(subject) {
      const [record, rows] = await Promise.all([readRecord(store, subject, []), readKept(store, subject)]);
      if (record === undefined || record.wrappedKey === destroyedKey) return [];
      const supplied = rows.map(({ field, value, supplied_by: by, supplied_at: at }) => ({
        ...{ field, by, at: toInstant(at) },
        value: orNothing(() => decrypt(record.wrappedKey, subject, field, value)),
      }));
      const told = record.hasSupport ? await readToldOf(subject, record.wrappedKey) : [];
      const isOlder = ({ field, at }: KeptValue) => told.some((other) => other.field === field && other.at >= at);
      const isNewer = ({ field, at }: KeptValue) => !supplied.some((other) => other.field === field && other.at > at);
      const known = [...supplied.filter((value) => !isOlder(value)), ...told.filter(isNewer)];
      return known.filter(({ value }) => value !== null).toSorted((one, other) => (one.field < other.field ? -1 : 1));
    },
  };

  async function readToldOf(subject: SubjectId, wrappedKey: string): Promise<readonly KeptValue[]> {
    const open = openWith(vault, subject, wrappedKey);
    const told = await support?.().readTold({ subject, at: clock(), open });
    return [...(told?.values ?? [])].map(([field, { value, since: at, by }]) => ({
      ...{ field, at, by: by[0] ?? '' },
      value,
    }));
  }

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
