import type { FormField } from '../../workbench/record-form-view.ts';
import type { SupportKind, SupportProblem } from '../../workbench/support-view.ts';
import { labelOf, problemText } from '../clients/record-fields.tsx';
import type { FormProblem } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';

interface Asked {
  readonly kind: SupportKind;
  readonly fields: readonly FormField[];
}

/** What is wrong with a form, in words that name each input. */
export function toFormProblems(problems: readonly SupportProblem[], asked: Asked, texts: Texts): FormProblem[] {
  return problems.map((problem) => {
    const { kind, id } = problem;
    if (kind === 'empty' || kind === 'sent' || kind === 'revised' || kind === 'full')
      return { text: texts.say(`support.problem.${kind}`) };
    const label =
      problem.field === undefined ? ownLabel(id, asked, texts) : labelOf({ ...problem, kind }, asked.fields, texts);
    const text = problemText({ kind }, label, texts);
    return { ...(id === undefined ? {} : { field: id }), text };
  });
}

/** What the inputs are called that are no field of the catalogue. */
function ownLabel(id: string | undefined, { kind }: Asked, texts: Texts): string {
  if (id === 'dag') return texts.say(`support.day.${kind}`);
  return texts.say(id === 'reden' ? 'support.reason' : 'support.allocation');
}
