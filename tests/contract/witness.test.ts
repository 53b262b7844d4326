import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { openCheckpoint } from '../../src/log-proof/log-proof.ts';
import {
  checkpointOf,
  leafOf,
  naiveConsistency,
  naiveRoot,
  newKey,
  toJwk,
  trustIn,
} from '../../src/log-proof/published-log.fixture.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createCosigning } from '../../src/witness/cosigning.ts';
import { writeAddCheckpoint } from '../../src/witness/read-request.ts';
import { databases, type TestDatabase, type TestDatabases } from './store-databases.ts';
import type { WitnessStart } from './witness-process.ts';

/** What a gateway signs of the logs of others, on both databases: of each tree one history, whatever happens. */

const [logKey, otherKey, witnessKey] = [newKey(), newKey(), newKey()];
const tree = 'buur/1';
const trust = trustIn('buur', logKey, { getuige: witnessKey });
const now = toInstant(1_800_000_000_000);

/** A history: `a` is the first, and each of the others leaves it after so many entries. */
const leaves = (size: number, branch = 'a', from = 0): Buffer[] =>
  Array.from({ length: size }, (_, at) => leafOf(at < from ? `a ${at}` : `${branch} ${at}`));

const bodyOf = (old: number, of: readonly Buffer[], key = logKey, name = tree): string =>
  writeAddCheckpoint({
    old,
    path: old === 0 || old > of.length ? [] : naiveConsistency(old, of),
    note: checkpointOf(name, of, key),
  });

