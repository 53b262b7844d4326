import { setTimeout } from 'node:timers/promises';
import { hashBytes, SourceUnavailable, type TileSource, tilePath, withheld } from './tiles.ts';

/** Bounds on every answer: what a gateway sends beyond them is none of what was asked. */
const maxTime = 30_000;
const maxNote = 64 * 1024;
const maxPage = 4 * 1024 * 1024;
const maxProblem = 64 * 1024;
/** A gateway that says it is busy is asked again; milliseconds. */
const mostTries = 6;
const mostWithheld = 2;
const longestWait = 60_000;

/**
 * A published tree behind an address such as `https://host/v1/log/trees/<name>/<number>`. Answers are bounded in size and
 * time, and redirects are refused: whom we read is what was named. Plain http will do: all that comes is held against
 * signatures.
 */
export function httpTiles(address: URL): TileSource {
  const base = `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
  const get = (path: string, most: number) => getBounded(new URL(`${base}/${path}`), most);
  return {
    checkpoint: async () => toText(await get('checkpoint', maxNote)),
    async *checkpoints(from) {
      for (let next = from; ; ) {
        const text = toText(await get(`checkpoints?from=${next}`, maxPage));
        if (text === withheld) yield text;
        const page = readPage(text === withheld ? undefined : text, next);
        yield* page.notes;
        if (page.next === undefined) return;
        next = page.next;
      }
    },
    tile: (tile) => get(tilePath(tile), tile.width * hashBytes),
  };
}

/**
 * The names of the trees behind an address such as `https://host/v1/log/trees`.
 * @throws SourceUnavailable
 */
export async function listTrees(address: URL): Promise<readonly string[]> {
  const text = toText(await getBounded(new URL(address.href.replace(/\/+$/, '')), maxPage));
  const document = typeof text === 'string' ? parseJson(text) : undefined;
  const list = isObject(document) ? document['trees'] : undefined;
  const names = Array.isArray(list) ? list.map((item: unknown) => (isObject(item) ? item['tree'] : undefined)) : [''];
  if (names.every(isTreeName)) return names;
  throw new SourceUnavailable(`${address.href} lists no trees`);
}

/** What becomes a part of an address and of a path: nothing that leads elsewhere. */
const treeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\/[1-9][0-9]{0,8}$/;
const isTreeName = (name: unknown): name is string => typeof name === 'string' && treeName.test(name);

interface Page {
  readonly notes: readonly string[];
  /** From which size on the next page is. */
  readonly next: number | undefined;
}

/** A list of stored checkpoints, `{"checkpoints":[{"size","note"}]}`, by size; an empty one is the end. */
function readPage(text: string | undefined, from: number): Page {
  if (text === undefined) return { notes: [], next: undefined };
  const document = parseJson(text);
  const list = isObject(document) ? document['checkpoints'] : undefined;
  if (!Array.isArray(list)) throw new SourceUnavailable('the list of checkpoints is not understood');
  let last = from - 1;
  const notes = list.map((item: unknown) => {
    const { size, note } = isObject(item) ? item : {};
    if (typeof size !== 'number' || typeof note !== 'string' || !Number.isSafeInteger(size) || size < last) {
      throw new SourceUnavailable('the list of checkpoints is not understood');
    }
    last = size;
    return note;
  });
  return { notes, next: notes.length === 0 ? undefined : last + 1 };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceUnavailable('the answer is no JSON');
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function toText(bytes: Body): string | typeof withheld | undefined {
  try {
    return bytes === undefined || bytes === withheld ? bytes : decoder.decode(bytes);
  } catch {
    throw new SourceUnavailable('the answer is no UTF-8');
  }
}

/** Undefined for 404 and 410; `withheld` when the gateway finds its own log not in order, and still does a while later. */
type Body = Buffer | typeof withheld | undefined;

async function getBounded(url: URL, most: number): Promise<Body> {
  for (let tries = 1; ; tries += 1) {
    const answer = await getOnce(url, most);
    if (!('busyFor' in answer)) return answer.body;
    if (answer.isWithheld && tries >= mostWithheld) return withheld;
    if (tries === mostTries) throw new SourceUnavailable(`${url.href} is busy`);
    await setTimeout(Math.min(answer.busyFor, longestWait));
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
