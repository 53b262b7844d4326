/** The log: what was asked, decided and disclosed. What is not in it is not answered. */
import type { KeyObject } from 'node:crypto';
import type { Entry } from '../contract/generated/types.ts';
import type { Clock } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';

/** An entry before it is recorded. Without an id or moment it gets them; with an id it is recorded at most once. */
export type EntryDraft = Omit<Entry, 'id' | 'at'> & Partial<Pick<Entry, 'id' | 'at'>>;

/** An answer whose entry is durable. Only this room makes one, so that only what was recorded can be sent. */
class RecordedAnswer<Answer> {
  readonly #sealed = true;
  readonly entry: Entry;
  readonly answer: Answer;

  constructor(entry: Entry, answer: Answer) {
    this.entry = entry;
    this.answer = answer;
  }

  static isGenuine(value: unknown): boolean {
    return value instanceof RecordedAnswer && value.#sealed;
  }
}
export type Recorded<Answer> = RecordedAnswer<Answer>;

export interface Audit extends AsyncDisposable {
  record<Answer>(entry: EntryDraft, answer: Answer): Promise<Recorded<Answer>>;
  find(id: string): Promise<Entry | undefined>;
  checkpoint(): Promise<string>;
  verify(): Promise<LogVerdict>;
  prove(id: string): Promise<InclusionProof | undefined>;
  newId(): string;
}
export interface LogVerdict {
  readonly intact: boolean;
}
export interface InclusionProof {
  readonly index: number;
}

export function openAudit(_parts: { store: Store; clock: Clock; origin: string; signingKey: KeyObject }): Promise<Audit> {
  throw new Error('not yet');
}
