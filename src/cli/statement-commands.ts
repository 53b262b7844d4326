import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import {
  hashAgreement,
  importAgreement,
  readTrustAnchors,
  signStatement,
  verifyAgreementFile,
} from '../agreements/agreements.ts';
import { verifyInclusion } from '../audit/audit.ts';
import { validate } from '../contract/contract.ts';
import type { Agreement, Party, Statement } from '../contract/generated/types.ts';
import { type Instant, instantText, parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { realTime } from '../material.ts';
import { toAgreementFile } from '../negotiation/reading.ts';
import { openOwnPolicy, readAgreement } from './agreement-source.ts';
import { type Command, type ExitCode, print, printJson, UsageError } from './command.ts';
import { openConfiguredOffice } from './operator-commands.ts';
import { Options } from './options.ts';
import { readBytes, readJson } from './read-file.ts';

/** Signing an agreement and verifying what others signed; and taking agreements in and out of a gateway. */
export const statementCommands: readonly Command[] = [
  {
    name: 'agreement sign',
    parameters:
      '<file.json> --key <key.pem> (--kid <id> | --certificates <chain.pem>) --party <id> --name <name> --function <function>' +
      ' [--type accept|reject|revoke] [--mandate <digest>] [--on-behalf-of <party>=<digest>]… [--at <instant>]',
    summary: 'signs a statement offline, and prints it to hand in',
    run: sign,
  },
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

async function sign(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, {
    ...{ key: 'text', kid: 'text', certificates: 'text', party: 'text', name: 'text', function: 'text' },
    ...{ type: 'text', mandate: 'text', 'on-behalf-of': 'list', at: 'text' },
  } as const);
  await using policy = await openOwnPolicy();
  const agreement = readAgreement(options.file(), policy);
  const statement = toStatement(options, agreement);
  const key = createPrivateKey(readBytes(options.needed('key')));
  const { profile } = agreement.signing;
  const chain = options.text('certificates');
  const by = chain === undefined ? { kid: options.needed('kid'), profile } : { x5c: toChain(chain), profile };
  const jws = await signStatement(statement, key, by);
  // On the other stream, so that the statement itself can go into a file.
  const { title, id, version } = agreement;
  process.stderr.write(`${statement.type}: ${title.nl}\n${id} ${version}\n${statement.agreementHash}\n`);
  print(jws);
  return 0;
}

type SignOptions = Pick<Options<Record<string, 'text' | 'list'>>, 'needed' | 'text' | 'list' | 'oneOf'>;

function toStatement(options: SignOptions, agreement: Agreement): Statement {
  const mandateDocument = options.text('mandate');
  return {
    agreementHash: hashAgreement(agreement),
    type: options.oneOf('type', ['accept', 'reject', 'revoke'], 'accept'),
    party: options.needed('party'),
    signedAt: options.text('at') ?? instantText(realTime()),
    onBehalfOf: options.list('on-behalf-of').map(toRepresented),
    signatory: { name: options.needed('name'), function: options.needed('function') },
    ...(mandateDocument === undefined ? {} : { mandateDocument }),
  };
}

function toRepresented(text: string): Statement['onBehalfOf'][number] {
  const [party = '', mandateDocument] = text.split('=');
  if (mandateDocument === undefined) throw new UsageError('--on-behalf-of takes <party>=<digest of the mandate>');
  return { party, mandateDocument };
}

/** The certificates of a PEM file as an `x5c` header has them: base64 of DER, the party's own first. */
function toChain(path: string): readonly string[] {
  const blocks = readBytes(path)
    .toString('utf8')
    .match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g);
  if (blocks === null) throw new UsageError(`${path} holds no certificate`);
  return blocks.map((block) => new X509Certificate(block).raw.toString('base64'));
}

async function verify(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { parties: 'text', anchors: 'text', 'log-key': 'text', at: 'text' });
  const at = options.text('at');
  const verdict = await verifyAgreementFile(readBytes(options.file()), {
    at: at === undefined ? realTime() : toMoment(at),
    anchors: toAnchors(options.text('anchors')),
    ...toTrustedParties(options.text('parties')),
    ...toLogKey(options.text('log-key')),
  });
  const { verified: _, ...shown } = verdict;
  printJson({ ok: verdict.problems.length === 0, ...shown });
  return verdict.problems.length === 0 ? 0 : 1;
}

const toAnchors = (path: string | undefined) =>
  path === undefined ? [] : readTrustAnchors(readBytes(path).toString('utf8'));

function toMoment(text: string): Instant {
  try {
    return parseInstant(text);
  } catch {
    throw new UsageError('--at takes a moment such as 2026-04-01T10:00:00Z');
  }
}

/** Either a list of parties, or what `sluis load` reads. */
function toTrustedParties(path: string | undefined): { trustedParties?: readonly Party[] } {
  if (path === undefined) return {};
  const read = readJson(path);
  const listed: unknown = typeof read === 'object' && read !== null && 'parties' in read ? read.parties : read;
  if (!Array.isArray(listed)) throw new UsageError('--parties takes a list of parties');
  return { trustedParties: listed.map(toParty) };
}

function toParty(read: unknown, index: number): Party {
  const checked = validate('party', read);
  if (checked.ok) return checked.value;
  const errors = checked.errors.map((error) => ({ ...error, pointer: `/parties/${index}${error.pointer}` }));
  throw new GatewayError('invalid-input', 'The register is not valid.', { errors });
}

function toLogKey(path: string | undefined): Pick<Parameters<typeof verifyAgreementFile>[1], 'isInLog'> {
  if (path === undefined) return {};
  const key = createPublicKey(readBytes(path));
  return { isInLog: (text, proof) => verifyInclusion(text, proof, [key]) };
}

async function importFile(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, {});
  const bytes = readBytes(options.file());
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
