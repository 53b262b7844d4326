import type { IncomingHttpHeaders } from 'node:http';
import type { Request } from 'express';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { toCall } from './to-call.ts';

const at = parseInstant('2026-06-01T09:00:00Z');

/** What Express gives of a request, as far as it is read. */
function requestOf(headers: IncomingHttpHeaders, body?: unknown, raw?: readonly string[]): Request {
  const rawHeaders = raw ?? Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);
  const request: Partial<Request> = { headers, body, rawHeaders: [...rawHeaders] };
  return request as Request;
}

describe('a call', () => {
  it('is what a request says, and knows nothing of HTTP', () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const headers = {
      authorization: 'Bearer x',
      'idempotency-key': 'again',
      traceparent: `00-${trace}-b7ad6b7169203331-01`,
      tracestate: 'vendor=1',
    };
    const call = toCall(requestOf(headers, Buffer.from('{"purpose":"P04"}')), at);
    expect(call).toEqual({
      authorization: 'Bearer x',
      body: { ok: true, value: { purpose: 'P04' } },
      at,
      trace: {
        traceId: trace,
        spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
        parentSpanId: 'b7ad6b7169203331',
      },
      baggage: { flags: 1 },
      idempotencyKey: 'again',
    });
  });

  it.each([undefined, {}, 'text'])('without a body that was read has none: %s', (body) => {
    expect(toCall(requestOf({}, body), at).body).toMatchObject({ ok: false });
  });

  it('has no credentials when the header came twice, in whatever case', () => {
    const raw = ['Authorization', 'Bearer good', 'AUTHORIZATION', 'Bearer bad'];
    expect(toCall(requestOf({ authorization: 'Bearer good' }, '', raw), at).authorization).toBeUndefined();
  });

  it('takes a value that is called authorization for a value', () => {
    const raw = ['x-note', 'authorization', 'Authorization', 'Bearer good'];
    expect(toCall(requestOf({ authorization: 'Bearer good' }, '', raw), at).authorization).toBe('Bearer good');
  });

  it.each(['', ' ', 'two words', 'kanarie\n', 'é', 'x'.repeat(256)])(
    'is refused with an Idempotency-Key of another form: "%s"',
    (key) => {
      expect(() => toCall(requestOf({ 'idempotency-key': key }), at)).toThrow(GatewayError);
      try {
        toCall(requestOf({ 'idempotency-key': key }), at);
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-input', extras: { errors: [{ code: 'idempotency-key' }] } });
        expect(JSON.stringify(error)).not.toContain('kanarie');
      }
    },
  );
});
