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
import { isRequestForData, type LedgerLine, type OtherEntry, toLine, toOther } from './ledger-line.ts';
import { addUpRecipients, type KnownLine, type LedgerRecipient, type Received } from './recipients.ts';

export type { DisclosedField, LedgerLine, OtherEntry } from './ledger-line.ts';
export type { LedgerRecipient, Received } from './recipients.ts';

/** From a moment on, up to and not including another; all of it when left out. */
export interface Period {
  readonly from?: Instant;
  readonly to?: Instant;
}

export interface Ledger {
  /**
   * One line per request for data of a person, what was refused included; newest first. Whoever is known here more than
   * once gets one list. Nothing for who was erased: nothing can be found any more.
   * @throws GatewayError `store-unavailable`
   */
  disclosuresOf(subjects: readonly SubjectId[], period?: Period): AsyncIterable<LedgerLine>;
  /**
   * One of the lines of a person, with the asking party's own reference to the case: for that party, never for the person.
   * @throws GatewayError `store-unavailable`
   */
  find(subjects: readonly SubjectId[], entry: string): Promise<KnownLine | undefined>;
  /** The rest of what the log has about a person, newest first: each entry is either here or in `disclosuresOf`, once. */
  othersOf(subjects: readonly SubjectId[], period?: Period): AsyncIterable<OtherEntry>;
  /**
   * The parties that really received something of a person, each with what; by id. Reads past any transaction that is
   * under way, so it may be called inside one.
   * @throws GatewayError `store-unavailable`
   */
  recipientsOf(subject: SubjectId, received?: Received): Promise<readonly LedgerRecipient[]>;
}

/** How the log names what is of one person. */
interface References {
  readonly subject: string;
  case(id: CaseId): string;
  record(id: string): string;
}

interface Parts {
  /** The entries about whom a reference stands for, newest first. */
  entriesOf(reference: string, period?: Period): AsyncIterable<Entry>;
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
  const categories = new Map<string, string>(parts.catalogue.fields.map(({ name, category }) => [name, category]));
  const open = (subject: SubjectId) => openRecord(parts, subject, (field) => categories.get(field));
  return {
    async *disclosuresOf(subjects, period) {
      const records = await Promise.all(subjects.map(open));
      const lists = records.map((record) => record.lines(period, parts.agreementOf));
      yield* merge(lists);
    },
    async find(subjects, entry) {
      for (const record of await Promise.all(subjects.map(open))) {
        for await (const line of record.lines()) if (line.id === entry) return line;
      }
      return undefined;
    },
    async *othersOf(subjects, period) {
      const records = await Promise.all(subjects.map(open));
      yield* merge(records.map((record) => record.others(period)));
    },
    async recipientsOf(subject, received = {}) {
      const record = await open(subject);
      return addUpRecipients(record.lines(), received);
    },
  };
}

/** What the log has of one person. */
interface OpenRecord {
  lines(period?: Period, agreementOf?: Parts['agreementOf']): AsyncIterable<KnownLine>;
  others(period?: Period): AsyncIterable<OtherEntry>;
}

async function openRecord(
  { entriesOf, referencesOf, consentsOf, casesOf, refFor }: Parts,
  subject: SubjectId,
  categoryOf: (field: string) => string | undefined,
): Promise<OpenRecord> {
  const references = await referencesOf(subject);
  if (references === undefined) return { lines: nothing, others: nothing };
  const [consents, cases] = await Promise.all([consentsOf(subject), casesOf(subject)]);
  const caseOf = new Map(cases.map((id) => [references.case(id), id]));
  const recorded = new Map(consents.map(({ id }) => [id, references.record(id)]));
  const recordReference = (id: string): string => recorded.get(id) ?? '';
  return {
    async *lines(period, agreementOf) {
      for await (const entry of entriesOf(references.subject, period)) {
        if (!isRequestForData(entry)) continue;
        const agreement = entry.agreement && (await agreementOf?.(entry.agreement.hash));
        const line = toLine(entry, agreement?.document, { subject, recordReference, consents, categoryOf });
        const id = entry.case === undefined ? undefined : caseOf.get(entry.case);
        yield id === undefined ? line : { ...line, caseRef: refFor(line.party, id) };
      }
    },
    async *others(period) {
      for await (const entry of entriesOf(references.subject, period)) {
        if (!isRequestForData(entry)) yield toOther(entry, subject);
      }
    },
  };
}

async function* nothing(): AsyncGenerator<never> {}

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
