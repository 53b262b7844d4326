import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { incidentCommands } from '../../src/cli/incident-commands.ts';
import { operatorCommands } from '../../src/cli/operator-commands.ts';
import { openStore } from '../../src/store/store.ts';

/** What an operator does at the machine, on a production configuration. */

const folder = mkdtempSync(join(tmpdir(), 'sluis-freeze-'));
const file = join(folder, 'sluis.db');
const printed: string[] = [];

beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  await operatorCommands.find(({ name }) => name === 'keys')?.run([]);
  const keys = printed.splice(0).join('');
  const settings = {
    ...{ SLUIS_MODE: 'production', SLUIS_PUBLIC_URL: 'https://sluis.region.example', SLUIS_GATEWAY_NAME: 'gateway-1' },
    ...{ SLUIS_DATABASE: `sqlite:${file}`, SLUIS_AUDIENCE: 'https://sluis.region.example' },
    SLUIS_MASTER_KEY: /SLUIS_MASTER_KEY=(.*)/.exec(keys)?.[1] ?? '',
    SLUIS_LOG_SIGNING_KEY: /SLUIS_LOG_SIGNING_KEY="([^"]+)"/.exec(keys)?.[1] ?? '',
    SLUIS_ISSUERS: '[{"issuer":"https://login.example","jwksUri":"https://login.example/jwks","algorithms":["PS256"]}]',
  };
  for (const name of Object.keys(process.env)) if (name.startsWith('SLUIS_')) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  await using store = await openStore({ kind: 'sqlite', file });
  await store.transaction((tx) => tx.insertInto('parties').values({ id: 'woonveste', document: '{}' }).execute());
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function sluis(line: string): Promise<string> {
  const [name = '', ...parameters] = line.split(' ');
  printed.length = 0;
  const code = await incidentCommands.find((command) => command.name === name)?.run(parameters);
  expect(code).toBe(0);
  return printed.join('');
}

it.each([
  'freeze party woonveste',
  'freeze party woonveste --by Kim',
  'freeze party --by kim',
  'freeze party woonveste extra --by kim',
  'freeze everything --by kim',
  'freeze api-client app --by kim',
  'freeze party woonveste --by kim --reason because',
  'unfreeze --by kim',
])('takes nothing that it does not understand: %s', async (line) => {
  await expect(sluis(line)).rejects.toThrow();
});

it('freezes what is registered, and lifts it again for somebody else than who froze', async () => {
  await expect(sluis('freeze party nobody --by kim')).rejects.toMatchObject({ code: 'not-found' });
  const [id = ''] = /f_[\w-]{22}/.exec(await sluis('freeze party woonveste --by kim --reason secret-stolen')) ?? [];
  const [told] = JSON.parse(await sluis('freezes')) as { id: string; reason: string; frozenBy: object }[];
  expect(told).toMatchObject({ id, reason: 'secret-stolen', frozenBy: { caller: 'operator:kim' } });
  await expect(sluis(`unfreeze ${id} --by kim`)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await sluis(`unfreeze ${id} --by sam`)).toContain('lifted');
  await expect(sluis(`unfreeze ${id} --by sam`)).rejects.toMatchObject({ code: 'conflict' });
  using database = new DatabaseSync(file, { readOnly: true });
  const entries = database.prepare('select entry from log_entries').all();
  const acts = entries.map(({ entry }) => JSON.parse(String(entry)) as Record<string, unknown>);
  expect(acts.map(({ kind, apiClient, reference }) => [kind, apiClient, reference])).toEqual([
    ['freeze', 'operator:kim', id],
    ['freeze', 'operator:sam', id],
  ]);
});
