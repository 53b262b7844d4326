import type { Problem } from '../contract/generated/types.ts';
import { type GatewayError, type ProblemCode, problems } from '../errors.ts';

const details: Partial<Record<ProblemCode, string>> = {
  'source-unavailable':
    'A source that holds a permitted field did not answer well. Nothing was disclosed; try again later.',
  'decision-unavailable': 'Nothing is shared now. That is safe, but it does not work for a moment.',
  'log-unavailable': 'Nothing is shared now, because it could not be recorded. Try again later.',
  'storage-low': 'Nothing is shared now, because soon it could not be recorded. The operator has to make room.',
  'clock-behind':
    'Nothing is shared now, because the clock of the gateway is behind. The operator has to set it right.',
  'not-released':
    'Nothing is shared now, because the gateway was put back to an earlier moment. The operator has to release it.',
};

/**
 * A problem as RFC 9457 describes it. For a 5xx the detail is a fixed text: what went wrong inside stays inside.
 * @param instance id of the entry in the log, when there is one
 */
export function toProblem(error: GatewayError, instance?: string): Problem {
  const { status, title } = problems[error.code];
  const detail =
    status < 500 ? error.message : (details[error.code] ?? 'Try again later; tell us the instance when it goes on.');
  const { errors, refusedFields } = error.extras;
  return {
    type: `https://sluis.example/problems/${error.code}`,
    title,
    status,
    detail,
    code: error.code,
    ...(instance === undefined ? {} : { instance }),
    ...(errors === undefined ? {} : { errors: errors.map((item) => ({ ...item })) }),
    ...(refusedFields === undefined ? {} : { refusedFields: refusedFields.map((item) => ({ ...item })) }),
  };
}
