import type { FormProblem } from '../frame/problems.tsx';
import { type Language, textsIn } from '../texts.ts';

/** What can be wrong in a form of the page. */
export type RetentionProblem =
  | 'category'
  | 'how'
  | 'months'
  | 'source'
  | 'party'
  | 'case'
  | 'from'
  | 'to'
  | 'reason'
  | 'nothing'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'busy'
  | 'other';

/** The ids of the fields, by what can be wrong at them; what is missing here is about the whole form. */
const fields: Readonly<Partial<Record<RetentionProblem, string>>> = {
  ...{ category: 'soort', how: 'hoe', months: 'maanden', source: 'bron', party: 'partij' },
  ...{ case: 'kenmerk', from: 'van', to: 'tot', reason: 'waarom' },
};

/** The same in words, each at its field. */
export function retentionProblems(found: readonly RetentionProblem[], language: Language): readonly FormProblem[] {
  const texts = textsIn(language);
  return found.map((problem) => {
    const field = fields[problem];
    return { ...(field !== undefined && { field }), text: texts.say(`retention.problem.${problem}`) };
  });
}
