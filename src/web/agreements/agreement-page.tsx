import type { JSX } from 'preact';
import type { AccessionView, AgreementView, OwnAgreement, OwnVersion } from '../../workbench/agreements-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Hash } from '../frame/hash.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { HandInForm, problemsOf } from '../signing/hand-in-form.tsx';
import type { Refused } from '../signing/refusal-text.ts';
import { type Texts, textsIn } from '../texts.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { StateBadge } from './state-badge.tsx';
import { VersionTable } from './version-table.tsx';

interface AgreementProps {
  readonly frame: PageFrame;
  readonly view: AgreementView;
  /** A declaration of accession that was handed in and refused. */
  readonly refused?: Refused;
}

/** One agreement: its versions in time and its parties; for who is no party to it, how to accede. */
export function AgreementPage({ frame, view, refused }: AgreementProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { id, title } = view.kind === 'own' ? view.agreement : view.accession.listed;
  const name = title === undefined ? id : texts.pick(title);
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={name}
      path={[{ text: texts.say('page.agreements'), href: '/afspraken' }]}
    >
      {view.kind === 'own' ? (
        <Own agreement={view.agreement} name={name} texts={texts} />
      ) : (
        <Accession frame={frame} accession={view.accession} name={name} refused={refused} />
      )}
    </Frame>
  );
}

interface OwnProps {
  readonly agreement: OwnAgreement;
  readonly name: string;
  readonly texts: Texts;
}

function Own({ agreement, name, texts }: OwnProps): JSX.Element {
  const { id, region = '', versions, time } = agreement;
  const deciding = versions.find(({ listed }) => listed.state === 'in-force');
  const shown = deciding ?? versions.find(({ life }) => life !== undefined);
  return (
    <>
      <div class="sluis-head">
        <div>
          <h1 class="utrecht-heading-1">{name}</h1>
          <p class="sluis-head__about">
            {shown !== undefined && (
              <StateBadge state={shown.listed.state} reason={shown.listed.reason} texts={texts} />
            )}{' '}
            {texts.say('agreements.about', { id, region })}
          </p>
        </div>
        {shown !== undefined && <Actions id={id} version={shown.listed.version} texts={texts} />}
      </div>
      <div class="sluis-agreements">
        <section class="sluis-card" aria-labelledby="tijd-kop">
          <h2 class="utrecht-heading-2" id="tijd-kop">
            {texts.say('timeline.title')}
          </h2>
          <Timeline time={time} texts={texts} id={id} />
        </section>
        <section class="sluis-card" aria-labelledby="versies-kop">
          <h2 class="sluis-unseen" id="versies-kop">
            {texts.say('agreements.versions')}
          </h2>
          <VersionTable id={id} versions={versions} texts={texts} />
        </section>
        {shown?.life !== undefined && <Parties version={shown} life={shown.life} texts={texts} />}
      </div>
    </>
  );
}

interface ActionsProps {
  readonly id: string;
  readonly version: string;
  readonly texts: Texts;
}

function Actions({ id, version, texts }: ActionsProps): JSX.Element {
  return (
    <div class="sluis-actions">
      <a
        class="utrecht-button utrecht-button--secondary-action sluis-button"
        href={`/afspraken/${id}/v/${version}/tekst`}
      >
        {texts.say('agreements.text')}
      </a>
      <a class="utrecht-button utrecht-button--secondary-action sluis-button" href={`/afspraken/nieuw?van=${id}`}>
        {texts.say('agreements.next')}
      </a>
      <a
        class="utrecht-button utrecht-button--primary-action sluis-button"
        href={`/afspraken/${id}/v/${version}/ondertekenen`}
      >
        {texts.say('agreements.room.of', { version })}
      </a>
    </div>
  );
}

interface PartiesProps {
  readonly version: OwnVersion;
  readonly life: NonNullable<OwnVersion['life']>;
  readonly texts: Texts;
}

function Parties({ version, life, texts }: PartiesProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="partijen-kop">
      <h2 class="utrecht-heading-2" id="partijen-kop">
        {texts.say('agreements.parties', { version: version.listed.version })}
      </h2>
      <div class="sluis-lead">
        {texts.say('agreements.hash')} <Hash hash={version.listed.hash} texts={texts} />
      </div>
      <ul class="sluis-parties">
        {life.parties.map(({ id, name, type, state, acceded }) => (
          <li key={id}>
            <Icon name={state === 'signed' ? 'check' : state === 'unsigned' ? 'pen' : 'minus'} />
            <span>
              <a class="utrecht-link utrecht-link--html-a" href={`/partijen/${id}`}>
                {name}
              </a>
              <span class="sluis-hint">
                {texts.say(`party.${type}`)}, {texts.say(`agreements.party.${state}`).toLocaleLowerCase(texts.language)}
                {acceded && `, ${texts.say('agreements.acceded')}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AccessionProps {
  readonly frame: PageFrame;
  readonly accession: AccessionView;
  readonly name: string;
  readonly refused: Refused | undefined;
}

/** How a party accedes (art. 19): what it declares, who decides, and what opens when. */
function Accession({ frame, accession, name, refused }: AccessionProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { listed, party, norms, steering, isSignatory } = accession;
  const { id, version, region = '', hash, term } = listed;
  const command = `npx sluis agreement sign ${id}-${version}.agreement.json --key sleutel.pem --kid <sleutel> \\\n  --party ${party.id} --name '…' --function '…' --accession toetreding.json > verklaring.jws`;
  const members = new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(steering.members);
  return (
    <>
      <h1 class="utrecht-heading-1">{name}</h1>
      <Problems problems={problemsOf(refused, texts)} texts={texts} />
      <p class="sluis-lead">{texts.say('accession.lead', { party: party.name, region, version })}</p>
      <section class="sluis-card sluis-prose" aria-labelledby="toetreden-kop">
        <h2 class="utrecht-heading-2" id="toetreden-kop">
          {texts.say('accession.title')}
        </h2>
        {norms.length === 0 ? (
          <p class="sluis-note sluis-note--change">
            {texts.say('accession.no-norms', { type: texts.say(`party.${party.type}`) })}
          </p>
        ) : (
          <ol class="sluis-stack">
            <li>{texts.say('accession.ask')}</li>
            <li>
              {texts.say('accession.declare', { oin: party.oin ?? '–' })}
              <ul>
                {norms.map((norm) => (
                  <li key={norm}>{norm}</li>
                ))}
              </ul>
            </li>
            <li>
              {texts.say('accession.sign')}
              {isSignatory ? (
                <HandInForm
                  frame={frame}
                  action={`/afspraken/${id}/toetreden`}
                  commands={[command]}
                  refused={refused}
                  texts={texts}
                />
              ) : (
                <figure class="sluis-code" tabindex={0} aria-label={texts.say('signing.command')}>
                  <pre>{command}</pre>
                </figure>
              )}
            </li>
            <li>{texts.say('accession.admit', { atLeast: steering.atLeast, members })}</li>
            <li>{texts.say('accession.open')}</li>
          </ol>
        )}
        <dl class="sluis-facts">
          <dt>{texts.say('agreements.hash')}</dt>
          <dd>
            <Hash hash={hash} texts={texts} />
          </dd>
          {term !== undefined && (
            <>
              <dt>{texts.say('agreements.term')}</dt>
              <dd>{texts.say('agreements.term.value', { from: texts.day(term.from), to: texts.day(term.to) })}</dd>
            </>
          )}
        </dl>
      </section>
    </>
  );
}
