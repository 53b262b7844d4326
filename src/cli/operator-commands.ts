import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type ProductionConfig, readConfig } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { type Office, openOffice } from '../office.ts';
import { endConfiguredKey } from '../open-backups.ts';
import { type Command, type ExitCode, note, print, printJson, UsageError } from './command.ts';
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
    name: 'log change-key',
    parameters: '',
    summary: 'ends the key that signs the log, while no gateway runs, and prints the settings of another one',
    run: changeKey,
  },
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
  print(`SLUIS_MASTER_KEY=${randomBytes(32).toString('base64url')}`);
  printSigningKey();
  return 0;
}

function printSigningKey(): void {
  const signing = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  print(`SLUIS_LOG_SIGNING_KEY="${signing.trim()}"`);
}

async function changeKey(parameters: readonly string[]): Promise<ExitCode> {
  if (parameters.length > 0) throw new UsageError('it takes nothing beside the configuration');
  const former = await endConfiguredKey(productionConfig());
  printSigningKey();
  const keys = former.map(({ kty, crv, x, kid, until }) => ({ kty, crv, x, kid, until }));
  print(`SLUIS_LOG_FORMER_KEYS='${JSON.stringify(keys)}'`);
  note(`
Put both in the configuration of every gateway on this database before one of them starts again: what the key that it has now
signs from here on is believed by nobody. Then tell the parties and the witnesses, who put the new key and these former ones
in their trust files. docs/operations.md says how.`);
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
