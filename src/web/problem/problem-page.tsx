import type { JSX } from 'preact';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { textsIn } from '../texts.ts';

/** The kinds of problem a page can end in; none of them tells what went wrong inside. */
export type ProblemKind = 'logged-out' | 'conflict' | 'forbidden' | 'missing' | 'invalid' | 'unavailable' | 'failed';

export interface ProblemProps {
  readonly frame: PageFrame;
  readonly kind: ProblemKind;
  /** The number under which the problem can be found back. */
  readonly reference?: string;
}

/** What went wrong in plain words, that nothing was shared, and what to do. */
export function ProblemPage({ frame, kind, reference }: ProblemProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say(`problem.${kind}.title`);
  return (
    <Frame frame={frame} place="problem" title={title}>
      <div class="sluis-card sluis-problem">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="sluis-lead">{texts.say(`problem.${kind}.text`)}</p>
        {reference !== undefined && <p>{texts.say('problem.reference', { reference })}</p>}
        <p>
          {kind === 'logged-out' ? (
            <a class="utrecht-link utrecht-link--html-a" href="/inloggen">
              {texts.say('problem.login')}
            </a>
          ) : (
            <a class="utrecht-link utrecht-link--html-a" href={frame.visitor === undefined ? '/' : '/overzicht'}>
              {texts.say(frame.visitor === undefined ? 'problem.home' : 'problem.overview')}
            </a>
          )}
        </p>
      </div>
    </Frame>
  );
}
