import type { JSX } from 'preact';
import { type FrameFormView, type FrameSection, type SectionName, sectionPlaces } from '../../workbench/frame-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { ProcessSteps, stepsOfDraft } from '../frame/process-steps.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { OpenSection } from './open-section.tsx';
import { SectionSummary } from './section-summary.tsx';
import { frameFormUrl, isUnset } from './tell-frame.ts';

export interface FrameFormProps {
  readonly frame: PageFrame;
  readonly view: FrameFormView;
  /** The part that was just kept. */
  readonly saved?: SectionName;
}

const groups = ['frame', 'arrangements', 'articles'] as const;

/** Everything of a draft that is not in its table: to read as a whole, and to fill in part by part. */
export function FrameFormPage(props: FrameFormProps): JSX.Element {
  const { frame, view } = props;
  const texts = textsIn(frame.language);
  const { draft, open } = view;
  const title = draft.title === undefined ? texts.say('frame-form.untitled') : texts.pick(draft.title);
  const name = open === undefined ? texts.say('frame-form.page') : texts.say(`frame-form.section.${open.name}`);
  const failed = (open?.problems.length ?? 0) > 0 || open?.conflict !== undefined;
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={failed ? texts.say('frame-form.failed', { name }) : texts.say('frame-form.title', { name, title })}
      name={name}
      path={[
        { text: texts.say('page.agreements'), href: '/afspraken' },
        ...(open === undefined ? [] : [{ text: texts.say('frame-form.page'), href: frameFormUrl(draft.id) }]),
      ]}
    >
      <ProcessSteps current="write" links={stepsOfDraft(draft.id)} texts={texts} />
      <Head {...props} title={title} texts={texts} />
      <div class={open === undefined ? 'sluis-frame-form' : 'sluis-frame-form sluis-frame-form--open'}>
        <Contents view={view} texts={texts} />
        {open === undefined ? (
          <Everything {...props} texts={texts} />
        ) : (
          <OpenSection frame={frame} view={view} open={open} texts={texts} />
        )}
      </div>
    </Frame>
  );
}

function Head({ view, title, texts }: FrameFormProps & { readonly title: string; readonly texts: Texts }): JSX.Element {
  const { draft, mayEdit } = view;
  return (
    <div class="sluis-head">
      <div>
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="sluis-head__about">
          <Badge tone="warning" icon="pen">
            {texts.say(`frame-form.state.${draft.state}`)}
          </Badge>
          <span class="sluis-subtle">{texts.say('frame-form.lead')}</span>
        </p>
        {!mayEdit && <p class="sluis-hint">{texts.say('frame-form.readonly')}</p>}
      </div>
      <p class="sluis-actions">
        <a class="utrecht-link utrecht-link--html-a" href={`/concepten/${draft.id}/bewerken`}>
          {texts.say('frame-form.table')}
        </a>
        <a class="utrecht-link utrecht-link--html-a" href={`/concepten/${draft.id}/tekst`}>
          {texts.say('frame-form.text')}
        </a>
      </p>
    </div>
  );
}

interface PartProps {
  readonly view: FrameFormView;
  readonly texts: Texts;
}

