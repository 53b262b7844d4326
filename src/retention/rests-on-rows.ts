/** What other things rest on: entries that no term takes away. */
import type { Transaction } from 'kysely';
import type { Entry, PartyId } from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, toSubjectId } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { kindsOf } from './categories.ts';
import type { DueRow } from './due-rows.ts';
import { type RecipientParts, watchReceived } from './kept-by-recipients.ts';

/** By what the log knows a person, and the records of that person. */
export interface KnownReferences {
  readonly subject: string;
  case(id: CaseId): string;
  record(id: string): string;
  /** What entries of a party have for a reference. */
  nameFor(reference: string, party: PartyId): string;
}

/** The references of a person; undefined for who was erased. */
export type ReferencesOf = (subject: SubjectId) => Promise<KnownReferences | undefined>;

export interface RestingParts extends RecipientParts {
  readonly store: Store;
  readonly referencesOf: ReferencesOf;
}

/** What rests on entries, as long as a run lasts. */
export interface Resting {
  /** To be awaited before the transaction in which `among` is asked: it reads on another connection. What is unsure rests. */
  prepare(rows: readonly DueRow[]): Promise<void>;
  /**
   * The ids of the entries that something rests on, as it is in this transaction: everything about a client with a request that is
   * open or a restriction that stands (AVG art. 18(2)), entries that an unanswered question is about, whatever a recorded data
   * breach is told from (AVG art. 33(5)), answers and objections that count at the moment, answers that a kept disclosure rests on
   * (AVG art. 7(1)), and disclosures of which the recipient keeps the data by the agreement (AVG art. 19).
   */
  among(tx: Transaction<Tables>, rows: readonly DueRow[]): Promise<ReadonlySet<string>>;
}

/** Answers are read once: a new one is named by no entry that is due already. */
export async function watchWhatRests(parts: RestingParts, at: Instant): Promise<Resting> {
  const { store, referencesOf } = parts;
  const known = new Map<SubjectId, string | undefined>();
  const received = watchReceived(parts, at);
  const records = await recordsThatCount(store, referencesOf, at);
  return {
    async prepare(rows) {
      await received.prepare(rows);
      for (const subject of await store.transaction(subjectsWithRequests)) {
        if (!known.has(subject)) known.set(subject, (await referencesOf(subject))?.subject);
      }
    },
    async among(tx, rows) {
      if (rows.length === 0) return new Set();
      const [breaches, asked] = [await readBreaches(tx), await askedAbout(tx, rows)];
      const requests = await subjectsWithRequests(tx);
      const subjects = new Set(requests.map((subject) => known.get(subject)));
      // Who asked since the preparation may be anybody: what is of a client waits for the next run.
      const isUnsure = requests.some((subject) => !known.has(subject));
      const restedOn = await lastRestingOn(tx, rows);
      const rests = (row: DueRow): boolean =>
        asked.has(row.id) ||
        (row.subject !== null && (isUnsure || subjects.has(row.subject))) ||
        breaches.some((breach) => isOfBreach(breach, row)) ||
        received.isKept(row) ||
        namesAny(row, records.get(row.subject ?? '') ?? []) ||
        (isAnswer(row) && (restedOn.get(row.subject ?? '') ?? -1) >= row.at);
      return new Set(rows.filter(rests).map(({ id }) => id));
    },
  };
}

type Breach = Pick<Tables['breaches'], 'party_id' | 'from_at' | 'to_at'>;

const readBreaches = (tx: Transaction<Tables>): Promise<Breach[]> =>
  tx.selectFrom('breaches').select(['party_id', 'from_at', 'to_at']).execute();

const isOfBreach = ({ party_id, from_at, to_at }: Breach, { party, at }: DueRow): boolean =>
  (party_id === null || party_id === party) &&
  Number(at) >= Number(from_at) &&
  (to_at === null || Number(at) <= Number(to_at));

async function askedAbout(tx: Transaction<Tables>, rows: readonly DueRow[]): Promise<ReadonlySet<string>> {
  const ids = rows.map(({ id }) => id);
  const open = tx.selectFrom('client_questions').select('entry_id').where('answered_at', 'is', null);
  return new Set((await open.where('entry_id', 'in', ids).execute()).map(({ entry_id }) => entry_id));
}

async function subjectsWithRequests(tx: Transaction<Tables>): Promise<SubjectId[]> {
  const requests = tx.selectFrom('rights_requests').select('subject_id').distinct();
  const open = await requests.where('state', 'in', ['open', 'granted']).where('subject_id', 'is not', null).execute();
  return open.flatMap(({ subject_id }) => (subject_id === null ? [] : [toSubjectId(subject_id)]));
}

const answers: readonly string[] = kindsOf('consents').filter((kind) => kind !== 'consent-read');
const isAnswer = ({ kind }: DueRow): boolean => answers.includes(kind ?? '');

/** The last disclosure of each person of some answers that names answers and has its text: it may rest on any before it. */
async function lastRestingOn(tx: Transaction<Tables>, rows: readonly DueRow[]): Promise<ReadonlyMap<string, number>> {
  const subjects = new Set(rows.filter(isAnswer).flatMap(({ subject }) => subject ?? []));
  if (subjects.size === 0) return new Map();
  const found = await tx
    .selectFrom('log_entries')
    .select(({ fn }) => ['subject', fn.max('at').as('at')])
    .where('subject', 'in', [...subjects])
    .where('kind', 'in', ['disclosure', 'delivery'])
    .where('outcome', '=', 'disclosed')
    .where('entry', 'like', '%"consents":[%')
    .groupBy('subject')
    .execute();
  return new Map(found.map(({ subject, at }) => [subject ?? '', Number(at)]));
}

/** Only what was done with answers and requests rests with them: a disclosure rests on a consent, and not the other way round. */
function namesAny({ entry, party, kind }: DueRow, records: readonly Counting[]): boolean {
  if (records.length === 0 || kind === 'disclosure' || kind === 'preflight' || kind === 'delivery') return false;
  const { reference, consents = [] } = JSON.parse(entry) as Entry;
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
