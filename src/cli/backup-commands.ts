import { readInstant } from '../contract/vocabulary.ts';
import { backUpConfigured, endConfiguredLog, restoreConfigured } from '../open-backups.ts';
import { type Command, type ExitCode, note, print, printJson, UsageError } from './command.ts';
import { operatorName } from './incident-commands.ts';
import { openConfiguredOffice, productionConfig } from './operator-commands.ts';
import { Options } from './options.ts';

/** What is kept of the database, and what is made of it again. */
export const backupCommands: readonly Command[] = [
  {
    name: 'backup',
    parameters: '<folder>',
    summary: 'makes a backup of the SQLite database of the configuration, also while the gateway runs',
    run: backUp,
  },
  {
    name: 'restore',
    parameters: '<folder> --to <new file> [--at <moment>] --by <you>',
    summary: 'makes a new database of the last backup before a moment, with a log that goes on without a fork',
    run: restore,
  },
  {
    name: 'log restored',
    parameters: '--by <you> [--above <number>]',
    summary: 'ends the trees of a database that was put back by other means, so that its log can go on',
    run: endLog,
  },
  {
    name: 'log released',
    parameters: '--by <you>',
    summary: 'says that what came after the copy has been repeated: data leaves a database that was put back again',
    run: releaseLog,
  },
];

async function backUp([folder, ...others]: readonly string[]): Promise<ExitCode> {
  if (folder === undefined || others.length > 0) throw new UsageError('name one folder');
  printJson(await backUpConfigured(productionConfig(), folder));
  return 0;
}

async function restore(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { to: 'text', at: 'text', by: 'text' });
  const [folder, ...others] = options.files;
  if (folder === undefined || others.length > 0) throw new UsageError('name one folder with backups');
  const by = operatorName(options.needed('by'));
  const to = options.needed('to');
  const said = options.text('at');
  const at = said === undefined ? undefined : readInstant(said);
  if (said !== undefined && at === undefined) throw new UsageError('a moment is like 2026-06-01T00:00:00Z');
  const restored = await restoreConfigured(productionConfig(), { folder, at, to, by });
  printJson(restored);
  note(`
${restored.file} is the database as it was between ${restored.from} and ${restored.until}.
What was acknowledged after that is not in it, in the log neither; receipts and checkpoints that others hold show of what.
Start the gateway on it, and repeat what was erased, withdrawn, objected to, frozen, blocked and held after ${restored.from}: the copy
holds the keys of who was erased since, and knows nothing of a later no. Until you then run sluis log released nothing is
disclosed of it and nothing sent. docs/operations.md says how.`);
  return 0;
}

async function endLog(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { by: 'text', above: 'text' });
  if (options.files.length > 0) throw new UsageError('it reads no file');
  const above = options.text('above') ?? '0';
  if (!/^\d{1,5}$/.test(above)) throw new UsageError('--above is the highest number of a tree that was ever written');
  printJson(await endConfiguredLog(productionConfig(), operatorName(options.needed('by')), Number(above)));
  return 0;
}

async function releaseLog(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { by: 'text' });
  if (options.files.length > 0) throw new UsageError('it reads no file');
  const by = operatorName(options.needed('by'));
  await using office = await openConfiguredOffice();
  await office.release(by);
  print('released   data is disclosed and sent again within seconds');
  return 0;
}
