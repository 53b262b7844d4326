import type {
  Agreement,
  Catalogue,
  FieldName,
  Law,
  LegalBasisId,
  Model,
  PartyType,
} from '../contract/generated/types.ts';

/** The dated data an agreement is held against. */
export interface Books {
  readonly model: Model;
  readonly law: Law;
  readonly catalogue: Catalogue;
}

/** Where a check found something. */
export interface Spot {
  /** JSON Pointer into the agreement. */
  readonly pointer: string;
  readonly detail: string;
  /** When the data names a source that is closer than that of the check. */
  readonly source?: string;
}

/** A row of the table of checks. */
export interface Check {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** The article or rule (LR-nn) it rests on. */
  readonly source: string;
  readonly find: (agreement: Agreement, books: Books) => Iterable<Spot>;
}

type Clause = Agreement['clauses'][number];
type ClauseField = Clause['fields'][number];
type CatalogueField = Catalogue['fields'][number];

/** A clause and its place. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly at: string;
}

/** A field in a clause, its place, and the catalogue's word on it and on every field it is computed from. */
export interface PlacedField extends PlacedClause {
  readonly field: ClauseField;
  readonly entry: CatalogueField;
  readonly sources: readonly CatalogueField[];
}

export const placedClauses = ({ clauses }: Agreement): readonly PlacedClause[] =>
  clauses.map((clause, index) => ({ clause, at: `/clauses/${index}` }));

/** The fields of all clauses that the catalogue knows; the others are found by a check of their own. */
export function placedFields(agreement: Agreement, { catalogue }: Books): readonly PlacedField[] {
  const entries = new Map(catalogue.fields.map((entry) => [entry.name, entry]));
  return placedClauses(agreement).flatMap(({ clause, at: clauseAt }) =>
    clause.fields.flatMap((field, index) => {
      const entry = entries.get(field.name);
      if (entry === undefined) return [];
      return [{ clause, field, entry, at: `${clauseAt}/fields/${index}`, sources: withSources(entry, entries) }];
    }),
  );
}

/** The field itself and, however far back, what it is computed from. */
function withSources(
  entry: CatalogueField,
  entries: ReadonlyMap<FieldName, CatalogueField>,
): readonly CatalogueField[] {
  const all = new Set([entry]);
  for (const found of all) {
    for (const name of found.derivedFrom) {
      const source = entries.get(name);
      if (source !== undefined) all.add(source);
    }
  }
  return [...all];
}

/** Who receives under a clause: its type and, for what goes to the municipality, the desk with its mandate (note a). */
export function recipientsOf(agreement: Agreement, to: PartyType): readonly PartyType[] {
  const hasDesk = agreement.parties.some(({ type, mandatedBy }) => type === 'HUB' && mandatedBy !== undefined);
  return to === 'MUN' && hasDesk ? ['MUN', 'HUB'] : [to];
}

/** Whether a law or basis is in force on a day. Without a first day it is not in force yet. */
export const isInForceOn = (
  day: string,
  { inForceFrom, inForceTo }: { readonly inForceFrom: string | null; readonly inForceTo: string | null },
): boolean => inForceFrom !== null && inForceFrom <= day && (inForceTo === null || day <= inForceTo);

export const findBasis = ({ law }: Books, id: LegalBasisId): Law['bases'][number] | undefined =>
  law.bases.find((basis) => basis.id === id);
