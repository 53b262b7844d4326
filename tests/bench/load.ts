/**
 * The load generator: a process of its own, so that what it costs is not counted as the gateway's. Started by
 * `processes.ts`, asked by messages, one run at a time.
 */
import autocannon from 'autocannon';
import { quantile } from './numbers.ts';

export interface Ask {
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

/** What one run should be. With more than one URL the connections are divided among them. */
export interface LoadOrder {
  readonly urls: readonly string[];
  readonly connections: number;
  /** How long, in whole seconds; or how many requests. */
  readonly seconds?: number;
  readonly amount?: number;
  /** Asked in turn, each connection its own share; those of the run before when left out. */
  readonly asks?: readonly Ask[];
}

export interface LoadResult {
  readonly answered: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not 200 or 201, and requests without an answer. */
  readonly failures: number;
}

let asks: readonly Ask[] = [];

process.on('message', async (order: LoadOrder) => {
  asks = order.asks ?? asks;
  process.send?.(await run(order));
});

async function run({ urls, connections, seconds, amount }: LoadOrder): Promise<LoadResult> {
  const times: number[] = [];
  let failures = 0;
  let next = 0;
  let last = performance.now();
  const requests = asks.map(({ path, authorization, body }) => ({
    method: 'POST',
    path,
    headers: { Authorization: authorization, 'Content-Type': 'application/json' },
    body,
  }));
  const share = Math.ceil(requests.length / connections);
  const started = performance.now();
  const runs = urls.map((url) =>
    autocannon({
      url,
      connections: connections / urls.length,
      ...(amount === undefined ? { duration: seconds ?? 1 } : { amount: amount / urls.length }),
      setupClient: (client) => {
        const from = (next * share) % requests.length;
        client.setRequests(requests.slice(from, from + share));
        next += 1;
      },
    }).on('response', (_client, status, _bytes, duration) => {
      last = performance.now();
      if (status === 200 || status === 201) times.push(duration);
      else failures += 1;
    }),
  );
  const results = await Promise.all(runs);
  return {
    answered: times.length,
    perSecond: (times.length / (last - started)) * 1000,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    failures: failures + results.reduce((sum, { errors }) => sum + errors, 0),
  };
}
