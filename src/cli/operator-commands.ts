import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type ProductionConfig, readConfig } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { type Office, openOffice } from '../office.ts';
import { type Command, type ExitCode, print, printJson, UsageError } from './command.ts';
import { readJson } from './read-file.ts';

/** What `load` reads; the rooms check every document themselves. */
interface Region {
  readonly parties?: readonly Parameters<Office['agreements']['registerParty']>[0][];
  readonly agreements?: readonly Parameters<Office['agreements']['publish']>[0][];
  readonly statements?: readonly string[];
  readonly apiClients?: readonly Parameters<Office['identity']['registerApiClient']>[0][];
}

/** What an operator does first: keys, filling the register. */
export const operatorCommands: readonly Command[] = [
  { name: 'keys', parameters: '', summary: 'prints new keys for the configuration', run: printKeys },
  {
    name: 'load',
    parameters: '<file.json>',
    summary: 'registers parties, agreements, statements and API clients from a file',
    run: load,
  },
];

/** @throws ConfigError when it is not understood, and in demo mode: the demo fills itself */
export function productionConfig(): ProductionConfig {
  // biome-ignore lint/style/noProcessEnv: hands the environment to the configuration, as main.ts does
  const config = readConfig(process.env);
  if (config.mode === 'production') return config;
  throw new ConfigError(['SLUIS_MODE must be production: the demo fills itself']);
}

/**
 * Opens the database of the configuration.
 * @throws ConfigError as `productionConfig`
 */
export function openConfiguredOffice(): Promise<Office> {
  return openOffice(productionConfig());
}

async function printKeys(): Promise<ExitCode> {
  const signing = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  print(`SLUIS_MASTER_KEY=${randomBytes(32).toString('base64url')}`);
  print(`SLUIS_LOG_SIGNING_KEY="${signing.trim()}"`);
  return 0;
}

async function load([file]: readonly string[]): Promise<ExitCode> {
  if (file === undefined) throw new UsageError('name the file to load');
  const region = readJson(file, 'parties, agreements, statements and API clients, in JSON') as Region;
  await using office = await openConfiguredOffice();
  for (const party of region.parties ?? []) {
    await office.agreements.registerParty(party);
    print(`party      ${party.id}`);
  }
  for (const agreement of region.agreements ?? []) {
    const hash = await office.agreements.publish(agreement);
    print(`agreement  ${agreement.id} ${agreement.version}  ${hash}`);
  }
  for (const jws of region.statements ?? []) {
    const { statement } = await office.recordStatement(jws);
    print(`statement  ${statement.type} by ${statement.party}`);
  }
  for (const client of region.apiClients ?? []) {
    await office.identity.registerApiClient(client);
    print(`API client ${client.clientId} for ${client.party}`);
  }
  return 0;
}

/** Reads the log in the database of the configuration, recomputes it, and says where it is not what it was. */
export async function verifyStoredLog(): Promise<ExitCode> {
  await using office = await openConfiguredOffice();
  const verdict = await office.audit.verify();
  printJson(verdict);
  return verdict.intact ? 0 : 1;
}
