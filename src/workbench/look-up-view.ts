import type { CaseRef, FieldName, LocalText, PartyType } from '../contract/generated/types.ts';
import type { ClientLine, PurposeLabel } from './clients-view.ts';

/** Where a look-up begins: what for, and then for whom. */
export interface LookUpView {
  readonly purposes: readonly PurposeLabel[];
  readonly purpose?: PurposeLabel;
  /** The own cases in which the purpose is open now; only when it was chosen. */
  readonly cases: readonly ClientLine[];
  readonly next?: CaseRef;
}

/** Why fields are closed, in general words: more would tell what the field is. */
export type ClosedWhy = 'consent' | 'objection' | 'phase' | 'restricted' | 'sender' | 'other';

/** What one look-up shows. */
export interface LookUpAnswer {
  readonly ref: CaseRef;
  readonly purpose: LocalText;
  /** The entry in the log. */
  readonly entry: string;
  /** Whether there is a receipt: something was given, with a value or without. */
  readonly hasReceipt: boolean;
  readonly groups: readonly {
    readonly category: string;
    readonly fields: readonly ShownField[];
  }[];
  readonly closed: readonly { readonly why: ClosedWhy; readonly count: number }[];
}

/** A value that is shown, and where it comes from. */
export interface ShownField {
  readonly name: FieldName;
  readonly label: LocalText;
  readonly value: unknown;
  readonly part?: string;
  /** Which type of party it comes from, by the clause. */
  readonly from?: PartyType;
}
