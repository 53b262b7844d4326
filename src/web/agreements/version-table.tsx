import type { JSX } from 'preact';
import type { OwnVersion } from '../../workbench/agreements-view.ts';
import { Icon } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';
import { StateBadge } from './state-badge.tsx';

interface VersionTableProps {
  readonly id: string;
  readonly versions: readonly OwnVersion[];
  readonly texts: Texts;
}

/** Every version with how it stands, and where to go. */
export function VersionTable({ id, versions, texts }: VersionTableProps): JSX.Element {
  return (
    <figure class="sluis-sheet" aria-label={texts.say('agreements.versions')} tabindex={0}>
      <table class="utrecht-table utrecht-table--html-table sluis-table sluis-versions">
        <caption>{texts.say('agreements.versions')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('agreements.version')}</th>
            <th scope="col">{texts.say('agreements.state')}</th>
            <th scope="col">{texts.say('agreements.term')}</th>
            <th scope="col">{texts.say('agreements.signatures')}</th>
            <th scope="col">{texts.say('agreements.own-party')}</th>
            <th scope="col">{texts.say('agreements.links')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <Version key={version.listed.hash} id={id} version={version} texts={texts} />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

interface VersionProps {
  readonly id: string;
  readonly version: OwnVersion;
  readonly texts: Texts;
}

function Version({ id, version: { listed, life, own }, texts }: VersionProps): JSX.Element {
  const { version, state, reason, term } = listed;
  const signed = life?.parties.filter((party) => party.state === 'signed' || party.state === 'leaving').length ?? 0;
  return (
    <tr>
      <th scope="row">{version}</th>
      <td data-kop={texts.say('agreements.state')}>
        <StateBadge state={state} reason={reason} texts={texts} />
      </td>
      <td data-kop={texts.say('agreements.term')}>
        {term === undefined
          ? texts.say('agreements.unknown')
          : texts.say('agreements.term.value', { from: texts.day(term.from), to: texts.day(term.to) })}
      </td>
      <td data-kop={texts.say('agreements.signatures')}>
        {life === undefined ? '–' : texts.say('agreements.signed', { signed, parties: life.parties.length })}
        {life !== undefined && life.awaiting.length > 0 && (
          <span class="sluis-hint">{texts.say('agreements.awaiting', { count: life.awaiting.length })}</span>
        )}
      </td>
      <td data-kop={texts.say('agreements.own-party')}>
        {own === undefined ? '–' : <PartyState state={own.state} texts={texts} />}
      </td>
      <td data-kop={texts.say('agreements.links')}>
        {life === undefined ? '–' : <Links id={id} version={version} texts={texts} />}
      </td>
    </tr>
  );
}

type State = NonNullable<OwnVersion['own']>['state'];

const icons = {
  signed: 'check',
  leaving: 'clock',
  unsigned: 'pen',
  withdrawn: 'cross',
  expelled: 'cross',
  'awaits-admission': 'clock',
} as const;

function PartyState({ state, texts }: { readonly state: State; readonly texts: Texts }): JSX.Element {
  return (
    <span class={`sluis-standing sluis-standing--${state === 'leaving' ? 'unsigned' : state}`}>
      <Icon name={icons[state]} /> {texts.say(`agreements.party.${state}`)}
    </span>
  );
}

interface LinksProps {
  readonly id: string;
  readonly version: string;
  readonly texts: Texts;
}

function Links({ id, version, texts }: LinksProps): JSX.Element {
  const base = `/afspraken/${id}/v/${version}`;
  const about = <span class="sluis-unseen"> {version}</span>;
  return (
    <span class="sluis-versions__links">
      <a class="utrecht-link utrecht-link--html-a" href={`${base}/ondertekenen`}>
        {texts.say('agreements.room')}
        {about}
      </a>
      <a class="utrecht-link utrecht-link--html-a" href={`${base}/tekst`}>
        {texts.say('agreements.text')}
        {about}
      </a>
      <a class="utrecht-link utrecht-link--html-a" href={`${base}/tekst/nl.pdf`} hreflang="nl" type="application/pdf">
        PDF
        {about}
      </a>
    </span>
  );
}
