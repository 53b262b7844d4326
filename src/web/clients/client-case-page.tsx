import type { JSX } from 'preact';
import type { ClientCaseView } from '../../workbench/clients-view.ts';
import type { InputProblem } from '../../workbench/record-form-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Checkbox } from '../frame/fields.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { CaseActs } from './case-acts.tsx';
import { Attentions, KnownBy } from './client-table.tsx';
import { NormNotes } from './norm-notes.tsx';
import { labelOf, problemText, RecordFields } from './record-fields.tsx';
import { Value } from './value.tsx';

/** What was just done, told once. */
export const doneKinds = [
  'registered',
  'phase',
  'parties',
  'values',
  'contact',
  'closed',
  'conditions',
  'profile',
  'logged-out',
  'nothing',
] as const;
export type DoneKind = (typeof doneKinds)[number];

export interface ClientCaseProps {
  readonly frame: PageFrame;
  readonly view: ClientCaseView;
  /** What stands in the form of own values: as known, or as somebody filled it in. */
  readonly filled: ReadonlyMap<string, string>;
  readonly problems: readonly InputProblem[];
  /** What the case itself refused. */
  readonly refused?: 'refused';
  readonly done?: DoneKind;
}

/** One case: where it stands, who takes part, what the own party supplied, and what can be done. */
export function ClientCasePage(props: ClientCaseProps): JSX.Element {
  const { frame, view, problems, refused, done } = props;
  const texts = textsIn(frame.language);
  const title = texts.say('clients.case.title');
  const told = [
    ...(refused === undefined ? [] : [{ text: texts.say('clients.problem.refused') }]),
    ...problems.map((problem) => ({
      ...(problem.id !== undefined && { field: problem.id }),
      text: problemText(problem, labelOf(problem, view.fields, texts), texts),
    })),
  ];
  return (
    <Frame
      frame={frame}
      place="clients"
      title={told.length > 0 ? texts.say('clients.title.problems', { title }) : title}
      name={title}
      path={[{ text: texts.say('page.clients'), href: '/mijn-clienten' }]}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      {done !== undefined && (
        <p class="sluis-done" role="status">
          <Icon name="check" /> {texts.say(`clients.done.${done}`)}
        </p>
      )}
      <Problems problems={told} texts={texts} />
      <div class="sluis-stack sluis-case">
        <Standing view={view} texts={texts} />
        <CaseActs frame={frame} view={view} texts={texts} />
        <OwnValues {...props} texts={texts} />
      </div>
    </Frame>
  );
}

interface PartProps {
  readonly view: ClientCaseView;
  readonly texts: Texts;
}

function Standing({ view, texts }: PartProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="stand">
      <h2 class="utrecht-heading-2" id="stand">
        {texts.say('clients.case.standing')}
      </h2>
      <dl class="sluis-pairs">
        <dt>{texts.say('clients.column.client')}</dt>
        <dd>
          <KnownBy line={view} texts={texts} />
        </dd>
        <dt>{texts.say('clients.column.phase')}</dt>
        <dd>
          {texts.say(`phase.${view.phase}`)},{' '}
          {texts.say('clients.since', { day: texts.day(view.openedAt.slice(0, 10)) })}
        </dd>
        <dt>{texts.say('clients.case.agreement')}</dt>
        <dd>{texts.pick(view.title)}</dd>
        <dt>{texts.say('clients.column.attention')}</dt>
        <dd>
          <Attentions attention={view.attention} texts={texts} />
        </dd>
      </dl>
      {view.warnings !== undefined && <NormNotes warnings={view.warnings} texts={texts} />}
      {view.isHelper && view.phase !== 'closed' && (
        <p class="sluis-actions">
          {view.tellsOfSupport && (
            <a class="utrecht-link utrecht-link--html-a" href={`/mijn-clienten/${view.ref}/begeleiding`}>
              {texts.say('support.title')}
            </a>
          )}
          <a class="utrecht-link utrecht-link--html-a" href={`/akkoord/${view.ref}`}>
            {texts.say('clients.case.consent')}
          </a>
          {view.profile !== undefined && (
            <a class="utrecht-link utrecht-link--html-a" href={`/mijn-clienten/${view.ref}/profiel`}>
              {texts.say('clients.profile.title')}
            </a>
          )}
          <a class="utrecht-link utrecht-link--html-a" href="/verzoeken">
            {texts.say('clients.case.rights')}
          </a>
        </p>
      )}
    </section>
  );
}

/** What the own party supplied: to read, and to correct. What others supplied is not here. */
function OwnValues({ frame, view, filled, problems, texts }: ClientCaseProps & PartProps): JSX.Element {
  const known = view.fields.filter(({ name }) => view.values.has(name));
  return (
    <section class="sluis-card" aria-labelledby="eigen">
      <h2 class="utrecht-heading-2" id="eigen">
        {texts.say('clients.own')}
      </h2>
      <p class="sluis-hint">{texts.say(view.isRestricted ? 'clients.own.restricted' : 'clients.own.text')}</p>
      {known.length > 0 && (
        <dl class="sluis-pairs">
          {known.map(({ name, label }) => (
            <>
              <dt>{texts.pick(label)}</dt>
              <dd>
                <Value field={name} value={view.values.get(name)} texts={texts} />
              </dd>
            </>
          ))}
        </dl>
      )}
      {view.fields.length > 0 && !view.isRestricted && (
        <details class="sluis-fold" open={problems.length > 0}>
          <summary>{texts.say('clients.own.change')}</summary>
          <form method="post" action={`/mijn-clienten/${view.ref}/gegevens`} class="sluis-stack" novalidate>
            <CsrfField frame={frame} />
            <p class="sluis-hint">{texts.say('clients.own.change.text')}</p>
            <RecordFields fields={view.fields} filled={filled} problems={problems} texts={texts} />
            <Checkbox
              id="fout"
              name="fout"
              label={texts.say('clients.own.wrong')}
              hint={texts.say('clients.own.wrong.hint')}
            />
            <p>
              <button class="utrecht-button utrecht-button--primary-action" type="submit">
                {texts.say('clients.own.do')}
              </button>
            </p>
          </form>
        </details>
      )}
    </section>
  );
}
