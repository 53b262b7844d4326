import { execFile } from 'node:child_process';
import { sign } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, openGateway } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import { type TreeVerdict, thumbprint } from '../../src/log-proof/log-proof.ts';
import { leafOf, naiveRoot, newKey, PublishedLog, toJwk } from '../../src/log-proof/published-log.fixture.ts';
import { build } from '../support/gateway-process.ts';
import { bareEnvironment } from '../support/once-per-run.ts';

/** The commands of an auditor and of a party, as processes of their own: no configuration, no database, no gateway's code. */

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(tmpdir(), 'sluis-outside-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  readonly code: number;
  readonly errors: string;
  /** The JSON that the command prints, as far as it is looked at by name. */
  readonly told: { readonly trees?: readonly Pick<TreeVerdict, 'problems' | 'vouchedFor'>[] };
}

/** @param options of Node, before the command */
const sluis = (parameters: readonly string[], options: readonly string[] = []): Promise<Said> =>
  new Promise((resolve) => {
    const command = [...options, join(root, 'dist/cli/sluis.js'), ...parameters];
    execFile(process.execPath, command, { cwd: folder, env: bareEnvironment() }, (error, stdout, stderr) => {
      const told = stdout.startsWith('{') ? (JSON.parse(stdout) as Said['told']) : {};
      resolve({ code: error === null ? 0 : Number(error.code), errors: stderr, told });
    });
  });

const problemsOf = ({ told }: Said): readonly unknown[] => told.trees?.[0]?.problems ?? [];

const write = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const tree = 'sluis-veenrand/1';
const key = newKey();
const trustOf = (keys: readonly unknown[], name = 'sluis-veenrand') => ({ gateways: [{ name, keys }] });
const entries = (count: number): Buffer[] => Array.from({ length: count }, (_, at) => leafOf(`${at}`));

/** Serves what a published log has, as a gateway does; `spoil` may answer instead. */
async function serve(log: PublishedLog, spoil: RequestListener | undefined = undefined) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://gateway.example');
    const path = url.pathname.replace(`/v1/log/trees/${tree}/`, '');
    const from = Number(url.searchParams.get('from'));
    const notes = log.notes.map((note) => ({ size: Number(note.split('\n')[1]), note }));
    const found: Record<string, string | Buffer | undefined> = {
      checkpoint: log.notes.at(-1),
      checkpoints: JSON.stringify({ checkpoints: notes.filter(({ size }) => size >= from).slice(0, 2) }),
    };
    const body = found[path] ?? log.tiles.get(path);
    if (spoil !== undefined) spoil(request, response);
    if (response.writableEnded) return;
    if (typeof body === 'string' || body instanceof Buffer) response.end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/log/trees/${tree}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address, [Symbol.asyncDispose]: close };
}

