import type { JSX } from 'preact';
import type { AskedQuestion } from '../../workbench/choices-view.ts';
import { QuestionText } from '../consent/consent-question-page.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { textsIn } from '../texts.ts';
import { listed } from './tell-mine.ts';

export interface AnswerProps extends AskedQuestion {
  readonly frame: PageFrame;
  readonly problem?: 'choose' | 'changed';
}

/** One question that the client answers itself. Three buttons that look the same; none of them is chosen beforehand. */
export function AnswerPage({ frame, question, where, problem }: AnswerProps): JSX.Element {
  const texts = textsIn(frame.language);
  const problems = problem === undefined ? [] : [{ text: texts.say(`choices.question.${problem}`) }];
  const path = [{ text: texts.say('page.choices'), href: '/mijn/keuzes' }];
  return (
    <Frame frame={frame} place="choices" title={question.question} path={path}>
      <article class="sluis-talk sluis-mine">
        <h1 class="utrecht-heading-1">{question.question}</h1>
        <Problems problems={problems} texts={texts} />
        <p>
          {question.which !== undefined && `${question.which} `}
          {question.why}
        </p>
        <QuestionText question={{ asked: question, previews: new Map() }} texts={texts} />
        {where !== undefined && (
          <p>
            <strong>{texts.say('choices.question.where', { parties: listed(where.parties, texts) })}</strong>{' '}
            {texts.say('choices.question.where.no')}
          </p>
        )}
        <form method="post" action={`/mijn/keuzes/vraag/${question.id}`}>
          <CsrfField frame={frame} />
          <input type="hidden" name="tekst" value={question.notice.digest} />
          {where !== undefined && <input type="hidden" name="bij" value={where.place} />}
          <p class="sluis-mine__answers">
            {(['yes', 'no', 'later'] as const).map((answer) => (
              <button
                key={answer}
                class="utrecht-button utrecht-button--secondary-action"
                type="submit"
                name="antwoord"
                value={answer}
              >
                {texts.say(`choices.answer.${answer}`)}
              </button>
            ))}
          </p>
        </form>
      </article>
    </Frame>
  );
}
