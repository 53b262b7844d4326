import type { JSX } from 'preact';
import type { Texts } from '../texts.ts';
import type { TrialExample } from './trial.ts';
import { trialUrl } from './trial-url.ts';

interface ExampleLinksProps {
  readonly examples: readonly TrialExample[];
  readonly texts: Texts;
}

/** Questions that are worth asking first. */
export function ExampleLinks({ examples, texts }: ExampleLinksProps): JSX.Element {
  return (
    <ul class="sluis-examples">
      {examples.map(({ title, question }) => (
        <li key={trialUrl(question)}>
          <a class="utrecht-link utrecht-link--html-a" href={trialUrl(question)}>
            {texts.pick(title)}
          </a>
        </li>
      ))}
    </ul>
  );
}
