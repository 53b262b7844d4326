/** How often is tried, and how is waited. */
export interface Waiting {
  /** How often a request is sent at most; 5 when it is left out. */
  readonly tries: number;
  /** Waits some milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const second = 1_000;
/** A gateway that says when to come back is believed up to this, in milliseconds. */
const longest = 60 * second;

/** Which answers say that the same request may be sent again. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 502, 503, 504]);

/** The wait before a try, in milliseconds: each time twice as long, somewhere in the second half (jitter). */
const pause = (tried: number): number => Math.min(longest, second * 2 ** tried) * (0.5 + Math.random() / 2);

const mayRepeat = ({ method, headers }: Request): boolean => method === 'GET' || headers.has('idempotency-key');

/** The whole time of one try, in milliseconds. */
const timeLimit = 30 * second;

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** `fetch` with a time limit, which sends again what may be sent again while there is no answer, or a passing one. */
export function retrying({ tries = 5, wait = delay }: Partial<Waiting>) {
  return async (request: Request): Promise<Response> => {
    const most = mayRepeat(request) ? tries : 1;
    for (let tried = 1; tried < most; tried += 1) {
      const response = await send(request).catch(rethrowIfGivenUp(request));
      if (response !== undefined && !passing.has(response.status)) return response;
      await response?.body?.cancel();
      await wait((response && askedPause(response.headers)) ?? pause(tried));
    }
    return send(request);
  };
}

/** One try; the request stays as it is, for the next. */
const send = (request: Request): Promise<Response> =>
  fetch(new Request(request.clone(), { signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeLimit)]) }));

/** No answer is no reason to stop, unless whoever asked has given up. */
const rethrowIfGivenUp =
  ({ signal }: Request) =>
  (error: unknown): undefined => {
    if (signal.aborted) throw error;
  };

/** What `Retry-After` asks (RFC 9110 section 10.2.3), in milliseconds; a date counts like none. */
function askedPause(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  return text !== null && /^\d{1,5}$/.test(text) ? Math.min(longest, Number(text) * second) : undefined;
}
