import type {
  AgreementHash,
  CommentId,
  Draft,
  DraftRevision,
  LocalText,
  PartyType,
  Review,
  Role,
  Verdict,
  Version,
} from '../contract/generated/types.ts';

/** Who did something: a person by name, or an application of a party. */
export interface Doer {
  /** Left out for an application, and for a person who is not known here any more. */
  readonly name?: string;
  readonly role: Role;
  readonly party: string;
}

/** What must be so before a draft is offered, in the order in which people get there. */
export type ReadinessStep = 'complete' | 'sound' | 'ticked' | 'approved' | 'agreed';

/** One line of the list: how much is left of it. */
export interface ReadinessLine {
  readonly step: ReadinessStep;
  /** Nought when it is done. */
  readonly left: number;
  /** What is found, in words of the checks; only for `sound`. */
  readonly findings: readonly LocalText[];
}

/** A revision of which something still shows, and whether somebody else approved it. */
export interface AuthoredLine {
  readonly revision: number;
  readonly by: Doer;
  /** The type of organisation that the author counts as. */
  readonly type: PartyType | undefined;
  readonly at: string;
  readonly action: DraftRevision['action'];
  readonly reason: string;
  readonly touches: 'twist' | 'frame';
  readonly isApproved: boolean;
  /** Whether the only approval is the author's own. */
  readonly isOwn: boolean;
}

/** What somebody thought of the draft. */
export interface ReviewLine
  extends Pick<Review, 'id' | 'revision' | 'hash' | 'verdict' | 'reason' | 'at' | 'isCurrent'> {
  readonly by: Doer;
  /** Whether the same person said something else about the same text afterwards. */
  readonly isReplaced: boolean;
}

/** One point in which the draft lets through more, and why that is meant. */
export interface WideningLine {
  readonly point: string;
  readonly kind: string;
  readonly purpose?: LocalText;
  readonly field?: LocalText;
  readonly from?: PartyType;
  readonly to?: PartyType;
  readonly name?: string;
  /** Of a field: the part that was shown, and that is. */
  readonly before?: string;
  readonly after?: string;
  readonly tick?: { readonly by: Doer; readonly at: string; readonly reason: string };
}

/** A comment with what was answered to it. */
export interface CommentThread {
  readonly id: CommentId;
  readonly place: CommentPlace;
  readonly said: readonly Said[];
  /** Who said that it is dealt with. */
  readonly resolved?: { readonly by: Doer; readonly at: string };
  readonly mayResolve: boolean;
}

export interface Said {
  readonly id: CommentId;
  readonly by: Doer;
  readonly at: string;
  readonly text: string;
}

/** What a comment is about. */
export interface CommentPlace {
  readonly purpose?: LocalText;
  readonly field?: LocalText;
  readonly from?: PartyType;
  readonly to?: PartyType;
  readonly pointer?: string;
  /** Where it stands in the editor. */
  readonly cell?: string;
}

/** A draft as those see it who must say what they think of it. */
export interface ReviewView {
  readonly draft: Pick<Draft, 'id' | 'revision' | 'state' | 'model' | 'updatedAt' | 'offered'> & {
    readonly title?: LocalText;
    readonly version?: Version;
  };
  readonly hash?: AgreementHash;
  /** What it is held against. */
  readonly since?: { readonly kind: 'agreement' | 'model'; readonly id: string; readonly version: Version };
  readonly visitor: {
    /** What the visitor may say; empty for who has no say. */
    readonly verdicts: readonly Verdict[];
    /** Whether something of the draft is the visitor's own. */
    readonly isAuthor: boolean;
    readonly mayOffer: boolean;
    readonly mayConsult: boolean;
    readonly mayComment: boolean;
  };
  readonly lines: readonly ReadinessLine[];
  readonly isReady: boolean;
  readonly authored: readonly AuthoredLine[];
  /** The newest first. */
  readonly reviews: readonly ReviewLine[];
  readonly widenings: readonly WideningLine[];
  /** The open ones first. */
  readonly threads: readonly CommentThread[];
}
