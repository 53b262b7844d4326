/** A log whose database was put back goes on without a fork, and says what it lost; or it does not go on. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endTrees, openAudit, treesUpTo } from '../../src/audit/audit.ts';
import { verifyLog } from '../../src/audit/verify-log.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { databases, disarm, type Kind, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { clock, draft, origin, publicKey, recordMany, signingKey } from './store-log-parts.ts';

const [first, second, third] = [`${origin}/1`, `${origin}/2`, `${origin}/3`];

describe.each(['sqlite', 'postgres'] as const)('a log on %s that was put back', (kind: Kind) => {
  let server: TestDatabases;
  let database: TestDatabase;
  let store: Store;
  let headsFolder: string;
  let isArmed: boolean;
  beforeAll(async () => {
    server = await databases[kind]();
  }, 60_000);
  afterAll(() => server[Symbol.asyncDispose]());
  beforeEach(async () => {
    database = await server.fresh();
    isArmed = true;
    store = await openStore(database.config);
    headsFolder = join(mkdtempSync(join(tmpdir(), 'sluis-heads-')), 'heads');
    return async () => {
      await store[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      rmSync(join(headsFolder, '..'), { recursive: true, force: true });
    };
  });
  const open = (folder: string | undefined = headsFolder) =>
    openAudit({ store, clock, origin, signingKey, nameFor, headsFolder: folder });
  const end = (more: object = {}) => endTrees({ store, clock, signingKey, headsFolder, by: 'noor', ...more });

  /** Seven entries that are in the copy, and four that came after it. */
  async function writeAndPutBack(): Promise<{ kept: string[]; lost: string[] }> {
    const audit = await open();
    const kept = await recordMany(audit, 7);
    await audit.checkpoint();
    const lost = await recordMany(audit, 4);
    await audit[Symbol.asyncDispose]();
    await putBack(first, 7);
    return { kept, lost };
  }

  /** What an older copy of the database has of a tree. */
  async function putBack(tree: string, size: number): Promise<void> {
    await database.run(
      ...(isArmed ? disarm(kind) : []),
      `delete from log_entries where tree = '${tree}' and seq >= ${size}`,
      `delete from log_checkpoints where tree = '${tree}' and size > ${size}`,
    );
    isArmed = false;
  }

  test('is not written on when more of it was published, and what to do is said', async () => {
    await writeAndPutBack();
    await expect(open()).rejects.toMatchObject({ code: 'log-unavailable', message: /sluis log restored/ });
    expect(await store.all('select seq from log_entries', [])).toHaveLength(7);
  });

  test('goes on in the next tree, whose first entry says what ended and where', async () => {
    const { kept, lost } = await writeAndPutBack();
    const endings = await end();
    expect(endings).toMatchObject([{ tree: first, size: 7, published: 11 }]);
    await using audit = await open();
    await recordMany(audit, 2);
    await audit.checkpoint();

    const rows = await store.all<{ entry: string }>('select entry from log_entries where tree = ? order by seq', [
      second,
    ]);
    expect(rows.map(({ entry }) => JSON.parse(entry).kind)).toEqual(['log-restored', 'disclosure', 'disclosure']);
    const [ending] = endings;
    expect(JSON.parse(rows[0]?.entry ?? '')).toMatchObject({
      reference: `${first} 7 ${ending?.root}`,
      apiClient: 'operator',
    });
    const verdict = await audit.verify();
    expect(verdict).toMatchObject({
      intact: true,
      trees: [{ tree: first, size: 7, ended: { lost: 4 } }, { tree: second }],
    });
    for (const id of kept) expect(await audit.prove(id)).toMatchObject({ tree: first, size: 7 });
    for (const id of lost) expect(await audit.find(id)).toBeUndefined();
  });

  test('shows everybody that the tree ended, and where that is written', async () => {
    await writeAndPutBack();
    const [ending] = await end();
    await using audit = await open();
    await audit.checkpoint();
    const [ended, goesOn] = await audit.trees.list();
    expect(ended).toMatchObject({ tree: first, size: 7, root: ending?.root });
    expect(ended?.ended).toMatchObject({ size: 7, root: ending?.root, saidBy: { tree: second, index: 0 } });
    expect(ended?.ended?.saidBy?.entry).toContain(`"reference":"${first} 7 `);
    expect(goesOn).toMatchObject({ tree: second, ended: undefined });
  });

  test('never has a second entry in a place, however often it is put back', async () => {
    await writeAndPutBack();
    const copy = await store.all<{ id: string }>('select id from log_entries', []);
    await end();
    await (await open())[Symbol.asyncDispose]();
    // The same copy again: it knows neither of the end nor of the second tree.
    await putBack(second, 0);
    const trigger =
      kind === 'sqlite' ? 'log_ended_trees_refuse_delete' : 'log_ended_trees_refuse_change on log_ended_trees';
    await database.run(
      `drop trigger ${trigger}`,
      'delete from log_ended_trees',
      `delete from log_trees where tree <> '${first}'`,
    );
    await expect(open()).rejects.toMatchObject({ code: 'log-unavailable' });
    expect(await end()).toMatchObject([
      { tree: first, size: 7, published: 11 },
      { tree: second, size: 0, published: 1 },
    ]);
    await using audit = await open();
    const places = await store.all<{ tree: string; seq: number }>(
      'select tree, seq from log_entries order by tree, seq',
      [],
    );
    expect(places.filter(({ tree }) => tree === third)).toHaveLength(2);
    expect(places).toHaveLength(copy.length + 2);
    expect(await audit.verify()).toMatchObject({ intact: true });
  });

  test('says of itself what is missing where nobody ended it', async () => {
    const head = { tree: first, size: 11, root: Buffer.alloc(32).toString('base64') };
    await writeAndPutBack();
    const verdict = await verifyLog({ store, nameFor, keys: [publicKey], heads: [head] });
    expect(verdict.trees[0]?.broken).toEqual({ problem: 'log-cut-off', from: 7, to: 11 });
  });

  test('is told by its operator what nothing else knows any more', async () => {
    await writeAndPutBack();
    rmSync(headsFolder, { recursive: true });
    expect(await end({ trees: treesUpTo(origin, 2) })).toMatchObject([
      { tree: first, size: 7, published: 0 },
      { tree: second, size: 0, published: 0 },
    ]);
    await using audit = await open();
    expect((await audit.standing()).tree).toBe(third);
  });

  test('is not ended while somebody writes it, nor when it is another log', async () => {
    const audit = await open();
    await recordMany(audit, 3);
    await expect(end()).rejects.toMatchObject({ code: 'conflict' });
    await audit[Symbol.asyncDispose]();
    const note = readFileSync(join(headsFolder, readdirSync(headsFolder)[0] ?? ''), 'utf8');
    expect(note).toContain(`${first}\n3\n`);
    const head = { tree: first, size: 2, root: Buffer.alloc(32).toString('base64') };
    await expect(end({ heads: [head] })).rejects.toMatchObject({ code: 'log-unavailable' });
    expect(await store.all('select tree from log_ended_trees', [])).toEqual([]);
  });

  test('ends no tree while another gateway writes one', async () => {
    if (kind === 'sqlite') return;
    const one = await open();
    await recordMany(one, 3);
    await using other = await open();
    await recordMany(other, 3);
    await one[Symbol.asyncDispose]();
    await expect(end()).rejects.toMatchObject({ code: 'conflict' });
    expect(await store.all('select tree from log_ended_trees', [])).toEqual([]);
  });

  test('that ends while its writer has lost its lock is not written on', async () => {
    const audit = await open();
    await recordMany(audit, 3);
    await database.run(
      `insert into log_ended_trees (tree, root, ended_by, entry, size, at) values ('${first}', 'x', 'noor', 'e_x', 3, 1)`,
      ...(kind === 'sqlite'
        ? ["create trigger disk before insert on log_entries when new.seq = 3 begin select raise(abort, 'x'); end"]
        : [
            "create function disk() returns trigger language plpgsql as $$ begin if new.seq = 3 then raise exception 'x'; end if; return new; end $$",
            'create trigger disk before insert on log_entries for each row execute function disk()',
          ]),
    );
    await expect(audit.record(draft, undefined)).rejects.toMatchObject({ code: 'log-unavailable' });
    // What it remembers is of before the database was put back: it is started anew first.
    await expect(audit.record(draft, undefined)).rejects.toMatchObject({ code: 'log-unavailable' });
    await Promise.resolve(audit[Symbol.asyncDispose]()).catch(() => {});
    await using again = await open();
    await recordMany(again, 1);
    expect((await again.standing()).tree).toBe(second);
  });

  test('an entry after the end of a tree is found', async () => {
    await writeAndPutBack();
    await end();
    await database.run(
      `insert into log_entries (tree, seq, id, leaf, entry, at) values ('${first}', 7, 'e_x', 'x', '{}', 1)`,
    );
    const verdict = await verifyLog({ store, nameFor, keys: [publicKey] });
    expect(verdict.trees[0]?.broken).toEqual({ problem: 'log-goes-on', from: 7, to: 8 });
  });

  test('a tree that becomes shorter under its writer is not written on', async () => {
    await using audit = await open(undefined);
    await recordMany(audit, 5);
    await putBack(first, 3);
    await database.run(
      ...(kind === 'sqlite'
        ? ["create trigger disk before insert on log_entries begin select raise(abort, 'x'); end"]
        : [
            "create function disk() returns trigger language plpgsql as $$ begin raise exception 'x'; end $$",
            'create trigger disk before insert on log_entries for each statement execute function disk()',
          ]),
    );
    for (let time = 0; time < 3; time += 1) {
      await expect(audit.record(draft, undefined)).rejects.toMatchObject({ code: 'log-unavailable' });
      await database.run(
        ...(time === 0 ? [kind === 'sqlite' ? 'drop trigger disk' : 'drop trigger disk on log_entries'] : []),
      );
    }
    expect(await store.all('select seq from log_entries', [])).toHaveLength(3);
  });

  test('does not start on a kept checkpoint that nobody signed', async () => {
    const audit = await open();
    await recordMany(audit, 2);
    await audit[Symbol.asyncDispose]();
    const [name = ''] = readdirSync(headsFolder);
    const note = readFileSync(join(headsFolder, name), 'utf8');
    writeFileSync(join(headsFolder, name), note.replace('\n2\n', '\n1\n'));
    await expect(open()).rejects.toMatchObject({ code: 'log-unavailable' });
  });

  test('a checkpoint that cannot be kept outside is not shown either', async () => {
    writeFileSync(headsFolder, 'a file in the place of the folder');
    await expect(open()).rejects.toMatchObject({ code: 'log-unavailable' });
    rmSync(headsFolder);
    const audit = await open();
    await recordMany(audit, 2);
    rmSync(headsFolder, { recursive: true });
    writeFileSync(headsFolder, 'a file in the place of the folder');
    await expect(audit.checkpoint()).rejects.toMatchObject({ code: 'log-unavailable' });
    // The one over nothing was signed before that, and kept.
    expect(await audit.trees.list()).toMatchObject([{ size: 0 }]);
    rmSync(headsFolder);
    await audit[Symbol.asyncDispose]();
  });
});
