/** What the editor of a draft tells its page: plain data, for one purpose at a time. */
import type { CellSentence } from '../agreements/agreements.ts';
import type {
  Agreement,
  Author,
  Category,
  ChangeId,
  ClauseId,
  Comment,
  Condition,
  ConsentRequirement,
  Draft,
  FieldName,
  LocalText,
  Mode,
  Model,
  Part,
  PartyId,
  PartyType,
  Phase,
  PurposeCode,
  ReasonCode,
  Role,
  Sensitivity,
  TwistChange,
} from '../contract/generated/types.ts';

/** How much of a field is shown. */
export type Shown = 'all' | Part | 'none';

/** How much a recipient gets of a field by a clause; `own`: it holds the field itself. */
export type CellState = Shown | 'own';

/** Next to the national model: the same, wider (ruimer), narrower (strenger), or neither (anders). */
export type Verdict = 'same' | 'wider' | 'narrower' | 'other';

/** A field in a clause; without a field the clause itself, without a clause the purpose. */
export interface Place {
  readonly purpose?: PurposeCode;
  readonly clause?: ClauseId;
  readonly field?: FieldName;
}

export interface EditorView {
  readonly draft: EditedDraft;
  readonly mayEdit: boolean;
  readonly mayComment: boolean;
  readonly tabs: readonly PurposeTab[];
  readonly purpose: EditedPurpose;
  /** One per clause of the model for this purpose, whether the region kept it or not. */
  readonly columns: readonly Column[];
  /** Every field of the catalogue, in its order. */
  readonly rows: readonly Row[];
  readonly counts: Readonly<Record<'all' | 'part' | 'none' | 'consent' | 'wider' | 'narrower', number>>;
  /** What holds signing back (errors), and what is worth a look (warnings): of the whole draft. */
  readonly problems: readonly EditorProblem[];
  readonly clients: readonly { readonly id: string; readonly label: string; readonly story: LocalText }[];
  readonly example: ExampleClient;
  readonly chosen: Chosen | undefined;
  /** How the parties of the draft are called, by their ids. */
  readonly partyNames: Readonly<Record<PartyId, string>>;
  /** What the region changed, the last first. */
  readonly changes: readonly TwistChange[];
}

export interface EditedDraft extends Pick<Draft, 'id' | 'revision' | 'state' | 'model' | 'basedOn' | 'updatedAt'> {
  readonly title: LocalText | undefined;
  readonly version: string | undefined;
  readonly parties: number;
  /** How much the frame still lacks. */
  readonly lacking: number;
  /** Whether what was changed makes an agreement at all; when not, the table shows nothing as given. */
  readonly makesTerms: boolean;
}

export interface PurposeTab {
  readonly code: PurposeCode;
  readonly label: LocalText;
  readonly shared: number;
  readonly errors: number;
}

export interface EditedPurpose extends Pick<Agreement['purposes'][number], 'code' | 'label'> {
  readonly now: PurposeTerms;
  readonly model: PurposeTerms;
}

interface PurposeTerms {
  readonly phases: readonly Phase[];
  readonly candidates: boolean;
  readonly mode: Mode;
}

export interface Column {
  readonly clause: ClauseId;
  readonly from: PartyType;
  readonly to: PartyType;
  readonly roles: readonly NamedRole[];
  /** The names of the parties of the draft that receive by this clause. */
  readonly parties: readonly string[];
  /** One of them, to try the draft out with. */
  readonly party: PartyId | undefined;
  readonly removed: boolean;
  readonly consent: ConsentRequirement;
  /** In what the clause itself differs from the model, its fields left aside. */
  readonly verdict: Verdict;
  readonly shared: number;
}

export interface NamedRole {
  readonly id: Role;
  readonly label: LocalText;
}

export interface Row {
  readonly field: FieldName;
  readonly label: LocalText;
  readonly category: Category;
  readonly sensitivity: Sensitivity;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly clause: ClauseId;
  readonly field: FieldName;
  readonly state: CellState;
  readonly verdict: Verdict;
  /** What the model says: shown, may be switched on, or not named. */
  readonly model: 'core' | 'optional' | 'none';
  /** What the client must have said for this field; nothing is asked of what is not shown. */
  readonly asks: Asks;
  /** The bases of who receives, and of who sends; empty where nothing is shown. */
  readonly bases: readonly string[];
  /** What the recipient would get of the invented client; absent when nothing. */
  readonly example?: { readonly value: unknown };
  /** Why the recipient would get nothing of what the clause does show. */
  readonly refused?: ReasonCode;
  readonly errors: number;
  readonly warnings: number;
  readonly comments: number;
}

export type Asks = 'nothing' | 'objection' | 'waiver' | 'explicit' | 'both';

/** The invented client whose values stand in the cells, and where its case is taken to stand. */
export interface ExampleClient {
  readonly id: string;
  readonly label: string;
  readonly phase: Phase;
  /** Whether its own case stands there; when not, the example supposes that it does. */
  readonly supposed: boolean;
}

