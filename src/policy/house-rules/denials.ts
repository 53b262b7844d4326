import type { FieldName } from '../../contract/generated/types.ts';
import { decisionUnavailable } from '../decision-unavailable.ts';

/** The fields that a region denies, each with the id of the first rule that does. */
export type DeniedFields = ReadonlyMap<FieldName, string>;

/**
 * What the rules of a region said of one question. Only asking them makes one, so that nothing is decided under an
 * agreement with rules before they were asked; and it holds for the facts, and the agreement in them, it was asked for.
 */
class Denials {
  readonly #facts: string;
  readonly #fields: DeniedFields;

  constructor(facts: string, fields: DeniedFields) {
    this.#facts = facts;
    this.#fields = fields;
    Object.freeze(this);
  }

  static fieldsFor(value: Denials, facts: string): DeniedFields | undefined {
    return #fields in value && value.#facts === facts ? value.#fields : undefined;
  }
}

export type { Denials };

/** @param facts the canonical facts as text: they name the agreement by its hash */
export const sealDenials = (facts: string, fields: DeniedFields): Denials => new Denials(facts, fields);

/**
 * What was said of these very facts.
 * @throws GatewayError `decision-unavailable` when the rules were not asked, or were asked something else
 */
export function deniedFor(denials: Denials | undefined, facts: string): DeniedFields {
  const fields = denials && Denials.fieldsFor(denials, facts);
  if (fields === undefined) throw decisionUnavailable('the house rules were not asked about these facts');
  return fields;
}
