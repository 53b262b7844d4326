import type { JSX } from 'preact';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { textsIn } from '../texts.ts';

export interface LeaveProps {
  readonly frame: PageFrame;
  /** Where the browser goes by itself. */
  readonly target: string;
}

/** Between this site and the log-in of an organisation; seen for a moment only. */
export function LeavePage({ frame, target }: LeaveProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('login.leave.title');
  return (
    <Frame frame={frame} place="login" title={title}>
      <div class="sluis-card sluis-problem">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="sluis-lead">{texts.say('login.leave.text')}</p>
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={target}>
            {texts.say('login.leave.link', { host: new URL(target).host })}
          </a>
        </p>
      </div>
    </Frame>
  );
}
