import type { StatementReceipt } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { recordProblem } from '../disclosure/answer.ts';
import type { Call } from '../disclosure/call.ts';
import { readBody } from '../disclosure/request.ts';
import type { Steps } from '../disclosure/steps.ts';
import { Trail } from '../disclosure/trail.ts';
import { GatewayError } from '../errors.ts';

/**
 * Takes in a statement that a party signed elsewhere. Whoever calls only hands it over: what it is worth follows from
 * the signature in it. It is recorded before it is kept, by the one entry of this request.
 */
export async function handInStatement(steps: Steps, call: Call): Done<StatementReceipt> {
  const trail = new Trail('agreement-statement', call, steps);
  try {
    const { apiClient } = trail.caller(await steps.identity.authenticate(call.authorization));
    const { statement } = readBody('statementRequest', call);
    const receipt = await steps.agreements.addStatement(statement, async (entry) => {
      const { id } = trail.entry();
      return (await steps.audit.record({ ...entry, ...call.trace, id, apiClient }, undefined)).entry;
    });
    const outcomes = receipt.outcomes.map(({ reason, ...outcome }) => (reason ? { ...outcome, reason } : outcome));
    const response = { ...receipt, receivedAt: instantText(receipt.receivedAt), outcomes };
    const entry = await steps.audit.find(receipt.entry);
    if (entry === undefined) throw new GatewayError('log-unavailable', 'the entry of the statement is not in the log');
    return await steps.audit.again(entry, { ok: true, response });
  } catch (error) {
    return recordProblem(steps, trail, error);
  }
}
