import type { StatementCheck, StatementRefusal, TextDocument } from '../agreements/agreements.ts';
import type {
  Agreement,
  AgreementHash,
  AgreementId,
  AgreementLife,
  Day,
  Digest,
  LocalText,
  Party,
  PartyId,
  PartyType,
  Statement,
  Version,
} from '../contract/generated/types.ts';

/** Somebody by whose id people know nothing. */
export interface Named {
  readonly id: PartyId;
  readonly name: string;
}

/** Which version of which agreement a page is about. */
export interface AgreementHead {
  readonly id: AgreementId;
  readonly version: Version;
  readonly hash: AgreementHash;
  readonly title: LocalText;
  readonly region: string;
  readonly term: Agreement['term'];
  readonly state: AgreementLife['state'];
}

/** Everything about the signing of one version. */
export interface SigningRoomView {
  readonly agreement: AgreementHead;
  readonly reason?: AgreementLife['reason'];
  /** The first day on which it was in force. */
  readonly inForceSince?: Day;
  readonly parties: readonly RoomParty[];
  readonly quorum: AgreementLife['quorum'];
  readonly awaiting: readonly Named[];
  readonly steering: { readonly members: readonly Named[]; readonly atLeast: number };
  readonly votes: readonly RoomVotes[];
  /** As they came in. */
  readonly statements: readonly RoomStatement[];
  /** Another version of the agreement that decides now. */
  readonly inForceNow?: Version;
  /** The newest version of the national model, when that of the agreement is older. */
  readonly newerModel?: Version;
  readonly model: Agreement['model'];
  readonly visitor: RoomVisitor;
}

/** What the visitor may do here. */
export interface RoomVisitor {
  readonly party: PartyId;
  /** Whether it acts as the director who signs. */
  readonly isSignatory: boolean;
  /** What its party could still state. */
  readonly choices: readonly StatementChoice[];
  /** Whether its party votes about who comes in and who is put out. */
  readonly isOfSteering: boolean;
}

export type StatementChoice = 'accept' | 'reject' | 'revoke';

/** How a party stands, in one word of the page. */
export type RoomStatus =
  | 'invited'
  | 'other-version'
  | 'signed'
  | 'leaving'
  | 'rejected'
  | 'withdrawn'
  | 'expelled'
  | 'awaits-admission'
  | 'not-verified'
  | 'no-mandate';

export interface RoomParty extends Named {
  readonly type: PartyType;
  readonly required: boolean;
  readonly acceded: boolean;
  readonly status: RoomStatus;
  /** The last day of who leaves. */
  readonly lastDay?: Day;
  /** Why what was signed for it does not count. */
  readonly why?: AgreementLife['parties'][number]['reason'];
  /** The newest other version that it did sign, when it has not signed this one. */
  readonly signedVersion?: Version;
  /** The statement that decides how it stands. */
  readonly statement?: RoomStatement;
}

export interface RoomVotes {
  readonly about: Named;
  readonly admit: readonly Voter[];
  readonly expel: readonly Voter[];
}

/** A member of the steering group; its vote works from a day, when that is still to come. */
export interface Voter extends Named {
  readonly from?: Day;
}

/** A statement with what was checked of it. */
export interface RoomStatement {
  /** Names it in addresses: the base64url part of its digest. */
  readonly id: string;
  readonly digest: Digest;
  readonly party: Named;
  readonly type: Statement['type'];
  /** RFC 3339: when the log got it. */
  readonly receivedAt: string;
  /** RFC 3339: when the party says that it signed. */
  readonly signedAt?: string;
  readonly signatory?: Statement['signatory'];
  readonly mandateDocument?: Digest;
  /** Why, in the words of a party that says no. */
  readonly reason?: string;
  readonly about?: Named;
  readonly from?: Day;
  readonly onBehalfOf: readonly Represented[];
  readonly key?: { readonly alg: string; readonly kid?: string; readonly certificates?: number };
  readonly verified: boolean;
  readonly fault?: StatementRefusal | 'no-entry' | 'other-entry';
  readonly checks: readonly StatementCheck[];
  /** Id of its entry in the log; empty without one. */
  readonly entry: string;
}

export interface Represented extends Named {
  readonly counted: boolean;
  readonly why?: string;
  readonly mandateDocument: Digest;
}

/** One statement, for who wants to check it. */
export interface StatementView {
  readonly agreement: AgreementHead;
  readonly statement: RoomStatement;
  readonly jws: string;
  /** The payload as it was signed, and the header: JSON texts. */
  readonly payload?: string;
  readonly header?: string;
  /** The key as the register has it, of a statement that names one. */
  readonly key?: Omit<Party['keys'][number], 'jwk'> & { readonly jwk: string };
  /** Where its entry stands in the log, under a signed checkpoint; absent when no checkpoint covers it yet. */
  readonly proof?: {
    readonly tree: string;
    readonly index: number;
    readonly size: number;
    readonly root: string;
    readonly sound: boolean;
  };
}

/** One thing that a version changes. */
export interface ToldChange {
  readonly kind: string;
  readonly effect: 'wider' | 'narrower' | 'other';
  readonly purpose?: LocalText | undefined;
  readonly from?: PartyType | undefined;
  readonly to?: PartyType | undefined;
  readonly field?: LocalText | undefined;
  /** What else it is about: a role, a phase, an article. */
  readonly name?: string | undefined;
  readonly before?: string;
  readonly after?: string;
}

/** What a signatory sees before it signs. */
export interface ConfirmView {
  readonly agreement: AgreementHead;
  readonly party: Named;
  readonly choices: readonly StatementChoice[];
  /** What it becomes wider than: the version that decides now, or the national model when there is none. */
  readonly base: { readonly kind: 'version' | 'model'; readonly version: Version };
  readonly wider: readonly ToldChange[];
  readonly narrower: number;
  readonly others: number;
  readonly next: NextStep;
  /** The keys of the party that are good now and that the agreement lets sign. */
  readonly keys: readonly SigningKeyChoice[];
  /** Whom it can sign for as well: by mandates that these parties registered, and that hold now. */
  readonly mandates: readonly (Named & { readonly mandateDocument: Digest })[];
  /** RFC 3339: the clock of the gateway, by which a statement is judged. */
  readonly now: string;
}

export interface SigningKeyChoice {
  readonly kid: string;
  readonly alg: 'EdDSA' | 'ES256' | 'PS256' | 'RS256';
  readonly jwk: Party['keys'][number]['jwk'];
  readonly validTo?: string;
}

/** What each choice leads to. */
export interface NextStep {
  /** After a yes: who must still sign, besides the visitor's party. */
  readonly awaiting: readonly Named[];
  /** How many live statements the quorum is then still short of. */
  readonly short: number;
  /** When nothing is awaited any more: the first day, or `now`. */
  readonly begins?: Day | 'now';
  /** The version that this one takes the place of when it begins. */
  readonly replaces?: Version;
  /** After a withdrawal that is received now: the last day of the party; absent when it leaves at once. */
  readonly lastDay?: Day;
  readonly noticeMonths: number;
  /** Whether a no takes away what the agreement needs to begin, or to stay. */
  readonly isRequired: boolean;
  readonly hasBegun: boolean;
}

/** An agreement as its parties read it. */
export interface TextView {
  /** Absent of a draft. */
  readonly agreement?: AgreementHead;
  /** Of a draft: its id. */
  readonly draft?: string;
  readonly hash: AgreementHash;
  readonly version: Version;
  readonly text: TextDocument;
}
