import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../contract/generated/types.ts';
import { hasOwnText, renderClause, renderText, toDocument, withText } from './agreement-text.ts';
import { richTerms, termsOf, veenrand } from './terms.fixture.ts';
import type { AgreementTerms } from './text-generator.ts';

type Clause = AgreementTerms['clauses'][number];

/** The terms with one clause of Veenrand, in another form. */
function clauseText(id: string, change: Partial<Clause>, language: 'nl' | 'en' = 'nl'): string {
  const terms = termsOf(veenrand);
  const clauses = terms.clauses.filter((clause) => clause.id === id).map((clause) => ({ ...clause, ...change }));
  return renderClause({ ...terms, clauses }, id, language) ?? '';
}

describe('the digests in an agreement', () => {
  test('are not those of another text: one letter of a name, one number, one clause less', () => {
    const agreement = withText(termsOf(veenrand));
    const [first, ...others] = agreement.parties;
    if (first === undefined) throw new Error('no party');
    const spoiled: Agreement[] = [
      { ...agreement, parties: [{ ...first, name: `${first.name}s` }, ...others] },
      { ...agreement, term: { ...agreement.term, noticeMonths: agreement.term.noticeMonths + 1 } },
      { ...agreement, clauses: agreement.clauses.slice(1) },
      { ...agreement, text: { ...agreement.text, en: agreement.text.nl } },
      { ...agreement, text: { ...agreement.text, nl: agreement.text.en } },
    ];

    expect(hasOwnText(agreement)).toBe(true);
    expect(spoiled.filter(hasOwnText)).toEqual([]);
  });

  test('are those of the text that the vector holds', () => {
    expect(hasOwnText(veenrand)).toBe(true);
    expect(withText(termsOf(veenrand))).toEqual(veenrand);
  });
});

describe('the text', () => {
  test('has the 23 articles in their order, between the six questions and the technical names', () => {
    for (const language of ['nl', 'en'] as const) {
      const { sections } = toDocument(veenrand, language);
      expect(sections.map(({ id }) => id)).toEqual([
        'vragen',
        ...Array.from({ length: 23 }, (_, index) => `artikel-${index + 1}`),
        'techniek',
      ]);
      expect(sections.flatMap(({ parts }) => parts)).toHaveLength(veenrand.clauses.length + 1);
    }
  });

  test('leaves no place unfilled', () => {
    for (const language of ['nl', 'en'] as const) expect(renderText(richTerms(), language)).not.toMatch(/[{}]/);
  });

  test('shows no field, role, party or rule by its bare name while the agreement explains it', () => {
    for (const language of ['nl', 'en'] as const) expect(renderText(richTerms(), language)).not.toMatch(/[‹›]/);
  });
});

