import type { Language } from './text-document.ts';

/** What a page says about the text it shows. No part of the text itself, so it may change. */
interface FramePhrases {
  readonly skip: string;
  readonly contents: string;
  readonly unfold: string;
  readonly agreement: string;
  readonly version: string;
  readonly hash: string;
  readonly signed: string;
  readonly page: string;
  readonly of: string;
}

export const framePhrases: Readonly<Record<Language, FramePhrases>> = {
  nl: {
    skip: 'Naar de tekst',
    contents: 'Inhoud',
    unfold: 'Alle artikelen en bepalingen',
    agreement: 'Afspraak',
    version: 'Versie',
    hash: 'Vingerafdruk',
    signed: 'Partijen tekenen deze vingerafdruk. Verandert er één teken in de afspraak, dan is de vingerafdruk anders.',
    page: 'bladzijde',
    of: 'van',
  },
  en: {
    skip: 'To the text',
    contents: 'Contents',
    unfold: 'All articles and clauses',
    agreement: 'Agreement',
    version: 'Version',
    hash: 'Fingerprint',
    signed: 'Parties sign this fingerprint. When one character of the agreement changes, the fingerprint is another.',
    page: 'page',
    of: 'of',
  },
};
