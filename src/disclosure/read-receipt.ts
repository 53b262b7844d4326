import { createHash } from 'node:crypto';
import { isEntryId, isReceipted } from '../audit/audit.ts';
import { isReadFor } from '../contract/entry-of-party.ts';
import type { PartyId, ReceiptAnswer } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import { act, type Done } from './act.ts';
import { DocumentResponse } from './answer.ts';
import type { Call } from './call.ts';
import type { Steps } from './steps.ts';
import type { Trail } from './trail.ts';

/**
 * The receipt of an earlier disclosure again, with the proof that its entry is in the log. For whoever speaks for the party
 * that was given something: what a receipt says, the party has already. Another party's entry looks as one that is not there.
 */
export function readReceipt(steps: Steps, call: Call, id: string): Done<ReceiptAnswer> {
  return act(steps, call, 'log-read', ({ party }, trail) => findReceipt(steps, { party, id }, trail));
}

/** The same as a file, to keep. */
export function readReceiptFile(steps: Steps, call: Call, id: string): Done<DocumentResponse> {
  return act(steps, call, 'log-read', async ({ party }, trail) => {
    const content = `${JSON.stringify(await findReceipt(steps, { party, id }, trail), null, 2)}\n`;
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    const fileName = `${id}.receipt.json`;
    return new DocumentResponse({ contentType: 'application/json', content, etag, fileName, tellsOfClients: true });
  });
}

async function findReceipt(
  { audit }: Pick<Steps, 'audit'>,
  { party, id }: { readonly party: PartyId; readonly id: string },
  trail: Trail,
): Promise<ReceiptAnswer> {
  // Before it is looked for: whoever tries ids leaves them.
  if (isEntryId(id)) trail.change({ reference: id });
  const entry = await audit.find(id);
  if (entry === undefined || !isReadFor(party, entry))
    throw new GatewayError('not-found', 'Your party has no such entry.');
  if (!isReceipted(entry)) throw new GatewayError('not-found', noReceipt);
  const { answer: receipt } = await audit.attest(await audit.again(entry, undefined), (_, signed) => signed);
  const proof = await audit.trees.proofOf(id);
  return proof === undefined ? { receipt, state: 'pending' } : { receipt, state: 'proved', proof };
}

const noReceipt =
  'This entry has no receipt: your party asked nothing by it, or was given nothing. A message that was sent by itself has none.';
