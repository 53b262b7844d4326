/** Files that are there as a whole or not at all: killed, out of room or without power at every step of writing them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import { signCheckpoint } from '../../src/audit/checkpoint.ts';
import { keepPublishedHeads } from '../../src/audit/published-heads.ts';
import { backUp } from '../../src/backup/back-up.ts';
import { listBackups } from '../../src/backup/manifest.ts';
import { restore } from '../../src/backup/restore.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { nameDurably, writeDurably } from '../../src/durable-file.ts';
import { openStore } from '../../src/store/store.ts';
import { cutPower, fullFrom, stopAt, torn } from '../support/file-steps.ts';
import { nameFor } from '../support/name-for.ts';
import { clock, manifestKey, openLog, origin, publicKey, recordMany, signingKey } from './store-log-parts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-steps-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** One way to write a file, and what it takes beforehand. */
const ways = {
  'written in the place of another': { before: { file: 'old' }, expected: ['old', 'new'] },
  'written where nothing was': { before: {}, expected: [undefined, 'new'] },
  'given its name': { before: { draft: 'new' }, expected: [undefined, 'new'] },
} as const;

const writeBy = (way: keyof typeof ways): Promise<void> =>
  way === 'given its name'
    ? nameDurably(join(folder, 'draft'), join(folder, 'file'))
    : writeDurably(join(folder, 'file'), 'new');

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

describe.each(Object.keys(ways) as (keyof typeof ways)[])('a file that is %s', (way) => {
  const { before, expected } = ways[way];
  const path = () => join(folder, 'file');
  const plant = (): void => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
  };

  test('is whole, whenever the power goes, and there once it is said to be', async () => {
    const { during, after } = await cutPower(folder, before, () => writeBy(way));
    expect(during.length).toBeGreaterThan(5);
    for (const state of during) expect(expected).toContain(state.get(path()));
    for (const state of after) expect(state.get(path())).toBe('new');
  });

  test('is whole, at whichever step the process is killed, and can be written then', async () => {
    for (let step = 0; ; step += 1) {
      plant();
      if ((await stopAt(folder, step, () => writeBy(way))) === 'done') break;
      expect(expected).toContain(textOf(path()));
      if (way !== 'given its name') await writeBy(way);
      else if (textOf(path()) === undefined) await writeBy(way);
      expect(textOf(path())).toBe('new');
    }
  });

  test('is what it was, at whichever step the disk is full, and can be written when there is room', async () => {
    let failed = 0;
    for (let step = 0; ; step += 1) {
      plant();
      const outcome = await fullFrom(folder, step, () => writeBy(way)).then(
        () => 'done',
        ({ code }) => code,
      );
      if (outcome === 'done') break;
      failed += 1;
      expect(outcome).toBe('ENOSPC');
      expect(textOf(path())).toBe(expected[0]);
      await writeBy(way);
      expect(textOf(path())).toBe('new');
    }
    expect(failed).toBeGreaterThan(0);
  });
});

describe('the last checkpoint that is kept outside the database', () => {
  const heads = () => keepPublishedHeads(join(folder, 'a', 'heads'), [publicKey]);
  const checkpoint = (size: number) => {
    const head = { tree: `${origin}/1`, size, root: Buffer.alloc(32, size).toString('base64') };
    return { ...head, note: signCheckpoint(head, signingKey) };
  };
  const path = () => join(folder, 'a', 'heads', `${encodeURIComponent(`${origin}/1`)}.checkpoint`);

  test('is there for whoever can see the checkpoint, also the first one in a folder that is new', async () => {
    const first = await cutPower(folder, {}, () => heads().keep(checkpoint(1)));
    for (const state of first.during) expect([undefined, checkpoint(1).note]).toContain(state.get(path()));
    for (const state of first.after) expect(state.get(path())).toBe(checkpoint(1).note);
  });

  test('is not shown, at whichever step of keeping it the disk is full, and the log goes on when there is room', async () => {
    await using store = await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') });
    const headsFolder = join(folder, 'a', 'heads');
    await using audit = await openAudit({ store, clock, origin, signingKey, nameFor, headsFolder });
    const shown = async () => (await audit.trees.list()).map(({ size }) => size);
    let [size, failed] = [0, 0];
    for (let step = 0; ; step += 1) {
      rmSync(join(folder, 'a'), { recursive: true, force: true });
      const before = await shown();
      await recordMany(audit, 2);
      size += 2;
      const outcome = await fullFrom(join(folder, 'a'), step, () => audit.checkpoint()).then(
        () => 'done',
        ({ code }) => code,
      );
      if (outcome === 'done') break;
      failed += 1;
      expect([outcome, await shown()]).toEqual(['log-unavailable', before]);
      await audit.checkpoint();
      expect(await shown()).toEqual([size]);
    }
    expect(failed).toBeGreaterThan(3);
    expect(await audit.verify()).toMatchObject({ intact: true });
  });
});

