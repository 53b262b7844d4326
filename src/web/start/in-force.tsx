import type { JSX } from 'preact';
import type { Standing } from '../../contract/generated/types.ts';
import { shortHash } from '../frame/hash.tsx';
import { Icon, type IconName } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';
import type { StartOverview, StartParty } from './start.ts';

type Agreement = StartOverview['agreement'];

interface InForceProps {
  readonly agreement: Agreement;
  readonly texts: Texts;
}

const standingIcons = { signed: 'check', unsigned: 'minus', withdrawn: 'cross' } as const satisfies Record<
  Standing,
  IconName
>;

/** Which agreement decides here, and who has signed it. */
export function InForce({ agreement, texts }: InForceProps): JSX.Element {
  const { inForce, title } = agreement;
  return (
    <section class="sluis-section" aria-labelledby="werking">
      <h2 class="utrecht-heading-2" id="werking">
        {texts.say('start.force')}
      </h2>
      <div class="sluis-force">
        <div class="sluis-card">
          <h3 class="utrecht-heading-3">{texts.pick(title)}</h3>
          <p class={inForce ? 'sluis-badge sluis-badge--yes' : 'sluis-badge sluis-badge--no'}>
            <Icon name={inForce ? 'check' : 'shut'} /> {texts.say(inForce ? 'start.force.yes' : 'start.force.no')}
          </p>
          {!inForce && <p>{texts.say('start.force.no.text')}</p>}
          <Facts agreement={agreement} texts={texts} />
        </div>
        <Parties parties={agreement.parties} texts={texts} />
      </div>
    </section>
  );
}

function Facts({ agreement, texts }: InForceProps): JSX.Element {
  const { id, version, term, hash, model } = agreement;
  return (
    <>
      <dl class="sluis-facts">
        <dt>{texts.say('start.force.version')}</dt>
        <dd>
          {id} {version}
        </dd>
        <dt>{texts.say('start.force.term')}</dt>
        <dd>{texts.say('start.force.term.value', { from: texts.day(term.from), to: texts.day(term.to) })}</dd>
        <dt>{texts.say('start.force.model')}</dt>
        <dd>{texts.say('start.force.model.value', model)}</dd>
        <dt>{texts.say('start.force.hash')}</dt>
        <dd>
          <code class="sluis-reference">{shortHash(hash)}</code>
        </dd>
      </dl>
      <details class="sluis-technical">
        <summary>{texts.say('start.force.hash.full')}</summary>
        <p>{texts.say('start.force.hash.hint')}</p>
        <p class="sluis-hash">{hash}</p>
      </details>
      <p class="sluis-note sluis-note--change">{texts.say('start.force.model.caveat')}</p>
    </>
  );
}

function Parties({ parties, texts }: { readonly parties: readonly StartParty[]; readonly texts: Texts }): JSX.Element {
  const signed = parties.filter(({ standing }) => standing === 'signed').length;
  return (
    <div class="sluis-card">
      <table class="utrecht-table utrecht-table--html-table sluis-table">
        <caption>
          {texts.say('start.parties')}
          <span class="sluis-hint">{texts.say('start.parties.caption', { signed, total: parties.length })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('start.parties.party')}</th>
            <th scope="col">{texts.say('start.parties.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map(({ id, name, type, standing, required }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <span class="sluis-hint">{texts.say(`party.${type}`)}</span>
              </th>
              <td>
                <span class={`sluis-standing sluis-standing--${standing}`}>
                  <Icon name={standingIcons[standing]} /> {texts.say(`standing.${standing}`)}
                </span>
                {required && standing !== 'signed' && (
                  <span class="sluis-hint">{texts.say('start.parties.required')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