describe.each(['sqlite', 'postgres'] as const)('a witness on %s', (kind) => {
  let server: TestDatabases;
  let database: TestDatabase;
  let store: Store;
  let forks: string[];
  let others: string[];
  let later = 0;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  beforeEach(async () => {
    [forks, others, later] = [[], [], 0];
    database = await server.fresh();
    store = await openStore(database.config);
    return async () => {
      await store[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    };
  });

  const open = (on = store) =>
    createCosigning({
      store: on,
      clock: () => toInstant(now + later),
      ...{ name: 'getuige', key: witnessKey, logs: [{ name: 'buur', keys: [toJwk(logKey)] }] },
      tell: {
        fork: (of, size) => void forks.push(`${of} ${size}`),
        notContinued: (of, size) => void others.push(`${of} ${size}`),
      },
    });
  const seen = () => store.all<{ origin: string; size: number; root: string }>('select * from witnessed_logs', []);
  const kept = () => store.all<{ note: string; seen_note: string }>('select * from witnessed_forks', []);

  test('signs what continues what it signed, from nothing on', async () => {
    const cosign = open();
    let old = 0;
    for (const size of [3, 8, 8, 300]) {
      const answer = await cosign(bodyOf(old, leaves(size)));
      if (answer.kind !== 'cosigned') throw new Error(answer.kind);
      const opened = openCheckpoint(checkpointOf(tree, leaves(size), logKey) + answer.line, trust);
      expect(opened).toMatchObject({
        ok: true,
        checkpoint: { size, cosignatures: [{ witness: 'getuige', at: now / 1000 }] },
      });
      old = size;
    }
    expect(await seen()).toMatchObject([{ origin: tree, size: 300 }]);
  });

  test('signs the tree of the commands of that gateway, and each tree by itself', async () => {
    const cosign = open();
    for (const name of ['buur/1', 'buur/2', 'buur-office/1']) {
      expect(await cosign(bodyOf(0, leaves(5, name), logKey, name))).toMatchObject({ kind: 'cosigned' });
    }
    expect(await seen()).toHaveLength(3);
  });

  test.each([
    ['is no request', 'old 0\nnonsense', 'malformed'],
    ['is empty', '', 'malformed'],
    ['has an old size with a zero before it', bodyOf(0, leaves(3)).replace('old 0', 'old 00'), 'malformed'],
    ['has an old size above its own', bodyOf(4, leaves(3)), 'malformed'],
    [
      'has 64 hashes',
      bodyOf(0, leaves(3)).replace('\n', `\n${`${naiveRoot([]).toString('base64')}\n`.repeat(64)}`),
      'malformed',
    ],
    ['is of a log that is not witnessed', bodyOf(0, leaves(3), logKey, 'vreemd/1'), 'unknown-log'],
    ['is signed by another key', bodyOf(0, leaves(3), otherKey), 'not-signed'],
    [
      'has a proof from nothing',
      bodyOf(0, leaves(3)).replace('\n', `\n${naiveRoot([]).toString('base64')}\n`),
      'wrong-proof',
    ],
  ])('signs nothing that %s', async (_, body, kindOf) => {
    expect(await open()(body)).toEqual({ kind: kindOf });
    expect(await seen()).toEqual([]);
    expect([forks, others]).toEqual([[], []]);
  });

  test('signs no other history, and keeps both notes when each is signed', async () => {
    const cosign = open();
    await cosign(bodyOf(0, leaves(8)));
    // Not from where it stands: it says where that is.
    expect(await cosign(bodyOf(0, leaves(9)))).toEqual({ kind: 'conflict', size: 8 });
    expect(await cosign(bodyOf(5, leaves(5)))).toEqual({ kind: 'conflict', size: 8 });
    // Larger, but of another history.
    const longer = writeAddCheckpoint({
      old: 8,
      path: naiveConsistency(8, leaves(12, 'b', 4)),
      note: checkpointOf(tree, leaves(12, 'b', 4), logKey),
    });
    // Anybody can send a wrong proof, as often as they like: it is told of once in an hour.
    for (const step of [0, 1, 3_599_998]) {
      later += step;
      expect(await cosign(longer)).toEqual({ kind: 'wrong-proof' });
      expect(others).toEqual([`${tree} 12`]);
    }
    later += 1;
    expect(await cosign(longer)).toEqual({ kind: 'wrong-proof' });
    expect(others).toEqual([`${tree} 12`, `${tree} 12`]);
    expect(forks).toEqual([]);
    // Of the same size: proof by itself, whatever old size it comes with; told once.
    for (const old of [8, 8, 0])
      expect(await cosign(bodyOf(old, leaves(8, 'b', 4)))).toEqual({ kind: 'conflict', size: 8 });
    expect(forks).toEqual([`${tree} 8`]);
    expect(await kept()).toMatchObject([
      { note: checkpointOf(tree, leaves(8, 'b', 4), logKey), seen_note: checkpointOf(tree, leaves(8), logKey) },
    ]);
    expect(await seen()).toMatchObject([{ size: 8, root: naiveRoot(leaves(8)).toString('base64') }]);
  });

  test('keeps no more than a hundred other histories of one gateway, and no tree of a number that none comes to', async () => {
    const cosign = open();
    for (const name of ['buur/1', 'buur/2']) {
      await cosign(bodyOf(0, leaves(2), logKey, name));
      for (let at = 0; at < 55; at += 1) await cosign(bodyOf(2, leaves(2, `branch ${at}`), logKey, name));
    }
    expect(await kept()).toHaveLength(100);
    expect(await cosign(bodyOf(0, leaves(2), logKey, 'buur/10001'))).toEqual({ kind: 'unknown-log' });
    expect(await cosign(bodyOf(0, leaves(2), logKey, 'buur/10000'))).toMatchObject({ kind: 'cosigned' });
    expect((await seen()).map(({ origin }) => origin).toSorted()).toEqual(['buur/1', 'buur/10000', 'buur/2']);
  });

  test('signs one of many histories that come at once', async () => {
    // Two on SQLite would wait for each other in this one thread.
    await using second = kind === 'postgres' ? await openStore(database.config) : undefined;
    const witnesses = [open(), open(second)];
    let first: Buffer[] = [];
    for (const size of [4, 9, 20]) {
      const histories = Array.from({ length: 16 }, (_, at) => [
        ...first,
        ...leaves(size - first.length, `${size} ${at}`),
      ]);
      const asked = histories.map((history, at) => witnesses[at % 2]?.(bodyOf(first.length, history)));
      const answers = await Promise.all(asked);
      expect(answers.filter((answer) => answer?.kind === 'cosigned')).toHaveLength(1);
      first = histories[answers.findIndex((answer) => answer?.kind === 'cosigned')] ?? [];
      expect(await seen()).toMatchObject([{ size, root: naiveRoot(first).toString('base64') }]);
    }
  });

  test('cannot be made to forget, not by its own statements either', async () => {
    await open()(bodyOf(0, leaves(8)));
    await open()(bodyOf(8, leaves(8, 'b')));
    for (const statement of [
      'update witnessed_logs set size = 3',
      `update witnessed_logs set root = 'x'`,
      'delete from witnessed_logs',
      'delete from witnessed_forks',
      `update witnessed_forks set note = ''`,
    ]) {
      await expect(database.run(statement)).rejects.toThrow('a witness does not forget');
    }
  });

  test('of any order of requests signs one history only', async () => {
    const request = fc.record({
      branch: fc.constantFrom('a', 'b', 'c'),
      from: fc.nat(12),
      size: fc.integer({ min: 0, max: 14 }),
      old: fc.oneof(fc.constant('right' as const), fc.nat(14)),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(request, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
        async (batches) => {
          run += 1;
          const name = `buur/${run}`;
          const cosign = open();
          const signed: Buffer[][] = [];
          for (const batch of batches) {
            const [last = { size: 0 }] = (await seen()).filter(({ origin }) => origin === name);
            const asked = batch.map(async ({ branch, from, size, old }) => {
              const of = leaves(size, branch, from);
              const answer = await cosign(bodyOf(old === 'right' ? last.size : old, of, logKey, name));
              if (answer.kind === 'cosigned') signed.push(of);
            });
            await Promise.all(asked);
          }
          for (const one of signed) {
            for (const other of signed) {
              const common = Math.min(one.length, other.length);
              expect(naiveRoot(one.slice(0, common))).toEqual(naiveRoot(other.slice(0, common)));
            }
          }
        },
      ),
      { numRuns: kind === 'sqlite' ? 150 : 40 },
    );
  });

  test('killed at any moment it knows all that it signed', async () => {
    for (let round = 0; round < 3; round += 1) {
      const start: WitnessStart = {
        config: database.config,
        logKey: logKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        witnessKey: witnessKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        name: `buur/${round + 1}`,
      };
      const script = fileURLToPath(new URL('witness-process.ts', import.meta.url));
      const child = spawn(process.execPath, [script, JSON.stringify(start)], { stdio: ['ignore', 'pipe', 'inherit'] });
      const exited = once(child, 'exit');
      let told = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        told = Number(line);
        if (told >= 10 + round * 7) child.kill('SIGKILL');
      }
      await exited;
      expect(told).toBeGreaterThan(0);
      await using reopened = await openStore(database.config);
      const cosign = open(reopened);
      const other = writeAddCheckpoint({
        old: told,
        path: [],
        note: checkpointOf(start.name, leaves(told, 'b'), logKey),
      });
      const answer = await cosign(other);
      // It may have signed one more, whose signature did not leave; never less.
      expect(answer.kind).toBe('conflict');
      expect(answer).toHaveProperty(
        'size',
        expect.toSatisfy((size: number) => size === told || size === told + 1),
      );
    }
  });
});
