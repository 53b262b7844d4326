import type { JSX } from 'preact';
import type { SupportEvent } from '../../contract/generated/types.ts';
import type { SupportView } from '../../workbench/support-view.ts';
import { KnownBy } from '../clients/client-table.tsx';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { dayText, EventFacts, kindText } from './event-facts.tsx';
import { pathToSupport } from './support-page.tsx';

export interface EventProps {
  readonly frame: PageFrame;
  readonly view: SupportView;
  readonly event: SupportEvent;
  /** It was sent just now. */
  readonly isNew: boolean;
}

/** One event as it was recorded, and how to correct it: nothing is wiped out. */
export function EventPage({ frame, view, event: told, isNew }: EventProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { event, standing } = told;
  const base = `/mijn-clienten/${view.line.ref}/begeleiding`;
  const what = kindText(event.kind, texts);
  const mayRevise = standing === 'counts' && event.kind !== 'retraction' && !view.isClosed;
  return (
    <Frame frame={frame} place="clients" title={what} path={pathToSupport(view, texts)}>
      <div class="sluis-support">
        {isNew && (
          <p class="sluis-done" role="status">
            <Icon name="check" /> {texts.say('support.recorded')}
          </p>
        )}
        <h1 class="utrecht-heading-1">{what}</h1>
        <p class="sluis-support__whom">
          <KnownBy line={view.line} texts={texts} />
        </p>
        <div class="sluis-stack">
          <section class="sluis-card" aria-label={texts.say('support.recorded.what')}>
            {standing !== 'counts' && <Badge tone="neutral">{texts.say(`support.is.${standing}`)}</Badge>}
            <EventFacts event={event} reason={told.reason} view={view} texts={texts} />
            <Other view={view} told={told} texts={texts} />
            <p class="sluis-hint">
              {texts.say('support.recorded.at', { moment: texts.moment(told.receivedAt), id: told.id })}
            </p>
          </section>
          {mayRevise && (
            <section aria-labelledby="fout">
              <h2 class="utrecht-heading-2" id="fout">
                {texts.say('support.wrong')}
              </h2>
              <p>{texts.say('support.wrong.text')}</p>
              <p class="sluis-actions">
                <a
                  class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action"
                  href={`${base}/nieuw?wat=${event.kind}&verbetert=${told.id}`}
                >
                  {texts.say('support.correct')}
                </a>
                <a
                  class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action"
                  href={`${base}/nieuw?wat=retraction&van=${told.id}`}
                >
                  {texts.say('support.retract')}
                </a>
              </p>
            </section>
          )}
          <p>
            <a class="utrecht-link utrecht-link--html-a" href={base}>
              {texts.say('support.to-all')}
            </a>
          </p>
        </div>
      </div>
    </Frame>
  );
}

interface OtherProps {
  readonly view: SupportView;
  readonly told: SupportEvent;
  readonly texts: Texts;
}

/** The event that this one corrects or takes back, and the one that did so to it. */
function Other({ view, told, texts }: OtherProps): JSX.Element {
  const { event, by } = told;
  const revises = event.kind === 'retraction' ? event.retracts : event.supersedes;
  const links = [
    ...(revises === undefined ? [] : [['support.instead-of', revises] as const]),
    ...(by === undefined ? [] : [['support.see-later', by] as const]),
  ];
  return (
    <>
      {links.map(([key, id]) => {
        const other = view.events.find((one) => one.id === id);
        const about = other === undefined ? id : `${kindText(other.event.kind, texts)}, ${dayText(other, texts)}`;
        return (
          <p key={key}>
            {texts.say(key)}{' '}
            <a
              class="utrecht-link utrecht-link--html-a"
              href={`/mijn-clienten/${view.line.ref}/begeleiding/bericht/${id}`}
            >
              {about}
            </a>
          </p>
        );
      })}
    </>
  );
}
