import { validate } from '../contract/contract.ts';
import type { Freeze, FreezeRequest } from '../contract/generated/types.ts';
import { type Command, type ExitCode, print, printJson, UsageError } from './command.ts';
import { openConfiguredOffice } from './operator-commands.ts';
import { Options } from './options.ts';

/** What an operator does when something goes wrong and the web is down, or its own people are what went wrong. */
export const incidentCommands: readonly Command[] = [
  {
    name: 'freeze',
    parameters: 'party <id> | person <id> | api-client <issuer> <id> --by <you> [--reason <reason>]',
    summary: 'freezes a party, a person or an application for every request from now on',
    run: freeze,
  },
  {
    name: 'unfreeze',
    parameters: '<id of the freeze> --by <you>',
    summary: 'lifts a freeze; not by who froze',
    run: unfreeze,
  },
  {
    name: 'freezes',
    parameters: '',
    summary: 'lists what is frozen, and was',
    run: listFreezes,
  },
];

async function freeze(parameters: readonly string[]): Promise<ExitCode> {
  const { by, reason = 'precaution', words } = read(parameters, { by: 'text', reason: 'text' });
  const checked = validate('freezeRequest', { what: toThing(words), reason });
  if (!checked.ok) throw new UsageError(checked.errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('\n'));
  await using office = await openConfiguredOffice();
  tell(await office.freeze(checked.value, by));
  return 0;
}

async function unfreeze(parameters: readonly string[]): Promise<ExitCode> {
  const { by, words } = read(parameters, { by: 'text' });
  const [id] = words;
  if (id === undefined || words.length > 1) throw new UsageError('name the id of one freeze, as `sluis freezes` tells');
  await using office = await openConfiguredOffice();
  tell(await office.lift(id, by));
  return 0;
}

async function listFreezes(): Promise<ExitCode> {
  await using office = await openConfiguredOffice();
  printJson(await office.freezes());
  return 0;
}

/**
 * The machine believes who you say you are; whoever has the machine has the database.
 * @throws UsageError for what is no name
 */
export function operatorName(by: string): string {
  if (!/^[a-z0-9][a-z0-9._-]{0,59}$/.test(by)) throw new UsageError('--by is a short name in small letters');
  return by;
}

interface Said {
  readonly by: string;
  readonly reason: string | undefined;
  readonly words: readonly string[];
}

function read(parameters: readonly string[], kinds: { readonly by: 'text'; readonly reason?: 'text' }): Said {
  const options = new Options(parameters, kinds);
  return {
    by: operatorName(options.needed('by')),
    reason: kinds.reason && options.text('reason'),
    words: options.files,
  };
}

function toThing([kind, ...rest]: readonly string[]): FreezeRequest['what'] {
  const [first, second] = rest;
  if (kind === 'party' && first !== undefined && rest.length === 1) return { kind, party: first };
  if (kind === 'person' && first !== undefined && rest.length === 1) return { kind, person: first };
  if (kind === 'api-client' && first !== undefined && second !== undefined && rest.length === 2) {
    return { kind, issuer: first, clientId: second };
  }
  throw new UsageError('say what to freeze: a party, a person, or an API client with its issuer');
}

function tell({ id, what, liftedAt }: Freeze): void {
  print(`${liftedAt === undefined ? 'frozen' : 'lifted'}     ${what.kind}  ${id}`);
}
