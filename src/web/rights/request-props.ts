import type { LocalText, RightsRequest } from '../../contract/generated/types.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import type { Texts } from '../texts.ts';

export interface RequestsProps {
  readonly frame: PageFrame;
  readonly requests: readonly RightsRequest[];
  readonly today: string;
  readonly names: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, LocalText>;
  /** Whether the visitor works with clients; otherwise it sees clocks only. */
  readonly deals: boolean;
  /** The visitor, as the requests name who recorded them. */
  readonly self: string;
  readonly isChanged?: boolean;
  readonly isProblem?: boolean;
}

export interface RequestProps extends RequestsProps {
  readonly request: RightsRequest;
  readonly texts: Texts;
}
