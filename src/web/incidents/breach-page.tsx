import type { JSX } from 'preact';
import type { BreachView, ClientLine } from '../../workbench/incidents-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { FreezeList } from './freeze-list.tsx';
import { breachName } from './incidents-page.tsx';
import { Clock } from './time-left.tsx';

export interface BreachProps {
  readonly frame: PageFrame;
  readonly view: BreachView;
}

/** One data breach: the clock, the part of the visitor's party, and what the log cannot tell. */
export function BreachPage({ frame, view }: BreachProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { breach, unknown } = view;
  const name = breachName(breach, texts);
  const path = [{ text: texts.say('incidents.title'), href: '/datalekken' }];
  return (
    <Frame frame={frame} place="incidents" title={name} path={path}>
      <h1 class="utrecht-heading-1">{name}</h1>
      <p class="sluis-lead">
        {texts.say('incidents.discovered', { moment: texts.moment(breach.discoveredAt), by: breach.recordedBy })}
      </p>
      <Clock authority={breach.authority} partners={breach.partners} texts={texts} />
      <div class="sluis-stack">
        <section class="sluis-card" aria-labelledby="bereik">
          <h2 class="utrecht-heading-2" id="bereik">
            {texts.say('incidents.scope')}
          </h2>
          <p>{scopeText(view, texts)}</p>
          <ul>
            {unknown.map((what) => (
              <li key={what}>{texts.say(`incidents.unknown.${what}`)}</li>
            ))}
          </ul>
        </section>
        <OwnPart frame={frame} view={view} texts={texts} />
        {view.totals !== undefined && <Totals totals={view.totals} texts={texts} />}
        {view.freezes !== undefined && (
          <section class="sluis-card" aria-labelledby="maatregelen">
            <h2 class="utrecht-heading-2" id="maatregelen">
              {texts.say('incidents.measures')}
            </h2>
            <FreezeList frame={frame} freezes={view.freezes} texts={texts} withForms={false} />
          </section>
        )}
      </div>
    </Frame>
  );
}

function scopeText({ breach }: BreachView, texts: Texts): string {
  const { party, narrowed, from, to } = breach;
  const who = narrowed === undefined ? (party ?? texts.say('incidents.everybody')) : `${narrowed.name} (${party})`;
  const values = { who, from: texts.moment(from), to: to === undefined ? '' : texts.moment(to) };
  return texts.say(to === undefined ? 'incidents.scope.running' : 'incidents.scope.text', values);
}

interface PartProps {
  readonly frame: PageFrame;
  readonly view: BreachView;
  readonly texts: Texts;
}

function OwnPart({ frame, view, texts }: PartProps): JSX.Element {
  const { breach, party, persons, disclosures, unlinked, clients, more } = view;
  const download = (file: string, text: string) => (
    <a class="utrecht-link utrecht-link--html-a" href={`/datalekken/${breach.id}/${file}`}>
      {text}
    </a>
  );
  return (
    <section class="sluis-card" aria-labelledby="eigen">
      <h2 class="utrecht-heading-2" id="eigen">
        {texts.say('incidents.own', { party })}
      </h2>
      <p>{texts.say('incidents.own.counts', { persons, disclosures })}</p>
      {unlinked > 0 && <p>{texts.say('incidents.own.unlinked', { count: unlinked })}</p>}
      <ul class="sluis-breach-exports">
        <li>{download('clienten.csv', texts.say('incidents.export.clients'))}</li>
        <li>
          {download('melding.json', texts.say('incidents.export.facts'))}
          <span class="sluis-hint"> {texts.say('incidents.export.facts.hint')}</span>
        </li>
      </ul>
      {clients.length > 0 && <p>{texts.say('incidents.tell.text')}</p>}
      <ol class="sluis-breach-clients">
        {clients.map((client) => (
          <li key={client.caseRef}>
            <Client frame={frame} view={view} client={client} texts={texts} />
          </li>
        ))}
      </ol>
      {more > 0 && <p>{texts.say('incidents.own.more', { count: more })}</p>}
    </section>
  );
}

const tones = { open: 'warning', told: 'good', 'not-needed': 'neutral' } as const;

function Client({ frame, view, client, texts }: PartProps & { readonly client: ClientLine }): JSX.Element {
  const { caseRef, recipients, advice, state } = client;
  return (
    <>
      <h3 class="utrecht-heading-4">
        <code>{caseRef}</code> <Badge tone={tones[state]}>{texts.say(`incidents.state.${state}`)}</Badge>{' '}
        {advice === 'tell' && <Badge tone="bad">{texts.say('incidents.advice.tell')}</Badge>}
      </h3>
      {recipients.map(({ name, purposes, fields, disclosures, first, last }) => (
        <p key={name}>
          {texts.say('incidents.received', {
            ...{ name, count: disclosures, first: texts.moment(first), last: texts.moment(last) },
            fields: fields.map((field) => fieldText(field, texts)).join(', '),
            purposes: purposes.map((purpose) => texts.pick(purpose)).join(', '),
          })}
        </p>
      ))}
      {view.mayDecide && <Decide frame={frame} view={view} client={client} texts={texts} />}
    </>
  );
}

function fieldText({ label, part }: ClientLine['recipients'][number]['fields'][number], texts: Texts): string {
  const name = texts.pick(label);
  return part === undefined ? name : texts.say('incidents.part', { name });
}

function Decide({ frame, view, client, texts }: PartProps & { readonly client: ClientLine }): JSX.Element {
  const states = (['told', 'not-needed', 'open'] as const).filter((state) => state !== client.state);
  return (
    <form class="sluis-breach-decide" method="post" action={`/datalekken/${view.breach.id}`}>
      <CsrfField frame={frame} />
      <input type="hidden" name="dossier" value={client.caseRef} />
      {states.map((state) => (
        <button
          key={state}
          class="utrecht-button utrecht-button--secondary-action"
          type="submit"
          name="stand"
          value={state}
        >
          {texts.say(`incidents.decide.${state}`)} <span class="sluis-unseen">{client.caseRef}</span>
        </button>
      ))}
    </form>
  );
}

function Totals({
  totals,
  texts,
}: {
  readonly totals: NonNullable<BreachView['totals']>;
  readonly texts: Texts;
}): JSX.Element {
  const { persons, disclosures, recipients, fields, others } = totals;
  return (
    <section class="sluis-card" aria-labelledby="totaal">
      <h2 class="utrecht-heading-2" id="totaal">
        {texts.say('incidents.totals')}
      </h2>
      <p>{texts.say('incidents.own.counts', { persons, disclosures })}</p>
      <p>{texts.say('incidents.totals.others', { count: others })}</p>
      <ul>
        {recipients.map(({ name, ...counts }) => (
          <li key={name}>{texts.say('incidents.totals.recipient', { name, ...counts })}</li>
        ))}
      </ul>
      {fields.length > 0 && (
        <table class="utrecht-table utrecht-table--html-table sluis-table sluis-folding sluis-incidents">
          <caption class="sluis-unseen">{texts.say('incidents.totals.fields')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('incidents.totals.field')}</th>
              <th scope="col">{texts.say('incidents.totals.times')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, sensitivity, disclosures: times }) => (
              <tr key={label.nl}>
                <th scope="row">
                  {texts.pick(label)}{' '}
                  {!['O', 'S'].includes(sensitivity) && <Badge tone="bad">{texts.say('incidents.special')}</Badge>}
                </th>
                <td data-kop={texts.say('incidents.totals.times')}>{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
