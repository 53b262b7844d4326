import { once } from 'node:events';
import type { Request, Response } from 'express';
import type { Delivery } from '../contract/generated/types.ts';
import type { Clock } from '../contract/vocabulary.ts';
import type { EventStream } from '../disclosure/answer.ts';
import { GatewayError, problems } from '../errors.ts';
import { describeError, type Logger } from '../logger.ts';
import { apiHeaders, sendProblem } from './send.ts';

/** In milliseconds: how often is looked at what other gateways planned, and what keeps a proxy from closing. */
const looksEvery = 1_000;
const beatsEvery = 15_000;
/** A stream that ends is opened again with the last position: then nothing is lost, and who reads is known anew. */
const longest = 15 * 60_000;
const mostPerReader = 4;

interface Parts {
  readonly clock: Clock;
  readonly logger: Logger;
}

interface Pace {
  readonly looksEvery: number;
  readonly beatsEvery: number;
  readonly longest: number;
}

/** Sends messages as they come (server-sent events), to so many readers of one application at once. */
export function createEventStreams({ clock, logger }: Parts, pace: Pace = { looksEvery, beatsEvery, longest }) {
  const open = new Map<string, number>();
  return {
    open(request: Request, response: Response, stream: EventStream): void {
      const { reader } = stream.parts;
      const count = open.get(reader) ?? 0;
      if (count >= mostPerReader) {
        sendProblem(response, new GatewayError('too-many-requests', `${mostPerReader} streams are open already.`));
        return;
      }
      // Who went away meanwhile would never close.
      if (response.destroyed) return;
      open.set(reader, count + 1);
      response.once('close', () => {
        const left = (open.get(reader) ?? 1) - 1;
        if (left > 0) open.set(reader, left);
        else open.delete(reader);
      });
      void run({ response, stream, clock, after: startOf(request) }, pace).catch((error: unknown) => {
        // The reader comes back and is told then what is wrong; what is ours to mend is told to the operator.
        if (!(error instanceof GatewayError) || problems[error.code].status >= 500) {
          logger.error('a stream ended', describeError(error));
        }
        response.end();
      });
    },
  };
}

/** A browser and most readers name the last position by themselves when they open a stream again. */
function startOf({ headers, query }: Request): string {
  const last = headers['last-event-id'];
  if (typeof last === 'string' && /^\d{1,15}$/.test(last)) return String(Number(last));
  return typeof query['after'] === 'string' ? query['after'] : '0';
}

interface Running {
  readonly response: Response;
  readonly stream: EventStream;
  readonly clock: Clock;
  readonly after: string;
}

async function run({ response, stream, clock, after }: Running, pace: Pace): Promise<void> {
  const { take, onWake, ended } = stream.parts;
  response.writeHead(200, { ...apiHeaders, 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
  response.write('retry: 2000\n\n');
  const closing = AbortSignal.any([ended, AbortSignal.timeout(pace.longest), closeOf(response)]);
  using bell = createBell(onWake);
  let last = after;
  let beat = performance.now();
  while (!closing.aborted) {
    const found = await take(last, clock());
    for (const delivery of found) await write(response, toEventText(delivery), closing);
    last = String(found.at(-1)?.position ?? last);
    if (performance.now() - beat >= pace.beatsEvery) {
      await write(response, ': here\n\n', closing);
      beat = performance.now();
    }
    if (found.length === 0) await bell.wait(pace.looksEvery, closing);
  }
  response.end();
}

/** Slow readers wait for themselves: no more is decided than they take. */
async function write(response: Response, text: string, closing: AbortSignal): Promise<void> {
  if (closing.aborted || response.write(text)) return;
  await once(response, 'drain', { signal: closing }).catch(() => undefined);
}

const toEventText = (delivery: Delivery): string =>
  `id: ${delivery.position}\nevent: delivery\ndata: ${JSON.stringify(delivery)}\n\n`;

function closeOf(response: Response): AbortSignal {
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  return closed.signal;
}

/** Waits until something was planned here, for a while at most; what rang before counts. */
function createBell(onWake: EventStream['parts']['onWake']) {
  let hasRung = false;
  let ring = (): void => {};
  const listening = onWake(() => {
    hasRung = true;
    ring();
  });
  return {
    async wait(most: number, closing: AbortSignal): Promise<void> {
      if (!hasRung && !closing.aborted) {
        const { promise, resolve } = Promise.withResolvers<void>();
        ring = resolve;
        const timer = setTimeout(resolve, most);
        closing.addEventListener('abort', () => resolve(), { once: true });
        await promise;
        clearTimeout(timer);
      }
      hasRung = false;
    },
    [Symbol.dispose]: () => listening[Symbol.dispose](),
  };
}
