import type { ComponentChildren, JSX } from 'preact';
import type { PartyType } from '../../contract/generated/types.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { insideSentence, type Texts } from '../texts.ts';
import { agreementText } from './agreement-text.ts';
import { errorText } from './error-text.ts';
import { liveAttributes } from './live.ts';
import type { FilledForm, FormEntry, FormError, TrialAgreementChoice, TrialChoices, TrialRecipient } from './trial.ts';
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
      <Choice entry="wie" empty="trial.choose" label={texts.say('trial.who')} error={errorAt('wie')} texts={texts}>
        {types.map((type) => (
          <Recipients key={type} type={type} choices={choices} chosen={form.wie} texts={texts} />
        ))}
      </Choice>
      <Choice entry="doel" empty="trial.choose" label={texts.say('trial.why')} error={errorAt('doel')} texts={texts}>
        {choices.purposes.map(({ code, label }) => (
          <option key={code} value={code} selected={code === form.doel}>
            {texts.pick(label)}
          </option>
        ))}
      </Choice>
      <Clients choices={choices} chosen={form.over} error={errorAt('over')} texts={texts} />
      {choices.agreements !== undefined && (
        <Agreements agreements={choices.agreements} form={form} errorAt={errorAt} texts={texts} />
      )}
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
    texts.say('trial.recipient', { party: name, role: insideSentence(texts.pick(roleLabel), texts) });
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

interface AgreementsProps {
  readonly agreements: readonly TrialAgreementChoice[];
  readonly form: FilledForm;
  readonly errorAt: (entry: FormEntry) => FormError | undefined;
  readonly texts: Texts;
}

/** Under which version or draft, and against which one it is held. */
function Agreements({ agreements, form, errorAt, texts }: AgreementsProps): JSX.Element {
  const optionsWith = (chosen: string) =>
    (['versions', 'drafts'] as const).map((kind) => {
      const ofKind = agreements.filter(({ state }) => (state === 'draft') === (kind === 'drafts'));
      if (ofKind.length === 0) return null;
      return (
        <optgroup key={kind} label={texts.say(`trial.${kind}`)}>
          {ofKind.map((one) => (
            <option key={one.value} value={one.value} selected={one.value === chosen}>
              {agreementText(one, texts)}
            </option>
          ))}
        </optgroup>
      );
    });
  return (
    <>
      <Choice
        entry="afspraak"
        empty={undefined}
        label={texts.say('trial.under')}
        error={errorAt('afspraak')}
        texts={texts}
      >
        {optionsWith(form.afspraak)}
      </Choice>
      <Choice
        entry="met"
        label={texts.say('trial.against')}
        error={errorAt('met')}
        empty="trial.against.none"
        texts={texts}
      >
        {optionsWith(form.met)}
      </Choice>
    </>
  );
}

interface ClientsProps {
  readonly choices: TrialChoices;
  readonly chosen: string;
  readonly error: FormError | undefined;
  readonly texts: Texts;
}

/** The clients with their stories: few enough to see all at once. */
function Clients({ choices, chosen, error, texts }: ClientsProps): JSX.Element {
  return (
    <fieldset
      class={error === undefined ? 'sluis-radios' : 'sluis-radios sluis-choice--invalid'}
      aria-describedby={error === undefined ? undefined : 'over-fout'}
    >
      <legend>{texts.say('trial.whom')}</legend>
      <p class="sluis-hint">{texts.say('trial.whom.hint')}</p>
      {error !== undefined && <ErrorText error={error} texts={texts} />}
      {choices.clients.map(({ label, story, id: value = label }, index) => {
        const id = index === 0 ? 'over' : `over-${index + 1}`; // the summary of errors links to the first
        return (
          <div class="sluis-radio" key={value}>
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              id={id}
              name="over"
              value={value}
              checked={value === chosen}
              aria-describedby={`${id}-verhaal`}
            />
            <label class="utrecht-form-label utrecht-form-label--radio" for={id}>
              {label}
            </label>
            <span class="sluis-hint" id={`${id}-verhaal`}>
              {texts.pick(story)}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}

function ErrorText({ error, texts }: { readonly error: FormError; readonly texts: Texts }): JSX.Element {
  return (
    <p class="sluis-error" id={`${error.entry}-fout`}>
      {errorText(error, texts)}
    </p>
  );
}

interface ChoiceProps {
  readonly entry: FormEntry;
  readonly label: string;
  readonly error: FormError | undefined;
  /** What it says as long as nothing was chosen; undefined where something always is. */
  readonly empty: 'trial.choose' | 'trial.against.none' | undefined;
  readonly texts: Texts;
  readonly children: ComponentChildren;
}

function Choice({ entry, label, error, empty, texts, children }: ChoiceProps): JSX.Element {
  const invalid = error === undefined ? '' : ' utrecht-select--invalid';
  return (
    <div class={error === undefined ? 'sluis-choice' : 'sluis-choice sluis-choice--invalid'}>
      <label class="utrecht-form-label" for={entry}>
        {label}
      </label>
      {error !== undefined && <ErrorText error={error} texts={texts} />}
      <select
        class={`utrecht-select utrecht-select--html-select${invalid}`}
        id={entry}
        name={entry}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={error === undefined ? undefined : `${entry}-fout`}
      >
        {empty !== undefined && <option value="">{texts.say(empty)}</option>}
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
