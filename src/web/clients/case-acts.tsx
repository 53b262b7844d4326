import type { JSX } from 'preact';
import type { ClientCaseView, PhaseChoice, PurposeLabel } from '../../workbench/clients-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Checkbox, Radios, Select, TextField } from '../frame/fields.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { Members } from './client-table.tsx';

interface CaseActsProps {
  readonly frame: PageFrame;
  readonly view: ClientCaseView;
  readonly texts: Texts;
}

/** What the own party can do with a case. What it may not do is not there. */
export function CaseActs(props: CaseActsProps): JSX.Element {
  const { view } = props;
  const mayHandOver = view.mayMove && view.fields.some(({ name }) => name === 'supportContact') && !view.isRestricted;
  return (
    <>
      {view.mayMove && <Phases {...props} />}
      <Parties {...props} />
      {mayHandOver && <HandOver {...props} />}
      {view.conditions !== undefined && <Conditions {...props} />}
      {view.isHelper && <LogOut {...props} />}
      {view.mayMove && <End {...props} />}
    </>
  );
}

function Phases({ frame, view, texts }: CaseActsProps): JSX.Element {
  const options = view.phases
    .filter(({ phase }) => phase !== 'closed')
    .map((choice) => ({ value: choice.phase, text: texts.say(`phase.${choice.phase}`), hint: hintOf(choice, texts) }));
  return (
    <section class="sluis-card" aria-labelledby="fase">
      <h2 class="utrecht-heading-2" id="fase">
        {texts.say('clients.phase')}
      </h2>
      <form method="post" action={`/mijn-clienten/${view.ref}/fase`}>
        <CsrfField frame={frame} />
        <Radios
          id="nieuwe-fase"
          name="fase"
          label={texts.say('clients.phase.which')}
          options={options}
          chosen={view.phase}
        />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {texts.say('clients.phase.do')}
        </button>
      </form>
    </section>
  );
}

/** For a client who says that somebody else logs in as it. */
function LogOut({ frame, view, texts }: CaseActsProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="uitloggen">
      <h2 class="utrecht-heading-2" id="uitloggen">
        {texts.say('clients.log-out')}
      </h2>
      <p>{texts.say('clients.log-out.text')}</p>
      <form method="post" action={`/mijn-clienten/${view.ref}/uitloggen`}>
        <CsrfField frame={frame} />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {texts.say('clients.log-out.do')}
        </button>
      </form>
    </section>
  );
}

function hintOf({ isNow, opens, closes }: PhaseChoice, texts: Texts): string {
  if (isNow) return texts.say('clients.phase.now');
  const list = (purposes: readonly PurposeLabel[]) => purposes.map(({ label }) => texts.pick(label)).join('; ');
  const said = [
    ...(opens.length === 0 ? [] : [texts.say('clients.phase.opens', { purposes: list(opens) })]),
    ...(closes.length === 0 ? [] : [texts.say('clients.phase.closes', { purposes: list(closes) })]),
  ];
  return said.length === 0 ? texts.say('clients.phase.same') : said.join(' ');
}

function Parties({ frame, view, texts }: CaseActsProps): JSX.Element {
  const others = view.parties.filter(({ isOwn }) => !isOwn);
  return (
    <section class="sluis-card" aria-labelledby="partijen">
      <h2 class="utrecht-heading-2" id="partijen">
        {texts.say('clients.parties')}
      </h2>
      <Members parties={view.parties} texts={texts} />
      {!view.mayMove && <p class="sluis-hint">{texts.say('clients.parties.partly')}</p>}
      {view.mayMove && (
        <div class="sluis-halves">
          <form method="post" action={`/mijn-clienten/${view.ref}/partijen`}>
            <CsrfField frame={frame} />
            <input type="hidden" name="actie" value="erbij" />
            <Select
              id="erbij"
              name="partij"
              label={texts.say('clients.parties.join')}
              empty={texts.say('clients.choose')}
              options={[
                ...view.joinable.map(({ id, name, type }) => ({
                  value: id,
                  text: `${name} (${texts.say(`party.${type}`)})`,
                })),
                ...others
                  .filter(({ type }) => type === 'COR')
                  .map(({ id, name }) => ({ value: id, text: texts.say('clients.parties.again', { name }) })),
              ]}
            />
            <Select
              id="hoe"
              name="hoe"
              label={texts.say('clients.parties.how')}
              hint={texts.say('clients.parties.how.hint')}
              options={[
                { value: 'party', text: texts.say('clients.parties.how.party') },
                { value: 'candidate', text: texts.say('clients.parties.how.candidate') },
              ]}
            />
            <Checkbox id="huurcontract" name="contract" label={texts.say('clients.parties.contract')} />
            <button class="utrecht-button utrecht-button--secondary-action" type="submit">
              {texts.say('clients.parties.join.do')}
            </button>
          </form>
          <form method="post" action={`/mijn-clienten/${view.ref}/partijen`}>
            <CsrfField frame={frame} />
            <input type="hidden" name="actie" value="eraf" />
            <Select
              id="eraf"
              name="partij"
              label={texts.say('clients.parties.leave')}
              hint={texts.say('clients.parties.leave.hint')}
              empty={texts.say('clients.choose')}
              options={others.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <button class="utrecht-button utrecht-button--secondary-action" type="submit">
              {texts.say('clients.parties.leave.do')}
            </button>
          </form>
        </div>
      )}
    </section>
  );
}

/** From support inside to support at home: only the contact changes in here (between providers it goes outside). */
function HandOver({ frame, view, texts }: CaseActsProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="overdracht">
      <h2 class="utrecht-heading-2" id="overdracht">
        {texts.say('clients.hand-over')}
      </h2>
      <p>{texts.say('clients.hand-over.text')}</p>
      <form method="post" action={`/mijn-clienten/${view.ref}/overdracht`}>
        <CsrfField frame={frame} />
        <TextField id="contact-naam" name="naam" label={texts.say('clients.part.name')} maxLength={120} />
        <TextField
          id="contact-telefoon"
          name="telefoon"
          type="tel"
          label={texts.say('clients.part.phone')}
          hint={texts.say('clients.hint.phone')}
        />
        <TextField id="contact-email" name="email" type="email" label={texts.say('clients.part.email')} />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {texts.say('clients.hand-over.do')}
        </button>
      </form>
    </section>
  );
}

function Conditions({ frame, view, texts }: CaseActsProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="voorwaarden">
      <h2 class="utrecht-heading-2" id="voorwaarden">
        {texts.say('clients.conditions')}
      </h2>
      <p>{texts.say('clients.conditions.text')}</p>
      <form method="post" action={`/mijn-clienten/${view.ref}/voorwaarden`}>
        <CsrfField frame={frame} />
        {view.conditions?.map(({ code, isMet }) => (
          <Checkbox
            key={code}
            id={`voorwaarde-${code}`}
            checked={isMet}
            label={texts.say(`clients.condition.${code}`)}
          />
        ))}
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {texts.say('clients.conditions.do')}
        </button>
      </form>
    </section>
  );
}

function End({ frame, view, texts }: CaseActsProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="einde">
      <h2 class="utrecht-heading-2" id="einde">
        {texts.say('clients.end')}
      </h2>
      <p>{texts.say('clients.end.text')}</p>
      <form method="post" action={`/mijn-clienten/${view.ref}/einde`}>
        <CsrfField frame={frame} />
        <Checkbox id="zeker" name="zeker" required label={texts.say('clients.end.sure')} />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {texts.say('clients.end.do')}
        </button>
      </form>
    </section>
  );
}
