import type {
  Day,
  EntryAccount,
  EntryReplay,
  LocalText,
  LogAnomalies,
  LogLine,
  PartyId,
  Phase,
  Role,
} from '../contract/generated/types.ts';

/** Who did something, as far as the reader may know that. */
export interface LogDoer {
  /** Of a person of the reader's own party. */
  readonly name?: string;
  /** The OAuth client id, or `person:` and an id. */
  readonly user?: string;
  readonly role?: Role;
  /** The name of the party, or its id; absent when it was nobody's. */
  readonly party?: string;
}

/** An entry in a list. */
export interface LogLineView {
  readonly line: LogLine;
  readonly who: LogDoer;
  readonly purpose?: LocalText;
}

interface Named {
  readonly code: string;
  readonly label: LocalText;
}

/** The log as it is looked through. */
export interface LogView {
  readonly party: string;
  /** Whether the reader sees the entries of every party; then these can be chosen. */
  readonly parties: readonly { readonly id: PartyId; readonly name: string }[] | undefined;
  readonly purposes: readonly Named[];
  /** What came of the search; absent when it could not be done. */
  readonly found?: { readonly lines: readonly LogLineView[]; readonly next?: string };
}

/** A field of an entry. */
export interface EntryFieldView {
  readonly field: EntryAccount['fields'][number];
  readonly label: LocalText;
  readonly category?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J';
  readonly bases: readonly LocalText[];
}

/** One entry, told to who watches over a party. */
export interface EntryView {
  readonly account: EntryAccount;
  readonly who: LogDoer;
  readonly purpose?: LocalText;
  /** The phase that the case was in, where it was decided about one. */
  readonly phase?: Phase;
  readonly fields: readonly EntryFieldView[];
  /** What was asked for and not decided. */
  readonly undecided: readonly LocalText[];
  readonly related: readonly LogLineView[];
  readonly shadow?: { readonly wider: readonly LocalText[]; readonly narrower: readonly LocalText[] };
  /** The public keys that the log is and was signed with: of each `x` of its JWK (RFC 8037), with a space between. */
  readonly key: string;
  /** After deciding again. */
  readonly replay?: EntryReplay;
}

/** What stands out. */
export interface AnomaliesView {
  readonly party: string;
  readonly from: Day;
  readonly to: Day;
  readonly found?: LogAnomalies;
  readonly lines: readonly {
    readonly anomaly: LogAnomalies['anomalies'][number];
    readonly who: LogDoer;
    readonly purpose?: LocalText;
  }[];
}
