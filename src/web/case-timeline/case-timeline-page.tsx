import type { JSX } from 'preact';
import type { CaseTimelineView, MessageMoment, TimelineMoment } from '../../workbench/case-timeline-view.ts';
import { Value } from '../clients/value.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { insideSentence, type Texts, textsIn } from '../texts.ts';
import { NoSubscription } from './no-subscription.tsx';
import { nameOf } from './support-sentences.ts';
import { SupportSentences, SupportStatus } from './support-status.tsx';

export interface CaseTimelineProps {
  readonly frame: PageFrame;
  readonly view: CaseTimelineView;
}

/** What the own party was told of one client: how it is now, and what came before. */
export function CaseTimelinePage({ frame, view }: CaseTimelineProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('case-timeline.one');
  const { shown, isSubscribed } = view;
  return (
    <Frame
      frame={frame}
      place="case-timeline"
      title={title}
      path={[{ text: texts.say('page.case-timeline'), href: '/tijdlijn' }]}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">
        {view.line.known.map(({ name, value }) => (
          <span class="sluis-clients__known" key={name}>
            <Value field={name} value={value} texts={texts} />{' '}
          </span>
        ))}
        <code class="sluis-reference">{view.line.ref}</code>
      </p>
      <div class="sluis-stack">
        {!isSubscribed && <NoSubscription texts={texts} />}
        {shown === undefined ? (
          <Openings frame={frame} view={view} texts={texts} />
        ) : (
          <Shown shown={shown} texts={texts} />
        )}
        <Moments view={view} texts={texts} />
      </div>
    </Frame>
  );
}

/** A button for each purpose: what was told is shown after a press, and by no address. */
function Openings({ frame, view, texts }: CaseTimelineProps & { readonly texts: Texts }): JSX.Element | null {
  const { purposes, line } = view;
  if (purposes.length === 0) return null;
  return (
    <section class="sluis-card" aria-labelledby="bekijk">
      <h2 class="utrecht-heading-2" id="bekijk">
        {texts.say('case-timeline.closed-yet')}
      </h2>
      <p>{texts.say('case-timeline.closed-yet.text')}</p>
      <div class="sluis-actions">
        {purposes.map(({ code, label }) => (
          <form key={code} method="post" action={`/tijdlijn/${line.ref}`}>
            <CsrfField frame={frame} />
            <input type="hidden" name="doel" value={code} />
            <button class="utrecht-button utrecht-button--primary-action" type="submit">
              {texts.say('case-timeline.show', { purpose: insideSentence(texts.pick(label), texts) })}
            </button>
          </form>
        ))}
      </div>
    </section>
  );
}

type ShownProps = { readonly shown: NonNullable<CaseTimelineView['shown']>; readonly texts: Texts };

function Shown({ shown, texts }: ShownProps): JSX.Element {
  const purpose = texts.pick(shown.purpose.label);
  if (shown.now === undefined) {
    return (
      <section class="sluis-card" aria-labelledby="dicht">
        <h2 class="utrecht-heading-2" id="dicht">
          <Icon name="shut" /> {texts.say('case-timeline.closed')}
        </h2>
        <p>{texts.say('case-timeline.closed.text', { purpose })}</p>
      </section>
    );
  }
  return (
    <>
      <p class="sluis-note">{texts.say('case-timeline.logged.done', { purpose })}</p>
      <SupportStatus told={shown.now} texts={texts} />
    </>
  );
}

function Moments({ view, texts }: { readonly view: CaseTimelineView; readonly texts: Texts }): JSX.Element {
  return (
    <section class="sluis-told" aria-labelledby="wat-er-kwam">
      <h2 class="utrecht-heading-2" id="wat-er-kwam">
        {texts.say('case-timeline.moments')}
      </h2>
      {view.moments.length === 0 && <p>{texts.say('case-timeline.moments.none')}</p>}
      {view.shown?.now !== undefined && view.moments.length > 0 && (
        <p class="sluis-hint">{texts.say('case-timeline.today')}</p>
      )}
      <ol class="sluis-told__moments">
        {view.moments.map((moment) => (
          <li key={moment.kind === 'message' ? moment.at : `${moment.on} ${moment.about}`}>
            <Moment moment={moment} texts={texts} />
          </li>
        ))}
      </ol>
      {view.hasMore && <p>{texts.say('case-timeline.older')}</p>}
      <p class="sluis-hint">{texts.say('case-timeline.kept')}</p>
    </section>
  );
}

function Moment({ moment, texts }: { readonly moment: TimelineMoment; readonly texts: Texts }): JSX.Element {
  if (moment.kind === 'message') return <Message message={moment} texts={texts} />;
  return (
    <div class="sluis-told__notice">
      <h3 class="utrecht-heading-3">{texts.day(moment.on)}</h3>
      <p>
        <Icon name="info" /> {texts.say(`notices.kind.${moment.about}`)}.{' '}
        <a class="utrecht-link utrecht-link--html-a" href="/berichten">
          {texts.say('page.notices')}
        </a>
      </p>
    </div>
  );
}

function Message({ message, texts }: { readonly message: MessageMoment; readonly texts: Texts }): JSX.Element {
  const { at, told, changed = [] } = message;
  return (
    <>
      <h3 class="utrecht-heading-3">{texts.moment(at)}</h3>
      {changed.length > 0 && (
        <p class="sluis-told__changed">
          {texts.say('case-timeline.changed', {
            fields: changed.map((field) => insideSentence(nameOf(field, texts), texts)).join(', '),
          })}
        </p>
      )}
      {told === undefined ? (
        <p class="sluis-subtle">{texts.say('case-timeline.message')}</p>
      ) : (
        <SupportSentences told={told} texts={texts} />
      )}
    </>
  );
}
