/** The log, read as what it is to one person: who asked for what about me, what left, and on what that rested. */
import type {
  Agreement,
  AgreementHash,
  CaseRef,
  Catalogue,
  Consent,
  Entry,
  PartyId,
} from '../contract/generated/types.ts';
import type { CaseId, Instant, SubjectId } from '../contract/vocabulary.ts';
import { type LedgerLine, toLine } from './ledger-line.ts';
import { addUpRecipients, type KnownLine, type LedgerRecipient, type Received } from './recipients.ts';

export type { DisclosedField, LedgerLine } from './ledger-line.ts';
export type { LedgerRecipient, Received } from './recipients.ts';
export { addUpRecipients };

/** From a moment on, up to and not including another; all of it when left out. */
export interface Period {
  readonly from?: Instant;
  readonly to?: Instant;
}

export interface Ledger {
  /**
   * One line per request for data of a person, what was refused included, and per message with it; newest first. Whoever is known here more than
   * once gets one list. Nothing for who was erased: nothing can be found any more.
   * @throws GatewayError `store-unavailable`
   */
  disclosuresOf(subjects: readonly SubjectId[], period?: Period): AsyncIterable<LedgerLine>;
  /**
   * One of the lines of a person, with the asking party's own reference to the case: for that party, never for the person.
   * @throws GatewayError `store-unavailable`
   */
  find(subjects: readonly SubjectId[], entry: string): Promise<KnownLine | undefined>;
  /**
   * Some of the lines of a person, newest first: reads those, and no more of the log.
   * @throws GatewayError `store-unavailable`
   */
  page(subjects: readonly SubjectId[], asked: AskedPage): Promise<readonly LedgerLine[]>;
  /**
   * What was tried about a person in vain, newest first: what was rejected and what failed, requests for data among it.
   * @throws GatewayError `store-unavailable`
   */
  triedInVain(subjects: readonly SubjectId[], period: Period): AsyncIterable<TriedInVain>;
  /**
   * How many entries the log has about a person, of each sort: each entry is counted once. Reads none of them.
   * @param without some that are not counted
   * @throws GatewayError `store-unavailable`
   */
  countsOf(subjects: readonly SubjectId[], without?: LateEntries): Promise<readonly LedgerCount[]>;
  /**
   * The parties that really received something of a person, each with what; by id. Reads past any transaction that is
   * under way, so it may be called inside one.
   * @throws GatewayError `store-unavailable`
   */
  recipientsOf(subject: SubjectId, received?: Received): Promise<readonly LedgerRecipient[]>;
  /** The same for several questions about one person, in their order: the log is read once. */
  recipientsOfEach(subject: SubjectId, received: readonly Received[]): Promise<readonly (readonly LedgerRecipient[])[]>;
}

/** Entries of some kinds from a moment on. */
export interface LateEntries {
  readonly kinds: readonly Entry['kind'][];
  readonly from: Instant;
}

/** Which lines of a person. */
export interface AskedPage {
  readonly limit: number;
  /** How many newer ones are passed over. */
  readonly skip?: number;
  /** Only what is older than the line with this id; nothing when the person has no such line. */
  readonly after?: string;
  readonly party?: PartyId;
  /** Ids of lines that are left out. */
  readonly without?: readonly string[];
}

/** What was rejected or failed, and by whom. */
export interface TriedInVain extends Omit<LedgerCount, 'count'> {
  /** Id of the entry. */
  readonly id: string;
  /** What it would have been; undefined when that was not known. */
  readonly tried: Entry['kind'] | undefined;
}

/** Entries of one sort. */
export interface LedgerCount {
  readonly kind: Entry['kind'];
  /** Left out where it was the client. */
  readonly party: PartyId | undefined;
  /** Of a request for data; undefined of everything else. */
  readonly outcome: 'disclosed' | 'refused' | undefined;
  readonly count: number;
}

/** By what the log knows what is of one person. */
interface References {
  readonly subject: string;
  case(id: CaseId): string;
  record(id: string): string;
  /** What entries of a party have for a reference. */
  nameFor(reference: string, party: PartyId): string;
}

interface Parts {
  /** Entries about whom a reference stands for, newest first. */
  entriesOf(reference: string, period: Period & { only: 'requests' | 'disclosed' | 'problems' }): AsyncIterable<Entry>;
  pageOf(
    references: readonly string[],
    asked: AskedPage & { readonly only?: string },
  ): Promise<readonly { readonly reference: string; readonly entry: Entry }[]>;
  countsOf(references: readonly string[], without?: LateEntries): Promise<readonly LedgerCount[]>;
  referencesOf(subject: SubjectId): Promise<References | undefined>;
  consentsOf(subject: SubjectId): Promise<readonly Pick<Consent, 'id' | 'kind' | 'categories'>[]>;
  casesOf(subject: SubjectId): Promise<readonly CaseId[]>;
  refFor(party: PartyId, id: CaseId): CaseRef;
  /** What an earlier decision rested on. */
  agreementOf(hash: AgreementHash): Promise<{ readonly document: Agreement } | undefined>;
  readonly catalogue: Catalogue;
}

