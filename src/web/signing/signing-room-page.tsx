import type { JSX } from 'preact';
import type { RoomStatement, SigningRoomView } from '../../workbench/signing-room-view.ts';
import { StateBadge } from '../agreements/state-badge.tsx';
import { Frame } from '../frame/frame.tsx';
import { Hash } from '../frame/hash.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { ProcessSteps } from '../frame/process-steps.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { problemsOf } from './hand-in-form.tsx';
import { PartyTable } from './party-table.tsx';
import type { Refused } from './refusal-text.ts';
import { StatementList } from './statement-list.tsx';
import { VoteForm, Votes } from './votes.tsx';

interface SigningRoomProps {
  readonly frame: PageFrame;
  readonly view: SigningRoomView;
  /** A statement that was just taken in. */
  readonly received?: RoomStatement | undefined;
  /** A vote that was handed in and refused. */
  readonly refused?: Refused;
}

/** Who signs a version, who has, and whether it can be believed. */
export function SigningRoomPage({ frame, view, received, refused }: SigningRoomProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { id, version, title } = view.agreement;
  const base = `/afspraken/${id}/v/${version}`;
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={texts.say('signing.title', { version })}
      name={texts.say('signing.name')}
      path={[
        { text: texts.say('page.agreements'), href: '/afspraken' },
        { text: texts.pick(title), href: `/afspraken/${id}` },
      ]}
      scripts={['signing.js']}
    >
      <ProcessSteps current={view.inForceSince === undefined ? 'sign' : 'in-force'} links={{}} texts={texts} />
      <div class="sluis-head">
        <div>
          <h1 class="utrecht-heading-1">{texts.say('signing.title', { version })}</h1>
          <p class="sluis-head__about">
            <StateBadge state={view.agreement.state} reason={view.reason} texts={texts} /> {texts.pick(title)}
          </p>
        </div>
        <Actions base={base} view={view} texts={texts} />
      </div>
      <Problems problems={problemsOf(refused, texts)} texts={texts} />
      {received !== undefined && <Received statement={received} texts={texts} />}
      <Standing view={view} texts={texts} />
      <div class="sluis-room">
        <PartyTable base={base} parties={view.parties} texts={texts} />
        <div class="sluis-stack">
          <Subject base={base} view={view} texts={texts} />
          <Needed view={view} texts={texts} />
        </div>
      </div>
      <Votes view={view} texts={texts}>
        {view.visitor.isSignatory && view.visitor.isOfSteering && (
          <VoteForm frame={frame} view={view} refused={refused} texts={texts} />
        )}
      </Votes>
      <StatementList base={base} statements={view.statements} texts={texts} />
    </Frame>
  );
}

interface PartProps {
  readonly view: SigningRoomView;
  readonly texts: Texts;
}

function Actions({ base, view: { visitor, agreement }, texts }: PartProps & { readonly base: string }): JSX.Element {
  return (
    <div class="sluis-actions">
      <a class="utrecht-button utrecht-button--secondary-action sluis-button" href={`${base}/tekst`}>
        {texts.say('agreements.text')}
      </a>
      {visitor.isSignatory &&
        visitor.choices.toReversed().map((choice) => (
          <a
            key={choice}
            class={`utrecht-button utrecht-button--${choice === 'accept' ? 'primary' : 'secondary'}-action sluis-button`}
            href={`${base}/ondertekenen/tekenen?keuze=${choice}`}
          >
            {choice === 'accept' && <Icon name="pen" />}{' '}
            {texts.say(`signing.go.${choice}`, { version: agreement.version })}
          </a>
        ))}
    </div>
  );
}

function Received({ statement, texts }: { readonly statement: RoomStatement; readonly texts: Texts }): JSX.Element {
  const { party, type, receivedAt } = statement;
  return (
    <div class="sluis-note sluis-note--done" role="status">
      <p class="sluis-note__heading">
        <Icon name="check" /> {texts.say(`signing.received.${type}`, { party: party.name })}
      </p>
      <p>{texts.say('signing.received.text', { moment: texts.moment(receivedAt) })}</p>
    </div>
  );
}

