/** By what names the person, the case and the records of a client stand in the text of an entry. */
import type { Entry } from '../contract/generated/types.ts';

/**
 * The name that entries of one party have for what a reference stands for: the same each time, and without the key nobody can
 * tell that names of two parties are of one thing. It keeps the letter that tells what it is.
 */
export type NameFor = (reference: string, party: string) => string;

/** Members of an entry whose references are the same for every party; `record` is one that becomes its `reference`. */
type Referring<Draft> = Draft & { readonly record?: string };

/**
 * An entry as its text says it: each party has names of its own for a client, so that two of them who lay their entries side by
 * side see nothing that they have in common. An entry of no party keeps the references, as no party is shown it.
 */
export function toNamed<Draft extends Partial<Entry>>(
  { record, ...draft }: Referring<Draft>,
  nameFor: NameFor,
): Omit<Referring<Draft>, 'record'> {
  const { party, subject, case: traject, consents } = draft;
  const name = (reference: string): string => nameIn(reference, party, nameFor);
  return {
    ...draft,
    ...(subject !== undefined && { subject: name(subject) }),
    ...(traject !== undefined && { case: name(traject) }),
    // In an order that says nothing of the references.
    ...(consents !== undefined && { consents: consents.map(name).sort() }),
    ...(record !== undefined && { reference: name(record) }),
  };
}

const nameIn = (reference: string, party: string | undefined, nameFor: NameFor): string =>
  party === undefined ? reference : nameFor(reference, party);

/** The columns beside the text, which have the references that are the same for every party. */
export interface ReferenceColumns {
  readonly subject: string | null;
  readonly case_ref: string | null;
}

/** An entry with the references of its columns: to count clients by over all parties, and never to be shown. */
export function toCountable(entry: Entry, { subject, case_ref }: ReferenceColumns): Entry {
  const { subject: _subject, case: _case, ...rest } = entry;
  return { ...rest, ...(subject !== null && { subject }), ...(case_ref !== null && { case: case_ref }) };
}
