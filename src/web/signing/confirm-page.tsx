import type { JSX } from 'preact';
import type { ConfirmView, StatementChoice } from '../../workbench/signing-room-view.ts';
import { Frame } from '../frame/frame.tsx';
import { Hash, shortHash } from '../frame/hash.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { Problems } from '../frame/problems.tsx';
import { ProcessSteps } from '../frame/process-steps.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { ChangeList } from './change-list.tsx';
import { HandInForm, problemsOf } from './hand-in-form.tsx';
import { KeyForm } from './key-form.tsx';
import { namesOf } from './names-of.ts';
import type { Refused } from './refusal-text.ts';

export interface ConfirmProps {
  readonly frame: PageFrame;
  readonly view: ConfirmView;
  readonly choice: StatementChoice;
  /** What was handed in and refused, with the code of the refusal. */
  readonly refused?: Refused;
}

/** What a director reads before it signs, and the two ways to do it: with a key in this browser, or elsewhere. */
export function ConfirmPage({ frame, view, choice, refused }: ConfirmProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { agreement, party } = view;
  const base = `/afspraken/${agreement.id}/v/${agreement.version}`;
  const problems = problemsOf(refused, texts);
  const title = texts.say(`signing.confirm.${choice}`, { party: party.name, version: agreement.version });
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={problems.length > 0 ? texts.say('signing.refused', { title }) : title}
      name={texts.say('signing.confirm')}
      path={[
        { text: texts.say('page.agreements'), href: '/afspraken' },
        { text: texts.pick(agreement.title), href: `/afspraken/${agreement.id}` },
        { text: texts.say('signing.title', { version: agreement.version }), href: `${base}/ondertekenen` },
      ]}
      scripts={['signing.js']}
    >
      <ProcessSteps current="sign" links={{}} texts={texts} />
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="sluis-lead">{texts.pick(agreement.title)}</p>
      <Problems problems={problems} texts={texts} />
      {!view.choices.includes(choice) ? (
        <NoUse base={base} view={view} texts={texts} />
      ) : (
        <div class="sluis-confirm">
          <div class="sluis-stack">
            <Choices base={base} view={view} choice={choice} texts={texts} />
            {choice === 'accept' && <Wider view={view} texts={texts} />}
            <Next view={view} choice={choice} texts={texts} />
          </div>
          <Signing frame={frame} base={base} view={view} choice={choice} refused={refused} />
        </div>
      )}
    </Frame>
  );
}

interface PartProps {
  readonly view: ConfirmView;
  readonly texts: Texts;
}

interface ChosenProps extends PartProps {
  readonly choice: StatementChoice;
}

/** The party has said already what could be said. */
function NoUse({ base, view, texts }: PartProps & { readonly base: string }): JSX.Element {
  return (
    <div class="sluis-card sluis-prose">
      <p>{texts.say('signing.nothing', { party: view.party.name })}</p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={`${base}/ondertekenen`}>
          {texts.say('signing.back')}
        </a>
      </p>
    </div>
  );
}

