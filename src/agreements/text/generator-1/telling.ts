import type { Agreement, PartyType } from '../../../contract/generated/types.ts';
import type { Language } from '../text-document.ts';
import { createNames, type Names } from './names.ts';
import { type Phrases, phrasesIn } from './phrases.ts';
import type { Words } from './words.ts';

/** All that the articles are told from: the terms, how they name things, and the fixed texts of one language. */
export interface Telling extends Phrases {
  readonly terms: Omit<Agreement, 'text'>;
  readonly names: Names;
  type(type: PartyType): Words;
  yesOrNo(value: boolean): Words;
}

export function createTelling(terms: Omit<Agreement, 'text'>, language: Language): Telling {
  const phrases = phrasesIn(language);
  return {
    ...phrases,
    terms,
    names: createNames(terms, language),
    type: (type) => phrases.say(`type.${type}`),
    yesOrNo: (value) => phrases.say(value ? 'yes' : 'no'),
  };
}
