import type { LocalText, PartyId, RetentionCategory } from '../contract/generated/types.ts';

/** How long entries of one category are kept. */
export interface TermLine {
  readonly category: RetentionCategory;
  /** Left out: nobody set a term. */
  readonly set?: {
    /** Left out: it was set that they are kept. */
    readonly months?: number;
    readonly source: string;
    readonly at: string;
    /** Left out: a command on the machine. */
    readonly by?: string;
  };
}

/** The terms of one party, or of what is of no party. */
export interface TermGroup {
  /** The name of the party; left out: entries of no party. */
  readonly name?: string;
  readonly isOwn: boolean;
  readonly lines: readonly TermLine[];
}

/** What a term would take away, and what it would leave. */
export interface OutcomeLine {
  readonly name?: string;
  readonly category: RetentionCategory;
  readonly months: number;
  readonly before: string;
  readonly due: number;
  readonly removed: number;
  readonly held: number;
  readonly needed: number;
  /** There may be more: it was not looked any further. */
  readonly more?: true;
}

export interface RunLine {
  readonly id: string;
  readonly name?: string;
  readonly category: RetentionCategory;
  readonly before: string;
  readonly at: string;
  readonly count: number;
  /** Left out: it is not carried out yet. */
  readonly removed?: number;
  /** Id of the entry that records it, where the visitor may open that. */
  readonly entry?: string;
}

export interface HoldLine {
  readonly id: string;
  /** The name of the party whose entries are held; left out: of everybody. */
  readonly name?: string;
  /** It is of one case, by the visitor's own reference where there is one. */
  readonly ofCase?: { readonly caseRef?: string };
  readonly from?: string;
  readonly to?: string;
  /** Left out for who did not place it. */
  readonly reason?: string;
  readonly placedAt: string;
  readonly placedBy?: string;
  readonly liftedAt?: string;
  readonly liftedBy?: string;
  /** Why the visitor does not lift it; left out when it may, and when it was lifted. */
  readonly noLift?: 'self' | 'other-party';
}

/** How long entries are kept, and what is held. */
export interface RetentionView {
  /** The visitor's own. */
  readonly party: { readonly id: PartyId; readonly name: string };
  readonly seesToAll: boolean;
  /** Whether the visitor sees to entries of no party as well. */
  readonly seesToUnowned: boolean;
  /** Whether the visitor sets terms: others who watch look, and hold. */
  readonly maySet: boolean;
  readonly groups: readonly TermGroup[];
  /** Whose entries the visitor can hold; for who sees to all. */
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[];
  /** Of which parties a term has a lower bound, and where that comes from. */
  readonly bounds: readonly {
    readonly names: readonly string[];
    readonly months: number;
    readonly source: LocalText;
  }[];
  /** Left out: it was not asked for. */
  readonly preview?: readonly OutcomeLine[];
  readonly runs: readonly RunLine[];
  readonly holds: readonly HoldLine[];
}
