import type { Language } from '../text-document.ts';
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import { neutralise, type Words } from './words.ts';

/** The name of a fixed text. A key made of parts type-checks only when every text it can lead to exists. */
export type PhraseKey = keyof typeof nl & keyof typeof en;
type Countable = 'day' | 'hour' | 'month' | 'year' | 'party';

type Values = Readonly<Record<string, Words | number>>;

/** The fixed texts of this generator in one language. */
export interface Phrases {
  readonly language: Language;
  say(key: PhraseKey, values?: Values): Words;
  /** A number of days, hours, months, years or parties in words. */
  count(what: Countable, number: number): Words;
  /** The text in this language, for a place of its own. */
  pick(text: { readonly nl: string; readonly en: string }): Words;
  /** A calendar day (`YYYY-MM-DD`) in words. */
  day(day: string): Words;
}

/** A fixed text, cut at its placeholders: every second piece is the name of one. */
type Template = readonly string[];

const spoken: Readonly<Record<Language, Phrases>> = { nl: createPhrases('nl', nl), en: createPhrases('en', en) };

export const phrasesIn = (language: Language): Phrases => spoken[language];

/**
 * Days and numbers are written here, not by the runtime: what its locale data says may differ from one version to the
 * next, and these words are signed.
 */
function createPhrases(language: Language, texts: Readonly<Record<PhraseKey, string>>): Phrases {
  const templates = new Map<string, Template>(Object.entries(texts).map(([key, text]) => [key, text.split(/[{}]/)]));
  const say = (key: PhraseKey, values: Values = {}): Words => fill(templates.get(key) ?? [], values);
  return {
    language,
    say,
    count: (what, number) => say(`count.${what}.${number === 1 ? 'one' : 'other'}`, { number }),
    pick: (text) => neutralise(text[language]),
    day: (day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      const name = texts[`month.${month}` as PhraseKey];
      return name === undefined ? neutralise(day) : (`${Number(date)} ${name} ${year}` as Words);
    },
  };
}

function fill(template: Template, values: Values): Words {
  let text = '';
  for (const [index, piece] of template.entries()) text += index % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`);
  return text as Words;
}
