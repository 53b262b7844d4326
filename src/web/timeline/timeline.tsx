import type { JSX } from 'preact';
import type { Seam, VersionInTime, VersionsInTime } from '../../workbench/agreements-view.ts';
import { StateBadge } from '../agreements/state-badge.tsx';
import { Icon } from '../frame/icon.tsx';
import type { Texts } from '../texts.ts';

interface TimelineProps {
  readonly time: VersionsInTime;
  readonly texts: Texts;
  /** Tells pictures of several agreements on one page apart. */
  readonly id: string;
}

const width = 1300;
const lane = 34;
const top = 26;
const bar = 22;

/** The versions of one agreement in time: a picture, and beside it everything in words. */
export function Timeline({ time, texts, id }: TimelineProps): JSX.Element {
  return (
    <div class="sluis-timeline">
      <Picture time={time} texts={texts} id={id} />
      <ol class="sluis-timeline__list">
        {time.versions.map((version) => (
          <Spoken key={version.version} version={version} texts={texts} />
        ))}
      </ol>
      <Seams seams={time.seams} texts={texts} />
    </div>
  );
}

function Spoken({ version, texts }: { readonly version: VersionInTime; readonly texts: Texts }): JSX.Element {
  const { from, to, planned, signed, parties, awaiting } = version;
  const days = from === undefined || to === undefined ? undefined : { from: texts.day(from), to: texts.day(to) };
  return (
    <li>
      <strong>{version.version}</strong> <StateBadge state={version.state} reason={version.reason} texts={texts} />{' '}
      {days !== undefined && texts.say(planned ? 'timeline.planned' : 'timeline.days', days)}{' '}
      <span class="sluis-subtle">
        {parties > 0 && texts.say('timeline.signed', { signed, parties })}
        {awaiting > 0 && ` ${texts.say('timeline.awaiting', { awaiting })}`}
      </span>
    </li>
  );
}

/** Days without an agreement, and days that two versions cover. */
function Seams({ seams, texts }: { readonly seams: readonly Seam[]; readonly texts: Texts }): JSX.Element | null {
  if (seams.length === 0) return null;
  return (
    <ul class="sluis-timeline__seams">
      {seams.map((seam) => {
        const { kind, from, to, before, after } = seam;
        return (
          <li key={`${kind}-${from}`} class={`sluis-timeline__seam--${kind}`}>
            <Icon name={kind === 'gap' ? 'warning' : 'info'} />{' '}
            {texts.say(`timeline.${kind}`, { from: texts.day(from), to: texts.day(to), before, after })}
          </li>
        );
      })}
    </ul>
  );
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Where a day stands; the end of a day is where the next begins. */
const placeOf = (day: string, { from, to }: Scale, days = 0): number =>
  Math.round(((numberOf(day) + days - from) / (to - from)) * width * 10) / 10;

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

function scaleOf({ versions, today }: VersionsInTime): Scale {
  const days = versions.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined)).map(numberOf);
  const [first, last] = [Math.min(...days, numberOf(today)), Math.max(...days, numberOf(today)) + 1];
  const room = (last - first) * 0.03;
  return { from: first - room, to: last + room };
}

function Picture({ time, texts, id }: TimelineProps): JSX.Element {
  const scale = scaleOf(time);
  const drawn = time.versions.filter(({ from, to }) => from !== undefined && to !== undefined);
  const height = top + drawn.length * lane + 8;
  const today = placeOf(time.today, scale);
  return (
    <svg class="sluis-timeline__picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-tijd`}>
      <title id={`${id}-tijd`}>{texts.say('timeline.picture')}</title>
      <Years scale={scale} height={height} />
      <text class="sluis-timeline__text sluis-timeline__text--today" x={today + 6} y={top - 10}>
        {texts.say('timeline.today')}
      </text>
      <path class="sluis-timeline__today" d={`M${today} ${top - 8}V${height}`} />
      {time.seams.map(({ kind, from, to }) => (
        <rect
          key={`${kind}-${from}`}
          class={`sluis-timeline__zone sluis-timeline__zone--${kind}`}
          x={placeOf(from, scale)}
          y={top}
          width={Math.max(2, placeOf(to, scale, 1) - placeOf(from, scale))}
          height={drawn.length * lane}
        />
      ))}
      {drawn.map((version, index) => (
        <Bar key={version.version} version={version} scale={scale} y={top + index * lane + 6} texts={texts} />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly version: VersionInTime;
  readonly scale: Scale;
  readonly y: number;
  readonly texts: Texts;
}

function Bar({ version, scale, y, texts }: BarProps): JSX.Element {
  const { from = '', to = '', state, planned, signed, parties } = version;
  const [x, end] = [placeOf(from, scale), placeOf(to, scale, 1)];
  const kind = state === 'in-force' ? 'in-force' : planned ? 'planned' : 'over';
  const words = planned
    ? texts.say('timeline.bar', { version: version.version, signed, parties })
    : `${version.version} ${texts.say(`state.${state}`)}`;
  const fits = end - x > 190;
  return (
    <>
      <rect
        class={`sluis-timeline__bar sluis-timeline__bar--${kind}`}
        x={x}
        y={y}
        width={Math.max(4, end - x)}
        height={bar}
        rx="3"
      />
      <text
        class={`sluis-timeline__text sluis-timeline__text--${fits ? kind : 'beside'}`}
        x={fits ? x + 10 : x > width / 2 ? x - 8 : end + 8}
        y={y + 16}
        text-anchor={!fits && x > width / 2 ? 'end' : 'start'}
      >
        {words}
      </text>
    </>
  );
}

function Years({ scale, height }: { readonly scale: Scale; readonly height: number }): JSX.Element {
  const first = new Date(scale.from * 86_400_000).getUTCFullYear() + 1;
  const last = new Date(scale.to * 86_400_000).getUTCFullYear();
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return (
    <>
      {years.map((year) => {
        const x = placeOf(`${year}-01-01`, scale);
        return (
          <g key={year}>
            <path class="sluis-timeline__year" d={`M${x} ${top - 6}V${height}`} />
            {x < width - 48 && (
              <text class="sluis-timeline__text sluis-timeline__text--year" x={x + 6} y={top - 10}>
                {year}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
