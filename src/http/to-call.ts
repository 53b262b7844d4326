import type { Request } from 'express';
import { parseStrictJson } from '../contract/strict-json.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Call } from '../disclosure/call.ts';
import { toBaggage, toTrace } from '../disclosure/trace-context.ts';
import { GatewayError } from '../errors.ts';

/** At most this many bytes of body; the largest honest request is far smaller. */
export const maxBodyBytes = 65_536;

const idempotencyKeyForm = /^[\x21-\x7e]{1,255}$/;

/**
 * What a request says, as one value that knows nothing of HTTP.
 * @throws GatewayError 'invalid-input' for an Idempotency-Key of another form
 */
export function toCall(request: Request, at: Instant): Call {
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !idempotencyKeyForm.test(key))) {
    const errors = [{ pointer: '', code: 'idempotency-key', detail: '1 to 255 visible ASCII characters' }];
    throw new GatewayError('invalid-input', 'The Idempotency-Key header is not valid.', { errors });
  }
  const body: unknown = request.body;
  return {
    authorization: onlyAuthorization(request),
    body: parseStrictJson(Buffer.isBuffer(body) ? body : ''),
    at,
    trace: toTrace(request.headers['traceparent']),
    ...withBaggage(request),
    ...(key === undefined ? {} : { idempotencyKey: key }),
  };
}

/** As a member of a call; none when no trace is continued. */
export function withBaggage({ headers }: Request): Pick<Call, 'baggage'> {
  const baggage = toBaggage({ traceparent: headers['traceparent'] });
  return baggage === undefined ? {} : { baggage };
}

/** The Authorization header, when there is just one: of several, Node would silently take the first. */
function onlyAuthorization({ headers, rawHeaders }: Request): string | undefined {
  const isAuthorization = (name: string, index: number) => index % 2 === 0 && name.toLowerCase() === 'authorization';
  return rawHeaders.filter(isAuthorization).length > 1 ? undefined : headers.authorization;
}
