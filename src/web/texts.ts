import { IntlMessageFormat } from 'intl-messageformat';
import type { LocalText } from '../contract/generated/types.ts';
import accessibilityEn from './accessibility/en.json' with { type: 'json' };
import accessibilityNl from './accessibility/nl.json' with { type: 'json' };
import agreementsEn from './agreements/en.json' with { type: 'json' };
import agreementsNl from './agreements/nl.json' with { type: 'json' };
import caseTimelineEn from './case-timeline/en.json' with { type: 'json' };
import caseTimelineNl from './case-timeline/nl.json' with { type: 'json' };
import clientsEn from './clients/en.json' with { type: 'json' };
import clientsNl from './clients/nl.json' with { type: 'json' };
import consentEn from './consent/en.json' with { type: 'json' };
import consentNl from './consent/nl.json' with { type: 'json' };
import deliveriesEn from './deliveries/en.json' with { type: 'json' };
import deliveriesNl from './deliveries/nl.json' with { type: 'json' };
import editorEn from './editor/en.json' with { type: 'json' };
import editorNl from './editor/nl.json' with { type: 'json' };
import emergenciesEn from './emergencies/en.json' with { type: 'json' };
import emergenciesNl from './emergencies/nl.json' with { type: 'json' };
import frameEn from './frame/en.json' with { type: 'json' };
import frameNl from './frame/nl.json' with { type: 'json' };
import frameFormEn from './frame-form/en.json' with { type: 'json' };
import frameFormNl from './frame-form/nl.json' with { type: 'json' };
import impactEn from './impact/en.json' with { type: 'json' };
import impactNl from './impact/nl.json' with { type: 'json' };
import incidentsEn from './incidents/en.json' with { type: 'json' };
import incidentsNl from './incidents/nl.json' with { type: 'json' };
import logEn from './log/en.json' with { type: 'json' };
import logNl from './log/nl.json' with { type: 'json' };
import loginEn from './login/en.json' with { type: 'json' };
import loginNl from './login/nl.json' with { type: 'json' };
import lookupEn from './lookup/en.json' with { type: 'json' };
import lookupNl from './lookup/nl.json' with { type: 'json' };
import mineEn from './mine/en.json' with { type: 'json' };
import mineNl from './mine/nl.json' with { type: 'json' };
import noticesEn from './notices/en.json' with { type: 'json' };
import noticesNl from './notices/nl.json' with { type: 'json' };
import overviewEn from './overview/en.json' with { type: 'json' };
import overviewNl from './overview/nl.json' with { type: 'json' };
import partiesEn from './parties/en.json' with { type: 'json' };
import partiesNl from './parties/nl.json' with { type: 'json' };
import peopleEn from './people/en.json' with { type: 'json' };
import peopleNl from './people/nl.json' with { type: 'json' };
import problemEn from './problem/en.json' with { type: 'json' };
import problemNl from './problem/nl.json' with { type: 'json' };
import questionsEn from './questions/en.json' with { type: 'json' };
import questionsNl from './questions/nl.json' with { type: 'json' };
import readingEn from './reading/en.json' with { type: 'json' };
import readingNl from './reading/nl.json' with { type: 'json' };
import receiverEn from './receiver/en.json' with { type: 'json' };
import receiverNl from './receiver/nl.json' with { type: 'json' };
import registerEn from './register/en.json' with { type: 'json' };
import registerNl from './register/nl.json' with { type: 'json' };
import retentionEn from './retention/en.json' with { type: 'json' };
import retentionNl from './retention/nl.json' with { type: 'json' };
import reviewEn from './review/en.json' with { type: 'json' };
import reviewNl from './review/nl.json' with { type: 'json' };
import rightsEn from './rights/en.json' with { type: 'json' };
import rightsNl from './rights/nl.json' with { type: 'json' };
import rulesEn from './rules/en.json' with { type: 'json' };
import rulesNl from './rules/nl.json' with { type: 'json' };
import signingEn from './signing/en.json' with { type: 'json' };
import signingNl from './signing/nl.json' with { type: 'json' };
import startEn from './start/en.json' with { type: 'json' };
import startNl from './start/nl.json' with { type: 'json' };
import supportEn from './support/en.json' with { type: 'json' };
import supportNl from './support/nl.json' with { type: 'json' };
import timelineEn from './timeline/en.json' with { type: 'json' };
import timelineNl from './timeline/nl.json' with { type: 'json' };
import trialEn from './trial/en.json' with { type: 'json' };
import trialNl from './trial/nl.json' with { type: 'json' };
import wordsEn from './words/en.json' with { type: 'json' };
import wordsNl from './words/nl.json' with { type: 'json' };

