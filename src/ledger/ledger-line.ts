import type {
  Agreement,
  ClauseId,
  Consent,
  Entry,
  FieldName,
  LegalBasisId,
  Part,
  PartyId,
  PartyType,
  PurposeCode,
  ReasonCode,
  Role,
} from '../contract/generated/types.ts';
import { type Instant, parseInstant, type SubjectId } from '../contract/vocabulary.ts';

/** A field that left, and on what it rested. */
export interface DisclosedField {
  readonly field: FieldName;
  /** The part of the value that was shown; all of it when left out. */
  readonly part?: Part;
  readonly clause: ClauseId;
  /** The type of party whose field it is under the clause; left out when the agreement is not known here any more. */
  readonly from?: PartyType;
  readonly basis: readonly LegalBasisId[];
  /** Ids of the consent records it rested on. */
  readonly consents: readonly string[];
  /** What stood in the place of a consent. */
  readonly ground?: 'emergency';
}

/** A field that was asked for and did not leave. */
export interface RefusedField {
  readonly field: FieldName;
  readonly reason: ReasonCode;
}

/** One request for data of a person, or one message with it, as the person may know it: one line per entry of the log. */
export interface LedgerLine {
  /** Id of the entry. */
  readonly id: string;
  readonly at: Instant;
  readonly kind: Entry['kind'];
  /** Whether the party asked for it, or was sent it because it subscribed. */
  readonly way: 'asked' | 'sent';
  /** Whose data: one person may be known here more than once. */
  readonly subject: SubjectId;
  readonly party: PartyId;
  readonly role?: Role;
  readonly purpose?: PurposeCode;
  readonly agreement?: NonNullable<Entry['agreement']>;
  /** `refused` also when something of ours failed: nothing left. */
  readonly outcome: 'disclosed' | 'refused';
  /** Whether it was decided as one in an emergency, whatever came of it; undefined when it ended before any decision. */
  readonly inEmergency: boolean | undefined;
  /** The fields that were asked for. */
  readonly asked: readonly FieldName[];
  readonly fields: readonly DisclosedField[];
  readonly refused: readonly RefusedField[];
  /** Code of the problem, where the request ended before a decision, or nothing left for another reason. */
  readonly problem?: string;
  /** The types of parties whose fields left. */
  readonly senders: readonly PartyType[];
}

/** What an entry is read with. */
export interface LineContext {
  readonly subject: SubjectId;
  /** Which consent record of this person an entry of a party names; undefined when it is none of them. */
  recordOf(name: string, party: PartyId): string | undefined;
  readonly consents: readonly Pick<Consent, 'id' | 'kind' | 'categories'>[];
  categoryOf(field: FieldName): string | undefined;
}

/** @param entry of a request for data, or of a message that was sent */
export function toLine(entry: Entry, agreement: Agreement | undefined, context: LineContext): LedgerLine {
  const { id, at, party = '', role, purpose, problem } = entry;
  const left = new Set(entry.disclosed ?? []);
  const answers = Object.entries(entry.decision?.fields ?? {});
  const fields = answers.flatMap(([field, answer]): DisclosedField[] => {
    if (!left.has(field) || answer.effect === 'none') return [];
    const { clause, basis, part, ground } = answer;
    const from = agreement?.clauses.find((candidate) => candidate.id === clause)?.from;
    const consents = consentsBehind(entry, { field, kinds: answer.consent }, context);
    return [
      { field, clause, basis, consents, ...(part && { part }), ...(from && { from }), ...(ground && { ground }) },
    ];
  });
  const refused = answers.flatMap(([field, answer]): RefusedField[] =>
    answer.effect === 'none' ? [{ field, reason: answer.reason }] : [],
  );
  const inEmergency = entry.facts === undefined ? undefined : entry.facts.emergency === true;
  return {
    ...{ id, at: parseInstant(at), kind: entry.kind, inEmergency, way: entry.kind === 'delivery' ? 'sent' : 'asked' },
    ...{ subject: context.subject, party },
    ...(role && { role }),
    // A code that is not known is never in an entry.
    ...(purpose && purpose !== 'unknown' && { purpose: purpose as PurposeCode }),
    ...(entry.agreement && { agreement: entry.agreement }),
    ...{ outcome: fields.length > 0 ? 'disclosed' : 'refused', asked: entry.fields ?? [], fields, refused },
    ...(problem && { problem }),
    senders: [...new Set(fields.flatMap(({ from }) => from ?? []))],
  };
}

/** Of the records that the entry names, those that could carry this field. */
function consentsBehind(
  { consents = [], party = '' }: Entry,
  { field, kinds }: { readonly field: FieldName; readonly kinds: readonly string[] },
  { consents: records, recordOf, categoryOf }: LineContext,
): string[] {
  const category = categoryOf(field);
  const named = consents.map((name) => recordOf(name, party));
  const covering = records.filter(
    (record) => kinds.includes(record.kind) && record.categories.some((covered) => covered === category),
  );
  return covering.map(({ id }) => id).filter((id) => named.includes(id));
}