/** All parts, how each stands, and which one is open. */
function Contents({ view, texts }: PartProps): JSX.Element {
  const { draft, sections, open, mayEdit } = view;
  return (
    <nav class="sluis-card sluis-contents" aria-label={texts.say('frame-form.contents')}>
      {groups.map((group) => (
        <div key={group}>
          <h2 class="sluis-contents__group">{texts.say(`frame-form.group.${group}`)}</h2>
          <ul>
            {sections
              .filter((section) => section.group === group)
              .map(({ name, state }) => (
                <li key={name}>
                  <a
                    class="sluis-contents__link"
                    href={mayEdit ? frameFormUrl(draft.id, name) : `#${sectionPlaces[name]}`}
                    aria-current={open?.name === name ? 'true' : undefined}
                  >
                    {texts.say(`frame-form.section.${name}`)}
                  </a>
                  <State state={state} texts={texts} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** Nothing is said of what is as it should be but a tick, so that what is missing stands out. */
function State({ state, texts }: { readonly state: FrameSection['state']; readonly texts: Texts }): JSX.Element | null {
  switch (state) {
    case 'missing':
      return <Badge tone="warning">{texts.say('frame-form.missing')}</Badge>;
    case 'own':
      return (
        <Badge tone="different" icon="other">
          {texts.say('frame-form.own')}
        </Badge>
      );
    case 'complete':
      return (
        <span class="sluis-contents__done">
          <Icon name="check" />
          <span class="sluis-unseen">{texts.say('frame-form.complete')}</span>
        </span>
      );
    case 'without':
    case 'model':
      return null;
  }
}

function Everything({ view, saved, texts }: FrameFormProps & { readonly texts: Texts }): JSX.Element {
  const { draft, sections, mayEdit } = view;
  const needed = sections.filter(({ group, state }) => group !== 'articles' && state !== 'without');
  const missing = needed.filter(({ state }) => state === 'missing');
  const next = missing.find(({ name }) => name !== 'parties' || view.maySetParties);
  return (
    <div class="sluis-stack">
      <section class="sluis-card sluis-progress" aria-labelledby="stand">
        <h2 class="utrecht-heading-2" id="stand">
          {texts.say('frame-form.progress', { done: needed.length - missing.length, total: needed.length })}
        </h2>
        <p>{texts.say(missing.length > 0 ? 'frame-form.progress.missing' : 'frame-form.progress.done')}</p>
        {mayEdit && next !== undefined && (
          <p>
            <a
              class="utrecht-button utrecht-button--primary-action sluis-button"
              href={frameFormUrl(draft.id, next.name)}
            >
              {texts.say('frame-form.next', { name: texts.say(`frame-form.section.${next.name}`) })}
            </a>
          </p>
        )}
      </section>
      {groups.map((group) => (
        <section key={group} class="sluis-stack" aria-labelledby={`groep-${group}`}>
          <h2 class="utrecht-heading-2" id={`groep-${group}`}>
            {texts.say(`frame-form.group.${group}`)}
          </h2>
          {sections
            .filter((section) => section.group === group)
            .map((section) => (
              <Section
                key={section.name}
                section={section}
                view={view}
                isSaved={section.name === saved}
                texts={texts}
              />
            ))}
        </section>
      ))}
    </div>
  );
}

interface SectionProps extends PartProps {
  readonly section: FrameSection;
  /** Whether it was kept just now: the page opens at it. */
  readonly isSaved: boolean;
}

function Section({ section, view, isSaved, texts }: SectionProps): JSX.Element {
  const { draft, mayEdit, maySetParties } = view;
  const { name } = section;
  const title = texts.say(`frame-form.section.${name}`);
  const mayChange = mayEdit && (name !== 'parties' || maySetParties);
  return (
    <article class="sluis-card sluis-part" id={sectionPlaces[name]}>
      <div class="sluis-part__head">
        <h3 class="utrecht-heading-3">{title}</h3>
        {section.state !== 'complete' && <State state={section.state} texts={texts} />}
        {mayChange && (
          <a class="utrecht-link utrecht-link--html-a sluis-part__change" href={frameFormUrl(draft.id, name)}>
            {texts.say(isUnset(section) ? 'frame-form.fill' : 'frame-form.change')}{' '}
            <span class="sluis-unseen">: {title}</span>
          </a>
        )}
      </div>
      {isSaved && (
        <p class="sluis-saved" role="status">
          <Icon name="check" /> {texts.say('frame-form.saved', { name: title })}
        </p>
      )}
      <SectionSummary inputs={section.inputs} isThere={section.state !== 'without'} texts={texts} />
    </article>
  );
}
