import { hashAgreement, signStatement, toDigest } from '../agreements/agreements.ts';
import type { Agreement, Digest, Statement } from '../contract/generated/types.ts';
import { instantText, parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { realTime } from '../material.ts';
import { openOwnPolicy, readAgreement } from './agreement-source.ts';
import { type Command, type ExitCode, note, print, UsageError } from './command.ts';
import { readChain, readPrivateKey } from './key-files.ts';
import { Options } from './options.ts';
import { readBytes, readJson } from './read-file.ts';

/** Signing offline: what a director needs on a machine of their own. */
export const signCommands: readonly Command[] = [
  {
    name: 'agreement sign',
    parameters:
      '<file.json> --key <key.pem> [--passphrase-file <file>] (--kid <id> | --certificates <chain.pem>)' +
      ' --party <id> --name <name> --function <function> [--type accept|reject|revoke|admit|expel]' +
      ' [--reason <text>] [--accession <file.json>] [--about <party>] [--from <day>] [--declaration <digest|file>]' +
      ' [--mandate <digest|file>] [--on-behalf-of <party>=<digest|file>]… [--at <instant>]',
    summary: 'signs a statement offline, and prints it to hand in',
    run: sign,
  },
  {
    name: 'agreement digest',
    parameters: '<file>',
    summary: 'prints the digest of a mandate document, or of a statement that was signed',
    run: digest,
  },
];

const kinds = {
  key: 'text',
  'passphrase-file': 'text',
  kid: 'text',
  certificates: 'text',
  party: 'text',
  name: 'text',
  function: 'text',
  type: 'text',
  reason: 'text',
  accession: 'text',
  about: 'text',
  from: 'text',
  declaration: 'text',
  mandate: 'text',
  at: 'text',
  'on-behalf-of': 'list',
} as const;
type SignOptions = Options<typeof kinds>;

async function sign(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options<typeof kinds>(parameters, kinds);
  await using policy = await openOwnPolicy();
  const agreement = readAgreement(options.file(), policy);
  const signedBy = toSignedBy(options);
  const key = readPrivateKey(options.needed('key'), options.text('passphrase-file'));
  const statement = toStatement(options, agreement);
  const jws = await signStatement(statement, key, { ...signedBy, profile: agreement.signing.profile });
  // On the other stream, so that the statement itself can go into a file.
  const { title, id, version } = agreement;
  note(`${statement.type}: ${title.nl}\n${id} ${version}\n${statement.agreementHash}`);
  for (const party of findUnnamed(statement, agreement)) note(`note: the agreement does not name ${party}`);
  print(jws);
  return 0;
}

function toSignedBy(options: SignOptions): { kid: string } | { x5c: readonly string[] } {
  const kid = options.text('kid');
  const chain = options.text('certificates');
  if (kid !== undefined && chain !== undefined) throw new UsageError('give --kid or --certificates, not both');
  if (kid !== undefined) return { kid };
  if (chain !== undefined) return { x5c: readChain(chain) };
  throw new UsageError('--kid or --certificates is needed');
}

function toStatement(options: SignOptions, agreement: Agreement): Statement {
  const { about, from } = { about: options.text('about'), from: options.text('from') };
  const declaration = options.text('declaration');
  const mandate = options.text('mandate');
  const accession = options.text('accession');
  const reason = options.text('reason');
  return {
    agreementHash: hashAgreement(agreement),
    type: options.oneOf('type', ['accept', 'reject', 'revoke', 'admit', 'expel'], 'accept'),
    party: options.needed('party'),
    signedAt: toSignedAt(options.text('at')),
    onBehalfOf: options.list('on-behalf-of').map(toRepresented),
    signatory: { name: options.needed('name'), function: options.needed('function') },
    ...(about === undefined ? {} : { about }),
    ...(from === undefined ? {} : { from }),
    ...(declaration === undefined ? {} : { declaration: toGivenDigest(declaration, 'the statement of accession') }),
    ...(mandate === undefined ? {} : { mandateDocument: toGivenDigest(mandate, 'a mandate document') }),
    ...(reason === undefined ? {} : { reason }),
    ...(accession === undefined ? {} : { accession: readAccession(accession) }),
  };
}

/** @throws GatewayError `invalid-input`: a statement of no moment counts for nothing */
function toSignedAt(text: string | undefined): string {
  if (text === undefined) return instantText(realTime());
  try {
    return instantText(parseInstant(text));
  } catch {
    throw new GatewayError('invalid-input', '--at is no moment; one is 2026-04-01T10:00:00Z.');
  }
}

function toRepresented(text: string): Statement['onBehalfOf'][number] {
  const [party = '', ...rest] = text.split('=');
  if (rest.length === 0) throw new UsageError('--on-behalf-of takes <party>=<digest or file of the mandate>');
  return { party, mandateDocument: toGivenDigest(rest.join('='), 'a mandate document') };
}

/** A digest as it is given, or that of the file that is named. */
const toGivenDigest = (text: string, expected: string): Digest =>
  /^sha-256:[A-Za-z0-9_-]{43}$/.test(text) ? text : digestOf(text, `a digest (sha-256:…), or ${expected}`);

/** Signing holds it against the schema of a statement. */
const readAccession = (path: string): NonNullable<Statement['accession']> =>
  readJson(path, 'a declaration of accession in JSON') as NonNullable<Statement['accession']>;

/** Whom the statement speaks for, without being named; who accedes is not named yet. */
function findUnnamed({ party, onBehalfOf, accession }: Statement, { parties }: Agreement): readonly string[] {
  const speakers = [...(accession === undefined ? [party] : []), ...onBehalfOf.map((one) => one.party)];
  return speakers.filter((speaker) => !parties.some(({ id }) => id === speaker));
}

async function digest(parameters: readonly string[]): Promise<ExitCode> {
  print(digestOf(new Options(parameters, {}).file(), 'a document'));
  return 0;
}

/** SHA-256 of a file, to the byte; of a statement without the line end that comes after it. */
function digestOf(path: string, expected: string): Digest {
  const bytes = readBytes(path, expected);
  const [jws] = /^[\w-]+\.[\w-]+\.[\w-]+(?=\r?\n?$)/.exec(bytes.toString('latin1')) ?? [];
  return toDigest(jws ?? bytes);
}
