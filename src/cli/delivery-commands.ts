import type { DeadLetter } from '../contract/generated/types.ts';
import { type Command, type ExitCode, print, printJson, UsageError } from './command.ts';
import { operatorName } from './incident-commands.ts';
import { openConfiguredOffice } from './operator-commands.ts';
import { Options } from './options.ts';

/** What an operator sees of the messages to parties, and does for those that did not arrive. */
export const deliveryCommands: readonly Command[] = [
  {
    name: 'deliveries',
    parameters: '[--dead | --replay <id> --by <you>]',
    summary: 'says how it goes with the messages to parties, lists those that did not arrive, or sends one again',
    run: deliveries,
  },
];

/** As many as are read in one go; what is sent again or given up makes place for the next. */
const mostDead = 500;

async function deliveries(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { dead: 'flag', replay: 'text', by: 'text' });
  const [isDead, replay] = [options.flag('dead'), options.text('replay')];
  if (options.files.length > 0 || (isDead && replay !== undefined)) throw new UsageError('choose one of the options');
  if (replay !== undefined) return replayOne(replay, operatorName(options.needed('by')));
  await using office = await openConfiguredOffice();
  printJson(isDead ? await office.deliveries.allDeadLetters(mostDead) : await standing(office));
  return 0;
}

type Office = Awaited<ReturnType<typeof openConfiguredOffice>>;

/** Numbers alone: no address of a receiver, and no reference to a client. */
async function standing({ deliveries: { operatorsStanding } }: Pick<Office, 'deliveries'>) {
  const all = await operatorsStanding();
  return all.map(({ party, subscription: { id, way, purpose, state, standing: counts }, pending, failures }) => ({
    ...{ party, subscription: id, way, purpose, state, pending, failures },
    ...{ delivered: counts?.delivered ?? 0, dead: counts?.dead ?? 0 },
  }));
}

async function replayOne(id: DeadLetter['id'], by: string): Promise<ExitCode> {
  await using office = await openConfiguredOffice();
  await office.replay(id, by);
  print(`again      ${id}`);
  return 0;
}
