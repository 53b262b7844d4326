/** What the log costs: to write, to open and to verify. */
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { openAudit } from '../../src/audit/audit.ts';
import { hashLeaf } from '../../src/audit/merkle-tree.ts';
import type { Entry } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { type DatabaseConfig, openStore } from '../../src/store/store.ts';
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

export async function measureLog(folder: string, rounds: number): Promise<Section[]> {
  const sqlite: DatabaseConfig = { kind: 'sqlite', file: join(folder, 'log.db') };
  await using postgres = await startPostgres();
  const databases = [sqlite, { kind: 'postgres', url: await postgres.createDatabase(), poolSize: 10 } as const];
  const writing = await Promise.all(databases.map(openLog));
  const rates = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { kind, audit } of writing) {
      for (const concurrent of [1, 64, 1000]) {
        const key = `${kind} ${concurrent}`;
        rates.set(key, [...(rates.get(key) ?? []), await writeFor(audit, concurrent, 1_000)]);
      }
    }
  }
  for (const { close } of writing) await close();
  const rows = [1, 64, 1000].map((concurrent) => [
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
  const audit = await openAudit({ store, ...parts });
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
    await using audit = await openAudit({ store, ...parts });
    const opened = performance.now();
    const { intact } = await audit.verify();
    if (!intact) throw new Error('the log does not verify');
    const seconds = [opened - started, performance.now() - opened].map((time) => toShort(time / 1000));
    rows.push([toCount(entries), toCount(bytes), ...seconds]);
  }
  return {
    id: 'log-reading',
    title: 'Opening and verifying the log',
    about: 'Seconds, SQLite, the file just written. Opening reads every leaf, verifying every entry.',
    head: ['entries', 'bytes each', 'open', 'verify'],
    rows,
  };
}

async function fill(database: DatabaseConfig, entries: number, bytes: number): Promise<void> {
  await (await openStore(database))[Symbol.asyncDispose]();
  await using writer = await openRowWriter(database);
  const tree = `${parts.origin}/1`;
  await writer.write('log_trees', [{ tree, created_at: clock() }]);
  const at = clock();
  for (let from = 0; from < entries; from += 10_000) {
    const rows = Array.from({ length: Math.min(10_000, entries - from) }, (_, offset) => {
      const seq = from + offset;
      const id = `e_${String(seq).padStart(22, '0')}`;
      const entry = JSON.stringify({
        id,
        at: new Date(at).toISOString(),
        kind: 'rejected',
        fields: ['x'.repeat(bytes - 110)],
      });
      return { tree, seq, id, leaf: hashLeaf(entry).toString('base64'), entry, at };
    });
    await writer.write('log_entries', rows);
  }
}
