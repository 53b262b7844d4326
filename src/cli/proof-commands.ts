import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  folderTiles,
  httpTiles,
  type KnownTree,
  listTrees,
  openMirror,
  readKnown,
  SourceUnavailable,
  type TileSource,
  type TreeVerdict,
  type VerifyTreeParts,
  verifyReceipt,
  verifyTree,
  writeDurably,
  writeKnown,
} from '../log-proof/log-proof.ts';
import { type Command, type ExitCode, printJson, UnreadableError, UsageError } from './command.ts';
import { verifyStoredLog } from './operator-commands.ts';
import { Options } from './options.ts';
import { parseJson, readBytes, readJson, unreadable } from './read-file.ts';
import { readTrustFile } from './trust-file.ts';

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
  const [state, mirror] = [options.text('state'), options.text('mirror')];
  const known = state === undefined ? new Map<string, KnownTree>() : readStateFile(state);
  const trees: TreeVerdict[] = [];
  for (const target of await openTargets(address, [...known.keys()]).catch(toUnreadable)) {
    const folder = mirror && (target.isOneOfMany ? join(mirror, target.tree ?? '') : mirror);
    const parts = { trust, known, all: options.flag('all'), ...(target.tree !== undefined && { tree: target.tree }) };
    trees.push(await verifyTarget(target.source, parts, folder).catch(toUnreadable));
  }
  for (const verdict of trees) if (verdict.known !== undefined) known.set(verdict.known.tree, verdict.known);
  if (state !== undefined) await writeDurably(state, writeKnown(known));
  const ok = trees.every(({ problems }) => problems.length === 0);
  // What the next run needs stands in the state file.
  printJson({ ok, trees: trees.map(({ known: _, ...verdict }) => verdict) });
  return ok ? 0 : 1;
}

/** Only what was found in order counts for the next run, in the mirror too. */
async function verifyTarget(source: TileSource, parts: VerifyTreeParts, folder?: string): Promise<TreeVerdict> {
  if (folder === undefined) return await verifyTree(source, parts);
  const mirror = await openMirror(folder, parts.trust);
  const verdict = await verifyTree(source, { ...parts, mirror });
  if (verdict.known !== undefined) await mirror.commit(verdict.known.note);
  return verdict;
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

interface Target {
  readonly source: TileSource;
  /** The name that the address says. */
  readonly tree?: string;
  readonly isOneOfMany: boolean;
}

/** One tree, or all of a gateway: those that it lists, and those that it listed before. */
async function openTargets(address: string, known: readonly string[]): Promise<readonly Target[]> {
  if (!/^https?:\/\//.test(address)) {
    const isFolder = statSync(address, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder) throw unreadable(address, 'there is no such folder', 'a folder with a copy of a log, or an address');
    return [{ source: folderTiles(address), isOneOfMany: false }];
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.search !== '' || url.hash !== '') {
    throw new UsageError('the address is not understood: it has no ? and no #');
  }
  if (/\/log\/trees\/?$/.test(url.pathname)) {
    const names = new Set([...(await listTrees(url)), ...known]);
    const toUrl = (tree: string) => new URL(`${url.href.replace(/\/+$/, '')}/${tree}`);
    return [...names].toSorted().map((tree) => ({ source: httpTiles(toUrl(tree)), tree, isOneOfMany: true }));
  }
  const [, name, number] = /\/log\/trees\/([^/]+)\/(\d+)\/?$/.exec(url.pathname) ?? [];
  const tree = name === undefined ? {} : { tree: `${name}/${number}` };
  return [{ source: httpTiles(url), ...tree, isOneOfMany: false }];
}

function toUnreadable(error: unknown): never {
  throw error instanceof SourceUnavailable ? new UnreadableError(error.message) : error;
}
