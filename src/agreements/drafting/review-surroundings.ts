import type { Agreement, AgreementId, Party } from '../../contract/generated/types.ts';

/** What is around the drafts that four eyes look at. */
export interface ReviewSurroundings {
  /** The register of parties. */
  readonly parties: () => Promise<readonly Party[]>;
  /** The version of an agreement that is in force; undefined when none is. */
  readonly inForceOf: (id: AgreementId) => Promise<Agreement | undefined>;
}
