/** Ids and moments that must not be mixed up. A brand costs nothing at run time; it only exists for the compiler. */
declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** The person the data is about (cliënt in the pages). Random, never leaves the gateway. */
export type SubjectId = Branded<string, 'SubjectId'>;

/** A case (traject) inside the gateway. Random, never leaves it: parties see their own `CaseRef`. */
export type CaseId = Branded<string, 'CaseId'>;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Branded<number, 'Instant'>;

/** Tells the time. The only source of "now" in the gateway, so that tests and the demo can set it. */
export type Clock = () => Instant;

export const toSubjectId = (text: string): SubjectId => text as SubjectId;
export const toCaseId = (text: string): CaseId => text as CaseId;
export const toInstant = (milliseconds: number): Instant => milliseconds as Instant;

/** A moment as RFC 3339 in UTC. */
export const instantText = (at: Instant): string => new Date(at).toISOString();

/**
 * Reads an RFC 3339 moment.
 * @throws RangeError when the text is no moment
 */
export function parseInstant(text: string): Instant {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) throw new RangeError('not a moment in RFC 3339 form');
  return toInstant(milliseconds);
}

const momentForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/** A moment that somebody typed; undefined for what is none in the form of RFC 3339, with its time and its zone. */
export function readInstant(text: unknown): Instant | undefined {
  const isMoment = typeof text === 'string' && momentForm.test(text) && !Number.isNaN(Date.parse(text));
  return isMoment ? toInstant(Date.parse(text)) : undefined;
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
let lastDay = { hour: Number.NaN, text: '' };

/** The calendar day in the Netherlands, `YYYY-MM-DD`: terms and laws begin and end by it. */
export function dayOf(at: Instant): string {
  const hour = Math.floor(at / 3_600_000);
  if (hour !== lastDay.hour) lastDay = { hour, text: amsterdam.format(at) };
  return lastDay.text;
}

/**
 * The moment at which a Dutch calendar day begins. Clocks change at two or three in the night, so midnight is always
 * there once: at +02:00 in summer, at +01:00 in winter.
 */
export function startOfDay(day: string): Instant {
  const summer = toInstant(Date.parse(`${day}T00:00:00+02:00`));
  return dayOf(summer) === day ? summer : toInstant(Date.parse(`${day}T00:00:00+01:00`));
}

/** The day of a moment, in UTC: never ahead of it. For what may not tell more of a moment than its day. */
export const dayOnly = (at: Instant): Instant => toInstant(at - (at % 86_400_000));

/** The moment that stands for a day when no more than the day may be kept: `dayOf` gives the same day again. */
export const startOf = (day: string): Instant => toInstant(Date.parse(`${day}T00:00:00Z`));
