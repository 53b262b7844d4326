import type { JSX } from 'preact';
import type { Ground, MineLine } from '../../workbench/mine-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { allowedTexts, fieldText, refusedTexts } from './tell-mine.ts';

interface CardProps {
  readonly frame: PageFrame;
  readonly line: MineLine;
  readonly texts: Texts;
}

/** One time that an organisation asked something, or was sent it. */
export function MineCard(props: CardProps): JSX.Element {
  const { line, texts } = props;
  const { id, at, party, role, purpose, fields } = line;
  const { name } = party;
  const isSeen = fields.length > 0;
  const got = line.way === 'sent' ? 'mine.sent' : 'mine.looked';
  const title = isSeen ? texts.say(got, { name, count: fields.length }) : texts.say('mine.got-nothing', { name });
  return (
    <article class={`sluis-mine__card${isSeen ? '' : ' sluis-mine__card--shut'}`} id={id} aria-labelledby={`${id}-kop`}>
      <p class="sluis-mine__when">{texts.moment(at)}</p>
      <h3 class="utrecht-heading-3" id={`${id}-kop`}>
        {title}
      </h3>
      <dl class="sluis-mine__facts">
        <dt>{texts.say('mine.who')}</dt>
        <dd>{role === undefined ? name : texts.say('mine.who.role', { role: texts.pick(role), name })}</dd>
        <dt>{texts.say('mine.why')}</dt>
        <dd>{purpose === undefined ? texts.say('mine.why.unknown') : capital(texts.pick(purpose))}</dd>
        <dt>{texts.say('mine.allowed')}</dt>
        <dd>
          {allowedTexts(line, texts).map((text) => (
            <p key={text}>
              <strong>{text}</strong>
            </p>
          ))}
        </dd>
      </dl>
      {refusedTexts(line, texts).map((text) => (
        <p key={text} class="sluis-mine__refused">
          {text}
        </p>
      ))}
      {isSeen && (
        <details>
          <summary class="sluis-mine__fold">{texts.say('mine.fields')}</summary>
          <ul class="sluis-mine__fields">
            {fields.map((field) => (
              <li key={field.name}>{fieldText(field, texts)}</li>
            ))}
          </ul>
        </details>
      )}
      {isSeen && <Stop {...props} />}
      <Ask {...props} />
    </article>
  );
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** How the client ends this, or why that cannot be. */
function Stop({ frame, line, texts }: CardProps): JSX.Element {
  return (
    <details>
      <summary class="sluis-mine__fold">{texts.say('mine.stop')}</summary>
      <div class="sluis-mine__folded">
        {line.grounds.map((ground) => (
          <StopGround key={JSON.stringify(ground)} frame={frame} ground={ground} texts={texts} />
        ))}
      </div>
    </details>
  );
}

interface GroundProps {
  readonly frame: PageFrame;
  readonly ground: Ground;
  readonly texts: Texts;
}

function StopGround({ frame, ground, texts }: GroundProps): JSX.Element {
  if (ground.kind === 'objection') {
    return (
      <p>
        {texts.say('mine.stop.objection')}{' '}
        <a class="utrecht-link utrecht-link--html-a" href="/mijn/keuzes#bezwaar">
          {texts.say('mine.stop.objection.link')}
        </a>
      </p>
    );
  }
  if (ground.kind === 'emergency') return <p>{texts.say('mine.stop.emergency')}</p>;
  if (ground.kind === 'law') {
    return (
      <p>
        {texts.say('mine.stop.law')} <small>{texts.pick(ground.label)}</small>{' '}
        <a class="utrecht-link utrecht-link--html-a" href="/mijn/keuzes#zonder-akkoord">
          {texts.say('mine.stop.law.link')}
        </a>
      </p>
    );
  }
  const date = texts.date(ground.givenAt);
  if (!ground.isLive) return <p>{texts.say('mine.stop.ended', { date })}</p>;
  return (
    <form method="post" action="/mijn/keuzes">
      <CsrfField frame={frame} />
      <input type="hidden" name="akkoord" value={ground.id} />
      <p>{texts.say('mine.stop.consent', { date })}</p>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="doe" value="stop">
        {texts.say('mine.stop.button')}
      </button>
    </form>
  );
}

/** A question about this, or how far it is. */
function Ask({ frame, line, texts }: CardProps): JSX.Element {
  const { id, party, question } = line;
  if (question !== undefined) {
    const state = question.isAnswered ? 'answered' : 'waits';
    return (
      <p class="sluis-mine__asked">
        {texts.say(`mine.ask.${state}`, { date: texts.date(question.askedAt) })}{' '}
        <a class="utrecht-link utrecht-link--html-a" href={`/mijn/vragen#${question.id}`}>
          {texts.say('mine.ask.read')}
        </a>
      </p>
    );
  }
  return (
    <details>
      <summary class="sluis-mine__fold">{texts.say('mine.ask')}</summary>
      <form class="sluis-mine__folded" method="post" action="/mijn/vragen">
        <CsrfField frame={frame} />
        <input type="hidden" name="inzage" value={id} />
        <label class="utrecht-form-label" for={`vraag-${id}`}>
          {texts.say('mine.ask.label', party)}
        </label>
        <p class="sluis-hint" id={`hint-${id}`}>
          {texts.say('mine.ask.hint', party)}
        </p>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id={`vraag-${id}`}
          name="vraag"
          rows={4}
          maxlength={2000}
          required
          aria-describedby={`hint-${id}`}
        />
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.say('mine.ask.send')}
        </button>
      </form>
    </details>
  );
}
