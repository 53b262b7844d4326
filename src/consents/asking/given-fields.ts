import type {
  Agreement,
  Catalogue,
  Category,
  ConsentKind,
  ConsentRequirement,
  FieldName,
  Model,
  PartyType,
  PurposeCode,
} from '../../contract/generated/types.ts';

type Clause = Agreement['clauses'][number];

/** A field that one clause gives to a type of party, and what it asks of the client for that. */
export interface GivenField {
  readonly field: FieldName;
  readonly category: Category;
  readonly part: Clause['fields'][number]['part'];
  readonly purpose: PurposeCode;
  readonly to: PartyType;
  /** Empty when no consent is asked. */
  readonly kinds: readonly ConsentKind[];
  /** What is asked when no consent is. */
  readonly requirement: ConsentRequirement;
}

interface Terms {
  readonly agreement: Pick<Agreement, 'clauses'>;
  /** The model that the agreement was made from, when it is known: it asks beside the agreement. */
  readonly model: Pick<Model, 'clauses'> | undefined;
  readonly catalogue: Catalogue;
}

/** Everything that the agreement gives, clause by clause. A field that no clause gives is not among it. */
export function listGiven({ agreement, model, catalogue }: Terms): readonly GivenField[] {
  const known = new Map(catalogue.fields.map((field) => [field.name, field]));
  return agreement.clauses.flatMap((clause) => {
    const requirements = requirementsOf(clause, model);
    return clause.fields.flatMap(({ name, part }): GivenField[] => {
      const found = known.get(name);
      if (found === undefined) return [];
      const kinds = kindsFor(requirements, found.sensitivity);
      const requirement = requirements.has('objection') ? 'objection' : clause.consentRequirement;
      const { purpose, to } = clause;
      return [{ field: name, category: found.category, part, purpose, to, kinds, requirement }];
    });
  });
}

/** What the clause and the model ask together: a stricter one never stands in for another. */
function requirementsOf(clause: Clause, model: Terms['model']): ReadonlySet<ConsentRequirement> {
  const national = model?.clauses.filter(
    ({ purpose, from, to }) => purpose === clause.purpose && from === clause.from && to === clause.to,
  );
  return new Set([clause.consentRequirement, ...(national ?? []).map(({ consentRequirement }) => consentRequirement)]);
}

/** The kinds that the policy looks for (policies/sluis/consent): special fields ask for explicit consent as well. */
function kindsFor(requirements: ReadonlySet<ConsentRequirement>, sensitivity: string): readonly ConsentKind[] {
  const kinds = (['waiver', 'explicit'] as const).filter((kind) => requirements.has(kind));
  const isSpecial = sensitivity === 'I9' || sensitivity === 'H9';
  if (!isSpecial || (requirements.size === 1 && requirements.has('none'))) return kinds;
  return requirements.has('waiver') ? ['waiver', 'explicit'] : ['explicit'];
}
