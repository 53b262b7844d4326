import type { JSX } from 'preact';
import type { Choice } from '../../workbench/choices-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { listed, topicsText } from './tell-mine.ts';

interface CardProps {
  readonly frame: PageFrame;
  readonly choice: Choice;
  readonly texts: Texts;
}

/** One answer: for whom and about what, since when, and the button that ends it. A yes and a no look alike. */
export function ChoiceCard(props: CardProps): JSX.Element {
  const { choice, texts } = props;
  const { id, answer, topics, recipients, purposes, kind, mayWithdraw } = choice;
  const what = {
    topics: topicsText(topics, texts),
    recipient: listed(
      recipients.map((recipient) => texts.pick(recipient)),
      texts,
    ),
  };
  return (
    <article class="sluis-mine__card" id={id} aria-labelledby={`${id}-kop`}>
      <p>
        <Badge tone="neutral" icon={answer === 'given' ? 'check' : 'cross'}>
          {texts.say(answer === 'given' ? 'choices.yes' : 'choices.no')}
        </Badge>
      </p>
      <h3 class="utrecht-heading-3" id={`${id}-kop`}>
        {capital(texts.say('choices.for', what))}
      </h3>
      <dl class="sluis-mine__facts">
        <dt>{texts.say('choices.purposes')}</dt>
        <dd>
          <ul class="sluis-mine__fields">
            {purposes.map((purpose) => (
              <li key={purpose.nl}>{texts.pick(purpose)}</li>
            ))}
          </ul>
        </dd>
        <dt>{texts.say('choices.kind')}</dt>
        <dd>{texts.say(`choices.kind.${kind}`)}</dd>
        <Times {...props} />
        <By {...props} />
        <dt>{texts.say('choices.form')}</dt>
        <dd>{choice.formVersion}</dd>
      </dl>
      <Notice {...props} />
      {mayWithdraw && <Stop {...props} what={texts.say('choices.stop.what', what)} />}
    </article>
  );
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

function Times({ choice, texts }: CardProps): JSX.Element {
  const { givenAt, expiresAt, ended, answer } = choice;
  return (
    <>
      <dt>{texts.say('choices.since')}</dt>
      <dd>{texts.date(givenAt)}</dd>
      {ended === undefined ? (
        answer === 'given' && (
          <>
            <dt>{texts.say('choices.until')}</dt>
            <dd>{texts.date(expiresAt)}</dd>
          </>
        )
      ) : (
        <>
          <dt>{texts.say(`choices.ended.${ended.how}`)}</dt>
          <dd>{texts.moment(ended.at)}</dd>
        </>
      )}
    </>
  );
}

function By({ choice: { recordedBy, capacity }, texts }: CardProps): JSX.Element {
  return (
    <>
      <dt>{texts.say('choices.by')}</dt>
      <dd>
        {recordedBy ?? texts.say('choices.by.self')}
        {capacity !== 'self' && <p>{texts.say(`choices.by.capacity.${capacity}`)}</p>}
      </dd>
    </>
  );
}

/** The very text that was shown, with its lines as they were. */
function Notice({ choice: { notice, recordedBy }, texts }: CardProps): JSX.Element {
  return (
    <details>
      <summary class="sluis-mine__fold">{texts.say('choices.notice')}</summary>
      {notice === undefined ? (
        <p class="sluis-mine__folded">
          {texts.say('choices.notice.none', { name: recordedBy ?? texts.say('choices.by.self') })}
        </p>
      ) : (
        <div class="sluis-mine__notice" lang={notice.language}>
          {notice.text}
        </div>
      )}
    </details>
  );
}

/** One press, and it has stopped: nobody asks whether the client is sure. */
function Stop({ frame, choice, texts, what }: CardProps & { readonly what: string }): JSX.Element {
  return (
    <form method="post" action="/mijn/keuzes">
      <CsrfField frame={frame} />
      <input type="hidden" name="akkoord" value={choice.id} />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="doe" value="stop">
        {texts.say('choices.stop')} <span class="sluis-unseen">{what}</span>
      </button>
      <p class="sluis-hint">{texts.say('choices.stop.text')}</p>
    </form>
  );
}
