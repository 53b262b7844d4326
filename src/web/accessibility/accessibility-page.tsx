import type { JSX } from 'preact';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { textsIn } from '../texts.ts';

const numbers = [1, 2, 3] as const;

export interface AccessibilityProps {
  readonly frame: PageFrame;
}

/** What was checked for who uses these pages in another way, and what was not. */
export function AccessibilityPage({ frame }: AccessibilityProps): JSX.Element {
  const texts = textsIn(frame.language);
  return (
    <Frame frame={frame} place="accessibility" title={texts.say('page.accessibility')}>
      <div class="sluis-card sluis-problem">
        <h1 class="utrecht-heading-1">{texts.say('page.accessibility')}</h1>
        <p class="sluis-lead">{texts.say('accessibility.lead')}</p>
        {(['checked', 'unchecked'] as const).map((part) => (
          <section key={part} aria-labelledby={part}>
            <h2 class="utrecht-heading-3" id={part}>
              {texts.say(`accessibility.${part}`)}
            </h2>
            <ul>
              {numbers.map((number) => (
                <li key={number}>{texts.say(`accessibility.${part}.${number}`)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  );
}
