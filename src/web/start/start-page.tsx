import type { ComponentChildren, JSX } from 'preact';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { ExampleLinks } from '../trial/example-links.tsx';
import { CallLines } from './call-lines.tsx';
import { InForce } from './in-force.tsx';
import { LockPicture } from './lock-picture.tsx';
import type { StartOverview } from './start.ts';

export interface StartProps {
  readonly frame: PageFrame;
  readonly overview: StartOverview;
}

/** What Sluis is, how it works, what can be tried here and what is in force. */
export function StartPage({ frame, overview }: StartProps): JSX.Element {
  const texts = textsIn(frame.language);
  return (
    <Frame frame={frame} place="start" title={texts.say('page.start')}>
      <section class="sluis-intro">
        <h1 class="utrecht-heading-1">{texts.say('start.heading')}</h1>
        <p class="sluis-lead sluis-lead--large">{texts.say('start.lead')}</p>
        <p class="sluis-rule">{texts.say('start.rule')}</p>
      </section>
      <section class="sluis-card sluis-section" aria-labelledby="sluis">
        <h2 class="utrecht-heading-2" id="sluis">
          {texts.say('start.picture')}
        </h2>
        <LockPicture texts={texts} />
      </section>
      <section class="sluis-section" aria-labelledby="doen">
        <h2 class="utrecht-heading-2" id="doen">
          {texts.say('start.do')}
        </h2>
        <Options overview={overview} texts={texts} />
      </section>
      <InForce agreement={overview.agreement} texts={texts} />
    </Frame>
  );
}

function Options({ overview, texts }: { readonly overview: StartOverview; readonly texts: Texts }): JSX.Element {
  const { examples, call } = overview;
  return (
    <div class="sluis-options">
      <Option title={texts.say('page.trial')} text={texts.say('start.trial.text')}>
        <p>
          <a class="utrecht-button utrecht-button--primary-action sluis-button" href="/proef">
            {texts.say('start.trial')}
          </a>
        </p>
        {examples.length > 0 && (
          <>
            <p>{texts.say('start.trial.examples')}</p>
            <ExampleLinks examples={examples} texts={texts} />
          </>
        )}
      </Option>
      <Option title={texts.say('start.tour')} text={texts.say('start.tour.text')}>
        <div class="sluis-code">
          <pre>
            <code>npm run tour</code>
          </pre>
        </div>
      </Option>
      <Option title={texts.say('start.api')} text={texts.say('start.api.text')}>
        <ul class="sluis-examples">
          <li>
            <a class="utrecht-link utrecht-link--html-a" href="/v1/openapi.json">
              {texts.say('start.api.spec')}
            </a>{' '}
            <code class="sluis-subtle">/v1/openapi.json</code>
          </li>
          {call !== undefined && (
            <li>
              <a class="utrecht-link utrecht-link--html-a" href="/demo/accounts">
                {texts.say('start.api.accounts')}
              </a>{' '}
              <code class="sluis-subtle">/demo/accounts</code>
            </li>
          )}
          {call !== undefined && (
            <li>
              <a class="utrecht-link utrecht-link--html-a" href="/demo/ontvanger">
                {texts.say('start.api.receiver')}
              </a>{' '}
              <code class="sluis-subtle">/demo/ontvanger</code>
            </li>
          )}
        </ul>
      </Option>
      {call !== undefined && <CallLines call={call} texts={texts} />}
    </div>
  );
}

interface OptionProps {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Option({ title, text, children }: OptionProps): JSX.Element {
  return (
    <div class="sluis-card sluis-option">
      <h3 class="utrecht-heading-3">{title}</h3>
      <p>{text}</p>
      {children}
    </div>
  );
}
