import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { deliveryCommands } from '../../src/cli/delivery-commands.ts';
import { incidentCommands } from '../../src/cli/incident-commands.ts';
import { operatorCommands } from '../../src/cli/operator-commands.ts';
import { replayCommands } from '../../src/cli/replay-command.ts';
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

async function sluis(line: string, ends = 0): Promise<string> {
  const [name = '', ...parameters] = line.split(' ');
  printed.length = 0;
  const known = [...incidentCommands, ...deliveryCommands, ...replayCommands];
  const code = await known.find((command) => command.name === name)?.run(parameters);
  expect(code).toBe(ends);
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
  'deliveries everything',
  'deliveries --dead --replay d_x --by kim',
  'deliveries --replay d_x',
  'deliveries --replay d_x --by Kim',
  'replay --by kim',
  'replay e_x',
  'replay e_x e_y --by kim',
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

it('tells how it goes with deliveries, by numbers, and sends one again under a name', async () => {
  const [subscription, id, row] = [`a_${'s'.repeat(22)}`, `d_${'x'.repeat(22)}`, { lane: 'k', event_seq: 1 }];
  await using store = await openStore({ kind: 'sqlite', file });
  await store.transaction(async (tx) => {
    const fresh = { key: null, secret: null, old_secret: null, old_secret_until: 0, per_minute: null, resumes_at: 0 };
    const whose = { party_id: 'woonveste', issuer: 'https://login.example', client_id: 'app', role: 'woonconsulent' };
    const url = 'https://receiver.example/in?token=very-secret';
    const open = { purpose: 'P06', notices: 0, url, state: 'live', created_at: 0, last_position: 1, failures: 3 };
    const ended = { ended_at: null, ended_because: null };
    await tx
      .insertInto('subscriptions')
      .values({ id: subscription, ...fresh, ...whose, ...open, ...ended })
      .execute();
    const about = { subject_id: 'subject-1', case_id: 'case-1', notice_id: null };
    const moments = { planned_at: 0, from_at: 0, due_at: null, leased_until: 0, offered_at: 0, ended_at: 1 };
    const tried = { attempts: 9, position: 1, sequence: 1, received_at: null, fault: 'time-out', status: null };
    await tx
      .insertInto('deliveries')
      .values({ id, subscription_id: subscription, ...row, ...about, state: 'dead', ...moments, ...tried })
      .execute();
  });
  const standing = await sluis('deliveries');
  expect(JSON.parse(standing)).toMatchObject([
    { party: 'woonveste', purpose: 'P06', failures: 3, dead: 1, pending: 0 },
  ]);
  const dead = await sluis('deliveries --dead');
  expect(JSON.parse(dead)).toMatchObject([{ id, party: 'woonveste', attempts: 9, fault: 'time-out' }]);
  expect(standing + dead).not.toMatch(/very-secret|receiver\.example|subject-1|case-1/);
  await expect(sluis(`deliveries --replay d_${'y'.repeat(22)} --by kim`)).rejects.toMatchObject({ code: 'not-found' });
  expect(await sluis(`deliveries --replay ${id} --by kim`)).toContain(id);
  expect(JSON.parse(await sluis('deliveries'))).toMatchObject([{ dead: 0, pending: 1 }]);
  using database = new DatabaseSync(file, { readOnly: true });
  const last = database.prepare('select entry from log_entries order by seq desc limit 1').get();
  const entry = JSON.parse(String(last?.['entry'])) as object;
  expect(entry).toMatchObject({ kind: 'subscription-change', apiClient: 'operator:kim', reference: id });
});

it('decides an entry anew: of one that nothing was decided in, nobody can tell', async () => {
  await expect(sluis(`replay e_${'A'.repeat(22)} --by kim`)).rejects.toMatchObject({ code: 'not-found' });
  await sluis('freeze party woonveste --by kim');
  const newest = 'select entry from log_entries order by at desc, seq desc limit 1';
  const last = (): { id: string } => {
    using database = new DatabaseSync(file, { readOnly: true });
    return JSON.parse(String(database.prepare(newest).get()?.['entry']));
  };
  const { id } = last();
  const told = JSON.parse(await sluis(`replay ${id} --by kim`, 2));
  expect(told).toMatchObject({ entry: id, verdict: 'cannot', reason: 'facts-missing' });
  expect(last()).toMatchObject({ kind: 'log-replay', apiClient: 'operator:kim', reference: id });
});
