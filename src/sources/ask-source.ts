import { isFieldValue } from '../contract/contract.ts';
import type { FieldName } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import { type Source, type SourceAnswer, SourceFailure, type SourceReport, type Whom } from './source.ts';

/** What one source gave, checked: only fields that were asked for, only values that have the form of their field. */
export interface CheckedAnswer {
  readonly values: ReadonlyMap<FieldName, unknown>;
  readonly reports: readonly SourceReport[];
  /** Why a field that was asked for is missing although a value may exist; undefined when all is known. */
  readonly failure?: string;
}

/**
 * Asks one source and trusts nothing of its answer. Every source goes through here, so a new connector cannot forget
 * it. A report names a field only when the catalogue does: a name that a source made up could itself be a value.
 * @throws GatewayError when the gateway's own store cannot be read
 */
export async function askSource(
  source: Source,
  whom: Whom,
  fields: readonly FieldName[],
  catalogue: ReadonlySet<FieldName>,
): Promise<CheckedAnswer> {
  try {
    return checkAnswer(source.id, await source.fetch(whom, fields), fields, catalogue);
  } catch (error) {
    if (error instanceof GatewayError) throw error;
    // Neither message nor cause of a foreign error goes on: it may quote a value.
    const failure = error instanceof SourceFailure ? error.kind : 'failed';
    const reports = fields.map((field) => ({ source: source.id, field, problem: 'unavailable' }) as const);
    return { values: new Map(), reports, failure };
  }
}

function checkAnswer(
  source: string,
  answer: SourceAnswer,
  fields: readonly FieldName[],
  catalogue: ReadonlySet<FieldName>,
): CheckedAnswer {
  const asked = new Set(fields);
  const values = new Map<FieldName, unknown>();
  const reports: SourceReport[] = [];
  let strangers = 0;
  for (const [field, value] of answer.values) {
    if (!catalogue.has(field)) strangers += 1;
    else if (!asked.has(field)) reports.push({ source, field, problem: 'not-asked' });
    else if (value === null || isFieldValue(field, value)) values.set(field, value);
    else reports.push({ source, field, problem: 'wrong-type' });
  }
  if (strangers > 0) reports.push({ source, problem: 'not-asked' });
  const unreadable = answer.unreadable.filter((field) => asked.has(field));
  for (const field of unreadable) {
    values.delete(field);
    reports.push({ source, field, problem: 'unavailable' });
  }
  return { values, reports, ...(unreadable.length > 0 ? { failure: 'unreadable' } : {}) };
}
