import type {
  Agreement,
  Articles,
  Catalogue,
  ClauseId,
  Condition,
  ConsentRequirement,
  FieldName,
  Model,
  PurposeCode,
  Role,
  ValueList,
} from '../contract/generated/types.ts';

type ClauseField = Agreement['clauses'][number]['fields'][number];

/** A clause while the changes of a twist are applied to it. */
export interface ClauseDraft {
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

/** The agreement while the changes of a twist are applied to it. */
export interface Draft {
  readonly catalogue: ReadonlyMap<FieldName, Catalogue['fields'][number]>;
  readonly clauses: ReadonlyMap<ClauseId, ClauseDraft>;
  readonly purposes: Map<PurposeCode, Model['purposes'][number]>;
  readonly valueLists: Map<FieldName, ValueList>;
  articles: Articles;
}

/** The model as it stands before any change: the core fields on, whole; the options off. */
export function toDraft(model: Model, catalogue: Catalogue): Draft {
  return {
    catalogue: new Map(catalogue.fields.map((field) => [field.name, field])),
    clauses: new Map(model.clauses.map((clause) => [clause.id, toClauseDraft(clause)])),
    purposes: new Map(model.purposes.map((purpose) => [purpose.code, purpose])),
    valueLists: new Map(model.valueLists.map((list) => [list.field, list])),
    articles: model.articles,
  };
}

const toClauseDraft = (model: Model['clauses'][number]): ClauseDraft => ({
  model,
  fields: new Map(model.core.map((name) => [name, 'all'])),
  roles: new Set(model.roles),
  conditions: new Set(model.conditions),
  requirement: model.consentRequirement,
  removed: false,
});
