import type {
  AgreementId,
  CaseRef,
  Condition,
  FieldName,
  LocalText,
  PartyId,
  PartyType,
  Phase,
  PurposeCode,
} from '../contract/generated/types.ts';
import type { NormWarning } from '../support/support.ts';
import type { FormField } from './record-form-view.ts';

export type { NormWarning } from '../support/support.ts';

/** A party in a case, as far as the one that looks may know of it. */
export interface CaseMember {
  readonly id: PartyId;
  readonly name: string;
  readonly type: PartyType;
  readonly capacity: 'party' | 'candidate';
  readonly contract: boolean;
  readonly isOwn: boolean;
}

/** What of a case asks for somebody. */
export type Attention =
  | { readonly kind: 'no-consent' | 'restricted' | 'address-secret' }
  | { readonly kind: 'consent-expires'; readonly on: string };

/** A case in a list: what one's own party knows it by, and never what another supplied. */
export interface ClientLine {
  readonly ref: CaseRef;
  readonly phase: Phase;
  /** When it began for the own party (RFC 3339). */
  readonly openedAt: string;
  readonly parties: readonly CaseMember[];
  /** Values that the own party supplied itself. */
  readonly known: readonly { readonly name: FieldName; readonly label: LocalText; readonly value: unknown }[];
  readonly attention: readonly Attention[];
  /** The norms that the own party does not meet; only a care provider has some. */
  readonly warnings?: readonly NormWarning[];
}

export interface ClientsView {
  /** Whether there are norms that the own party is to meet for its clients. */
  readonly hasNorms: boolean;
  /** Whether only cases with a norm that is not met are shown. */
  readonly isLate: boolean;
  readonly lines: readonly ClientLine[];
  /** The last reference, when there are more. */
  readonly next?: CaseRef;
  /** Whether the own party may register cases. */
  readonly mayRegister: boolean;
}

/** What somebody chooses from before registering a client. */
export interface NewClientView {
  readonly agreements: readonly { readonly id: AgreementId; readonly title: LocalText }[];
  readonly agreement: AgreementId;
  readonly fields: readonly FormField[];
  readonly parties: readonly { readonly id: PartyId; readonly name: string; readonly type: PartyType }[];
}

/** What a phase opens and closes, beside the phase that it is in now. */
export interface PhaseChoice {
  readonly phase: Phase;
  readonly isNow: boolean;
  readonly opens: readonly PurposeLabel[];
  readonly closes: readonly PurposeLabel[];
}

export interface PurposeLabel {
  readonly code: PurposeCode;
  readonly label: LocalText;
}

/** One case, as one's own party sees it. */
export interface ClientCaseView extends ClientLine {
  readonly agreement: AgreementId;
  readonly title: LocalText;
  readonly ownType: PartyType;
  readonly isRestricted: boolean;
  readonly phases: readonly PhaseChoice[];
  /** Whether the own party moves the phase and the parties. */
  readonly mayMove: boolean;
  /** Whether the own party tells of the support of the client. */
  readonly tellsOfSupport: boolean;
  /** Whether the own party helps the client, and so records what the client says. */
  readonly isHelper: boolean;
  readonly joinable: readonly { readonly id: PartyId; readonly name: string; readonly type: PartyType }[];
  /** The preconditions of law that a landlord declares; undefined for who declares none. */
  readonly conditions?: readonly { readonly code: Condition; readonly isMet: boolean }[];
  readonly fields: readonly FormField[];
  readonly values: ReadonlyMap<FieldName, unknown>;
  readonly profile?: OutflowProfile;
}

/** The forms of housing that a region names, and the skills that go with them. */
export interface OutflowProfile {
  readonly forms: readonly { readonly code: string; readonly label: LocalText }[];
  readonly fields: readonly FormField[];
}
