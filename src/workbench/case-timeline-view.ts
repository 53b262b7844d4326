import type { LocalText, Notice } from '../contract/generated/types.ts';
import type { ClientLine, PurposeLabel } from './clients-view.ts';
import type { ShownField } from './look-up-view.ts';

/** The cases of which the own party was told something, the last one told first. */
export interface CaseTimelinesView {
  readonly party: string;
  readonly cases: readonly { readonly line: ClientLine; readonly lastAt: string }[];
  /** How many come before those on the next page, when there is one. */
  readonly next?: number;
  /** Whether the own party has a subscription by which this visitor could be told anything. */
  readonly isSubscribed: boolean;
}

/** What the own party was told of the support of one client. */
export interface CaseTimelineView {
  readonly line: Pick<ClientLine, 'ref' | 'known'>;
  readonly isSubscribed: boolean;
  /** For which purposes this visitor can see what was told; the first one is that of the latest message. */
  readonly purposes: readonly PurposeLabel[];
  /** After a decision, which was taken for this page. */
  readonly shown?: ShownTimeline;
  /** The latest first. */
  readonly moments: readonly TimelineMoment[];
  /** Whether there was more than is shown. */
  readonly hasMore: boolean;
}

/** What came of the decision. */
export interface ShownTimeline {
  readonly purpose: PurposeLabel;
  /** As it is known now; absent when nothing may be seen. */
  readonly now?: SupportTold;
}

export interface SupportTold {
  /** In the order of the catalogue; only what may be seen now, and is known. */
  readonly fields: readonly ShownField[];
  /** What the agreement says of the level. */
  readonly escalation?: LocalText;
}

export type TimelineMoment = MessageMoment | NoticeMoment;

/** A message that arrived. */
export interface MessageMoment {
  readonly kind: 'message';
  readonly at: string;
  /** What it said, as far as it may be seen now; absent where nothing is shown. */
  readonly told?: SupportTold;
  /** What is otherwise than in the message before; absent where that one is not known. */
  readonly changed?: readonly ChangedField[];
}

/** A field of which the value became another. */
export type ChangedField = Pick<ShownField, 'name' | 'label'>;

/** Something that the party was told about what it had: names, and no value. */
export interface NoticeMoment {
  readonly kind: 'notice';
  readonly on: string;
  readonly about: Notice['kind'];
}
