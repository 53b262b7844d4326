import type { JSX } from 'preact';
import type { PartyView } from '../../workbench/parties-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { type RoleNames, roleText } from '../frame/role-text.ts';
import { type Texts, textsIn } from '../texts.ts';
import { PartyForms } from './party-forms.tsx';
import { PartyKeys } from './party-keys.tsx';
import { type PartyProblem, toFormProblems, type Written } from './party-problems.ts';
import { warningText } from './warning-text.ts';

export interface PartyProps {
  readonly frame: PageFrame;
  readonly view: PartyView;
  /** What was just done; told once. */
  readonly done?: string;
  /** Whether the visitor logged in so short ago that they may add a key. */
  readonly isFresh: boolean;
  readonly problems: readonly PartyProblem[];
  readonly written: Written;
}

const notices = ['registered', 'key-added', 'key-ended', 'changed'] as const;

/** One party of the register. */
export function PartyPage({ frame, view, done, isFresh, problems: refused, written }: PartyProps): JSX.Element {
  const texts = textsIn(frame.language);
  const problems = toFormProblems(refused, texts);
  const { party, isOwn, mandatedBy } = view;
  const notice = notices.find((one) => one === done);
  return (
    <Frame
      frame={frame}
      place="parties"
      title={party.name}
      path={[{ text: texts.say('parties.title'), href: '/partijen' }]}
    >
      <div class="sluis-head">
        <div>
          <h1 class="utrecht-heading-1">{party.name}</h1>
          <p class="sluis-head__about">
            <Badge tone="neutral">{texts.say(`party.${party.type}`)}</Badge>
            {isOwn && <Badge tone="info">{texts.say('parties.own')}</Badge>}
            {mandatedBy !== undefined && <span>{texts.say('parties.mandated', { party: mandatedBy.name })}</span>}
          </p>
        </div>
      </div>
      {notice !== undefined && (
        <p class="sluis-party-done" role="status">
          <Icon name="check" /> {texts.say(`parties.done.${notice}`)}
        </p>
      )}
      <Problems problems={problems} texts={texts} />
      <Coming view={view} texts={texts} />
      <Soon view={view} texts={texts} />
      <div class="sluis-stack">
        <div class="sluis-columns">
          <Record view={view} texts={texts} />
          <Agreements view={view} texts={texts} />
        </div>
        <PartyKeys frame={frame} view={view} texts={texts} />
        <Mandates view={view} texts={texts} />
        {view.clients !== undefined && <Clients clients={view.clients} names={frame.about.roles} texts={texts} />}
        {view.rights.change && (
          <PartyForms frame={frame} view={view} written={written} problems={problems} texts={texts} isFresh={isFresh} />
        )}
      </div>
    </Frame>
  );
}

interface PartProps {
  readonly view: PartyView;
  readonly texts: Texts;
}

/** For who signs for the party: who can do so too before long, while it can be stopped. */
function Coming({ view, texts }: PartProps): JSX.Element | null {
  if (view.coming.length === 0) return null;
  const has = (asked: 'key' | 'mandate'): boolean => view.coming.some(({ kind }) => kind === asked);
  return (
    <section class="sluis-card sluis-party-coming" aria-labelledby="komt">
      <h2 class="utrecht-heading-2" id="komt">
        {texts.say('parties.coming')}
      </h2>
      <ul class="sluis-party-agreements">
        {view.coming.map(({ kind, about, from }) => (
          <li key={`${kind} ${about}`}>
            <Icon name="clock" /> {texts.say(`parties.coming.${kind}`, { about, from: texts.moment(from) })}
          </li>
        ))}
      </ul>
      <p>{texts.say('parties.coming.text', { hasKey: String(has('key')), hasMandate: String(has('mandate')) })}</p>
    </section>
  );
}

function Soon({ view, texts }: PartProps): JSX.Element | null {
  if (view.warnings.length === 0) return null;
  return (
    <ul class="sluis-party-soon">
      {view.warnings.map((warning) => (
        <li key={`${warning.code}-${warning.about}`}>
          <Badge tone={warning.days === 90 ? 'info' : 'warning'} icon="clock">
            {texts.say('parties.within', { days: warning.days })}
          </Badge>{' '}
          {warningText(warning, texts)}
        </li>
      ))}
    </ul>
  );
}

