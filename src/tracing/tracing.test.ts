import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startCollector } from '../../tests/support/collector.ts';
import { toInstant } from '../contract/vocabulary.ts';
import { createExporter } from './exporter.ts';
import type { Span } from './span.ts';
import { openTracing, type Tracing } from './tracing.ts';

const entry = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
const ended = { route: '/v1/disclosures', method: 'POST', status: 200 };
const clock = () => toInstant(1_780_000_000_000);
const open = (endpoint: string, dropped: (count: number) => void = () => undefined) =>
  openTracing({ endpoint, gateway: 'test', version: '1.2.3', clock, dropped, every: 60_000 });

/** As Express goes on with a request: it is not waited for. */
function begin(tracing: Tracing, work: () => Promise<void>) {
  const done = Promise.withResolvers<void>();
  const end = tracing.begin(() => void work().then(done.resolve, done.reject));
  return { end, done: done.promise };
}

describe('the trace of a request', () => {
  it('has a span for each step, under that of the entry, and no message of an error', async () => {
    await using collector = await startCollector();
    {
      await using tracing = open(collector.url);
      const work = async () => {
        tracing.step('decide', () => 5);
        await tracing.step('fetch', async () => setTimeout(1), { 'sluis.source': 'ecd' });
        await tracing.step('resolve', () => Promise.reject(new Error('kanarie'))).catch(() => undefined);
        tracing.recorded({ ...entry, kind: 'disclosure' });
        // Woken by the request, to another party, in a trace of its own.
        tracing.recorded({ kind: 'delivery', traceId: 'c'.repeat(32), spanId: 'd'.repeat(16) });
      };
      const { end, done } = begin(tracing, work);
      await done;
      end({ ...ended, status: 502 });
    }
    const spans = collector.spans();
    expect(spans.map(({ name, status }) => [name, status.code])).toEqual([
      ['request', 2],
      ['decide', undefined],
      ['fetch', undefined],
      ['resolve', 2],
      ['respond', undefined],
    ]);
    expect(spans[0]).toMatchObject(entry);
    expect(new Set(spans.slice(1).map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([entry.spanId]));
    expect(spans[2]?.attributes).toEqual([{ key: 'sluis.source', value: { stringValue: 'ecd' } }]);
    expect(collector.received.join()).not.toContain('kanarie');
  });

  it('is none without an entry, and outside a request a step is just done', async () => {
    await using collector = await startCollector();
    {
      await using tracing = open(collector.url);
      tracing.begin(() => void tracing.step('decide', () => 5))(ended);
      expect(tracing.step('decide', () => 7)).toBe(7);
      expect(() => tracing.step('decide', () => fail())).toThrow('as it was');
    }
    expect(collector.received).toEqual([]);
  });

  it('of two requests at once are not mixed up', async () => {
    await using collector = await startCollector();
    {
      await using tracing = open(collector.url);
      const run = async (digit: string, rest: number) => {
        const { end, done } = begin(tracing, async () => {
          await tracing.step('fetch', async () => setTimeout(rest), { 'sluis.source': digit });
          tracing.recorded({ kind: 'disclosure', traceId: digit.repeat(32), spanId: digit.repeat(16) });
        });
        await done;
        end(ended);
      };
      await Promise.all([run('1', 20), run('2', 1), run('3', 10)]);
    }
    for (const span of collector.spans().filter(({ name }) => name === 'fetch')) {
      const [source] = span.attributes;
      expect(span.traceId).toBe(source?.value['stringValue']?.repeat(32));
    }
  });
});

function fail(): never {
  throw new Error('as it was');
}

const spanOf = (index: number): Span => ({
  ...{ traceId: entry.traceId, spanId: String(index).padStart(16, '0'), name: 'decide' },
  ...{ start: 1, end: 2, failed: false, attributes: {} },
});

describe('a collector', () => {
  const collect = (url: string) => {
    const counted = { dropped: 0 };
    const dropped = (count: number): void => {
      counted.dropped += count;
    };
    const exporter = createExporter({
      ...{ endpoint: new URL(url), every: 60_000, dropped },
      toText: (spans) => JSON.stringify(spans.map(({ spanId }) => spanId)),
    });
    return { exporter, counted };
  };

  it('that does not answer holds up a stop for no longer than one message takes, whatever is under way', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const limits: AbortController[] = [];
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const limit = new AbortController();
      limits.push(limit);
      return limit.signal;
    });
    onTestFinished(() => timeout.mockRestore());
    const silent = createServer().listen(0);
    onTestFinished(() => void silent.close());
    const { exporter, counted } = collect(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/v1/traces`);
    const arrives = once(silent, 'request');
    exporter.add([spanOf(1)]);
    vi.advanceTimersByTime(60_000);
    await arrives;
    exporter.add([spanOf(2)]);
    const ended = exporter[Symbol.asyncDispose]();
    // The first message has its own limit, and then the stop has one for all that is left.
    expect(limits).toHaveLength(2);
    limits[1]?.abort();
    limits[0]?.abort();
    await ended;
    expect(counted.dropped).toBe(2);
    silent.closeAllConnections();
  });

  it('that is not there costs spans and nothing else', async () => {
    const { exporter, counted } = collect('http://127.0.0.1:9/v1/traces');
    exporter.add([spanOf(1), spanOf(2)]);
    await exporter[Symbol.asyncDispose]();
    expect(counted.dropped).toBe(2);
  });

  it('that sends somewhere else is not followed', async () => {
    await using other = await startCollector();
    await using hostile = await startCollector((response) => {
      response.writeHead(307, { location: other.url }).end();
    });
    const { exporter, counted } = collect(hostile.url);
    exporter.add([spanOf(1)]);
    await exporter[Symbol.asyncDispose]();
    expect([other.received.length, counted.dropped]).toEqual([0, 1]);
  });

  it('that answers without end is not read', async () => {
    let written = 0;
    await using hostile = await startCollector((response) => {
      const more = (): void => {
        if (response.destroyed) return;
        written += 65_536;
        if (response.write(Buffer.alloc(65_536))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    const { exporter } = collect(hostile.url);
    exporter.add([spanOf(1)]);
    await exporter[Symbol.asyncDispose]();
    expect(written).toBeLessThan(20_000_000);
  });

  it('that is slow gets one message at a time, and what does not fit waits no longer', async () => {
    const answers: (() => void)[] = [];
    await using slow = await startCollector((response) => void answers.push(() => response.end()));
    const { exporter, counted } = collect(slow.url);
    exporter.add(Array.from({ length: 600 }, (_none, index) => spanOf(index)));
    await expect.poll(() => answers.length).toBe(1);
    exporter.add(Array.from({ length: 5_000 }, (_none, index) => spanOf(index)));
    expect(answers).toHaveLength(1);
    // 600 - 512 wait, and the queue holds 2048.
    expect(counted.dropped).toBe(5_000 - (2_048 - 88));
    const closing = exporter[Symbol.asyncDispose]();
    answers[0]?.();
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.();
    await closing;
    expect(counted.dropped).toBe(5_600 - 2 * 512);
  });
});
