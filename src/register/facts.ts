import type {
  AdministrativeActivities,
  Agreement,
  AgreementHash,
  Catalogue,
  Day,
  Law,
  Party,
  PartyId,
  PartyType,
} from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';

/** The dated data that the register is made with, beside the agreements. */
export interface RegisterSources {
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly administrative: AdministrativeActivities;
}

/** A version of an agreement, as it stands at a moment. */
export interface AgreementFacts {
  readonly document: Agreement;
  readonly hash: AgreementHash;
  /** Since when it is in force; undefined of one that never began. */
  readonly since: Instant | undefined;
  /** The parties whose own statement is live, who acceded included. */
  readonly parties: readonly LiveParty[];
}

export interface LiveParty {
  readonly id: PartyId;
  readonly type: PartyType;
}

/** What the register of a region is made of. Nothing else goes into it: the same facts give the same register. */
export interface RegisterFacts {
  readonly region: string;
  /** The descriptions of what is done beside the purposes are those of this day. */
  readonly day: Day;
  /** Those in force. */
  readonly agreements: readonly AgreementFacts[];
  /** The records of the parties. */
  readonly parties: readonly Party[];
  readonly sources: RegisterSources;
}
