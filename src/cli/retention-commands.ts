import { readInstant } from '../contract/vocabulary.ts';
import { isCategory, retentionCategories } from '../retention/retention.ts';
import { type Command, type ExitCode, print, printJson, UsageError } from './command.ts';
import { operatorName } from './incident-commands.ts';
import { openConfiguredOffice } from './operator-commands.ts';
import { Options } from './options.ts';

/** How long entries of the log are kept, and what is held, for who looks after the machine. */
export const retentionCommands: readonly Command[] = [
  {
    name: 'retention terms',
    parameters: '',
    summary: 'lists how long entries of the log are kept, of each party and category; what is not there is kept',
    run: listTerms,
  },
  {
    name: 'retention set',
    parameters: '<party>|--no-party <category> <months>|none --source <where the term comes from> --by <you>',
    summary: `sets such a term, of a party or of what is of no party; the categories are ${retentionCategories.join(', ')}`,
    run: setTerm,
  },
  {
    name: 'retention run',
    parameters: '[--dry-run]',
    summary: 'takes away the texts of entries whose term has passed; every proof still holds',
    run,
  },
  {
    name: 'retention runs',
    parameters: '',
    summary: 'lists what was taken away, the newest first',
    run: listRuns,
  },
  {
    name: 'retention hold',
    parameters:
      '[--party <id>] [--case <reference of that party>] [--from <instant>] [--to <instant>] --reason <why> --by <you>',
    summary: 'keeps entries beyond their term, and their client from being erased, until it is lifted',
    run: hold,
  },
  {
    name: 'retention lift',
    parameters: '<id of the hold> --by <you>',
    summary: 'lifts a legal hold; not by who placed it',
    run: lift,
  },
  {
    name: 'retention holds',
    parameters: '',
    summary: 'lists the legal holds that stand, and stood',
    run: listHolds,
  },
];

async function listTerms(): Promise<ExitCode> {
  await using office = await openConfiguredOffice();
  printJson(await office.retention.terms());
  return 0;
}

async function setTerm(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { 'no-party': 'flag', source: 'text', by: 'text' });
  const ofNobody = options.flag('no-party');
  const [named, category, term, ...others] = ofNobody ? [undefined, ...options.files] : options.files;
  const party = ofNobody ? null : named;
  if (party === undefined || category === undefined || term === undefined || others.length > 0) {
    throw new UsageError('name a party or --no-party, a category, and months or none');
  }
  if (!isCategory(category)) throw new UsageError(`the category is one of ${retentionCategories.join(', ')}`);
  if (!/^([0-9]{1,4}|none)$/.test(term)) throw new UsageError('the term is a whole number of months, or none');
  const months = term === 'none' ? undefined : Number(term);
  const [source, by] = [options.needed('source'), operatorName(options.needed('by'))];
  await using office = await openConfiguredOffice();
  const { id } = await office.retention.set({ party, category, months, source }, by);
  print(`set        ${party ?? '--no-party'} ${category} ${term}  ${id}`);
  return 0;
}

async function run(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { 'dry-run': 'flag' });
  if (options.files.length > 0) throw new UsageError('a run takes no names');
  await using office = await openConfiguredOffice();
  printJson(await office.retention.run(options.flag('dry-run')));
  return 0;
}

async function listRuns(): Promise<ExitCode> {
  await using office = await openConfiguredOffice();
  printJson(await office.retention.runs());
  return 0;
}

async function hold(parameters: readonly string[]): Promise<ExitCode> {
  const kinds = { party: 'text', case: 'text', from: 'text', to: 'text', reason: 'text', by: 'text' } as const;
  const options = new Options(parameters, kinds);
  const [party, caseRef] = [options.text('party'), options.text('case')];
  if (options.files.length > 0) throw new UsageError('what is held is named by options');
  if (caseRef !== undefined && party === undefined) throw new UsageError('--case needs the party that knows it so');
  const period = { from: instantIn(options, 'from'), to: instantIn(options, 'to') };
  const [reason, by] = [options.needed('reason'), operatorName(options.needed('by'))];
  await using office = await openConfiguredOffice();
  const { id } = await office.retention.place({ party, caseRef, ...period, reason }, by);
  print(`held       ${id}`);
  return 0;
}

function instantIn(options: Options<{ readonly from: 'text'; readonly to: 'text' }>, name: 'from' | 'to') {
  const text = options.text(name);
  if (text === undefined) return undefined;
  const instant = readInstant(text);
  if (instant === undefined) throw new UsageError(`--${name} is a moment such as 2026-04-20T10:00:00Z`);
  return instant;
}

async function lift(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { by: 'text' });
  const [id, ...others] = options.files;
  if (id === undefined || others.length > 0) throw new UsageError('name the id of one hold');
  const by = operatorName(options.needed('by'));
  await using office = await openConfiguredOffice();
  await office.retention.lift(id, by);
  print(`lifted     ${id}`);
  return 0;
}

async function listHolds(): Promise<ExitCode> {
  await using office = await openConfiguredOffice();
  printJson(await office.retention.holds());
  return 0;
}
