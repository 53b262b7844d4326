import type { Instant } from '../../contract/vocabulary.ts';
import type { SendOutcome } from './webhooks.ts';

/** Too busy now: its `Retry-After` counts. */
const busy: ReadonlySet<number> = new Set([429, 503]);
/** About this moment, and not about what was sent. */
const passing: ReadonlySet<number> = new Set([408, 425]);
const longestWait = 24 * 60 * 60 * 1000;

/** What an answer means for the message. Its text is never looked at: a receiver says yes or no with its status. */
export function outcomeOf(status: number, retryAfter: string | undefined, now: Instant): SendOutcome {
  // Accepted, whether or not it was processed: 200, 201, 202 and 204 (CloudEvents webhooks, section 2.2), and their kind.
  if (status >= 200 && status <= 299) return { kind: 'delivered', status };
  if (status === 410) return { kind: 'gone', status };
  if (busy.has(status)) return { kind: 'retry', fault: 'busy', status, ...toWait(retryAfter, now) };
  if (status >= 500 && status <= 599) return { kind: 'retry', fault: 'server-error', status };
  if (passing.has(status)) return { kind: 'retry', fault: 'client-error', status };
  if (status >= 400 && status <= 499) return { kind: 'refused', fault: 'client-error', status };
  if (status >= 300 && status <= 399) return { kind: 'refused', fault: 'redirect', status };
  return { kind: 'refused', fault: 'unexpected-status', status };
}

/** Retry-After in seconds or as a date (RFC 9110 section 10.2.3); what is neither, or past, says nothing. */
function toWait(header: string | undefined, now: Instant): { after?: number } {
  if (header === undefined) return {};
  const wait = /^\d{1,10}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return wait > 0 ? { after: Math.min(wait, longestWait) } : {};
}
