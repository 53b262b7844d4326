import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { operatorCommands } from '../../src/cli/operator-commands.ts';
import { retentionCommands } from '../../src/cli/retention-commands.ts';
import type { Agreement } from '../../src/contract/generated/types.ts';
import { openStore } from '../../src/store/store.ts';

/** How long entries are kept, set at the machine on a production configuration. */

const folder = mkdtempSync(join(tmpdir(), 'sluis-retention-'));
const file = join(folder, 'sluis.db');
const printed: string[] = [];

beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  await operatorCommands.find(({ name }) => name === 'keys')?.run([]);
  const made = printed.splice(0).join('');
  const settings = {
    ...{ SLUIS_MODE: 'production', SLUIS_PUBLIC_URL: 'https://sluis.region.example', SLUIS_GATEWAY_NAME: 'gateway-1' },
    ...{ SLUIS_DATABASE: `sqlite:${file}`, SLUIS_AUDIENCE: 'https://sluis.region.example' },
    SLUIS_MASTER_KEY: /SLUIS_MASTER_KEY=(.*)/.exec(made)?.[1] ?? '',
    SLUIS_LOG_SIGNING_KEY: /SLUIS_LOG_SIGNING_KEY="([^"]+)"/.exec(made)?.[1] ?? '',
    SLUIS_ISSUERS: '[{"issuer":"https://login.example","jwksUri":"https://login.example/jwks","algorithms":["PS256"]}]',
  };
  for (const name of Object.keys(process.env)) if (name.startsWith('SLUIS_')) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const path = new URL('../vectors/veenrand-2026.json', import.meta.url);
  const { parties }: Agreement = JSON.parse(readFileSync(path, 'utf8'));
  const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  const keys = [{ kid: 'k1', jwk: { kty: 'OKP', crv: 'Ed25519', x }, validFrom: '2025-10-01T00:00:00.000Z' }];
  const party = { ...parties.find(({ id }) => id === 'de-brug'), keys };
  const region = join(folder, 'region.json');
  writeFileSync(region, JSON.stringify({ parties: [party] }));
  await operatorCommands.find(({ name }) => name === 'load')?.run([region]);
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function sluis(line: string): Promise<string> {
  const [noun, verb, ...parameters] = line.split(' ').map((word) => word.replaceAll('+', ' '));
  printed.length = 0;
  const code = await retentionCommands.find(({ name }) => name === `${noun} ${verb}`)?.run(parameters);
  expect(code).toBe(0);
  return printed.join('');
}

const entries = async (): Promise<Record<string, unknown>[]> => {
  await using store = await openStore({ kind: 'sqlite', file });
  const rows = await store.all<{ entry: string }>('select entry from log_entries order by seq', []);
  return rows.map(({ entry }) => JSON.parse(entry));
};

it.each([
  'retention set de-brug disclosures 72',
  'retention set de-brug disclosures 72 --source Besluit',
  'retention set de-brug everything 72 --source Besluit --by kim',
  'retention set de-brug disclosures soon --source Besluit --by kim',
  'retention set disclosures 72 --source Besluit --by kim',
  'retention run everything',
  'retention hold --party de-brug --by kim',
  'retention hold --case c_1 --reason Rechtszaak --by kim',
  'retention hold --party de-brug --from yesterday --reason Rechtszaak --by kim',
  'retention lift --by kim',
])('does not understand `sluis %s`', async (line) => {
  await expect(sluis(line)).rejects.toBeInstanceOf(UsageError);
  expect(printed).toEqual([]);
});

it('sets no term below the law, and records each that it sets', async () => {
  await expect(sluis('retention set de-brug disclosures 24 --source Besluit --by kim')).rejects.toMatchObject({
    code: 'invalid-input',
  });
  expect(await sluis('retention set de-brug disclosures 72 --source Besluit+van+1+mei --by kim')).toContain('72');
  expect(JSON.parse(await sluis('retention terms'))).toMatchObject([
    { party: 'de-brug', category: 'disclosures', months: 72, source: 'Besluit van 1 mei', setBy: 'operator:kim' },
  ]);
  expect(await entries()).toMatchObject([{ kind: 'log-retention', party: 'de-brug', apiClient: 'operator:kim' }]);
  expect(JSON.parse(await sluis('retention run --dry-run'))).toMatchObject([{ party: 'de-brug', removed: 0 }]);
  expect(JSON.parse(await sluis('retention run'))).toMatchObject([{ removed: 0, held: 0, needed: 0 }]);
  expect(JSON.parse(await sluis('retention runs'))).toEqual([]);
});

it('places a hold that another person lifts, and records both', async () => {
  const id = (await sluis('retention hold --party de-brug --reason Rechtszaak --by kim')).trim().split(/\s+/)[1] ?? '';
  await expect(sluis(`retention lift ${id} --by kim`)).rejects.toMatchObject({ code: 'not-allowed' });
  await sluis(`retention lift ${id} --by sam`);
  await expect(
    sluis('retention hold --party de-brug --case c_none --reason Rechtszaak --by kim'),
  ).rejects.toMatchObject({ code: 'not-found' });
  expect(JSON.parse(await sluis('retention holds'))).toMatchObject([
    { id, reason: 'Rechtszaak', placed: { by: 'operator:kim' }, lifted: { by: 'operator:sam' } },
  ]);
  expect((await entries()).filter(({ kind }) => kind === 'legal-hold')).toMatchObject([
    { reference: expect.stringMatching(`^${id}\\.[\\w-]{43}$`), apiClient: 'operator:kim', party: 'de-brug' },
    { reference: `${id}.lifted`, apiClient: 'operator:sam', party: 'de-brug' },
  ]);
});

it('takes nothing of a log that is not what it was', async () => {
  {
    using changed = new DatabaseSync(file);
    changed.exec("drop trigger log_entries_refuse_update; update log_entries set party = 'other' where seq = 0");
  }
  await expect(sluis('retention run')).rejects.toMatchObject({ code: 'log-unavailable' });
});
