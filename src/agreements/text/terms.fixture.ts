/** Test support: terms to make texts from. Never imported by the gateway. */
import { readFileSync } from 'node:fs';
import { validate } from '../../contract/contract.ts';
import type { Agreement } from '../../contract/generated/types.ts';
import type { AgreementTerms } from './text-generator.ts';

/** The agreement of the imaginary region that the vectors are about. */
export const veenrand: Agreement = (() => {
  const file = new URL('../../../tests/vectors/veenrand-2026.json', import.meta.url);
  const checked = validate('agreement', JSON.parse(readFileSync(file, 'utf8')));
  if (!checked.ok) throw new Error('veenrand-2026.json is not valid');
  return checked.value;
})();

export function termsOf({ text: _, ...terms }: Agreement): AgreementTerms {
  return structuredClone(terms);
}

/** The same terms with everything in them that an agreement can say: every optional member, word and number. */
export function richTerms(): AgreementTerms {
  const terms = termsOf(veenrand);
  const involvements = ['advise', 'co-create', 'decide'] as const;
  return {
    ...terms,
    scope: { ...terms.scope, targetGroups: ['MO', 'BW', 'VO', 'GGZ'], minimumAge: 18 },
    parties: terms.parties.map((party, index) => ({
      ...party,
      kvk: `0000000${index + 1}`,
      seat: `Plaats ${index + 1}`,
      representation: { nl: `bestuurder ${index + 1}, volgens de statuten`, en: `director ${index + 1}, by statute` },
      involvement: involvements[index % 3] ?? 'decide',
    })),
    signing: {
      required: terms.signing.required,
      quorum: {
        atLeast: 6,
        perType: [
          { partyType: 'MUN', atLeast: 1 },
          { partyType: 'COR', atLeast: 2 },
        ],
      },
      profile: 'fsc',
    },
    arrangements: {
      ...terms.arrangements,
      quotas: [
        { year: 2026, municipality: 'Veldhaven', corporation: 'woonveste', homes: 40 },
        { year: 2026, municipality: 'Turfmeer', corporation: 'thuishof', homes: 1 },
      ],
    },
    articles: richArticles(terms),
    purposes: terms.purposes.map((purpose, index) => (index === 0 ? { ...purpose, mode: 'strict' } : purpose)),
    clauses: terms.clauses
      .filter(({ id }) => kinds.includes(id))
      .map((clause, index) => ({ ...clause, fields: inParts(clause.fields, index) })),
  };
}

/** Clauses that ask something of every kind: no consent, a waiver, an explicit consent, an objection and conditions. */
const kinds = ['P01.PRO.MUN', 'P06.PRO.COR', 'P08.COR.MUN', 'P10.MUN.PRO'];

function richArticles({ articles }: AgreementTerms): AgreementTerms['articles'] {
  return {
    ...articles,
    rights: { ...articles.rights, extensionDays: 0, forwardDays: 0 },
    accuracy: { ...articles.accuracy, correctionDays: 0 },
    annexes: articles.annexes.map((annex, index) =>
      index === 0 ? { ...annex, digest: `sha-256:${'A'.repeat(43)}` } : annex,
    ),
  };
}

const parts = ['year', 'month', 'postcode-area', 'organisation'] as const;

/** Some fields in part; which part fits which field is no matter of the text. */
function inParts(fields: AgreementTerms['clauses'][number]['fields'], shift: number) {
  return fields.map((field, index) => {
    const part = parts[index + shift];
    return part === undefined ? field : { ...field, part };
  });
}

/** Terms in which a region has rules of its own. */
export const ruledTerms = (): AgreementTerms => ({
  ...termsOf(veenrand),
  houseRules: ['geen-einddatum', 'geen-telefoon'].map((id, index) => ({
    id,
    title: { nl: `Regel ${index + 1} weigert iets.`, en: `Rule ${index + 1} denies something.` },
    why: { nl: `Reden ${index + 1}.`, en: `Reason ${index + 1}.` },
    rego: `package sluis.region\n\ndeny contains "veld${index}" if {\n    input.purpose == "P06" # "„│<b>\n}\n`,
    tests: 'package sluis.region_test\n',
  })),
});

/** Terms in which a region agreed how soon support starts. */
export function normTerms(): AgreementTerms {
  const terms = termsOf(veenrand);
  return {
    ...terms,
    articles: { ...terms.articles, norms: { ...terms.articles.norms, maxDaysToSupport: 14 } },
  };
}

/** Terms in which a region agreed on an emergency procedure. */
export function emergencyTerms(): AgreementTerms {
  const terms = termsOf(veenrand);
  return {
    ...terms,
    arrangements: {
      ...terms.arrangements,
      emergency: {
        purpose: 'P09',
        from: 'PRO',
        to: 'COR',
        fields: ['supportActive', 'supportContact', 'outOfHoursContact'],
        asking: ['overlastmedewerker', 'woonconsulent'],
        approving: ['zorgcoordinator'],
        hours: 12,
        grounds: ['vital-interest', 'acute-danger'],
        legalBasis: {
          disclosing: ['eu.avg.6-1-d'],
          receiving: ['eu.avg.6-1-d'],
          exception: ['eu.avg.9-2-c'],
          secrecy: ['nl.conflict-of-duties'],
        },
      },
    },
  };
}
