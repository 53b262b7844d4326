import type { JSX } from 'preact';
import type { Texts } from '../texts.ts';

/** How a party comes to be told of changes by itself. */
export function NoSubscription({ texts }: { readonly texts: Texts }): JSX.Element {
  return (
    <section class="sluis-card sluis-told" aria-labelledby="geen-abonnement">
      <h2 class="utrecht-heading-2" id="geen-abonnement">
        {texts.say('case-timeline.unsubscribed')}
      </h2>
      <p>{texts.say('case-timeline.unsubscribed.how')}</p>
      <p>
        {texts.say('case-timeline.unsubscribed.meanwhile')}{' '}
        <a class="utrecht-link utrecht-link--html-a" href="/opzoeken">
          {texts.say('page.lookup')}
        </a>
      </p>
    </section>
  );
}
