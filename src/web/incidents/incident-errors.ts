import type { FormProblem } from '../frame/problems.tsx';
import { type Language, textsIn } from '../texts.ts';

/** What is wrong with what was filled in, and at which field. */
export interface IncidentField {
  readonly field?: string;
  readonly problem:
    | 'what'
    | 'reason'
    | 'kind'
    | 'who'
    | 'moment'
    | 'future'
    | 'order'
    | 'not-allowed'
    | 'not-found'
    | 'conflict';
}

/** The same in words. */
export function incidentProblems(wrong: readonly IncidentField[], language: Language): FormProblem[] {
  const texts = textsIn(language);
  return wrong.map(({ field, problem }) => ({
    ...(field === undefined ? {} : { field }),
    text: texts.say(`incidents.problem.${problem}`),
  }));
}
