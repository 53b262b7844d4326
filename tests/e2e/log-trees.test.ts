import { createPublicKey, generateKeyPairSync, hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endTrees, openAudit } from '../../src/audit/audit.ts';
import { verifyInclusion } from '../../src/audit/inclusion-proof.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { openOperations } from '../../src/http/open-operations.ts';
import { createLogTrees } from '../../src/http/routes/log-trees.ts';
import { openStore } from '../../src/store/store.ts';
import { duringTerm } from '../support/canary-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** The log as everybody may see it, over HTTP: what a stranger with curl gets, and that looking leaves nothing. */

let opened: OpenSteps;
let url: string;
const base = '/v1/log/trees';
const tree = `${base}/test/1`;
const ids: string[] = [];

/** Some three hundred entries: one full tile, and a beginning of the next. */
beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await write(200);
  await opened.steps.audit.checkpoint();
  await write(100);
  await opened.steps.audit.checkpoint();
  // Written after the last checkpoint: nobody may learn of it yet.
  await write(7);
  url = await opened.serve();
});
const folder = mkdtempSync(join(tmpdir(), 'sluis-trees-'));
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

async function write(count: number): Promise<void> {
  const draft = { kind: 'freeze', traceId: '0'.repeat(32), spanId: '0'.repeat(16), party: 'canary-party' } as const;
  const recorded = await Promise.all(
    Array.from({ length: count }, () => opened.steps.audit.record({ ...draft }, undefined)),
  );
  ids.push(...recorded.map(({ entry }) => entry.id));
}

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${url}${path}`, init);
const textOf = async (path: string): Promise<string> => (await get(path)).text();
const jsonOf = async <T>(path: string): Promise<T> => JSON.parse(await textOf(path)) as T;
const bytesOf = async (path: string): Promise<Buffer> => Buffer.from(await (await get(path)).arrayBuffer());
const statusOf = async (path: string): Promise<number> => (await get(path)).status;

const hashesIn = (tile: Buffer): Buffer[] =>
  Array.from({ length: tile.length / 32 }, (_, at) => tile.subarray(at * 32, at * 32 + 32));
function rootOf(hashes: readonly Buffer[]): Buffer {
  const [only] = hashes;
  if (only && hashes.length === 1) return only;
  const middle = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1);
  const halves = [rootOf(hashes.slice(0, middle)), rootOf(hashes.slice(middle))];
  return hash('sha256', Buffer.concat([Buffer.of(1), ...halves]), 'buffer');
}

describe('a stranger sees of the log', () => {
  it('which trees there are, as their last checkpoint says', async () => {
    const { trees } = await jsonOf<{ trees: { tree: string; size: number; root: string }[] }>(base);
    expect(trees).toEqual([{ tree: 'test/1', size: 300, root: expect.stringMatching(/^[\w+/]{43}=$/) }]);
  });

  it('the last checkpoint, as a signed note, for some seconds', async () => {
    const response = await get(`${tree}/checkpoint`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=5');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('api-version')).toBe('1.0.0');
    expect(await response.text()).toMatch(/^test\/1\n300\n[\w+/]{43}=\n\n\u2014 test\/1 [\w+/]+=*\n$/);
  });

  it('the checkpoints before it', async () => {
    const path = `${tree}/checkpoints`;
    const { checkpoints } = await jsonOf<{ checkpoints: { size: number; note: string }[] }>(path);
    expect(checkpoints.map(({ size }) => size)).toEqual([0, 200, 300]);
    expect(checkpoints[2]?.note).toBe(await textOf(`${tree}/checkpoint`));
    expect(await jsonOf(`${path}?from=201`)).toEqual({ checkpoints: checkpoints.slice(2) });
    expect(await jsonOf(`${path}?from=301`)).toEqual({ checkpoints: [] });
  });

  it('tiles that make the signed root', async () => {
    const [full, rest] = [await bytesOf(`${tree}/tile/0/000`), await bytesOf(`${tree}/tile/0/001.p/44`)];
    expect([full.length, rest.length]).toEqual([256 * 32, 44 * 32]);
    const leaves = [...hashesIn(full), ...hashesIn(rest)];
    const [, , root] = (await textOf(`${tree}/checkpoint`)).split('\n');
    expect(rootOf(leaves).toString('base64')).toBe(root);
    expect(await bytesOf(`${tree}/tile/1/000.p/1`)).toEqual(rootOf(leaves.slice(0, 256)));
    const stored = await opened.store.all<{ leaf: string }>('select leaf from log_entries order by seq limit 300', []);
    expect(leaves.map((leaf) => leaf.toString('base64'))).toEqual(stored.map(({ leaf }) => leaf));
  });

  it('a full tile for good, a part of one for a minute', async () => {
    const [full, part] = [await get(`${tree}/tile/0/000`), await get(`${tree}/tile/0/001.p/44`)];
    expect(full.headers.get('content-type')).toBe('application/octet-stream');
    expect(full.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(part.headers.get('cache-control')).toBe('public, max-age=60');
    expect(await bytesOf(`${tree}/tile/0/001.p/3`)).toEqual((await bytesOf(`${tree}/tile/0/001.p/44`)).subarray(0, 96));
  });

  it('that one checkpoint continues another', async () => {
    const proof = await jsonOf<{ path: string[] }>(`${tree}/consistency?from=200&to=300`);
    expect(proof).toMatchObject({ tree: 'test/1', from: 200, to: 300 });
    expect(proof.path.length).toBeGreaterThan(3);
    expect(await jsonOf(`${tree}/consistency?from=0&to=300`)).toMatchObject({ path: [] });
    expect(await jsonOf(`${tree}/consistency?from=300&to=300`)).toMatchObject({ path: [] });
  });

  it('the proof of a place, with its checkpoint', async () => {
    const proof = await textOf(`${tree}/inclusion?index=17&size=300`);
    const [head = '', ...checkpoint] = proof.split('\n\n');
    const [version, index, ...path] = head.split('\n');
    expect([version, index]).toEqual(['c2sp.org/tlog-proof@v1', 'index 17']);
    expect(checkpoint.join('\n\n')).toBe(await textOf(`${tree}/checkpoint`));
    const [, , root = ''] = checkpoint[0]?.split('\n') ?? [];
    const { text, leaf } = await entryAt(17);
    const { audit } = opened.steps;
    const own = { tree: 'test/1', index: 17, size: 300, leaf, path, root, checkpoint: checkpoint.join('\n\n') };
    expect(verifyInclusion(text, own, [createPublicKey(audit.key.pem)])).toBe(true);
    expect(await audit.trees.proofOf((JSON.parse(text) as { id: string }).id)).toBe(proof);
  });

  const entryAt = async (place: number) => {
    const query = 'select entry as text, leaf from log_entries where seq = ?';
    const [found] = await opened.store.all<{ text: string; leaf: string }>(query, [place]);
    return found ?? { text: '', leaf: '' };
  };

  it('the same without a body when that is enough', async () => {
    const whole = await get(`${tree}/tile/0/000`);
    const head = await get(`${tree}/tile/0/000`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-length')).toBe('8192');
    const etag = whole.headers.get('etag') ?? '';
    expect(head.headers.get('etag')).toBe(etag);
    const again = await get(`${tree}/tile/0/000`, { headers: { 'If-None-Match': `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(etag);
  });
});

