import type { JSX } from 'preact';
import type { RoomParty, RoomStatus } from '../../workbench/signing-room-view.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import { Icon, type IconName } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';
import { whyText } from './why-text.ts';

interface PartyTableProps {
  readonly base: string;
  readonly parties: readonly RoomParty[];
  readonly texts: Texts;
}

const looks: Readonly<Record<RoomStatus, readonly [Tone, IconName]>> = {
  invited: ['neutral', 'pen'],
  'other-version': ['warning', 'other'],
  signed: ['good', 'check'],
  leaving: ['warning', 'clock'],
  rejected: ['bad', 'cross'],
  withdrawn: ['bad', 'cross'],
  expelled: ['bad', 'none'],
  'awaits-admission': ['info', 'clock'],
  'not-verified': ['bad', 'warning'],
  'no-mandate': ['warning', 'warning'],
};

/** Every party with how it stands, by whose hand, and a way to check it. */
export function PartyTable({ base, parties, texts }: PartyTableProps): JSX.Element {
  const signed = parties.filter(({ status }) => status === 'signed' || status === 'leaving').length;
  const isNew = parties.every(({ statement }) => statement === undefined);
  return (
    <section class="sluis-card" aria-labelledby="wie-kop">
      <h2 class="utrecht-heading-2" id="wie-kop">
        {texts.say('signing.who', { signed, parties: parties.length })}
      </h2>
      {isNew && <p class="sluis-lead">{texts.say('signing.who.none')}</p>}
      <figure class="sluis-sheet" aria-labelledby="wie-kop" tabindex={0}>
        <table class="utrecht-table utrecht-table--html-table sluis-table sluis-signers">
          <thead>
            <tr>
              <th scope="col">{texts.say('signing.party')}</th>
              <th scope="col">{texts.say('signing.status')}</th>
              <th scope="col">{texts.say('signing.signatory')}</th>
              <th scope="col">{texts.say('signing.check')}</th>
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <Row key={party.id} base={base} party={party} texts={texts} />
            ))}
          </tbody>
        </table>
      </figure>
    </section>
  );
}

interface RowProps {
  readonly base: string;
  readonly party: RoomParty;
  readonly texts: Texts;
}

function Row({ base, party, texts }: RowProps): JSX.Element {
  const { name, type, required, acceded, status } = party;
  const [tone, icon] = looks[status];
  const isEmpty = party.statement === undefined ? 'ja' : undefined;
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="sluis-hint">
          {texts.say(`party.${type}`)}
          {required && ` · ${texts.say('signing.required')}`}
          {acceded && ` · ${texts.say('agreements.acceded')}`}
        </span>
      </th>
      <td data-kop={texts.say('signing.status')}>
        <Badge tone={tone} icon={icon}>
          {texts.say(`signing.status.${status}`)}
        </Badge>
        <Told party={party} texts={texts} />
      </td>
      <td data-kop={texts.say('signing.signatory')} data-leeg={isEmpty}>
        <Signatory party={party} texts={texts} />
      </td>
      <td data-kop={texts.say('signing.check')} data-leeg={isEmpty}>
        <Check base={base} party={party} texts={texts} />
      </td>
    </tr>
  );
}

/** When, and what is special about it. */
function Told({ party, texts }: Omit<RowProps, 'base'>): JSX.Element {
  const { status, lastDay, why, signedVersion, statement } = party;
  const reason = statement?.reason;
  return (
    <>
      {statement?.signedAt !== undefined && <span class="sluis-hint">{texts.moment(statement.signedAt)}</span>}
      {lastDay !== undefined && (
        <span class="sluis-hint">{texts.say('signing.last-day', { day: texts.day(lastDay) })}</span>
      )}
      {status === 'other-version' && signedVersion !== undefined && (
        <span class="sluis-hint">{texts.say('signing.other-version', { version: signedVersion })}</span>
      )}
      {why !== undefined && why !== 'REJECTED' && <span class="sluis-hint">{whyText(why, texts)}</span>}
      {reason !== undefined && <q class="sluis-hint">{reason}</q>}
    </>
  );
}

function Signatory({ party, texts }: Omit<RowProps, 'base'>): JSX.Element {
  const { statement, id } = party;
  if (statement?.signatory === undefined) return <>–</>;
  const { signatory, key } = statement;
  const isOther = statement.party.id !== id;
  return (
    <>
      {signatory.name}
      <span class="sluis-hint">{signatory.function}</span>
      {isOther && <span class="sluis-hint">{texts.say('signing.on-behalf', { party: statement.party.name })}</span>}
      {key !== undefined && (
        <span class="sluis-hint">
          {key.kid === undefined
            ? texts.say('signing.key.certificate')
            : texts.say('signing.key', { kid: key.kid, alg: key.alg })}
        </span>
      )}
    </>
  );
}

function Check({ base, party: { statement, name }, texts }: RowProps): JSX.Element {
  if (statement === undefined) return <>–</>;
  return (
    <a
      class={`utrecht-link utrecht-link--html-a sluis-check sluis-check--${statement.verified ? 'ok' : 'no'}`}
      href={`${base}/ondertekenen/verklaring/${statement.id}`}
    >
      <Icon name={statement.verified ? 'check' : 'warning'} />{' '}
      {texts.say(statement.verified ? 'signing.check.ok' : 'signing.check.no')}
      <span class="sluis-unseen">, {name}</span>
    </a>
  );
}
