import type { Category, ConsentStatus, DecisionInput } from '../contract/generated/types.ts';

/**
 * The facts in one fixed order: keys as written here, lists sorted. Facts that say the same give the same JSON, in
 * whatever order they were built, and a key that this file does not name is not in it (the schema refuses it before).
 * That JSON is both the text the engine reads and the key under which its answer is remembered, so two requests share
 * an answer only when the engine could not have told them apart.
 */
export function canonicalFacts(facts: DecisionInput): DecisionInput {
  const { recipient, senders, agreement, rights, consents } = facts;
  return {
    day: facts.day,
    purpose: facts.purpose,
    fields: facts.fields.toSorted(),
    recipient: {
      type: recipient.type,
      role: recipient.role,
      standing: recipient.standing,
      mandate: recipient.mandate,
    },
    senders: { MUN: senders.MUN, HUB: senders.HUB, COR: senders.COR, PRO: senders.PRO, BUD: senders.BUD },
    agreement: { hash: agreement.hash, inForce: agreement.inForce },
    case: {
      relation: facts.case.relation,
      phase: facts.case.phase,
      contract: facts.case.contract,
      conditions: facts.case.conditions.toSorted(),
    },
    rights: {
      restricted: rights.restricted,
      addressSecret: rights.addressSecret,
      retentionPassed: rights.retentionPassed,
    },
    consents: {
      waiver: canonicalStatuses(consents.waiver),
      explicit: canonicalStatuses(consents.explicit),
      objection: consents.objection,
    },
    ...(facts.emergency === true ? { emergency: true } : {}),
  };
}

type Statuses = Record<Category, ConsentStatus>;

function canonicalStatuses({ A, B, C, D, E, F, G, H, I, J }: Statuses): Statuses {
  return { A, B, C, D, E, F, G, H, I, J };
}
