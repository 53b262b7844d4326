import type { LocalText, Notice } from '../contract/generated/types.ts';

/** What a party was told, in words. */
export interface NoticeLine {
  readonly id: string;
  readonly kind: Notice['kind'];
  readonly happenedOn: string;
  readonly caseRef?: string;
  readonly purposes: readonly LocalText[];
  readonly fields: readonly LocalText[];
  readonly receivedAt?: string;
}

/** What one's own party was told about clients. */
export interface NoticesView {
  readonly party: string;
  /** What it has not acknowledged, the oldest first. */
  readonly open: readonly NoticeLine[];
  /** Whether there is more than is shown. */
  readonly hasMore: boolean;
  /** What it acknowledged last, the latest first. */
  readonly received: readonly NoticeLine[];
}
