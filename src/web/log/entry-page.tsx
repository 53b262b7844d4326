import type { JSX } from 'preact';
import { Frame } from '../frame/frame.tsx';
import { Hash } from '../frame/hash.tsx';
import { Pair } from '../frame/pair.tsx';
import { roleText } from '../frame/role-text.ts';
import { textsIn } from '../texts.ts';
import { Again } from './entry-again.tsx';
import { EntryFields } from './entry-fields.tsx';
import { type EntryPartProps, type EntryProps, Part } from './entry-part.tsx';
import { EntryProof } from './entry-proof.tsx';
import { EntryRest } from './entry-rest.tsx';
import { doerText, LogTable, Outcome } from './log-words.tsx';

/** One entry, told in the order in which it happened. */
export function EntryPage({ frame, view }: EntryProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { line } = view.account;
  const title = texts.say('entry.title', { kind: texts.say(`log.kind.${line.kind}`), moment: texts.moment(line.at) });
  const props = { frame, view, texts };
  return (
    <Frame
      frame={frame}
      place="log"
      title={title}
      path={[{ text: texts.say('page.log'), href: '/logboek' }]}
      scripts={['proof.js']}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">
        {doerText(view.who, texts, frame.about.roles)} <Outcome view={{ line, who: view.who }} texts={texts} />
      </p>
      <div class="sluis-stack sluis-log">
        <div class="sluis-columns">
          <Who {...props} />
          <Under {...props} />
        </div>
        <EntryFields {...props} />
        <EntryRest {...props} />
        <EntryProof {...props} />
        <Again {...props} />
        <Trace {...props} />
      </div>
    </Frame>
  );
}

function Who({ frame, view: { who, account }, texts }: EntryPartProps): JSX.Element {
  const facts = [
    ['name', who.name],
    ['user', who.user],
    ['role', who.role && roleText(who.role, texts, frame.about.roles)],
    ['party', who.party],
    ['case', account.line.case],
  ] as const;
  const known = facts.filter(([, fact]) => fact !== undefined);
  return (
    <Part id="wie" title={texts.say('entry.who')}>
      {known.length === 0 && <p>{texts.say('log.nobody')}</p>}
      <dl class="sluis-pairs">
        {known.map(([name, fact]) => (
          <Pair key={name} name={texts.say(`entry.who.${name}`)}>
            {name === 'user' || name === 'case' ? <code class="sluis-reference">{fact}</code> : fact}
          </Pair>
        ))}
      </dl>
    </Part>
  );
}

function Under({ view: { account, purpose }, texts }: EntryPartProps): JSX.Element | null {
  const { agreement } = account.line;
  const { processingActivity, engine, mode } = account;
  if (agreement === undefined && purpose === undefined) return null;
  return (
    <Part id="waarvoor" title={texts.say('entry.under')}>
      <dl class="sluis-pairs">
        {purpose && <Pair name={texts.say('entry.under.purpose')}>{texts.pick(purpose)}</Pair>}
        {agreement && (
          <>
            <Pair name={texts.say('entry.under.agreement')}>
              <a
                class="utrecht-link utrecht-link--html-a"
                href={`/afspraken/${agreement.id}/v/${agreement.version}/tekst`}
              >
                {texts.say('entry.under.agreement.version', { id: agreement.id, version: agreement.version })}
              </a>
            </Pair>
            <Pair name={texts.say('entry.under.hash')}>
              <Hash hash={agreement.hash} texts={texts} />
            </Pair>
          </>
        )}
        {processingActivity && (
          <Pair name={texts.say('entry.under.activity')}>
            <code class="sluis-reference">{processingActivity}</code>
          </Pair>
        )}
        {engine && (
          <Pair name={texts.say('entry.under.engine')}>
            <Hash hash={engine} texts={texts} />
          </Pair>
        )}
        {mode && <Pair name={texts.say('entry.under.mode')}>{texts.say(`entry.under.mode.${mode}`)}</Pair>}
      </dl>
    </Part>
  );
}

function Trace({ frame, view: { related }, texts }: EntryPartProps): JSX.Element {
  const title = texts.say('entry.trace');
  return (
    <Part id="spoor" title={title}>
      {related.length === 0 ? (
        <p>{texts.say('entry.trace.none')}</p>
      ) : (
        <>
          <p>{texts.say('entry.trace.text')}</p>
          <LogTable lines={related} caption={title} texts={texts} roles={frame.about.roles} />
        </>
      )}
    </Part>
  );
}
