/** A disk that is full at each block that a write may ask for: nothing is half written, and all goes on when there is room. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { FullDiskStart, FullDiskTry } from './full-disk-writer.ts';
import { origin, signingKey } from './store-log-parts.ts';

/** A file system in memory, of this process and those that it starts, and gone with them. */
const small = ['--map-root-user', '--mount', 'sh', '-c'];
const mount = 'mount -t tmpfs -o size=6m tmpfs "$0"';

/** Not every machine lets a user have file systems. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-full-'));
  try {
    execFileSync('unshare', [...small, mount, folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many blocks are enough for each; the last tries have that many. */
const blocks = { record: 14, sign: 5, write: 16, start: 5 };

test.skipIf(!canMount())('a disk that is full at any block keeps what was answered, and answers nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const pem = signingKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const start: FullDiskStart = { folder, origin, signingKey: pem, blocks };
  const script = fileURLToPath(new URL('full-disk-writer.ts', import.meta.url));
  const run = `${mount} && exec "$1" "$2" "$3"`;
  const said = execFileSync('unshare', [...small, run, folder, process.execPath, script, JSON.stringify(start)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const tries = said
    .trim()
    .split('\n')
    .map((line): FullDiskTry => JSON.parse(line));
  expect(tries).toHaveLength(Object.values(blocks).reduce((sum, most) => sum + most + 1, 0));
  for (const each of tries) {
    expect(each.intact).toBe(true);
    expect(new Set(each.later)).toEqual(new Set(['done']));
    expect(each.lost).toEqual([]);
  }
  for (const does of ['record', 'sign', 'write', 'start'] as const) {
    const outcomes = tries.filter((each) => each.does === does).flatMap((each) => each.outcomes);
    // With too little room it is refused, as the condition of the database that it is; with enough it is done.
    expect([outcomes[0], outcomes.at(-1)]).toEqual([expect.stringMatching(/^(log|store)-unavailable$/), 'done']);
    expect(outcomes.filter((each) => !/^(done|(log|store)-unavailable)$/.test(each))).toEqual([]);
  }
  // Both rows or none.
  const written = tries.filter(({ does }) => does === 'write');
  let rows = 0;
  for (const { outcomes, rows: found } of written) {
    rows += outcomes[0] === 'done' ? 4 : 2;
    expect(found).toBe(rows);
  }
});
