import type { JSX } from 'preact';
import type { TalkAnswer, TalkQuestion, TalkView } from '../../workbench/consent-talk-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { valueText } from '../trial/value-text.ts';
import { pathTo, whoTalks } from './talk-words.ts';

export interface ConsentQuestionProps {
  readonly frame: PageFrame;
  readonly view: TalkView;
  /** The place of the question among those of the talk, from 0. */
  readonly index: number;
  /** What was posted was an answer to a text that is not shown any more. */
  readonly stale?: boolean;
}

interface QuestionTextProps {
  readonly question: Pick<TalkQuestion, 'asked' | 'previews'>;
  readonly texts: Texts;
}

interface PartProps {
  readonly question: TalkQuestion;
  readonly texts: Texts;
}

/** One topic, as the client and the care worker read it together. */
export function ConsentQuestionPage({ frame, view, index, stale = false }: ConsentQuestionProps): JSX.Element | null {
  const texts = textsIn(frame.language);
  const question = view.questions[index];
  if (question === undefined) return null;
  const { asked } = question;
  const number = { number: index + 1, count: view.questions.length };
  return (
    <Frame
      frame={frame}
      place="clients"
      title={asked.question}
      name={texts.say('consent.step', number)}
      path={pathTo(view, texts)}
    >
      <article class="sluis-talk">
        <p class="sluis-talk__step">
          {texts.say('consent.step', number)} · {whoTalks(view, frame, texts)}
        </p>
        <h1 class="utrecht-heading-1">{asked.question}</h1>
        <p>
          {asked.which !== undefined && `${asked.which} `}
          {asked.why}
        </p>
        <Changed question={question} stale={stale} texts={texts} />
        <QuestionText question={question} texts={texts} />
        <Choices frame={frame} view={view} question={question} texts={texts} />
      </article>
    </Frame>
  );
}

/** What a yes is to, whoever reads it: what for, what is seen and what not, and what is good to know. */
export function QuestionText({ question, texts }: QuestionTextProps): JSX.Element {
  const { asked } = question;
  return (
    <>
      <h2 class="utrecht-heading-3">{texts.say('consent.purposes')}</h2>
      <ul class="sluis-talk__list">
        {asked.purposes.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      <div class="sluis-talk__sides">
        <Sees question={question} texts={texts} />
        <SeesNot question={question} texts={texts} />
      </div>
      <Good question={question} texts={texts} />
    </>
  );
}

/** What is not as it was when the client answered, or when this page was read. */
function Changed({ question, stale, texts }: PartProps & { readonly stale: boolean }): JSX.Element | null {
  const { changed } = question;
  if (changed === undefined && !stale) return null;
  return (
    <section class="sluis-talk__changed" role="alert" aria-labelledby="veranderd">
      <h2 class="utrecht-heading-3" id="veranderd">
        <Icon name="warning" /> {texts.say('consent.changed')}
      </h2>
      <p>{texts.say('consent.changed.again')}</p>
      {(['more', 'less'] as const).map((way) =>
        changed === undefined || changed[way].length === 0 ? null : (
          <div key={way}>
            <p>{texts.say(`consent.changed.${way}`)}</p>
            <ul class="sluis-talk__list">
              {changed[way].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}

function Sees({ question: { asked, previews }, texts }: QuestionTextProps): JSX.Element {
  return (
    <section class="sluis-talk__side sluis-talk__side--yes" aria-labelledby="wel">
      <h2 class="utrecht-heading-3" id="wel">
        {texts.say('consent.sees', { recipient: asked.recipientName })}
      </h2>
      <ul>
        {asked.sees.map(({ field, part, text }) => {
          const value = previews.get(`${field} ${part}`);
          return (
            <li key={`${field} ${part}`}>
              <Icon name="check" />
              <span>
                {text}
                {value !== undefined && (
                  <span class="sluis-talk__value">
                    {texts.say('consent.preview', { value: valueText(field, value, texts) })}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SeesNot({ question: { asked }, texts }: QuestionTextProps): JSX.Element {
  return (
    <section class="sluis-talk__side" aria-labelledby="niet">
      <h2 class="utrecht-heading-3" id="niet">
        {texts.say('consent.sees-not', { recipient: asked.recipientName })}
      </h2>
      {asked.seesNot.length === 0 ? (
        <p>{texts.say('consent.sees-not.none')}</p>
      ) : (
        <ul>
          {asked.seesNot.map(({ field, text }) => (
            <li key={field}>
              <Icon name="none" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Good({ question: { asked }, texts }: QuestionTextProps): JSX.Element {
  return (
    <section class="sluis-talk__good" aria-labelledby="goed">
      <h2 class="utrecht-heading-3" id="goed">
        {texts.say('consent.good')}
      </h2>
      <ul class="sluis-talk__list">
        {asked.good.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {asked.without.length > 0 && (
        <details>
          <summary>{texts.say('consent.without')}</summary>
          {asked.without.map(({ to, purpose, text, fields }) => (
            <div key={`${to} ${purpose}`}>
              <p>{text}</p>
              <ul class="sluis-talk__list">
                {fields.map((field) => (
                  <li key={field}>{field}</li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

const choices: readonly TalkAnswer[] = ['yes', 'no', 'not-yet'];

interface ChoicesProps extends PartProps {
  readonly frame: PageFrame;
  readonly view: TalkView;
}

/** Three choices that look the same. None of them is chosen until the client has chosen. */
function Choices({ frame, view, question, texts }: ChoicesProps): JSX.Element {
  const { asked, answer } = question;
  return (
    <form method="post" action={`/akkoord/${view.ref}/vraag/${asked.id}`} class="sluis-talk__form">
      <CsrfField frame={frame} />
      <input type="hidden" name="tekst" value={asked.notice.digest} />
      <fieldset>
        <legend class="utrecht-heading-3">{texts.say('consent.may', { recipient: asked.recipientName })}</legend>
        {choices.map((choice) => (
          <label class="sluis-talk__choice" key={choice}>
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              name="antwoord"
              value={choice}
              checked={choice === answer}
            />
            {texts.say(`consent.answer.${choice}`)}
          </label>
        ))}
      </fieldset>
      <p class="sluis-talk__moves">
        <button class="utrecht-button utrecht-button--primary-action" type="submit" name="ga" value="volgende">
          {texts.say('consent.next')}
        </button>
        <button class="utrecht-button utrecht-button--subtle" type="submit" name="ga" value="vorige">
          {texts.say('consent.previous')}
        </button>
        <button class="utrecht-button utrecht-button--subtle" type="submit" name="ga" value="later">
          {texts.say('consent.later')}
        </button>
      </p>
    </form>
  );
}
