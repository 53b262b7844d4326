/** A region on a database of its own, as an operator sets it up; gateways in processes of their own serve it. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import type { Agreement } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { openPolicy, type Policy } from '../../src/policy/policy.ts';
import { toFrame, toRegionFile } from './canary-region.ts';
import { type GatewayProcess, runCommand, startProcess } from './gateway-process.ts';
import { largeRegion, toLargeAgreement } from './large-region.ts';
import { startPostgres } from './postgres.ts';
import { audience, createTokenIssuer, type TokenIssuer } from './token-issuer.ts';

export interface ProductionRegion extends AsyncDisposable {
  /** The URL of the database, or the path of its file. */
  readonly database: string;
  /** Starts a gateway. @param clockOff how far its clock is off, in milliseconds; @param port a free one when left out */
  start(name: string, clockOff?: number, port?: number): Promise<GatewayProcess>;
  /**
   * The headers of an application of a party, in a role.
   * @param clockOff how far the clock of the gateway is off, when that is more than minutes
   */
  headersOf(party: string, role: string, clockOff?: number): Record<string, string>;
  /** The settings of a gateway of this name. */
  environment(name: string): Record<string, string>;
  /** Runs the `sluis` command as the operator of this region. */
  command(...options: readonly string[]): Promise<string>;
}

/**
 * Everybody signed what the model says, for a term that holds whatever the date is here.
 * @param settings of the gateways, beside those that every gateway needs
 * @param size how many parties there are: eight, or 34
 */
export async function openProductionRegion(
  kind: 'postgres' | 'sqlite' = 'postgres',
  settings: Readonly<Record<string, string>> = {},
  size: 'small' | 'large' = 'small',
): Promise<ProductionRegion> {
  await using opening = new AsyncDisposableStack();
  const database = await (kind === 'sqlite' ? newFile(opening) : newDatabase(opening));
  const keys = opening.adopt(createServer(), closeServer);
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const issuer = createTokenIssuer(`http://127.0.0.1:${(keys.address() as AddressInfo).port}`);
  keys.on('request', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(issuer.jwks));
  });
  const environment = { ...toEnvironment(kind === 'sqlite' ? `sqlite:${database}` : database, issuer), ...settings };
  await loadRegion(environment, issuer, size);
  const tokens = new Map<string, string>();
  const opened = opening.move();
  return {
    database,
    start: (name, clockOff = 0, port = 0) =>
      startProcess({
        ...environment,
        ...(clockOff === 0 ? {} : withClock(clockOff)),
        ...{ SLUIS_GATEWAY_NAME: name, PORT: String(port) },
      }),
    environment: (name) => ({ ...environment, SLUIS_GATEWAY_NAME: name }),
    command: (...options) => runCommand(environment, ...options),
    headersOf(party, role, clockOff = 0) {
      const key = `${party}/${role}/${clockOff}`;
      const known = tokens.get(key) ?? toToken(issuer, { party, role, clockOff });
      tokens.set(key, known);
      return { authorization: `Bearer ${known}`, 'content-type': 'application/json' };
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function newDatabase(opening: AsyncDisposableStack): Promise<string> {
  return opening.use(await startPostgres()).createDatabase();
}

function newFile(opening: AsyncDisposableStack): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-region-'));
  opening.defer(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'sluis.db');
}

/** Issued a minute ago, so that it is good at a gateway whose clock runs behind. */
function toToken(
  issuer: TokenIssuer,
  { party, role, clockOff }: { readonly party: string; readonly role: string; readonly clockOff: number },
): string {
  const claims = { client_id: `${party}-app`, sub: `${party}-app`, roles: [role] };
  return issuer.token(toInstant(Date.now() - 60_000 + clockOff), claims);
}

function toEnvironment(database: string, { issuer }: TokenIssuer): Record<string, string> {
  const logKey = generateKeyPairSync('ed25519').privateKey;
  return {
    SLUIS_MODE: 'production',
    SLUIS_PUBLIC_URL: 'https://sluis.example',
    SLUIS_DATABASE: database,
    SLUIS_DATABASE_POOL: '4',
    SLUIS_GATEWAY_NAME: 'een',
    SLUIS_REQUESTS_PER_MINUTE: '1000000',
    SLUIS_MASTER_KEY: randomBytes(32).toString('base64url'),
    SLUIS_LOG_SIGNING_KEY: logKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    SLUIS_AUDIENCE: audience,
    SLUIS_ISSUERS: JSON.stringify([{ issuer, jwksUri: `${issuer}/keys`, algorithms: ['ES256'] }]),
  };
}

async function loadRegion(
  environment: Record<string, string>,
  { issuer }: TokenIssuer,
  size: 'small' | 'large',
): Promise<void> {
  await using policy = await openPolicy({ directory: new URL('../../policies/', import.meta.url).pathname });
  const { model } = policy;
  const content =
    size === 'large'
      ? await toRegionFile(toLargeAgreement(policy), model, issuer, [...largeRegion])
      : await toRegionFile(toSmallAgreement(policy), model, issuer);
  const folder = mkdtempSync(join(tmpdir(), 'sluis-region-'));
  const file = join(folder, 'region.json');
  writeFileSync(file, JSON.stringify(content));
  // A while ago, so that it is no future to a gateway whose clock runs behind.
  const loading = { ...environment, ...withClock(-600_000) };
  await runCommand(loading, 'load', file).finally(() => rmSync(folder, { recursive: true, force: true }));
}

function toSmallAgreement(policy: Policy): Agreement {
  const { model } = policy;
  const frame = toFrame('kanarie', ['gemeente-een', 'zorg-een', 'corporatie-een']);
  const term = { from: '2021-01-01', to: '2099-12-31', noticeMonths: 3 };
  const twist = { region: frame.scope.region, model: { id: model.id, version: model.version }, changes: [] };
  const compiled = compileAgreement(model, twist, { ...frame, term }, policy);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.agreement;
}

/** A process whose clock is off, as that of a machine whose time nobody keeps. */
function withClock(off: number): Record<string, string> {
  const code = `const real = Date.now; Date.now = () => real() + ${off};`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
