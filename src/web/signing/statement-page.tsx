import type { ComponentChildren, JSX } from 'preact';
import type { RoomStatement, StatementView } from '../../workbench/signing-room-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Hash } from '../frame/hash.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { whyText } from './why-text.ts';

interface StatementProps {
  readonly frame: PageFrame;
  readonly view: StatementView;
}

/** One statement: what it says, what was checked of it, and how anybody can check it again. */
export function StatementPage({ frame, view }: StatementProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { agreement, statement } = view;
  const { id, version } = agreement;
  const base = `/afspraken/${id}/v/${version}`;
  const { party, type, about, from = '', verified } = statement;
  const values = { party: party.name, about: about?.name ?? '', from: from === '' ? '' : texts.day(from) };
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={texts.say('signing.verify')}
      path={[
        { text: texts.say('page.agreements'), href: '/afspraken' },
        { text: texts.pick(agreement.title), href: `/afspraken/${id}` },
        { text: texts.say('signing.title', { version }), href: `${base}/ondertekenen` },
      ]}
    >
      <h1 class="utrecht-heading-1">{texts.say('signing.verify')}</h1>
      <p class="sluis-lead sluis-lead--large">{texts.say(`signing.said.${type}`, values)}</p>
      <div class="sluis-statement">
        <section class="sluis-card" aria-labelledby="uitkomst-kop">
          <h2 class={`utrecht-heading-2 sluis-verdict--${verified ? 'ok' : 'no'}`} id="uitkomst-kop">
            <Icon name={verified ? 'check' : 'warning'} />{' '}
            {texts.say(verified ? 'signing.verdict.ok' : 'signing.verdict.no')}
          </h2>
          {!verified && <p>{texts.say('signing.verdict.no.text', { party: party.name })}</p>}
          <Checks view={view} texts={texts} />
          <p class="sluis-note">{texts.say('signing.means', { party: party.name })}</p>
        </section>
        <Said statement={statement} texts={texts} />
      </div>
      <Technical base={base} view={view} texts={texts} />
    </Frame>
  );
}

interface PartProps {
  readonly view: StatementView;
  readonly texts: Texts;
}

function Checks({ view: { statement, key, proof }, texts }: PartProps): JSX.Element {
  const { checks, party, key: used, receivedAt, fault } = statement;
  const values = {
    party: party.name,
    moment: texts.moment(receivedAt),
    key: used?.kid ?? texts.say('signing.key.certificate'),
  };
  return (
    <ol class="sluis-chain">
      {checks.map(({ name, result }) => (
        <Step key={name} result={result} name={texts.say(`signing.checked.${name}`)} texts={texts}>
          {result === 'ok' && <p>{texts.say(`signing.checked.${name}.ok`, values)}</p>}
          {result === 'no' && fault !== undefined && <p>{texts.say(`signing.fault.${fault}`)}</p>}
          {result === 'ok' && name === 'key' && key?.revokedAt !== undefined && (
            <p>{texts.say('signing.key.later', { moment: texts.moment(key.revokedAt) })}</p>
          )}
          {result === 'ok' && name === 'time' && (
            <p>
              {proof === undefined
                ? texts.say('signing.proof.none')
                : texts.say(proof.sound ? 'signing.proof.ok' : 'signing.proof.no')}
            </p>
          )}
        </Step>
      ))}
      <Mandate statement={statement} texts={texts} />
    </ol>
  );
}

interface StepProps {
  readonly result: 'ok' | 'no' | 'skipped';
  readonly name: string;
  readonly texts: Texts;
  readonly children: ComponentChildren;
}

function Step({ result, name, texts, children }: StepProps): JSX.Element {
  return (
    <li class={`sluis-step sluis-step--${result}`}>
      <span class="sluis-step__sign" />
      <p class="sluis-step__name">
        <strong>{name}</strong>{' '}
        <span class={result === 'skipped' ? undefined : 'sluis-unseen'}>{texts.say(`check.${result}`)}</span>
      </p>
      {children}
    </li>
  );
}

/** For whom it counts, by the register. That its signatory may sign for its own party, no gateway can tell. */
function Mandate({ statement, texts }: { readonly statement: RoomStatement; readonly texts: Texts }): JSX.Element {
  const { verified, onBehalfOf, party, signatory } = statement;
  const allCount = onBehalfOf.every(({ counted }) => counted);
  const result = verified ? (allCount ? 'ok' : 'no') : 'skipped';
  return (
    <Step result={result} name={texts.say('signing.checked.mandate')} texts={texts}>
      {verified && onBehalfOf.length === 0 && <p>{texts.say('signing.mandate.own', { party: party.name })}</p>}
      {verified && onBehalfOf.length > 0 && (
        <ul>
          {onBehalfOf.map(({ id, name, counted, why }) => (
            <li key={id}>
              {counted
                ? texts.say('signing.mandate.ok', { name, party: party.name })
                : `${name}: ${why === undefined ? texts.say('signing.mandate.no') : whyText(why, texts)}`}
            </li>
          ))}
        </ul>
      )}
      {verified && signatory !== undefined && (
        <p class="sluis-subtle">{texts.say('signing.mandate.person', { name: signatory.name, party: party.name })}</p>
      )}
    </Step>
  );
}

