import type { FieldName, PartyId, PartyType } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';

/** Whom a source is asked about, and at which moment. */
export interface Whom {
  readonly subject: SubjectId;
  /** The reference by which a party of the case knows it. A party's own system is given no other. */
  caseRefOf(party: PartyId): string;
  /** The reference of the party that asks: the value of `caseRef`. */
  readonly ownRef: string;
  /** The parties of the case. A candidate sends nothing, so its system is not asked. */
  readonly parties: readonly {
    readonly party: PartyId;
    readonly type: PartyType;
    readonly capacity: 'party' | 'candidate';
  }[];
  readonly at: Instant;
  /** The headers by which a party's own system continues the trace (W3C Trace Context). */
  readonly trace?: { readonly traceparent: string };
  /**
   * The number of a support event: what the events up to and with it say, whatever was told since. Values that were
   * supplied are as they are kept now. All events when left out.
   */
  readonly asOf?: number | undefined;
  /**
   * How it stood right before this event: it was not told, or (`isTold`) its day had not come. To compare with.
   */
  readonly before?: { readonly seq: number; readonly isTold: boolean } | undefined;
}

/** What a source gives: values as it holds them, not checked yet. */
export interface SourceAnswer {
  /** By field name. A field without a value is left out, or null. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Fields of which a value is kept that cannot be read. They are not the same as fields without a value. */
  readonly unreadable: readonly FieldName[];
}

/**
 * Where values live: the seam of the room. A source is asked for permitted fields only, gives whole values, and
 * rejects with a `SourceFailure` when it cannot answer; it never answers with a part of what it was asked.
 */
export interface Source {
  readonly id: string;
  /** @throws SourceFailure when the source cannot be asked, or its answer cannot be used */
  fetch(whom: Whom, fields: readonly FieldName[]): Promise<SourceAnswer>;
  /** Whether it is left alone for a while because it did not answer; of a source that never is, left out. */
  isPaused?(): boolean;
}

/** What a source did wrong, for the log: names of the catalogue only, never a value. */
export interface SourceReport {
  readonly source: string;
  readonly field?: FieldName;
  readonly problem: 'not-asked' | 'wrong-type' | 'unavailable';
}

/** Why a source gave no answer. */
export type FailureKind =
  | 'paused'
  | 'time-out'
  | 'unreachable'
  | 'token'
  | 'server-error'
  | 'refused'
  | 'redirect'
  | 'content-type'
  | 'too-large'
  | 'not-json'
  | 'not-an-object';

/** A source that cannot answer. Its text is the kind: what came over the line is not quoted, it may hold values. */
export class SourceFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind) {
    super(kind);
    this.name = 'SourceFailure';
    this.kind = kind;
  }
}
