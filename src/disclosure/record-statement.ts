import type { StatementReceipt } from '../agreements/agreements.ts';
import type { Steps } from './steps.ts';
import type { Trace } from './trace-context.ts';

/**
 * Takes in a party's statement about an agreement: it is verified, recorded in the log, and then kept. The moment of the
 * entry is when it was received, so a signature outlives its key.
 * @throws GatewayError `invalid-input` with the code of the refusal; `log-unavailable` when it cannot be recorded, and
 *   then it is not kept
 */
export function recordStatement(
  { agreements, audit }: Pick<Steps, 'agreements' | 'audit'>,
  jws: string,
  trace: Trace,
): Promise<StatementReceipt> {
  return agreements.addStatement(jws, async (entry) => (await audit.record({ ...entry, ...trace }, undefined)).entry);
}
