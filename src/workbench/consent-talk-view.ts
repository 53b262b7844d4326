import type { ConsentQuestion } from '../contract/generated/types.ts';

export type TalkAnswer = 'yes' | 'no' | 'not-yet';

/** A question of a talk, and what the client said of it so far. */
export interface TalkQuestion {
  readonly asked: ConsentQuestion;
  /** By field and part, joined with a space: the value that the asking party itself supplied, as the recipient would see it. */
  readonly previews: ReadonlyMap<string, unknown>;
  /** Left out when nothing was said, or when it was said of a text that is not shown any more. */
  readonly answer?: TalkAnswer;
  /** The digest of the text that the answer was given to. */
  readonly digest?: string;
  /** What an answer was given to that is not shown any more: the fields, in words, that came and that went. */
  readonly changed?: { readonly more: readonly string[]; readonly less: readonly string[] };
}

/** A talk with a client about what may be shared, as the care worker and the client see it. */
export interface TalkView {
  /** The care worker's own reference to the case. */
  readonly ref: string;
  /** The initials, where the asking party itself supplied them. */
  readonly client: string | undefined;
  /** Who helps. */
  readonly helper: string;
  readonly questions: readonly TalkQuestion[];
  /** Ids of the scans of signed paper that the asking party may open. */
  readonly scans: readonly string[];
}

/** What would be recorded, as the page before recording showed it: it travels in the form, and is recorded only as it was read. */
export const answersRead = ({ questions }: Pick<TalkView, 'questions'>): string =>
  questions
    .flatMap(({ asked, answer, digest }) => (answer === undefined ? [] : [`${asked.id} ${answer} ${digest}`]))
    .join(', ');
