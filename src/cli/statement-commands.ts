import {
  type AgreementFileVerdict,
  type FileEvidence,
  importAgreement,
  verifyAgreementFile,
} from '../agreements/agreements.ts';
import { verifyInclusion } from '../audit/audit.ts';
import { validate } from '../contract/contract.ts';
import type { Party } from '../contract/generated/types.ts';
import { type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { realTime } from '../material.ts';
import { toAgreementFile, toWrittenLife } from '../negotiation/reading.ts';
import { type Command, type ExitCode, note, printJson, UsageError } from './command.ts';
import { readAnchors, readPublicKey } from './key-files.ts';
import { openConfiguredOffice } from './operator-commands.ts';
import { Options } from './options.ts';
import { nameOf, parseJson, readBytes, readJson, unreadable } from './read-file.ts';

/** Verifying what was signed, and taking agreements in and out of a gateway. */
export const statementCommands: readonly Command[] = [
  {
    name: 'agreement verify',
    parameters: '<file.json> [--parties <register.json>] [--anchors <pem>] [--log-key <pem>] [--at <instant>]',
    summary: 'verifies an agreement file without a gateway; 1 when anything in it is wrong',
    run: verify,
  },
  {
    name: 'agreement import',
    parameters: '<file.json>',
    summary: 'publishes the agreement of a file here, and takes in its statements',
    run: importFile,
  },
  {
    name: 'agreement export',
    parameters: '<id> --version <version>',
    summary: 'prints a version as one file that proves itself',
    run: exportFile,
  },
];

const agreementFile = 'an agreement file in JSON, as `sluis agreement export` prints it';

async function verify(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { parties: 'text', anchors: 'text', 'log-key': 'text', at: 'text' });
  const file = options.file();
  const bytes = readBytes(file, agreementFile);
  noteOtherKind(file, parseJson(file, bytes, agreementFile));
  const at = options.text('at');
  const verdict = await verifyAgreementFile(bytes, {
    at: at === undefined ? realTime() : toMoment(at),
    ...toEvidence(options.text('anchors'), options.text('parties'), options.text('log-key')),
  });
  printJson(toWritten(verdict));
  return verdict.problems.length === 0 ? 0 : 1;
}

/** The verdict for who reads it, with its moments as RFC 3339. */
function toWritten({ verified: _, statements, life, ...verdict }: AgreementFileVerdict) {
  return {
    ok: verdict.problems.length === 0,
    ...verdict,
    statements: statements.map((one) => ({ ...one, receivedAt: instantText(one.receivedAt) })),
    ...(life === undefined ? {} : { life: toWrittenLife(life) }),
  };
}

/** By what a file is verified besides itself, from the files that were named. */
function toEvidence(
  anchors: string | undefined,
  parties: string | undefined,
  logKey: string | undefined,
): Omit<FileEvidence, 'at'> {
  const key = logKey === undefined ? undefined : readPublicKey(logKey);
  return {
    anchors: anchors === undefined ? [] : readAnchors(anchors),
    ...(parties === undefined ? {} : { trustedParties: readParties(parties) }),
    ...(key === undefined ? {} : { isInLog: (text, proof) => verifyInclusion(text, proof, [key]) }),
  };
}

function toMoment(text: string): Instant {
  try {
    return parseInstant(text);
  } catch {
    throw new UsageError('--at takes a moment such as 2026-04-01T10:00:00Z');
  }
}

/** Either a list of parties, or what `sluis load` reads. */
function readParties(path: string): readonly Party[] {
  const expected = 'a list of parties in JSON, or what `sluis load` reads';
  const read = readJson(path, expected);
  const listed: unknown = typeof read === 'object' && read !== null && 'parties' in read ? read.parties : read;
  if (!Array.isArray(listed)) throw unreadable(path, 'it has no list of parties', expected);
  return listed.map(toParty);
}

function toParty(read: unknown, index: number): Party {
  const checked = validate('party', read);
  if (checked.ok) return checked.value;
  const errors = checked.errors.map((error) => ({ ...error, pointer: `/parties/${index}${error.pointer}` }));
  throw new GatewayError('invalid-input', 'The register is not valid.', { errors });
}

/** Said before everything that is missing: the terms by themselves are handed in easily instead of the file. */
function noteOtherKind(path: string, read: unknown): void {
  if (typeof read === 'object' && read !== null && 'terms' in read && 'statements' in read) return;
  note(`${nameOf(path)} is no agreement file; \`sluis agreement export\` prints one`);
}

async function importFile(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, {});
  const file = options.file();
  const bytes = readBytes(file, agreementFile);
  noteOtherKind(file, parseJson(file, bytes, agreementFile));
  await using office = await openConfiguredOffice();
  const at = realTime();
  // Whether its statements count here is judged when they are taken in, by this gateway's own register.
  const { verified, problems } = await verifyAgreementFile(bytes, { at, anchors: office.trustAnchors });
  if (!verified) throw new GatewayError('invalid-input', 'The file does not prove itself.', { errors: problems });
  const { publish } = office.agreements;
  const imported = await importAgreement(verified, { publish, state: (jws) => office.recordStatement(jws) });
  printJson(imported);
  return imported.statements.every(({ taken }) => taken) ? 0 : 1;
}

async function exportFile(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { version: 'text' });
  const id = options.file();
  const version = options.needed('version');
  await using office = await openConfiguredOffice();
  const record = await office.agreements.published(id, version);
  if (record === undefined) throw new GatewayError('not-found', `There is no ${id} ${version} here.`);
  // To the byte: a line end would be one character too many.
  process.stdout.write(await toAgreementFile(office, record, realTime()));
  return 0;
}
