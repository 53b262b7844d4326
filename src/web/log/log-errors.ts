import type { FormProblem } from '../frame/problems.tsx';
import { type Language, textsIn } from '../texts.ts';

/** What can be wrong in the form, and at which of its fields. */
export type LogProblem = 'case' | 'because' | 'both' | 'page' | 'other';

const fields: Readonly<Partial<Record<LogProblem, string>>> = {
  ...{ case: 'kenmerk', because: 'waarom', both: 'kenmerk' },
};

export function logProblems(found: readonly LogProblem[], language: Language): readonly FormProblem[] {
  const texts = textsIn(language);
  return found.map((problem) => {
    const field = fields[problem];
    return { ...(field !== undefined && { field }), text: texts.say(`log.problem.${problem}`) };
  });
}