describe('a clause', () => {
  test('is told by itself as in the whole', () => {
    for (const language of ['nl', 'en'] as const) {
      const whole = renderText(veenrand, language);
      for (const { id } of veenrand.clauses) expect(whole).toContain(`\n\n${renderClause(veenrand, id, language)}\n\n`);
    }
  });

  test('that is not there is not told', () => {
    expect(renderClause(veenrand, 'P13.COR.COR', 'nl')).toBeUndefined();
  });

  test('says for what, who, to whom, and how much of each field', () => {
    const text = clauseText('P06.PRO.COR', {
      fields: [
        { name: 'supportPeriod', part: 'year', origin: 'core' },
        { name: 'caseRef', part: 'all', origin: 'option' },
      ],
    });

    expect(text).toContain(
      'Voor het doel “Zachte landing en nazorg” (P06) mag de zorgaanbieder deze gegevens geven aan de woningcorporatie.',
    );
    expect(text).toContain('Begeleiding van-tot (gepland) │ Een deel: alleen het jaar │ bijzonder, afgeleid │ model');
    expect(text).toContain('Dossierreferentie │ Alles │ gewoon │ regio');
    expect(text).toContain('Van andere gegevens ziet de woningcorporatie door deze bepaling niets.');
  });

  const special = [{ name: 'supportActive', part: 'all', origin: 'core' }] as const;
  const ordinary = [{ name: 'initials', part: 'all', origin: 'core' }] as const;
  const unexplained = [{ name: 'neverHeardOf', part: 'all', origin: 'core' }] as const;
  const explicit = 'uitdrukkelijk akkoord nodig';

  test.each([
    ['none', special, 'is geen akkoord nodig', false],
    ['objection', ordinary, 'mag bezwaar maken', false],
    ['objection', special, 'mag bezwaar maken', true],
    ['waiver', ordinary, 'alleen als de cliënt vooraf akkoord is', false],
    ['waiver', special, 'alleen als de cliënt vooraf akkoord is', true],
    ['waiver', unexplained, 'alleen als de cliënt vooraf akkoord is', true],
    ['explicit', special, 'alleen als de cliënt vooraf uitdrukkelijk akkoord is', false],
  ] as const)('that asks %s for %o says so', (consentRequirement, fields, sentence, asksExplicit) => {
    const text = clauseText('P06.PRO.COR', { consentRequirement, fields: [...fields] });

    expect(text).toContain(sentence);
    expect(text.includes(explicit)).toBe(asksExplicit);
  });

  test('says that with consent the giver may tell what is secret only where it names secrecy and asks a waiver', () => {
    const lifts = 'Met dat akkoord mag de zorgaanbieder dit vertellen, ook als daar anders geheimhouding voor geldt.';
    const secrecy = (rules: string[]) => ({
      legalBasis: { disclosing: ['eu.avg.6-1-a'], receiving: ['eu.avg.6-1-a'], exception: [], secrecy: rules },
    });

    expect(clauseText('P06.PRO.COR', secrecy(['nl.wmo2015.5.3.3']))).toContain(lifts);
    expect(clauseText('P06.PRO.COR', secrecy([]))).not.toContain(lifts);
    expect(
      clauseText('P06.PRO.COR', { ...secrecy(['nl.wmo2015.5.3.3']), consentRequirement: 'explicit' }),
    ).not.toContain(lifts);
  });

  test('gives its three legal answers apart', () => {
    const lines = clauseText('P06.PRO.COR', {}).split('\n');

    expect(lines).toContain(
      '  Grondslag: Grond om te geven: “AVG artikel 6, lid 1, onder a (toestemming)”. Grond om te ontvangen: “AVG artikel 6, lid 1, onder a (toestemming)”.',
    );
    expect(lines.filter((line) => /^ {2}(Uitzondering|Geheimhouding): /.test(line))).toHaveLength(2);
  });

  test('marks the rules that a lawyer still has to check, and no others', () => {
    const text = clauseText('P08.COR.MUN', {});
    const marked = (rule: string) => text.includes(`“${rule}” (nog te toetsen door een jurist)`);

    expect(marked('Wet gemeentelijke schuldhulpverlening')).toBe(true);
    expect(text.match(/nog te toetsen/g)).toHaveLength(1);
    expect(clauseText('P08.COR.MUN', {}, 'en')).toContain(
      '“Municipal Debt Assistance Act” (still to be checked by a lawyer)',
    );
  });

  test('names the conditions that the sender must have met', () => {
    expect(clauseText('P08.COR.MUN', {})).toContain('De woningcorporatie moet eerst dit hebben gedaan.');
    expect(clauseText('P08.COR.MUN', {}, 'en')).toContain('- Pointed the client to debt help.');
  });
});

describe('what the text claims', () => {
  test('of the model is what the model says of itself, wherever the text rests on it', () => {
    for (const language of ['nl', 'en'] as const) {
      const text = renderText(veenrand, language);
      expect(text.split(`“${veenrand.model.status[language]}”`)).toHaveLength(3);
      expect(text).not.toMatch(/landelijke? model|national model “/i);
    }
  });

  test('of a retention period stands in the language of the text', () => {
    const periods = veenrand.retention.map(({ source }) => source);
    for (const { nl, en } of periods) {
      expect(renderText(veenrand, 'nl')).toContain(nl);
      expect(renderText(veenrand, 'en')).toContain(en);
      expect(renderText(veenrand, 'en')).not.toContain(nl);
    }
  });

  test('of how parties take part is told of every party or of none', () => {
    const mute = veenrand.parties.map(({ representation: _, involvement: __, ...party }) => party);
    const [first, ...others] = mute;
    if (first === undefined) throw new Error('no party');
    const table = (parties: Agreement['parties']) =>
      renderText({ ...veenrand, parties }, 'nl')
        .split('  Hoe de partijen meedoen\n')[1]
        ?.split('\n\n')[0]
        ?.split('\n');

    expect(table(mute)).toBeUndefined();
    expect(table([{ ...first, involvement: 'decide' }, ...others])).toHaveLength(1 + mute.length);
  });
});

describe('a name', () => {
  test('that two things share is told with what keeps them apart', () => {
    const terms = richTerms();
    const same = { ...terms, parties: terms.parties.map((party) => ({ ...party, name: 'Woonveste' })) };

    expect(renderText(same, 'nl')).toContain('  - Woonveste ‹veldhaven›\n  - Woonveste ‹woonveste›\n');
  });

  test('that the agreement does not explain is told as it is', () => {
    const terms = richTerms();
    const strange = { ...terms, signing: { ...terms.signing, required: ['nobody', 'veldhaven'] } };

    expect(renderText(strange, 'nl')).toContain('  - ‹nobody›\n  - Gemeente Veldhaven\n');
  });
});
