import type { JSX } from 'preact';
import type { ConfirmView, StatementChoice } from '../../workbench/signing-room-view.ts';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';

interface KeyFormProps {
  readonly frame: PageFrame;
  readonly view: ConfirmView;
  readonly choice: StatementChoice;
  readonly texts: Texts;
}

/** What can go wrong before anything is sent, each with its own words. */
const faults = ['no-key-file', 'locked', 'unreadable', 'unsupported', 'not-registered', 'failed'] as const;

/**
 * Signs with a key that the director chooses, in this browser only: `signing.js` opens it. Nothing in this form has a
 * name, so that nothing of it is ever sent; without JavaScript it is not there.
 */
export function KeyForm({ frame, view, choice, texts }: KeyFormProps): JSX.Element {
  const { agreement, party, keys, now } = view;
  const statement = { agreementHash: agreement.hash, type: choice, party: party.id, onBehalfOf: [] };
  return (
    <form
      class="sluis-stack"
      id="sleutel-formulier"
      data-verklaring={JSON.stringify(statement)}
      data-sleutels={JSON.stringify(keys)}
      data-nu={now}
      hidden
    >
      <Line id="naam" label={texts.say('signing.name-of')} value={frame.visitor?.name ?? ''} autocomplete="name" />
      <Line
        id="functie"
        label={texts.say('signing.function')}
        hint={texts.say('signing.function.hint')}
        value=""
        autocomplete="organization-title"
      />
      {choice !== 'accept' && <Reason texts={texts} />}
      <Mandates view={view} texts={texts} />
      <div class="sluis-choice">
        <label class="utrecht-form-label" for="sleutel">
          {texts.say('signing.key-file')}
        </label>
        <p class="sluis-hint" id="sleutel-hint">
          {texts.say('signing.key-file.hint')}
        </p>
        <input
          class="sluis-file"
          id="sleutel"
          type="file"
          accept=".pem,.key,.jwk,.json"
          aria-describedby="sleutel-hint"
          required
        />
      </div>
      {frame.about.demo && (
        <p class="sluis-note">
          {texts.say('signing.demo-key', { party: party.name })}{' '}
          <a class="utrecht-link utrecht-link--html-a" href={`/demo/keys/${party.id}.pem`} download>
            {texts.say('signing.demo-key.link', { party: party.name })}
          </a>
        </p>
      )}
      <details class="sluis-technical">
        <summary>{texts.say('signing.exactly')}</summary>
        <figure class="sluis-code sluis-code--wrapped" tabindex={0} aria-label={texts.say('signing.exactly')}>
          <pre id="precies" />
        </figure>
      </details>
      <div id="sleutel-fouten" role="alert">
        {faults.map((fault) => (
          <p class="sluis-error" key={fault} data-fout={fault} hidden>
            {texts.say(`signing.key-fault.${fault}`, { party: party.name })}
          </p>
        ))}
      </div>
      <button class="utrecht-button utrecht-button--primary-action utrecht-button--submit" type="submit">
        <Icon name="pen" /> {texts.say(`signing.sign.${choice}`)}
      </button>
    </form>
  );
}

/** Whom the director signs for as well; never by itself. */
function Mandates({ view: { mandates }, texts }: Pick<KeyFormProps, 'view' | 'texts'>): JSX.Element | null {
  if (mandates.length === 0) return null;
  return (
    <fieldset class="sluis-radios">
      <legend>{texts.say('signing.mandates')}</legend>
      <p class="sluis-hint">{texts.say('signing.mandates.hint')}</p>
      {mandates.map(({ id, name, mandateDocument }) => (
        <div class="sluis-tick" key={id}>
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            id={`namens-${id}`}
            type="checkbox"
            data-mandaat={JSON.stringify({ party: id, mandateDocument })}
          />
          <label class="utrecht-form-label utrecht-form-label--checkbox" for={`namens-${id}`}>
            {name}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly autocomplete: string;
}

function Line({ id, label, hint, value, autocomplete }: LineProps): JSX.Element {
  return (
    <div class="sluis-choice">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="sluis-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        type="text"
        value={value}
        maxlength={200}
        autocomplete={autocomplete}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        required
      />
    </div>
  );
}

function Reason({ texts }: { readonly texts: Texts }): JSX.Element {
  return (
    <div class="sluis-choice">
      <label class="utrecht-form-label" for="reden">
        {texts.say('signing.reason.label')}
      </label>
      <p class="sluis-hint" id="reden-hint">
        {texts.say('signing.reason.hint')}
      </p>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id="reden"
        rows={3}
        maxlength={500}
        aria-describedby="reden-hint"
        required
      />
    </div>
  );
}
