import type { CaseRef, FieldName, PartyId, PurposeCode } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';

/** What one party is told: of its own case, and only what it received itself. */
export interface Told {
  readonly party: PartyId;
  /** The party's own reference. */
  readonly caseRef?: CaseRef;
  readonly purposes: readonly PurposeCode[];
  /** Names, never a value. */
  readonly fields: readonly FieldName[];
}

/** What happened to everything that was disclosed of a person. */
interface AboutAll {
  readonly kind: 'processing.restricted' | 'processing.restriction-lifted';
  readonly subject: SubjectId;
}

/** The end of a person here. */
interface Erased {
  readonly kind: 'data.erased';
  readonly subject: SubjectId;
  /** Who is told beside the recipients, with what it supplied. */
  readonly alsoTo?: readonly Told[];
}

/** What happened to a part of it. */
type AboutSome =
  | { readonly kind: 'consent.withdrawn'; readonly subject: SubjectId; readonly consent: string }
  | { readonly kind: 'data.rectified'; readonly subject: SubjectId; readonly fields: readonly FieldName[] }
  | { readonly kind: 'objection.made'; readonly subject: SubjectId; readonly purpose: PurposeCode };

/** What whoever plans it knows the recipients of. */
interface ToKnown {
  readonly kind: 'emergency.used' | 'breach.found';
  readonly to: readonly Told[];
  /** The id of the entry without which it did not happen: nobody is told before the log holds that. */
  readonly entry?: string;
}

/** Something of which parties must be told. */
export type NoticeTask = AboutAll | Erased | AboutSome | ToKnown;
export type NoticeKind = NoticeTask['kind'];

/** By what the log is read for who received what: everything of a person, or a part of it. */
export interface Received {
  readonly consent?: string;
  readonly fields?: readonly FieldName[];
  readonly purpose?: PurposeCode;
}

/** What of a task is kept until everybody has been told. */
export type About =
  | { readonly received: Received }
  /** `apart`: the person was erased, so that nothing may tell that what parties were told is of one person. */
  | { readonly to: readonly Told[]; readonly apart?: true; readonly entry?: string };

export function toAbout(task: NoticeTask): About {
  if ('to' in task) return { to: task.to, ...(task.entry !== undefined && { entry: task.entry }) };
  if (task.kind === 'consent.withdrawn') return { received: { consent: task.consent } };
  if (task.kind === 'data.rectified') return { received: { fields: task.fields } };
  if (task.kind === 'objection.made') return { received: { purpose: task.purpose } };
  return { received: {} };
}

/**
 * Who received what of a person, as the log tells it: for each question, in their order, with the log read once. Must not
 * wait for a transaction that is under way.
 */
export type FindRecipients = (
  subject: SubjectId,
  received: readonly Received[],
) => Promise<readonly (readonly Told[])[]>;
