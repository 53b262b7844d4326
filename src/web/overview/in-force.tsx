import type { JSX } from 'preact';
import type { AgreementInForce } from '../../workbench/overview-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Icon } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';

interface InForceProps {
  readonly agreements: readonly AgreementInForce[];
  readonly texts: Texts;
}

/** The agreements that decide today, and what happens first to each. */
export function InForce({ agreements, texts }: InForceProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="in-werking">
      <h2 class="utrecht-heading-2" id="in-werking">
        {texts.say('overview.inForce')}
      </h2>
      {agreements.length === 0 ? (
        <div class="sluis-stack sluis-overview__part">
          <p>{texts.say('overview.inForce.none')}</p>
          <p>
            <a class="utrecht-link utrecht-link--html-a" href="/afspraken">
              {texts.say('overview.inForce.none.link')}
            </a>
          </p>
        </div>
      ) : (
        <ul class="sluis-holding">
          {agreements.map((one) => (
            <Holding key={one.id} agreement={one} texts={texts} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Holding({ agreement, texts }: { readonly agreement: AgreementInForce; readonly texts: Texts }): JSX.Element {
  const { id, version, title, since, until, signed, parties, next } = agreement;
  return (
    <li>
      <p class="sluis-holding__name">
        <a class="utrecht-link utrecht-link--html-a" href={`/afspraken/${id}`}>
          {title === undefined ? id : texts.pick(title)}
        </a>
      </p>
      <p class="sluis-head__about">
        <Badge tone="good">{texts.say('overview.inForce.version', { version })}</Badge>
        <span class="sluis-subtle">
          {texts.say('overview.inForce.term', { since: texts.day(since), until: texts.day(until) })}
        </span>
      </p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={`/afspraken/${id}/v/${version}/ondertekenen`}>
          {texts.say('overview.inForce.signed', { signed, parties })}
        </a>
      </p>
      <p class="sluis-holding__next">
        <Icon name="clock" />{' '}
        <span>
          <strong>{texts.day(next.on)}</strong>:{' '}
          {texts.say(`overview.next.${next.kind}`, { version: next.version ?? '' })}
        </span>
      </p>
    </li>
  );
}
