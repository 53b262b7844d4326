import type { JSX } from 'preact';
import type { NoticeLine, NoticesView } from '../../workbench/notices-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';

export interface NoticesProps {
  readonly frame: PageFrame;
  readonly view: NoticesView;
  /** Whether one was just acknowledged; told once. */
  readonly isDone?: boolean;
  readonly isGone?: boolean;
}

/** What a party was told about data that it received before. */
export function NoticesPage({ frame, view, isDone = false, isGone = false }: NoticesProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('notices.title');
  return (
    <Frame frame={frame} place="notices" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say('notices.lead', { party: view.party })}</p>
      {isDone && (
        <p class="sluis-note" role="status">
          <Icon name="check" /> {texts.say('notices.done')}
        </p>
      )}
      <Problems problems={isGone ? [{ text: texts.say('notices.gone') }] : []} texts={texts} />
      <h2 class="utrecht-heading-2">{texts.say('notices.open')}</h2>
      {view.open.length === 0 && <p>{texts.say('notices.none')}</p>}
      <div class="sluis-stack">
        {view.open.map((notice) => (
          <NoticeCard key={notice.id} frame={frame} notice={notice} texts={texts} />
        ))}
      </div>
      {view.hasMore && <p>{texts.say('notices.more')}</p>}
      {view.received.length > 0 && <Received frame={frame} notices={view.received} texts={texts} />}
    </Frame>
  );
}

interface ReceivedProps {
  readonly frame: PageFrame;
  readonly notices: readonly NoticeLine[];
  readonly texts: Texts;
}

function Received({ frame, notices, texts }: ReceivedProps): JSX.Element {
  return (
    <>
      <h2 class="utrecht-heading-2">{texts.say('notices.received')}</h2>
      <p class="sluis-hint">{texts.say('notices.received.text')}</p>
      <div class="sluis-stack">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} frame={frame} notice={notice} texts={texts} />
        ))}
      </div>
    </>
  );
}

interface NoticeProps {
  readonly frame: PageFrame;
  readonly notice: NoticeLine;
  readonly texts: Texts;
}

function NoticeCard({ frame, notice, texts }: NoticeProps): JSX.Element {
  const { id, kind, receivedAt } = notice;
  return (
    <article class="sluis-card" id={id} aria-labelledby={`${id}-kop`}>
      <h3 class="utrecht-heading-3" id={`${id}-kop`}>
        {texts.say(`notices.kind.${kind}`)}
      </h3>
      <p>{texts.say(`notices.todo.${kind}`)}</p>
      <Facts notice={notice} texts={texts} />
      {receivedAt === undefined ? (
        <Receipt frame={frame} notice={notice} texts={texts} />
      ) : (
        <p>
          <Badge tone="good">{texts.say('notices.acknowledged', { moment: texts.moment(receivedAt) })}</Badge>
        </p>
      )}
    </article>
  );
}

function Facts({ notice, texts }: Omit<NoticeProps, 'frame'>): JSX.Element {
  const { happenedOn, caseRef, purposes, fields } = notice;
  const facts: readonly (readonly [Parameters<Texts['say']>[0], string])[] = [
    ['notices.when', texts.day(happenedOn)],
    ...(caseRef === undefined ? [] : ([['notices.case', caseRef]] as const)),
    ...(purposes.length === 0 ? [] : ([['notices.purposes', purposes.map(texts.pick).join(' ')]] as const)),
    ...(fields.length === 0 ? [] : ([['notices.fields', fields.map(texts.pick).join(', ')]] as const)),
  ];
  return (
    <dl class="sluis-facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{texts.say(name)}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

function Receipt({ frame, notice, texts }: NoticeProps): JSX.Element {
  return (
    <form method="post" action="/berichten">
      <CsrfField frame={frame} />
      <input type="hidden" name="bericht" value={notice.id} />
      <button class="utrecht-button utrecht-button--primary-action" type="submit">
        {texts.say('notices.receive')}{' '}
        <span class="sluis-unseen">{texts.say('notices.receive.about', { day: texts.day(notice.happenedOn) })}</span>
      </button>
    </form>
  );
}
