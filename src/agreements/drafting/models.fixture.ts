/** Test support: other versions of the national model, invented. Never imported by the gateway. */
import type { Model } from '../../contract/generated/types.ts';
import { books } from '../veenrand.fixture.ts';

type ModelClause = Model['clauses'][number];

/** The next version of the model, with some edits. */
export function nextModel(edit: (model: Model) => void = () => {}): Model {
  const model = { ...structuredClone(books.model), version: '1.1.0' };
  edit(model);
  return model;
}

/** A clause of a model, to be edited. */
export function clauseIn({ clauses }: Model, id: string): ModelClause {
  const clause = clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new Error(`the model has no clause ${id}`);
  return clause;
}

/** A purpose of a model, to be edited. */
export function purposeIn({ purposes }: Model, code: string): Model['purposes'][number] {
  const purpose = purposes.find((candidate) => candidate.code === code);
  if (purpose === undefined) throw new Error(`the model has no purpose ${code}`);
  return purpose;
}

/** The model without a clause. */
export const without = (model: Model, id: string): void => {
  model.clauses = model.clauses.filter((clause) => clause.id !== id);
};