describe('a stranger does not see', () => {
  it.each(
    [
      ...[`${tree}/tile/0/001`, `${tree}/tile/0/001.p/45`, `${tree}/tile/0/001.p/51`, `${tree}/tile/0/002.p/1`],
      ...[`${tree}/tile/1/000`, `${tree}/tile/1/000.p/2`, `${tree}/tile/2/000.p/1`, `${tree}/tile/63/000.p/1`],
      ...[`${tree}/inclusion?index=300&size=307`, `${tree}/inclusion?index=300&size=300`],
      ...[`${tree}/consistency?from=200&to=307`, `${tree}/consistency?from=300&to=200`],
      ...[`${tree}/inclusion?index=1&size=250`, `${tree}/consistency?from=199&to=300`],
    ].slice(1),
  )('%s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it.each([
    ...['0/0', '0/00', '0/0000', '0/x000/000', '0/x000', '0/000/000', '0/x001/x234/067', '00/000', '64/000', '-1/000'],
    ...['0/000.p/0', '0/000.p/00', '0/000.p/01', '0/000.p/256', '0/000.p/999', '0/000.p/', '0/000.p/1/', '0/000/'],
    ...['0/000.p/1.p/1', '0/000%2Ep/1', '0/%30%30%30', '0/X000', 'entries/000', '0/', '0', 'a/000', '0/00a', '0/+00'],
    ...[`0/${'x999/'.repeat(5)}999`, `0/${'x999/'.repeat(40)}999`],
  ])('a tile by a path that is written otherwise: %s', async (path) => {
    expect(await statusOf(`${tree}/tile/${path}`)).toBe(404);
  });

  it.each(['/2', '/0', '/01', '/1.0', '/1/', '/1/entries', '', '/1/checkpoint/', '/%ZZ/checkpoint', '/1%2Fcheckpoint'])(
    'a tree that is not there: test%s',
    async (path) => {
      const status = await rawStatus(`${base}/test${path}`);
      expect(status).toBe(404);
    },
  );

  it.each([
    ['inclusion', ['index', 'size']],
    ['inclusion?index=1&size=', ['size']],
    ['inclusion?index=01&size=300', ['index']],
    ['inclusion?index=1e2&size=300', ['index']],
    ['inclusion?index=-1&size=300', ['index']],
    ['inclusion?index=1&index=2&size=300', ['index']],
    ['inclusion?index=9007199254740992&size=99999999999999999', ['index', 'size']],
    ['consistency?from=1.5&to=x', ['from', 'to']],
    ['checkpoints?from=x', ['from']],
  ])('anything for a question that is no question: %s', async (question, parameters) => {
    const response = await get(`${tree}/${question}`);
    const problem = JSON.parse(await response.text()) as { code: string; errors: { parameter: string }[] };
    expect([response.status, problem.code]).toEqual([400, 'invalid-input']);
    expect(problem.errors.map(({ parameter }) => parameter)).toEqual(parameters);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('anything of what an entry says', async () => {
    const paths = ['', '/test/1/checkpoint', '/test/1/checkpoints', '/test/1/tile/0/000', '/test/1/tile/0/001.p/44'];
    const seen = await Promise.all([
      ...paths.map((path) => bytesOf(`${base}${path}`)),
      bytesOf(`${tree}/inclusion?index=1&size=300`),
      bytesOf(`${tree}/consistency?from=200&to=300`),
    ]);
    for (const body of seen) {
      const text = body.toString('latin1');
      expect(text).not.toContain('canary-party');
      expect(ids.filter((id) => text.includes(id))).toEqual([]);
    }
  });

  /** As it is written: `fetch` would mend the path. */
  const rawStatus = (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request(`${url}`, { path }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject).end();
    });
});

