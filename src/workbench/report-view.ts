import type { TextDocument } from '../agreements/agreements.ts';

/** The report on what is kept of a client and who saw it, as it is read and as it is printed. */
export interface ReportView {
  readonly text: TextDocument;
  /** Whether the values themselves stand in it. */
  readonly withValues: boolean;
}
