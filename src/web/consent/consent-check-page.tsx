import type { JSX } from 'preact';
import { answersRead, type TalkView } from '../../workbench/consent-talk-view.ts';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { textsIn } from '../texts.ts';
import { type FilledIn, HowFields } from './how-fields.tsx';
import { type TalkProblem, toFormProblems } from './talk-problems.ts';
import { pathTo, whoTalks } from './talk-words.ts';

export interface ConsentCheckProps {
  readonly frame: PageFrame;
  readonly view: TalkView;
  readonly filled: FilledIn;
  readonly problems: readonly TalkProblem[];
}

/** All answers on one page, before any of them counts. */
export function ConsentCheckPage({ frame, view, filled, problems: found }: ConsentCheckProps): JSX.Element {
  const texts = textsIn(frame.language);
  const problems = toFormProblems(found, texts);
  const title = texts.say('consent.check');
  return (
    <Frame frame={frame} place="clients" title={title} path={pathTo(view, texts)}>
      <article class="sluis-talk">
        <p class="sluis-talk__step">{whoTalks(view, frame, texts)}</p>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p>{texts.say('consent.check.lead')}</p>
        <Problems problems={problems} texts={texts} />
        <dl class="sluis-talk__answers" id="antwoorden" tabindex={-1}>
          {view.questions.map(({ asked, answer, changed }) => (
            <div key={asked.id}>
              <dt>{asked.question}</dt>
              <dd>
                {changed !== undefined
                  ? texts.say('consent.check.changed')
                  : texts.say(answer === undefined ? 'consent.check.open' : `consent.answer.${answer}`)}{' '}
                <a class="utrecht-link utrecht-link--html-a" href={`/akkoord/${view.ref}/vraag/${asked.id}`}>
                  {texts.say('consent.check.change')} <span class="sluis-unseen">{asked.question}</span>
                </a>
              </dd>
            </div>
          ))}
        </dl>
        <form method="post" action={`/akkoord/${view.ref}/controle`} class="sluis-talk__form">
          <CsrfField frame={frame} />
          <input type="hidden" name="gelezen" value={answersRead(view)} />
          <HowFields filled={filled} problems={problems} texts={texts} channels={['together', 'phone']} />
          <p class="sluis-talk__moves">
            <button class="utrecht-button utrecht-button--primary-action" type="submit">
              {texts.say('consent.record')}
            </button>
          </p>
        </form>
      </article>
    </Frame>
  );
}
