import type { JSX } from 'preact';
import type { DecisionFigures, Outcomes, Period } from '../../workbench/overview-view.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';
import { liveAttributes } from '../trial/live.ts';

interface FiguresProps {
  readonly frame: PageFrame;
  readonly figures: DecisionFigures;
  readonly texts: Texts;
}

const periods = [1, 7, 28] as const satisfies readonly Period[];

/** How requests ended lately: numbers of requests only, never of whom; and none that are so small that they point at somebody. */
export function Figures({ frame, figures, texts }: FiguresProps): JSX.Element {
  const { all, none, period, from } = figures;
  return (
    <section class="sluis-card sluis-figures" aria-labelledby="besluiten">
      <div class="sluis-figures__head">
        <h2 class="utrecht-heading-2" id="besluiten">
          {texts.say(`overview.figures.${period}`)}
        </h2>
        <Periods frame={frame} chosen={period} texts={texts} />
      </div>
      {all === undefined ? (
        <div class="sluis-stack sluis-overview__part">
          <p>{texts.say(none ? 'overview.figures.none' : 'overview.figures.few')}</p>
          <p>
            <a class="utrecht-link utrecht-link--html-a" href="/proef">
              {texts.say('overview.none.trial')}
            </a>
          </p>
        </div>
      ) : (
        <>
          <Totals all={all} texts={texts} />
          <Purposes figures={figures} texts={texts} />
          <p class="sluis-hint">
            {texts.say('overview.figures.what', { from: texts.day(from) })} {texts.say('overview.figures.small')}
          </p>
        </>
      )}
    </section>
  );
}

function Periods({
  frame,
  chosen,
  texts,
}: {
  readonly frame: PageFrame;
  readonly chosen: Period;
  readonly texts: Texts;
}): JSX.Element {
  return (
    <nav class="sluis-periods" aria-label={texts.say('overview.period')}>
      <ul>
        {periods.map((period) => {
          const url = period === 1 ? '/overzicht' : `/overzicht?periode=${period}`;
          return (
            <li key={period}>
              <a
                class="sluis-periods__link"
                id={`periode-${period}`}
                href={url}
                aria-current={period === chosen ? 'true' : undefined}
                {...liveAttributes(url, frame.nonce)}
              >
                {texts.say(`overview.period.${period}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const outcomes = ['shared', 'withheld', 'refused', 'failed'] as const;

function Totals({ all, texts }: { readonly all: Outcomes; readonly texts: Texts }): JSX.Element {
  return (
    <dl class="sluis-totals">
      <div>
        <dt>{texts.say('overview.outcome.total')}</dt>
        <dd>{texts.say('overview.number', { count: all.total })}</dd>
      </div>
      {outcomes.map((outcome) => (
        <div key={outcome} class={`sluis-totals__one sluis-totals__one--${outcome}`}>
          <dt>{texts.say(`overview.outcome.${outcome}`)}</dt>
          <dd>
            {texts.say('overview.number', { count: all[outcome] })}{' '}
            <span class="sluis-subtle">{texts.say('overview.share', { share: all[outcome] / all.total })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Per purpose a bar, and in the same row the numbers that it is drawn from. */
function Purposes({ figures, texts }: { readonly figures: DecisionFigures; readonly texts: Texts }): JSX.Element {
  const { byPurpose, rest, all } = figures;
  // Failures are rare: the column is there when there is something in it.
  const failures = (all?.failed ?? 0) > 0;
  const most = Math.max(
    1,
    ...byPurpose.map(({ total }) => total),
    rest === undefined || rest === 'few' ? 0 : rest.total,
  );
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-purposes">
      <caption class="sluis-unseen">{texts.say('overview.purposes')}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.say('overview.purpose')}</th>
          <th scope="col">{texts.say('overview.column.total')}</th>
          <th scope="col">{texts.say('overview.column.withheld')}</th>
          <th scope="col">{texts.say('overview.column.refused')}</th>
          {failures && <th scope="col">{texts.say('overview.column.failed')}</th>}
        </tr>
      </thead>
      <tbody>
        {byPurpose.map(({ code, label, ...counts }) => (
          <Row
            key={code}
            name={label === undefined ? code : texts.pick(label)}
            counts={counts}
            most={most}
            failures={failures}
            texts={texts}
          />
        ))}
        {rest !== undefined && (
          <Row name={texts.say('overview.rest')} counts={rest} most={most} failures={failures} texts={texts} />
        )}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly counts: Outcomes | 'few';
  readonly most: number;
  readonly failures: boolean;
  readonly texts: Texts;
}

function Row({ name, counts, most, failures, texts }: RowProps): JSX.Element {
  if (counts === 'few') {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colspan={failures ? 4 : 3}>{texts.say('overview.few')}</td>
      </tr>
    );
  }
  const numberOf = (count: number): string => texts.say('overview.number', { count });
  return (
    <tr>
      <th scope="row">
        {name}
        <Bar counts={counts} most={most} />
      </th>
      <td>{numberOf(counts.total)}</td>
      <td>{numberOf(counts.withheld)}</td>
      <td>{numberOf(counts.refused)}</td>
      {failures && <td>{numberOf(counts.failed)}</td>}
    </tr>
  );
}

/** Widths are attributes of the drawing, so that the page needs no inline styles. */
function Bar({ counts, most }: { readonly counts: Outcomes; readonly most: number }): JSX.Element {
  const before = (index: number): number => outcomes.slice(0, index).reduce((sum, one) => sum + counts[one], 0);
  return (
    <svg class="sluis-purposes__bar" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
      {outcomes.map((outcome, index) => (
        <rect
          key={outcome}
          class={`sluis-purposes__part sluis-purposes__part--${outcome}`}
          x={before(index)}
          y={0}
          width={counts[outcome]}
          height={1}
        />
      ))}
    </svg>
  );
}
