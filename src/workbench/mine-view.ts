import type {
  Capacity,
  ConsentKind,
  EmergencyGround,
  FieldName,
  InstantText,
  LegalBasisId,
  LocalText,
  Part,
  PartyId,
  PartyType,
  ReasonCode,
} from '../contract/generated/types.ts';

/** What a client sees of who saw its data. Holds no value, no name of staff, and no reference of a party. */
export interface MineView {
  /** Whether anything is known here of this person. */
  readonly isKnown: boolean;
  /** Over all lines, whatever is filtered. */
  readonly times: number;
  readonly refused: number;
  /** Who asked for something, by name. */
  readonly parties: readonly SeenParty[];
  /** The one whose lines are shown; all when left out. */
  readonly party?: PartyId;
  /** The lines of this page, the newest first. */
  readonly lines: readonly MineLine[];
  readonly page: number;
  readonly pages: number;
  /** What else the log has about the client, counted. Together with the lines that is every entry, once. */
  readonly others: readonly OtherCount[];
  readonly total: number;
  /** Of whom requests of before a day may be gone, by name. */
  readonly gone: readonly { readonly name: string; readonly before: string }[];
}

export interface SeenParty {
  readonly id: PartyId;
  readonly name: string;
  readonly type?: PartyType;
  /** How often it saw something. */
  readonly times: number;
}

/** One request for data, or one message with it. */
export interface MineLine {
  /** Id of the entry. */
  readonly id: string;
  readonly at: InstantText;
  /** Whether the party asked for it, or was sent a message. */
  readonly way: 'asked' | 'sent';
  readonly party: Pick<SeenParty, 'id' | 'name'>;
  readonly role?: LocalText;
  readonly purpose?: LocalText;
  readonly fields: readonly SeenField[];
  /** On what it rested, each once. */
  readonly grounds: readonly Ground[];
  readonly refused: readonly RefusedGroup[];
  /** Whether it ended before anybody decided, or nothing left for a reason of ours. */
  readonly isBroken: boolean;
  /** What the client asked about it, if anything. */
  readonly question?: { readonly id: string; readonly askedAt: InstantText; readonly isAnswered: boolean };
}

export interface SeenField {
  readonly name: FieldName;
  readonly text: LocalText;
  readonly part?: Part;
}

/** Why something could be shown. */
export type Ground = ConsentGround | LawGround | { readonly kind: 'objection' } | EmergencyReason;

/** Somebody was in danger; why is known as long as the emergency is. */
interface EmergencyReason {
  readonly kind: 'emergency';
  readonly why?: EmergencyGround;
}

interface ConsentGround {
  readonly kind: 'consent';
  readonly id: string;
  readonly consentKind: ConsentKind;
  readonly givenAt: InstantText;
  readonly capacity: Capacity;
  /** Ids of the topics of what was shown under it. */
  readonly topics: readonly string[];
  /** Whether it carries anything now. */
  readonly isLive: boolean;
  readonly endedAt?: InstantText;
}

/** A law, or a contract, with which no consent is needed. */
export interface LawGround {
  readonly kind: 'law';
  readonly basis: LegalBasisId;
  readonly label: LocalText;
}

export interface RefusedGroup {
  readonly reason: ReasonCode;
  readonly fields: readonly SeenField[];
}

export const otherKinds = [
  'preflight',
  'broken',
  'case',
  'choices-read',
  'supplied',
  'not-sent',
  'choices',
  'answers',
  'own',
  'logged-out',
  'rights',
  'other',
] as const;

/** What an entry that is no request for data was about. */
export type OtherKind = (typeof otherKinds)[number];

export interface OtherCount {
  readonly kind: OtherKind;
  readonly count: number;
}
