import type { JSX } from 'preact';
import type { PartyView } from '../../workbench/parties-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { TextField } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';
import { KeyFields } from './key-fields.tsx';
import type { Written } from './party-problems.ts';

interface PartyFormsProps {
  readonly frame: PageFrame;
  readonly view: PartyView;
  readonly written: Written;
  readonly problems: readonly FormProblem[];
  readonly texts: Texts;
  /** Whether the visitor logged in so short ago that they may add a key. */
  readonly isFresh: boolean;
}

/** For the administrator of the party itself: another key, and what the record says. */
export function PartyForms(props: PartyFormsProps): JSX.Element {
  const { frame, view, texts } = props;
  return (
    <div class="sluis-columns sluis-party-forms">
      <section class="sluis-card" aria-labelledby="sleutel-erbij">
        <h2 class="utrecht-heading-2" id="sleutel-erbij">
          {texts.say('parties.key.add')}
        </h2>
        <p class="sluis-hint">{texts.say('parties.key.add.text')}</p>
        <AddKey {...props} />
      </section>
      <section class="sluis-card" aria-labelledby="gegevens-wijzigen">
        <h2 class="utrecht-heading-2" id="gegevens-wijzigen">
          {texts.say('parties.change')}
        </h2>
        <form class="sluis-party-form" method="post" action={`/partijen/${view.party.id}`} novalidate>
          <CsrfField frame={frame} />
          <input type="hidden" name="actie" value="gegevens" />
          <RecordFields {...props} />
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.say('parties.change.send')}
          </button>
        </form>
      </section>
    </div>
  );
}

/** Who logged in too long ago does so first, before anything is typed. */
function AddKey({ frame, view, written, problems, texts, isFresh }: PartyFormsProps): JSX.Element {
  return (
    <form class="sluis-party-form" method="post" action={`/partijen/${view.party.id}`} novalidate>
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value={isFresh ? 'sleutel' : 'inloggen'} />
      {isFresh ? (
        <KeyFields written={written} problems={problems} texts={texts} firstDay={view.firstDay} />
      ) : (
        <p>{texts.say('parties.key.log-in')}</p>
      )}
      <button class="utrecht-button utrecht-button--primary-action" type="submit">
        {texts.say(isFresh ? 'parties.key.add.send' : 'parties.key.log-in.send')}
      </button>
    </form>
  );
}

const endpoints = ['source', 'receiver', 'identity-provider', 'policy-engine'] as const;

function RecordFields({ view, written, problems, texts }: PartyFormsProps): JSX.Element {
  const { party } = view;
  const { dataProtectionOfficer: officer, securityProfile: security } = party;
  const text = (
    id: string,
    label: string,
    value: string | undefined,
    type: 'text' | 'date' | 'email' | 'tel' = 'text',
  ) => (
    <TextField
      id={id}
      type={type}
      label={label}
      value={written[id] ?? value}
      {...(type === 'date' ? {} : { maxLength: 200 })}
      problem={problemAt(id, problems)}
    />
  );
  return (
    <>
      {text('naam', texts.say('parties.new.name'), party.name)}
      {text('kvk', texts.say('parties.new.kvk'), party.kvk)}
      <fieldset class="sluis-party-group">
        <legend>{texts.say('parties.record.officer')}</legend>
        <p class="sluis-hint">{texts.say('parties.change.officer.hint')}</p>
        {text('fg-naam', texts.say('parties.change.officer.name'), officer?.name)}
        {text('fg-mail', texts.say('parties.change.officer.email'), officer?.email, 'email')}
        {text('fg-telefoon', texts.say('parties.change.officer.phone'), officer?.phone, 'tel')}
      </fieldset>
      <fieldset class="sluis-party-group">
        <legend>{texts.say('parties.record.security')}</legend>
        {text('norm', texts.say('parties.change.norm'), security?.norm)}
        <div class="sluis-party-dates">
          {text('norm-vanaf', texts.say('parties.change.norm.from'), security?.statedOn, 'date')}
          {text('norm-tot', texts.say('parties.change.norm.to'), security?.validTo, 'date')}
        </div>
      </fieldset>
      <fieldset class="sluis-party-group">
        <legend>{texts.say('parties.change.endpoints')}</legend>
        {endpoints.map((kind) => {
          const own = party.endpoints?.find((one) => one.kind === kind)?.url;
          return <div key={kind}>{text(`adres-${kind}`, texts.say(`parties.endpoint.${kind}`), own)}</div>;
        })}
      </fieldset>
    </>
  );
}
