import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, startProcess } from '../support/gateway-process.ts';
import { openProductionRegion, type ProductionRegion } from '../support/production-region.ts';

/**
 * What a process says of itself where nobody foresaw what happened: a class of error and where it was thrown. The text of
 * an error may quote what it stumbled over, such as a value of a client that was no JSON.
 */

const canary = 'Zwaluwstaart';

let region: ProductionRegion;
beforeAll(async () => {
  await build();
  region = await openProductionRegion('sqlite');
}, 120_000);
afterAll(() => region[Symbol.asyncDispose]());

/** The same, so that it stands in no name of a module either. */
const spelled = `['Zwaluw', 'staart'].join('')`;

/** A module that stumbles as soon as somebody sends the process a signal. */
const stumbling = (code: string): Record<string, string> => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { ${code} });`)}`,
});

describe('a gateway that ends because of what nobody caught', () => {
  it.each([
    ['an exception', `JSON.parse(${spelled})`],
    ['a promise that fails', `Promise.reject(new Error(${spelled}, { cause: ${spelled} }))`],
    ['a promise that fails with no error', `Promise.reject(${spelled})`],
    ['an error with more in it', `throw Object.assign(new Error(${spelled}), { value: ${spelled} })`],
  ])('of %s says which class and where, and nothing of what it held', async (_what, code) => {
    await using gateway = await startProcess({ ...region.environment('een'), ...stumbling(code) });
    process.kill(gateway.pid, 'SIGUSR2');
    expect(await gateway.ended()).toBe(1);
    const said = gateway.said();
    expect(said).toContain('"message":"the process ends: nobody caught an error"');
    expect(said).toMatch(/"errorName":"\w+"/);
    expect(said).not.toContain(canary);
  });
});

describe('a database in which something stands that cannot be read', () => {
  let entry: string;
  beforeAll(() => {
    using database = new DatabaseSync(region.database);
    entry = String(database.prepare('select id from log_entries order by seq desc limit 1').get()?.['id']);
    const triggers = database.prepare("select name from sqlite_master where type = 'trigger'");
    for (const { name } of triggers.all()) database.exec(`drop trigger "${String(name)}"`);
    expect(spoil(database)).toBeGreaterThan(3);
    database.exec('update revisions set value = value + 1');
  });

  it('is not quoted by a gateway that starts on it, or does not', async () => {
    const why = await startProcess(region.environment('een')).then(
      async (gateway) => {
        await using started = gateway;
        return started.said();
      },
      (error: Error) => error.message,
    );
    expect(why).not.toContain(canary);
  });

  const moments = ['--from', '2020-01-01T00:00:00Z', '--to', '2099-01-01T00:00:00Z'];
  it.each<readonly string[]>([
    ['register'],
    ['agreement', 'export', 'kanarie', '--version', '1.0.0'],
    ['log', 'verify'],
    ['log', 'export', '--view', 'adl', ...moments, '--by', 'beheer'],
    ['replay', 'the entry', '--by', 'beheer'],
  ])('is not quoted by sluis %s %s', async (...words) => {
    const typed = words.map((word) => (word === 'the entry' ? entry : word));
    const ended = await region.command(...typed).catch((error: { stdout: string; stderr: string }) => error);
    const said = typeof ended === 'string' ? ended : `${ended.stdout}${ended.stderr}`;
    expect(said).not.toContain(canary);
  });
});

/** Puts it where some JSON stands, in every table. @returns in how many columns there was some */
function spoil(database: DatabaseSync): number {
  const columns = database.prepare(
    "select m.name as held, c.name as field from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'",
  );
  return columns.all().filter(({ held, field }) => {
    const where = `where typeof("${String(field)}") = 'text' and substr("${String(field)}", 1, 1) in ('{', '[')`;
    const { changes } = database
      .prepare(`update "${String(held)}" set "${String(field)}" = '${canary}' ${where}`)
      .run();
    return changes > 0;
  }).length;
}
