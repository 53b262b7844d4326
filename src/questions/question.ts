import type { CaseRef, PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';

/** A question about one entry of the log. */
export interface Question {
  readonly id: string;
  readonly subject: SubjectId;
  /** Id of the entry. */
  readonly entry: string;
  /** The party that looked, whose officer answers. */
  readonly party: PartyId;
  readonly purpose: string;
  /** That party's own reference to the case, where the request had one. */
  readonly caseRef?: CaseRef;
  readonly text: string;
  readonly askedAt: Instant;
  readonly answer: { readonly text: string; readonly at: Instant } | undefined;
}

/** What is asked. */
export type Asked = Omit<Question, 'id' | 'askedAt' | 'answer'>;
