import type { JSX } from 'preact';
import type { MyQuestionsView } from '../../workbench/questions-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { textsIn } from '../texts.ts';

export interface MyQuestionsProps {
  readonly frame: PageFrame;
  readonly view: MyQuestionsView;
  readonly isSent?: boolean;
  readonly problem?: 'empty' | 'full';
}

/** What the client asked, and the answers. */
export function MyQuestionsPage({ frame, view, isSent = false, problem }: MyQuestionsProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('my-questions.title');
  const problems = problem === undefined ? [] : [{ text: texts.say(`my-questions.${problem}`) }];
  return (
    <Frame frame={frame} place="my-questions" title={title}>
      <div class="sluis-mine">
        <h1 class="utrecht-heading-1">{title}</h1>
        {isSent && (
          <p class="sluis-mine__done" role="status">
            <Icon name="check" /> {texts.say('my-questions.sent')}
          </p>
        )}
        <Problems problems={problems} texts={texts} />
        <p class="sluis-mine__lead">{texts.say('my-questions.lead')}</p>
        {view.questions.length === 0 && <p>{texts.say('my-questions.none')}</p>}
        {view.questions.map(({ id, party, text, askedAt, purpose, answer }) => (
          <article key={id} class="sluis-mine__card" id={id} aria-labelledby={`${id}-kop`}>
            <p class="sluis-mine__when">{texts.say('my-questions.asked.at', { date: texts.moment(askedAt) })}</p>
            <h2 class="utrecht-heading-3" id={`${id}-kop`}>
              {texts.say('my-questions.asked', { name: party })}
            </h2>
            {purpose !== undefined && <p class="sluis-hint">{texts.pick(purpose)}</p>}
            <p class="sluis-mine__said">{text}</p>
            {answer === undefined ? (
              <p>{texts.say('my-questions.waits')}</p>
            ) : (
              <>
                <h3 class="utrecht-heading-4">{texts.say('my-questions.answer', { date: texts.moment(answer.at) })}</h3>
                <p class="sluis-mine__said">{answer.text}</p>
              </>
            )}
          </article>
        ))}
      </div>
    </Frame>
  );
}
