import { execFile } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, openGateway } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import { checkpointOf, leafOf } from '../../src/log-proof/published-log.fixture.ts';
import { deriveWitnessKey } from '../../src/material.ts';
import { freePort } from '../support/free-port.ts';
import { build, type GatewayProcess } from '../support/gateway-process.ts';
import { bareEnvironment } from '../support/once-per-run.ts';
import { openProductionRegion, type ProductionRegion } from '../support/production-region.ts';

/** Two gateways of two organisations sign each other's log; a party without a gateway signs one from the command line. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const jwkOf = (key: KeyObject) => createPublicKey(key).export({ format: 'jwk' });
const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** What an organisation has before it starts its gateway. */
async function newSide(name: string) {
  const [masterKey, logKey, port] = [randomBytes(32), newKey(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const witnessKey = deriveWitnessKey(masterKey, name);
  return { name, masterKey, logKey, port, url, witnessKey, tree: `${url}/v1/log/trees/${name}-office/1` };
}
type Side = Awaited<ReturnType<typeof newSide>>;

const settingsOf = (own: Side, other: Side, more: readonly object[] = []): Record<string, string> => ({
  SLUIS_GATEWAY_NAME: own.name,
  SLUIS_MASTER_KEY: own.masterKey.toString('base64url'),
  SLUIS_LOG_SIGNING_KEY: pemOf(own.logKey),
  SLUIS_WITNESSED_LOGS: JSON.stringify([{ name: other.name, keys: [jwkOf(other.logKey)] }]),
  SLUIS_WITNESSES: JSON.stringify([
    { name: other.name, url: `${other.url}/witness`, keys: [jwkOf(other.witnessKey)] },
    ...more,
  ]),
});

const checkpointAt = async (tree: string): Promise<string> => (await fetch(`${tree}/checkpoint`)).text();
const signersOf = async (tree: string): Promise<string[]> => {
  const note = await checkpointAt(tree).catch(() => '');
  return [...note.matchAll(/^\u2014 (\S+) /gm)].map(([, name = '']) => name);
};
const patiently = { timeout: 60_000, interval: 200 };

/** What the operator of a database can do: nothing in it refuses anything to who owns it. */
function behind(region: ProductionRegion, work: (database: DatabaseSync) => void): void {
  using database = new DatabaseSync(region.database, { timeout: 5_000 });
  const triggers = database.prepare(`select name from sqlite_master where type = 'trigger'`).all();
  for (const { name } of triggers) database.exec(`drop trigger ${String(name)}`);
  work(database);
}

/** Another past, signed: without the last entries, or with another last one. */
function rewrite(region: ProductionRegion, side: Side, kind: 'cut' | 'changed'): void {
  behind(region, (database) => {
    const tree = `${side.name}-office/1`;
    for (const table of ['log_checkpoints', 'log_cosignatures', 'log_nodes']) {
      database.prepare(`delete from ${table} where tree = ?`).run(tree);
    }
    const { last } = database.prepare('select max(seq) as last from log_entries where tree = ?').get(tree) ?? {};
    if (kind === 'cut') database.prepare('delete from log_entries where tree = ? and seq = ?').run(tree, Number(last));
    else {
      database
        .prepare('update log_entries set leaf = ? where tree = ? and seq = ?')
        .run(leafOf('another').toString('base64'), tree, Number(last));
    }
    const rows = database.prepare('select leaf from log_entries where tree = ? order by seq').all(tree);
    const leaves = rows.map(({ leaf }) => Buffer.from(String(leaf), 'base64'));
    const note = checkpointOf(tree, leaves, side.logKey);
    const [, size = '', hash = ''] = note.split('\n');
    database
      .prepare('insert into log_checkpoints (tree, size, root, note, at) values (?, ?, ?, ?, 0)')
      .run(tree, Number(size), hash, note);
  });
}

let folder = '';
beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(tmpdir(), 'sluis-witness-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

interface Said {
  readonly code: number;
  readonly errors: string;
  readonly told: { readonly ok?: boolean; readonly trees?: readonly Record<string, unknown>[] };
}

const sluis = (...parameters: readonly string[]): Promise<Said> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'dist/cli/sluis.js'), ...parameters],
      { env: bareEnvironment() },
      (error, stdout, stderr) => {
        const told = stdout.startsWith('{') ? (JSON.parse(stdout) as Said['told']) : {};
        resolve({ code: error === null ? 0 : Number(error.code), errors: stderr, told });
      },
    );
  });

