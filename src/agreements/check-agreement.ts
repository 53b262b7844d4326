import type { InputError } from '../contract/contract.ts';
import type { Agreement } from '../contract/generated/types.ts';
import type { Books, Check } from './check.ts';
import { lawChecks } from './law-checks.ts';
import { modelChecks } from './model-checks.ts';
import { structureChecks } from './structure-checks.ts';

/** One thing an agreement says that it may not say (error) or had better not (warning). */
export interface Finding extends InputError {
  readonly severity: 'error' | 'warning';
  /** The article or rule (LR-nn) it rests on. */
  readonly source: string;
}

/** Every check there is: a check is a row. */
export const checks: readonly Check[] = [...structureChecks, ...modelChecks, ...lawChecks];

/**
 * Holds an agreement that satisfies its schema against itself, the national model, the field catalogue and the law of
 * the days it is to be in force. Finds everything at once; what is law is read from the dated data, not known here.
 */
export function checkAgreement(agreement: Agreement, books: Books): readonly Finding[] {
  return checks.flatMap(({ code, severity, source, find }) =>
    [...find(agreement, books)].map((spot) => ({
      pointer: spot.pointer,
      code,
      detail: spot.detail,
      severity,
      source: spot.source ?? source,
    })),
  );
}
