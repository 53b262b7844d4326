import type { Agreement, LocalText, PartyType, Sensitivity } from '../../contract/generated/types.ts';
import { phrasesIn } from './generator-1/phrases.ts';
import { quote } from './generator-1/words.ts';
import type { Language } from './text-document.ts';

type Clause = Agreement['clauses'][number];

/** One field in one clause, as far as a sentence tells of it. */
export interface CellTerms {
  readonly purpose: LocalText;
  readonly from: PartyType;
  readonly to: PartyType;
  readonly field: LocalText;
  readonly sensitivity: Sensitivity;
  readonly shown: Clause['fields'][number]['part'] | 'none';
  readonly consentRequirement: Clause['consentRequirement'];
  /** Whether the clause names a rule to give what would stay secret. */
  readonly liftsSecrecy: boolean;
}

/** A sentence in three pieces: the middle one is what is decided, and can be told with more weight. */
export interface CellSentence {
  readonly before: string;
  readonly shown: string;
  readonly after: string;
}

const templates = {
  nl: {
    before: 'Voor het doel {purpose} ziet {to} van {field} ',
    all: 'alles',
    none: 'niets',
    year: 'een deel: alleen het jaar',
    month: 'een deel: alleen de maand',
    'postcode-area': 'een deel: alleen de cijfers van de postcode',
    organisation: 'een deel: alleen de organisatie',
  },
  en: {
    before: 'For the purpose {purpose} {to} sees of {field} ',
    all: 'all',
    none: 'nothing',
    year: 'a part: only the year',
    month: 'a part: only the month',
    'postcode-area': 'a part: only the digits of the postcode',
    organisation: 'a part: only the organisation',
  },
} as const;

/**
 * What an agreement says of one field for one recipient, in the words of its own text: who works on a clause reads
 * about a field what its parties will sign about the clause.
 */
export function renderCell(cell: CellTerms, language: Language): CellSentence {
  const { purpose, to, field, shown } = cell;
  const { say } = phrasesIn(language);
  const own = templates[language];
  const names: Readonly<Record<string, string>> = {
    purpose: quote(purpose[language]),
    to: say(`type.${to}.the`),
    field: quote(field[language]),
  };
  const before = own.before.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
  const consent = shown === 'none' ? [] : tellConsent(cell, language);
  return { before, shown: own[shown], after: ['.', ...consent].join(' ') };
}

/** What the client must have said before this field is shown; as the clause tells it, for this field alone. */
function tellConsent({ from, sensitivity, consentRequirement, liftsSecrecy }: CellTerms, language: Language): string[] {
  const { say } = phrasesIn(language);
  const special = sensitivity === 'I9' || sensitivity === 'H9';
  const lifts = consentRequirement === 'waiver' && liftsSecrecy;
  return [
    say(`clause.consent.${consentRequirement}`),
    ...(lifts ? [say('clause.consent.lifts', { from: say(`type.${from}.the`) })] : []),
    ...(special && consentRequirement === 'waiver' ? [say('clause.consent.special')] : []),
    ...(special && consentRequirement === 'objection' ? [say('clause.consent.special.objection')] : []),
  ];
}