describe('a backup', () => {
  const file = () => join(folder, 'sluis.db');
  const into = () => join(folder, 'a', 'backups');
  const make = () => backUp({ file: file(), folder: into(), clock, manifestKey });

  beforeEach(async () => {
    await using store = await openStore({ kind: 'sqlite', file: file() });
    await using audit = await openLog(store);
    await recordMany(audit, 5);
  });

  test('that has its manifest has its copy, whole, whenever the power goes; and both once it is said to be made', async () => {
    const { during, after } = await cutPower(folder, {}, make);
    const [made] = await listBackups(into(), manifestKey);
    const [copy, manifest] = [join(into(), made?.file ?? ''), join(into(), `${made?.file.slice(0, -3)}.json`)];
    const whole = readFileSync(copy, 'utf8');
    const wrong = during.filter((state) => {
      const [left, isWhole] = [state.get(copy), state.get(copy) === whole];
      return (left !== undefined && !isWhole) || state.get(manifest) === torn || (state.has(manifest) && !isWhole);
    });
    expect([during.length > 20, wrong.length]).toEqual([true, 0]);
    for (const state of after) expect([...state.keys()].toSorted()).toEqual([copy, manifest]);
  });

  test('is none, at whichever step it is cut off, and the next one is made beside what that left', async () => {
    for (const broken of ['killed', 'full'] as const) {
      rmSync(into(), { recursive: true, force: true });
      let known = 0;
      for (let step = 0; ; step += 1) {
        const at = toInstant(clock() + step * 1_000);
        const makeNext = () => backUp({ file: file(), folder: into(), clock: () => at, manifestKey });
        const outcome =
          broken === 'killed'
            ? await stopAt(folder, step, makeNext)
            : await fullFrom(folder, step, makeNext).then(
                () => 'done',
                ({ code }) => code,
              );
        const found = existsSync(into()) ? (await listBackups(into(), manifestKey)).length : 0;
        if (outcome === 'done') {
          expect(found).toBe(known + 1);
          break;
        }
        // Its last step but one makes it a backup: what is not done then is to wait until it is durable.
        expect(found - known).toBeLessThanOrEqual(broken === 'killed' ? 1 : 0);
        known = found;
      }
    }
  });
});

describe('a database made of a backup', () => {
  const places = () => ({
    to: join(folder, 'new.db'),
    next: join(folder, 'next', 'heads'),
    heads: join(folder, 'heads'),
  });
  const file = () => join(folder, 'sluis.db');
  const make = (folderOf: string) => {
    const { to, next, heads } = places();
    const log = { clock, origin, signingKey, nameFor, by: 'noor', headsFolder: heads, nextHeadsFolder: next };
    return restore({ ...log, manifestKey, folder: folderOf, at: undefined, to });
  };

  beforeEach(async () => {
    await using store = await openStore({ kind: 'sqlite', file: file() });
    await using audit = await openAudit({ store, clock, origin, signingKey, nameFor, headsFolder: places().heads });
    await recordMany(audit, 5);
    await audit.checkpoint();
    await backUp({ file: file(), folder: join(folder, 'backups'), clock, manifestKey });
  });

  test('is whole, with what was published, whenever the power goes, and once it is said to be made', async () => {
    const { to, next } = places();
    const { during, after } = await cutPower(folder, {}, () => make(join(folder, 'backups')));
    const whole = readFileSync(to, 'utf8');
    const published = readdirSync(next).map((name) => join(next, name));
    expect(published.length).toBeGreaterThan(1);
    const isRight = (state: ReadonlyMap<string, unknown>) =>
      state.get(to) === whole && published.every((path) => state.get(path) === readFileSync(path, 'utf8'));
    expect(during.filter((state) => state.has(to) && !isRight(state))).toHaveLength(0);
    expect(after.filter((state) => !isRight(state))).toHaveLength(0);
  });
});
