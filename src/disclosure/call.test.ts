import { describe, expect, it } from 'vitest';
import { toTrace } from './call.ts';

const trace = '0af7651916cd43dd8448eb211c80319c';

describe('the trace of a call', () => {
  it("is the caller's, with a span of our own", () => {
    const { traceId, spanId } = toTrace(`00-${trace}-b7ad6b7169203331-01`);
    expect(traceId).toBe(trace);
    expect(spanId).toMatch(/^[0-9a-f]{16}$/);
    expect(spanId).not.toBe('b7ad6b7169203331');
  });

  it.each([
    undefined,
    '',
    'kanarie',
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${trace.toUpperCase()}-b7ad6b7169203331-01`,
    `00-${trace}-b7ad6b7169203331-01-more`,
    `01-${trace}-b7ad6b7169203331-01`,
    ` 00-${trace}-b7ad6b7169203331-01`,
  ])('begins anew when it is not one: %s', (traceparent) => {
    const { traceId, spanId } = toTrace(traceparent);
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(traceId).not.toBe(trace);
    expect(spanId).not.toBe(toTrace(traceparent).spanId);
  });
});
