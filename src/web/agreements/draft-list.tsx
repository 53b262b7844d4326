import type { JSX } from 'preact';
import type { ListedDraft } from '../../workbench/agreements-view.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import type { Texts } from '../texts.ts';

interface DraftListProps {
  readonly drafts: readonly ListedDraft[];
  readonly mayStart: boolean;
  readonly texts: Texts;
}

const tones: Readonly<Record<ListedDraft['state'], Tone>> = {
  draft: 'warning',
  consultation: 'info',
  offered: 'good',
  abandoned: 'neutral',
};

const isClosed = ({ state }: ListedDraft): boolean => state === 'offered' || state === 'abandoned';

/** The drafts that the visitor may read: those that are being written, and folded away what became of the others. */
export function DraftList({ drafts, mayStart, texts }: DraftListProps): JSX.Element {
  const open = drafts.filter((draft) => !isClosed(draft));
  const closed = drafts.filter(isClosed);
  return (
    <section class="sluis-stack" aria-labelledby="concepten-kop">
      <h2 class="utrecht-heading-2" id="concepten-kop">
        {texts.say('agreements.drafts')}
      </h2>
      {open.length === 0 && (
        <p class="sluis-card">{texts.say(mayStart ? 'agreements.drafts.none' : 'agreements.drafts.none.other')}</p>
      )}
      {open.length > 0 && <Drafts drafts={open} texts={texts} />}
      {closed.length > 0 && (
        <details class="sluis-technical">
          <summary>{texts.say('agreements.drafts.closed', { count: closed.length })}</summary>
          <Drafts drafts={closed} texts={texts} />
        </details>
      )}
    </section>
  );
}

function Drafts({ drafts, texts }: { readonly drafts: readonly ListedDraft[]; readonly texts: Texts }): JSX.Element {
  return (
    <ul class="sluis-drafts">
      {drafts.map((draft) => (
        <Draft key={draft.id} draft={draft} texts={texts} />
      ))}
    </ul>
  );
}

function Draft({ draft, texts }: { readonly draft: ListedDraft; readonly texts: Texts }): JSX.Element {
  const { id, title, region, state, startedBy, basedOn, model, updatedAt } = draft;
  const name = title === undefined ? texts.say('agreements.draft.unnamed') : texts.pick(title);
  return (
    <li class="sluis-card sluis-draft">
      <div class="sluis-draft__about">
        <p class="sluis-draft__name">
          <a class="utrecht-link utrecht-link--html-a" href={`/concepten/${id}/bewerken`}>
            {name}
          </a>{' '}
          <Badge tone={tones[state]}>{texts.say(`agreements.draft.${state}`)}</Badge>
        </p>
        <p class="sluis-hint">
          {basedOn === undefined
            ? texts.say('agreements.draft.model', { version: model.version })
            : texts.say('agreements.draft.based', basedOn)}
          {region !== undefined && ` · ${region}`}
          {startedBy !== undefined && ` · ${texts.say('agreements.draft.by', { party: startedBy })}`}
          {` · ${texts.say('agreements.draft.changed', { moment: texts.moment(updatedAt) })}`}
        </p>
      </div>
      <Held draft={draft} texts={texts} />
      <ul class="sluis-draft__links">
        {!isClosed(draft) && (
          <DraftLink href={`/concepten/${id}/gevolgen`} text={texts.say('steps.impact')} name={name} />
        )}
        {!isClosed(draft) && (
          <DraftLink href={`/concepten/${id}/beoordelen`} text={texts.say('steps.review')} name={name} />
        )}
        <DraftLink href={`/concepten/${id}/tekst`} text={texts.say('agreements.text')} name={name} />
      </ul>
    </li>
  );
}

/** @param name of the draft, so that equal links do not sound the same */
function DraftLink({ href, text, name }: { readonly href: string; readonly text: string; readonly name: string }) {
  return (
    <li>
      <a class="utrecht-link utrecht-link--html-a" href={href}>
        {text}
        <span class="sluis-unseen">: {name}</span>
      </a>
    </li>
  );
}

/** What keeps a draft from being offered, as far as the gateway can see. */
function Held({ draft, texts }: { readonly draft: ListedDraft; readonly texts: Texts }): JSX.Element | null {
  if (draft.held === undefined) return null;
  const { missing, errors, conflicts, unticked, reviews } = draft.held;
  const isFree = missing + errors + conflicts + unticked + reviews === 0;
  return (
    <p class="sluis-draft__held">
      {isFree && <Badge tone="good">{texts.say('agreements.held.nothing')}</Badge>}
      {missing > 0 && <Badge tone="warning">{texts.say('agreements.held.missing', { count: missing })}</Badge>}
      {errors > 0 && <Badge tone="bad">{texts.say('agreements.held.errors', { count: errors })}</Badge>}
      {unticked > 0 && <Badge tone="warning">{texts.say('agreements.held.unticked', { count: unticked })}</Badge>}
      {reviews > 0 && <Badge tone="info">{texts.say('agreements.held.reviews')}</Badge>}
      {conflicts > 0 && <Badge tone="different">{texts.say('agreements.held.conflicts', { count: conflicts })}</Badge>}
    </p>
  );
}
