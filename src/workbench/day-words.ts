import { type Instant, parseInstant } from '../contract/vocabulary.ts';

/** Dutch calendar days in words. */
const days = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }),
} as const;

/** The day of a moment as one writes it in a letter: 2 april 2027. @param at a moment, or its text as RFC 3339 */
export const dayInWords = (at: Instant | string, language: 'nl' | 'en'): string =>
  days[language].format(typeof at === 'string' ? parseInstant(at) : at);
