import type { JSX } from 'preact';
import type { MineView } from '../../workbench/mine-view.ts';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { MineCard } from './mine-card.tsx';

export interface MineProps {
  readonly frame: PageFrame;
  readonly view: MineView;
}

export interface MinePartProps extends MineProps {
  readonly texts: Texts;
}

/** Wie zag mijn gegevens? */
export function MinePage({ frame, view }: MineProps): JSX.Element {
  const texts = textsIn(frame.language);
  const props = { frame, view, texts };
  const title = texts.say('mine.title');
  return (
    <Frame frame={frame} place="mine" title={title}>
      <div class="sluis-mine">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="sluis-mine__lead">{texts.say('mine.lead')}</p>
        <Sum {...props} />
        <p class="sluis-mine__ways">
          <a class="utrecht-button-link utrecht-button-link--html-a sluis-mine__way" href="/mijn/keuzes">
            {texts.say('mine.to-choices')}
          </a>
          <a class="utrecht-link utrecht-link--html-a" href="/mijn/inzage">
            {texts.say('mine.to-report')}
          </a>
          <a class="utrecht-link utrecht-link--html-a" href="/mijn/vragen">
            {texts.say('mine.to-questions')}
          </a>
        </p>
        <Filter {...props} />
        {view.lines.length > 0 && (
          <section aria-labelledby="lijst-kop">
            <h2 class="sluis-unseen" id="lijst-kop">
              {texts.say('mine.list')}
            </h2>
            {view.lines.map((line) => (
              <MineCard key={line.id} frame={frame} line={line} texts={texts} />
            ))}
          </section>
        )}
        <Pages {...props} />
        <Rest {...props} />
      </div>
    </Frame>
  );
}

function Sum({ view, texts }: MinePartProps): JSX.Element {
  if (!view.isKnown) return <p class="sluis-mine__sum">{texts.say('mine.unknown')}</p>;
  const parties = view.parties.filter(({ times }) => times > 0).length;
  return (
    <div class="sluis-mine__sum">
      <p>
        <strong>{texts.say('mine.sum', { parties, times: view.times })}</strong>
      </p>
      {view.refused > 0 && <p>{texts.say('mine.sum.refused', { times: view.refused })}</p>}
    </div>
  );
}

function Filter({ view, texts }: MinePartProps): JSX.Element | null {
  if (view.parties.length < 2) return null;
  return (
    <form class="sluis-mine__filter" method="get" action="/mijn">
      <label class="utrecht-form-label" for="organisatie">
        {texts.say('mine.filter')}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id="organisatie" name="organisatie">
        <option value="">{texts.say('mine.filter.all')}</option>
        {view.parties.map(({ id, name, times }) => (
          <option key={id} value={id} selected={id === view.party}>
            {texts.say('mine.filter.one', { name, times })}
          </option>
        ))}
      </select>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {texts.say('mine.filter.show')}
      </button>
    </form>
  );
}

function Pages({ view, texts }: MinePartProps): JSX.Element | null {
  const { page, pages, party } = view;
  if (pages < 2) return null;
  const url = (to: number): string =>
    `/mijn?${new URLSearchParams({ ...(party === undefined ? {} : { organisatie: party }), bladzijde: String(to) })}`;
  return (
    <nav class="sluis-mine__pages" aria-label={texts.say('mine.pages')}>
      {page > 1 && (
        <a class="utrecht-link utrecht-link--html-a" rel="prev" href={url(page - 1)}>
          {texts.say('mine.pages.newer')}
        </a>
      )}
      <span>{texts.say('mine.pages.where', { page, pages })}</span>
      {page < pages && (
        <a class="utrecht-link utrecht-link--html-a" rel="next" href={url(page + 1)}>
          {texts.say('mine.pages.older')}
        </a>
      )}
    </nav>
  );
}

/** What else is in the log: counted, so that every entry about the client is somewhere on this page. */
function Rest({ view, texts }: MinePartProps): JSX.Element | null {
  if (!view.isKnown) return null;
  const lines = view.times + view.refused;
  return (
    <section class="sluis-mine__rest" aria-labelledby="rest-kop">
      <h2 class="utrecht-heading-3" id="rest-kop">
        {texts.say('mine.rest')}
      </h2>
      <p>{texts.say('mine.rest.sum', { total: view.total, lines })}</p>
      {view.others.length > 0 && (
        <ul>
          {view.others.map(({ kind, count }) => (
            <li key={kind}>{texts.say(`mine.rest.${kind}`, { count })}</li>
          ))}
        </ul>
      )}
      <p>{texts.say('mine.rest.later')}</p>
      <Gone view={view} texts={texts} />
    </section>
  );
}

/** What is left would be taken for all. */
function Gone({ view, texts }: Pick<MinePartProps, 'view' | 'texts'>): JSX.Element | null {
  if (view.gone.length === 0) return null;
  return (
    <>
      <p>{texts.say('mine.gone')}</p>
      <ul>
        {view.gone.map(({ name, before }) => (
          <li key={name}>{texts.say('mine.gone.item', { name, date: texts.date(before) })}</li>
        ))}
      </ul>
    </>
  );
}
