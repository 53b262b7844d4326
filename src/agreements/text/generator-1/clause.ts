import type { Agreement } from '../../../contract/generated/types.ts';
import type { TextBlock, TextPart } from '../text-document.ts';
import { list, marked, paragraph, table } from './blocks.ts';
import type { Telling } from './telling.ts';
import { joined, neutralise, type Words } from './words.ts';

type Clause = Agreement['clauses'][number];

/** One clause in sentences: for what, who, which fields and how much of each, for which roles, on whose yes, on which ground. */
export function tellClause(telling: Telling, clause: Clause, id: string): TextPart {
  const { say, type, names } = telling;
  const { from, to } = clause;
  const purpose = names.purposes.quoted(clause.purpose);
  const sides = { from: say(`type.${from}.the`), to: say(`type.${to}.the`) };
  return {
    id,
    heading: say('clause.heading', { id: neutralise(clause.id), purpose, from: type(from), to: type(to) }),
    blocks: [
      marked(say('clause.mark.fields'), say('clause.grant', { purpose, code: neutralise(clause.purpose), ...sides })),
      tellFields(telling, clause),
      paragraph(say('clause.rest', sides)),
      marked(say('clause.mark.roles'), say('clause.roles')),
      list(clause.roles.map((role) => names.roles.of(role))),
      tellConsent(telling, clause),
      ...tellConditions(telling, clause),
      ...tellBases(telling, clause),
    ],
  };
}

function tellFields({ say, names }: Telling, clause: Clause): TextBlock {
  return table(
    say('clause.caption', { id: neutralise(clause.id) }),
    [say('clause.field'), say('clause.effect'), say('clause.sensitivity'), say('clause.origin')],
    clause.fields.map(({ name, part, origin }) => [
      names.fields.of(name),
      say(`effect.${part}`),
      say(`sensitivity.${names.field(name)?.sensitivity ?? 'unknown'}`),
      say(`origin.${origin}`),
    ]),
  );
}

/**
 * What the client must have said. A field that the agreement does not explain counts as special: the text may ask too
 * much of a reader then, and never too little.
 */
function tellConsent({ say, names }: Telling, clause: Clause): TextBlock {
  const { from, consentRequirement, legalBasis, fields } = clause;
  const special = fields.some(({ name }) => ['I9', 'H9', undefined].includes(names.field(name)?.sensitivity));
  const lifts = consentRequirement === 'waiver' && legalBasis.secrecy.length > 0;
  return marked(
    say('clause.mark.consent'),
    say(`clause.consent.${consentRequirement}`),
    lifts ? say('clause.consent.lifts', { from: say(`type.${from}.the`) }) : undefined,
    special && consentRequirement === 'waiver' ? say('clause.consent.special') : undefined,
    special && consentRequirement === 'objection' ? say('clause.consent.special.objection') : undefined,
  );
}

function tellConditions({ say }: Telling, { from, conditions }: Clause): readonly TextBlock[] {
  const mark = say('clause.mark.conditions');
  if (conditions.length === 0) return [marked(mark, say('clause.conditions.none'))];
  return [
    marked(mark, say('clause.conditions', { From: say(`type.${from}.first`) })),
    list(conditions.map((condition) => say(`condition.${condition}`))),
  ];
}

/** Three legal answers, apart: a basis for each side, an exception for protected data, and what becomes of secrecy. */
export function tellBases(
  { say, names }: Telling,
  { from, legalBasis }: Pick<Clause, 'from' | 'legalBasis'>,
): readonly TextBlock[] {
  const { disclosing, receiving, exception, secrecy } = legalBasis;
  const tell = (id: string): Words => {
    const basis = names.bases.quoted(id);
    return names.basis(id)?.uncertain ? say('bases.uncertain', { basis }) : basis;
  };
  const bases = (ids: readonly string[]): Words => joined(ids.map(tell));
  return [
    marked(
      say('clause.mark.basis'),
      say('clause.basis.disclosing', { bases: bases(disclosing) }),
      say('clause.basis.receiving', { bases: bases(receiving) }),
    ),
    marked(
      say('clause.mark.exception'),
      exception.length > 0
        ? say('clause.basis.exception', { bases: bases(exception) })
        : say('clause.basis.exception.none'),
    ),
    marked(
      say('clause.mark.secrecy'),
      secrecy.length > 0
        ? say('clause.basis.secrecy', { from: say(`type.${from}.the`), bases: bases(secrecy) })
        : say('clause.basis.secrecy.none'),
    ),
  ];
}
