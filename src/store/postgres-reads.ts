import type pg from 'pg';
import type { Engine, SqlValue } from './engine.ts';
import { assertReads, toNumberedPlaceholders } from './hand-written-sql.ts';

interface Statement {
  readonly name: string;
  readonly text: string;
}

type Rows = readonly Readonly<Record<string, SqlValue>>[];

/**
 * Reads by statements that the server prepares once per connection. Who asks what somebody else has asked, and still waits
 * for a connection with, gets the same rows: the read begins after both of them asked, so it is as fresh as one of its own.
 * Nobody is given what was read before it asked, and nobody waits for a read that is under way.
 *
 * That is for when requests come faster than connections are free: what every one of them reads, the revision of the register
 * and the registration of an application, is then read once for all who wait, and the others have the connections.
 */
export function createReader(pool: pg.Pool): Engine['all'] {
  const prepare = keepPrepared();
  const waiting = new Map<string, Promise<Rows>>();
  return async <Row>(text: string, parameters: readonly SqlValue[]) => {
    const statement = prepare(text);
    // A name has no bracket, so this is the text of one statement with one list only.
    const key = statement.name + JSON.stringify(parameters);
    const same = waiting.get(key);
    const rows = same ?? read(pool, { ...statement, values: [...parameters] }, () => waiting.delete(key));
    if (same === undefined) waiting.set(key, rows);
    // Copies: what one of them does with its rows is nothing to the others.
    return (await rows).map((row) => ({ ...row })) as Row[];
  };
}

/** @param begin called when a connection is there: who asks from then on asked after the read began */
async function read(pool: pg.Pool, query: pg.QueryConfig, begin: () => void): Promise<Rows> {
  const client = await pool.connect().finally(begin);
  let isSound = false;
  try {
    const { rows } = await client.query<Rows[number]>(query);
    isSound = true;
    return rows;
  } finally {
    // After a failure the connection is not used again.
    client.release(!isSound);
  }
}

function keepPrepared(): (text: string) => Statement {
  const prepared = new Map<string, Statement>();
  return (text) => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    assertReads(text);
    const statement = { name: `all_${prepared.size}`, text: toNumberedPlaceholders(text) };
    prepared.set(text, statement);
    return statement;
  };
}
