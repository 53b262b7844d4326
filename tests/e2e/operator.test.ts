import { execFile } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signStatement } from '../../src/agreements/agreements.ts';
import type { Agreement, AgreementHash, Party } from '../../src/contract/generated/types.ts';
import { bareEnvironment } from '../support/once-per-run.ts';

/** An operator's command on a production configuration, as a process of its own. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
let folder = '';
let environment: Record<string, string> = {};

beforeAll(async () => {
  await run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-b', join(root, 'tsconfig.build.json')]);
  folder = mkdtempSync(join(tmpdir(), 'sluis-operator-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sluis = (...parameters: string[]) =>
  run('node', [join(root, 'dist/cli/sluis.js'), ...parameters], {
    env: { ...bareEnvironment(), ...environment },
  });

const exitCode = async (running: Promise<unknown>) =>
  running.then(
    () => 0,
    (error: { code: number }) => error.code,
  );

it('makes the keys of a configuration, loads a signed region into a new database, and verifies its log', async () => {
  const { stdout: keys } = await sluis('keys');
  const masterKey = /SLUIS_MASTER_KEY=(.*)/.exec(keys)?.[1] ?? '';
  const signingKey = /SLUIS_LOG_SIGNING_KEY="([^"]+)"/.exec(keys)?.[1] ?? '';
  environment = {
    SLUIS_MODE: 'production',
    SLUIS_PUBLIC_URL: 'https://sluis.region.example',
    SLUIS_DATABASE: `sqlite:${join(folder, 'sluis.db')}`,
    SLUIS_GATEWAY_NAME: 'gateway-1',
    SLUIS_MASTER_KEY: masterKey,
    SLUIS_LOG_SIGNING_KEY: signingKey,
    SLUIS_AUDIENCE: 'https://sluis.region.example',
    SLUIS_ISSUERS:
      '[{"issuer":"https://login.region.example","jwksUri":"https://login.region.example/jwks","algorithms":["PS256"]}]',
  };

  const agreement = JSON.parse(readFileSync(join(root, 'tests/vectors/veenrand-2026.json'), 'utf8')) as Agreement;
  const signing = new Map(agreement.parties.map(({ id }) => [id, generateKeyPairSync('ed25519').privateKey]));
  const file = join(folder, 'region.json');
  const parties = agreement.parties.map((party) => ({ ...party, keys: [toKey(signing.get(party.id))] }));
  writeFileSync(file, JSON.stringify({ parties, agreements: [agreement] }));
  const { stdout: loaded } = await sluis('load', file);
  const hash = /sha3-512:[\w-]{86}/.exec(loaded)?.[0] as AgreementHash;

  const statements = await Promise.all(
    [...signing].map(([party, key]) =>
      signStatement(
        {
          agreementHash: hash,
          type: 'accept',
          party,
          signedAt: '2025-12-01T10:00:00.000Z',
          onBehalfOf: [],
          signatory: { name: 'D.', function: 'bestuurder' },
        },
        key,
        'k1',
      ),
    ),
  );
  writeFileSync(
    file,
    JSON.stringify({
      statements,
      apiClients: [
        {
          issuer: 'https://login.region.example',
          clientId: 'woonveste-1',
          party: 'woonveste',
          roles: ['woonconsulent'],
        },
      ],
    }),
  );
  expect((await sluis('load', file)).stdout).toContain('statement  accept by woonveste');

  const { stdout: verdict } = await sluis('log', 'verify');
  expect(JSON.parse(verdict)).toMatchObject({ intact: true });
  expect(loaded + verdict).not.toContain(masterKey);
});

it('refuses what it does not understand, and says all that is wrong with a configuration without its secrets', async () => {
  expect(await exitCode(sluis('open', 'everything'))).toBe(2);
  const failure = await sluis('log', 'verify').then(
    () => '',
    (error: { stderr: string }) => error.stderr,
  );
  expect(failure).toBe('');
  environment = { SLUIS_MODE: 'production', SLUIS_MASTER_KEY: 'too-short-secret' };
  const { stderr } = (await sluis('log', 'verify').catch((error: unknown) => error)) as { stderr: string };
  for (const name of ['SLUIS_PUBLIC_URL', 'SLUIS_DATABASE', 'SLUIS_MASTER_KEY', 'SLUIS_AUDIENCE'])
    expect(stderr).toContain(name);
  expect(stderr).not.toContain('too-short-secret');
});

it('says in a sentence that something else listens where it should, and does not start', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const start = run('node', ['dist/main.js'], {
    cwd: root,
    env: { ...bareEnvironment(), PORT: String(port), SLUIS_DATA: folder },
  });
  const ended = (await start.catch((error: unknown) => error)) as { code: number; stderr: string };
  other.close();
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`cannot listen on 127.0.0.1, port ${port}: something else listens there`);
  expect(ended.stderr).not.toMatch(/^ +at /m);
});

function toKey(key: KeyObject | undefined): Party['keys'][number] {
  const { crv = '', x = '' } = key ? createPublicKey(key).export({ format: 'jwk' }) : {};
  return { kid: 'k1', jwk: { kty: 'OKP', crv, x }, validFrom: '2025-10-01T00:00:00.000Z' };
}
