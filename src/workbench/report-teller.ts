import type { TextDocument } from '../agreements/agreements.ts';
import type { Consent, LocalText } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { LedgerLine, LedgerRecipient } from '../ledger/ledger.ts';
import type { MayBeGone } from '../retention/retention.ts';
import { dayInWords } from './day-words.ts';
import { type ReportLanguage, type ReportWord, reportWords } from './report-words.ts';
import type { Shown, ToldLine } from './told-lines.ts';

/** A value that is kept. */
export interface KeptLine {
  readonly field: string;
  readonly by: string;
  readonly at: Instant;
  readonly shown: Shown | undefined;
}

/** Everything that the report tells, before it is put into words. Holds no name of staff. */
export interface ReportFacts {
  readonly at: Instant;
  readonly isKnown: boolean;
  readonly recipients: readonly LedgerRecipient[];
  /** Of whom requests of before a moment may be gone. */
  readonly gone: readonly MayBeGone[];
  /** Newest first. */
  readonly lines: readonly LedgerLine[];
  /** How many lines there are before those. */
  readonly older: number;
  readonly consents: readonly Consent[];
  readonly kept: readonly KeptLine[];
  /** What was told of the support of the client, the newest first. */
  readonly told: readonly ToldLine[];
  /** How many events there are before those. */
  readonly toldBefore: number;
  /** Whether the values were asked for. */
  readonly withValues: boolean;
  /** What the rest of the log is about, counted. */
  readonly counted: readonly { readonly what: LocalText; readonly count: number }[];
  nameOf(party: string): string;
  fieldOf(name: string): LocalText;
  purposeOf(code: string): LocalText | undefined;
  basisOf(id: string): LocalText;
  typeOf(type: string): LocalText;
  /** A value as people read it, in the language of the report. */
  valueOf(field: string, value: unknown): string;
}

export type Blocks = TextDocument['blocks'];
type Table = Extract<Blocks[number], { readonly kind: 'table' }>;

/** Facts with the words to tell them in. */
export class Teller {
  readonly facts: ReportFacts;
  readonly #language: ReportLanguage;

  constructor(facts: ReportFacts, language: ReportLanguage) {
    this.facts = facts;
    this.#language = language;
  }

  say(word: ReportWord, values: Readonly<Record<string, string>> = {}): string {
    const text: string = reportWords[this.#language][word];
    return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  pick = (text: LocalText): string => text[this.#language];

  day = (at: Instant | string): string => dayInWords(at, this.#language);

  fields = (names: readonly string[]): string => names.map((name) => this.pick(this.facts.fieldOf(name))).join('; ');

  purpose(code: string | undefined): string {
    const text = code === undefined ? undefined : this.facts.purposeOf(code);
    return text === undefined ? this.say('unknownPurpose') : this.pick(text);
  }

  /** A value, or why it is not here. */
  shown = (field: string, shown: Shown): string =>
    'value' in shown ? this.facts.valueOf(field, shown.value) : this.say(shown.word);

  /** A table, or the sentence that there is nothing to tell. */
  table(caption: ReportWord, columns: readonly ReportWord[], rows: Table['rows'], none: ReportWord): Blocks {
    if (rows.length === 0) return [{ kind: 'paragraph', text: this.say(none) }];
    return [{ kind: 'table', caption: this.say(caption), columns: columns.map((word) => this.say(word)), rows }];
  }
}
