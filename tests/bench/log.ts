/** What the log costs: to write, to open and to verify. */
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openAudit } from '../../src/audit/audit.ts';
import { leavesOf } from '../../src/audit/log-rows.ts';
import { emptyFrontier, grow, hashLeaf, rootOf } from '../../src/audit/merkle-tree.ts';
import type { Entry } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { type DatabaseConfig, openStore, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { startPostgres } from '../support/postgres.ts';
import { median, toCount, toShort } from './numbers.ts';
import type { Section } from './report.ts';
import { openRowWriter } from './row-writer.ts';

const clock = () => toInstant(Date.now());
const { privateKey: signingKey } = generateKeyPairSync('ed25519');
const parts = { clock, origin: 'bench/log', signingKey };

/** As large as the entry of a disclosure of twelve fields. */
const draft = {
  kind: 'disclosure',
  traceId: '0af7651916cd43dd8448eb211c80319c',
  spanId: 'b7ad6b7169203331',
  fields: Array.from({ length: 40 }, (_, index) => `${'x'.repeat(80)}${index}`),
} satisfies Partial<Entry>;

/** How many wait for their entry at the same time. */
const writers = [1, 64, 256, 1_000];

export async function measureLog(folder: string, rounds: number): Promise<Section[]> {
  const sqlite: DatabaseConfig = { kind: 'sqlite', file: join(folder, 'log.db') };
  await using postgres = await startPostgres();
  const databases = [sqlite, { kind: 'postgres', url: await postgres.createDatabase(), poolSize: 10 } as const];
  const writing = await Promise.all(databases.map(openLog));
  const rates = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { kind, audit } of writing) {
      for (const concurrent of writers) {
        const key = `${kind} ${concurrent}`;
        rates.set(key, [...(rates.get(key) ?? []), await writeFor(audit, concurrent, 1_000)]);
      }
    }
  }
  for (const { close } of writing) await close();
  const rows = writers.map((concurrent) => [
    String(concurrent),
    ...databases.map(({ kind }) => toCount(median(rates.get(`${kind} ${concurrent}`) ?? []))),
  ]);
  const about = 'Durable entries a second, by how many are waited for at the same time. An entry has 3.7 KB.';
  return [
    { id: 'log', title: 'Writing the log', about, head: ['at the same time', 'SQLite', 'PostgreSQL'], rows },
    await measureReading(folder),
  ];
}

async function openLog(database: DatabaseConfig) {
  const store = await openStore(database);
  const audit = await openAudit({ store, nameFor, ...parts });
  const close = async () => {
    await audit[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
  };
  return { kind: database.kind, audit, close };
}

type Log = Awaited<ReturnType<typeof openLog>>['audit'];

/** @returns entries a second */
async function writeFor(audit: Log, concurrent: number, milliseconds: number): Promise<number> {
  const started = performance.now();
  let written = 0;
  const writeOn = async () => {
    while (performance.now() - started < milliseconds) {
      await audit.record(draft, undefined);
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrent }, writeOn));
  return (written / (performance.now() - started)) * 1000;
}

/** Logs of two lengths: the short one with entries of full size, the long one with small ones to spare the disk. */
const lengths = [
  { entries: 100_000, bytes: 3_700 },
  { entries: 1_000_000, bytes: 300 },
] as const;

async function measureReading(folder: string): Promise<Section> {
  const rows: string[][] = [];
  for (const { entries, bytes } of lengths) {
    const database = { kind: 'sqlite', file: join(folder, `log-${entries}.db`) } as const;
    await fill(database, entries, bytes);
    await using store = await openStore(database);
    const started = performance.now();
    await using audit = await openAudit({ store, nameFor, ...parts });
    const opened = performance.now();
    const { intact } = await audit.verify();
    if (!intact) throw new Error('the log does not verify');
    const seconds = [opened - started, performance.now() - opened].map((time) => toShort(time / 1000));
    const proofs = await measureProofs(store, audit, entries);
    rows.push([toCount(entries), toCount(bytes), ...seconds, ...proofs.map(toShort)]);
  }
  return {
    id: 'log-reading',
    title: 'Opening and verifying the log, and proofs from it',
    about:
      'SQLite, the file just written. Opening reads every leaf, verifying every entry. A proof is of any entry, a tile of any 256 leaves: the median of two hundred; the walk over all leaves is what a proof took before there were nodes.',
    head: ['entries', 'bytes each', 'open (s)', 'verify (s)', 'proof (ms)', 'tile (ms)', 'walk (ms)'],
    rows,
  };
}

/** @returns milliseconds of a proof, of a tile, and of a walk over all leaves */
async function measureProofs(store: Store, audit: Log, entries: number): Promise<number[]> {
  const tree = `${parts.origin}/1`;
  await audit.checkpoint();
  // What comes once, before the first proof: the roots of complete subtrees.
  const complete = Math.floor(entries / 256) + Math.floor(entries / 65_536);
  for (let kept = -1; kept < complete; await setImmediate()) {
    const [found] = await store.all<{ count: number }>('select count(*) as count from log_nodes', []);
    kept = found?.count ?? complete;
  }
  const any = (below: number) => Math.floor(Math.random() * below);
  const proof = await timeEach(200, () => audit.prove(idOf(any(entries))));
  const tile = await timeEach(200, () => {
    return audit.trees.tile(tree, { level: 0, index: any(Math.floor(entries / 256)), width: 256 });
  });
  const walk = await timeEach(1, async () => {
    let frontier = emptyFrontier;
    for await (const leaves of leavesOf(store, tree, 0)) frontier = grow(frontier, leaves);
    return rootOf(frontier);
  });
  return [proof, tile, walk];
}

/** @returns the median, in milliseconds */
async function timeEach(times: number, work: () => Promise<unknown>): Promise<number> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    if ((await work()) === undefined) throw new Error('nothing came of it');
    found.push(performance.now() - started);
  }
  return median(found);
}

const idOf = (seq: number): string => `e_${String(seq).padStart(22, '0')}`;

async function fill(database: DatabaseConfig, entries: number, bytes: number): Promise<void> {
  await (await openStore(database))[Symbol.asyncDispose]();
  await using writer = await openRowWriter(database);
  const tree = `${parts.origin}/1`;
  await writer.write('log_trees', [{ tree, created_at: clock() }]);
  const at = clock();
  for (let from = 0; from < entries; from += 10_000) {
    const rows = Array.from({ length: Math.min(10_000, entries - from) }, (_, offset) => {
      const seq = from + offset;
      const id = idOf(seq);
      const entry = JSON.stringify({
        id,
        at: new Date(at).toISOString(),
        kind: 'rejected',
        fields: ['x'.repeat(bytes - 110)],
      });
      return { tree, seq, id, leaf: hashLeaf(entry).toString('base64'), entry, at, kind: 'rejected' };
    });
    await writer.write('log_entries', rows);
  }
}
