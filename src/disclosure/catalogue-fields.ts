import type { Catalogue, FieldName } from '../contract/generated/types.ts';

type Field = Catalogue['fields'][number];

const known = new WeakMap<Catalogue, ReadonlyMap<FieldName, Field>>();

/** The fields of a catalogue by name; made once per catalogue and not per request. */
export function fieldsByName(catalogue: Catalogue): ReadonlyMap<FieldName, Field> {
  const found = known.get(catalogue) ?? new Map(catalogue.fields.map((field) => [field.name, field]));
  known.set(catalogue, found);
  return found;
}