/** Wires the ledger to the log. */
export function openLedger(parts: Parts): Ledger {
  const { agreementOf } = parts;
  const categories = new Map<string, string>(parts.catalogue.fields.map(({ name, category }) => [name, category]));
  const openAll = async (subjects: readonly SubjectId[]): Promise<readonly OpenRecord[]> => {
    const records = await Promise.all(subjects.map((one) => openRecord(parts, one, (field) => categories.get(field))));
    return records.filter((record) => record !== undefined);
  };
  const readPage = async (records: readonly OpenRecord[], asked: AskedPage & { readonly only?: string }) => {
    const found = await parts.pageOf(
      records.map(({ reference }) => reference),
      asked,
    );
    const lines = found.map(({ reference, entry }) =>
      records.find((record) => record.reference === reference)?.toLine(entry, agreementOf),
    );
    return (await Promise.all(lines)).filter((line) => line !== undefined);
  };
  const recipientsOfEach: Ledger['recipientsOfEach'] = async (subject, received) => {
    const [record] = await openAll([subject]);
    return record === undefined ? received.map(() => []) : addUpRecipients(record.lines({}, 'disclosed'), received);
  };
  return {
    async *disclosuresOf(subjects, period = {}) {
      const records = await openAll(subjects);
      yield* merge(records.map((record) => record.lines(period, 'requests', agreementOf)));
    },
    async *triedInVain(subjects, period) {
      for (const { reference } of await openAll(subjects)) {
        for await (const entry of parts.entriesOf(reference, { ...period, only: 'problems' })) yield toTried(entry);
      }
    },
    async find(subjects, entry) {
      const [line] = await readPage(await openAll(subjects), { only: entry, limit: 1 });
      return line;
    },
    page: async (subjects, asked) =>
      (await readPage(await openAll(subjects), asked)).map(({ caseRef: _own, ...line }) => line),
    countsOf: async (subjects, without) =>
      parts.countsOf(
        (await openAll(subjects)).map(({ reference }) => reference),
        without,
      ),
    recipientsOf: async (subject, received = {}) => (await recipientsOfEach(subject, [received]))[0] ?? [],
    recipientsOfEach,
  };
}

/** Counted as the log counts it: a request for data is one whose purpose was known. */
const toTried = ({ id, kind, party, purpose, tried }: Entry): TriedInVain => ({
  ...{ id, kind, party, tried },
  outcome: party !== undefined && purpose !== undefined ? 'refused' : undefined,
});

/** What the log has of one person. */
interface OpenRecord {
  readonly reference: string;
  toLine(entry: Entry, agreementOf?: Parts['agreementOf']): Promise<KnownLine>;
  lines(period: Period, only: 'requests' | 'disclosed', agreementOf?: Parts['agreementOf']): AsyncIterable<KnownLine>;
}

async function openRecord(
  { entriesOf, referencesOf, consentsOf, casesOf, refFor }: Parts,
  subject: SubjectId,
  categoryOf: (field: string) => string | undefined,
): Promise<OpenRecord | undefined> {
  const references = await referencesOf(subject);
  if (references === undefined) return undefined;
  const [consents, cases] = await Promise.all([consentsOf(subject), casesOf(subject)]);
  // Entries of before each party had its own names have the references themselves.
  const namesIn = (party: PartyId) => {
    const named = <Id extends string>(ids: readonly Id[], refer: (id: Id) => string) =>
      new Map(
        ids.flatMap((id) => [refer(id), references.nameFor(refer(id), party)].map((name) => [name, id] as const)),
      );
    const records = consents.map(({ id }) => id);
    return { caseOf: named(cases, references.case), recordOf: named(records, references.record) };
  };
  const known = new Map<PartyId, ReturnType<typeof namesIn>>();
  const namesOf = (party: PartyId): ReturnType<typeof namesIn> => {
    const names = known.get(party) ?? namesIn(party);
    known.set(party, names);
    return names;
  };
  const recordOf = (name: string, party: PartyId): string | undefined => namesOf(party).recordOf.get(name);
  // Of one reading: thousands of lines rest on a few agreements.
  const agreements = new Map<AgreementHash, ReturnType<Parts['agreementOf']>>();
  const refs = new Map<string, CaseRef>();
  const knownRef = (party: PartyId, id: CaseId): CaseRef => {
    const place = `${party} ${id}`;
    const ref = refs.get(place) ?? refFor(party, id);
    refs.set(place, ref);
    return ref;
  };
  const toKnown: OpenRecord['toLine'] = async (entry, agreementOf) => {
    const hash = entry.agreement?.hash;
    const found = hash === undefined ? undefined : (agreements.get(hash) ?? agreementOf?.(hash));
    if (hash !== undefined && found !== undefined) agreements.set(hash, found);
    const agreement = await found;
    const line = toLine(entry, agreement?.document, { subject, recordOf, consents, categoryOf });
    const id = entry.case === undefined ? undefined : namesOf(line.party).caseOf.get(entry.case);
    return id === undefined ? line : { ...line, caseRef: knownRef(line.party, id) };
  };
  return {
    reference: references.subject,
    toLine: toKnown,
    async *lines(period, only, agreementOf) {
      for await (const entry of entriesOf(references.subject, { ...period, only })) yield toKnown(entry, agreementOf);
    },
  };
}

/** Several lists, each newest first, as one. */
async function* merge<Item extends { readonly at: Instant }>(
  lists: readonly AsyncIterable<Item>[],
): AsyncGenerator<Item> {
  const readers = lists.map((list) => list[Symbol.asyncIterator]());
  const heads = await Promise.all(readers.map((reader) => reader.next()));
  for (;;) {
    const newest = heads.reduce((best, head, index) => (atOf(head) > atOf(heads[best]) ? index : best), 0);
    const [head, reader] = [heads[newest], readers[newest]];
    if (head === undefined || reader === undefined || head.done) return;
    yield head.value;
    heads[newest] = await reader.next();
  }
}

const atOf = (head: IteratorResult<{ readonly at: Instant }> | undefined): number =>
  head === undefined || head.done ? Number.NEGATIVE_INFINITY : head.value.at;