describe('a published log', () => {
  it('is verified over HTTP, read on from the state, and kept in a mirror that can be verified itself', async () => {
    const trust = write('trust.json', trustOf([toJwk(key)]));
    const log = new PublishedLog(tree, key);
    for (const size of [100, 200, 300, 400, 700]) log.publish(entries(size));
    await using served = await serve(log);
    const [state, mirror] = [join(folder, 'state.json'), join(folder, 'mirror')];
    const again = ['log', 'verify', served.address, '--trust', trust, '--state', state, '--mirror', mirror];

    expect(await sluis(again)).toMatchObject({
      code: 0,
      told: { ok: true, trees: [{ tree, size: 700, vouchedFor: 700, readFrom: 0, problems: [] }] },
    });
    log.publish(entries(1_000));
    expect(await sluis(again)).toMatchObject({ code: 0, told: { trees: [{ size: 1_000, readFrom: 512 }] } });
    expect(await sluis([...again, '--all'])).toMatchObject({
      code: 0,
      told: { trees: [{ readFrom: 0, vouchedFor: 1_000 }] },
    });
    expect(await sluis(['log', 'verify', mirror, '--trust', trust])).toMatchObject({
      code: 0,
      told: { trees: [{ size: 1_000 }] },
    });

    log.spoil(entries(1_000).with(300, leafOf('another')));
    const found = await sluis([...again, '--all']);
    expect(found).toMatchObject({ code: 1, told: { ok: false } });
    expect(problemsOf(found)).toContainEqual({ problem: 'entry-changed', from: 300, to: 301 });
    const kept = () => JSON.parse(readFileSync(state, 'utf8')) as { trees: unknown; forks: unknown };
    const before = kept();
    // Another history, signed: who keeps a state is not told it.
    log.notes = [];
    log.publish(entries(1_200).with(300, leafOf('another')));
    const forked = await sluis(again);
    expect(forked).toMatchObject({ code: 1 });
    expect(problemsOf(forked)).toContainEqual({ problem: 'forked', from: 0, to: 512 });
    expect(problemsOf(forked)).toContainEqual({ problem: 'entry-changed', from: 300, to: 301 });
    // It may never show that again: so both notes are kept, and what is known stays what it was.
    expect(forked.errors).toContain('SIGNED TWO HISTORIES');
    const [{ note: seen = '' } = {}] = before.trees as readonly { note: string }[];
    expect(kept()).toEqual({ ...before, forks: [{ tree, seen, shown: log.notes[0] }] });
    expect(await sluis(again)).toMatchObject({ code: 1 });
    expect(kept().forks).toHaveLength(1);
    expect(await sluis(['log', 'verify', mirror, '--trust', trust])).toMatchObject({ code: 0 });
  }, 120_000);

  it('is verified with every tree that the gateway lists, or listed before', async () => {
    const trust = write('trust.json', trustOf([toJwk(key)]));
    const state = join(folder, 'all.json');
    const log = new PublishedLog(tree, key);
    log.publish(entries(300));
    let list: unknown = { trees: [{ tree, size: 300 }] };
    await using served = await serve(log, ({ url }, response) => {
      if (url === '/v1/log/trees') response.end(JSON.stringify(list));
    });
    const all = served.address.replace(`/${tree}`, '');
    const verify = (...more: string[]) => sluis(['log', 'verify', all, '--trust', trust, ...more]);

    expect(await verify('--state', state, '--mirror', join(folder, 'all'))).toMatchObject({
      code: 0,
      told: { ok: true, trees: [{ tree, vouchedFor: 300 }] },
    });
    expect(existsSync(join(folder, 'all', tree, 'checkpoint'))).toBe(true);
    // That a tree was put back from a copy another one must say; and one that is left out leaves a hole.
    const root = naiveRoot(entries(300)).toString('base64');
    const saidBy = { tree: 'sluis-veenrand/3', index: 4, entry: '{"kind":"freeze"}' };
    list = { trees: [{ tree, size: 300, ended: { size: 300, root, saidBy } }, { tree: 'sluis-veenrand/3' }] };
    expect(await verify()).toMatchObject({
      code: 1,
      told: {
        ok: false,
        trees: [
          { tree: 'sluis-veenrand/2', problems: [{ problem: 'tree-missing', from: 0, to: 0 }] },
          {
            tree,
            vouchedFor: 300,
            problems: [
              {
                ...{ problem: 'end-not-proved', from: 300, to: 300, refusal: 'says-otherwise' },
                saidBy: { tree: 'sluis-veenrand/3', index: 4 },
              },
            ],
          },
          { tree: 'sluis-veenrand/3', problems: [{ problem: 'nothing-published' }] },
        ],
      },
    });
    list = { trees: [] };
    expect(await verify()).toMatchObject({
      code: 1,
      told: { ok: false, trees: [{ problems: [{ problem: 'nothing-published' }] }] },
    });
    log.notes = [];
    expect(await verify('--state', state)).toMatchObject({
      code: 1,
      told: { ok: false, trees: [{ tree, problems: [{ problem: 'cut-off', from: 0, to: 300 }] }] },
    });
    for (const name of ['../../etc/1', 'a b/1', 'sluis-veenrand', 7]) {
      list = { trees: [{ tree: name }] };
      expect(await verify()).toMatchObject({ code: 2 });
    }
  }, 120_000);

  it('is told of although another tree, the list of trees, or the rest of it is not shown', async () => {
    const trust = write('trust.json', trustOf([toJwk(key)]));
    const state = join(folder, 'hidden.json');
    const log = new PublishedLog(tree, key);
    log.publish(entries(300));
    let isListed = true;
    let isShown = true;
    await using served = await serve(log, ({ url = '' }, response) => {
      if (url.endsWith('/trees') && isListed) response.end(JSON.stringify({ trees: [{ tree }, { tree: other }] }));
      else if (url.endsWith('/trees') || url.includes(`/${other}/`)) response.writeHead(500).end();
      else if (url.includes('/tile/') && !isShown) response.writeHead(500).end();
    });
    const other = 'sluis-veenrand/2';
    const all = served.address.replace(`/${tree}`, '');
    const verify = () => sluis(['log', 'verify', all, '--trust', trust, '--state', state]);
    const kept = () => JSON.parse(readFileSync(state, 'utf8')) as { trees: unknown[]; forks: object[] };

    // One that cannot be read does not keep the others from being read, nor from being known the next time.
    expect(await verify()).toMatchObject({
      code: 2,
      told: {
        ok: false,
        trees: [
          { tree, vouchedFor: 300 },
          { tree: other, unavailable: expect.any(String) },
        ],
      },
    });
    expect(kept()).toMatchObject({ trees: [{ tree, size: 300 }], forks: [] });

    log.notes = [];
    const shown = log.publish(entries(300).with(7, leafOf('another')));
    expect(await verify()).toMatchObject({ code: 1, told: { trees: [{ tree, contradiction: { shown } }, {}] } });
    expect(kept()).toMatchObject({ trees: [{ tree, size: 300 }], forks: [{ tree, shown }] });
    isListed = false;
    const hidden = await verify();
    expect(hidden).toMatchObject({
      code: 1,
      told: { ok: false, trees: [{ unavailable: expect.any(String) }, { tree }] },
    });
    isShown = false;
    const silent = await verify();
    expect(silent).toMatchObject({
      code: 1,
      told: { trees: [{}, { problems: [{ problem: 'forked', from: 0, to: 300 }], unavailable: expect.any(String) }] },
    });
    expect(silent.errors).toContain('THE GATEWAY SIGNED TWO HISTORIES');
  }, 120_000);

  it('that cannot be read is no answer', async () => {
    const trust = write('trust.json', trustOf([toJwk(key)]));
    const log = new PublishedLog(tree, key);
    log.publish(entries(300));
    const ask = async (spoil: RequestListener) => {
      await using served = await serve(log, spoil);
      return await sluis(['log', 'verify', served.address, '--trust', trust]);
    };
    const large: RequestListener = ({ url }, response) => {
      if (url?.includes('/tile/') === true) response.end(Buffer.alloc(9_000));
    };
    const elsewhere: RequestListener = (_, response) =>
      response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end();
    const nonsense: RequestListener = ({ url }, response) => {
      if (url?.includes('/checkpoints') === true) response.end('{"checkpoints":[{"size":1}]}');
    };
    expect(await ask(large)).toMatchObject({ code: 2, errors: expect.stringContaining('more than 8192 bytes') });
    expect(await ask(elsewhere)).toMatchObject({
      code: 2,
      errors: expect.stringContaining('redirects are not followed'),
    });
    expect(await ask(nonsense)).toMatchObject({ code: 2, errors: expect.stringContaining('not understood') });
    expect(await sluis(['log', 'verify', `http://127.0.0.1:1/v1/log/trees/${tree}`, '--trust', trust])).toMatchObject({
      code: 2,
    });
  }, 120_000);

  it('asks for what it needs, and for nothing that is not in order', async () => {
    const trust = write('trust.json', trustOf([toJwk(key)]));
    const log = new PublishedLog(tree, key);
    log.publish(entries(3));
    await using served = await serve(log);
    expect(await sluis(['log', 'verify', served.address])).toMatchObject({ code: 2 });
    const within = (hours: string) => sluis(['log', 'verify', served.address, '--trust', trust, '--within', hours]);
    expect(await within('soon')).toMatchObject({ code: 2, errors: expect.stringContaining('hours') });
    const atMost = (entries: string) =>
      sluis(['log', 'verify', served.address, '--trust', trust, '--at-most', entries]);
    expect(await atMost('-1')).toMatchObject({ code: 2, errors: expect.stringContaining('entries') });
    expect(problemsOf(await atMost('2'))).toEqual([{ problem: 'too-long', from: 0, to: 3 }]);
    expect(await atMost('3')).toMatchObject({ code: 0 });
    const unseen = await within('24');
    expect([unseen.code, problemsOf(unseen)]).toEqual([1, [{ problem: 'stale', from: 3, to: 3 }]]);
    expect(await sluis(['log', 'verify', join(folder, 'nothing'), '--trust', trust])).toMatchObject({ code: 2 });
    const wrong = write('wrong.json', { gateways: [{ name: 'a b', keys: [{}] }], quorum: 1 });
    const refused = await sluis(['log', 'verify', served.address, '--trust', wrong]);
    expect(refused).toMatchObject({ code: 2 });
    for (const place of ['/gateways/0/name', '/gateways/0/keys/0', '/quorum']) expect(refused.errors).toContain(place);
    const state = write(
      'broken.json',
      '{"v":1,"trees":[{"tree":"sluis-veenrand/1","size":3,"subtrees":[],"note":""}]}',
    );
    expect(await sluis(['log', 'verify', served.address, '--trust', trust, '--state', state])).toMatchObject({
      code: 2,
    });
    // Neither a configuration nor a database was there, or is there now.
    expect(existsSync(join(folder, 'data'))).toBe(false);
  }, 120_000);
});

