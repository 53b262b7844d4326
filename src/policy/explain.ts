import type { CheckName, FieldDecision, ReasonCode } from '../contract/generated/types.ts';

/** The order in which the policy looks (`checkName` in `schemas/common.schema.json`). */
export const CHECKS = [
  'purpose',
  'law',
  'party',
  'role',
  'agreement',
  'clause',
  'twist',
  'case',
  'phase',
  'consent',
  'sender',
  'rights',
] as const satisfies readonly CheckName[];

/** One step on the way to the answer for a field, as people read it. */
export interface ExplainedCheck {
  readonly check: CheckName;
  readonly result: 'ok' | 'no' | 'skipped';
  readonly reason?: ReasonCode;
  /** The clause, the denial or the legal basis the step refers to. */
  readonly reference?: string;
  /** What stood in the place of the client's consent, where that step was in order without it. */
  readonly ground?: 'emergency';
}

/**
 * The whole chain behind the answer for one field. The policy only says where it stopped: what stands before that
 * step was in order, and what stands after it was not looked at.
 */
export function explainField(field: FieldDecision): readonly ExplainedCheck[] {
  if (field.effect !== 'none') {
    const { clause, ground } = field;
    return CHECKS.map((check) => ({
      check,
      result: 'ok',
      ...(check === 'clause' && { reference: clause }),
      ...(check === 'consent' && ground !== undefined && { ground }),
    }));
  }
  const { stoppedAt, reason, reference } = field;
  const stop = CHECKS.indexOf(stoppedAt);
  return CHECKS.map((check, step): ExplainedCheck => {
    if (step < stop) return { check, result: 'ok' };
    if (step > stop) return { check, result: 'skipped' };
    return { check, result: 'no', reason, ...(reference !== undefined && { reference }) };
  });
}
