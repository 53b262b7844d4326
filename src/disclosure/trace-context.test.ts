import { describe, expect, it } from 'vitest';
import { childOf, passOn, toBaggage, toTrace } from './trace-context.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const parentSpanId = 'b7ad6b7169203331';

describe('the trace of a call', () => {
  it("is the caller's, as a step under theirs with a span of our own", () => {
    const trace = toTrace(`00-${traceId}-${parentSpanId}-01`);
    expect(trace).toEqual({ traceId, parentSpanId, spanId: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(trace.spanId).not.toBe(parentSpanId);
  });

  it.each([
    `01-${traceId}-${parentSpanId}-01`,
    `cc-${traceId}-${parentSpanId}-01-what-may-come`,
    `fe-${traceId}-${parentSpanId}-09-`,
  ])('of a later version is read as far as it is known: %s', (traceparent) => {
    expect(toTrace(traceparent)).toMatchObject({ traceId, parentSpanId });
    expect(toBaggage({ traceparent })).toEqual({ flags: 1 });
  });

  it.each([
    undefined,
    '',
    'kanarie',
    `00-${'0'.repeat(32)}-${parentSpanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${parentSpanId}-01`,
    `00-${traceId}-${parentSpanId}-01-more`,
    `00-${traceId}-${parentSpanId}-01-`,
    `ff-${traceId}-${parentSpanId}-01`,
    `cc-${traceId}-${parentSpanId}-01.what-may-come`,
    `cc-${traceId}-${parentSpanId}-0x`,
    ` 00-${traceId}-${parentSpanId}-01`,
    `00-${traceId}-${parentSpanId}-01, 00-${traceId}-${parentSpanId}-01`,
    `00-${traceId}-${parentSpanId}`,
    `00-${traceId.slice(1)}-${parentSpanId}-01`,
    [`00-${traceId}-${parentSpanId}-01`, `00-${traceId}-${parentSpanId}-01`],
  ])('begins anew when it is not one: %s', (traceparent) => {
    const trace = toTrace(traceparent);
    expect(trace).toEqual({
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(trace.traceId).not.toBe(traceId);
    expect(trace.spanId).not.toBe(toTrace(traceparent).spanId);
    expect(toBaggage({ traceparent })).toBeUndefined();
  });

  it('has steps of its own, each under the one that began them', () => {
    const trace = toTrace(undefined);
    const children = Array.from({ length: 100 }, () => childOf(trace));
    for (const child of children) expect(child).toMatchObject({ traceId: trace.traceId, parentSpanId: trace.spanId });
    expect(new Set(children.map(({ spanId }) => spanId))).toHaveLength(100);
    expect(children.map(({ spanId }) => spanId)).toEqual(children.map(() => expect.stringMatching(/^[0-9a-f]{16}$/)));
  });
});

describe('what goes on to whom is asked', () => {
  const onward = (flags = '01') => {
    const headers = { traceparent: `00-${traceId}-${parentSpanId}-${flags}`, tracestate: 'vendor=opaque' };
    const trace = toTrace(headers.traceparent);
    return { trace, passedOn: passOn(trace, toBaggage(headers)) };
  };

  it('is the trace, with our step as the one above theirs, and nothing that the caller wrote in its state', () => {
    const { trace, passedOn } = onward();
    expect(passedOn).toEqual({ traceparent: `00-${traceId}-${trace.spanId}-01` });
  });

  it.each([
    ['00', '00'],
    ['01', '01'],
    ['03', '03'],
    ['ff', '03'],
    ['04', '00'],
  ])('keeps the flags that are known: %s', (flags, kept) => {
    expect(onward(flags).passedOn.traceparent.slice(-2)).toBe(kept);
  });

  it('is a trace that begins here when the caller sent none', () => {
    const trace = toTrace(undefined);
    expect(passOn(trace, toBaggage({}))).toEqual({
      traceparent: `00-${trace.traceId}-${trace.spanId}-00`,
    });
  });
});
