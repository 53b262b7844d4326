import pg from 'pg';
import { GatewayError } from '../errors.ts';

/**
 * In milliseconds: for how long it stands in line for the table of keys. Everybody who reads that waits behind it, and a dump of
 * the database may hold the table for hours.
 */
const longestWait = 200;
/** In milliseconds, of a statement. */
const longest = 300_000;

/** One gateway at a time: the others find nothing left to do. Any number that nothing else of ours locks by. */
const onlyOne = 7_302_415;

/**
 * Writes the table of keys anew, without what was deleted. A plain VACUUM marks the room of a deleted row as free and leaves
 * what stands in it (PostgreSQL manual, 24.1.2): a destroyed key would be readable in the file until its page is written over,
 * in a small region for years. Values are ciphertext under those keys, so their room is only freed.
 * @throws GatewayError `store-unavailable` when a key may still be in the file: another gateway is at it, a transaction that
 *   began before the key was destroyed is open, or the role does not own the table
 */
export async function scrubPostgres(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...config, statement_timeout: longest });
  client.on('error', () => {});
  const told: Told[] = [];
  client.on('notice', (notice) => told.push(notice));
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [onlyOne]);
    if (rows[0]?.held !== true) throw notYet('another gateway scrubs');
    await client.query(`set lock_timeout = ${longestWait}`);
    await client.query('vacuum (full, verbose, analyze) subjects');
    assertAllGone(told);
    await client.query('vacuum records, support_events');
  } finally {
    await client.end();
  }
}

/** Of a notice of the server. */
interface Told {
  readonly severity?: string | undefined;
  readonly detail?: string | undefined;
}

/**
 * VACUUM keeps what an open transaction could still see, and passes over a table that it may not maintain, with no more than a
 * word about it. How many rows it had to keep is the first number of that word, in any language of the server.
 */
function assertAllGone(told: readonly Told[]): void {
  const kept = told.flatMap(({ detail }) => /^\D*(\d+)/.exec(detail ?? '')?.slice(1, 2) ?? []);
  if (kept.length === 0 || told.some(({ severity }) => severity === 'WARNING')) {
    throw notYet('the table of keys was not written anew: the role must own it, or have MAINTAIN');
  }
  if (kept.some((count) => Number(count) > 0)) throw notYet('an open transaction keeps destroyed keys');
}

const notYet = (detail: string): GatewayError => new GatewayError('store-unavailable', detail);
