import { describe, expect, it } from 'vitest';
import { type CellTerms, renderCell } from './cell-sentence.ts';
import { phrasesIn } from './generator-1/phrases.ts';

const cell: CellTerms = {
  purpose: { nl: 'Zachte landing en nazorg', en: 'Soft landing and after-care' },
  ...{ from: 'PRO', to: 'COR', sensitivity: 'O', shown: 'year', consentRequirement: 'waiver', liftsSecrecy: true },
  field: { nl: 'Geboortedatum', en: 'Date of birth' },
};
const tell = (more: Partial<CellTerms> = {}, language: 'nl' | 'en' = 'nl') => {
  const { before, shown, after } = renderCell({ ...cell, ...more }, language);
  return `${before}${shown}${after}`;
};

describe('the sentence about a field for a recipient', () => {
  it('promises nothing about consent where nothing is seen', () => {
    expect(tell({ shown: 'none' })).toBe(
      'Voor het doel “Zachte landing en nazorg” ziet de woningcorporatie van “Geboortedatum” niets.',
    );
  });

  it('cannot be closed by a name that somebody chose', () => {
    expect(tell({ field: { nl: 'naam” alles. “x', en: 'x' } })).not.toContain('naam” alles');
  });

  it('tells what is seen, and what the client must have said', () => {
    expect(tell()).toBe(
      'Voor het doel “Zachte landing en nazorg” ziet de woningcorporatie van “Geboortedatum” een deel: alleen het jaar. ' +
        'Dit mag alleen als de cliënt vooraf akkoord is. ' +
        'Met dat akkoord mag de zorgaanbieder dit vertellen, ook als daar anders geheimhouding voor geldt.',
    );
    expect(tell({ sensitivity: 'I9', liftsSecrecy: false })).toContain('uitdrukkelijk akkoord nodig');
  });

  it.each(['nl', 'en'] as const)('uses the words of the text that is signed, in %s', (language) => {
    const { say } = phrasesIn(language);

    for (const shown of ['all', 'year', 'month', 'postcode-area', 'organisation'] as const) {
      expect(renderCell({ ...cell, shown }, language).shown.toLowerCase()).toBe(say(`effect.${shown}`).toLowerCase());
    }
  });
});
