import type { JSX } from 'preact';
import type { SupportEventRequest, SupportPreview } from '../../contract/generated/types.ts';
import type { SupportView } from '../../workbench/support-view.ts';
import { KnownBy } from '../clients/client-table.tsx';
import { CsrfField } from '../frame/csrf-field.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { EventFacts, kindText, labelOf } from './event-facts.tsx';
import { pathToSupport } from './support-page.tsx';

export interface WhoSeesProps {
  readonly frame: PageFrame;
  readonly view: SupportView;
  /** What will be told; of what is taken back what it said. */
  readonly event: SupportEventRequest;
  readonly isRetraction: boolean;
  readonly preview: SupportPreview;
  /** The form as it was filled in: it comes along unseen. */
  readonly filled: ReadonlyMap<string, string>;
}

/** Before anything is sent: who will get what of it now, who will not, and why. */
export function WhoSeesPage({ frame, view, event, isRetraction, preview, filled }: WhoSeesProps): JSX.Element {
  const texts = textsIn(frame.language);
  const title = texts.say('support.who');
  const what = kindText(event.kind, texts);
  return (
    <Frame frame={frame} place="clients" title={title} path={pathToSupport(view, texts)}>
      <div class="sluis-support">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="sluis-support__whom">
          <KnownBy line={view.line} texts={texts} />
        </p>
        <form method="post" action={`/mijn-clienten/${view.line.ref}/begeleiding/nieuw`} class="sluis-stack">
          <CsrfField frame={frame} />
          {[...filled].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <section class="sluis-card" aria-labelledby="bericht">
            <h2 class="utrecht-heading-2" id="bericht">
              {isRetraction ? texts.say('support.retract.title', { what }) : what}
            </h2>
            <EventFacts
              event={event}
              reason={event.kind === 'stop' ? event.reason : undefined}
              view={view}
              texts={texts}
            />
          </section>
          <Recipients view={view} preview={preview} texts={texts} />
          {isRetraction && <p>{texts.say('support.retract.text')}</p>}
          <p class="sluis-actions">
            <button class="utrecht-button utrecht-button--primary-action" type="submit" name="doe" value="verstuur">
              {texts.say('support.send')}
            </button>
            {isRetraction ? (
              <a class="utrecht-link utrecht-link--html-a" href={`/mijn-clienten/${view.line.ref}/begeleiding`}>
                {texts.say('support.cancel')}
              </a>
            ) : (
              <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="doe" value="terug">
                {texts.say('support.back')}
              </button>
            )}
          </p>
        </form>
      </div>
    </Frame>
  );
}

type Recipient = SupportPreview['recipients'][number];

interface RecipientsProps {
  readonly view: SupportView;
  readonly preview: SupportPreview;
  readonly texts: Texts;
}

function Recipients({ view, preview, texts }: RecipientsProps): JSX.Element {
  const byParty = Map.groupBy(preview.recipients, ({ party }) => party);
  const others = view.line.parties.filter(({ id, isOwn }) => !isOwn && !byParty.has(id)).map(({ name }) => name);
  // Who gets something comes first.
  const parties = [...byParty].toSorted(
    ([, one], [, other]) => Number(other.some(isGiven)) - Number(one.some(isGiven)),
  );
  return (
    <>
      {parties.map(([party, recipients]) => (
        <section key={party} class="sluis-card" aria-labelledby={`voor-${party}`}>
          <h2 class="utrecht-heading-2" id={`voor-${party}`}>
            {view.parties.get(party) ?? party}
          </h2>
          {sameFields(recipients.filter(isGiven)).map((same) => (
            <Purposes key={same[0].purpose} recipients={same} view={view} texts={texts} />
          ))}
          <Closed recipients={recipients} view={view} texts={texts} />
        </section>
      ))}
      {byParty.size === 0 && <p class="sluis-note">{texts.say('support.who.nobody')}</p>}
      {others.length > 0 && <p>{texts.say('support.who.others', { names: others.join(', ') })}</p>}
      <p class="sluis-hint">{texts.say('support.who.now')}</p>
    </>
  );
}

const isGiven = ({ fields }: Recipient): boolean => fields.some(({ outcome }) => outcome === 'disclosed');

/** The purposes for which a party gets nothing, each reason once. Who gets nothing at all, does not hear that there was something. */
function Closed({ recipients, view, texts }: Omit<RecipientsProps, 'preview'> & { recipients: readonly Recipient[] }) {
  const closed = recipients.filter((recipient) => !isGiven(recipient));
  if (closed.length === 0) return null;
  const byReason = Map.groupBy(closed, ({ fields }) => whyOf(fields, texts));
  return (
    <>
      {closed.length === recipients.length && <p>{texts.say('support.who.nothing')}</p>}
      {[...byReason].map(([why, some]) => (
        <p class="sluis-support__answer" key={why}>
          <Icon name="none" />
          <span>
            {texts.say('support.who.closed', {
              purposes: some.map(({ purpose }) => nameOf(purpose, view, texts)).join('; '),
            })}
            {why !== '' && ` (${why})`}
          </span>
        </p>
      ))}
    </>
  );
}

/** Every reason of some fields, once. */
function whyOf(fields: Recipient['fields'], texts: Texts): string {
  const reasons = new Set(fields.flatMap(({ reason }) => reason ?? []));
  return [...reasons].map((reason) => texts.say(`reason.${reason}.short`)).join('; ');
}

function nameOf(code: Recipient['purpose'], { purposes }: SupportView, texts: Texts): string {
  const found = purposes.find((purpose) => purpose.code === code);
  return found === undefined ? code : texts.pick(found.label);
}

/** The purposes for which a party gets the same, together. */
function sameFields(recipients: readonly Recipient[]): (readonly [Recipient, ...Recipient[]])[] {
  const toKey = ({ fields }: Recipient): string =>
    JSON.stringify(fields.map(({ field, outcome, part, reason }) => [field, outcome, part, reason]));
  return [...Map.groupBy(recipients, toKey).values()].filter(
    (some): some is [Recipient, ...Recipient[]] => some.length > 0,
  );
}

interface PurposesProps {
  readonly recipients: readonly [Recipient, ...Recipient[]];
  readonly view: SupportView;
  readonly texts: Texts;
}

function Purposes({ recipients, view, texts }: PurposesProps): JSX.Element {
  const [{ fields }] = recipients;
  const given = fields.filter(({ outcome }) => outcome === 'disclosed');
  const withheld = Map.groupBy(
    fields.filter(({ outcome }) => outcome === 'withheld'),
    ({ reason }) => reason,
  );
  return (
    <div class="sluis-support__purpose">
      <h3 class="utrecht-heading-3">{recipients.map(({ purpose }) => nameOf(purpose, view, texts)).join('; ')}</h3>
      <p class="sluis-support__answer sluis-support__answer--yes">
        <Icon name="check" />
        <span>
          {texts.say('support.who.gets')}{' '}
          {given
            .map(({ field, part }) => labelOf(field, view, texts) + (part ? ` (${texts.say(`part.${part}`)})` : ''))
            .join('; ')}
        </span>
      </p>
      {[...withheld].map(([reason, some]) => (
        <p class="sluis-support__answer" key={reason}>
          <Icon name="none" />
          <span>
            {texts.say('support.who.gets-not')} {some.map(({ field }) => labelOf(field, view, texts)).join('; ')}
            {reason !== undefined && ` (${texts.say(`reason.${reason}.short`)})`}
          </span>
        </p>
      ))}
    </div>
  );
}
