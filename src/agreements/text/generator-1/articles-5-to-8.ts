import type { TextBlock, TextPart } from '../text-document.ts';
import { either, list, marked, paragraph, table } from './blocks.ts';
import { tellClause } from './clause.ts';
import { tellEmergency } from './emergency.ts';
import { tellModelStatus } from './model-status.ts';
import type { Telling } from './telling.ts';
import { joined, neutralise } from './words.ts';

export function tellData(telling: Telling): readonly TextBlock[] {
  const { say, terms } = telling;
  return [
    paragraph(say('data.annex', { version: neutralise(terms.arrangements.annexVersion) })),
    paragraph(say('data.only')),
    paragraph(say('data.effect')),
    paragraph(say('data.sensitivity')),
    paragraph(say('data.origin')),
    tellModelStatus(telling),
  ];
}

/**
 * The clauses in their order, then what an emergency opens, what the region itself denies, and the names that it gives to
 * values.
 */
export function tellClauses(telling: Telling): readonly TextPart[] {
  const { say, terms } = telling;
  const parts = [
    { id: 'noodprocedure', heading: say('emergency.heading'), blocks: tellEmergency(telling) },
    { id: 'eigen-regels', heading: say('house-rules.heading'), blocks: tellHouseRules(telling) },
    { id: 'waarden', heading: say('values.heading'), blocks: tellValues(telling) },
  ];
  return [
    ...terms.clauses.map((clause, index) => tellClause(telling, clause, clauseAnchor(index))),
    ...parts.filter(({ blocks }) => blocks.length > 0),
  ];
}

function tellHouseRules({ say, pick, terms: { houseRules = [] } }: Telling): readonly TextBlock[] {
  if (houseRules.length === 0) return [];
  return [
    ...[say('house-rules.only'), say('house-rules.order'), say('house-rules.rego')].map(paragraph),
    ...houseRules.flatMap(({ id, title, why }) => [
      marked(say('house-rules.rule', { rule: neutralise(id) }), pick(title)),
      marked(say('house-rules.why'), pick(why)),
    ]),
  ];
}

/** By its place, as nothing keeps two clauses from having one id. */
export const clauseAnchor = (index: number): string => `bepaling-${index + 1}`;

function tellValues({ say, names, pick, terms }: Telling): readonly TextBlock[] {
  return terms.valueLists.flatMap(({ field, values }) => [
    paragraph(say('values.list', { field: names.fields.quoted(field) })),
    table(
      say('values.caption', { field: names.fields.quoted(field) }),
      [say('values.code'), say('values.label')],
      values.map(({ code, label }) => [neutralise(code), pick(label)]),
    ),
  ]);
}

export function tellRecipients({ say, type, pick, terms, yesOrNo }: Telling): readonly TextBlock[] {
  return [
    paragraph(say('recipients.only')),
    paragraph(say('recipients.case')),
    paragraph(say('recipients.list')),
    table(
      say('recipients.caption'),
      [say('recipients.role'), say('parties.type'), say('recipients.duty')],
      terms.roles.map(({ label, partyType, confidentialityDuty }) => [
        pick(label),
        type(partyType),
        yesOrNo(confidentialityDuty),
      ]),
    ),
    paragraph(say('recipients.secrecy')),
    paragraph(say('recipients.mandate')),
  ];
}

export function tellLegalBases({ say, pick, terms }: Telling): readonly TextBlock[] {
  return [
    paragraph(say('bases.three')),
    paragraph(say('bases.protected')),
    ...either(
      terms.vocabulary.bases,
      (bases) => [
        paragraph(say('bases.list')),
        list(
          bases.map(({ label, uncertain }) =>
            uncertain ? say('bases.uncertain', { basis: pick(label) }) : pick(label),
          ),
        ),
        ...(bases.some(({ uncertain }) => uncertain) ? [paragraph(say('bases.uncertain.meaning'))] : []),
      ],
      say('bases.none'),
    ),
  ];
}

export function tellConsent({ say, count, pick, terms }: Telling): readonly TextBlock[] {
  const columns = [
    say('consent.form'),
    say('consent.version'),
    say('consent.kind'),
    say('consent.purposes'),
    say('consent.valid'),
  ];
  return [
    paragraph(pick(terms.articles.information)),
    paragraph(say('consent.kinds')),
    paragraph(say('consent.no')),
    paragraph(say('consent.law')),
    ...either(
      terms.articles.consentForms,
      (forms) => [
        paragraph(say('consent.forms')),
        table(
          say('consent.forms.caption'),
          columns,
          forms.map(({ id, version, kinds, purposes, validMonths, endsAtPhaseChange }) => [
            neutralise(id),
            neutralise(version),
            joined(kinds.map((kind) => say(`kind.${kind}`))),
            joined(purposes.map(neutralise)),
            endsAtPhaseChange === undefined
              ? count('month', validMonths)
              : joined([count('month', validMonths), say(`consent.phase.${endsAtPhaseChange ? 'ends' : 'stays'}`)]),
          ]),
        ),
      ],
      say('consent.forms.none'),
    ),
  ];
}
