import type { JSX } from 'preact';
import type { QuestionsView } from '../../workbench/questions-view.ts';
import { Badge } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type Texts, textsIn } from '../texts.ts';

export interface QuestionsProps {
  readonly frame: PageFrame;
  readonly view: QuestionsView;
  readonly isAnswered?: boolean;
  readonly problem?: 'empty' | 'gone';
}

/** What clients asked a party, for the officers who answer. */
export function QuestionsPage({ frame, view, isAnswered = false, problem }: QuestionsProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('questions.title');
  const problems = problem === undefined ? [] : [{ text: texts.say(`questions.problem.${problem}`) }];
  return (
    <Frame frame={frame} place="questions" title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.say('questions.lead', { party: view.party })}</p>
      {isAnswered && (
        <p class="sluis-note" role="status">
          <Icon name="check" /> {texts.say('questions.answered')}
        </p>
      )}
      <Problems problems={problems} texts={texts} />
      {view.questions.length === 0 && <p>{texts.say('questions.none')}</p>}
      <div class="sluis-questions">
        {view.questions.map((question) => (
          <Question key={question.id} frame={frame} question={question} texts={texts} />
        ))}
      </div>
    </Frame>
  );
}

interface QuestionProps {
  readonly frame: PageFrame;
  readonly question: QuestionsView['questions'][number];
  readonly texts: Texts;
}

function Question({ frame, question, texts }: QuestionProps): JSX.Element {
  const { id, entry, caseRef, purpose, askedAt, text, answer } = question;
  return (
    <article class="sluis-card" id={id} aria-labelledby={`${id}-kop`}>
      <h2 class="utrecht-heading-3" id={`${id}-kop`}>
        {texts.say('questions.asked', { date: texts.moment(askedAt) })}
      </h2>
      <p>
        <Badge tone={answer === undefined ? 'warning' : 'good'} icon={answer === undefined ? 'clock' : 'check'}>
          {texts.say(answer === undefined ? 'questions.open' : 'questions.done')}
        </Badge>
      </p>
      <dl class="sluis-questions__facts">
        <dt>{texts.say('questions.about')}</dt>
        <dd>
          <code>{entry}</code>
        </dd>
        {caseRef !== undefined && (
          <>
            <dt>{texts.say('questions.case')}</dt>
            <dd>
              <code>{caseRef}</code>
            </dd>
          </>
        )}
        {purpose !== undefined && (
          <>
            <dt>{texts.say('questions.purpose')}</dt>
            <dd>{texts.pick(purpose)}</dd>
          </>
        )}
      </dl>
      <p class="sluis-questions__said">{text}</p>
      {answer === undefined ? (
        <Answer frame={frame} id={id} texts={texts} />
      ) : (
        <>
          <h3 class="utrecht-heading-4">{texts.say('questions.answer', { date: texts.moment(answer.at) })}</h3>
          <p class="sluis-questions__said">{answer.text}</p>
        </>
      )}
    </article>
  );
}

function Answer({ frame, id, texts }: { readonly frame: PageFrame; readonly id: string; readonly texts: Texts }) {
  return (
    <form method="post" action="/vragen">
      <CsrfField frame={frame} />
      <input type="hidden" name="vraag" value={id} />
      <label class="utrecht-form-label" for={`antwoord-${id}`}>
        {texts.say('questions.answer.label')}
      </label>
      <p class="sluis-hint" id={`hint-${id}`}>
        {texts.say('questions.answer.hint')}
      </p>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={`antwoord-${id}`}
        name="antwoord"
        rows={4}
        maxlength={2000}
        required
        aria-describedby={`hint-${id}`}
      />
      <button class="utrecht-button utrecht-button--primary-action" type="submit">
        {texts.say('questions.answer.send')}
      </button>
    </form>
  );
}
