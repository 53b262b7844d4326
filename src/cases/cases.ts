/** Who takes part in a case, in which phase it is, and under which reference each party knows it. */
import type {
  AgreementId,
  Case,
  CaseChange,
  CaseRef,
  PartyId,
  PartyType,
  Phase,
} from '../contract/generated/types.ts';
import type { CaseId, Clock, Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { ResolvedCase } from './resolved-case.ts';

export type { Participation, ResolvedCase } from './resolved-case.ts';

/** A case as one party sees it: its own reference, the phase, and the parties it may know of. */
export type CaseView = Case;

/** A party that is named in a change; without a type it is not known to the agreement. */
export interface NamedParty {
  readonly party: PartyId;
  readonly type: PartyType | undefined;
  readonly capacity: 'party' | 'candidate';
  readonly contract: boolean;
}

export interface CaseOpening {
  readonly subject: SubjectId;
  readonly agreement: AgreementId;
  /** `registration` when not named. */
  readonly phase?: Phase | undefined;
  /** The other parties; the party that registers joins by itself. */
  readonly parties: readonly NamedParty[];
}

export interface SubjectRights {
  readonly restricted?: boolean | undefined;
  readonly addressSecret?: boolean | undefined;
}

export interface Cases {
  resolve(party: PartyId, ref: string, at: Instant): Promise<ResolvedCase>;
  register(
    by: { readonly id: PartyId; readonly type: PartyType },
    opening: CaseOpening,
    at: Instant,
  ): Promise<CaseView>;
  change(
    found: ResolvedCase,
    by: PartyId,
    change: CaseChange & { readonly types: ReadonlyMap<PartyId, PartyType> },
    at: Instant,
  ): Promise<CaseView>;
  list(party: PartyId, at: Instant, page: { readonly after?: string; readonly limit: number }): Promise<CaseView[]>;
  refFor(party: PartyId, id: CaseId): CaseRef;
  setRights(subject: SubjectId, rights: SubjectRights): Promise<void>;
}

export declare function createCases(parts: { store: Store; pseudonymKey: Buffer; clock: Clock }): Cases;
