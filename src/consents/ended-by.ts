import type { ConsentRecipient } from '../contract/generated/types.ts';
import type { ConsentRecord } from './consent-rows.ts';
import { standingAt } from './precedence.ts';

/** A consent that ends, and the no that ends it. */
interface Ended {
  readonly ended: ConsentRecord;
  readonly by: ConsentRecord;
}

/**
 * Which consents a no takes back: those of its kind, said no later than it, of which it covers every purpose, category and
 * recipient. It closes more than these ({@link judge}), but these are over: they are told as withdrawn, to the client and
 * to whoever received under them.
 */
export function endedBy(before: readonly ConsentRecord[], said: readonly ConsentRecord[]): readonly Ended[] {
  const noes = said.filter(({ answer }) => answer === 'refused');
  return before.flatMap((yes) => {
    const by = noes.find((no) => covers(no, yes));
    return by === undefined ? [] : [{ ended: yes, by }];
  });
}

function covers(no: ConsentRecord, yes: ConsentRecord): boolean {
  return (
    yes.kind === no.kind &&
    yes.givenAt <= no.givenAt &&
    standingAt(yes, no.givenAt) === 'given' &&
    yes.purposes.every((purpose) => no.purposes.includes(purpose)) &&
    yes.categories.every((category) => no.categories.includes(category)) &&
    yes.recipients.every((recipient) => no.recipients.some((wider) => isWithin(recipient, wider)))
  );
}

/** Whether whoever is meant by the one is meant by the other, as far as the words tell: of a party the type is not known. */
function isWithin(recipient: ConsentRecipient, wider: ConsentRecipient): boolean {
  if ('party' in recipient) return 'party' in wider && recipient.party === wider.party;
  if ('type' in recipient) return 'type' in wider && recipient.type === wider.type;
  return 'matched' in wider ? recipient.matched === wider.matched : 'type' in wider && recipient.matched === wider.type;
}
