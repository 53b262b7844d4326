import { writeFileSync } from 'node:fs';
import type { ProcessingRegister } from '../contract/generated/types.ts';
import type { Office } from '../office.ts';
import {
  findDifferences,
  isSameRegion,
  type RegisterLanguage,
  toCanonicalText,
  toCsv,
  toHtml,
  toPartOf,
  toXlsx,
} from '../register/register.ts';
import { type Command, type ExitCode, note, print, printJson, UnreadableError, UsageError } from './command.ts';
import { operatorName } from './incident-commands.ts';
import { openConfiguredOffice } from './operator-commands.ts';
import { Options } from './options.ts';

/** The register of processing activities, for who looks after the machine. */
export const registerCommands: readonly Command[] = [
  {
    name: 'register',
    parameters:
      '[<hash>] [--region <name>] [--party <id>] [--format json|html|csv|xlsx] [--language nl|en] [--out <file>]',
    summary: 'writes the register of processing activities (AVG art. 30) as it is now, or as it was frozen',
    run: show,
  },
  {
    name: 'register snapshots',
    parameters: '[--region <name>]',
    summary: 'lists the frozen registers of a region, the newest first',
    run: list,
  },
  {
    name: 'register freeze',
    parameters: '--by <you> [--region <name>]',
    summary: 'freezes the register as it is now',
    run: freeze,
  },
  {
    name: 'register difference',
    parameters: '<hash> [<hash>] [--party <id>] [--format text|json] [--language nl|en]',
    summary: 'tells what differs between two frozen registers, or between one and the register as it is now',
    run: compare,
  },
];

const formats = ['json', 'html', 'csv', 'xlsx'] as const;
const languages = ['nl', 'en'] as const;

async function show(parameters: readonly string[]): Promise<ExitCode> {
  const kinds = { region: 'text', party: 'text', format: 'text', language: 'text', out: 'text' } as const;
  const options = new Options(parameters, kinds);
  const format = options.oneOf('format', formats, 'json');
  const [language, out, [hash]] = [options.oneOf('language', languages, 'nl'), options.text('out'), options.files];
  if (format === 'xlsx' && out === undefined) throw new UsageError('name a file for a workbook, with --out');
  await using office = await openConfiguredOffice();
  const register = await (hash === undefined ? now(office, options.text('region')) : frozen(office, hash));
  const content = await write(partOf(register, options.text('party')), format, language);
  if (out === undefined) print(String(content));
  else writeFileSync(out, content);
  return 0;
}

function write(register: ProcessingRegister, format: (typeof formats)[number], language: RegisterLanguage) {
  if (format === 'html') return toHtml(register, language);
  if (format === 'csv') return toCsv(register, language);
  return format === 'xlsx' ? toXlsx(register, language) : toCanonicalText(register);
}

async function list(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { region: 'text' });
  await using office = await openConfiguredOffice();
  printJson(await office.register.snapshots(await regionIn(office, options.text('region'))));
  return 0;
}

async function freeze(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { region: 'text', by: 'text' });
  const by = operatorName(options.needed('by'));
  await using office = await openConfiguredOffice();
  const made = await office.freezeRegister(await regionIn(office, options.text('region')), by);
  print(made.hash);
  note(`frozen at ${made.takenAt}, number ${made.number} of ${made.region}`);
  return 0;
}

async function compare(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { party: 'text', format: 'text', language: 'text' });
  const format = options.oneOf('format', ['text', 'json'], 'text');
  const language = options.oneOf('language', languages, 'nl');
  const [from, to, ...others] = options.files;
  if (from === undefined || others.length > 0) throw new UsageError('name one or two hashes of frozen registers');
  await using office = await openConfiguredOffice();
  const party = options.text('party');
  const before = await frozen(office, from);
  const after = await (to === undefined ? now(office, before.region) : frozen(office, to));
  const difference = findDifferences(partOf(before, party), partOf(after, party));
  if (format === 'json') printJson(difference);
  else {
    for (const { kind, about, label, members } of difference.changes) {
      print(`${marks[kind]} ${label[language]} (${about})`);
      for (const { text } of members) print(`    ${text[language]}`);
    }
  }
  return 0;
}

const marks = { added: '+', removed: '-', changed: '~' } as const;

const partOf = (register: ProcessingRegister, party: string | undefined): ProcessingRegister =>
  party === undefined ? register : toPartOf(party, register);

const now = async (office: Office, region: string | undefined): Promise<ProcessingRegister> =>
  office.register.at(await regionIn(office, region), office.clock());

/** @throws UnreadableError when there is none */
async function frozen(office: Office, hash: string): Promise<ProcessingRegister> {
  const found = await office.register.frozen(hash);
  if (found === undefined) throw new UnreadableError('there is no frozen register with this hash');
  return found;
}

/** The region that is named, or the only one. */
async function regionIn({ register, clock }: Office, named: string | undefined): Promise<string> {
  const regions = await register.regions(clock());
  const found = named === undefined ? regions : regions.filter((region) => isSameRegion(region, named));
  const [region] = found;
  if (region === undefined) throw new UnreadableError('no agreement is or was in force in such a region');
  if (found.length > 1) throw new UsageError(`name a region: ${regions.join(', ')}`);
  return region;
}
