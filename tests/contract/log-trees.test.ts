import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit/audit.ts';
import { keyId, readCheckpoint, signCheckpoint } from '../../src/audit/checkpoint.ts';
import { verifyInclusion } from '../../src/audit/inclusion-proof.ts';
import { headOf, manyLeaves, naiveConsistency, naiveInclusion, naiveRoot } from '../../src/audit/naive-tree.fixture.ts';
import { createPublishedTrees } from '../../src/audit/published-trees.ts';
import { readTrees } from '../../src/audit/read-tree.ts';
import { verifyLog } from '../../src/audit/verify-log.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { databases, disarm, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { clock, openLog, origin, publicKey, recordMany, signingKey } from './store-log-parts.ts';

/** The trees as everybody may see them, and the nodes that proofs are made of, on both databases. */

const tree = `${origin}/1`;
/** More than one subtree of 65,536, some of 256, and a beginning of the next; and what is enough for most of it. */
const many = 66_000;
const size = 3_000;
const text64 = (hashes: readonly Buffer[]): string[] => hashes.map((each) => each.toString('base64'));

describe.each(['sqlite', 'postgres'] as const)('the public trees on %s', (kind) => {
  let server: TestDatabases;
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  beforeEach(async () => {
    database = await server.fresh();
    store = await openStore(database.config);
    return async () => {
      await store[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    };
  });

  /** A log that was written before there were nodes: leaves and a checkpoint over them. */
  async function plant(count: number): Promise<void> {
    await store.db.insertInto('log_trees').values({ tree, created_at: 0 }).execute();
    const none = { subject: null, kind: null, party: null, outcome: null };
    const unsearched = { case_ref: null, purpose: null, reasons: null, trace: null };
    for (let from = 0; from < count; from += 1_000) {
      const rows = manyLeaves.slice(from, Math.min(from + 1_000, count)).map((leaf, offset) => {
        const seq = from + offset;
        return { tree, seq, id: `e_${seq}`, leaf: leaf.toString('base64'), entry: '{}', at: 0, ...none, ...unsearched };
      });
      await store.db.insertInto('log_entries').values(rows).execute();
    }
    await plantCheckpoint(count);
  }
  async function plantCheckpoint(count: number): Promise<void> {
    const head = { ...headOf(count), tree };
    const row = { ...head, at: 0, note: signCheckpoint(head, signingKey) };
    await store.db.insertInto('log_checkpoints').values(row).execute();
  }
  const nodes = () =>
    store.all<{ level: number; position: number; hash: string }>(
      'select level, position, hash from log_nodes where tree = ? order by level, position',
      [tree],
    );
  const counted = async () => {
    const all = await nodes();
    return [1, 2, 3].map((level) => all.filter((node) => node.level === level).length);
  };
  const patiently = { timeout: 30_000, interval: 20 };
  const full = (count: number) => [Math.floor(count / 256), Math.floor(count / 65_536), 0];
  const isFilled = (count = size) => expect.poll(counted, patiently).toEqual(full(count));

  const expectInclusion = async (trees: Audit['trees'], index: number, count = size): Promise<void> => {
    const proof = await trees.inclusion(tree, index, count);
    const path = text64(naiveInclusion(index, 0, count));
    const lines = ['c2sp.org/tlog-proof@v1', `index ${index}`, ...path, ''];
    expect(proof?.split('\n').slice(0, lines.length)).toEqual(lines);
  };

  test('nodes are made of a log from before there were any, and meanwhile nothing is said that is not so', async () => {
    await plantCheckpoint(1_000);
    await plant(many);
    await using audit = await openLog(store);
    const early = await audit.trees.inclusion(tree, 5, many).catch((error: unknown) => error);
    if (typeof early !== 'string') expect(early).toMatchObject({ code: 'log-unavailable' });
    await isFilled(many);
    for (const { level, position, hash } of await nodes()) {
      const span = 256 ** level;
      expect(hash).toBe(naiveRoot(position * span, (position + 1) * span).toString('base64'));
    }
    await expectInclusion(audit.trees, 5, many);
    // As of a process that has read nothing yet, and makes nothing.
    const fresh = () => {
      const reading = readTrees(store, { fill() {}, makeAgain() {} });
      return createPublishedTrees({ store, clock, keys: [publicKey], reading });
    };
    for (const lost of ['', 'where level = 1 and position % 9 = 0', 'where level = 2']) {
      if (lost !== '') await database.run(`delete from log_nodes ${lost}`);
      for (const index of [0, 999, 65_535, 65_536, many - 1]) await expectInclusion(fresh(), index, many);
      const consistency = await fresh().consistency(tree, 1_000, many);
      expect(consistency?.path).toEqual(text64(naiveConsistency(1_000, 0, many)));
      const tile = await fresh().tile(tree, { level: 1, index: 0, width: 256 });
      expect(tile?.subarray(0, 32)).toEqual(naiveRoot(0, 256));
    }
    await database.run('delete from log_nodes');
    await expect(fresh().inclusion(tree, 5, many)).rejects.toMatchObject({ code: 'log-unavailable' });
  });

  describe('of a log of 3,000 entries', () => {
    beforeEach(() => plant(size));

    test('a wrong node is found out, made again, and then the proof is right', async () => {
      await using audit = await openLog(store);
      await isFilled();
      const wrong = manyLeaves[3]?.toString('base64');
      await database.run(`update log_nodes set hash = '${wrong}' where level = 1 and position = 7`);
      await expect(audit.trees.inclusion(tree, 7 * 256, size)).rejects.toMatchObject({ code: 'log-unavailable' });
      const proof = () => audit.trees.inclusion(tree, 7 * 256, size).catch(() => undefined);
      await expect.poll(proof, patiently).toBeDefined();
      await isFilled();
      await expectInclusion(audit.trees, 7 * 256);
    });

    test('a changed leaf gives no tile and no proof of what rests on it, however often it is asked for', async () => {
      await using audit = await openLog(store);
      await isFilled();
      const wrong = manyLeaves[3]?.toString('base64');
      await database.run(...disarm(kind), `update log_entries set leaf = '${wrong}' where seq = 300`);
      for (const _time of [1, 2, 3]) {
        for (const asked of [
          () => audit.trees.tile(tree, { level: 0, index: 1, width: 256 }),
          () => audit.trees.inclusion(tree, 300, size),
          () => audit.trees.inclusion(tree, 301, size),
          () => audit.prove('e_301'),
          () => audit.trees.proofOf('e_301'),
        ]) {
          await expect(asked()).rejects.toMatchObject({ code: 'log-unavailable' });
        }
        await isFilled();
        // Only there: the nodes lead to the signed root, and are not made again from leaves that do not.
        await expectInclusion(audit.trees, 900);
      }
    });

    test('nodes that cannot be kept keep nobody waiting, and are made when they can be', async () => {
      await database.run(
        ...(kind === 'sqlite'
          ? ["create trigger stop before insert on log_nodes when new.position > 3 begin select raise(abort, 'x'); end"]
          : ['alter table log_nodes add constraint stop check (position < 4)']),
      );
      {
        await using audit = await openLog(store);
        await recordMany(audit, 3);
        await expectInclusion(audit.trees, 2_999);
      }
      expect((await counted())[0]).toBeLessThan(11);
      await database.run(kind === 'sqlite' ? 'drop trigger stop' : 'alter table log_nodes drop constraint stop');
      await using again = await openLog(store);
      await isFilled();
      await expectInclusion(again.trees, 2_999);
    });

    test('a process that stops while it makes nodes leaves the rest to the next', async () => {
      await (await openLog(store))[Symbol.asyncDispose]();
      expect((await counted())[0]).toBeLessThan(11);
      await using _audit = await openLog(store);
      await isFilled();
    });
  });

  describe('of a log that grows', () => {
    test('show nothing that no checkpoint covers, and sign nothing when asked', async () => {
      await using audit = await openLog(store);
      const [id = ''] = await recordMany(audit, 5);
      // What was signed when the tree was opened, and nothing of what came into it since.
      const empty = { tree, size: 0, root: naiveRoot(0, 0).toString('base64') };
      const note = signCheckpoint(empty, signingKey);
      expect(await audit.trees.list()).toEqual([{ ...empty, note, ended: undefined }]);
      expect(await audit.trees.checkpoint(tree)).toEqual({ ...empty, note });
      expect(await audit.trees.checkpoints(tree, 0)).toEqual([{ ...empty, note }]);
      expect(await audit.trees.checkpoints(tree, 1)).toEqual([]);
      expect(await audit.trees.consistency(tree, 0, 0)).toEqual({ tree, from: 0, to: 0, path: [] });
      expect(await audit.trees.inclusion(tree, 0, 0)).toBeUndefined();
      expect(await audit.trees.tile(tree, { level: 0, index: 0, width: 5 })).toBeUndefined();
      expect(await audit.trees.inclusion(tree, 0, 5)).toBeUndefined();
      expect(await audit.trees.consistency(tree, 0, 5)).toBeUndefined();
      expect(await audit.trees.proofOf(id)).toBeUndefined();
      expect(await audit.trees.proofOf('e_unknown')).toBeUndefined();
      expect(await audit.trees.addCosignature(tree, 5, lineOf('witness.example', 5))).toBe(false);
      expect(await store.all('select size from log_checkpoints', [])).toEqual([{ size: 0 }]);
    });

    test('are signed before anything is in them, once, and go on from there', async () => {
      await (await openLog(store))[Symbol.asyncDispose]();
      await using audit = await openLog(store);
      expect(await store.all('select size from log_checkpoints', [])).toEqual([{ size: 0 }]);
      expect(await audit.trees.addCosignature(tree, 0, lineOf('witness.example', 0))).toBe(true);
      expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ tree, size: 0, vouchedFor: 0 }] });
      await recordMany(audit, 3);
      await audit.checkpoint();
      expect(await audit.trees.consistency(tree, 0, 3)).toEqual({ tree, from: 0, to: 3, path: [] });
      expect((await audit.trees.checkpoints(tree, 0)).map((shown) => shown.size)).toEqual([0, 3]);
    });

    test('a signed root of an empty tree that is not that of nothing is found out', async () => {
      const forged = { tree, size: 0, root: manyLeaves[0]?.toString('base64') ?? '' };
      const row = { ...forged, at: 0, note: signCheckpoint(forged, signingKey) };
      await store.db.insertInto('log_checkpoints').values(row).execute();
      await expect(openLog(store)).rejects.toMatchObject({ code: 'log-unavailable' });
      const verdict = await verifyLog({ store, nameFor, keys: [publicKey] });
      expect(verdict.trees[0]?.broken).toEqual({ problem: 'root-differs', from: 0, to: 0 });
    });

    test('prove an entry as soon as a checkpoint covers it, and by the last one', async () => {
      await using audit = await openLog(store);
      const [id = ''] = await recordMany(audit, 5);
      await audit.checkpoint();
      await recordMany(audit, 3);
      await audit.checkpoint();
      const proof = await audit.trees.proofOf(id);
      expect(proof).toBe(await audit.trees.inclusion(tree, 0, 8));
      const known = await audit.prove(id);
      if (known === undefined) throw new Error('no proof');
      expect(proof?.split('\n').slice(2, -7)).toEqual(known.path);
      expect(verifyInclusion((await audit.textOf(id)) ?? '', known, [publicKey])).toBe(true);
    });

    test('show no checkpoint that is not signed', async () => {
      await using audit = await openLog(store);
      await recordMany(audit, 5);
      await audit.checkpoint();
      await recordMany(audit, 5);
      await audit.checkpoint();
      await database.run(
        ...disarm(kind),
        'update log_checkpoints set note = (select note from log_checkpoints where size = 5) where size = 10',
      );
      for (const asked of [
        () => audit.trees.list(),
        () => audit.trees.checkpoint(tree),
        () => audit.trees.checkpoints(tree, 0),
        () => audit.trees.tile(tree, { level: 0, index: 0, width: 5 }),
        () => audit.trees.inclusion(tree, 0, 10),
        () => audit.trees.consistency(tree, 5, 10),
        () => audit.trees.addCosignature(tree, 10, lineOf('witness.example', 10)),
      ]) {
        await expect(asked()).rejects.toMatchObject({ code: 'log-unavailable' });
      }
      expect(await audit.trees.inclusion(tree, 0, 5)).toBeDefined();
    });

    test('do not say that one checkpoint continues another that it does not', async () => {
      await using audit = await openLog(store);
      await recordMany(audit, 5);
      const forked = { tree, size: 3, root: manyLeaves[0]?.toString('base64') ?? '' };
      const row = { ...forked, at: 0, note: signCheckpoint(forked, signingKey) };
      await store.db.insertInto('log_checkpoints').values(row).execute();
      await audit.checkpoint();
      await expect(audit.trees.consistency(tree, 3, 5)).rejects.toMatchObject({ code: 'log-unavailable' });
    });
  });

  describe('the lines of witnesses', () => {
    test('stand under the checkpoint that they are over, one of each, by name', async () => {
      await using audit = await openLog(store);
      await recordMany(audit, 2);
      const note = await audit.checkpoint();
      const [b, a, again] = [lineOf('b.example', 2), lineOf('a.example', 2), lineOf('b.example', 2, 9)];
      for (const line of [b, a, again]) expect(await audit.trees.addCosignature(tree, 2, line)).toBe(true);
      const shown = await audit.trees.checkpoint(tree);
      expect(shown?.note).toBe(`${note}${a}\n${b}\n`);
      expect(readCheckpoint(shown?.note ?? '', [publicKey])).toMatchObject({ tree, size: 2 });
      expect((await audit.trees.checkpoints(tree, 1))[0]).toEqual(shown);
      expect(await audit.trees.inclusion(tree, 1, 2)).toContain(shown?.note);
      await recordMany(audit, 1);
      expect(await audit.checkpoint()).toBe((await audit.trees.checkpoint(tree))?.note);
      expect(await audit.trees.addCosignature(tree, 3, lineOf('b.example', 3))).toBe(true);
      const last = (await audit.trees.cosigned(tree)).toSorted((one, other) => (one.name < other.name ? -1 : 1));
      expect(last.map(({ name, size }) => `${name} ${size}`)).toEqual(['a.example 2', 'b.example 3']);
      expect(await audit.trees.cosigned('another/1')).toEqual([]);
    });

    test('make room for a newer one of the same witness, and for no older one', async () => {
      await using audit = await openLog(store);
      await recordMany(audit, 2);
      const note = await audit.checkpoint();
      const now = clock() / 1_000;
      const shownAfter = async (time: number): Promise<boolean> => {
        const line = lineOf('a.example', 2, time);
        expect(await audit.trees.addCosignature(tree, 2, line)).toBe(true);
        const shown = (await audit.trees.checkpoint(tree))?.note;
        expect(shown?.split('\n')).toHaveLength(`${note}`.split('\n').length + 1);
        return shown === `${note}${line}\n`;
      };
      expect(await shownAfter(now - 7_200)).toBe(true);
      // Whoever asks the witness every second does not have the database write every second.
      for (const soon of [now - 7_200, now - 7_000, now - 9_000])
        expect(await shownAfter(soon)).toBe(soon === now - 7_200);
      expect(await shownAfter(now - 6_600)).toBe(true);
      expect(await shownAfter(now - 7_200)).toBe(false);
      expect(await shownAfter(now + 10_000)).toBe(true);
      // A time that was still to come would stand there until it has.
      expect(await shownAfter(now)).toBe(true);
      const change = (values: Partial<{ size: number; name: string; at: number; line: string }>) =>
        store.db.updateTable('log_cosignatures').set(values).execute();
      for (const wrong of [{ size: 1 }, { name: 'b.example' }, { at: 0, line: 'older' }]) {
        await expect(change(wrong)).rejects.toThrow('only grows');
      }
    });

    test('stand nowhere when they are no lines of witnesses, or over no checkpoint of ours', async () => {
      await using audit = await openLog(store);
      await recordMany(audit, 2);
      await audit.checkpoint();
      const good = lineOf('a.example', 2);
      for (const line of [
        ...['', `${good}\n`, `${good}\n${good}`, good.slice(0, -4), `${good}AAAA`, good.replace('\u2014 ', '- ')],
        ...[good.replace('a.example', 'a example'), good.replace('a.example', 'a+b'), good.replace('a.example', '')],
        ...[good.replace('a.example', tree), good.replace('a.example', 'a\u0007'), ` ${good}`, `${good} `],
        ...[good.replace('a.example', 'x'.repeat(201)), `\u2014 a.example ${signCheckpoint(headOf(2), signingKey)}`],
      ]) {
        expect(await audit.trees.addCosignature(tree, 2, line)).toBe(false);
      }
      for (const [name, covers] of [
        [tree, 1],
        [tree, 3],
        [`${origin}/2`, 2],
        ['', 2],
      ] as const) {
        expect(await audit.trees.addCosignature(name, covers, good)).toBe(false);
      }
      expect(await store.all('select * from log_cosignatures', [])).toEqual([]);
    });
  });

  test('of other processes on this store are shown by each', async () => {
    const { openAudit } = await import('../../src/audit/audit.ts');
    {
      await using office = await openAudit({ store, clock, origin: 'gateway-office', signingKey, nameFor });
      await recordMany(office, 2);
    }
    await using one = await openLog(store);
    await recordMany(one, 3);
    await one.checkpoint();
    const names = ['gateway-office/1', tree];
    if (kind === 'postgres') {
      await using two = await openLog(store);
      await recordMany(two, 4);
      await two.checkpoint();
      names.splice(1, 1, tree, `${origin}/2`);
      expect((await one.trees.tile(`${origin}/2`, { level: 0, index: 0, width: 4 }))?.length).toBe(128);
    }
    expect((await one.trees.list()).map((shown) => shown.tree)).toEqual(names);
    expect(await one.trees.inclusion('gateway-office/1', 1, 2)).toContain('gateway-office/1\n2\n');
  });

  const witness = generateKeyPairSync('ed25519');
  /** As https://c2sp.org/tlog-cosignature makes it. */
  function lineOf(name: string, covers: number, time = 1): string {
    const seconds = Buffer.alloc(8);
    seconds.writeBigUInt64BE(BigInt(time));
    const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${time}\n${covers}`), witness.privateKey);
    const bytes = Buffer.concat([keyId(name, witness.publicKey), seconds, signature]);
    return `\u2014 ${name} ${bytes.toString('base64')}`;
  }
});
