import { readClaim, statementRefusals } from '../agreements/agreements.ts';
import type { Statement, StatementReceipt } from '../contract/generated/types.ts';
import { instantText } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { recordProblem } from '../disclosure/answer.ts';
import type { Call } from '../disclosure/call.ts';
import { readBody } from '../disclosure/request.ts';
import type { Steps } from '../disclosure/steps.ts';
import { Trail } from '../disclosure/trail.ts';
import { GatewayError } from '../errors.ts';

/** What somebody hands in on a page that is about one version, one party, and what it can state there. */
export interface ExpectedStatement extends Pick<Statement, 'agreementHash' | 'party'> {
  readonly types: readonly Statement['type'][];
}

/**
 * Takes in a statement that a party signed elsewhere. Whoever calls only hands it over: what it is worth follows from
 * the signature in it. It is recorded before it is kept, by the one entry of this request.
 * @param expected refuses a statement about anything else, which would be kept where nobody looks for it
 */
export async function handInStatement(steps: Steps, call: Call, expected?: ExpectedStatement): Done<StatementReceipt> {
  const trail = new Trail('agreement-statement', call, steps);
  try {
    const { apiClient } = trail.caller(await steps.identity.authenticate(call.authorization));
    const { statement } = readBody('statementRequest', call);
    if (expected !== undefined) refuseOther(statement, expected);
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

/** By what it claims, before anything is verified: this only refuses. */
function refuseOther(jws: string, expected: ExpectedStatement): void {
  const claim = readClaim(jws);
  if (claim === undefined) return;
  const found = findOther(claim, expected);
  if (found === undefined) return;
  const errors = [{ pointer: '/statement', ...found }];
  throw new GatewayError('invalid-input', 'the statement is not the one that is signed here', { errors });
}

function findOther(claim: Statement, expected: ExpectedStatement): { code: string; detail: string } | undefined {
  const { 'other-agreement': agreement, 'other-party': party } = statementRefusals;
  if (claim.agreementHash !== expected.agreementHash) return { code: 'other-agreement', detail: agreement };
  if (claim.party !== expected.party) return { code: 'other-party', detail: party };
  if (expected.types.includes(claim.type)) return undefined;
  return { code: 'other-type', detail: 'It states something else than what is signed here.' };
}