export type Language = 'nl' | 'en';

/** The texts of all pages, each kept beside its page. A key stands in one of them only. */
export const nl = {
  ...signingNl,
  ...readingNl,
  ...timelineNl,
  ...agreementsNl,
  ...accessibilityNl,
  ...consentNl,
  ...caseTimelineNl,
  ...clientsNl,
  ...lookupNl,
  ...deliveriesNl,
  ...editorNl,
  ...emergenciesNl,
  ...frameFormNl,
  ...frameNl,
  ...impactNl,
  ...incidentsNl,
  ...logNl,
  ...loginNl,
  ...mineNl,
  ...noticesNl,
  ...overviewNl,
  ...partiesNl,
  ...peopleNl,
  ...problemNl,
  ...questionsNl,
  ...receiverNl,
  ...registerNl,
  ...retentionNl,
  ...reviewNl,
  ...rightsNl,
  ...rulesNl,
  ...startNl,
  ...supportNl,
  ...trialNl,
  ...wordsNl,
} as const;
export const en = {
  ...signingEn,
  ...readingEn,
  ...timelineEn,
  ...agreementsEn,
  ...accessibilityEn,
  ...consentEn,
  ...caseTimelineEn,
  ...clientsEn,
  ...lookupEn,
  ...deliveriesEn,
  ...editorEn,
  ...emergenciesEn,
  ...frameFormEn,
  ...frameEn,
  ...impactEn,
  ...incidentsEn,
  ...logEn,
  ...loginEn,
  ...mineEn,
  ...noticesEn,
  ...overviewEn,
  ...partiesEn,
  ...peopleEn,
  ...problemEn,
  ...questionsEn,
  ...receiverEn,
  ...registerEn,
  ...retentionEn,
  ...reviewEn,
  ...rightsEn,
  ...rulesEn,
  ...startEn,
  ...supportEn,
  ...trialEn,
  ...wordsEn,
} as const;

/** The name of a text. A key made of parts type-checks only when every text it can lead to exists. */
type TextKey = keyof typeof nl & keyof typeof en;

type Values = Readonly<Record<string, string | number | boolean>>;

/** What a component needs to speak one language. */
export interface Texts {
  readonly language: Language;
  say(key: TextKey, values?: Values): string;
  /** The text in this language. */
  pick(text: LocalText): string;
  /** A calendar day (`YYYY-MM-DD`) in words. */
  day(day: string): string;
  /** A moment (RFC 3339) in words, by the Dutch clock. */
  moment(moment: string): string;
  /** The Dutch calendar day of a moment (RFC 3339) in words. */
  date(moment: string): string;
}

const messages = { nl, en } as const;
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

const spoken = { nl: createTexts('nl'), en: createTexts('en') } as const;

/** The texts of the pages in one language; equal calls share what was parsed before. */
export function textsIn(language: Language): Texts {
  return spoken[language];
}

function createTexts(language: Language): Texts {
  const parsed = new Map<TextKey, IntlMessageFormat>();
  const days = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  const dates = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  const moments = new Intl.DateTimeFormat(locales[language], {
    ...{ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' },
  });
  return {
    language,
    say(key, values) {
      const known = parsed.get(key);
      const message =
        known ?? new IntlMessageFormat(messages[language][key], locales[language], {}, { ignoreTag: true });
      if (known === undefined) parsed.set(key, message);
      return String(message.format(values));
    },
    pick: (text) => text[language],
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    moment: (moment) => moments.format(new Date(moment)),
    date: (moment) => dates.format(new Date(moment)),
  };
}

/** A name as it stands inside a sentence: without its capital, and `Wmo` stays `Wmo`. */
export function insideSentence(name: string, { language }: Texts): string {
  return name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1);
}
