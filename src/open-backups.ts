import { createSecretKey } from 'node:crypto';
import { endKey, type FormerLogKey, toFormerKey, treesUpTo } from './audit/audit.ts';
import { type Backing, createBackups, endLog, type Restored, restore } from './backup/backup.ts';
import type { Config, ProductionConfig } from './config.ts';
import type { Instant } from './contract/vocabulary.ts';
import { namesOfParties } from './disclosure/log-references.ts';
import { ConfigError } from './errors.ts';
import { describeError, type Logger } from './logger.ts';
import { deriveKey, headsFolderOf, realTime, toProductionMaterial } from './material.ts';
import { openStore } from './store/store.ts';

type Backup = Awaited<ReturnType<ReturnType<typeof createBackups>['make']>>;

/** @throws ConfigError with PostgreSQL */
function fileOf({ database }: ProductionConfig): string {
  if (database.kind === 'sqlite') return database.file;
  throw new ConfigError([
    'with PostgreSQL its own tools make backups and put them back: see docs/operations.md, and then run sluis log restored',
  ]);
}

/** When, and by which key the gateway knows its backups again. */
const known = (config: ProductionConfig) => {
  const { masterKey } = toProductionMaterial(config);
  return { clock: realTime, manifestKey: createSecretKey(deriveKey(masterKey, 'backup-manifest')) };
};

/** Makes a backup of the database of the configuration, which may be in use. @throws ConfigError with PostgreSQL */
export function backUpConfigured(config: ProductionConfig, folder: string): Promise<Backup> {
  return createBackups({ file: fileOf(config), folder, ...known(config) }).make();
}

/** The backups that the configuration asks of the gateway itself; undefined: none. @throws ConfigError with PostgreSQL */
export function keepBackups(config: Config, logger: Logger): Backing | undefined {
  if (config.mode !== 'production' || config.backups === undefined) return undefined;
  const report = (error: unknown) =>
    logger.error('no backup could be made, or one is there that is not of this gateway', describeError(error));
  const { folder, every, keep } = config.backups;
  return createBackups({ file: fileOf(config), folder, ...known(config) }).keepMaking({ every, keep, report });
}

interface Ask {
  readonly folder: string;
  readonly at: Instant | undefined;
  readonly to: string;
  readonly by: string;
}

/** Makes a new database of the last backup before a moment. @throws ConfigError with PostgreSQL, and as `restore` */
export function restoreConfigured(config: ProductionConfig, { folder, at, to, by }: Ask): Promise<Restored> {
  fileOf(config);
  const nextHeadsFolder = headsFolderOf(config, { kind: 'sqlite', file: to });
  return restore({ ...logOf(config, by), ...known(config), folder, at, to, nextHeadsFolder });
}

/**
 * Ends the trees of the database of the configuration, which was put back by other means.
 * @param above the highest number of a tree that was ever written, when no checkpoint was kept elsewhere
 */
export async function endConfiguredLog(config: ProductionConfig, by: string, above: number) {
  const { database, gatewayName } = toProductionMaterial(config);
  await using store = await openStore(database);
  const trees = [gatewayName, `${gatewayName}-office`].flatMap((origin) => treesUpTo(origin, above));
  return await endLog(store, logOf(config, by), { trees });
}

/**
 * Ends the key that signs the log of the configuration; another one is to sign from then on. Not while a gateway writes.
 * @returns what there is to say of former keys from now on: those of before, and this one
 */
export async function endConfiguredKey(config: ProductionConfig): Promise<readonly FormerLogKey[]> {
  const { database, formerLogKeys: formerKeys = [], ...material } = toProductionMaterial(config);
  const { clock, logSigningKey: signingKey, headsFolder } = material;
  await using store = await openStore(database);
  const ended = await endKey({ store, clock, signingKey, formerKeys, headsFolder });
  return [...formerKeys, ended].map(toFormerKey);
}

function logOf(config: ProductionConfig, by: string) {
  const { masterKey, ...material } = toProductionMaterial(config);
  const { clock, gatewayName: origin, logSigningKey: signingKey, formerLogKeys: formerKeys, headsFolder } = material;
  const nameFor = namesOfParties(createSecretKey(deriveKey(masterKey, 'log-reference')));
  return { clock, origin, signingKey, formerKeys, nameFor, headsFolder, by };
}
