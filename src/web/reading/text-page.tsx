import type { JSX } from 'preact';
import type { TextView } from '../../workbench/signing-room-view.ts';
import { StateBadge } from '../agreements/state-badge.tsx';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import { Hash } from '../frame/hash.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { ProcessSteps, stepsOfDraft } from '../frame/process-steps.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { TextBlock, TextSection } from './text-blocks.tsx';

type Text = TextView['text'];
type Section = Text['sections'][number];

interface TextPageProps {
  readonly frame: PageFrame;
  readonly view: TextView;
}

/** An agreement, or what a draft would be, in the words that its parties sign. */
export function TextPage({ frame, view }: TextPageProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { agreement, draft, hash, version, text } = view;
  const base = agreement === undefined ? `/concepten/${draft}` : `/afspraken/${agreement.id}/v/${version}`;
  const crumbs = agreement && [{ text: texts.pick(agreement.title), href: `/afspraken/${agreement.id}` }];
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={text.title}
      name={texts.say('reading.name')}
      path={[{ text: texts.say('page.agreements'), href: '/afspraken' }, ...(crumbs ?? [])]}
    >
      {draft === undefined ? null : <ProcessSteps current="write" links={stepsOfDraft(draft)} texts={texts} />}
      <div class="sluis-head">
        <div>
          <h1 class="utrecht-heading-1">{text.title}</h1>
          <div class="sluis-head__about">
            {agreement === undefined ? (
              <Badge tone="warning">{texts.say('reading.draft')}</Badge>
            ) : (
              <StateBadge state={agreement.state} texts={texts} />
            )}{' '}
            {texts.say('reading.version', { version })} <Hash hash={hash} texts={texts} />
          </div>
        </div>
        <Editions base={base} texts={texts} />
      </div>
      {agreement === undefined && <p class="sluis-note sluis-note--change">{texts.say('reading.draft.note')}</p>}
      <div class="sluis-reading">
        <Contents sections={text.sections} texts={texts} />
        <article class="sluis-card sluis-paper" lang={text.language} aria-label={text.title}>
          {text.blocks.map((block, index) => (
            <TextBlock key={String(index)} block={block} />
          ))}
          {text.sections.map((section) => (
            <TextSection key={section.id} section={section} />
          ))}
        </article>
      </div>
    </Frame>
  );
}

/** The same text on other paper. */
function Editions({ base, texts }: { readonly base: string; readonly texts: Texts }): JSX.Element {
  const editions = [
    ['nl.pdf', 'PDF Nederlands', 'nl'],
    ['en.pdf', 'PDF English', 'en'],
    [`${texts.language}.txt`, texts.say('reading.plain'), texts.language],
    [`${texts.language}.html`, texts.say('reading.html'), texts.language],
  ] as const;
  return (
    <ul class="sluis-editions" aria-label={texts.say('reading.editions')}>
      {editions.map(([file, name, language]) => (
        <li key={file}>
          <a class="utrecht-link utrecht-link--html-a" href={`${base}/tekst/${file}`} hreflang={language}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Contents({ sections, texts }: { readonly sections: readonly Section[]; readonly texts: Texts }): JSX.Element {
  return (
    <nav class="sluis-contents" aria-labelledby="inhoudsopgave">
      <h2 class="utrecht-heading-3" id="inhoudsopgave">
        {texts.say('reading.contents')}
      </h2>
      <details open>
        <summary>{texts.say('reading.unfold')}</summary>
        <ul>
          {sections.map(({ id, heading, parts }) => (
            <li key={id}>
              <a class="utrecht-link utrecht-link--html-a" href={`#${id}`}>
                {heading}
              </a>
              {parts.length > 0 && (
                <ul>
                  {parts.map((part) => (
                    <li key={part.id}>
                      <a class="utrecht-link utrecht-link--html-a" href={`#${part.id}`}>
                        {part.heading}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
