/**
 * A gateway on PostgreSQL that ends before or after any statement: its line to the server is cut there, so that nothing that it
 * does later counts. Decision 48 says what is tried here.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DatabaseConfig, openStore, type Store } from '../../src/store/store.ts';
import { type Saying, type Scene, type Stage, scenes } from '../support/crash-scenes.ts';
import { type Cut, openLine } from '../support/cut-line.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { faultsAfter } from '../support/sound-log.ts';

/** How many cuts of each scene are tried, drawn evenly; `STEPS=all`: each. */
const most = process.env['STEPS'] === 'all' ? Infinity : 8;

let folder: string;
let server: PostgresServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-crash-'));
  server = await startPostgres();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const configOf = (url: string): DatabaseConfig => ({ kind: 'postgres', url, poolSize: 4 });

async function runOn(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

let copies = 0;
/** Another database with the same in it. */
async function copyOf(url: string): Promise<string> {
  copies += 1;
  const [copy, admin] = [new URL(url), new URL(url)];
  [copy.pathname, admin.pathname] = [`/copy_${copies}`, '/postgres'];
  await runOn(admin.href, `create database copy_${copies} template ${new URL(url).pathname.slice(1)}`);
  return copy.href;
}

/** Resolves when nobody is connected to the database any more: what was under way has been done or undone. */
async function waitUntilAlone(url: string): Promise<void> {
  const others = `select count(*)::int as others from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  while ((await client.query<{ others: number }>(others)).rows[0]?.others !== 0);
  await client.end();
}

interface Prepared {
  readonly url: string;
  readonly headsFolder: string;
  readonly said: readonly (readonly [Saying, string])[];
}

function collectStores() {
  const opened: Store[] = [];
  return {
    async open(config: DatabaseConfig) {
      const store = await openStore(config);
      opened.push(store);
      return store;
    },
    async [Symbol.asyncDispose]() {
      for (const store of opened) await store[Symbol.asyncDispose]();
    },
  };
}

async function prepare(scene: Scene): Promise<Prepared> {
  const url = await server.createDatabase();
  const headsFolder = mkdtempSync(join(folder, 'heads-'));
  const said: [Saying, string][] = [];
  await using stores = collectStores();
  const config = configOf(url);
  if (scene.isFirstStart !== true) await stores.open(config);
  const database = { run: (...statements: string[]) => runOn(url, ...statements) };
  const stage: Stage = { config, headsFolder, database, open: stores.open, say: (...each) => said.push(each) };
  await scene.prepare?.(stage);
  return { url, headsFolder, said };
}

/** Plays a scene on a copy of what was prepared, up to a cut. @returns how many statements there were, and what is wrong then */
async function playUntil(
  scene: Scene,
  prepared: Prepared,
  cut: { readonly n: number; readonly when: Cut } | undefined,
) {
  const url = await copyOf(prepared.url);
  const headsFolder = mkdtempSync(join(folder, 'heads-'));
  cpSync(prepared.headsFolder, headsFolder, { recursive: true });
  const said = [...prepared.said];
  const database = { run: (...statements: string[]) => runOn(url, ...statements) };
  let counted = () => 0;
  {
    await using line = await openLine(url);
    await using stores = collectStores();
    const begin = () => {
      counted = line.count();
      if (cut !== undefined) line.cutAt(cut.n, cut.when);
    };
    const open = async (config: DatabaseConfig) => {
      const store = await stores.open(config);
      // That a start finds its tables as they should be is read only.
      if (scene.isFirstStart !== true) begin();
      return store;
    };
    if (scene.isFirstStart === true) begin();
    const stage = { config: configOf(line.url), headsFolder, database, open };
    const playing = scene.play({ ...stage, say: (...each) => said.push(each) });
    const outcome = await playing.then(
      () => 'played',
      (error: unknown) => error,
    );
    if (cut === undefined) expect(outcome).toBe('played');
    // What runs beside the scene may have taken fewer statements than the first time.
    else if (outcome !== 'played') await line.cut;
  }
  await waitUntilAlone(url);
  await using stores = collectStores();
  const stage = { config: configOf(url), headsFolder, database, open: stores.open };
  const saidOf = (what: Saying) => said.filter(([each]) => each === what).map(([, value]) => value);
  const faults = await faultsAfter(scene, { stage, said: saidOf });
  return { count: counted(), faults };
}

describe.each(scenes)('$name, cut off', (scene) => {
  test('before and after a statement: what was answered is there, and the log goes on as one', async () => {
    const prepared = await prepare(scene);
    const { count, faults: uncut } = await playUntil(scene, prepared, undefined);
    expect(uncut).toEqual([]);
    const cuts = Array.from({ length: 2 * count }, (_, at) => {
      return { n: Math.floor(at / 2), when: at % 2 === 0 ? ('before' as const) : ('after' as const) };
    });
    const step = Math.max(1, (cuts.length - 1) / (most - 1));
    const drawn = cuts.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
    expect(drawn.length).toBeGreaterThan(5);
    for (const cut of drawn) {
      const { faults } = await playUntil(scene, prepared, cut);
      expect({ cut, faults }).toEqual({ cut, faults: [] });
    }
  });
});
