/** Backups of a SQLite database in use, and what is made of them. */
import { createHash, createSecretKey } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { endTrees, openAudit } from '../../src/audit/audit.ts';
import { createBackups, restore } from '../../src/backup/backup.ts';
import { type Instant, instantText, toInstant } from '../../src/contract/vocabulary.ts';
import { foldSqlite, openStore } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { draft, manifestKey, origin, recordMany, signingKey } from './store-log-parts.ts';

const start = Date.parse('2027-03-01T10:00:00Z');
const [first, second] = [`${origin}/1`, `${origin}/2`];

let root: string;
let file: string;
let folder: string;
let headsFolder: string;
/** Every look at it is a second later. */
let now: number;
const clock = (): Instant => {
  now += 1_000;
  return toInstant(now);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sluis-backup-'));
  [file, folder, headsFolder] = [join(root, 'sluis.db'), join(root, 'backups'), join(root, 'sluis.db-heads')];
  now = start;
  return () => rm(root, { recursive: true, force: true });
});

const backups = () => createBackups({ file, folder, clock, manifestKey });

async function openGateway(of = file) {
  const store = await openStore({ kind: 'sqlite', file: of });
  const audit = await openAudit({ store, clock, origin, signingKey, nameFor, headsFolder });
  return {
    audit,
    store,
    async [Symbol.asyncDispose]() {
      await audit[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const restoreTo = (to: string, at?: number, nextHeadsFolder = `${join(root, to)}-heads`) =>
  restore({
    ...{ clock, origin, signingKey, nameFor, headsFolder, manifestKey, by: 'noor', folder, to: join(root, to) },
    at: at === undefined ? undefined : toInstant(at),
    nextHeadsFolder,
  });

async function idsIn(of: string): Promise<Set<string>> {
  await using store = await openStore({ kind: 'sqlite', file: of });
  return new Set((await store.all<{ id: string }>('select id from log_entries', [])).map(({ id }) => id));
}

describe('a backup', () => {
  test('is made while the gateway writes, and holds all that was acknowledged before', async () => {
    await using gateway = await openGateway();
    const before = await recordMany(gateway.audit, 500);
    let goesOn = true;
    const meanwhile: string[] = [];
    const writing = Array.from({ length: 8 }, async () => {
      while (goesOn) meanwhile.push((await gateway.audit.record(draft, undefined)).entry.id);
    });
    const made = await backups().make();
    goesOn = false;
    await Promise.all(writing);
    expect(meanwhile.length).toBeGreaterThan(0);
    const [tree] = made.trees;
    expect(made.trees).toHaveLength(1);
    expect(tree).toMatchObject({ tree: first });
    using copy = new DatabaseSync(join(folder, made.file), { readOnly: true });
    const kept = new Set(
      copy
        .prepare('select id from log_entries')
        .all()
        .map(({ id }) => String(id)),
    );
    expect(before.filter((id) => !kept.has(id))).toEqual([]);
    expect(tree?.size).toBe(kept.size);
    expect(copy.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'delete' });
  });

  test('is for nobody else to read, and leaves nothing else behind', async () => {
    await (await openGateway())[Symbol.asyncDispose]();
    const { file: made } = await backups().make();
    expect((await readdir(folder)).sort()).toEqual([made, made.replace('.db', '.json')]);
    for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  test('that cannot be made is none', async () => {
    await writeFile(file, 'this is no database'.repeat(1_000));
    await expect(backups().make()).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await readdir(folder)).toEqual([]);
    await rm(file);
    await expect(backups().make()).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a database that is damaged is none either', async () => {
    const gateway = await openGateway();
    await recordMany(gateway.audit, 2_000);
    await gateway[Symbol.asyncDispose]();
    foldSqlite(file);
    const bytes = await readFile(file);
    bytes.fill(0xee, bytes.length / 2, bytes.length / 2 + 40_960);
    await writeFile(file, bytes);
    await expect(backups().make()).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the gateway', () => {
  const hour = 3_600_000;
  const reports: unknown[] = [];
  const keepMaking = (keep = 3) => {
    reports.length = 0;
    return backups().keepMaking({ every: hour, keep, report: (error) => reports.push(error) });
  };
  const made = async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();

  test('makes a backup when one is due, keeps the last ones, and none too many', async () => {
    await (await openGateway())[Symbol.asyncDispose]();
    const seen = new Set<string>();
    for (let time = 0; time < 5; time += 1) {
      const keeping = keepMaking();
      await keeping[Symbol.asyncDispose]();
      for (const name of await made()) seen.add(name);
      await keepMaking()[Symbol.asyncDispose]();
      now += hour;
    }
    expect(reports).toEqual([]);
    expect(seen.size).toBe(5);
    expect(await made()).toEqual([...seen].sort().slice(-3));
    expect((await readdir(folder)).filter((name) => name.endsWith('.db'))).toHaveLength(3);
  });

  test('removes what a backup left that was cut off, with those of its time, and nothing else', async () => {
    await (await openGateway())[Symbol.asyncDispose]();
    await keepMaking(2)[Symbol.asyncDispose]();
    const moment = instantText(toInstant(now + 1)).replaceAll(':', '');
    const left = ['.db.partial', '.db.partial-journal', '.db'].map((ending) => `sluis-${moment}${ending}`);
    const foreign = [
      `sluis-${moment.replace('T10', 'T11')}.db`,
      `sluis-${moment.replace('T10', 'T11')}.json`,
      'sluis.db',
    ];
    for (const name of [...left, ...foreign]) await writeFile(join(folder, name), 'a copy');
    const there = async () => (await readdir(folder)).filter((name) => [...left, ...foreign].includes(name)).sort();
    for (let time = 0; time < 3; time += 1) {
      // As long as a backup is there that is older, a copy may be one that is being made.
      expect(await there()).toEqual([...(time < 2 ? left : []), ...foreign].sort());
      now += hour;
      await keepMaking(2)[Symbol.asyncDispose]();
    }
    // Of the manifest that is nobody's.
    expect(reports).toMatchObject([{ code: 'conflict' }]);
    expect(await made()).toHaveLength(3);
  });

  test('looks every minute, and after a clock that was ahead makes them all the same', async () => {
    await (await openGateway())[Symbol.asyncDispose]();
    now += 100 * hour;
    await keepMaking()[Symbol.asyncDispose]();
    now = start;
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const keeping = keepMaking();
    await vi.waitFor(async () => expect(await made()).toHaveLength(2));
    await vi.waitFor(async () => {
      now += hour;
      vi.advanceTimersByTime(60_000);
      expect((await made()).length).toBeGreaterThanOrEqual(3);
    });
    await keeping[Symbol.asyncDispose]();
  });

  test('keeps what was made last, whatever the clock said, and that is what is restored', async () => {
    await using gateway = await openGateway();
    now += 366 * 24 * hour;
    for (let time = 0; time < 3; time += 1) {
      await keepMaking()[Symbol.asyncDispose]();
      now += hour;
    }
    const ahead = await made();
    now = start + 6 * hour;
    for (let time = 0; time < 4; time += 1) {
      await recordMany(gateway.audit, 1);
      await keepMaking()[Symbol.asyncDispose]();
      expect(await made()).toHaveLength(3);
      await keepMaking()[Symbol.asyncDispose]();
      now += hour;
    }
    expect((await made()).filter((name) => ahead.includes(name))).toEqual([]);
    expect(reports).toEqual([]);
    await gateway[Symbol.asyncDispose]();
    expect(await restoreTo('new.db')).toMatchObject({ later: undefined, ended: [{ size: 4 }] });
  });

  test('says once of which it cannot read the manifest, as nobody removes those', async () => {
    await (await openGateway())[Symbol.asyncDispose]();
    const strange = createBackups({ file, folder, clock, manifestKey: createSecretKey(Buffer.alloc(32, 5)) });
    const { file: left } = await strange.make();
    await keepMaking()[Symbol.asyncDispose]();
    expect(reports).toMatchObject([{ code: 'conflict', message: expect.stringContaining(left.slice(0, -3)) }]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.db'))).toHaveLength(2);
  });

  test('says when it could not, and tries again', async () => {
    await keepMaking()[Symbol.asyncDispose]();
    expect(reports).toMatchObject([{ code: 'store-unavailable' }]);
    await (await openGateway())[Symbol.asyncDispose]();
    await keepMaking()[Symbol.asyncDispose]();
    expect(reports).toEqual([]);
    expect(await made()).toHaveLength(1);
  });
});

describe('what is made of a backup', () => {
  /** Three backups, with entries between them and after the last. */
  async function write() {
    await using gateway = await openGateway();
    const parts: { ids: string[]; until: number }[] = [];
    for (const count of [5, 7, 9]) {
      const ids = await recordMany(gateway.audit, count);
      parts.push({ ids, until: Date.parse((await backups().make()).until) });
      now += 60_000;
    }
    await gateway.audit.checkpoint();
    const lost = await recordMany(gateway.audit, 4);
    return { parts, lost };
  }

  test('is the last state before the moment, with a log that goes on in the next tree', async () => {
    const { parts } = await write();
    const [one, two] = parts;
    const restored = await restoreTo('new.db', (two?.until ?? 0) + 1_000);
    expect(restored).toMatchObject({
      file: join(root, 'new.db'),
      until: instantText(toInstant(two?.until ?? 0)),
      ended: [{ tree: first, size: 12, published: 25 }],
      goesOnIn: second,
    });
    expect(Date.parse(restored.later ?? '')).toBeGreaterThan(two?.until ?? 0);
    const ids = await idsIn(join(root, 'new.db'));
    expect([...(one?.ids ?? []), ...(two?.ids ?? [])].filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(13);
    headsFolder = `${join(root, 'new.db')}-heads`;
    await using gateway = await openGateway(join(root, 'new.db'));
    await recordMany(gateway.audit, 3);
    expect(await gateway.audit.verify()).toMatchObject({
      intact: true,
      trees: [
        { tree: first, size: 12, ended: { lost: 13 } },
        { tree: second, size: 4 },
      ],
    });
  });

  test('is the newest when no moment is named, and says that nothing is later', async () => {
    await write();
    expect(await restoreTo('new.db')).toMatchObject({ later: undefined, ended: [{ size: 21 }] });
  });

  test('of the same backup twice shares no tree', async () => {
    await write();
    expect(await restoreTo('a.db')).toMatchObject({ goesOnIn: second });
    expect(await restoreTo('b.db')).toMatchObject({
      ended: [
        { tree: first, size: 21 },
        { tree: second, size: 0, published: 0 },
      ],
      goesOnIn: `${origin}/3`,
    });
  });

  test.each(['beside each database', 'in one folder for both'] as const)(
    'changes nothing for a gateway that goes on when it is only tried, with checkpoints kept %s',
    async (where) => {
      const next = where === 'beside each database' ? undefined : headsFolder;
      const there = async () => (await readdir(headsFolder)).filter((name) => name.endsWith('.checkpoint'));
      {
        await using gateway = await openGateway();
        await recordMany(gateway.audit, 3);
        await backups().make();
        await recordMany(gateway.audit, 2);
        const kept = await there();
        expect(await restoreTo('drill.db', undefined, next)).toMatchObject({ goesOnIn: second });
        expect(await there()).toEqual(kept);
        expect(await gateway.audit.verify()).toMatchObject({ intact: true, trees: [{ tree: first, size: 5 }] });
      }
      await using gateway = await openGateway();
      await recordMany(gateway.audit, 1);
      expect(await gateway.audit.verify()).toMatchObject({ intact: true, trees: [{ tree: first, size: 6 }] });
    },
  );

  test('has a tree that no gateway takes that goes on, nor another restore', async () => {
    await write();
    await restoreTo('drill.db');
    {
      await using store = await openStore({ kind: 'sqlite', file });
      await endTrees({ store, clock, signingKey, headsFolder, by: 'noor', trees: [] });
    }
    await using gateway = await openGateway();
    expect((await gateway.audit.standing()).tree).toBe(`${origin}/3`);
  });

  test('knows of trees that only later backups have', async () => {
    await write();
    await restoreTo('a.db');
    file = join(root, 'a.db');
    await backups().make();
    await rm(headsFolder, { recursive: true });
    expect(await restoreTo('b.db', Date.parse('2027-03-01T10:05:00Z'))).toMatchObject({ goesOnIn: `${origin}/3` });
  });

  test('put in the place of the database by hand is not written on', async () => {
    const { parts } = await write();
    const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.db')).sort();
    for (const ending of ['-wal', '-shm']) await rm(`${file}${ending}`, { force: true });
    await writeFile(file, await readFile(join(folder, name)));
    await expect(openGateway()).rejects.toMatchObject({ code: 'log-unavailable' });
    expect((await idsIn(file)).size).toBe(parts[0]?.ids.length);
  });

  test('overwrites nothing', async () => {
    await write();
    for (const taken of ['new.db', 'new.db-wal']) {
      await writeFile(join(root, taken), 'mine');
      await expect(restoreTo('new.db')).rejects.toMatchObject({ code: 'conflict' });
      expect(await readFile(join(root, taken), 'utf8')).toBe('mine');
      await rm(join(root, taken));
    }
    await expect(restoreTo('new.db', start - 1)).rejects.toMatchObject({ code: 'not-found' });
    expect((await readdir(root)).filter((name) => name.startsWith('new'))).toEqual([]);
  });

  test.each(['changed', 'cut off', 'changed, with its checksum', 'without a manifest', 'of another log'] as const)(
    'that is %s is refused, and nothing is left behind',
    async (how) => {
      await write();
      const names = (await readdir(folder)).sort();
      const [copy, manifest] = [names.at(-2) ?? '', names.at(-1) ?? ''];
      const path = join(folder, copy);
      if (how === 'changed') {
        const bytes = await readFile(path);
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 100) ^ 1, bytes.length - 100);
        await writeFile(path, bytes);
      }
      if (how === 'cut off') await truncate(path, 4_096);
      if (how === 'changed, with its checksum') {
        using connection = new DatabaseSync(path);
        connection.exec("insert into revisions values ('x', 1)");
        connection.close();
        const sha256 = createHash('sha256')
          .update(await readFile(path))
          .digest('hex');
        const kept = JSON.parse(await readFile(join(folder, manifest), 'utf8'));
        await writeFile(join(folder, manifest), JSON.stringify({ ...kept, sha256 }, null, 2));
      }
      if (how === 'without a manifest') {
        for (const name of names.filter((each) => each.endsWith('.json'))) await rm(join(folder, name));
      }
      if (how === 'of another log') {
        const [older = ''] = names.filter((each) => each.endsWith('.db'));
        await writeFile(path, await readFile(join(folder, older)));
      }
      const codes = { 'without a manifest': 'not-found', 'changed, with its checksum': 'conflict' } as const;
      const code = how in codes ? codes[how as keyof typeof codes] : 'log-unavailable';
      await expect(restoreTo('new.db')).rejects.toMatchObject({ code });
      expect((await readdir(root)).filter((name) => name.startsWith('new'))).toEqual([]);
    },
  );

  test('that others made, or whose manifest is damaged, is named and not taken for none', async () => {
    const { parts } = await write();
    const manifests = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    await truncate(join(folder, manifests.at(-1) ?? ''), 100);
    await expect(restoreTo('new.db')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining(manifests.at(-1) ?? ''),
    });
    expect(await restoreTo('new.db', (parts[1]?.until ?? 0) + 1_000)).toMatchObject({
      ended: [{ size: 12 }],
      unreadable: [manifests.at(-1)],
    });
    const others = createBackups({ file, folder, clock, manifestKey: createSecretKey(Buffer.alloc(32, 5)) });
    const { file: made } = await others.make();
    await expect(restoreTo('next.db')).rejects.toMatchObject({ message: expect.stringContaining(made.slice(0, -3)) });
  });

  test('is for nobody else to read, and neither is a new database', async () => {
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    await write();
    for (const name of await readdir(folder)) await chmod(join(folder, name), 0o644);
    await restoreTo('new.db');
    await using store = await openStore({ kind: 'sqlite', file: join(root, 'fresh.db') });
    await store.ping();
    for (const name of ['new.db', 'fresh.db', 'fresh.db-wal'])
      expect([name, await modeOf(join(root, name))]).toEqual([name, '600']);
  });

  test('leaves alone what another restore is making', async () => {
    await write();
    await writeFile(join(root, 'new.db.partial'), 'of another');
    await restoreTo('new.db');
    expect(await readFile(join(root, 'new.db.partial'), 'utf8')).toBe('of another');
  });

  test('whose log was changed before it was backed up is refused', async () => {
    const gateway = await openGateway();
    await recordMany(gateway.audit, 5);
    await gateway[Symbol.asyncDispose]();
    using connection = new DatabaseSync(file);
    connection.exec('drop trigger log_entries_refuse_update');
    connection.exec("update log_entries set entry = replace(entry, 'noordlicht', 'zuiderlicht') where seq = 2");
    connection.close();
    await backups().make();
    await expect(restoreTo('new.db')).rejects.toMatchObject({ code: 'log-unavailable' });
  });
});
