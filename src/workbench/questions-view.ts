import type { InstantText, LocalText } from '../contract/generated/types.ts';

/** A question about one time that somebody looked. */
export interface QuestionLine {
  readonly id: string;
  readonly askedAt: InstantText;
  readonly text: string;
  readonly purpose?: LocalText;
  readonly answer?: { readonly text: string; readonly at: InstantText };
}

/** What the client who asks has asked. */
export interface MyQuestionsView {
  readonly questions: readonly (QuestionLine & { readonly party: string })[];
}

/** What clients asked a party. It tells no name: the entry is what the party's own system knows the request by. */
export interface QuestionsView {
  readonly party: string;
  readonly questions: readonly (QuestionLine & { readonly entry: string; readonly caseRef?: string })[];
  readonly mayAnswer: boolean;
}