function Choices({ base, view, choice, texts }: ChosenProps & { readonly base: string }): JSX.Element | null {
  if (view.choices.length < 2) return null;
  return (
    <nav class="sluis-views" aria-label={texts.say('signing.choices')}>
      <ul>
        {view.choices.map((one) => (
          <li key={one}>
            <a
              class="sluis-views__link"
              href={`${base}/ondertekenen/tekenen?keuze=${one}`}
              aria-current={one === choice ? 'page' : undefined}
            >
              {texts.say(`signing.choice.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The widenings again: nobody signs them unseen. */
function Wider({ view: { wider, narrower, others, base }, texts }: PartProps): JSX.Element {
  const against = texts.say(`signing.base.${base.kind}`, { version: base.version });
  return (
    <section class="sluis-card" aria-labelledby="ruimer-kop">
      <h2 class="utrecht-heading-2" id="ruimer-kop">
        {texts.say('signing.widens', { count: wider.length })}
      </h2>
      <p class="sluis-subtle">{against}</p>
      {wider.length > 0 && <ChangeList changes={wider} texts={texts} />}
      {narrower + others > 0 && <p>{texts.say('signing.other-changes', { narrower, others })}</p>}
    </section>
  );
}

/** What the statement leads to, no more and no less than the gateway does with it. */
function Next({ view, choice, texts }: ChosenProps): JSX.Element {
  return (
    <section class="sluis-card" aria-labelledby="daarna-kop">
      <h2 class="utrecht-heading-2" id="daarna-kop">
        {texts.say('signing.next')}
      </h2>
      <ul class="sluis-next">
        {nextOf(view, choice, texts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function nextOf({ next, party, agreement }: ConfirmView, choice: StatementChoice, texts: Texts): string[] {
  const values = { party: party.name, version: agreement.version };
  if (choice === 'accept') return nextOfYes(next, values, texts);
  if (choice === 'revoke') {
    const last = next.lastDay;
    return [
      last === undefined
        ? texts.say('signing.next.revoke.now', values)
        : texts.say('signing.next.revoke', { ...values, months: next.noticeMonths, day: texts.day(last) }),
      texts.say('signing.next.revoke.data'),
      texts.say('signing.next.revoke.others'),
      texts.say(last === undefined ? 'signing.next.reject.back' : 'signing.next.revoke.back'),
    ];
  }
  return [
    texts.say('signing.next.reject', values),
    ...(next.isRequired && !next.hasBegun ? [texts.say('signing.next.reject.required', values)] : []),
    texts.say('signing.next.reject.back'),
  ];
}

type Values = Readonly<Record<'party' | 'version', string>>;

function nextOfYes(next: ConfirmView['next'], values: Values, texts: Texts): string[] {
  const { awaiting, short, begins, replaces } = next;
  const waits =
    awaiting.length > 0 ? [texts.say('signing.next.waits', { parties: namesOf(awaiting, texts.language) })] : [];
  const lacks = short > 0 ? [texts.say('signing.next.short', { count: short })] : [];
  const starts =
    begins === undefined
      ? []
      : [
          begins === 'now'
            ? texts.say('signing.next.now', values)
            : texts.say('signing.next.from', { ...values, day: texts.day(begins) }),
        ];
  const takes = replaces === undefined ? [] : [texts.say('signing.next.replaces', { ...values, old: replaces })];
  const joins = waits.length + lacks.length + starts.length === 0 ? [texts.say('signing.next.joins', values)] : [];
  return [...waits, ...lacks, ...starts, ...joins, ...takes, texts.say('signing.next.kept')];
}

interface SigningProps {
  readonly frame: PageFrame;
  readonly base: string;
  readonly view: ConfirmView;
  readonly choice: StatementChoice;
  readonly refused: Refused | undefined;
}

function Signing({ frame, base, view, choice, refused }: SigningProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { agreement, party, keys } = view;
  const action = `${base}/ondertekenen/tekenen?keuze=${choice}`;
  return (
    <section class="sluis-card sluis-stack sluis-signing" aria-labelledby="zin-kop">
      <h2 class="utrecht-heading-2" id="zin-kop">
        {texts.say('signing.sentence')}
      </h2>
      <blockquote class="sluis-oath">
        <p>
          {texts.say(`signing.sentence.${choice}`, {
            party: party.name,
            title: texts.pick(agreement.title),
            version: agreement.version,
            hash: shortHash(agreement.hash),
          })}
        </p>
      </blockquote>
      <div>
        {texts.say('signing.text')}{' '}
        <a class="utrecht-link utrecht-link--html-a" href={`${base}/tekst`}>
          {texts.say('agreements.text')}
        </a>
        {' · '}
        <a class="utrecht-link utrecht-link--html-a" href={`${base}/tekst/${texts.language}.pdf`}>
          PDF
        </a>
        {' · '}
        <Hash hash={agreement.hash} texts={texts} />
      </div>
      {keys.length === 0 && (
        <p class="sluis-note sluis-note--change">
          <Icon name="warning" /> {texts.say('signing.no-key', { party: party.name })}
        </p>
      )}
      <KeyForm frame={frame} view={view} choice={choice} texts={texts} />
      <details class="sluis-technical sluis-offline" open id="elders">
        <summary>{texts.say('signing.offline')}</summary>
        <p>{texts.say('signing.offline.text')}</p>
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={`${base}/bestand`}>
            {texts.say('signing.file.whole')}
          </a>
        </p>
        <HandInForm
          frame={frame}
          action={action}
          commands={[commandOf(view, choice)]}
          refused={refused}
          texts={texts}
        />
      </details>
    </section>
  );
}

/** What signs the same statement on a machine of one's own. */
function commandOf({ agreement, party, keys }: ConfirmView, choice: StatementChoice): string {
  const [key] = keys;
  return [
    `npx sluis agreement sign ${agreement.id}-${agreement.version}.agreement.json \\`,
    `  --key sleutel.pem --kid ${key?.kid ?? '<kid>'} --party ${party.id} \\`,
    `  --type ${choice} --name '…' --function '…'${choice === 'accept' ? '' : " --reason '…'"} > verklaring.jws`,
  ].join('\n');
}
