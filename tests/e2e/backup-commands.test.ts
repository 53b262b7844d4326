import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, runCommand, startProcess } from '../support/gateway-process.ts';
import { openProductionRegion, type ProductionRegion } from '../support/production-region.ts';

/** A region is backed up while its gateway runs, loses its disk, and goes on from the backup. */

interface Listed {
  readonly tree: string;
  readonly size: number;
  readonly ended?: { readonly size: number; readonly saidBy?: { readonly tree: string; readonly entry: string } };
}

let region: ProductionRegion;
const folder = mkdtempSync(join(tmpdir(), 'sluis-backups-'));
beforeAll(async () => {
  await build();
  region = await openProductionRegion('sqlite');
}, 120_000);
afterAll(async () => {
  await region[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const treesOf = async (url: string): Promise<Listed[]> =>
  ((await (await fetch(`${url}/v1/log/trees`)).json()) as { trees: Listed[] }).trees;

/** Each leaves an entry, whatever comes of it. */
async function ask(url: string, times: number): Promise<void> {
  const headers = region.headersOf('zorg-een', 'zorgcoordinator');
  for (let time = 0; time < times; time += 1) await (await fetch(`${url}/v1/cases`, { headers })).text();
}

it('goes on from a backup without a fork, and says which tree ended', { timeout: 120_000 }, async () => {
  const environment = region.environment('een');
  const backups = join(folder, 'backups');
  const to = join(folder, 'new.db');
  {
    await using gateway = await startProcess(environment);
    await ask(gateway.url, 3);
    const made = JSON.parse(await runCommand(environment, 'backup', backups));
    expect(made).toMatchObject({ v: 1, engine: 'sqlite', trees: expect.anything() });
    // Nothing that opens anything is in what stands beside the copy.
    const manifest = readFileSync(join(backups, made.file.replace(/db$/, 'json')), 'utf8');
    expect(manifest).not.toContain(environment['SLUIS_MASTER_KEY']);
    await ask(gateway.url, 4);
    await gateway.kill();
  }
  // A start and an orderly end sign what was written after the backup.
  const restored = JSON.parse(await runCommand(environment, 'restore', backups, '--to', to, '--by', 'kim'));
  expect(restored).toMatchObject({ file: to, goesOnIn: 'een/2' });
  const ended = restored.ended.find(({ tree }: Listed) => tree === 'een/1');
  await expect(runCommand(environment, 'restore', backups, '--to', to, '--by', 'kim')).rejects.toThrow(/conflict/);
  await expect(
    runCommand(
      environment,
      'restore',
      backups,
      '--to',
      join(folder, 'x.db'),
      '--at',
      '2020-01-01T00:00:00Z',
      '--by',
      'kim',
    ),
  ).rejects.toThrow(/not-found/);

  const next = { ...environment, SLUIS_DATABASE: `sqlite:${to}` };
  await using gateway = await startProcess(next);
  await ask(gateway.url, 2);
  const disclose = async (url: string, path = '/v1/disclosures'): Promise<string> => {
    const headers = { ...region.headersOf('zorg-een', 'zorgcoordinator'), 'content-type': 'application/json' };
    const body = JSON.stringify({ caseRef: `c_${'x'.repeat(22)}`, purpose: 'P05', fields: ['phone'] });
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body });
    return ((await answer.json()) as { code: string }).code;
  };
  // What was withdrawn since is not known here.
  expect(await disclose(gateway.url)).toBe('not-released');
  expect(await (await fetch(`${gateway.url}/readyz`)).json()).toMatchObject({ upkeep: { database: 'held-back' } });
  expect(await disclose(gateway.url, '/v1/disclosures/preflight')).toBe('not-released');
  const listed = await treesOf(gateway.url);
  const old = listed.find(({ tree }) => tree === 'een/1');
  expect(old).toMatchObject({ size: ended.size, ended: { size: ended.size, saidBy: { tree: 'een/2', index: 1 } } });
  expect(old?.ended?.saidBy?.entry).toContain(`"reference":"een/1 ${ended.size} ${ended.root}"`);
  // From outside it is proved by the entry of the tree that goes on.
  const trust = join(folder, 'trust.json');
  const { keys } = (await (await fetch(`${gateway.url}/v1/keys`)).json()) as { keys: readonly { alg: string }[] };
  const ofLog = keys.filter(({ alg }) => alg === 'EdDSA');
  writeFileSync(trust, JSON.stringify({ gateways: ['een', 'een-office'].map((name) => ({ name, keys: ofLog })) }));
  const outside = ['log', 'verify', `${gateway.url}/v1/log/trees`, '--trust', trust];
  const { ok, trees } = JSON.parse(await runCommand({}, ...outside)) as { ok: boolean; trees: readonly Listed[] };
  expect(ok).toBe(true);
  expect(trees).toMatchObject(
    listed.map(({ tree, ended: over }) => ({ tree, problems: [], ...(over && { info: ['tree-ended'] }) })),
  );
  await gateway.kill();
  expect(await runCommand(next, 'log', 'released', '--by', 'kim')).toContain('released');
  await expect(runCommand(next, 'log', 'released', '--by', 'kim')).rejects.toThrow(/conflict/);
  {
    await using again = await startProcess(next);
    expect(await disclose(again.url)).not.toBe('not-released');
    await again.kill();
  }
  expect(JSON.parse(await runCommand(next, 'log', 'verify'))).toMatchObject({ intact: true });
});
