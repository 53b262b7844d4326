import type {
  Capacity,
  Consent,
  ConsentKind,
  ConsentQuestion,
  InstantText,
  LegalBasisId,
  LocalText,
  PurposeCode,
} from '../contract/generated/types.ts';
import type { SeenField } from './mine-view.ts';

/** What a client said yes and no to, what goes on without that, and what it can object to. */
export interface ChoicesView {
  /** Whether anything is known here of this person. */
  readonly isKnown: boolean;
  /** What holds now, the newest first. */
  readonly current: readonly Choice[];
  /** What ended. */
  readonly past: readonly Choice[];
  /** What goes on without consent. */
  readonly flows: readonly Flow[];
  readonly objections: readonly ObjectionChoice[];
  /** What the client can answer itself. */
  readonly questions: readonly (Pick<ConsentQuestion, 'id' | 'question'> & Pick<AskedQuestion, 'where'>)[];
}

/** A question to a client, at one of the places where it is asked. */
export interface AskedQuestion {
  readonly question: ConsentQuestion;
  /** Of a question that is asked at several places: its key, and the parties by name. */
  readonly where?: { readonly place: string; readonly parties: readonly string[] };
}

/** One answer that was recorded. */
export interface Choice {
  readonly id: string;
  readonly answer: Consent['answer'];
  readonly kind: ConsentKind;
  readonly status: Consent['status'];
  /** Ids of the topics that it covers. */
  readonly topics: readonly string[];
  readonly purposes: readonly LocalText[];
  readonly recipients: readonly LocalText[];
  readonly givenAt: InstantText;
  readonly expiresAt: InstantText;
  readonly ended?: { readonly at: InstantText; readonly how: 'withdrawn' | 'expired' };
  /** The party that recorded it; the client itself when left out. */
  readonly recordedBy?: string;
  /** In what capacity somebody answered for the client. */
  readonly capacity: Capacity;
  readonly formVersion: string;
  /** The very text that was shown, where it was kept. */
  readonly notice?: { readonly language: string; readonly text: string };
  readonly mayWithdraw: boolean;
}

/** What parties receive of others without consent, by one law. */
export interface Flow {
  /** Ids of the clauses. */
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly purposes: readonly LocalText[];
  readonly basis: LegalBasisId;
  /** The law, as lawyers write it. */
  readonly label: LocalText;
  readonly fields: readonly SeenField[];
}

/** A purpose that runs until the client objects. */
export interface ObjectionChoice {
  readonly purpose: PurposeCode;
  readonly text: LocalText;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly fields: readonly SeenField[];
  /**
   * When the client objected, where that holds now; the party that recorded it; and whether it holds for every record of
   * the client, when parties registered it apart.
   */
  readonly standing?: { readonly since: InstantText; readonly by?: string; readonly isEverywhere: boolean };
}
