import { createHash } from 'node:crypto';
import pg from 'pg';
import { GatewayError } from '../errors.ts';
import type { LogRow, LogWriter } from './engine.ts';

/** In milliseconds: how long one batch may take, and how long the lock of a broken connection is waited for. */
const appendTimeout = 10_000;
const lockTimeout = 2_000;

const lockNotAvailable = '55P03';
const uniqueViolation = '23505';

/**
 * The entries go as lines of one text: in an array each of their hundreds of quotes would be escaped here and unescaped by the
 * server. JSON has a line break in its layout only (RFC 8259, section 7), and an entry has no layout. Should one have a line
 * break nevertheless, there are more lines than places in the tree, and a row without a place is refused with all the others.
 */
const betweenEntries = '\n';

const insert = {
  name: 'log_append',
  text: `insert into log_entries (tree, seq, id, leaf, entry, at, subject, kind, party, outcome,
      case_ref, purpose, reasons, trace)
    select $1, * from unnest($2::bigint[], $3::text[], $4::text[], string_to_array($5, E'\\n'), $6::bigint[], $7::text[],
      $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])`,
};

/**
 * Opens a connection that holds the tree's lock for as long as it lives. PostgreSQL gives the lock to another session
 * only when this one has ended and its last transaction with it, so whoever has the lock knows what the tree holds.
 * @throws GatewayError `conflict` when another session has the tree
 */
export async function openPostgresLogWriter(config: pg.ClientConfig, tree: string): Promise<LogWriter> {
  let session = await openSession(config, tree, 'at once');
  let certain = true;
  return {
    get certain() {
      return certain && session.alive;
    },
    async append(rows: readonly LogRow[]) {
      try {
        return await append(session.client, tree, rows);
      } catch (error) {
        certain = false;
        throw error;
      }
    },
    async settle() {
      // A statement that was given up has been answered, or its connection is gone: then so is the lock.
      await session.end();
      session = await openSession(config, tree, 'patiently');
      certain = true;
    },
    [Symbol.asyncDispose]: () => session.end(),
  };
}

interface Session {
  readonly client: pg.Client;
  readonly alive: boolean;
  end(): Promise<void>;
}

async function openSession(config: pg.ClientConfig, tree: string, wait: 'at once' | 'patiently'): Promise<Session> {
  const client = new pg.Client({ ...config, statement_timeout: appendTimeout, lock_timeout: lockTimeout });
  let alive = true;
  const markGone = (): void => {
    alive = false;
  };
  client.on('error', markGone);
  client.on('end', markGone);
  const end = async (): Promise<void> => {
    alive = false;
    await client.end().catch(() => {});
  };
  try {
    await client.connect();
    await lock(client, tree, wait);
  } catch (error) {
    await end();
    throw error;
  }
  return {
    client,
    get alive() {
      return alive;
    },
    end,
  };
}

async function lock(client: pg.Client, tree: string, wait: 'at once' | 'patiently'): Promise<void> {
  const key = createHash('sha256').update(`sluis log writer\n${tree}`).digest().readBigInt64BE().toString();
  const taken = new GatewayError('conflict', 'another gateway writes this tree of the log');
  if (wait === 'at once') {
    const { rows } = await client.query('select pg_try_advisory_lock($1::bigint) as mine', [key]);
    if (rows[0]?.mine !== true) throw taken;
    return;
  }
  try {
    await client.query('select pg_advisory_lock($1::bigint)', [key]);
  } catch (error) {
    throw sqlState(error) === lockNotAvailable ? taken : error;
  }
}

/** One statement is one transaction. */
async function append(client: pg.Client, tree: string, rows: readonly LogRow[]): Promise<{ duplicates: string[] }> {
  const ids = rows.map(({ id }) => id);
  const entries = rows.map(({ entry }) => entry).join(betweenEntries);
  const columns = [rows.map(({ seq }) => seq), ids, rows.map(({ leaf }) => leaf), entries];
  try {
    const [moments, subjects] = [rows.map(({ at }) => at), rows.map(({ subject }) => subject)];
    const found = [rows.map(({ kind }) => kind), rows.map(({ party }) => party), rows.map(({ outcome }) => outcome)];
    const searched = (['case_ref', 'purpose', 'reasons', 'trace'] as const).map((name) => rows.map((row) => row[name]));
    await client.query({ ...insert, values: [tree, ...columns, moments, subjects, ...found, ...searched] });
    return { duplicates: [] };
  } catch (error) {
    if (sqlState(error) !== uniqueViolation) throw error;
    const known = await client.query<{ id: string }>('select id from log_entries where id = any($1)', [ids]);
    // No id is known, so the place in the tree is taken: this writer's idea of the tree is not what is stored.
    if (known.rows.length === 0) throw new Error('the place is taken');
    return { duplicates: known.rows.map(({ id }) => id) };
  }
}

const sqlState = (error: unknown): string | undefined => (error instanceof pg.DatabaseError ? error.code : undefined);
