import type { JSX } from 'preact';
import type { PartyKey, PartyView } from '../../workbench/parties-view.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';

interface PartyKeysProps {
  readonly frame: PageFrame;
  readonly view: PartyView;
  readonly texts: Texts;
}

const tones: Readonly<Record<PartyKey['state'], Tone>> = {
  valid: 'good',
  coming: 'info',
  ended: 'neutral',
  revoked: 'bad',
};

/** By which keys a party signs, and what is out of use. */
export function PartyKeys({ frame, view, texts }: PartyKeysProps): JSX.Element {
  const { keys, revokedCertificates } = view;
  return (
    <section class="sluis-card" aria-labelledby="sleutels">
      <h2 class="utrecht-heading-2" id="sleutels">
        {texts.say('parties.keys.heading')}
      </h2>
      <p class="sluis-lead">{texts.say('parties.keys.text')}</p>
      {keys.length === 0 && <p class="sluis-subtle">{texts.say('parties.keys.none')}</p>}
      <ul class="sluis-keys">
        {keys.map((key) => (
          <Key key={key.kid} own={key} frame={frame} view={view} texts={texts} />
        ))}
      </ul>
      {revokedCertificates.length > 0 && (
        <details class="sluis-technical">
          <summary>{texts.say('parties.certificates', { count: revokedCertificates.length })}</summary>
          <ul class="sluis-keys">
            {revokedCertificates.map(({ fingerprint, revokedAt }) => (
              <li key={fingerprint}>
                <code class="sluis-keys__print">{fingerprint}</code>
                <span class="sluis-hint">{texts.say('parties.key.revoked', { at: texts.moment(revokedAt) })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const stateText = ({ state, validFrom }: PartyKey, texts: Texts): string =>
  texts.say(`parties.key.state.${state}`, { from: texts.moment(validFrom) });

function Key({ own, frame, view, texts }: PartyKeysProps & { readonly own: PartyKey }): JSX.Element {
  const { kid, kind, thumbprint, state, validFrom, validTo, revokedAt } = own;
  return (
    <li class="sluis-keys__key">
      <div>
        <p class="sluis-keys__head">
          <strong>{kid}</strong> <Badge tone={tones[state]}>{stateText(own, texts)}</Badge>
          <span class="sluis-subtle">{kind}</span>
        </p>
        <p>
          <span class="sluis-hint">{texts.say('parties.key.thumbprint')}</span>{' '}
          <code class="sluis-keys__print">{thumbprint}</code>
        </p>
        <p class="sluis-hint">
          {texts.say('parties.key.term', {
            from: texts.moment(validFrom),
            isDated: String(validTo !== undefined),
            to: validTo === undefined ? '' : texts.moment(validTo),
          })}
          {revokedAt !== undefined && ` ${texts.say('parties.key.revoked', { at: texts.moment(revokedAt) })}`}
        </p>
      </div>
      {view.rights.endKeys && (state === 'valid' || state === 'coming') && (
        <details class="sluis-keys__end">
          <summary>
            {texts.say('parties.key.end')} <span class="sluis-unseen">{kid}</span>
          </summary>
          <form method="post" action={`/partijen/${view.party.id}`}>
            <CsrfField frame={frame} />
            <input type="hidden" name="actie" value="sleutel-beeindigen" />
            <input type="hidden" name="kid" value={kid} />
            <p>{texts.say(state === 'coming' ? 'parties.key.end.coming' : 'parties.key.end.text')}</p>
            <button class="utrecht-button utrecht-button--secondary-action" type="submit">
              {texts.say('parties.key.end.send')}
            </button>
          </form>
        </details>
      )}
    </li>
  );
}
