import type { FieldName } from '../../contract/generated/types.ts';
import type { FilledForm, FormEntry, FormError, TrialChoices, TrialQuestion, View } from './trial.ts';
import { recipientChoice, viewNames } from './trial-url.ts';

/** What was asked in a URL. */
export interface ParsedTrial {
  readonly form: FilledForm;
  /** Everything that is missing or unknown, in the order of the form; empty as well when nothing was asked yet. */
  readonly errors: readonly FormError[];
  readonly view: View;
  readonly open?: FieldName;
  /** Present only when every choice is one of the choices offered. */
  readonly question?: TrialQuestion;
}

const maxLength = 100;
const fieldName = /^[a-z][A-Za-z0-9]{1,39}$/;

/** Reads a trial request from the query of a URL, which anybody can write: only what is offered is taken over. */
export function parseTrial(query: URLSearchParams, choices: TrialChoices): ParsedTrial {
  const form = {
    wie: textAt(query, 'wie'),
    doel: textAt(query, 'doel'),
    over: textAt(query, 'over'),
    all: query.get('alles') === '1',
  };
  const recipient = choices.recipients.find((choice) => recipientChoice(choice) === form.wie);
  const purpose = choices.purposes.find(({ code }) => code === form.doel);
  const client = choices.clients.find(({ label }) => label === form.over);
  const field = query.get('gegeven') ?? '';
  const rest = { form, view: viewAt(query), ...(fieldName.test(field) && { open: field }) };
  if (recipient && purpose && client) {
    const { party, role } = recipient;
    const question = { party, role, purpose: purpose.code, client: client.label, all: form.all };
    return { ...rest, errors: [], question };
  }
  if (!(['wie', 'doel', 'over'] as const).some((entry) => query.has(entry))) return { ...rest, errors: [] };
  const found = { wie: recipient, doel: purpose, over: client };
  return { ...rest, errors: errorsIn(form, found) };
}

function errorsIn(form: FilledForm, found: Readonly<Record<FormEntry, unknown>>): FormError[] {
  return (['wie', 'doel', 'over'] as const)
    .filter((entry) => found[entry] === undefined)
    .map((entry) => ({ entry, kind: form[entry] === '' ? 'missing' : 'unknown' }));
}

/** The text of an entry; one that is longer than any choice is cut, because nobody can have chosen it. */
function textAt(query: URLSearchParams, entry: FormEntry): string {
  return (query.get(entry) ?? '').slice(0, maxLength);
}

function viewAt(query: URLSearchParams): View {
  const name = query.get('toon');
  const views = ['all', 'seen', 'no-consent', 'not-agreed', 'other'] as const satisfies readonly View[];
  return views.find((view) => viewNames[view] === name) ?? 'all';
}
