import { GatewayError } from '../errors.ts';

const longest = 200;

/**
 * No decision, so nothing opens. The SDK throws bare strings, and an engine may quote in them what it was given: the
 * cause keeps only the words before the first quotation.
 */
export function decisionUnavailable(detail: string, thrown?: unknown): GatewayError {
  if (thrown === undefined) return new GatewayError('decision-unavailable', detail);
  return new GatewayError('decision-unavailable', detail, { cause: new Error(withoutQuotations(thrown)) });
}

function withoutQuotations(thrown: unknown): string {
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : thrown;
  if (typeof text !== 'string') return 'the engine threw something that is no error';
  return text.replace(/["'`{[].*$/s, '').slice(0, longest);
}
