import { setTimeout } from 'node:timers/promises';
import { SourceUnavailable, withheld } from './tiles.ts';

/** Bounds on every answer: what a gateway sends beyond them is none of what was asked. */
const maxTime = 30_000;
const maxProblem = 64 * 1024;
/** A gateway that says it is busy is asked again; milliseconds. */
const mostTries = 6;
const mostWithheld = 2;
const longestWait = 60_000;

/** Milliseconds; eight tiles are asked for at a time, so a quarter of an hour when nothing answers. */
const mostPatience = 8 * 15 * 60_000;
const perAnswer = 10_000;
/** Milliseconds: a gateway that answers, and slowly, ends the run too. */
const longestRun = 24 * 60 * 60_000;

/** How long a run waits for a busy gateway, all waiting together: each answer gives some of it back, so who answers is waited for. */
export class Patience {
  #left: number;
  readonly #most: number;
  readonly #until: number;

  constructor(most = mostPatience, longest = longestRun) {
    this.#most = most;
    this.#left = most;
    this.#until = performance.now() + longest;
  }

  /** @throws SourceUnavailable when the run takes longer than anybody waits */
  answered(): void {
    if (performance.now() > this.#until) throw new SourceUnavailable('reading takes longer than a day');
    this.#left = Math.min(this.#most, this.#left + perAnswer);
  }

  /** @throws SourceUnavailable when it is at an end */
  async wait(milliseconds: number): Promise<void> {
    if (milliseconds > this.#left) throw new SourceUnavailable('the gateway says for too long that it is busy');
    this.#left -= milliseconds;
    await setTimeout(milliseconds);
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceUnavailable('the answer is no JSON');
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function toText(bytes: Body): string | typeof withheld | undefined {
  try {
    return bytes === undefined || bytes === withheld ? bytes : decoder.decode(bytes);
  } catch {
    throw new SourceUnavailable('the answer is no UTF-8');
  }
}

/** Undefined for 404 and 410; `withheld` when the gateway finds its own log not in order, and still does a while later. */
export type Body = Buffer | typeof withheld | undefined;

/** @param most bytes */
export async function getBounded(url: URL, most: number, patience = new Patience()): Promise<Body> {
  for (let tries = 1; ; tries += 1) {
    const answer = await getOnce(url, most);
    if (!('busyFor' in answer)) {
      patience.answered();
      return answer.body;
    }
    if (answer.isWithheld && tries >= mostWithheld) return withheld;
    if (tries === mostTries) throw new SourceUnavailable(`${url.href} is busy`);
    await patience.wait(Math.min(answer.busyFor, longestWait));
  }
}

interface Busy {
  /** Milliseconds. */
  readonly busyFor: number;
  readonly isWithheld: boolean;
}

async function getOnce(url: URL, most: number): Promise<{ readonly body: Buffer | undefined } | Busy> {
  let response: Response;
  try {
    response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(maxTime) });
    const { status, headers } = response;
    if (status === 200) return { body: await readBody(response, most) };
    const problem = await readBody(response, maxProblem);
    if (status === 404 || status === 410) return { body: undefined };
    if (status === 429 || status === 503) {
      const isWithheld = /"code":"log-unavailable"/.test(problem.toString('utf8'));
      return { busyFor: toWait(status, headers.get('retry-after')), isWithheld };
    }
  } catch (error) {
    if (error instanceof SourceUnavailable) throw error;
    const cause =
      error instanceof Error && error.name === 'TimeoutError' ? 'does not answer in time' : 'cannot be reached';
    throw new SourceUnavailable(`${url.href} ${cause}`);
  }
  const isElsewhere = response.status >= 300 && response.status < 400;
  throw new SourceUnavailable(
    `${url.href} answers ${response.status}${isElsewhere ? ': redirects are not followed' : ''}`,
  );
}

/** Leaving the loop early cancels the stream, which closes the connection. */
async function readBody(response: Response, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new SourceUnavailable(`${response.url} sends more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Where nothing else is said: a limit counts by the minute. */
const toWait = (status: number, retryAfter: string | null): number =>
  retryAfter !== null && /^\d{1,4}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : status === 429 ? 15_000 : 1_000;
