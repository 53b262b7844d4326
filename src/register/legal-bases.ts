import type {
  AdministrativeActivities,
  Agreement,
  Law,
  LegalBasisId,
  RegisteredBasis,
} from '../contract/generated/types.ts';

type Grounds = Agreement['clauses'][number]['legalBasis'];
type Fourfold = { readonly [Question in keyof Grounds]: RegisteredBasis[] };

/** Puts the law data beside the ids that a clause names. */
export class LegalBases {
  readonly #law: ReadonlyMap<LegalBasisId, Law['bases'][number]>;
  readonly #vocabulary: ReadonlyMap<LegalBasisId, Agreement['vocabulary']['bases'][number]>;

  /** @param vocabulary the words in which the agreement names its bases: what the law data do not know keeps them */
  constructor(law: Law, vocabulary: Agreement['vocabulary']['bases'] = []) {
    this.#law = new Map(law.bases.map((basis) => [basis.id, basis]));
    this.#vocabulary = new Map(vocabulary.map((basis) => [basis.id, basis]));
  }

  /** The four questions of a clause, answered apart. */
  ofClause({ disclosing, receiving, exception, secrecy }: Grounds): Fourfold {
    return {
      disclosing: this.#all(disclosing),
      receiving: this.#all(receiving),
      exception: this.#all(exception),
      secrecy: this.#all(secrecy),
    };
  }

  /** A basis of the dated data: one of the law data, or one in words. */
  ofActivity({
    id,
    label,
    source = 'not stated',
    uncertain,
  }: AdministrativeActivities['activities'][number]['legalBasis'][number]): RegisteredBasis {
    if (id === undefined) return { label: label ?? { nl: 'niet genoemd', en: 'not named' }, source, uncertain };
    const found = this.#one(id);
    return { ...found, uncertain: found.uncertain || uncertain };
  }

  #all(ids: readonly LegalBasisId[]): RegisteredBasis[] {
    return ids.toSorted().map((id) => this.#one(id));
  }

  #one(id: LegalBasisId): RegisteredBasis {
    const known = this.#law.get(id);
    if (known === undefined) {
      const said = this.#vocabulary.get(id);
      return { id, label: said?.label ?? { nl: id, en: id }, source: 'not stated', uncertain: true };
    }
    const { label, source, inForceFrom, inForceTo, uncertain } = known;
    return {
      ...{ id, label, source, uncertain },
      ...(inForceFrom === null ? {} : { inForceFrom }),
      ...(inForceTo === null ? {} : { inForceTo }),
    };
  }
}