function Said({ statement, texts }: { readonly statement: RoomStatement; readonly texts: Texts }): JSX.Element {
  const { signatory, signedAt, receivedAt, reason, mandateDocument, onBehalfOf } = statement;
  return (
    <section class="sluis-card" aria-labelledby="zegt-kop">
      <h2 class="utrecht-heading-2" id="zegt-kop">
        {texts.say('signing.says')}
      </h2>
      <dl class="sluis-facts sluis-facts--narrow">
        {signatory !== undefined && (
          <>
            <dt>{texts.say('signing.signatory')}</dt>
            <dd>
              {signatory.name}, {signatory.function}
            </dd>
          </>
        )}
        {signedAt !== undefined && (
          <>
            <dt>{texts.say('signing.signed-at')}</dt>
            <dd>{texts.moment(signedAt)}</dd>
          </>
        )}
        <dt>{texts.say('signing.received-at')}</dt>
        <dd>{texts.moment(receivedAt)}</dd>
        {reason !== undefined && (
          <>
            <dt>{texts.say('signing.reason')}</dt>
            <dd>
              <q>{reason}</q>
            </dd>
          </>
        )}
        {[mandateDocument, ...onBehalfOf.map((other) => other.mandateDocument)]
          .filter((digest) => digest !== undefined)
          .map((digest) => (
            <>
              <dt>{texts.say('signing.mandate.document')}</dt>
              <dd>
                <code class="sluis-reference">{digest}</code>
              </dd>
            </>
          ))}
      </dl>
    </section>
  );
}

/** Everything that is needed to check it without this gateway. */
function Technical({ base, view, texts }: PartProps & { readonly base: string }): JSX.Element {
  const { agreement, statement, jws, header, payload, key, proof } = view;
  const file = `${agreement.id}-${agreement.version}.agreement.json`;
  return (
    <section class="sluis-section sluis-stack" aria-labelledby="zelf-kop">
      <h2 class="utrecht-heading-2" id="zelf-kop">
        {texts.say('signing.yourself')}
      </h2>
      <p>{texts.say('signing.yourself.text')}</p>
      <ul class="sluis-editions">
        <li>
          <a class="utrecht-link utrecht-link--html-a" href={`${base}/ondertekenen/verklaring/${statement.id}/jws`}>
            {texts.say('signing.download.jws')}
          </a>
        </li>
        <li>
          <a class="utrecht-link utrecht-link--html-a" href={`${base}/bestand`}>
            {texts.say('signing.file.whole')}
          </a>
        </li>
        <li>
          <a class="utrecht-link utrecht-link--html-a" href="/v1/keys">
            {texts.say('signing.download.keys')}
          </a>
        </li>
      </ul>
      <figure class="sluis-code" tabindex={0} aria-label={texts.say('signing.command')}>
        <pre>{`npx sluis agreement verify ${file} --log-key log.pem`}</pre>
      </figure>
      <details class="sluis-card sluis-technical">
        <summary>{texts.say('signing.technical')}</summary>
        <dl class="sluis-facts">
          <dt>{texts.say('agreements.hash')}</dt>
          <dd>
            <Hash hash={agreement.hash} texts={texts} />
          </dd>
          <dt>{texts.say('signing.digest')}</dt>
          <dd>
            <code class="sluis-reference">{statement.digest}</code>
          </dd>
          <dt>{texts.say('signing.entry')}</dt>
          <dd>
            <code class="sluis-reference">{statement.entry === '' ? '–' : statement.entry}</code>
          </dd>
          {proof !== undefined && (
            <>
              <dt>{texts.say('signing.place')}</dt>
              <dd>
                {texts.say('signing.place.value', { index: proof.index, size: proof.size })}{' '}
                <code class="sluis-reference">{proof.root}</code>
              </dd>
            </>
          )}
        </dl>
        {header !== undefined && <Code title={texts.say('signing.header')} code={header} />}
        {payload !== undefined && <Code title={texts.say('signing.payload')} code={payload} />}
        {key !== undefined && <Code title={texts.say('signing.public-key', { kid: key.kid })} code={key.jwk} />}
        <Code title={texts.say('signing.jws')} code={jws} />
      </details>
    </section>
  );
}

function Code({ title, code }: { readonly title: string; readonly code: string }): JSX.Element {
  return (
    <>
      <h3 class="utrecht-heading-4">{title}</h3>
      <figure class="sluis-code sluis-code--wrapped" tabindex={0} aria-label={title}>
        <pre>{code}</pre>
      </figure>
    </>
  );
}
