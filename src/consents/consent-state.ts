import type { Category, ConsentKind, DecisionInput } from '../contract/generated/types.ts';

export type ConsentFacts = DecisionInput['consents'];
type Records = Readonly<Record<ConsentKind, Readonly<Record<Category, readonly string[]>>>>;

/**
 * What the client's answers come to for one purpose and one recipient at one moment. Only this room makes one: nobody
 * decides on a consent that was not looked up.
 */
class ConsentState {
  readonly #sealed: Records;
  /** Per kind and category, as the policy gets it. */
  readonly facts: ConsentFacts;

  constructor(facts: ConsentFacts, records: Records) {
    this.#sealed = records;
    this.facts = facts;
    Object.freeze(this);
  }

  /** The ids of the records that decided the status of this category; empty when nothing was ever answered. */
  recordsBehind(kind: ConsentKind, category: Category): readonly string[] {
    return this.#sealed[kind][category];
  }
}

export type { ConsentState };

export const toConsentState = (facts: ConsentFacts, records: Records): ConsentState =>
  new ConsentState(facts, records);
