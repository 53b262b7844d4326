import type { Category, ConsentKind, DecisionInput } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { categories } from './capacities.ts';
import type { Answers } from './consent-rows.ts';
import { hear, judge, type Recipient, type Verdict } from './precedence.ts';

type Verdicts = Readonly<Record<Category, Verdict>>;

/**
 * What the client's answers come to for one purpose and one recipient at one moment. Only this room makes one: nobody
 * decides on a consent that was not looked up.
 */
class ConsentState {
  readonly #sealed: Readonly<Record<ConsentKind, Verdicts>>;
  /** The status per kind and category, and whether an objection stands: what the policy gets. */
  readonly facts: DecisionInput['consents'];

  constructor(verdicts: Readonly<Record<ConsentKind, Verdicts>>, objection: boolean) {
    this.#sealed = verdicts;
    this.facts = Object.freeze({
      waiver: Object.freeze(perCategory((category) => verdicts.waiver[category].status)),
      explicit: Object.freeze(perCategory((category) => verdicts.explicit[category].status)),
      objection,
    });
    Object.freeze(this);
  }

  /** The ids of the records that decided the status of this category; empty when nobody ever answered. */
  recordsBehind(kind: ConsentKind, category: Category): readonly string[] {
    return this.#sealed[kind][category].records;
  }
}

export type { ConsentState };

/** @param answers those of one person that cover the purpose asked for */
export function toConsentState(answers: Answers, recipient: Recipient, at: Instant): ConsentState {
  const heard = hear(answers.consents, recipient, at);
  const verdicts = {
    waiver: perCategory((category) => judge(heard, 'waiver', category)),
    explicit: perCategory((category) => judge(heard, 'explicit', category)),
  };
  // Of another gateway, whose clock may run ahead: it binds from when it was recorded, not from its moment.
  const objection = answers.objections.some(({ to }) => to === undefined || to > at);
  return new ConsentState(verdicts, objection);
}

function perCategory<Value>(toValue: (category: Category) => Value): Record<Category, Value> {
  return Object.fromEntries(categories.map((category) => [category, toValue(category)])) as Record<Category, Value>;
}
