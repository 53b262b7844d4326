import type { Draft } from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import { toCanonicalText } from '../hash-agreement.ts';

/** What one draft, or the drafts of one party, may come to: else a party could fill the store of all. */
export const draftLimits = {
  /** Of a party, that are neither offered nor abandoned. */
  drafts: 50,
  revisions: 5_000,
  comments: 2_000,
  reviews: 2_000,
  ticks: 5_000,
} as const;

/** Characters of the text of one draft. */
export const maxDocument = 1_000_000;

const advice: Readonly<Record<keyof typeof draftLimits, string>> = {
  drafts: 'Your party has as many drafts as it may have: offer or abandon one first.',
  revisions: 'The draft was changed as often as it may be: abandon it, and start another from what was agreed.',
  comments: 'As much was said about the draft as may be.',
  reviews: 'As much was thought of the draft as may be: abandon it, and start another from what was agreed.',
  ticks: 'As many widenings were ticked as may be: abandon it, and start another from what was agreed.',
};

/**
 * Refuses one more.
 * @param count how many there are
 * @throws GatewayError `conflict`
 */
export function refuseTooMany(what: keyof typeof draftLimits, count: number): void {
  if (count < draftLimits[what]) return;
  const errors = [{ pointer: '', code: `too-many-${what}`, detail: `there may be ${draftLimits[what]}` }];
  throw new GatewayError('conflict', advice[what], { errors });
}

/**
 * RFC 8785 text of a draft.
 * @throws GatewayError `too-large`
 */
export function toBoundedText(draft: Draft): string {
  const text = toCanonicalText(draft);
  if (text.length <= maxDocument) return text;
  throw new GatewayError('too-large', `A draft may have ${maxDocument} characters.`);
}
