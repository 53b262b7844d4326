#!/usr/bin/env node
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Office, openOffice } from '../compose.ts';
import { readConfig } from '../config.ts';
import { type JsonFault, parseStrictJson } from '../contract/strict-json.ts';
import { ConfigError, GatewayError } from '../errors.ts';

const usage = `usage: sluis <command>

  keys              prints new keys for the configuration
  load <file.json>  registers parties, agreements, statements and API clients:
                    {"parties":[…],"agreements":[…],"statements":["<JWS>",…],
                     "apiClients":[{"issuer","clientId","party","roles"}]}
  log verify        reads the whole log, recomputes it, and says where it is not what it was

load and log verify work on the database of the configuration; with SQLite, stop the gateway first.
`;

/** What `load` reads; the rooms check every document themselves. */
interface Region {
  readonly parties?: readonly Parameters<Office['agreements']['registerParty']>[0][];
  readonly agreements?: readonly Parameters<Office['agreements']['publish']>[0][];
  readonly statements?: readonly string[];
  readonly apiClients?: readonly Parameters<Office['identity']['registerApiClient']>[0][];
}

/** @returns the exit code: 0 done, 1 the answer is no, 2 not understood */
async function main([command, argument]: readonly string[]): Promise<number> {
  if (command === 'keys') return printKeys();
  if (command === 'load' && argument !== undefined) return load(argument);
  if (command === 'log' && argument === 'verify') return verifyLog();
  process.stderr.write(usage);
  return 2;
}

function printKeys(): number {
  const signing = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  process.stdout.write(`SLUIS_MASTER_KEY=${randomBytes(32).toString('base64url')}\n`);
  process.stdout.write(`SLUIS_LOG_SIGNING_KEY="${signing.trim()}"\n`);
  return 0;
}

async function load(file: string): Promise<number> {
  const read = parseStrictJson(readFileSync(file), 32);
  if (!read.ok) throw new GatewayError('malformed-json', describeFault(read.fault));
  const region = read.value as Region;
  await using office = await openConfiguredOffice();
  for (const party of region.parties ?? []) {
    await office.agreements.registerParty(party);
    process.stdout.write(`party      ${party.id}\n`);
  }
  for (const agreement of region.agreements ?? []) {
    const hash = await office.agreements.publish(agreement);
    process.stdout.write(`agreement  ${agreement.id} ${agreement.version}  ${hash}\n`);
  }
  for (const jws of region.statements ?? []) {
    const { statement } = await office.recordStatement(jws);
    process.stdout.write(`statement  ${statement.type} by ${statement.party}\n`);
  }
  for (const client of region.apiClients ?? []) {
    await office.identity.registerApiClient(client);
    process.stdout.write(`API client ${client.clientId} for ${client.party}\n`);
  }
  return 0;
}

async function verifyLog(): Promise<number> {
  await using office = await openConfiguredOffice();
  const verdict = await office.audit.verify();
  process.stdout.write(`${JSON.stringify(verdict, null, 2)}\n`);
  return verdict.intact ? 0 : 1;
}

function openConfiguredOffice(): Promise<Office> {
  // biome-ignore lint/style/noProcessEnv: hands the environment to the configuration, as main.ts does
  const config = readConfig(process.env);
  if (config.mode !== 'production') throw new ConfigError(['SLUIS_MODE must be production: the demo fills itself']);
  return openOffice(config);
}

const describeFault = ({ code, offset }: JsonFault): string =>
  `The file is not strict JSON: ${code} at character ${offset}.`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${describeProblem(error)}\n`);
  process.exitCode = 1;
}

/** What an operator may read: our own words, with every error and its place. */
function describeProblem(error: unknown): string {
  if (error instanceof GatewayError) {
    const places = (error.extras.errors ?? []).map(
      ({ pointer, code, detail }) => `\n  ${pointer || '/'}: ${detail} (${code})`,
    );
    return `${error.code}: ${error.message}${places.join('')}`;
  }
  return error instanceof Error ? error.message : 'Something went wrong.';
}
