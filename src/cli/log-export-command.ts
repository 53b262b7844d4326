import { readInstant } from '../contract/vocabulary.ts';
import { formatNames, viewNames } from '../logbook/logbook.ts';
import { type Command, type ExitCode, printAll, UsageError } from './command.ts';
import { operatorName } from './incident-commands.ts';
import { openConfiguredOffice } from './operator-commands.ts';
import { Options } from './options.ts';

/** The log, taken out as a whole. */
export const logExportCommands: readonly Command[] = [
  {
    name: 'log export',
    parameters:
      '--view adl|ldv|access [--format ndjson|otlp|csv] --from <moment> --to <moment> [--party <id>] --by <you>',
    summary: 'prints the log of a period in one view; that it is taken out is in the log first',
    run: exportLog,
  },
];

async function exportLog(parameters: readonly string[]): Promise<ExitCode> {
  const kinds = { view: 'text', format: 'text', from: 'text', to: 'text', party: 'text', by: 'text' } as const;
  const options = new Options(parameters, kinds);
  if (options.files.length > 0) throw new UsageError('it prints, and reads no file');
  options.needed('view');
  const party = options.text('party');
  const by = operatorName(options.needed('by'));
  const part = {
    view: options.oneOf('view', viewNames, 'ldv'),
    format: options.oneOf('format', formatNames, 'ndjson'),
    ...{ from: momentOf(options.needed('from')), to: momentOf(options.needed('to')) },
    ...(party !== undefined && { party }),
  };
  await using office = await openConfiguredOffice();
  await printAll(office.exportLog(part, by));
  return 0;
}

function momentOf(text: string) {
  const moment = readInstant(text);
  if (moment === undefined) throw new UsageError('a moment is like 2026-06-01T00:00:00Z');
  return moment;
}
