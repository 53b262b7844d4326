import type { RegisterDifference, RegisterSnapshot } from '../contract/generated/types.ts';
import type { ToldRegister } from '../register/register.ts';

/** A frozen register in a list. */
export interface SnapshotLine extends Pick<RegisterSnapshot, 'hash' | 'number' | 'takenAt' | 'cause'> {
  /** The name of the party of who asked. */
  readonly by: string | undefined;
  /** The versions that were in force, such as `veenrand-2026 1.0.0`. */
  readonly versions: readonly string[];
}

/** What a page of the register shows: what is in it, and what was frozen of it. */
export interface RegisterView {
  readonly party: { readonly id: string; readonly name: string };
  readonly region: string;
  /** The regions that the party may choose from. */
  readonly regions: readonly string[];
  readonly scope: 'party' | 'region';
  readonly told: ToldRegister;
  /** Of which frozen register this is; undefined for the register as it is now. */
  readonly frozen: SnapshotLine | undefined;
  readonly snapshots: readonly SnapshotLine[];
  /** Whether the register is the same as the last frozen one. */
  readonly isFrozenAlready: boolean;
  /** What the party can complete itself. */
  readonly missing: {
    /** Parties of whose data protection officer nothing is known here. */
    readonly officers: readonly string[];
    /** Whether the own party is one of them. */
    readonly own: boolean;
    /** How many activities are described by a proposal. */
    readonly proposals: number;
  };
}

/** What differs between two registers. */
export interface RegisterDifferenceView {
  readonly region: string;
  readonly scope: 'party' | 'region';
  readonly from: SnapshotLine;
  /** Undefined for the register as it is now. */
  readonly to: SnapshotLine | undefined;
  readonly changes: RegisterDifference['changes'];
}
