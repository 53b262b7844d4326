import type { FieldName } from '../contract/generated/types.ts';
import type { Told } from '../support/support.ts';
import type { SourceAnswer } from './source.ts';

/** When each value of an answer was supplied, in milliseconds. */
export type SuppliedAt = ReadonlyMap<FieldName, number>;

/**
 * What was supplied and what support events told, field by field: what was received later holds. A value that rests on a
 * party that is frozen, or on events of which one cannot be read, is not known; that is not the same as having none.
 * @param fields those that were asked for and that events can give a value to
 */
export function withSupport(
  answer: SourceAnswer,
  suppliedAt: SuppliedAt,
  told: Told,
  fields: readonly FieldName[],
): SourceAnswer {
  const values = new Map(answer.values);
  const unreadable = new Set(answer.unreadable);
  for (const field of fields) {
    const value = told.values.get(field);
    const isKnown = !told.isUnreadable && value?.by.some((party) => told.frozen.has(party)) !== true;
    if (isKnown && (value === undefined || (suppliedAt.get(field) ?? 0) > value.since)) continue;
    values.delete(field);
    unreadable.delete(field);
    if (!isKnown) unreadable.add(field);
    else values.set(field, value?.value);
  }
  return { values, unreadable: [...unreadable] };
}
