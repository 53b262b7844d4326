import type { JSX } from 'preact';
import type { TalkQuestion, TalkView } from '../../workbench/consent-talk-view.ts';
import { Frame } from '../frame/frame.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type Texts, textsIn } from '../texts.ts';
import { pathTo, whoTalks } from './talk-words.ts';

export interface ConsentStartProps {
  readonly frame: PageFrame;
  readonly view: TalkView;
  /** The talk stops for now; what was said is kept for a while. */
  readonly paused?: boolean;
}

/** Where a talk begins and goes on: for whom is asked what, and what the client said so far. */
export function ConsentStartPage({ frame, view, paused = false }: ConsentStartProps): JSX.Element {
  const texts = textsIn(frame.language);
  const { ref, questions, scans } = view;
  const open = questions.find(({ answer }) => answer === undefined) ?? questions[0];
  const hasBegun = questions.some(({ answer }) => answer !== undefined);
  return (
    <Frame frame={frame} place="clients" title={texts.say('consent.title')} path={pathTo(view, texts).slice(0, 1)}>
      <article class="sluis-talk">
        <p class="sluis-talk__step">{whoTalks(view, frame, texts)}</p>
        <h1 class="utrecht-heading-1">{texts.say('consent.title')}</h1>
        {paused && (
          <p class="sluis-talk__told" role="status">
            {texts.say('consent.paused')}
          </p>
        )}
        {open === undefined ? (
          <p>{texts.say('consent.nothing')}</p>
        ) : (
          <>
            <p>{texts.say('consent.lead')}</p>
            <p class="sluis-talk__moves">
              <a
                class="utrecht-button-link utrecht-button-link--primary-action"
                href={`/akkoord/${ref}/vraag/${open.asked.id}`}
              >
                {texts.say(hasBegun ? 'consent.go-on' : 'consent.begin')}
              </a>
              {hasBegun && (
                <a class="utrecht-link utrecht-link--html-a" href={`/akkoord/${ref}/controle`}>
                  {texts.say('consent.to-check')}
                </a>
              )}
            </p>
            <Recipients view={view} texts={texts} />
            <Papers view={view} texts={texts} />
          </>
        )}
        {scans.length > 0 && (
          <section aria-labelledby="scans">
            <h2 class="utrecht-heading-3" id="scans">
              {texts.say('consent.scans')}
            </h2>
            <ul class="sluis-talk__list">
              {scans.map((id, index) => (
                <li key={id}>
                  <a class="utrecht-link utrecht-link--html-a" href={`/akkoord/${ref}/scan/${id}`}>
                    {texts.say('consent.scan', { number: index + 1 })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </Frame>
  );
}

function Recipients({ view, texts }: { readonly view: TalkView; readonly texts: Texts }): JSX.Element {
  const groups = new Map<string, TalkQuestion[]>();
  for (const question of view.questions) {
    const { recipientName } = question.asked;
    groups.set(recipientName, [...(groups.get(recipientName) ?? []), question]);
  }
  return (
    <>
      {[...groups].map(([name, questions], index) => (
        <section key={name} aria-labelledby={`voor-${index}`}>
          <h2 class="utrecht-heading-3" id={`voor-${index}`}>
            {texts.say('consent.for', { recipient: name })}
          </h2>
          <ul class="sluis-talk__list">
            {questions.map(({ asked, answer }) => (
              <li key={asked.id}>
                <a class="utrecht-link utrecht-link--html-a" href={`/akkoord/${view.ref}/vraag/${asked.id}`}>
                  {asked.question}
                </a>
                {answer !== undefined && ` ${texts.say(`consent.answer.${answer}`)}.`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Papers({ view: { ref }, texts }: { readonly view: TalkView; readonly texts: Texts }): JSX.Element {
  const papers = [
    ['formulier.pdf', 'consent.paper.form'],
    ['van-papier', 'consent.paper.record'],
    ['kopie.pdf', 'consent.paper.copy'],
  ] as const;
  return (
    <section aria-labelledby="papier">
      <h2 class="utrecht-heading-3" id="papier">
        {texts.say('consent.paper')}
      </h2>
      <ul class="sluis-talk__list">
        {papers.map(([path, text]) => (
          <li key={path}>
            <a class="utrecht-link utrecht-link--html-a" href={`/akkoord/${ref}/${path}`}>
              {texts.say(text)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
