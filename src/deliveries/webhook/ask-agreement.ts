import type { Attempt, OutgoingRequest } from './request-once.ts';
import type { Confirmation } from './webhooks.ts';

/** What we would like to send, in messages a minute. */
const wantedRate = 600;

/**
 * Asks a receiver whether it wants what somebody asked to be sent to it (CloudEvents webhooks, section 4): so the gateway
 * cannot be aimed at a system that knows nothing of it. The status says nothing, as a server may answer OPTIONS to anybody;
 * only its own words count.
 */
export async function askAgreement(
  ask: (request: OutgoingRequest) => Promise<Attempt>,
  origin: string,
): Promise<Confirmation> {
  const headers = { 'webhook-request-rate': String(wantedRate), 'content-length': '0' };
  const attempt = await ask({ method: 'OPTIONS', headers });
  if (!attempt.ok) return { ok: false, fault: attempt.fault };
  const { status, headers: received } = attempt;
  if (status >= 300 && status <= 399) return { ok: false, fault: 'redirect', status };
  const allowed = textOf(received['webhook-allowed-origin']);
  if (allowed !== '*' && allowed?.toLowerCase() !== origin.toLowerCase()) {
    return { ok: false, fault: 'not-agreed', status };
  }
  const rate = textOf(received['webhook-allowed-rate']) ?? '*';
  return { ok: true, ...(/^[1-9]\d{0,6}$/.test(rate) ? { perMinute: Number(rate) } : {}) };
}

const textOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header.trim() : undefined;
