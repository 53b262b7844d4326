import type { AgreementId, Day, DraftId, LocalText, PartyId, Version } from '../contract/generated/types.ts';

/** A version of an agreement, as it is named in a sentence. */
export interface NamedVersion {
  readonly id: AgreementId;
  readonly version: Version;
  readonly title?: LocalText;
}

/** A draft, as it is named in a sentence. */
export interface NamedDraft {
  readonly id: DraftId;
  readonly title?: LocalText;
  readonly changedOn: Day;
}

/** What somebody can do for a draft now. */
export type DraftTask =
  /** Something is missing or refused: so many things, of which the first is in the frame or elsewhere. */
  | { readonly kind: 'complete'; readonly left: number; readonly place: 'frame' | 'terms' }
  /** So many widenings of which nobody said that they are meant. */
  | { readonly kind: 'tick'; readonly left: number }
  | { readonly kind: 'approve' }
  | { readonly kind: 'advise' }
  | { readonly kind: 'offer' };

export interface NamedParty {
  readonly id: PartyId;
  readonly name: string;
}

/** Something that ends, and when. */
export interface Ending {
  readonly code: 'term-ends' | 'evaluation-due' | 'key-ends' | 'mandate-ends' | 'party-leaves';
  readonly on: Day;
  /** Within how many days; `past` for an evaluation of which the day has gone by. */
  readonly within: 90 | 30 | 7 | 'past';
  readonly agreement?: NamedVersion;
  /** The party that it is about. */
  readonly party?: NamedParty;
  /** The party that was mandated. */
  readonly mandated?: NamedParty;
}

export type OverviewTask =
  | { readonly kind: 'draft'; readonly draft: NamedDraft; readonly task: DraftTask }
  /** The party's own statement on a version is not there. */
  | { readonly kind: 'sign'; readonly agreement: NamedVersion; readonly required: boolean }
  | { readonly kind: 'ending'; readonly ending: Ending }
  /** Of the party's own requests far more than usual stay (partly) closed; shares in whole percents. */
  | { readonly kind: 'peak'; readonly today: number; readonly usual: number };

/** What somebody else must do first. */
export type OverviewWait =
  | { readonly kind: 'approval'; readonly draft: NamedDraft }
  | { readonly kind: 'signatures'; readonly agreement: NamedVersion; readonly left: number }
  | { readonly kind: 'admission'; readonly agreement: NamedVersion };

/** A version that is in force. */
export interface AgreementInForce extends NamedVersion {
  readonly since: Day;
  readonly until: Day;
  readonly signed: number;
  readonly parties: number;
  /** What happens first. */
  readonly next: {
    readonly kind: 'term-ends' | 'evaluation-due' | 'version-begins';
    readonly on: Day;
    /** The version that begins. */
    readonly version?: Version;
  };
}

/** How many requests ended in which way. */
export interface Outcomes {
  readonly total: number;
  readonly shared: number;
  readonly withheld: number;
  readonly refused: number;
  readonly failed: number;
}

/** Over how many days is counted, today included. */
export type Period = 1 | 7 | 28;

export interface DecisionFigures {
  readonly period: Period;
  /** The first day that is counted; later than the period says when the log is longer than what is looked at. */
  readonly from: Day;
  /** Undefined for fewer than are told. */
  readonly all: Outcomes | undefined;
  /** Whether there was none at all. */
  readonly none: boolean;
  /** The purposes with enough requests to tell of, the most first. */
  readonly byPurpose: readonly (Outcomes & { readonly code: string; readonly label: LocalText | undefined })[];
  /** All other purposes together; undefined when there are none, or too few. */
  readonly rest: Outcomes | 'few' | undefined;
}

/** What is done now and then, and asks for somebody when it is not. */
export interface UpkeepState {
  /** Who signs the log: how much of the tree that this process writes, and when; `alarm`: it saw another history of it. */
  readonly witnesses: readonly {
    readonly name: string;
    readonly signed: { readonly size: number; readonly at: string } | undefined;
    readonly state: 'ok' | 'late' | 'alarm';
  }[];
  /** How many second histories of the logs of others were seen. */
  readonly forks: number;
  /** Told to who runs the gateway; `none`: it makes none itself. */
  readonly backups?:
    | 'none'
    | { readonly last: string | undefined; readonly failedAt: string | undefined; readonly isLate: boolean };
}

export interface SystemState extends UpkeepState {
  /** The name under which this gateway signs its log. */
  readonly gateway: string;
  readonly engine: string;
  readonly model: { readonly id: string; readonly version: Version };
  readonly entries: number;
  readonly checkpoint: { readonly size: number; readonly at: string } | undefined;
  /** When the whole log was last verified; undefined when that never came to its end. */
  readonly verified: { readonly at: string | undefined; readonly intact: boolean };
}

/** What somebody sees first: what asks for them, what holds, what happened, and how the system stands. */
export interface OverviewView {
  readonly party: string;
  readonly tasks: readonly OverviewTask[];
  readonly waiting: readonly OverviewWait[];
  /** Whether more drafts wait than were looked at. */
  readonly moreDrafts: boolean;
  readonly inForce: readonly AgreementInForce[];
  readonly figures: DecisionFigures;
  readonly system: SystemState;
}
