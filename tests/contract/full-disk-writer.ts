/** A process of its own on a small file system, that fills it up to one block after another and says what it could still do. */
import { createPrivateKey } from 'node:crypto';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAudit } from '../../src/audit/audit.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { GatewayError } from '../../src/errors.ts';
import { openStore } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';

export interface FullDiskStart {
  readonly folder: string;
  readonly origin: string;
  readonly signingKey: string;
  /** Up to so many blocks are left free. */
  readonly blocks: Readonly<Record<FullDiskTry['does'], number>>;
}

/** One try, with so many blocks free. */
export interface FullDiskTry {
  readonly does: 'record' | 'sign' | 'write' | 'start';
  readonly blocks: number;
  /** Of each thing that was tried: `done`, or the code of the refusal. */
  readonly outcomes: readonly string[];
  /** The same, with room again. */
  readonly later: readonly string[];
  /** Ids of entries that were acknowledged, now or before, and are not there. */
  readonly lost: readonly string[];
  readonly intact: boolean;
  /** How many rows there are of those that `write` writes two at a time. */
  readonly rows: number;
}

const start: FullDiskStart = JSON.parse(process.argv[2] ?? '{}');
const draft = {
  kind: 'disclosure',
  traceId: '0'.repeat(32),
  spanId: '0'.repeat(16),
  problem: 'x'.repeat(3_000),
} as const;
const ballast = join(start.folder, 'ballast');

function leaveFree(blocks: number): void {
  const { bavail, bsize } = statfsSync(start.folder);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail - blocks) * bsize));
}

const store = await openStore({ kind: 'sqlite', file: join(start.folder, 'sluis.db') });
const open = () =>
  openAudit({
    store,
    clock: () => toInstant(Date.now()),
    origin: start.origin,
    signingKey: createPrivateKey(start.signingKey),
    nameFor,
    headsFolder: join(start.folder, 'heads'),
  });
let audit = await open();
const acknowledged: string[] = [];
let written = 0;

async function record(): Promise<void> {
  acknowledged.push((await audit.record(draft, undefined)).entry.id);
}

/** Two rows in one transaction, each of some pages. */
async function write(): Promise<void> {
  const names = [`a${written}`, `b${written}`];
  written += 1;
  await store.transaction(async (tx) => {
    for (const name of names)
      await tx
        .insertInto('revisions')
        .values({ name: name.padEnd(6_000, 'x'), value: 1 })
        .execute();
  });
}

async function startAgain(): Promise<void> {
  await audit[Symbol.asyncDispose]();
  audit = await open();
}

const acts = {
  record: () => [record(), record(), record()],
  sign: () => [audit.checkpoint().then(() => {})],
  write: () => [write()],
  start: () => [startAgain()],
} as const;

async function outcomesOf(does: FullDiskTry['does']): Promise<string[]> {
  const settled = await Promise.allSettled(acts[does]());
  return settled.map((each) => {
    if (each.status === 'fulfilled') return 'done';
    return each.reason instanceof GatewayError ? each.reason.code : String(each.reason);
  });
}

for (const does of ['record', 'sign', 'write', 'start'] as const) {
  for (let blocks = 0; blocks <= start.blocks[does]; blocks += 1) {
    // A checkpoint is to be signed over something.
    if (does === 'sign' || does === 'start') await record();
    // What the log of writes has already it need not ask for: it begins with nothing.
    await store.scrub();
    leaveFree(blocks);
    const outcomes = await outcomesOf(does);
    rmSync(ballast);
    if (does === 'start' && outcomes[0] !== 'done') audit = await open();
    const later = await outcomesOf(does);
    const { intact } = await audit.verify();
    const rows = await store.all<{ n: number }>('select count(*) as n from revisions', []);
    const ids = new Set((await store.all<{ id: string }>('select id from log_entries', [])).map(({ id }) => id));
    const lost = acknowledged.filter((id) => !ids.has(id));
    const told: FullDiskTry = { does, blocks, outcomes, later, lost, intact, rows: rows[0]?.n ?? 0 };
    console.log(JSON.stringify(told));
  }
}
await audit[Symbol.asyncDispose]();
await store[Symbol.asyncDispose]();
