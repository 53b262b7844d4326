import type { Span } from './span.ts';

/** Takes spans, and sends them on when it suits: nobody waits for it. */
export interface Exporter extends AsyncDisposable {
  add(spans: readonly Span[]): void;
}

interface Exporting {
  readonly endpoint: URL;
  readonly toText: (spans: readonly Span[]) => string;
  /** Told of spans that were not sent: the queue was full, or the collector did not take them. */
  readonly dropped: (count: number) => void;
  /** For tests: milliseconds between two messages. */
  readonly every?: number | undefined;
}

const mostWaiting = 2_048;
const mostAtOnce = 512;
/** In milliseconds. */
const usualInterval = 5_000;
const patience = 5_000;

/**
 * Sends to a collector that is not trusted: one message at a time, each with an end in time; where it was sent and nowhere
 * else; its answer is not read; what it did not take is gone, and is not tried again.
 */
export function createExporter({ endpoint, toText, dropped, every = usualInterval }: Exporting): Exporter {
  let waiting: Span[] = [];
  let running: Promise<void> | undefined;
  const send = async (spans: readonly Span[], signal: AbortSignal): Promise<void> => {
    try {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(endpoint, {
        method: 'POST',
        headers,
        body: toText(spans),
        redirect: 'manual',
        signal,
      });
      await response.body?.cancel();
      if (!response.ok) dropped(spans.length);
    } catch {
      dropped(spans.length);
    }
  };
  const stopping: AbortSignal[] = [];
  const flush = (): Promise<void> => {
    if (running !== undefined || waiting.length === 0) return running ?? Promise.resolve();
    const batch = waiting.slice(0, mostAtOnce);
    waiting = waiting.slice(mostAtOnce);
    running = send(batch, AbortSignal.any([AbortSignal.timeout(patience), ...stopping])).finally(() => {
      running = undefined;
    });
    return running;
  };
  const timer = setInterval(() => void flush(), every).unref();
  return {
    add(spans) {
      const room = mostWaiting - waiting.length;
      if (spans.length > room) dropped(spans.length - Math.max(room, 0));
      waiting.push(...spans.slice(0, Math.max(room, 0)));
      if (waiting.length >= mostAtOnce) void flush();
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      // Once more, and with the one under way no longer than one message takes: a stop does not wait for a collector.
      stopping.push(AbortSignal.timeout(patience));
      await running;
      await flush();
      if (waiting.length > 0) dropped(waiting.length);
    },
  };
}
