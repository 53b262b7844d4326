/** What other things rest on: entries that no term takes away. */
import type { Entry, PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { DueRow } from './run-rows.ts';

/** By what the log knows a person, and the records of that person. */
export interface KnownReferences {
  readonly subject: string;
  record(id: string): string;
  /** What entries of a party have for a reference. */
  nameFor(reference: string, party: PartyId): string;
}

/** The references of a person; undefined for who was erased. */
export type ReferencesOf = (subject: SubjectId) => Promise<KnownReferences | undefined>;

/** Whether something rests on an entry. */
export type RestsOn = (row: DueRow) => boolean;

interface Breach {
  readonly party_id: PartyId | null;
  readonly from_at: number;
  readonly to_at: number | null;
}

/**
 * Reads once what a run has to leave alone: answers and objections of clients that count at the moment, everything about a
 * client with a request that is open or a restriction that stands (AVG art. 18(2)), entries that an unanswered question is about, and whatever a recorded data breach is told from
 * (AVG art. 33(5): its documentation stays).
 */
export async function readWhatRests(store: Store, referencesOf: ReferencesOf, at: Instant): Promise<RestsOn> {
  const records = await recordsThatCount(store, referencesOf, at);
  const subjects = await subjectsWithRequests(store, referencesOf);
  const asked = await store.all<{ id: string }>(
    'select distinct entry_id as id from client_questions where answered_at is null',
    [],
  );
  const entries = new Set(asked.map(({ id }) => id));
  const breaches = await store.all<Breach>('select party_id, from_at, to_at from breaches', []);
  return (row) =>
    entries.has(row.id) ||
    (row.subject !== null && subjects.has(row.subject)) ||
    breaches.some((breach) => isOfBreach(breach, row)) ||
    namesAny(row, records.get(row.subject ?? '') ?? []);
}

const isOfBreach = ({ party_id, from_at, to_at }: Breach, { party, at }: DueRow): boolean =>
  (party_id === null || party_id === party) &&
  Number(at) >= Number(from_at) &&
  (to_at === null || Number(at) <= Number(to_at));

/** Only what was done with answers and requests rests with them: a disclosure rests on a consent, and not the other way round. */
function namesAny({ entry, party }: DueRow, records: readonly Counting[]): boolean {
  if (records.length === 0) return false;
  const { kind, reference, consents = [] } = JSON.parse(entry) as Entry;
  if (kind === 'disclosure' || kind === 'preflight' || kind === 'delivery') return false;
  // Entries of no party, and those of before each party had its own names, have the reference itself.
  const names = records.flatMap(({ record, nameFor }) => (party === null ? record : [record, nameFor(record, party)]));
  return names.some((name) => name === reference || consents.includes(name));
}

/** The reference of a record, and how entries name it. */
interface Counting extends Pick<KnownReferences, 'nameFor'> {
  readonly record: string;
}

/** By the reference of the person: some tens of thousands of a large region, for as long as a run lasts. */
async function recordsThatCount(
  store: Store,
  referencesOf: ReferencesOf,
  at: Instant,
): Promise<ReadonlyMap<string, readonly Counting[]>> {
  const rows = await store.all<{ readonly subject_id: SubjectId; readonly id: string }>(
    `select subject_id, id from consents where (expires_at is null or expires_at > ?)
        and not exists (select 1 from consent_endings where consent_id = consents.id and ended_at <= ?)
      union all select subject_id, id from objections where ended_at is null or ended_at > ? order by subject_id, id`,
    [at, at, at],
  );
  const found = new Map<string, Counting[]>();
  let last: { readonly subject: SubjectId; readonly references: KnownReferences | undefined } | undefined;
  for (const { subject_id: subject, id } of rows) {
    if (last?.subject !== subject) last = { subject, references: await referencesOf(subject) };
    if (last.references === undefined) continue;
    const { subject: person, record, nameFor } = last.references;
    found.set(person, [...(found.get(person) ?? []), { record: record(id), nameFor }]);
  }
  return found;
}

async function subjectsWithRequests(store: Store, referencesOf: ReferencesOf): Promise<Set<string>> {
  const rows = await store.all<{ subject: SubjectId }>(
    "select distinct subject_id as subject from rights_requests where state in ('open', 'granted') and subject_id is not null",
    [],
  );
  const found = new Set<string>();
  for (const { subject } of rows) {
    const references = await referencesOf(subject);
    if (references !== undefined) found.add(references.subject);
  }
  return found;
}
