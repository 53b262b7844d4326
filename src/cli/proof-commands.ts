import { existsSync, statSync } from 'node:fs';
import {
  folderTiles,
  httpTiles,
  type KnownTree,
  openMirror,
  readKnown,
  readTrust,
  SourceUnavailable,
  type TileSource,
  type TreeVerdict,
  type Trust,
  verifyReceipt,
  verifyTree,
  writeDurably,
  writeKnown,
} from '../log-proof/log-proof.ts';
import { type Command, type ExitCode, printJson, UnreadableError, UsageError } from './command.ts';
import { verifyStoredLog } from './operator-commands.ts';
import { Options } from './options.ts';
import { nameOf, parseJson, readBytes, readJson, unreadable } from './read-file.ts';

/** What an auditor or a party does with what a gateway publishes or handed out: no configuration, no database. */
export const proofCommands: readonly Command[] = [
  {
    name: 'log verify',
    parameters: '[<url or folder> --trust <file> [--state <file>] [--mirror <folder>] [--all]]',
    summary: 'recomputes a published log, or that of the configuration, and says where it is not what it was',
    run: verifyLog,
  },
  {
    name: 'receipt verify',
    parameters: '<file> --trust <file>',
    summary: 'verifies a receipt, and the answer or the proof that it came with, without a gateway',
    run: verifyGiven,
  },
];

async function verifyLog(parameters: readonly string[]): Promise<ExitCode> {
  if (parameters.length === 0) return await verifyStoredLog();
  const options = new Options(parameters, { trust: 'text', state: 'text', mirror: 'text', all: 'flag' });
  const [address, ...others] = options.files;
  if (address === undefined || others.length > 0) throw new UsageError('name one address or folder');
  const trust = readTrustFile(options.needed('trust'));
  const [state, folder] = [options.text('state'), options.text('mirror')];
  const known = state === undefined ? new Map() : readStateFile(state);
  const mirror = folder === undefined ? undefined : await openMirror(folder, trust).catch(toUnreadable);
  const { source, tree } = openSource(address);
  const verdict = await verifyTree(source, {
    trust,
    known,
    all: options.flag('all'),
    ...(tree === undefined ? {} : { tree }),
    ...(mirror === undefined ? {} : { mirror }),
  }).catch(toUnreadable);
  // Only what was found in order counts for the next run.
  if (verdict.known !== undefined) {
    await mirror?.commit(verdict.known.note);
    if (state !== undefined) await writeDurably(state, writeKnown(known.set(verdict.known.tree, verdict.known)));
  }
  printJson(toWritten(verdict));
  return verdict.problems.length === 0 ? 0 : 1;
}

async function verifyGiven(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { trust: 'text' });
  const file = options.file();
  const trust = readTrustFile(options.needed('trust'));
  const verdict = verifyReceipt(readReceipt(file), trust);
  const ok = verdict.problems.length === 0;
  printJson({ ok, ...verdict });
  return ok ? 0 : 1;
}

/** The verdict for who reads it; what the next run needs stands in the state file. */
const toWritten = ({ known: _, ...verdict }: TreeVerdict) => ({ ok: verdict.problems.length === 0, ...verdict });

const trustFile = 'a trust file: {"gateways":[{"name","keys":[JWK]}],"witnesses":[{"name","keys":[JWK]}],"quorum":n}';

/** @throws UnreadableError with every fault of the file */
function readTrustFile(path: string): Trust {
  const reading = readTrust(readJson(path, trustFile));
  if (reading.ok) return reading.trust;
  const faults = reading.faults.map(({ pointer, problem }) => `\n  ${pointer || '/'}: ${problem}`);
  throw new UnreadableError(`${nameOf(path)}: it is no trust file.${faults.join('')}`);
}

const stateFile = 'a file that an earlier run of this command wrote, or none yet';

/** @throws UnreadableError: a state that is not whole must not pass for the first run */
function readStateFile(path: string): Map<string, KnownTree> {
  if (!existsSync(path)) return new Map();
  const known = readKnown(readJson(path, stateFile));
  if (known === undefined) throw unreadable(path, 'it is not what was written', stateFile);
  return new Map(known);
}

/** A receipt alone is one line; what it came in is JSON. */
function readReceipt(path: string): unknown {
  const expected = 'a receipt, or the JSON that it came in';
  const bytes = readBytes(path, expected);
  const text = bytes.toString('utf8').trim();
  return text.startsWith('{') ? parseJson(path, bytes, expected) : text;
}

interface Opened {
  readonly source: TileSource;
  /** The name that the address says. */
  readonly tree?: string;
}

function openSource(address: string): Opened {
  if (!/^https?:\/\//.test(address)) {
    if (statSync(address, { throwIfNoEntry: false })?.isDirectory() === true) return { source: folderTiles(address) };
    throw unreadable(address, 'there is no such folder', 'a folder with a copy of a log, or an address');
  }
  if (!URL.canParse(address)) throw new UsageError('the address is not understood');
  const url = new URL(address);
  if (url.search !== '' || url.hash !== '') throw new UsageError('the address of a log has no ? and no #');
  const [, name, number] = /\/log\/trees\/([^/]+)\/(\d+)\/?$/.exec(url.pathname) ?? [];
  const tree = name === undefined ? undefined : `${decodeURIComponent(name)}/${number}`;
  return { source: httpTiles(url), ...(tree === undefined ? {} : { tree }) };
}

function toUnreadable(error: unknown): never {
  throw error instanceof SourceUnavailable ? new UnreadableError(error.message) : error;
}
