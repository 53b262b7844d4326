import type {
  Agreement,
  AgreementHash,
  AgreementId,
  Category,
  CheckName,
  Day,
  DecisionInput,
  Digest,
  DraftId,
  FieldDecision,
  FieldName,
  Law,
  LocalText,
  PartyId,
  PartyType,
  PurposeCode,
  ReasonCode,
  Role,
  Sensitivity,
  Version,
} from '../../contract/generated/types.ts';

/** What a trial request (proefaanvraag) asks: who would see what of whom, for which purpose. */
export interface TrialQuestion {
  readonly party: PartyId;
  readonly role: Role;
  readonly purpose: PurposeCode;
  /** An invented client, as `TrialChoices` lists it. Never a real person. */
  readonly client: string;
  /** Every field of the catalogue, instead of the fields of the clauses for this purpose and recipient. */
  readonly all: boolean;
  /** Under which version or draft, as `TrialChoices.agreements` names it; left out where there is nothing to choose. */
  readonly agreement?: string;
  /** The version or draft that it is held against. */
  readonly against?: string;
}

/** One step on the way to the answer for a field; what stands after a `no` was not looked at. */
export interface TrialCheck {
  readonly check: CheckName;
  readonly result: 'ok' | 'no' | 'skipped';
  readonly reason?: ReasonCode;
  /** The clause, the denial or the legal basis the step refers to. */
  readonly reference?: string;
}

export interface TrialField {
  readonly name: FieldName;
  readonly label: LocalText;
  readonly category: Category;
  readonly sensitivity: Sensitivity;
  readonly decision: FieldDecision;
  /** All checks, in their order. */
  readonly chain: readonly TrialCheck[];
  /**
   * The invented client's value as this recipient would get it: after the part was taken. Shown only when the field
   * may be seen, so leave it out for the others.
   */
  readonly example?: unknown;
  /** What the other version or draft would say, when one was asked for. */
  readonly other?: FieldDecision;
}

/** A clause as the page needs it to name the legal basis. The clauses of an `Agreement` fit. */
export type TrialClause = Pick<Agreement['clauses'][number], 'id' | 'consentRequirement' | 'legalBasis'>;

/** The names behind the references in a chain. A whole `Law` fits. */
interface TrialLaw {
  readonly bases: readonly Pick<Law['bases'][number], 'id' | 'label'>[];
  readonly denials: readonly Pick<Law['denials'][number], 'id' | 'rule'>[];
}

/** The version or draft that a trial was made under. */
export interface TrialAgreement {
  readonly id: AgreementId;
  readonly version: Version;
  readonly hash: AgreementHash;
  readonly inForce: boolean;
  /** Read as if all its parties had signed it and it were in force. */
  readonly asIfSigned?: boolean;
  /** Of a draft: the agreement that it would make. */
  readonly draft?: DraftId;
  /** Of a draft: how much its frame lacks, for which somebody who is not known yet stands in. */
  readonly standIns?: number;
}

/** The answer to a trial request. Nothing was fetched for a recipient and no access was recorded to make it. */
export interface TrialResult {
  readonly recipient: { readonly party: PartyId; readonly name: string; readonly role: Role };
  /** What the invented client is called. */
  readonly client: string;
  readonly agreement: TrialAgreement;
  /** What it is held against, when that was asked for. */
  readonly against?: TrialAgreement;
  readonly clauses: readonly TrialClause[];
  readonly law: TrialLaw;
  readonly purpose: PurposeCode;
  /** In the order of the catalogue. */
  readonly fields: readonly TrialField[];
  readonly facts: DecisionInput;
  readonly engine: Digest;
}

/** A version or a draft to try out. */
export interface TrialAgreementChoice {
  /** `id@version` of a version, or the id of a draft. */
  readonly value: string;
  readonly title: LocalText | undefined;
  readonly version: Version | undefined;
  readonly state: 'in-force' | 'not-in-force' | 'draft';
  /** Of a draft: when it was last changed. */
  readonly day?: Day;
  /** Of a draft that was chosen and makes no agreement yet: how much keeps it from that. */
  readonly missing?: number;
}

export interface TrialRecipient {
  readonly party: PartyId;
  readonly name: string;
  readonly type: PartyType;
  readonly role: Role;
  readonly roleLabel: LocalText;
}

interface TrialPurpose {
  readonly code: PurposeCode;
  readonly label: LocalText;
}

/** An invented client, with one sentence on where it stands. */
interface TrialClient {
  /** What stands in the URL; the label when left out. */
  readonly id?: string;
  readonly label: string;
  readonly story: LocalText;
}

/** A question that is worth asking first. */
export interface TrialExample {
  readonly title: LocalText;
  readonly question: TrialQuestion;
}

/** What can be chosen in the form. */
export interface TrialChoices {
  readonly recipients: readonly TrialRecipient[];
  readonly purposes: readonly TrialPurpose[];
  readonly clients: readonly TrialClient[];
  readonly examples: readonly TrialExample[];
  /** The versions and drafts to choose from; left out where only the agreement in force can be tried. */
  readonly agreements?: readonly TrialAgreementChoice[];
  /** The value of the one that the recipients and purposes are of. */
  readonly chosen?: string;
}

/** Which fields of the result are listed. */
export type View = 'all' | 'seen' | 'no-consent' | 'not-agreed' | 'other' | 'different';

/** The entries of the form, as they stand in the URL. */
export type FormEntry = 'wie' | 'doel' | 'over' | 'afspraak' | 'met';

export type FormError =
  | { readonly entry: FormEntry; readonly kind: 'unknown' }
  | { readonly entry: 'wie' | 'doel' | 'over'; readonly kind: 'missing' }
  /** A draft that makes no agreement yet. */
  | { readonly entry: 'afspraak' | 'met'; readonly kind: 'unmade' };

/** The form as it was filled in: texts from the URL, not yet checked, given back as they were typed. */
export interface FilledForm {
  readonly wie: string;
  readonly doel: string;
  readonly over: string;
  readonly afspraak: string;
  readonly met: string;
  readonly all: boolean;
}
