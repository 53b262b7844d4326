import type { JSX } from 'preact';
import type { ReadinessLine, ReviewView } from '../../workbench/review-view.ts';
import { Badge } from '../frame/badge.tsx';
import { Icon } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';

interface ChecklistProps {
  readonly view: ReviewView;
  readonly texts: Texts;
}

/** What must be so before a draft is offered: what is done, and what is left with a link to where it is done. */
export function Checklist({ view, texts }: ChecklistProps): JSX.Element {
  const { lines, draft, isReady } = view;
  const left = lines.filter((line) => line.left > 0).length;
  const { state } = draft;
  return (
    <section class="sluis-card" aria-labelledby="klaar">
      <h2 class="utrecht-heading-2" id="klaar">
        {texts.say('review.ready.heading')}
      </h2>
      <p class="sluis-lead">
        {state === 'offered' || state === 'abandoned'
          ? texts.say(`review.ready.${state}`)
          : texts.say('review.ready.text', { left, isReady: String(isReady) })}
      </p>
      <ol class="sluis-checklist">
        {lines.map((line) => (
          <Line key={line.step} line={line} view={view} texts={texts} />
        ))}
      </ol>
    </section>
  );
}

function Line({ line, view, texts }: ChecklistProps & { readonly line: ReadinessLine }): JSX.Element {
  const { step, left, findings } = line;
  // While there is no agreement, nobody can have an opinion of it, and nothing is known of what is wider.
  const isUnknown = view.hash === undefined && (step === 'ticked' || step === 'approved' || step === 'agreed');
  const isDone = left === 0 && !isUnknown;
  return (
    <li class={isDone ? 'sluis-checklist__line sluis-checklist__line--done' : 'sluis-checklist__line'}>
      <span class="sluis-checklist__sign">
        <Icon name={isDone ? 'check' : 'none'} />
      </span>
      <div>
        <h3 class="sluis-checklist__name">{texts.say(`review.step.${step}`)}</h3>
        <p class="sluis-hint">{texts.say(`review.step.${step}.text`)}</p>
        {findings.length > 0 && (
          <ul class="sluis-checklist__found">
            {findings.map((title) => (
              <li key={title.nl}>{texts.pick(title)}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="sluis-checklist__state">
        <Badge tone={isDone ? 'good' : isUnknown ? 'neutral' : 'warning'}>
          {isUnknown
            ? texts.say('review.step.later')
            : texts.say(`review.step.${step}.state`, { left, isDone: String(isDone) })}
        </Badge>
        {!isDone && !isUnknown && (
          <a class="utrecht-link utrecht-link--html-a" href={placeOf(step, view.draft.id)}>
            {texts.say(`review.step.${step}.link`)}
          </a>
        )}
      </div>
    </li>
  );
}

/** Where a thing that is left is done. */
function placeOf(step: ReadinessLine['step'], draft: string): string {
  switch (step) {
    case 'complete':
      return `/concepten/${draft}/kader`;
    case 'sound':
      return `/concepten/${draft}/bewerken`;
    case 'ticked':
      return `/concepten/${draft}/gevolgen`;
    case 'approved':
      return '#makers';
    case 'agreed':
      return '#beoordelingen';
  }
}
