import type { FormProblem } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';

/** A place in a body that was refused, as the API tells it. */
interface RefusedPlace {
  readonly pointer: string;
  readonly code: string;
}

/** Why a form was not taken: the code of the problem as a whole, and the places that it names. */
export interface RefusedRuleForm {
  readonly code: string;
  readonly places?: readonly RefusedPlace[];
}

/** The fields of the form, by the last names of the place that they fill. */
const fields: readonly (readonly [end: string, field: string])[] = [
  ['/title/nl', 'titel-nl'],
  ['/title/en', 'titel-en'],
  ['/why/nl', 'waarom-nl'],
  ['/why/en', 'waarom-en'],
  ['/rego', 'rego'],
  ['/tests', 'proeven'],
  ['/id', 'naam'],
  ['/reason', 'reden'],
];

/** What is wrong with a form, in words. */
export function toRuleProblems({ code, places = [] }: RefusedRuleForm, { say }: Texts): readonly FormProblem[] {
  if (code === 'not-ok') return [{ field: 'uitslag', text: say('rules.error.not-ok') }];
  if (code === 'same-name') return [{ field: 'naam', text: say('rules.error.taken') }];
  if (code === 'conflict') return [{ text: say('rules.error.stale') }];
  if (code === 'too-many-requests') return [{ text: say('rules.error.busy') }];
  const told = places.map((place): FormProblem => {
    const field = fields.find(([end]) => place.pointer.endsWith(end))?.[1];
    const word = wordOf(field, place.code);
    const text = say(`rules.error.${word}`);
    return field === undefined ? { text } : { field, text };
  });
  return told.length > 0 ? told : [{ text: say('rules.error.other') }];
}

function wordOf(field: string | undefined, code: string) {
  if (field === 'reden') return 'reason';
  if (field === 'naam') return 'name';
  if (code === 'minLength') return 'empty';
  if (code === 'maxLength') return 'long';
  if (code === 'pattern') return 'characters';
  return code === 'already-so' ? 'same' : 'other';
}