describe('two gateways', () => {
  it('sign each other, and neither can show another past', { timeout: 300_000 }, async () => {
    const [north, south] = [await newSide('noord'), await newSide('zuid')];
    const officer = newKey();
    const onItsOwn = { name: 'controleur', keys: [jwkOf(officer)] };
    await using northRegion = await openProductionRegion('sqlite', settingsOf(north, south));
    await using southRegion = await openProductionRegion('sqlite', settingsOf(south, north, [onItsOwn]));
    let northGateway: GatewayProcess = await northRegion.start('noord', 0, north.port);
    let southGateway: GatewayProcess = await southRegion.start('zuid', 0, south.port);
    try {
      await expect.poll(() => signersOf(north.tree), patiently).toContain('zuid');
      await expect.poll(() => signersOf(south.tree), patiently).toContain('noord');

      const trust = write('trust.json', {
        gateways: [north, south].map(({ name, logKey }) => ({ name: `${name}-office`, keys: [jwkOf(logKey)] })),
        witnesses: [...[north, south].map(({ name, witnessKey }) => ({ name, keys: [jwkOf(witnessKey)] })), onItsOwn],
        quorum: 1,
      });
      const verified = await sluis('log', 'verify', north.tree, '--trust', trust);
      expect(verified).toMatchObject({ code: 0, told: { ok: true, trees: [{ cosignedBy: ['zuid'] }] } });
      const { keys } = (await (await fetch(`${south.url}/v1/keys`)).json()) as { keys: object[] };
      expect(keys).toContainEqual(
        expect.objectContaining({ name: 'zuid', for: 'cosignatures', ...jwkOf(south.witnessKey) }),
      );

      // A party without a gateway.
      const [key, state] = [write('key.pem', pemOf(officer)), join(folder, 'state.json')];
      const visit = ['log', 'witness', south.tree, '--trust', trust, '--key', key, '--state', state];
      const named = [...visit, '--name', 'controleur'];
      expect(await sluis(...named)).toMatchObject({
        code: 0,
        told: { ok: true, trees: [{ kind: 'cosigned', taken: true }] },
      });
      expect(await signersOf(south.tree)).toContain('controleur');
      expect(await sluis(...visit, '--name', 'iemand')).toMatchObject({
        code: 1,
        told: { ok: false, trees: [{ taken: false }] },
      });
      expect(await signersOf(south.tree)).not.toContain('iemand');

      // The operator of the north takes the last entry away and signs what is left; the one of the south changes one.
      const honest = await checkpointAt(south.tree);
      await northGateway.kill();
      await southGateway.kill();
      rewrite(northRegion, north, 'cut');
      rewrite(southRegion, south, 'changed');
      northGateway = await northRegion.start('noord', 0, north.port);
      southGateway = await southRegion.start('zuid', 0, south.port);
      const forks = () => {
        using database = new DatabaseSync(northRegion.database, { readOnly: true });
        return database.prepare('select origin, seen_note from witnessed_forks').all();
      };
      await expect.poll(forks, patiently).toMatchObject([{ origin: 'zuid-office/1' }]);
      const [{ seen_note: seen = '' } = {}] = forks();
      expect(honest.startsWith(String(seen).split('\n\n')[0] ?? '-')).toBe(true);
      for (const { tree } of [north, south]) {
        const found = await sluis('log', 'verify', tree, '--trust', trust);
        expect(found).toMatchObject({ code: 1, told: { ok: false, trees: [{ cosignedBy: [] }] } });
        expect(found.told.trees?.[0]?.['problems']).toContainEqual(
          expect.objectContaining({ problem: 'not-cosigned' }),
        );
      }

      const before = JSON.parse(readFileSync(state, 'utf8')) as { trees: object[] };
      const refused = await sluis(...named);
      expect(refused).toMatchObject({ code: 1, told: { trees: [{ kind: 'forked' }] } });
      expect(refused.errors).toContain('THE GATEWAY SIGNED TWO HISTORIES');
      const after = JSON.parse(readFileSync(state, 'utf8')) as { trees: object[]; forks: object[] };
      expect(after.trees).toEqual(before.trees);
      expect(after.forks).toMatchObject([{ tree: 'zuid-office/1', kind: 'forked' }]);
      expect(await signersOf(south.tree)).toEqual(['zuid-office/1']);
    } finally {
      await northGateway[Symbol.asyncDispose]();
      await southGateway[Symbol.asyncDispose]();
    }
  });
});