/** What the register says of a party. */
function Record({ view, texts }: PartProps): JSX.Element {
  const { id, oin, kvk, endpoints = [], securityProfile, dataProtectionOfficer: officer } = view.party;
  const nothing = <span class="sluis-subtle">{texts.say('parties.record.nothing')}</span>;
  return (
    <section class="sluis-card" aria-labelledby="gegevens">
      <h2 class="utrecht-heading-2" id="gegevens">
        {texts.say('parties.record')}
      </h2>
      <dl class="sluis-facts sluis-party-facts">
        <dt>{texts.say('parties.record.id')}</dt>
        <dd>
          <code>{id}</code>
        </dd>
        <dt>{texts.say('parties.column.oin')}</dt>
        <dd class="sluis-number">{oin}</dd>
        <dt>{texts.say('parties.record.kvk')}</dt>
        <dd>{kvk ?? nothing}</dd>
        <dt>{texts.say('parties.record.officer')}</dt>
        <dd>
          {officer === undefined ? (
            nothing
          ) : (
            <>
              {officer.name}
              <br />
              <a class="utrecht-link utrecht-link--html-a" href={`mailto:${officer.email}`}>
                {officer.email}
              </a>
              <br />
              {officer.phone}
            </>
          )}
        </dd>
        <dt>{texts.say('parties.record.security')}</dt>
        <dd>
          {securityProfile === undefined
            ? nothing
            : texts.say('parties.record.security.value', {
                norm: securityProfile.norm,
                on: texts.day(securityProfile.statedOn),
                isDated: String(securityProfile.validTo !== undefined),
                to: securityProfile.validTo === undefined ? '' : texts.day(securityProfile.validTo),
              })}
        </dd>
        {endpoints.map(({ kind, url }) => (
          <>
            <dt>{texts.say(`parties.endpoint.${kind}`)}</dt>
            <dd class="sluis-party-url">{url}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

const states = ['offered', 'partly-signed', 'signed', 'in-force', 'ended', 'expired', 'damaged'] as const;

function stateText(state: string, texts: Texts): string {
  const known = states.find((one) => one === state) ?? 'offered';
  return texts.say(`parties.state.${known}`);
}

function Agreements({ view, texts }: PartProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="afspraken">
      <h2 class="utrecht-heading-2" id="afspraken">
        {texts.say('parties.agreements')}
      </h2>
      {view.agreements.length === 0 && <p class="sluis-subtle">{texts.say('parties.agreements.none')}</p>}
      <ul class="sluis-party-agreements">
        {view.agreements.map(({ id, version, title, state, isOwn }) => (
          <li key={`${id} ${version}`}>
            {isOwn ? (
              <a class="utrecht-link utrecht-link--html-a" href={`/afspraken/${id}`}>
                {texts.pick(title)}
              </a>
            ) : (
              texts.pick(title)
            )}
            <span class="sluis-hint">
              {texts.say('parties.agreements.version', {
                version,
                state: stateText(state, texts),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mandates({ view, texts }: PartProps): JSX.Element | null {
  const { given, received } = view;
  if (given.length + received.length === 0) return null;
  const all = [
    ...given.map((mandate) => ({ way: 'given' as const, mandate })),
    ...received.map((mandate) => ({ way: 'received' as const, mandate })),
  ];
  return (
    <section class="sluis-card" aria-labelledby="volmachten">
      <h2 class="utrecht-heading-2" id="volmachten">
        {texts.say('parties.mandates')}
      </h2>
      <ul class="sluis-party-agreements">
        {all.map(({ way, mandate }) => (
          <li key={`${way} ${mandate.party} ${mandate.document}`}>
            {texts.say(`parties.mandates.${way}`, { party: mandate.party })}{' '}
            <Badge tone={mandate.state === 'valid' ? 'good' : 'neutral'}>
              {texts.say(`parties.key.state.${mandate.state}`, { from: texts.moment(mandate.validFrom) })}
            </Badge>
            <span class="sluis-hint">
              {texts.say('parties.mandates.for', {
                isAll: String(mandate.agreements === undefined),
                agreements: (mandate.agreements ?? []).join(', '),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The applications that call for a party: by name and role; of a secret nothing is kept that could be shown. */
function Clients({
  clients,
  names,
  texts,
}: {
  readonly clients: NonNullable<PartyView['clients']>;
  readonly names: RoleNames | undefined;
  readonly texts: Texts;
}): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="systemen">
      <h2 class="utrecht-heading-2" id="systemen">
        {texts.say('parties.clients')}
      </h2>
      <p class="sluis-hint">{texts.say('parties.clients.text')}</p>
      {clients.length === 0 && <p class="sluis-subtle">{texts.say('parties.clients.none')}</p>}
      <ul class="sluis-party-agreements">
        {clients.map(({ clientId, roles }) => (
          <li key={clientId}>
            <code>{clientId}</code>
            <span class="sluis-hint">{roles.map((role) => roleText(role, texts, names)).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
