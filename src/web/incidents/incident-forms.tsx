import type { ComponentChildren, JSX } from 'preact';
import type { IncidentsView, Thing } from '../../workbench/incidents-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Select, TextField } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, problemAt } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';

interface FormsProps {
  readonly frame: PageFrame;
  readonly view: IncidentsView;
  readonly problems: readonly FormProblem[];
  /** What was filled in, by the name of the field. */
  readonly written: Readonly<Record<string, string>>;
  readonly texts: Texts;
}

const reasons = [
  'secret-stolen',
  'account-taken-over',
  'device-lost',
  'unusual-requests',
  'breach-found',
  'precaution',
] as const;
const kinds = [
  'secret-stolen',
  'unneeded-use',
  'wrong-recipient',
  'device-lost',
  'data-changed',
  'data-lost',
  'other',
] as const;

const thingText = ({ kind, name, party }: Thing, texts: Texts): string =>
  texts.say(`incidents.thing.${kind}`, { name, party });

const optionsOf = (things: readonly Thing[], texts: Texts) =>
  things.map((thing) => ({ value: thing.value, text: thingText(thing, texts) }));

/** One press stops it: nothing else is asked. */
export function FreezeForm({ frame, view, problems, written, texts }: FormsProps): JSX.Element {
  return (
    <ActionForm frame={frame} action="bevriezen" button={texts.say('incidents.freeze.send')}>
      <Select
        id="wat"
        label={texts.say('incidents.freeze.what')}
        hint={texts.say(view.isOperator ? 'incidents.freeze.what.operator' : 'incidents.freeze.what.own')}
        options={optionsOf(view.things, texts)}
        chosen={written['wat']}
        empty={texts.say('incidents.choose')}
        required
        problem={problemAt('wat', problems)}
      />
      <Select
        id="reden"
        label={texts.say('incidents.freeze.reason')}
        options={reasons.map((reason) => ({ value: reason, text: texts.say(`incidents.reason.${reason}`) }))}
        chosen={written['reden']}
        empty={texts.say('incidents.choose')}
        required
        problem={problemAt('reden', problems)}
      />
    </ActionForm>
  );
}

/** From the discovery on the terms run. */
export function BreachForm({ frame, view, problems, written, texts }: FormsProps): JSX.Element {
  const everybody: Thing = { kind: 'everybody', value: '{}', name: '', party: '' };
  const things = view.isOperator ? [...view.things, everybody] : view.things;
  const moment = (id: 'ontdekt' | 'van' | 'tot', isNeeded: boolean) => (
    <fieldset class="sluis-incidents__moment">
      <legend>{texts.say(`incidents.breach.${id}`)}</legend>
      <TextField
        id={`${id}-dag`}
        type="date"
        label={texts.say('incidents.day')}
        value={written[`${id}-dag`]}
        required={isNeeded}
        problem={problemAt(`${id}-dag`, problems)}
      />
      <TextField
        id={`${id}-tijd`}
        label={texts.say('incidents.time')}
        value={written[`${id}-tijd`]}
        maxLength={5}
        required={isNeeded}
        problem={problemAt(`${id}-tijd`, problems)}
      />
    </fieldset>
  );
  return (
    <ActionForm frame={frame} action="melden" button={texts.say('incidents.breach.send')}>
      <Select
        id="soort"
        label={texts.say('incidents.breach.kind')}
        options={kinds.map((kind) => ({ value: kind, text: texts.say(`incidents.kind.${kind}`) }))}
        chosen={written['soort']}
        empty={texts.say('incidents.choose')}
        required
        problem={problemAt('soort', problems)}
      />
      {moment('ontdekt', true)}
      <Select
        id="wie"
        label={texts.say('incidents.breach.who')}
        hint={texts.say('incidents.breach.who.hint')}
        options={optionsOf(things, texts)}
        chosen={written['wie']}
        empty={texts.say('incidents.choose')}
        required
        problem={problemAt('wie', problems)}
      />
      {moment('van', true)}
      {moment('tot', false)}
    </ActionForm>
  );
}

interface ActionFormProps {
  readonly frame: PageFrame;
  readonly action: 'bevriezen' | 'melden';
  readonly button: string;
  readonly children: ComponentChildren;
}

function ActionForm({ frame, action, button, children }: ActionFormProps): JSX.Element {
  return (
    <form class="sluis-form sluis-incidents-form" method="post" action="/datalekken">
      <CsrfField frame={frame} />
      <input type="hidden" name="actie" value={action} />
      {children}
      <button class="utrecht-button utrecht-button--primary-action" type="submit">
        {button}
      </button>
    </form>
  );
}
