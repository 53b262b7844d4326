import type { FormProblem } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';

/** What can be wrong with a form of a talk. */
export type TalkProblem =
  | 'answers'
  | 'changed'
  | 'how'
  | 'capacity'
  | 'day'
  | 'other-text'
  | 'scan-type'
  | 'scan-size'
  | 'other';

const places: Readonly<Record<TalkProblem, string>> = {
  answers: 'antwoorden',
  changed: 'antwoorden',
  how: 'hoe',
  capacity: 'namens',
  day: 'dag',
  'other-text': 'zelfde',
  'scan-type': 'scan',
  'scan-size': 'scan',
  other: 'antwoorden',
};

/** In words, each at the field where it can be mended. */
export const toFormProblems = (problems: readonly TalkProblem[], texts: Texts): readonly FormProblem[] =>
  problems.map((problem) => ({ field: places[problem], text: texts.say(`consent.problem.${problem}`) }));
