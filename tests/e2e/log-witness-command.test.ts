import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkpointOf, leafOf, naiveConsistency, newKey, toJwk } from '../../src/log-proof/published-log.fixture.ts';
import { build } from '../support/gateway-process.ts';
import { bareEnvironment } from '../support/once-per-run.ts';

/** `sluis log witness` against a gateway that shows whatever it likes. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const [logKey, witnessKey] = [newKey(), newKey()];
const tree = 'buur/1';
const leaves = (size: number, branch = 'a') => Array.from({ length: size }, (_, at) => leafOf(`${branch} ${at}`));

/** What is shown now, and what was handed in. */
const shown: { leaves: readonly Buffer[]; handedIn: string[]; list: string | undefined; gone: readonly string[] } = {
  ...{ leaves: [], handedIn: [], list: undefined, gone: [] },
};
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const from = Number(searchParams.get('from'));
  const [, named = tree] = /\/trees\/(.+\/\d+)\//.exec(pathname) ?? [];
  if (pathname.endsWith('/trees')) response.writeHead(shown.list === undefined ? 500 : 200).end(shown.list);
  else if (shown.gone.includes(named)) response.writeHead(404).end();
  else if (pathname.endsWith('/checkpoint')) response.end(checkpointOf(named, shown.leaves, logKey));
  else if (pathname.endsWith('/consistency')) {
    const path = naiveConsistency(from, shown.leaves).map((hash) => hash.toString('base64'));
    response.end(JSON.stringify({ tree: named, from, to: shown.leaves.length, path }));
  } else {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      shown.handedIn.push(body);
      response.end('{"taken":1}');
    });
  }
});

let folder = '';
let number = 0;
let state = '';
beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(tmpdir(), 'sluis-visits-'));
  writeFileSync(join(folder, 'key.pem'), witnessKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(folder, 'trust.json'), JSON.stringify({ gateways: [{ name: 'buur', keys: [toJwk(logKey)] }] }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  number += 1;
  state = join(folder, `state-${number}.json`);
  Object.assign(shown, { leaves: leaves(5), handedIn: [], list: undefined, gone: [] });
});

