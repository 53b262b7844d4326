import { type Command, type ExitCode, printJson, UsageError } from './command.ts';
import { operatorName } from './incident-commands.ts';
import { openConfiguredOffice } from './operator-commands.ts';
import { Options } from './options.ts';

/** Whether a decision of the log can be made again. */
export const replayCommands: readonly Command[] = [
  {
    name: 'replay',
    parameters: '<id of the entry> --by <you>',
    summary:
      'decides an earlier request anew by what its entry names, and compares: 0 the same, 1 not, 2 nobody can tell',
    run: replay,
  },
];

const exitCodes = { same: 0, differs: 1, cannot: 2 } as const satisfies Record<string, ExitCode>;

async function replay(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { by: 'text' });
  const [id, ...others] = options.files;
  if (id === undefined || others.length > 0) throw new UsageError('name one entry, as in e_…');
  const by = operatorName(options.needed('by'));
  await using office = await openConfiguredOffice();
  const replayed = await office.replayEntry(id, by);
  printJson(replayed);
  return exitCodes[replayed.verdict];
}