export interface EditorProblem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly title: LocalText;
  readonly remedy: LocalText;
  /** What was found, with its names; in English, as the checks tell it. */
  readonly detail: string;
  readonly source: string;
  readonly place: Place;
  /** Where it is mended when that is not in the table. */
  readonly elsewhere?: 'frame' | 'rules';
  readonly fieldLabel?: LocalText;
  readonly to?: PartyType;
}

export type Chosen = ChosenCell | ChosenClause | ChosenPurpose;

interface ChosenPlace {
  readonly problems: readonly EditorProblem[];
  readonly history: readonly PlaceChange[];
  readonly comments: readonly Comment[];
  /** The changes of the region that can be taken back here. */
  readonly undo: readonly ChangeId[];
}

export interface ChosenCell extends ChosenPlace {
  readonly kind: 'cell';
  readonly row: Omit<Row, 'cells'>;
  readonly column: Column;
  readonly cell: Cell;
  readonly sentence: CellSentence;
  /** How it would be by the model, where that differs. */
  readonly difference?: ModelDifference;
  readonly choices: readonly Choice[];
  /** Why nobody can open this cell. */
  readonly closed?: Closed;
  readonly legal: LegalAnswers;
  /** What each invented client would have the recipient see. */
  readonly outcomes: readonly Outcome[];
  /** The whole clause as it stands in the text of the agreement. */
  readonly clauseText?: string;
}

/** The sentence of the model and that of the draft, word by word. */
export interface ModelDifference {
  readonly verdict: Exclude<Verdict, 'same'>;
  readonly model: CellSentence;
  readonly pieces: readonly { readonly text: string; readonly change: 'same' | 'added' | 'removed' }[];
  /** Whether so much differs that two sentences read better. */
  readonly apart: boolean;
}

export interface Choice {
  readonly shown: Shown;
  readonly chosen: boolean;
  /** What the recipient would get of the invented client, had it said yes to everything. */
  readonly example?: { readonly value: unknown };
  /** Shows more than the model does: then it asks for a reason. */
  readonly wider: boolean;
}

export type Closed =
  | { readonly by: 'law'; readonly reason: ReasonCode; readonly rule: string }
  | { readonly by: 'never-to' | 'model' | 'removed-clause' };

/** Three legal questions, apart. A region answers only the last, and only with more. */
export interface LegalAnswers {
  readonly disclosing: readonly NamedBasis[];
  readonly receiving: readonly NamedBasis[];
  /** For special data, criminal data and the BSN; undefined for a field that needs none. */
  readonly exception: readonly NamedBasis[] | undefined;
  readonly secrecy: readonly NamedBasis[];
  readonly asks: Asks;
}

export interface NamedBasis {
  readonly id: string;
  readonly label: LocalText;
  readonly uncertain: boolean;
}

export interface Outcome {
  readonly client: string;
  readonly label: string;
  readonly phase: Phase;
  /** Absent when nothing is seen. */
  readonly seen?: { readonly value: unknown; readonly part?: Part };
  readonly refused?: ReasonCode;
}

/** Something that was done about a place. */
export interface PlaceChange {
  readonly at: string;
  readonly author: Author;
  readonly reason: string;
  readonly what: 'added' | 'undone';
  readonly change: TwistChange;
  /** Whether it still holds, and so can be taken back. */
  readonly live: boolean;
}

export interface ChosenClause extends ChosenPlace {
  readonly kind: 'clause';
  readonly column: Column;
  /** Fewer than two roles, and none can be taken out: the clause would go with it. */
  readonly roles: readonly (NamedRole & { readonly removed: boolean })[];
  readonly consents: readonly { readonly requirement: ConsentRequirement; readonly closed: boolean }[];
  readonly conditions: readonly { readonly condition: Condition; readonly asked: boolean; readonly byModel: boolean }[];
  readonly legal: LegalAnswers;
  readonly clauseText?: string;
}

export interface ChosenPurpose extends ChosenPlace {
  readonly kind: 'purpose';
}

/** What the page asks to see. */
export interface EditorQuestion {
  readonly purpose?: string;
  readonly client?: string;
  /** `field.clause`, `.clause`, or `doel`. */
  readonly cell?: string;
  readonly language: 'nl' | 'en';
}

/** What somebody decided at the page. `revision` is the one that was seen. */
export type Edit = { readonly revision: number; readonly reason?: string } & (
  | { readonly what: 'cells'; readonly cells: readonly CellPlace[]; readonly shown: Shown | 'model' }
  | { readonly what: 'consent'; readonly clause: ClauseId; readonly requirement: string }
  | { readonly what: 'role'; readonly clause: ClauseId; readonly role: Role }
  | { readonly what: 'condition'; readonly clause: ClauseId; readonly condition: string }
  | { readonly what: 'remove'; readonly clause: ClauseId }
  | { readonly what: 'mode' | 'candidates'; readonly purpose: PurposeCode }
  | { readonly what: 'phases'; readonly purpose: PurposeCode; readonly phases: readonly string[] }
  | { readonly what: 'undo'; readonly changes: readonly ChangeId[] }
);

/** A field in a clause. */
export type CellPlace = Required<Pick<Place, 'clause' | 'field'>>;

/** The draft that is worked on, and the model under it. */
export interface Edited {
  readonly draft: Draft;
  readonly model: Model;
}
