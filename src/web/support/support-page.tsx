import type { JSX } from 'preact';
import type { SupportEvent } from '../../contract/generated/types.ts';
import type { SupportView } from '../../workbench/support-view.ts';
import { KnownBy } from '../clients/client-table.tsx';
import { NormNotes } from '../clients/norm-notes.tsx';
import { Value } from '../clients/value.tsx';
import { Badge, type Tone } from '../frame/badge.tsx';
import { type Crumb, Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { dayText, kindText, labelOf } from './event-facts.tsx';

export interface SupportProps {
  readonly frame: PageFrame;
  readonly view: SupportView;
}

/** The way to the pages of one client's support. */
export function pathToSupport({ line }: SupportView, texts: Texts): readonly Crumb[] {
  return [
    { text: texts.say('page.clients'), href: '/mijn-clienten' },
    { text: texts.say('clients.case.title'), href: `/mijn-clienten/${line.ref}` },
    { text: texts.say('support.title'), href: `/mijn-clienten/${line.ref}/begeleiding` },
  ];
}

/** The support of one client: how it stands, what can be told, and what was told before. */
export function SupportPage({ frame, view }: SupportProps): JSX.Element {
  const texts = textsIn(frame.language);
  return (
    <Frame
      frame={frame}
      place="clients"
      title={texts.say('support.title')}
      path={pathToSupport(view, texts).slice(0, 2)}
    >
      <h1 class="utrecht-heading-1">{texts.say('support.title')}</h1>
      <p class="sluis-lead">
        <KnownBy line={view.line} texts={texts} />
      </p>
      <div class="sluis-stack sluis-support">
        {view.isRestricted ? (
          <p class="sluis-note">{texts.say('support.restricted')}</p>
        ) : (
          <>
            <NormNotes warnings={view.warnings} texts={texts} />
            <Standing view={view} texts={texts} />
            {view.isClosed ? (
              <p class="sluis-note">{texts.say('support.closed')}</p>
            ) : (
              <Choices view={view} texts={texts} />
            )}
            <History view={view} texts={texts} />
          </>
        )}
      </div>
    </Frame>
  );
}

interface PartProps {
  readonly view: SupportView;
  readonly texts: Texts;
}

const tones: Readonly<Record<SupportView['status'], Tone>> = {
  ...{ active: 'good', paused: 'warning', ended: 'neutral', none: 'neutral' },
};
const levelTones = { groen: 'good', geel: 'warning', rood: 'bad' } as const;
const facts = [
  ...(['supportPeriod', 'supportEndDate', 'supportContact', 'outOfHoursContact', 'supportIntensityBand'] as const),
  ...(['nextEvaluationDate', 'evaluationOutcome'] as const),
];

function Standing({ view, texts }: PartProps): JSX.Element {
  const { values, status } = view;
  const known = facts.filter((name) => values.get(name) !== undefined && values.get(name) !== null);
  const lost = values.get('contactLost');
  return (
    <section class="sluis-card" aria-labelledby="stand">
      <h2 class="utrecht-heading-2" id="stand">
        {texts.say('support.standing')}
      </h2>
      <p class="sluis-support__marks">
        <Badge tone={tones[status]}>{texts.say(`support.status.${status}`)}</Badge>
        {typeof lost === 'string' && (
          <Badge tone="warning">{texts.say('support.lost-since', { day: texts.day(lost) })}</Badge>
        )}
      </p>
      <Level view={view} texts={texts} />
      {known.length > 0 && (
        <dl class="sluis-pairs">
          {known.map((name) => (
            <>
              <dt>{labelOf(name, view, texts)}</dt>
              <dd>
                <Value field={name} value={values.get(name)} texts={texts} />
              </dd>
            </>
          ))}
        </dl>
      )}
      <p class="sluis-hint">{texts.say('support.standing.own')}</p>
    </section>
  );
}

/** What a colour asks of the parties is in their agreement. */
function Level({ view, texts }: PartProps): JSX.Element | null {
  const found = view.levels.find(({ level }) => level === view.values.get('escalationLevel'));
  if (found === undefined) return null;
  return (
    <p class="sluis-support__level">
      <Badge tone={levelTones[found.level]}>
        {texts.say('support.level', { level: texts.say(`value.${found.level}`) })}
      </Badge>{' '}
      <span>{texts.say('support.level.agreed', { action: texts.pick(found.action) })}</span>
    </p>
  );
}

function Choices({ view, texts }: PartProps): JSX.Element {
  return (
    <section aria-labelledby="wat">
      <h2 class="utrecht-heading-2" id="wat">
        {texts.say('support.what')}
      </h2>
      <ul class="sluis-support__kinds">
        {view.kinds.map((kind) => (
          <li key={kind}>
            <a class="sluis-support__kind" href={`/mijn-clienten/${view.line.ref}/begeleiding/nieuw?wat=${kind}`}>
              <strong>{kindText(kind, texts)}</strong>
              <span>{texts.say(`support.hint.${kind}`)}</span>
              <Icon name="chevron" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ view, texts }: PartProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="eerder">
      <h2 class="utrecht-heading-2" id="eerder">
        {texts.say('support.history')}
      </h2>
      {view.events.length === 0 ? (
        <p class="sluis-subtle">{texts.say('support.history.none')}</p>
      ) : (
        <ol class="sluis-support__events">
          {view.events.map((event) => (
            <Line key={event.id} event={event} view={view} texts={texts} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ event: told, view, texts }: PartProps & { readonly event: SupportEvent }): JSX.Element {
  const { event, id, standing } = told;
  const base = `/mijn-clienten/${view.line.ref}/begeleiding`;
  const about = { what: kindText(event.kind, texts), day: dayText(told, texts) };
  const mayRevise = standing === 'counts' && event.kind !== 'retraction' && !view.isClosed;
  return (
    <li class={standing === 'counts' ? undefined : 'sluis-support__old'}>
      <span>
        <a class="utrecht-link utrecht-link--html-a" href={`${base}/bericht/${id}`}>
          {about.what}
        </a>
        <span class="sluis-hint">
          {about.day}
          {'allocation' in event && event.allocation !== undefined && `, ${event.allocation}`}
        </span>
      </span>
      {standing !== 'counts' && <Badge tone="neutral">{texts.say(`support.is.${standing}`)}</Badge>}
      {mayRevise && (
        <span class="sluis-support__revise">
          <a class="utrecht-link utrecht-link--html-a" href={`${base}/nieuw?wat=${event.kind}&verbetert=${id}`}>
            {texts.say('support.correct')} <span class="sluis-unseen">{texts.say('support.about', about)}</span>
          </a>
          <a class="utrecht-link utrecht-link--html-a" href={`${base}/nieuw?wat=retraction&van=${id}`}>
            {texts.say('support.retract')} <span class="sluis-unseen">{texts.say('support.about', about)}</span>
          </a>
        </span>
      )}
    </li>
  );
}