/** In a sentence or two what holds now. */
function Standing({ view, texts }: PartProps): JSX.Element {
  const { agreement, reason, inForceSince = agreement.term.from, inForceNow, newerModel, model, visitor } = view;
  const { state, term, version } = agreement;
  const days = { from: texts.day(term.from), to: texts.day(term.to), since: texts.day(inForceSince), version };
  return (
    <div class="sluis-stack sluis-room__standing">
      <p class="sluis-room__sentence">
        {reason === undefined ? texts.say(`signing.state.${state}`, days) : texts.say(`signing.ended.${reason}`, days)}{' '}
        {inForceNow !== undefined && texts.say('signing.in-force-now', { version: inForceNow })}
      </p>
      {newerModel !== undefined && (
        <p class="sluis-note sluis-note--change">
          {texts.say('signing.newer-model', { old: model.version, newer: newerModel })}
        </p>
      )}
      {!visitor.isSignatory && visitor.choices.length > 0 && (
        <p class="sluis-hint">{texts.say('signing.only-signatory')}</p>
      )}
    </div>
  );
}

const editions = [
  ['nl.pdf', 'nl'],
  ['en.pdf', 'en'],
  ['nl.txt', 'plain'],
] as const;

function Subject({ base, view, texts }: PartProps & { readonly base: string }): JSX.Element {
  const { hash, term } = view.agreement;
  return (
    <section class="sluis-card" aria-labelledby="wat-kop">
      <h2 class="utrecht-heading-3" id="wat-kop">
        {texts.say('signing.subject')}
      </h2>
      <p>{texts.say('signing.subject.text')}</p>
      <dl class="sluis-facts sluis-facts--narrow">
        <dt>{texts.say('agreements.hash')}</dt>
        <dd>
          <Hash hash={hash} texts={texts} />
          <button class="sluis-copy" type="button" data-kopieer={hash} data-klaar={texts.say('signing.copied')} hidden>
            {texts.say('signing.copy')}
          </button>
        </dd>
        <dt>{texts.say('signing.from')}</dt>
        <dd>{texts.day(term.from)}</dd>
        <dt>{texts.say('signing.to')}</dt>
        <dd>{texts.day(term.to)}</dd>
        <dt>{texts.say('signing.model')}</dt>
        <dd>{view.model.version}</dd>
      </dl>
      <ul class="sluis-editions">
        {editions.map(([file, name]) => (
          <li key={file}>
            <a class="utrecht-link utrecht-link--html-a" href={`${base}/tekst/${file}`}>
              {texts.say(`signing.file.${name}`)}
            </a>
          </li>
        ))}
        <li>
          <a class="utrecht-link utrecht-link--html-a" href={`${base}/bestand`}>
            {texts.say('signing.file.whole')}
          </a>
        </li>
        <li>
          <a class="utrecht-link utrecht-link--html-a" href={`${base}/tijdlijn`}>
            {texts.say('timeline.title')}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** What must still come before anything begins, and what must stay. */
function Needed({ view: { awaiting, quorum, inForceSince }, texts }: PartProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="nodig-kop">
      <h2 class="utrecht-heading-3" id="nodig-kop">
        {texts.say('signing.needed')}
      </h2>
      {awaiting.length > 0 ? (
        <>
          <p>{texts.say('signing.awaiting', { count: awaiting.length })}</p>
          <ul>
            {awaiting.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{texts.say(inForceSince === undefined ? 'signing.awaiting.none' : 'signing.awaiting.begun')}</p>
      )}
      <p>{texts.say('signing.quorum', { atLeast: quorum.atLeast, live: quorum.live })}</p>
      {quorum.perType.length > 0 && (
        <ul>
          {quorum.perType.map(({ partyType, atLeast, live }) => (
            <li key={partyType}>
              {texts.say('signing.quorum.type', { type: texts.say(`party.${partyType}`), atLeast, live })}
            </li>
          ))}
        </ul>
      )}
      <p class="sluis-hint">{texts.say('signing.quorum.hint')}</p>
    </section>
  );
}
