import type { FieldName } from '../../contract/generated/types.ts';
import type {
  FilledForm,
  FormEntry,
  FormError,
  TrialAgreementChoice,
  TrialChoices,
  TrialQuestion,
  TrialRecipient,
  View,
} from './trial.ts';
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
const entries = ['wie', 'doel', 'over'] as const;

/** Reads a trial request from the query of a URL, which anybody can write: only what is offered is taken over. */
export function parseTrial(query: URLSearchParams, choices: TrialChoices): ParsedTrial {
  const recipient = findRecipient(textAt(query, 'wie'), choices);
  const form = {
    wie: recipient === undefined ? textAt(query, 'wie') : recipientChoice(recipient),
    doel: textAt(query, 'doel'),
    over: textAt(query, 'over'),
    // Where there is nothing to choose, what stands in the URL about it says nothing.
    afspraak: choices.agreements === undefined ? '' : textAt(query, 'afspraak') || (choices.chosen ?? ''),
    met: choices.agreements === undefined ? '' : textAt(query, 'met'),
    all: query.get('alles') === '1',
  };
  const purpose = choices.purposes.find(({ code }) => code === form.doel);
  const client = choices.clients.find(({ id, label }) => (id ?? label) === form.over);
  const field = query.get('gegeven') ?? '';
  const rest = { form, view: viewAt(query), ...(fieldName.test(field) && { open: field }) };
  // A link may bring the purpose along; who sends the form always says who asks.
  const asked = query.has('wie') || query.has('over');
  const errors = [
    ...(asked ? errorsIn(form, { wie: recipient, doel: purpose, over: client }) : []),
    ...errorsOfAgreements(form, choices),
  ];
  if (errors.length > 0 || !recipient || !purpose || !client) return { ...rest, errors };
  const { party, role } = recipient;
  const question = {
    ...{ party, role, purpose: purpose.code, client: form.over, all: form.all },
    ...(form.afspraak !== '' && { agreement: form.afspraak }),
    ...(form.met !== '' && form.met !== form.afspraak && { against: form.met }),
  };
  return { ...rest, errors: [], question };
}

/** A party in a role; or the first party of a type, for who only knows the type (`COR.woonconsulent`). */
function findRecipient(asked: string, { recipients }: TrialChoices): TrialRecipient | undefined {
  return (
    recipients.find((choice) => recipientChoice(choice) === asked) ??
    recipients.find(({ type, role }) => `${type}.${role}` === asked)
  );
}

function errorsIn(form: FilledForm, found: Readonly<Record<(typeof entries)[number], unknown>>): readonly FormError[] {
  return entries
    .filter((entry) => found[entry] === undefined)
    .map((entry) => ({ entry, kind: form[entry] === '' ? 'missing' : 'unknown' }));
}

function errorsOfAgreements(form: FilledForm, { agreements = [] }: TrialChoices): readonly FormError[] {
  return (['afspraak', 'met'] as const).flatMap((entry) => {
    const value = form[entry];
    return value === ''
      ? []
      : errorOf(
          entry,
          agreements.find((choice) => choice.value === value),
        );
  });
}

function errorOf(entry: 'afspraak' | 'met', chosen: TrialAgreementChoice | undefined): readonly FormError[] {
  if (chosen === undefined) return [{ entry, kind: 'unknown' }];
  return chosen.missing === undefined ? [] : [{ entry, kind: 'unmade' }];
}

/** The text of an entry; one that is longer than any choice is cut, because nobody can have chosen it. */
function textAt(query: URLSearchParams, entry: FormEntry): string {
  return (query.get(entry) ?? '').slice(0, maxLength);
}

function viewAt(query: URLSearchParams): View {
  const name = query.get('toon');
  const views = ['all', 'seen', 'no-consent', 'not-agreed', 'other', 'different'] as const satisfies readonly View[];
  return views.find((view) => viewNames[view] === name) ?? 'all';
}
