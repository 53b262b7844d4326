import type { JSX } from 'preact';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { textsIn } from '../texts.ts';

export interface SecretProps {
  readonly frame: PageFrame;
  readonly subscription: string;
  readonly secret: string;
}

/** A new secret, on the only page that ever shows it. */
export function SecretPage({ frame, subscription, secret }: SecretProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('deliveries.secret.title');
  const path = [{ text: texts.say('page.deliveries'), href: '/bezorging' }];
  return (
    <Frame frame={frame} place="deliveries" title={title} path={path} scripts={['copy.js']}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-note">
        <Icon name="warning" /> {texts.say('deliveries.secret.once')}
      </p>
      <dl class="sluis-pairs">
        <dt>{texts.say('deliveries.secret.of')}</dt>
        <dd>
          <code class="sluis-reference">{subscription}</code>
        </dd>
        <dt>{title}</dt>
        <dd data-kopieer={texts.say('lookup.copy', { label: title })}>
          <code class="sluis-reference sluis-lookup__value">{secret}</code>
        </dd>
      </dl>
      <p>{texts.say('deliveries.secret.old')}</p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href="/bezorging">
          {texts.say('deliveries.secret.back')}
        </a>
      </p>
    </Frame>
  );
}