function visit(of = `/${tree}`): Promise<{ code: number; told: unknown; errors: string }> {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/log/trees${of}`;
  const files = ['--trust', join(folder, 'trust.json'), '--key', join(folder, 'key.pem'), '--state', state];
  const parameters = [join(root, 'dist/cli/sluis.js'), 'log', 'witness', url, ...files, '--name', 'controleur'];
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { env: bareEnvironment() }, (error, stdout, errors) => {
      const told: unknown = stdout.startsWith('{') ? JSON.parse(stdout) : undefined;
      resolve({ code: error === null ? 0 : Number(error.code), told, errors });
    });
  });
}

/** What an earlier run left, of five entries. */
const signBefore = (): void => {
  const trees = [{ tree, size: 5, note: checkpointOf(tree, leaves(5), logKey) }];
  writeFileSync(state, JSON.stringify({ v: 1, trees, forks: [] }, null, 2));
};
const kept = () => JSON.parse(readFileSync(state, 'utf8')) as { trees: object[]; forks: { kind: string }[] };

describe('sluis log witness', () => {
  it('signs a log that goes on, and makes that durable before', async () => {
    expect(await visit()).toMatchObject({ code: 0, told: { ok: true, trees: [{ kind: 'cosigned', size: 5 }] } });
    shown.leaves = leaves(9);
    expect(await visit()).toMatchObject({ code: 0, told: { trees: [{ kind: 'cosigned', size: 9 }] } });
    expect(shown.handedIn).toHaveLength(2);
    expect(kept()).toMatchObject({ trees: [{ tree, size: 9 }], forks: [] });
    expect(existsSync(`${state}.lock`)).toBe(false);
  });

  it.each([
    ['shrunk', 'FEWER ENTRIES', leaves(4)],
    ['not-continued', 'DOES NOT CONTINUE', leaves(9, 'b')],
    ['forked', 'TWO HISTORIES', leaves(5, 'b')],
  ])('signs nothing of a log that is %s, says so loudly, and keeps both notes', async (kind, words, next) => {
    signBefore();
    const { trees } = kept();
    shown.leaves = next;
    const found = await visit();
    expect(found).toMatchObject({ code: 1, told: { ok: false, trees: [{ kind }] } });
    expect(found.errors).toContain(words);
    expect(found.errors).toContain('Nothing was signed');
    expect(shown.handedIn).toEqual([]);
    expect(kept().trees).toEqual(trees);
    expect(kept().forks).toMatchObject([{ kind, tree, shown: checkpointOf(tree, next, logKey) }]);

    // What is honest again goes on from what was signed, and the proof stays.
    shown.leaves = leaves(9);
    expect(await visit()).toMatchObject({ code: 0 });
    expect(kept()).toMatchObject({ trees: [{ size: 9 }], forks: [{ kind }] });
  });

  const listed = (...names: readonly string[]): string =>
    JSON.stringify({ trees: names.map((name) => ({ tree: name })) });
  it('is not content with a list that is empty, has holes, or lacks what was signed before', async () => {
    shown.list = listed();
    expect(await visit('')).toMatchObject({ code: 1, told: { ok: false, trees: [{ kind: 'nothing-published' }] } });
    shown.list = listed(tree);
    expect(await visit('')).toMatchObject({ code: 0, told: { ok: true, trees: [{ kind: 'cosigned', tree }] } });
    shown.list = listed(tree, 'buur/3');
    expect(await visit('')).toMatchObject({
      code: 1,
      told: {
        trees: [
          { kind: 'cosigned', tree },
          { kind: 'cosigned', tree: 'buur/3' },
          { kind: 'tree-missing', tree: 'buur/2' },
        ],
      },
    });
    // What it does not list any more is looked at all the same.
    shown.list = listed();
    const goesOn = await visit('');
    expect(goesOn).toMatchObject({ code: 1, told: { trees: [{ kind: 'cosigned', tree }, { tree: 'buur/3' }, {}] } });
    shown.gone = [tree];
    const { trees } = kept();
    const gone = await visit('');
    expect(gone).toMatchObject({ code: 1, told: { ok: false, trees: [{ kind: 'gone', tree }, {}, {}] } });
    expect(gone.errors).toContain('SHOWS NOTHING');
    expect(kept()).toEqual({ v: 1, trees, forks: [] });
    // Nor does it get away with no list at all.
    shown.list = undefined;
    expect(await visit('')).toMatchObject({
      code: 1,
      told: { trees: [{ kind: 'gone', tree }, {}, { kind: 'no-list' }] },
    });
    shown.gone = [];
    const unlisted = await visit('');
    expect(unlisted).toMatchObject({
      code: 2,
      told: { ok: false, trees: [{ kind: 'cosigned' }, {}, { kind: 'no-list' }] },
    });
    rmSync(state);
    expect(await visit('')).toMatchObject({ code: 2, told: { ok: false, trees: [{ kind: 'no-list' }] } });
  });

  it('does not begin beside another run, and leaves its lock alone', async () => {
    writeFileSync(`${state}.lock`, '');
    const found = await visit();
    expect(found).toMatchObject({ code: 2, told: undefined });
    expect(found.errors).toContain('another run is busy');
    expect(shown.handedIn).toEqual([]);
    expect([existsSync(state), existsSync(`${state}.lock`)]).toEqual([false, true]);
  });

  it('does not take a state that is not whole for a first run', async () => {
    signBefore();
    for (const broken of ['', readFileSync(state, 'utf8').replace('"size": 5', '"size": 0')]) {
      writeFileSync(state, broken);
      shown.leaves = leaves(9, 'b');
      const { code } = await visit();
      expect(code).toBe(2);
      expect(readFileSync(state, 'utf8')).toBe(broken);
    }
    expect(shown.handedIn).toEqual([]);
  });
});
