import type { Agreement, Party, PartyId } from '../../contract/generated/types.ts';

/** What is around the drafts that four eyes look at. */
export interface ReviewSurroundings {
  /** The register of parties. */
  readonly parties: () => Promise<readonly Party[]>;
  /**
   * What a draft would take the place of: the version of its agreement that is in force, or another agreement that is in
   * force for its region. Undefined when there is none that the party is a party to: of those of others it is told nothing.
   */
  readonly inForceOf: (agreement: Pick<Agreement, 'id' | 'scope'>, party: PartyId) => Promise<Agreement | undefined>;
  /** Who of these authors, by what they are called, may not come in any more: what they approved does not count. */
  readonly blockedAmong: (authors: readonly string[]) => Promise<ReadonlySet<string>>;
}
