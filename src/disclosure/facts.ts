import type { AgreementReading } from '../agreements/agreements.ts';
import type { ResolvedCase } from '../cases/cases.ts';
import type { ConsentState } from '../consents/consents.ts';
import type { DecisionInput, DisclosureRequest, PartyId, PartyType, Role } from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';

/** What the steps before the decision found out. */
export interface Findings {
  readonly recipient: { readonly party: PartyId; readonly type: PartyType };
  readonly role: Role;
  readonly request: DisclosureRequest;
  readonly traject: ResolvedCase;
  readonly agreement: AgreementReading;
  readonly consent: ConsentState;
  readonly at: Instant;
  /** An emergency is open for this request; none when left out. */
  readonly emergency?: boolean;
}

type Sender = DecisionInput['senders'][PartyType];

const partyTypes = ['MUN', 'HUB', 'COR', 'PRO', 'BUD'] as const;
const knownPurpose = /^P(0[1-9]|1[0-3])$/;

/**
 * The plain facts a decision is made on: no name, no number, no token, no id of a person or a party, and of time only
 * the day. So the policy never sees a person, and equal facts give an equal decision.
 */
export function toFacts(findings: Findings): DecisionInput {
  const { recipient, role, request, traject, agreement, consent, at, emergency = false } = findings;
  const { party, type } = recipient;
  return {
    day: dayOf(at),
    purpose: toKnownPurpose(request.purpose),
    fields: request.fields.toSorted(),
    recipient: { type, role, standing: agreement.standingOf(party, at), mandate: agreement.mandateOf(party, at) },
    senders: toSenders(traject, agreement, at),
    agreement: { hash: agreement.hash, inForce: agreement.inForce(at) },
    case: {
      relation: traject.relation,
      phase: traject.phase,
      contract: traject.contract,
      conditions: traject.conditions.toSorted(),
    },
    rights: {
      restricted: traject.restricted,
      addressSecret: traject.addressSecret,
      retentionPassed: hasPassed(traject.closedAt, agreement.retentionMonths(type), at),
    },
    consents: consent.facts,
    ...(emergency ? { emergency } : {}),
  };
}

/** The code of a purpose, or 'unknown': what was typed instead of a code goes nowhere. */
export function toKnownPurpose(purpose: string): DecisionInput['purpose'] {
  return knownPurpose.test(purpose) ? (purpose as DecisionInput['purpose']) : 'unknown';
}

/** Per type of party, the best standing among the parties of that type in the case; a candidate sends nothing, nor does one that is frozen. */
function toSenders(traject: ResolvedCase, agreement: AgreementReading, at: Instant): DecisionInput['senders'] {
  const order: readonly Sender[] = ['signed', 'unsigned', 'withdrawn'];
  const standing = (type: PartyType): Sender => {
    const members = traject.parties.filter(
      (member) => member.type === type && member.capacity === 'party' && !member.frozen,
    );
    const standings = members.map((member) => agreement.standingOf(member.party, at));
    return order.find((candidate) => standings.some((found) => found === candidate)) ?? 'none';
  };
  return Object.fromEntries(partyTypes.map((type) => [type, standing(type)])) as DecisionInput['senders'];
}

/** Whether a recipient should no longer have the data (agreement article 15). Without a period nothing is kept open. */
function hasPassed(closedAt: Instant | undefined, months: number | undefined, at: Instant): boolean {
  if (closedAt === undefined) return false;
  const end = new Date(closedAt);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + (months ?? 0));
  // A month without that day would run over into the next; day 0 is the last one of the month before.
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  return at >= end.getTime();
}
