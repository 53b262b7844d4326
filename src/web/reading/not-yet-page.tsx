import type { JSX } from 'preact';
import type { InputError } from '../../contract/contract.ts';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { ProcessSteps, stepsOfDraft } from '../frame/process-steps.tsx';
import { textsIn } from '../texts.ts';

interface NotYetProps {
  readonly frame: PageFrame;
  readonly draft: string;
  readonly missing: readonly InputError[];
}

/** A draft that makes no agreement yet: there are no words to read, but for what is missing. */
export function NotYetPage({ frame, draft, missing }: NotYetProps): JSX.Element {
  const texts = textsIn(frame.language);
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={texts.say('reading.not-yet')}
      name={texts.say('reading.name')}
      path={[{ text: texts.say('page.agreements'), href: '/afspraken' }]}
    >
      <ProcessSteps current="write" links={stepsOfDraft(draft)} texts={texts} />
      <h1 class="utrecht-heading-1">{texts.say('reading.not-yet')}</h1>
      <p class="sluis-lead">{texts.say('reading.not-yet.text')}</p>
      <ul class="sluis-card sluis-plain">
        {missing.map(({ pointer, detail }) => (
          <li key={`${pointer}-${detail}`}>
            <code class="sluis-reference">{pointer}</code> <span lang="en">{detail}</span>
          </li>
        ))}
      </ul>
      <p class="sluis-actions">
        <a class="utrecht-button utrecht-button--primary-action sluis-button" href={`/concepten/${draft}/kader`}>
          {texts.say('reading.not-yet.frame')}
        </a>
      </p>
    </Frame>
  );
}
