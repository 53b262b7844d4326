import type { FieldName } from '../../contract/generated/types.ts';
import type { TrialQuestion, View } from './trial.ts';

/** How the views are called in a URL. */
export const viewNames = {
  all: 'alles',
  seen: 'te-zien',
  'no-consent': 'geen-akkoord',
  'not-agreed': 'niet-afgesproken',
  other: 'anders',
  different: 'verschil',
} as const satisfies Record<View, string>;

/** A party in a role, as one choice in the form. Neither id can hold the dot. */
export function recipientChoice(recipient: Pick<TrialQuestion, 'party' | 'role'>): string {
  return `${recipient.party}.${recipient.role}`;
}

/** Everything behind an answer, as a file. */
export const trialFileUrl = (question: TrialQuestion): string => `${trialUrl(question)}&vorm=json`;

/** The page of a trial request: every state of it is a URL that can be passed on. */
export function trialUrl(question: TrialQuestion, view: View = 'all', field?: FieldName): string {
  const query = new URLSearchParams({
    wie: recipientChoice(question),
    doel: question.purpose,
    over: question.client,
    ...(question.agreement !== undefined && { afspraak: question.agreement }),
    ...(question.against !== undefined && { met: question.against }),
    ...(question.all && { alles: '1' }),
    ...(view !== 'all' && { toon: viewNames[view] }),
    ...(field !== undefined && { gegeven: field }),
  });
  return `/proef?${query}${field === undefined ? '' : `#g-${field}`}`;
}