describe('looking at the log', () => {
  it('leaves no entry and signs nothing, whatever came of it', async () => {
    const signed = () => opened.store.all('select size from log_checkpoints order by size', []);
    const before = [opened.entryCount(), await signed()];
    const paths = [
      '',
      '/test/1/checkpoint',
      '/test/1/checkpoints?from=x',
      '/nobody/1/checkpoint',
      '/test/1/tile/0/9',
      '/x',
    ];
    for (const path of paths) await get(`${base}${path}`);
    for (const path of paths) await get(`${base}${path}`, { method: 'HEAD' });
    expect([opened.entryCount(), await signed()]).toEqual(before);
  });

  it('is looking only: what writes goes the way of every other call', async () => {
    const before = opened.entryCount();
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await get(`${tree}/checkpoint`, { method, headers: { 'Content-Type': 'application/json' } });
      expect(response.status).toBe(404);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect(opened.entryCount()).toBe(before + 3);
  });
});

describe('the limit of the public log', () => {
  it('is of an address, and leaves no entry', async () => {
    const before = opened.entryCount();
    const { trees } = opened.steps.audit;
    const logger = { info() {}, warn() {}, error() {} };
    const app = express().use(createLogTrees({ trees, requestsPerMinute: 2, logger }));
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const statuses: number[] = [];
      for (const path of ['', '/nobody/1/checkpoint', '']) {
        statuses.push((await fetch(`http://127.0.0.1:${port}${base}${path}`)).status);
      }
      expect(statuses).toEqual([200, 404, 429]);
      expect(opened.entryCount()).toBe(before);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('what is sent is what the API document says, and nothing beside it', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  /** Nothing that the document does not name may come along. */
  const faultsOf = (id: string, document: unknown): unknown => {
    const schema = JSON.stringify(openOperations.find((operation) => operation.id === id)?.schema);
    const closed = schema.replaceAll('"type":"object"', '"type":"object","additionalProperties":false');
    const validate = ajv.compile(JSON.parse(closed));
    return validate(document) ? [] : validate.errors;
  };

  it('of a log that goes on', async () => {
    expect(faultsOf('listLogTrees', await jsonOf(base))).toEqual([]);
    expect(faultsOf('listLogCheckpoints', await jsonOf(`${tree}/checkpoints`))).toEqual([]);
    expect(faultsOf('getLogConsistency', await jsonOf(`${tree}/consistency?from=200&to=300`))).toEqual([]);
    expect(faultsOf('getKeys', await jsonOf('/v1/keys'))).toEqual([]);
  });

  it('of a log that was put back, whose trees ended', async () => {
    await using store = await openStore({ kind: 'sqlite', file: join(folder, 'put-back.db') });
    const parts = { store, clock: () => toInstant(0), signingKey: generateKeyPairSync('ed25519').privateKey };
    const open = () => openAudit({ ...parts, origin: 'test', nameFor: (name) => name });
    await (await open())[Symbol.asyncDispose]();
    await endTrees({ ...parts, by: 'noor' });
    await using audit = await open();
    const logger = { info() {}, warn() {}, error() {} };
    const app = express().use(createLogTrees({ trees: audit.trees, requestsPerMinute: 60, logger }));
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const list: unknown = await (await fetch(`http://127.0.0.1:${port}${base}`)).json();
      expect(list).toMatchObject({
        trees: [
          { tree: 'test/1', ended: { size: 0, saidBy: { tree: 'test/2', index: 0 } } },
          { tree: 'test/2', size: 1 },
        ],
      });
      expect(faultsOf('listLogTrees', list)).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('a log that somebody changed', () => {
  it('is not shown: no tile and no proof of it, and a line in the process log', async () => {
    await write(300);
    await opened.steps.audit.checkpoint();
    opened.behind((database) => {
      database.exec('drop trigger log_entries_refuse_update');
      database.exec('update log_entries set leaf = (select leaf from log_entries where seq = 1) where seq = 500');
    });
    const size = opened.entryCount();
    for (const path of ['tile/0/001', `inclusion?index=300&size=${size}`, `inclusion?index=500&size=${size}`]) {
      const response = await get(`${tree}/${path}`);
      const problem = JSON.parse(await response.text()) as { code: string; instance?: string };
      expect([response.status, problem.code, problem.instance]).toEqual([503, 'log-unavailable', undefined]);
    }
    expect(opened.logged.filter((line) => line.includes('the public log could not be read'))).toHaveLength(3);
    expect(opened.entryCount()).toBe(size);
  });
});
