import type { JSX } from 'preact';
import { Icon } from '../frame/icon.tsx';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { outcomeIcons } from './field-row.tsx';
import { liveAttributes } from './live.ts';
import { countIn, type Outcome, outcomes, type Tally } from './outcome.ts';
import type { TrialQuestion, View } from './trial.ts';
import { trialUrl } from './trial-url.ts';

interface CountsProps {
  readonly tally: Tally;
  readonly texts: Texts;
}

/** How many fields are open, in part open, or closed and why: as a bar, and in words. */
export function Counts({ tally, texts }: CountsProps): JSX.Element {
  const shown = outcomes.filter((outcome) => tally[outcome] > 0 || outcome !== 'other');
  return (
    <>
      <Bar tally={tally} />
      <ul class="sluis-counts" aria-label={texts.say('result.counts')}>
        {shown.map((outcome) => (
          <li key={outcome} class={`sluis-outcome sluis-outcome--${outcome}`}>
            <Icon name={outcomeIcons[outcome]} />
            <span>
              {texts.say(`count.${outcome}`)} <strong>{tally[outcome]}</strong>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Widths are attributes of the drawing, so that the page needs no inline styles. */
function Bar({ tally }: { readonly tally: Tally }): JSX.Element {
  const total = Math.max(1, countIn('all', tally));
  const before = (outcome: Outcome): number =>
    outcomes.slice(0, outcomes.indexOf(outcome)).reduce((sum, earlier) => sum + tally[earlier], 0);
  return (
    <svg class="sluis-bar" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
      {outcomes.map((outcome) => (
        <rect
          key={outcome}
          class={`sluis-bar__part sluis-bar__part--${outcome}`}
          x={before(outcome)}
          y={0}
          width={tally[outcome]}
          height={1}
        />
      ))}
    </svg>
  );
}

interface ViewsProps extends CountsProps {
  readonly frame: PageFrame;
  readonly question: TrialQuestion;
  readonly view: View;
  /** How many fields the other version or draft shows more or less of; left out when there is no other. */
  readonly differences: number | undefined;
}

const views = ['all', 'seen', 'no-consent', 'not-agreed', 'other'] as const satisfies readonly View[];

/** Links to the lists of fields. Links, not ARIA tabs: each list has its own URL. */
export function Views({ frame, question, view, tally, differences, texts }: ViewsProps): JSX.Element {
  const shown: readonly View[] = [
    ...views.filter((candidate) => candidate !== 'other' || tally.other > 0 || view === 'other'),
    ...(differences === undefined ? [] : (['different'] as const)),
  ];
  return (
    <nav class="sluis-views" aria-label={texts.say('result.tabs')}>
      <ul>
        {shown.map((candidate) => {
          const url = trialUrl(question, candidate);
          return (
            <li key={candidate}>
              <a
                class="sluis-views__link"
                id={`lijst-${candidate}`}
                href={url}
                aria-current={candidate === view ? 'true' : undefined}
                {...liveAttributes(url, frame.nonce)}
              >
                {texts.say(`view.${candidate}`)}{' '}
                <span class="sluis-count">{candidate === 'different' ? differences : countIn(candidate, tally)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
