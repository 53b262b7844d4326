import type { JSX } from 'preact';
import type { ReviewView } from '../../workbench/review-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Frame } from '../frame/frame.tsx';
import { Hash } from '../frame/hash.tsx';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import { type FormProblem, Problems } from '../frame/problems.tsx';
import { ProcessSteps, stepsOfDraft } from '../frame/process-steps.tsx';
import { type Texts, textsIn } from '../texts.ts';
import { AuthoredTable } from './authored-table.tsx';
import { Checklist } from './checklist.tsx';
import { Comments } from './comments.tsx';
import { OfferForm, ReviewForm, type Written } from './review-forms.tsx';
import { Reviews } from './reviews.tsx';
import { Widenings } from './widenings.tsx';

/** What was refused, and the field where it can be mended. */
export interface ReviewProblem {
  readonly field?: string;
  readonly kind: 'oordeel' | 'reden' | 'tekst' | 'stale' | 'not-allowed' | 'not-ready' | 'other';
}

export interface ReviewProps {
  readonly frame: PageFrame;
  readonly view: ReviewView;
  /** What was just done; told once. */
  readonly done?: string;
  readonly problems: readonly ReviewProblem[];
  /** What was filled in when it was refused. */
  readonly written: Written;
}

const notices = ['review', 'comment', 'resolved', 'consult', 'reopen'] as const;

/** Beoordelen: what others think of a draft, and what holds it back from being offered. */
export function ReviewPage({ frame, view, done, problems: refused, written }: ReviewProps): JSX.Element {
  const texts = textsIn(frame.language);
  const problems = refused.map(
    ({ field, kind }): FormProblem => ({
      ...(field === undefined ? {} : { field }),
      text: texts.say(`review.problem.${kind}`),
    }),
  );
  const { draft } = view;
  const name = draft.title === undefined ? texts.say('review.untitled') : texts.pick(draft.title);
  const notice = notices.find((one) => one === done);
  return (
    <Frame
      frame={frame}
      place="agreements"
      title={texts.say('review.title', { name })}
      name={texts.say('review.crumb')}
      path={[
        { text: texts.say('page.agreements'), href: '/afspraken' },
        { text: name, href: `/concepten/${draft.id}/bewerken` },
      ]}
    >
      <ProcessSteps current="review" links={stepsOfDraft(draft.id)} texts={texts} />
      <Head view={view} name={name} texts={texts} />
      {notice !== undefined && (
        <p class="sluis-review-done" role="status">
          <Icon name="check" /> {texts.say(`review.done.${notice}`)}
        </p>
      )}
      <Problems problems={problems} texts={texts} />
      <div class="sluis-review">
        <div class="sluis-stack">
          <Checklist view={view} texts={texts} />
          <AuthoredTable view={view} texts={texts} />
          <Widenings view={view} texts={texts} />
          <Comments frame={frame} view={view} written={written} problems={problems} texts={texts} />
        </div>
        <div class="sluis-stack">
          <ReviewForm frame={frame} view={view} written={written} problems={problems} texts={texts} />
          <Reviews view={view} texts={texts} />
          <OfferForm frame={frame} view={view} written={written} problems={problems} texts={texts} />
        </div>
      </div>
    </Frame>
  );
}

interface HeadProps {
  readonly view: ReviewView;
  readonly name: string;
  readonly texts: Texts;
}

function Head({ view, name, texts }: HeadProps): JSX.Element {
  const { draft, hash, since } = view;
  return (
    <div class="sluis-head">
      <div>
        <h1 class="utrecht-heading-1">{texts.say('review.title', { name })}</h1>
        <div class="sluis-head__about">
          <Badge tone={draft.state === 'offered' ? 'good' : 'info'}>{texts.say(`review.state.${draft.state}`)}</Badge>
          {draft.version !== undefined && <span>{texts.say('review.version', { version: draft.version })}</span>}
          <span class="sluis-subtle">{texts.say('review.changed', { at: texts.moment(draft.updatedAt) })}</span>
          {since !== undefined && <span class="sluis-subtle">{texts.say(`review.since.${since.kind}`, since)}</span>}
        </div>
        {hash !== undefined && (
          <div class="sluis-review-hash">
            {texts.say('review.hash')} <Hash hash={hash} texts={texts} />
          </div>
        )}
      </div>
      <div class="sluis-actions">
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action sluis-button"
          href={`/concepten/${draft.id}/tekst`}
        >
          {texts.say('review.read')}
        </a>
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action sluis-button"
          href={`/concepten/${draft.id}/gevolgen`}
        >
          {texts.say('review.impact')}
        </a>
      </div>
    </div>
  );
}
