import type { RetentionView } from '../../workbench/retention-view.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import type { FormProblem } from '../frame/problems.tsx';
import type { Texts } from '../texts.ts';

/** What the page is made from. */
export interface RetentionProps {
  readonly frame: PageFrame;
  readonly view: RetentionView;
  readonly problems?: readonly FormProblem[];
  /** What was filled in, by the name of the field. */
  readonly written?: Readonly<Record<string, string>>;
  /** Whether the visitor logged in so short ago that they may let entries go. */
  readonly isFresh: boolean;
  /** What was just done; told once. */
  readonly done?: string;
}

/** What the sections of the page are made from. */
export interface SectionProps extends Required<Omit<RetentionProps, 'done'>> {
  readonly texts: Texts;
}