describe('a receipt', () => {
  /** Ends the process with 99 at the first connection or question for an address. */
  const noNetwork = `data:text/javascript,${encodeURIComponent(
    `import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram';
     const end = () => process.exit(99);
     net.Socket.prototype.connect = end; net.Server.prototype.listen = end; dns.lookup = end; dgram.createSocket = end;`,
  )}`;

  it('is verified without a network, a configuration or a database', async () => {
    const trust = write('trust.json', trustOf([toJwk(key)]));
    const log = new PublishedLog(tree, key);
    log.publish(entries(3));
    await using served = await serve(log);
    const cut = ['--import', noNetwork];
    // The one that needs a network finds it cut off: so the other one was, too.
    expect(await sluis(['log', 'verify', served.address, '--trust', trust], cut)).toMatchObject({ code: 99 });

    const claims = {
      v: 1,
      iss: 'sluis-veenrand',
      aud: 'woonveste',
      jti: 'e_AAAAAAAAAAAAAAAAAAAAAA',
      at: '2026-03-16T10:00:00.000Z',
      leaf: leafOf('entry').toString('base64'),
      purpose: 'P06',
      agreement: { id: 'veenrand', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` },
      engine: `sha-256:${'A'.repeat(43)}`,
      fields: { initials: { outcome: 'disclosed', clause: 'P06.MUN.COR', basis: [], consent: [] } },
      consents: [],
    };
    const kid = thumbprint(toJwk(key).x ?? '');
    const parts = [{ alg: 'EdDSA', kid, typ: 'sluis-receipt+jwt' }, claims];
    const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const receipt = `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
    const verify = (file: string) => sluis(['receipt', 'verify', file, '--trust', trust], cut);

    expect(await verify(write('receipt.txt', `${receipt}\n`))).toMatchObject({ code: 0, told: { receipt: claims } });
    expect(await verify(write('receipt.json', { receipt, state: 'pending' }))).toMatchObject({ code: 0 });
    expect(await verify(write('spoiled.txt', receipt.slice(0, -1)))).toMatchObject({
      code: 1,
      told: { ok: false, problems: [{ problem: 'not-a-receipt' }] },
    });
    expect(await verify(write('twice.json', `{"receipt":"x","receipt":"${receipt}"}`))).toMatchObject({ code: 2 });
    expect(await verify('nothing.txt')).toMatchObject({ code: 2 });
  }, 120_000);
});

const from = '2026-03-16T10:00:00Z';

/** A demo gateway on a folder that outlives it. */
const openOn = (directory: string): Promise<Gateway> =>
  openGateway(readConfig({ PORT: '0', SLUIS_LOG_LEVEL: 'silent', SLUIS_DATA: directory }), { at: parseInstant(from) });

interface Keys {
  readonly keys: readonly { readonly crv: string; readonly x: string }[];
}

async function trustIn(url: string): Promise<string> {
  const { keys } = (await (await fetch(`${url}/v1/keys`)).json()) as Keys;
  return write(
    'own-trust.json',
    trustOf(
      keys.filter(({ crv }) => crv === 'Ed25519'),
      'demo',
    ),
  );
}

async function headersOf(gateway: Gateway, party: string, role: string): Promise<Record<string, string>> {
  const client = gateway.accounts?.clients.find((one) => one.partyId === party && one.role === role);
  const secret = Buffer.from(`${client?.clientId}:${client?.clientSecret}`).toString('base64');
  const answer = await fetch(gateway.accounts?.tokenEndpoint ?? '', {
    method: 'POST',
    headers: { Authorization: `Basic ${secret}`, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
}

describe('the log of a gateway', () => {
  it('is verified from outside, and its receipts; what is changed in the database is found', {
    timeout: 240_000,
  }, async () => {
    const directory = join(folder, 'demo');
    let answer: Record<string, unknown> = {};
    {
      await using gateway = await openOn(directory);
      const party = 'woonveste';
      const kase = gateway.accounts?.cases.find(({ label }) => label === 'J');
      const asked = await fetch(`${gateway.url}/v1/disclosures`, {
        method: 'POST',
        headers: await headersOf(gateway, party, 'woonconsulent'),
        body: JSON.stringify({
          caseRef: kase?.caseRefs[party],
          purpose: 'P06',
          fields: ['supportActive', 'debtDetails'],
        }),
      });
      answer = (await asked.json()) as Record<string, unknown>;
      expect([asked.status, answer]).toMatchObject([200, { receipt: expect.any(String) }]);
    }
    // A last checkpoint is signed when the gateway stops.
    const mirror = join(folder, 'demo-mirror');
    {
      await using gateway = await openOn(directory);
      const trust = await trustIn(gateway.url);
      const address = `${gateway.url}/v1/log/trees/demo/1`;
      const intact = await sluis(['log', 'verify', address, '--trust', trust, '--mirror', mirror]);
      expect(intact).toMatchObject({ code: 0, told: { ok: true, trees: [{ tree: 'demo/1', problems: [] }] } });
      expect(intact.told.trees?.[0]?.vouchedFor).toBeGreaterThan(0);

      const whole = write('answer.json', answer);
      expect(await sluis(['receipt', 'verify', whole, '--trust', trust])).toMatchObject({
        code: 0,
        told: { ok: true },
      });
      const proved = await fetch(`${gateway.url}/v1/log/receipts/${String(answer['id'])}`, {
        headers: await headersOf(gateway, 'woonveste', 'woonconsulent'),
      });
      const withProof = write('proof.json', await proved.text());
      expect(await sluis(['receipt', 'verify', withProof, '--trust', trust])).toMatchObject({
        code: 0,
        told: { ok: true, place: { tree: 'demo/1' }, receipt: { jti: answer['id'], aud: 'woonveste' } },
      });
    }
    {
      await using gateway = await openOn(directory);
      const trust = await trustIn(gateway.url);
      const address = `${gateway.url}/v1/log/trees/demo/1`;
      // Who can write to the database changes an entry, and its leaf with it, before anybody has looked.
      using database = new DatabaseSync(join(directory, 'sluis.db'), { timeout: 5_000 });
      for (const { name } of database
        .prepare("select name from sqlite_master where type = 'trigger' and tbl_name = 'log_entries'")
        .all()) {
        database.exec(`drop trigger ${String(name)}`);
      }
      database.prepare('update log_entries set leaf = ? where seq = 1').run(leafOf('another').toString('base64'));
      const spoiled = await sluis(['log', 'verify', address, '--trust', trust, '--mirror', mirror, '--all']);
      expect(spoiled).toMatchObject({ code: 1, told: { ok: false } });
      expect(problemsOf(spoiled)[0]).toMatchObject({ problem: 'withheld', from: 0 });
      expect(await sluis(['log', 'verify', mirror, '--trust', trust])).toMatchObject({ code: 0 });
    }
  });
});
