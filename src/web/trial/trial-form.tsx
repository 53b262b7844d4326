import type { ComponentChildren, JSX } from 'preact';
import type { PartyType } from '../../contract/generated/types.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { liveAttributes } from './live.ts';
import type { FilledForm, FormEntry, FormError, TrialChoices, TrialRecipient } from './trial.ts';
import { recipientChoice } from './trial-url.ts';

interface TrialFormProps {
  readonly frame: PageFrame;
  readonly choices: TrialChoices;
  readonly form: FilledForm;
  readonly errors: readonly FormError[];
  readonly texts: Texts;
}

const types = ['COR', 'PRO', 'MUN', 'HUB', 'BUD'] as const satisfies readonly PartyType[];

/** Who asks, what for and about whom. A GET form: what was asked stands in the URL. */
export function TrialForm({ frame, choices, form, errors, texts }: TrialFormProps): JSX.Element {
  const errorAt = (entry: FormEntry): FormError | undefined => errors.find((error) => error.entry === entry);
  return (
    <form
      class="sluis-card sluis-form"
      id="vraag"
      action="/proef"
      method="get"
      aria-label={texts.say('trial.form')}
      {...liveAttributes('/proef', frame.nonce)}
    >
      <Choice entry="wie" label={texts.say('trial.who')} error={errorAt('wie')} texts={texts}>
        {types.map((type) => (
          <Recipients key={type} type={type} choices={choices} chosen={form.wie} texts={texts} />
        ))}
      </Choice>
      <Choice entry="doel" label={texts.say('trial.why')} error={errorAt('doel')} texts={texts}>
        {choices.purposes.map(({ code, label }) => (
          <option key={code} value={code} selected={code === form.doel}>
            {texts.pick(label)}
          </option>
        ))}
      </Choice>
      <Choice
        entry="over"
        label={texts.say('trial.whom')}
        hint={frame.about.demo ? texts.say('trial.whom.hint') : undefined}
        error={errorAt('over')}
        texts={texts}
      >
        {choices.clients.map(({ label, story }) => (
          <option key={label} value={label} selected={label === form.over}>
            {texts.say('trial.client', { label, story: texts.pick(story) })}
          </option>
        ))}
      </Choice>
      <EveryField checked={form.all} texts={texts} />
      <button class="utrecht-button utrecht-button--primary-action utrecht-button--submit" type="submit">
        {texts.say('trial.submit')}
      </button>
    </form>
  );
}

interface RecipientsProps {
  readonly type: PartyType;
  readonly choices: TrialChoices;
  readonly chosen: string;
  readonly texts: Texts;
}

function Recipients({ type, choices, chosen, texts }: RecipientsProps): JSX.Element | null {
  const ofType = choices.recipients.filter((recipient) => recipient.type === type);
  if (ofType.length === 0) return null;
  const nameOf = ({ name, roleLabel }: TrialRecipient): string =>
    texts.say('trial.recipient', { party: name, role: texts.pick(roleLabel).toLocaleLowerCase(texts.language) });
  return (
    <optgroup label={texts.say(`party.${type}`)}>
      {ofType.map((recipient) => {
        const value = recipientChoice(recipient);
        return (
          <option key={value} value={value} selected={value === chosen}>
            {nameOf(recipient)}
          </option>
        );
      })}
    </optgroup>
  );
}

interface ChoiceProps {
  readonly entry: FormEntry;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: FormError | undefined;
  readonly texts: Texts;
  readonly children: ComponentChildren;
}

function Choice({ entry, label, hint, error, texts, children }: ChoiceProps): JSX.Element {
  const described = [hint && `${entry}-uitleg`, error && `${entry}-fout`].filter(Boolean).join(' ');
  const invalid = error === undefined ? '' : ' utrecht-select--invalid';
  return (
    <div class={error === undefined ? 'sluis-choice' : 'sluis-choice sluis-choice--invalid'}>
      <label class="utrecht-form-label" for={entry}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="sluis-hint" id={`${entry}-uitleg`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="sluis-error" id={`${entry}-fout`}>
          {texts.say(`trial.error.${entry}.${error.kind}`)}
        </p>
      )}
      <select
        class={`utrecht-select utrecht-select--html-select${invalid}`}
        id={entry}
        name={entry}
        required
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={described === '' ? undefined : described}
      >
        <option value="">{texts.say('trial.choose')}</option>
        {children}
      </select>
    </div>
  );
}

function EveryField({ checked, texts }: { readonly checked: boolean; readonly texts: Texts }): JSX.Element {
  return (
    <div class="sluis-tick">
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        id="alles"
        name="alles"
        value="1"
        checked={checked}
        aria-describedby="alles-uitleg"
      />
      <label class="utrecht-form-label utrecht-form-label--checkbox" for="alles">
        {texts.say('trial.all')}
      </label>
      <p class="sluis-hint" id="alles-uitleg">
        {texts.say('trial.all.hint')}
      </p>
    </div>
  );
}
