/** A gateway on SQLite that ends at any write whatever, by a kill or a power cut: decision 48 says what is tried here. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { type Saying, type Scene, scenes } from '../support/crash-scenes.ts';
import { withFileSteps } from '../support/file-steps.ts';
import { faultsAfter } from '../support/sound-log.ts';
import {
  commitsOf,
  type DatabaseFiles,
  fold,
  halfMoved,
  isWhole,
  readFiles,
  tornLogs,
  walBytes,
  writeFiles,
} from '../support/wal-steps.ts';

/** Of how many torn states one is tried; `STEPS=all`: each. */
const stride = process.env['STEPS'] === 'all' ? 1 : 5;

/** What happened when so much was written: since the log of writes was last emptied, and how often that was. */
interface Event {
  readonly generation: number;
  readonly bytes: number;
  readonly what: Saying | 'heads';
  readonly value: string;
}

interface Played {
  readonly generations: readonly DatabaseFiles[];
  readonly events: readonly Event[];
}

let folder: string;
let file: string;
let headsFolder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-crash-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const database = {
  async run(...statements: string[]) {
    using connection = new DatabaseSync(file, { timeout: 5_000 });
    for (const statement of statements) connection.exec(statement);
  },
};

/** The folder outside the database, as text. */
const readHeads = (): string =>
  JSON.stringify(
    readdirSync(headsFolder, { withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ name }) => [name, readFileSync(join(headsFolder, name), 'utf8')]),
  );

function writeHeads(heads: string): void {
  rmSync(headsFolder, { recursive: true, force: true });
  mkdirSync(headsFolder);
  for (const [name, text] of JSON.parse(heads) as [string, string][]) writeFileSync(join(headsFolder, name), text);
}

/** Plays a scene once, and keeps every write of it. */
async function playOnce(scene: Scene): Promise<Played> {
  const opened: Store[] = [];
  const closeAll = async () => {
    for (const store of opened.splice(0)) await store[Symbol.asyncDispose]();
  };
  const events: Event[] = [];
  const generations: DatabaseFiles[] = [];
  const note = (what: Event['what'], value: string) =>
    events.push({ generation: generations.length, bytes: walBytes(file), what, value });
  const stage = { config: { kind: 'sqlite', file } as const, headsFolder, database };
  writeHeads('[]');
  const openPlain = async () => {
    const store = await openStore(stage.config);
    opened.push(store);
    return store;
  };
  if (scene.isFirstStart !== true) await (await openStore(stage.config))[Symbol.asyncDispose]();
  const prepared: [Saying, string][] = [];
  await scene.prepare?.({ ...stage, open: openPlain, say: (...said) => prepared.push(said) });
  await closeAll();
  for (const [what, value] of prepared) events.push({ generation: -1, bytes: 0, what, value });
  events.push({ generation: -1, bytes: 0, what: 'heads', value: readHeads() });

  const open = async () => {
    const store = await openPlain();
    const scrub = async () => {
      // What is moved into the main file now is what was written until now.
      generations.push(readFiles(file));
      await store.scrub();
    };
    return { ...store, scrub };
  };
  const after = () => void note('heads', readHeads());
  await withFileSteps(headsFolder, { after }, () => scene.play({ ...stage, open, say: note }));
  generations.push(readFiles(file));
  await closeAll();
  return { generations, events };
}

/** What was outside the database when the log of writes was cut there: a write to the one waits for the other. */
function headsAt(events: readonly Event[], generation: number, from: number, to: number): ReadonlySet<string> {
  const heads = events.filter(({ what }) => what === 'heads');
  const before = heads.filter(
    (event) => event.generation < generation || (event.generation === generation && event.bytes <= from),
  );
  const last = before.filter((event) => event.generation < generation || event.bytes < from).at(-1);
  const during = heads.filter((event) => event.generation === generation && event.bytes >= from && event.bytes < to);
  return new Set([...(last ? [last] : []), ...during].map(({ value }) => value));
}

describe.each(scenes)('$name, cut off', (scene) => {
  let played: Played;
  beforeAll(async () => {
    const own = mkdtempSync(join(folder, 'scene-'));
    file = join(own, 'sluis.db');
    headsFolder = join(own, 'heads');
    played = await playOnce(scene);
  });

  test('in the middle of a write: the database is as it was before that transaction, or after it', () => {
    let [tried, place] = [0, 0];
    const { generations } = played;
    for (const { main, wal } of generations) {
      const wholeAt = new Map(
        commitsOf(wal).map((end) => {
          const folded = fold(file, { main, wal: wal.subarray(0, end) });
          if (main.length > 0) expect(isWhole(file)).toBe(true);
          return [end, folded] as const;
        }),
      );
      for (const { how, wal: torn, whole } of tornLogs(wal)) {
        place += 1;
        if (place % stride !== 0) continue;
        tried += 1;
        const isSame = wholeAt.get(whole)?.equals(fold(file, { main, wal: torn }));
        if (isSame !== true) expect.fail(`a log ${how} is not read up to ${whole}`);
      }
      const all = wholeAt.get(commitsOf(wal).at(-1) ?? 0) ?? main;
      for (const half of halfMoved(main, all)) {
        place += 1;
        if (place % stride === 0 && !fold(file, { main: half, wal }).equals(all))
          expect.fail('half moved, and not whole');
      }
    }
    expect(tried).toBeGreaterThan(5);
  });

  test('after any transaction: what was answered is there, and the log goes on as one', async () => {
    const { generations, events } = played;
    let tried = 0;
    for (const [generation, { main, wal }] of generations.entries()) {
      const commits = commitsOf(wal);
      for (const [index, end] of commits.entries()) {
        const known = events.filter(
          (event) => event.generation < generation || (event.generation === generation && event.bytes <= end),
        );
        for (const heads of headsAt(events, generation, end, commits[index + 1] ?? Infinity)) {
          writeFiles(file, { main, wal: wal.subarray(0, end) });
          writeHeads(heads);
          tried += 1;
          const opened: Store[] = [];
          const open = async () => {
            const store = await openStore({ kind: 'sqlite', file });
            opened.push(store);
            return store;
          };
          const stage = { config: { kind: 'sqlite', file } as const, headsFolder, database, open };
          const said = (what: Saying) => known.filter((event) => event.what === what).map(({ value }) => value);
          const faults = await faultsAfter(scene, { stage, said });
          for (const store of opened) await store[Symbol.asyncDispose]();
          expect({ generation, end, faults }).toEqual({ generation, end, faults: [] });
        }
      }
    }
    expect(tried).toBeGreaterThan(3);
  });
});
