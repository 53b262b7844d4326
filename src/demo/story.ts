import type {
  CaseChange,
  ClientRecord,
  ConsentRequest,
  FieldName,
  PartyId,
  Phase,
  RightsKind,
  SupportEventRequest,
} from '../contract/generated/types.ts';

type Answer = Omit<ConsentRequest, 'caseRef' | 'givenAt' | 'expiresAt'> & {
  readonly givenAt: string;
  readonly expiresAt?: string;
};

type Without<Form, Name extends string> = Form extends unknown ? Omit<Form, Name> : never;

/** Something that happened in a story, at a moment, by a party. */
export type StoryEvent = { readonly at: string; readonly by: PartyId } & (
  | { readonly what: 'change'; readonly change: CaseChange }
  | { readonly what: 'answer'; readonly answer: Answer }
  /** Withdraws the latest given consent of a kind. */
  | { readonly what: 'withdraw'; readonly kind: ConsentRequest['kind'] }
  /** The care provider tells what happened in the support. */
  | { readonly what: 'support'; readonly tell: Without<SupportEventRequest, 'caseRef'> }
  /** The client asks something under its rights; the party deals with it. */
  | { readonly what: 'ask'; readonly kind: RightsKind; readonly fields: readonly FieldName[]; readonly text: string }
);

/** The story of one subject: how the case begins, what is known, and what happens then. All moments are dated. */
export interface Story {
  readonly label: string;
  readonly about: { readonly nl: string; readonly en: string };
  readonly opened: {
    readonly at: string;
    readonly by: PartyId;
    readonly phase: Phase;
    readonly with: readonly PartyId[];
  };
  /** Values by the party that supplies them. Days in them move with the story. */
  readonly values: Readonly<Record<PartyId, Partial<ClientRecord>>>;
  readonly events: readonly StoryEvent[];
  /** What the gateway derives, to show in examples. */
  readonly derived?: Readonly<Partial<ClientRecord>>;
}

const form = { language: 'nl', capacity: 'self' } as const;
const allCategories = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

/** An answer on the form of the region, for the corporation that matches. */
export function answerForCorporation(
  kind: ConsentRequest['kind'],
  answer: ConsentRequest['answer'],
  purposes: ConsentRequest['purposes'],
  rest: { formVersion: string; givenAt: string; expiresAt?: string },
): Answer {
  const categories = kind === 'explicit' ? (['D', 'G'] as const) : allCategories;
  return { ...form, kind, answer, purposes, recipients: [{ matched: 'COR' }], categories: [...categories], ...rest };
}
