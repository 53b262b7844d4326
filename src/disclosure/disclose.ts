import type { Recorded } from '../audit/audit.ts';
import type { PreflightResponse } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import { actingRole } from '../identity/identity.ts';
import type { PolicyDecision } from '../policy/policy.ts';
import { type Answer, recordProblem } from './answer.ts';
import type { Call } from './call.ts';
import { decide, findGround, type Question } from './decide.ts';
import { redact } from './redact.ts';
import { parseRequest } from './request.ts';
import { type Receipted, toResponse, withReceipt } from './response.ts';
import type { Steps } from './steps.ts';
import { Trail } from './trail.ts';

/**
 * Discloses the fields of one subject that the caller may see, for the purpose it names; or says why not.
 *
 * Whatever happens, exactly one entry is in the log before this returns, and what it returns is the only thing that may
 * be sent. A refusal is an answer, not an exception.
 *
 * @throws GatewayError 'log-unavailable' when the entry cannot be written: then nothing was recorded, and nothing leaves
 */
export async function disclose(steps: Steps, call: Call): Promise<Recorded<Answer<Receipted>>> {
  const trail = new Trail('disclosure', call, steps);
  try {
    const question = await readQuestion(steps, call, trail);
    const ground = await findGround(steps, question, trail);
    const decision = await decide(steps, { question, ground }, trail);
    if (trail.refuses(decision)) return await steps.audit.record(trail.entry(), refusal(decision));

    const earlier = await trail.findEarlier();
    const record = await steps.sources.fetch(trail.whom(ground), decision.permitted);
    const disclosed = redact(record, decision.permitted);
    trail.disclosed(record, disclosed);

    const answer = { ok: true, response: toResponse(trail.entry(), decision, disclosed) } as const;
    const recorded = await (earlier ? steps.audit.again(earlier, answer) : steps.audit.record(trail.entry(), answer));
    return await steps.audit.attest(recorded, withReceipt);
  } catch (error) {
    return recordProblem(steps, trail, error);
  }
}

/** The largest list of fields that `disclose` would accept. Nothing is fetched: it cannot tell whether values exist. */
export async function preflight(steps: Steps, call: Call): Promise<Recorded<Answer<PreflightResponse>>> {
  const trail = new Trail('preflight', call, steps);
  try {
    const question = await readQuestion(steps, call, trail);
    const ground = await findGround(steps, question, trail);
    const decision = await decide(steps, { question, ground }, trail);
    const { id, at: decidedAt } = trail.entry();
    const fields = [...decision.permitted.names];
    const response = { id, decidedAt, purpose: question.request.purpose, fields, refusedFields: [...decision.refused] };
    return await steps.audit.record(trail.entry(), { ok: true, response });
  } catch (error) {
    return recordProblem(steps, trail, error);
  }
}

/** Who asks, and for what. */
async function readQuestion({ identity, policy }: Steps, call: Call, trail: Trail): Promise<Question> {
  const caller = trail.caller(await identity.authenticate(call.authorization));
  const request = trail.request(parseRequest(call.body, policy.catalogue));
  return { caller, request, role: trail.role(actingRole(caller, request.role)), at: call.at };
}

/** Says which fields are refused and why, and nothing else (strict mode, or nothing is left). */
function refusal(decision: PolicyDecision): Answer<never> {
  const detail = 'Ask only for fields that are agreed for this purpose and allowed by the client; see refusedFields.';
  return { ok: false, problem: new GatewayError('disclosure-refused', detail, { refusedFields: decision.refused }) };
}
