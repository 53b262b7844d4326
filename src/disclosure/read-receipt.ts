import { isReceipted } from '../audit/audit.ts';
import type { ReceiptAnswer } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import { act, type Done } from './act.ts';
import type { Call } from './call.ts';
import type { Steps } from './steps.ts';

/**
 * The receipt of an earlier disclosure again, with the proof that its entry is in the log. For whoever speaks for the party
 * that was given something: what a receipt says, the party has already. Another party's entry looks as one that is not there.
 */
export function readReceipt(steps: Steps, call: Call, id: string): Done<ReceiptAnswer> {
  return act(steps, call, 'log-read', async ({ party }, trail) => {
    const { audit } = steps;
    const entry = await audit.find(id);
    if (entry === undefined || entry.party !== party)
      throw new GatewayError('not-found', 'Your party has no such entry.');
    trail.change({ reference: entry.id });
    if (!isReceipted(entry)) throw new GatewayError('not-found', noReceipt);
    const { answer: receipt } = await audit.attest(await audit.again(entry, undefined), (_, signed) => signed);
    const proof = await audit.trees.proofOf(id);
    return proof === undefined ? { receipt, state: 'pending' } : { receipt, state: 'proved', proof };
  });
}

const noReceipt =
  'This entry has no receipt: your party asked nothing by it, or was given nothing. A message that was sent by itself has none.';
