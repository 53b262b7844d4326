import { createSecretKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import { openAudit } from '../../src/audit/audit.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import type { DemoAccounts } from '../../src/demo/demo.ts';
import { openDemoKeys } from '../../src/demo/demo-keys.ts';
import { namesOfParties } from '../../src/disclosure/log-references.ts';
import { deriveKey } from '../../src/material.ts';
import { openPolicy } from '../../src/policy/policy.ts';
import { openStore } from '../../src/store/store.ts';
import { toFrame, toRegionFile } from '../support/canary-region.ts';
import { build, type GatewayProcess, killWhileStarting, runCommand, startProcess } from '../support/gateway-process.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { audience, createTokenIssuer } from '../support/token-issuer.ts';

/** A gateway in a process of its own is killed under load, again and again: what it acknowledged is there afterwards. */

beforeAll(build, 120_000);

/** What a client of a gateway needs for one disclosure and one change. */
interface Client {
  readonly disclosure: { readonly headers: Record<string, string>; readonly body: string };
  readonly change: { readonly path: string; readonly method: string; readonly headers: Record<string, string> };
  readonly changeBody: (number: number) => string;
}

interface Acknowledged {
  /** Ids of entries that a client was told. */
  readonly entries: string[];
  /** The last number that a client was told is stored. */
  stored: number;
  /** The last number that a client sent. */
  sent: number;
}

/** Asks and changes from several connections at once until the gateway is gone. */
async function load({ url }: GatewayProcess, client: Client, told: Acknowledged): Promise<void> {
  const isGone = (error: unknown) => error instanceof TypeError;
  const ask = async () => {
    for (;;) {
      const response = await fetch(`${url}/v1/disclosures`, { method: 'POST', ...client.disclosure });
      const answer = (await response.json()) as { id?: string; data?: object; instance?: string; status?: number };
      expect(response.status).toBe(200);
      told.entries.push(String(answer.id));
    }
  };
  const change = async () => {
    const { path, method, headers } = client.change;
    for (;;) {
      told.sent += 1;
      const number = told.sent;
      const response = await fetch(`${url}${path}`, { method, headers, body: client.changeBody(number) });
      await response.text();
      expect(response.status).toBe(200);
      told.stored = number;
    }
  };
  const until = (work: Promise<never>) =>
    work.catch((error: unknown) => (isGone(error) ? undefined : Promise.reject(error)));
  await Promise.all([...Array.from({ length: 12 }, () => until(ask())), until(change())]);
}

async function loadAndKill(gateway: GatewayProcess, client: Client, told: Acknowledged): Promise<void> {
  const before = told.entries.length;
  const loading = load(gateway, client, told);
  // At a random moment, but not before it was answering.
  while (told.entries.length < before + 20) await Promise.race([setTimeout(5), loading]);
  await setTimeout(Math.random() * 250);
  await gateway.kill();
  await loading;
  expect(told.entries.length).toBeGreaterThan(before);
}

const json = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

describe('a gateway on SQLite that is killed', () => {
  const kills = 5;
  const at = '2026-04-01T10:00:00Z';

  async function demoClient({
    url,
  }: GatewayProcess): Promise<Client & { readonly refs: object; readonly phone: () => Promise<unknown> }> {
    const accounts = (await (await fetch(`${url}/demo/accounts`)).json()) as DemoAccounts;
    const refs = accounts.cases.find(({ label }) => label === 'J')?.caseRefs ?? {};
    const tokenOf = async (party: string, role: string) => {
      const { clientId, clientSecret } =
        accounts.clients.find((one) => one.partyId === party && one.role === role) ?? expect.fail();
      const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
      const headers = { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' };
      const response = await fetch(accounts.tokenEndpoint, {
        method: 'POST',
        headers,
        body: 'grant_type=client_credentials',
      });
      return ((await response.json()) as { access_token: string }).access_token;
    };
    const disclosure = {
      headers: json(await tokenOf('woonveste', 'woonconsulent')),
      body: JSON.stringify({
        caseRef: refs['woonveste'],
        purpose: 'P05',
        fields: ['familyName', 'phone', 'supportActive'],
      }),
    };
    return {
      refs,
      disclosure,
      change: {
        method: 'PUT',
        path: `/v1/cases/${refs['de-brug']}/records/phone`,
        headers: json(await tokenOf('de-brug', 'casemanager')),
      },
      changeBody: (number) => JSON.stringify({ value: `+316${String(number).padStart(8, '0')}` }),
      async phone() {
        const response = await fetch(`${url}/v1/disclosures`, { method: 'POST', ...disclosure });
        return ((await response.json()) as { data: { phone: string } }).data.phone;
      },
    };
  }

  function entriesIn(folder: string): Set<string> {
    using database = new DatabaseSync(join(folder, 'sluis.db'), { readOnly: true });
    return new Set(
      database
        .prepare('select id from log_entries')
        .all()
        .map((row) => String(row['id'])),
    );
  }

  async function verify(folder: string) {
    await using store = await openStore({ kind: 'sqlite', file: join(folder, 'sluis.db') });
    const { logSigning, masterKey } = openDemoKeys(folder, [], []);
    await using audit = await openAudit({
      store,
      clock: () => toInstant(Date.parse(at)),
      origin: 'demo',
      signingKey: logSigning,
      nameFor: namesOfParties(createSecretKey(deriveKey(masterKey, 'log-reference'))),
    });
    return await audit.verify();
  }

  it(`${kills} times has every acknowledged entry and value, a whole log, and is back within seconds`, {
    timeout: 120_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sluis-kill-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const told: Acknowledged = { entries: [], stored: 0, sent: 0 };
    const environment = { SLUIS_DATA: folder };
    let refs: object | undefined;
    for (let time = 0; time < kills; time += 1) {
      await using gateway = await startProcess(environment, '--at', at);
      const client = await demoClient(gateway);
      refs ??= client.refs;
      expect(client.refs).toEqual(refs);
      if (told.sent > 0) expect(Number(String(await client.phone()).slice(4))).toBeGreaterThanOrEqual(told.stored);
      if (time > 0) expect(gateway.seconds).toBeLessThan(15);
      await loadAndKill(gateway, client, told);
      const kept = entriesIn(folder);
      expect(told.entries.filter((id) => !kept.has(id))).toEqual([]);
      expect(await verify(folder)).toMatchObject({ intact: true });
    }
    await using gateway = await startProcess(environment, '--at', at);
    const client = await demoClient(gateway);
    const number = Number(String(await client.phone()).slice(4));
    expect(number).toBeGreaterThanOrEqual(told.stored);
    expect(number).toBeLessThanOrEqual(told.sent);
    expect(new Set(told.entries).size).toBe(told.entries.length);
  });

  it('while it fills an empty folder begins anew at the next start', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sluis-kill-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const environment = { SLUIS_DATA: folder };
    for (const after of [500, 900, 1_300]) await killWhileStarting(environment, after, '--at', at);
    await using gateway = await startProcess(environment, '--at', at);
    const { phone } = await demoClient(gateway);
    expect(await phone()).toBe('+31600000031');
  });
});

describe('a production gateway on PostgreSQL that is killed', () => {
  const kills = 3;
  let server: PostgresServer;
  let environment: Record<string, string>;
  let database: string;
  const folder = mkdtempSync(join(tmpdir(), 'sluis-kill-'));
  const keys = createServer();
  let issuer: ReturnType<typeof createTokenIssuer>;

  beforeAll(async () => {
    server = await startPostgres();
    database = await server.createDatabase();
    await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
    issuer = createTokenIssuer(`http://127.0.0.1:${(keys.address() as AddressInfo).port}`);
    keys.on('request', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(issuer.jwks));
    });
    environment = {
      SLUIS_MODE: 'production',
      SLUIS_PUBLIC_URL: 'https://sluis.example',
      SLUIS_DATABASE: database,
      SLUIS_DATABASE_POOL: '4',
      SLUIS_GATEWAY_NAME: 'een',
      SLUIS_MASTER_KEY: randomBytes(32).toString('base64url'),
      SLUIS_LOG_SIGNING_KEY: generateKeyPairSync('ed25519')
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
      SLUIS_AUDIENCE: audience,
      SLUIS_ISSUERS: JSON.stringify([
        { issuer: issuer.issuer, jwksUri: `${issuer.issuer}/keys`, algorithms: ['ES256'] },
      ]),
    };
    const file = join(folder, 'region.json');
    writeFileSync(file, JSON.stringify(await productionRegion()));
    await runCommand(environment, 'load', file);
  }, 60_000);
  afterAll(async () => {
    keys.close();
    keys.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
    await server[Symbol.asyncDispose]();
  });

  /** Everybody signed what the model says, for a term that holds whatever the date is here. */
  async function productionRegion(): Promise<object> {
    await using policy = await openPolicy({ directory: new URL('../../policies/', import.meta.url).pathname });
    const { model } = policy;
    const frame = toFrame('kanarie', ['gemeente-een', 'zorg-een', 'corporatie-een']);
    const term = { from: '2021-01-01', to: '2099-12-31', noticeMonths: 3 };
    const twist = { region: frame.scope.region, model: { id: model.id, version: model.version }, changes: [] };
    const compiled = compileAgreement(model, twist, { ...frame, term }, policy);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    return toRegionFile(compiled.agreement, model, issuer.issuer);
  }

  const tokenOf = (party: string, role: string): string =>
    issuer.token(toInstant(Date.now()), { client_id: `${party}-app`, sub: `${party}-app`, roles: [role] });

  async function send(gateway: GatewayProcess, method: string, path: string, token: string, body: unknown) {
    const response = await fetch(`${gateway.url}/v1${path}`, {
      method,
      headers: json(token),
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { caseRef: string; cases: { caseRef: string }[] };
    expect([response.status, answer]).toEqual([response.status < 300 ? response.status : 200, answer]);
    return answer;
  }

  /** A case that zorg-een registers and of which corporatie-een supplies the contract. */
  async function openClient(gateway: GatewayProcess): Promise<Client> {
    const provider = tokenOf('zorg-een', 'zorgcoordinator');
    const corporation = tokenOf('corporatie-een', 'woonconsulent');
    const { caseRef } = await send(gateway, 'POST', '/cases', provider, {
      agreement: 'kanarie',
      phase: 'contract',
      parties: [{ party: 'corporatie-een', capacity: 'party', contract: true }],
      records: { initials: 'K.' },
    });
    const response = await fetch(`${gateway.url}/v1/cases`, { headers: json(corporation) });
    const { cases } = (await response.json()) as { cases: { caseRef: string }[] };
    return {
      disclosure: {
        headers: json(provider),
        body: JSON.stringify({ caseRef, purpose: 'P05', fields: ['contractForm', 'contractDates'] }),
      },
      change: { method: 'PUT', path: `/v1/cases/${cases.at(-1)?.caseRef}/records`, headers: json(corporation) },
      changeBody: (number) => JSON.stringify({ contractForm: 'regulier', contractDates: { start: dayNumber(number) } }),
    };
  }

  const dayNumber = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

  async function stored(): Promise<Set<string>> {
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    const { rows } = await client.query<{ id: string }>('select id from log_entries').finally(() => client.end());
    return new Set(rows.map(({ id }) => id));
  }

  it(`${kills} times has every acknowledged entry and value, whole logs, and is back within seconds`, {
    timeout: 120_000,
  }, async () => {
    const told: Acknowledged = { entries: [], stored: 0, sent: 0 };
    let client: Client | undefined;
    for (let time = 0; time < kills; time += 1) {
      await using gateway = await startProcess(environment);
      expect(gateway.seconds).toBeLessThan(15);
      client ??= await openClient(gateway);
      await loadAndKill(gateway, client, told);
      const kept = await stored();
      expect(told.entries.filter((id) => !kept.has(id))).toEqual([]);
      expect(JSON.parse(await runCommand(environment, 'log', 'verify'))).toMatchObject({ intact: true });
    }
    await using gateway = await startProcess(environment);
    const response = await fetch(`${gateway.url}/v1/disclosures`, { method: 'POST', ...client?.disclosure });
    const { data } = (await response.json()) as { data: { contractDates: { start: string } } };
    expect(data.contractDates.start >= dayNumber(told.stored)).toBe(true);
    expect(new Set(told.entries).size).toBe(told.entries.length);
  });
});
