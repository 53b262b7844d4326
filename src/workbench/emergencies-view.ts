import type { EmergencyGround, EmergencyProcedure, LocalText, Role } from '../contract/generated/types.ts';

/** What was seen under an emergency: names of fields, once each, and when first. */
export interface SeenField {
  readonly label: LocalText;
  readonly at: string;
}

/** One emergency, as far as the visitor may know of it. */
export interface EmergencyLine extends Omit<EmergencyProcedure, 'party' | 'role' | 'approvedBy'> {
  /** Who asked: a name for who works for the same party, else only party and role. */
  readonly asker: { readonly party: string; readonly role: Role; readonly name?: string };
  readonly approver?: { readonly party: string; readonly name?: string };
  /** Only for who watches over data. */
  readonly seen?: readonly SeenField[];
  /** Until when the client is not told. */
  readonly untoldUntil?: string;
  readonly mayApprove: boolean;
  readonly mayEnd: boolean;
  readonly mayKeepUntold: boolean;
}

/** Somebody of the own party, and whether it is named for emergencies. */
export interface OfficerLine {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly namedAt?: string;
  /** Nobody names themselves. */
  readonly isSelf: boolean;
}

export interface EmergenciesView {
  readonly party: string;
  /** Whether the visitor may ask: it is named, and its role may ask under the model. */
  readonly mayAsk: boolean;
  readonly grounds: readonly EmergencyGround[];
  readonly lines: readonly EmergencyLine[];
  /** For a privacy officer: who is named, and who could be. */
  readonly officers?: readonly OfficerLine[];
  /** Why somebody sees nothing here. */
  readonly isOutside: boolean;
  readonly mostUntoldDays: number;
}