const openDemo = (directory: string): Promise<Gateway> =>
  openGateway(readConfig({ PORT: '0', SLUIS_LOG_LEVEL: 'silent', SLUIS_DATA: directory }), {
    at: parseInstant('2026-03-16T10:00:00Z'),
  });

describe('over HTTP', () => {
  it('a witness answers as the protocol says, in bounds, and the demo shows a note that a party signed', {
    timeout: 120_000,
  }, async () => {
    const directory = join(folder, 'demo');
    // The end of the first signs a checkpoint: so nobody waits a minute for one.
    await (await openDemo(directory))[Symbol.asyncDispose]();
    await using gateway = await openDemo(directory);
    const entries = (): number => {
      using database = new DatabaseSync(join(directory, 'sluis.db'), { readOnly: true });
      return Number(database.prepare('select count(*) as count from log_entries').get()?.['count']);
    };
    const before = entries();
    const ask = (body: string | Uint8Array<ArrayBuffer>, path = '/demo/witness/add-checkpoint') =>
      fetch(`${gateway.url}${path}`, { method: 'POST', body });
    const tree = `${gateway.url}/v1/log/trees/demo/1`;
    await expect.poll(() => signersOf(tree), patiently).toContain('woonveste');
    const note = await checkpointAt(tree);
    const size = note.split('\n')[1] ?? '';

    const again = await ask(`old ${size}\n\n${note}`);
    expect([again.status, again.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(await again.text()).toMatch(/^\u2014 woonveste [A-Za-z0-9+/=]+\n$/);
    const conflict = await ask(`old 0\n\n${note}`);
    expect([conflict.status, conflict.headers.get('content-type')]).toEqual([409, 'text/x.tlog.size']);
    expect(await conflict.text()).toBe(`${size}\n`);
    const stranger = checkpointOf('demo/1', [leafOf('x')], newKey());
    expect((await ask(`old 0\n\n${stranger}`)).status).toBe(403);
    expect((await ask(`old 0\n\n${note}`, '/witness/add-checkpoint')).status).toBe(404);
    for (const body of ['', 'old', new Uint8Array([0xff, 0xfe]), `old 0\n\n${note}\u0000`]) {
      expect((await ask(body)).status).toBe(400);
    }
    expect((await ask('x'.repeat(40_000))).status).toBe(413);

    const lines = note.slice(note.indexOf('\u2014'));
    const take = (of: string, body: string) => ask(body, `/v1/log/trees/demo/1/cosignatures${of}`);
    expect(await (await take(`?size=${size}`, lines)).json()).toEqual({ taken: 1 });
    const wrong = lines.replace(/^\u2014 woonveste ./m, '\u2014 woonveste A');
    expect(await (await take(`?size=${size}`, wrong)).json()).toEqual({ taken: 0 });
    expect((await take('?size=1000000', lines)).status).toBe(404);
    expect((await take('', lines)).status).toBe(400);
    expect((await take(`?size=${size}`, 'x'.repeat(40_000))).status).toBe(413);
    expect(entries()).toBe(before);
  });
});
