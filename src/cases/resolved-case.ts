import type { AgreementId, CaseRef, Condition, PartyId, PartyType, Phase } from '../contract/generated/types.ts';
import type { CaseId, Instant, SubjectId } from '../contract/vocabulary.ts';

/** A party that takes part in a case at the moment that was asked about. */
export interface Participation {
  readonly party: PartyId;
  readonly type: PartyType;
  /** A candidate is a corporation that is considered; it sees only what is open to candidates. */
  readonly capacity: 'party' | 'candidate';
  /** Whether it is bound by the client's tenancy contract. */
  readonly contract: boolean;
  /** There while the party is frozen: then it sends nothing. */
  readonly frozen?: true;
}

/** What is known of a case that the asking party takes part in. */
export interface CaseFacts {
  readonly id: CaseId;
  readonly ref: CaseRef;
  readonly subject: SubjectId;
  readonly agreement: AgreementId;
  readonly phase: Phase;
  readonly openedAt: Instant;
  /** Since when the asking party takes part in its present capacity. */
  readonly joinedAt: Instant;
  readonly closedAt: Instant | undefined;
  readonly conditions: readonly Condition[];
  readonly restricted: boolean;
  readonly addressSecret: boolean;
  /** What the references in the log to this person are made with. */
  readonly logSalt: string | undefined;
  /** The asking party's own participation. */
  readonly own: Participation;
  /** All who take part, the asking party included. */
  readonly parties: readonly Participation[];
}

/**
 * A case as it stands to one party at one moment. Only this room makes one, so nobody can reach a subject without
 * taking part in the case.
 */
class ResolvedCase {
  /** The party it was resolved for. */
  readonly #sealed: PartyId | undefined;
  readonly #logSalt: string | undefined;
  readonly relation: 'none' | 'candidate' | 'party';
  /** `closed` when there is no relation. */
  readonly phase: Phase;
  readonly contract: boolean;
  /** Preconditions of law that the sending party declared to have met. */
  readonly conditions: readonly Condition[];
  readonly id: CaseId | undefined;
  readonly subject: SubjectId | undefined;
  readonly agreement: AgreementId | undefined;
  /** Everyone in the case, for the facts of a decision; what a party may see of it is in its case view. */
  readonly parties: readonly Participation[];
  /** Processing is restricted (AVG art. 18). */
  readonly restricted: boolean;
  /** The address is secret (Wet BRP art. 2.59). */
  readonly addressSecret: boolean;
  readonly closedAt: Instant | undefined;
  /** The asking party's own reference; empty when there is no relation, whatever was asked. */
  readonly ref: CaseRef | '';

  constructor(facts: CaseFacts | undefined) {
    this.#sealed = facts?.own.party;
    this.#logSalt = facts?.logSalt;
    this.relation = facts?.own.capacity ?? 'none';
    this.phase = facts?.phase ?? 'closed';
    this.contract = facts?.own.contract ?? false;
    this.conditions = Object.freeze([...(facts?.conditions ?? [])]);
    this.id = facts?.id;
    this.subject = facts?.subject;
    this.agreement = facts?.agreement;
    this.parties = Object.freeze([...(facts?.parties ?? [])]);
    this.restricted = facts?.restricted ?? false;
    this.addressSecret = facts?.addressSecret ?? false;
    this.closedAt = facts?.closedAt;
    this.ref = facts?.ref ?? '';
    Object.freeze(this);
  }

  /** What the references in the log to this person are made with. No member of its own: it shows in no text of this. */
  get logSalt(): string | undefined {
    return this.#logSalt;
  }

  static heldBy(found: object, party: PartyId): boolean {
    return #sealed in found && found.#sealed === party;
  }
}

export type { ResolvedCase };

/** The one answer to a reference that is unknown, malformed, another party's, or of an ended participation. */
const noRelation = new ResolvedCase(undefined);

export const toResolvedCase = (facts: CaseFacts | undefined): ResolvedCase =>
  facts === undefined ? noRelation : new ResolvedCase(facts);

/** Whether this room resolved the case for this party, and the party takes part in it. */
export function isResolvedFor(found: ResolvedCase, party: PartyId): boolean {
  return ResolvedCase.heldBy(found, party);
}
