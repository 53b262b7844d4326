import type { FormProblem } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';

/** What was filled in, by the name of the field. A key is never given back. */
export type Written = Readonly<Record<string, string>>;

/** What was refused, and the field where it can be mended. */
export interface PartyProblem {
  readonly field?: string;
  readonly kind:
    | 'id'
    | 'taken'
    | 'name'
    | 'type'
    | 'oin'
    | 'kvk'
    | 'kid'
    | 'duplicate-key'
    | 'unusable-key'
    | 'secret-key'
    | 'valid-from'
    | 'too-soon'
    | 'valid-to'
    | 'officer'
    | 'security'
    | 'url'
    | 'mandate'
    | 'not-allowed'
    | 'other';
}

export const toFormProblems = (problems: readonly PartyProblem[], texts: Texts): readonly FormProblem[] =>
  problems.map(({ field, kind }) => ({
    ...(field === undefined ? {} : { field }),
    text: texts.say(`parties.problem.${kind}`),
  }));
