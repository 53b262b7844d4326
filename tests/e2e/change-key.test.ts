import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signCheckpoint } from '../../src/audit/checkpoint.ts';
import { build, runCommand, startProcess } from '../support/gateway-process.ts';
import { openProductionRegion, type ProductionRegion } from '../support/production-region.ts';

/** An operator replaces the key that signs the log; a party goes on verifying with both, and the old one signs nothing more. */

interface Told {
  readonly ok: boolean;
  readonly trees: readonly {
    readonly tree: string;
    readonly signedBy?: string;
    readonly problems: readonly object[];
  }[];
}
interface Key {
  readonly kid: string;
  readonly alg: string;
  readonly until?: { readonly trees: Readonly<Record<string, number>> };
}

let region: ProductionRegion;
const folder = mkdtempSync(join(tmpdir(), 'sluis-change-key-'));
beforeAll(async () => {
  await build();
  region = await openProductionRegion('sqlite');
}, 120_000);
afterAll(async () => {
  await region[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** Each leaves an entry, whatever comes of it. */
async function ask(url: string, times: number): Promise<void> {
  const headers = region.headersOf('zorg-een', 'zorgcoordinator');
  for (let time = 0; time < times; time += 1) await (await fetch(`${url}/v1/cases`, { headers })).text();
}

const keysAt = async (url: string): Promise<readonly Key[]> =>
  ((await (await fetch(`${url}/v1/keys`)).json()) as { keys: readonly Key[] }).keys.filter(
    ({ alg }) => alg === 'EdDSA',
  );

/** As a party does, with what it took over of the keys. */
async function verify(url: string, keys: readonly Key[], tree = ''): Promise<Told> {
  const trust = join(folder, 'trust.json');
  writeFileSync(trust, JSON.stringify({ gateways: ['een', 'een-office'].map((name) => ({ name, keys })) }));
  const outside = [
    'log',
    'verify',
    `${url}/v1/log/trees${tree}`,
    '--trust',
    trust,
    '--state',
    join(folder, 'state.json'),
  ];
  return JSON.parse(await runCommand({}, ...outside).catch((error: { stdout: string }) => error.stdout)) as Told;
}

/** The settings that a command printed, each on a line of its own or over some lines within quotes. */
const settingsIn = (printed: string): Record<string, string> =>
  Object.fromEntries(
    [...printed.matchAll(/^(SLUIS_\w+)=(["'])(.*?)\2$/gms)].map(([, name = '', , value = '']) => [name, value]),
  );

it('replaces the key of the log, and both verify what they signed', { timeout: 240_000 }, async () => {
  const environment = region.environment('een');
  let before: readonly Key[];
  {
    await using gateway = await startProcess(environment);
    await ask(gateway.url, 3);
    before = await keysAt(gateway.url);
    expect(before).toHaveLength(1);
    expect(await verify(gateway.url, before)).toMatchObject({ ok: true });
    await expect(runCommand(environment, 'log', 'change-key')).rejects.toThrow(/conflict/);
    await gateway.kill();
  }
  const lost = settingsIn(await runCommand(environment, 'log', 'change-key'));
  const printed = settingsIn(await runCommand(environment, 'log', 'change-key'));
  expect(printed['SLUIS_LOG_SIGNING_KEY']).not.toBe(lost['SLUIS_LOG_SIGNING_KEY']);
  // What still has the settings of before starts no more, and says why.
  await expect(startProcess(environment)).rejects.toThrow(/did not start.*change-key/s);
  await expect(runCommand(environment, 'freezes')).rejects.toThrow(/log-unavailable.*change-key/s);
  expect(Object.keys(printed)).toEqual(['SLUIS_LOG_SIGNING_KEY', 'SLUIS_LOG_FORMER_KEYS']);
  const next = { ...environment, ...printed };
  // One without the other is no log of ours.
  const alone = { ...environment, SLUIS_LOG_SIGNING_KEY: printed['SLUIS_LOG_SIGNING_KEY'] ?? '' };
  await expect(startProcess(alone)).rejects.toThrow(/did not start/);
  const mixed = { ...next, SLUIS_LOG_SIGNING_KEY: environment['SLUIS_LOG_SIGNING_KEY'] ?? '' };
  await expect(startProcess(mixed)).rejects.toThrow(/SLUIS_LOG_FORMER_KEYS/);
  {
    await using gateway = await startProcess(next);
    await ask(gateway.url, 2);
    await gateway.kill();
  }
  await expect(runCommand(environment, 'log', 'change-key')).rejects.toThrow(/log-unavailable/);
  expect(JSON.parse(await runCommand(next, 'log', 'verify'))).toMatchObject({ intact: true });
  await using gateway = await startProcess(next);
  const keys = await keysAt(gateway.url);
  const [present, former] = keys;
  expect(former?.kid).toBe(before[0]?.kid);
  expect([present?.until, former?.until?.trees]).toEqual([
    undefined,
    { 'een/1': expect.any(Number), 'een-office/1': expect.any(Number) },
  ]);
  const told = await verify(gateway.url, keys);
  expect(told).toMatchObject({ ok: true, trees: [{ tree: 'een-office/1' }, { tree: 'een/1' }] });
  for (const { signedBy } of told.trees) expect([present?.kid, former?.kid]).toContain(signedBy);

  // Whoever has the former key, and the database, signs on.
  using behind = new DatabaseSync(region.database, { timeout: 5_000 });
  const head = {
    tree: 'een/1',
    size: (former?.until?.trees['een/1'] ?? 0) + 1,
    root: Buffer.alloc(32).toString('base64'),
  };
  const note = signCheckpoint(head, createPrivateKey(environment['SLUIS_LOG_SIGNING_KEY'] ?? ''));
  behind
    .prepare('insert into log_checkpoints (tree, size, root, note, at) values (?, ?, ?, ?, 0)')
    .run(head.tree, head.size, head.root, note);
  const found = await verify(gateway.url, keys, '/een/1');
  expect(found).toMatchObject({ ok: false, trees: [{ problems: [{ problem: 'withheld' }] }] });
  // Nothing is listed any more, and that is found too; what was known before is looked at all the same.
  const [unlisted, ...known] = (await verify(gateway.url, keys)).trees;
  expect(unlisted?.problems).toMatchObject([{ problem: 'withheld' }]);
  expect(known.map(({ tree, problems }) => [tree, problems.length])).toEqual([
    ['een-office/1', 0],
    ['een/1', 1],
  ]);
  await gateway.kill();
  await expect(startProcess(next)).rejects.toThrow(/did not start/);
});
