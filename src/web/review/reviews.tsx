import type { JSX } from 'preact';
import type { ReviewLine, ReviewView } from '../../workbench/review-view.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import { shortHash } from '../frame/hash.tsx';
import type { Texts } from '../texts.ts';
import { doerText } from './doer-text.ts';

interface ReviewsProps {
  readonly view: ReviewView;
  readonly texts: Texts;
}

/** What others said of the draft; the advice of a data protection officer stands apart: it decides nothing. */
export function Reviews({ view, texts }: ReviewsProps): JSX.Element {
  const advice = view.reviews.filter(({ verdict }) => verdict === 'advise');
  const judged = view.reviews.filter(({ verdict }) => verdict !== 'advise');
  return (
    <>
      <section class="sluis-card" aria-labelledby="beoordelingen">
        <h2 class="utrecht-heading-2" id="beoordelingen" tabindex={-1}>
          {texts.say('review.reviews')}
        </h2>
        <List lines={judged} empty={texts.say('review.reviews.none')} texts={texts} />
      </section>
      <section class="sluis-card" aria-labelledby="advies">
        <h2 class="utrecht-heading-2" id="advies">
          {texts.say('review.advice')}
        </h2>
        <p class="sluis-hint">{texts.say('review.advice.text')}</p>
        <List lines={advice} empty={texts.say('review.advice.none')} texts={texts} />
      </section>
    </>
  );
}

interface ListProps {
  readonly lines: readonly ReviewLine[];
  readonly empty: string;
  readonly texts: Texts;
}

function List({ lines, empty, texts }: ListProps): JSX.Element {
  if (lines.length === 0) return <p class="sluis-subtle">{empty}</p>;
  return (
    <ul class="sluis-reviews">
      {lines.map((line) => (
        <li key={line.id} class={holds(line) ? 'sluis-reviewed' : 'sluis-reviewed sluis-reviewed--past'}>
          <p class="sluis-reviewed__head">
            <Badge tone={toneOf(line)}>{texts.say(`review.verdict.${line.verdict}`)}</Badge>
            {!line.isCurrent && <Badge tone="neutral">{texts.say('review.stale')}</Badge>}
            {line.isCurrent && line.isReplaced && <Badge tone="neutral">{texts.say('review.replaced')}</Badge>}
          </p>
          <p class="sluis-reviewed__reason">
            <q>{line.reason}</q>
          </p>
          <p class="sluis-hint">
            {doerText(line.by, texts)}, {texts.moment(line.at)}
          </p>
          {!line.isCurrent && (
            <p class="sluis-hint">
              {texts.say('review.stale.text', { revision: line.revision })} <code>{shortHash(line.hash)}</code>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const holds = ({ isCurrent, isReplaced }: ReviewLine): boolean => isCurrent && !isReplaced;

function toneOf(line: ReviewLine): Tone {
  if (!holds(line)) return 'neutral';
  if (line.verdict === 'advise') return 'info';
  return line.verdict === 'approve' ? 'good' : 'bad';
}
