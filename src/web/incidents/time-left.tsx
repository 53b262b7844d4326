import type { JSX } from 'preact';
import type { BreachLine, Term } from '../../workbench/incidents-view.ts';
import { Badge, type Tone } from '../frame/badge.tsx';
import type { Texts } from '../texts.ts';

const [hour, day] = [60, 24 * 60];

/** How long a term still runs, or how long ago it ended, in words: as the page was made. */
export function timeLeftText({ minutesLeft }: Pick<Term, 'minutesLeft'>, texts: Texts): string {
  const minutes = Math.abs(minutesLeft);
  const values = {
    days: Math.floor(minutes / day),
    hours: Math.floor((minutes % day) / hour),
    minutes: minutes % hour,
  };
  const size = values.days > 0 ? 'days' : values.hours > 0 ? 'hours' : 'minutes';
  const side = minutesLeft < 0 ? 'late' : 'left';
  return texts.say(`incidents.${side}.${size}`, values);
}

function toneOf({ minutesLeft, hours }: Term): Tone {
  if (minutesLeft < 0) return 'bad';
  return minutesLeft <= (hours * hour) / 4 ? 'warning' : 'info';
}

interface TimeLeftProps {
  readonly term: Term;
  readonly label: string;
  readonly texts: Texts;
}

/** A term with its end and what is left of it. */
function TimeLeft({ term, label, texts }: TimeLeftProps): JSX.Element {
  return (
    <div class="sluis-clock">
      <dt>{label}</dt>
      <dd>
        <Badge tone={toneOf(term)} icon="clock">
          {timeLeftText(term, texts)}
        </Badge>{' '}
        <span class="sluis-clock__end">
          {texts.say('incidents.until', { moment: texts.moment(term.by), hours: term.hours })}
        </span>
      </dd>
    </div>
  );
}

type Partners = NonNullable<BreachLine['partners']>;

/** The other parties were told by the gateway itself: in time, or not. */
function PartnersTold({ partners, texts }: { readonly partners: Partners; readonly texts: Texts }): JSX.Element {
  const { toldAt, by, hours } = partners;
  const isLate = Date.parse(toldAt) > Date.parse(by);
  return (
    <div class="sluis-clock">
      <dt>{texts.say('incidents.clock.partners')}</dt>
      <dd>
        <Badge tone={isLate ? 'bad' : 'good'}>{texts.say(isLate ? 'incidents.told.late' : 'incidents.told')}</Badge>{' '}
        <span class="sluis-clock__end">
          {texts.say('incidents.told.at', { moment: texts.moment(toldAt), end: texts.moment(by), hours })}
        </span>
      </dd>
    </div>
  );
}

interface ClockProps {
  readonly authority: Term;
  readonly partners: BreachLine['partners'];
  readonly texts: Texts;
}

/** The terms of a breach. */
export function Clock({ authority, partners, texts }: ClockProps): JSX.Element {
  return (
    <dl class="sluis-clocks">
      <TimeLeft term={authority} label={texts.say('incidents.clock.authority')} texts={texts} />
      {partners !== undefined && <PartnersTold partners={partners} texts={texts} />}
    </dl>
  );
}
