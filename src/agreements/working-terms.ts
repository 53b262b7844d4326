import type {
  Agreement,
  Articles,
  Catalogue,
  ClauseId,
  Condition,
  ConsentRequirement,
  FieldName,
  Law,
  Model,
  PurposeCode,
  Role,
  ValueList,
} from '../contract/generated/types.ts';

type ClauseField = Agreement['clauses'][number]['fields'][number];

/** Where the words for fields and legal bases come from, which parts of a field there are, and what nobody may switch on. */
export interface CompileBooks {
  readonly catalogue: Catalogue;
  readonly law: Law;
}

/** A clause while the changes of a twist are applied to it. */
export interface WorkingClause {
  readonly model: Model['clauses'][number];
  /** The fields that are on, each with how much of it is shown. */
  readonly fields: Map<FieldName, ClauseField['part']>;
  readonly roles: Set<Role>;
  readonly conditions: Set<Condition>;
  requirement: ConsentRequirement;
  /** The change that last raised the requirement. */
  requiredAt?: number;
  removed: boolean;
}

/** What a model says, while the changes of a twist are applied to it. */
export interface WorkingTerms {
  readonly catalogue: ReadonlyMap<FieldName, Catalogue['fields'][number]>;
  readonly neverTo: Law['neverTo'];
  readonly clauses: ReadonlyMap<ClauseId, WorkingClause>;
  readonly purposes: Map<PurposeCode, Model['purposes'][number]>;
  readonly valueLists: Map<FieldName, ValueList>;
  articles: Articles;
}

/** The model as it stands before any change: the core fields on, whole; the options off. */
export function toWorkingTerms(model: Model, { catalogue, law }: CompileBooks): WorkingTerms {
  return {
    catalogue: new Map(catalogue.fields.map((field) => [field.name, field])),
    neverTo: law.neverTo,
    clauses: new Map(model.clauses.map((clause) => [clause.id, toWorkingClause(clause)])),
    purposes: new Map(model.purposes.map((purpose) => [purpose.code, purpose])),
    valueLists: new Map(model.valueLists.map((list) => [list.field, list])),
    articles: model.articles,
  };
}

const toWorkingClause = (model: Model['clauses'][number]): WorkingClause => ({
  model,
  fields: new Map(model.core.map((name) => [name, 'all'])),
  roles: new Set(model.roles),
  conditions: new Set(model.conditions),
  requirement: model.consentRequirement,
  removed: false,
});
