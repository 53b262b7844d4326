import type {
  AgreementId,
  AgreementLife,
  AgreementSummary,
  AgreementWarning,
  Day,
  DraftSummary,
  LocalText,
  Party,
  PartyId,
  Version,
} from '../contract/generated/types.ts';

/** What the visitor's party has to do with agreements. */
export interface AgreementsView {
  readonly party: PartyId;
  readonly drafts: readonly ListedDraft[];
  readonly agreements: readonly OwnAgreement[];
  /** Agreements of others that are or were in force: to accede to, or to start from. */
  readonly others: readonly AgreementSummary[];
  readonly warnings: readonly ToldWarning[];
  readonly mayStart: boolean;
}

/** How many things keep a draft from being offered, by what has to be done about them. */
export interface Held {
  /** To be filled in. */
  readonly missing: number;
  readonly errors: number;
  /** Left to decide by a rebase. */
  readonly conflicts: number;
  /** Widenings of which nobody said that they are meant. */
  readonly unticked: number;
  /** Approvals that are missing, and objections that stand. */
  readonly reviews: number;
}

/** A draft in the list, with what keeps it from being offered. */
export interface ListedDraft extends DraftSummary {
  readonly startedBy?: string;
  readonly basedOn?: { readonly id: AgreementId; readonly version: Version };
  /** Absent of one that is closed, or that was not looked into. */
  readonly held?: Held;
}

/** One agreement of the visitor's party with all its versions. */
export interface OwnAgreement {
  readonly id: AgreementId;
  readonly title?: LocalText;
  readonly region?: string;
  /** The newest first. */
  readonly versions: readonly OwnVersion[];
  readonly time: VersionsInTime;
}

export interface OwnVersion {
  readonly listed: AgreementSummary;
  /** Absent of a damaged one. */
  readonly life?: AgreementLife;
  /** How the visitor's party stands in it. */
  readonly own?: AgreementLife['parties'][number];
}

/** A warning in which parties are named as people know them. */
export interface ToldWarning extends AgreementWarning {
  readonly partyName?: string;
  readonly mandatedName?: string;
}

/** An agreement of the visitor's party, or one of others that it could accede to. */
export type AgreementView =
  | { readonly kind: 'own'; readonly agreement: OwnAgreement }
  | { readonly kind: 'open'; readonly accession: AccessionView };

/** What a party that is no party to an agreement has to know to accede (art. 19). */
export interface AccessionView {
  readonly listed: AgreementSummary;
  readonly party: Pick<Party, 'id' | 'name' | 'type' | 'oin'>;
  /** The norms that the agreement asks of its type; none, and parties of its type cannot accede. */
  readonly norms: readonly string[];
  readonly steering: { readonly members: readonly string[]; readonly atLeast: number };
  /** Whether the visitor acts as the director who signs. */
  readonly isSignatory: boolean;
}

/** One version of an agreement on the line of time. */
export interface VersionInTime {
  readonly version: Version;
  readonly state: AgreementSummary['state'];
  readonly reason?: AgreementSummary['reason'];
  /** The days on which it decides, decided, or will when it is signed; unknown of a damaged one. */
  readonly from?: Day;
  readonly to?: Day;
  /** Whether those days are a plan only: it has never been in force. */
  readonly planned: boolean;
  /** How many of its parties have signed, and how many there are. */
  readonly signed: number;
  readonly parties: number;
  /** How many signatures must still come before it can begin. */
  readonly awaiting: number;
}

/** Days between two versions on which nothing decides, or on which both would. */
export interface Seam {
  readonly kind: 'gap' | 'overlap';
  readonly from: Day;
  readonly to: Day;
  readonly before: Version;
  readonly after: Version;
}

export interface VersionsInTime {
  /** The oldest first. */
  readonly versions: readonly VersionInTime[];
  readonly seams: readonly Seam[];
  readonly today: Day;
}

/** Where a draft can start. */
export interface StartView {
  /** Versions of the national model, the newest first. */
  readonly models: readonly { readonly id: string; readonly version: Version }[];
  /** Agreements of the visitor's party, the newest version first. */
  readonly own: readonly AgreementSummary[];
  /** Agreements of others that are in force. */
  readonly others: readonly AgreementSummary[];
}
