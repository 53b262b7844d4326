import type {
  BreachKind,
  BreachReport,
  Category,
  FreezeReason,
  LocalText,
  Sensitivity,
} from '../contract/generated/types.ts';

/** Something that can be frozen, or about which a breach can be; the value is what the form sends. */
export interface Thing {
  readonly kind: 'party' | 'api-client' | 'person' | 'everybody';
  readonly value: string;
  /** The name of a person or party, or the id of an application. */
  readonly name: string;
  /** The name of its party. */
  readonly party: string;
}

export interface FreezeLine {
  readonly id: string;
  readonly kind: 'party' | 'api-client' | 'person';
  /** What it is: the name of a party, the id of an application, the name of a colleague, or the id of somebody else. */
  readonly thing: string;
  readonly party: string;
  readonly reason: FreezeReason;
  readonly frozenAt: string;
  /** The party that froze it, and of colleagues who; nobody for a command on the machine. */
  readonly by: string | undefined;
  readonly liftedAt: string | undefined;
  readonly liftedBy: string | undefined;
  /** Why the visitor does not lift it; undefined when it may. */
  readonly noLift: 'self' | 'other-party' | 'role' | undefined;
}

/** A term that runs: until when, and how many minutes are left, less than none when it is over. */
export interface Term {
  readonly by: string;
  readonly hours: number;
  readonly minutesLeft: number;
}

export interface BreachLine {
  readonly id: string;
  readonly kind: BreachKind;
  /** Whom it is about; undefined for everybody in the period. */
  readonly party: string | undefined;
  readonly narrowed: { readonly kind: 'api-client' | 'person'; readonly name: string } | undefined;
  readonly discoveredAt: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly authority: Term;
  /** The other parties got their notice when the breach was recorded. */
  readonly partners: (Term & { readonly toldAt: string }) | undefined;
  readonly recordedBy: string;
}

/** What is frozen, and the data breaches. */
export interface IncidentsView {
  readonly party: string;
  /** Whether the visitor freezes and records: a data protection officer reads. */
  readonly mayAct: boolean;
  readonly isOperator: boolean;
  readonly freezes: readonly FreezeLine[];
  readonly breaches: readonly BreachLine[];
  readonly things: readonly Thing[];
}

interface ToldFieldLine {
  readonly label: LocalText;
  readonly part: string | undefined;
  readonly special: boolean;
}

export interface ClientLine {
  readonly caseRef: string;
  readonly recipients: readonly {
    readonly name: string;
    readonly purposes: readonly LocalText[];
    readonly fields: readonly ToldFieldLine[];
    readonly disclosures: number;
    readonly first: string;
    readonly last: string;
  }[];
  readonly advice: 'tell' | 'consider';
  readonly state: 'open' | 'told' | 'not-needed';
}

/** One data breach. */
export interface BreachView {
  readonly breach: BreachLine;
  readonly party: string;
  readonly persons: number;
  readonly disclosures: number;
  readonly unlinked: number;
  readonly clients: readonly ClientLine[];
  /** How many clients of the part are not shown: the export has them all. */
  readonly more: number;
  readonly mayDecide: boolean;
  readonly totals:
    | {
        readonly persons: number;
        readonly disclosures: number;
        readonly recipients: readonly {
          readonly name: string;
          readonly persons: number;
          readonly disclosures: number;
        }[];
        readonly fields: readonly {
          readonly label: LocalText;
          readonly category: Category;
          readonly sensitivity: Sensitivity;
          readonly disclosures: number;
        }[];
        readonly others: number;
      }
    | undefined;
  readonly unknown: BreachReport['unknown'];
  /** Of who sees the whole breach only: it names the application or the person. */
  readonly freezes: readonly FreezeLine[] | undefined;
}
