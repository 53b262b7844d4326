import { type Instant, instantText, startOfDay, toInstant } from '../../contract/vocabulary.ts';

const dayLength = 24 * 60 * 60 * 1000;

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** The day so many days from another. */
export const movedDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

const lastOf = (day: string): Instant => toInstant(startOfDay(movedDay(day, 1)) - 1);

/** The first moment of a day by the Dutch clock, as text; what is no day is left as it is, for the schema to refuse. */
export const beginOfDay = (day: string): string => (isDay(day) ? instantText(startOfDay(day)) : day);

/** The last moment of a day by the Dutch clock, as text; what is no day is left as it is, for the schema to refuse. */
export const endOfDay = (day: string): string => (isDay(day) ? instantText(lastOf(day)) : day);
