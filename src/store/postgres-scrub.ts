import pg from 'pg';

/** In milliseconds: for how long it stands in line for the table of keys, and everybody who reads that behind it. */
const longestWait = 3_000;
/** In milliseconds, of a statement. */
const longest = 300_000;

/**
 * Writes the table of keys anew, without what was deleted. A plain VACUUM marks the room of a deleted row as free and leaves
 * what stands in it (PostgreSQL manual, 24.1.2): a destroyed key would be readable in the file until its page is written over,
 * in a small region for years. Values are ciphertext under those keys, so their room is only freed.
 */
export async function scrubPostgres(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...config, statement_timeout: longest });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`set lock_timeout = ${longestWait}`);
    await client.query('vacuum (full, analyze) subjects');
    await client.query('vacuum records, support_events');
  } finally {
    await client.end();
  }
}
