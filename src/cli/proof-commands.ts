import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  absentTree,
  folderTiles,
  httpTiles,
  type KnownTree,
  listTrees,
  missingTrees,
  openMirror,
  Patience,
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
import { realTime } from '../material.ts';
import { type Command, type ExitCode, printJson, UnreadableError, UsageError } from './command.ts';
import { verifyStoredLog } from './operator-commands.ts';
import { Options } from './options.ts';
import { parseJson, readBytes, readJson, unreadable } from './read-file.ts';
import { readTrustFile } from './trust-file.ts';

/** What an auditor or a party does with what a gateway publishes or handed out: no configuration, no database. */
export const proofCommands: readonly Command[] = [
  {
    name: 'log verify',
    parameters: '[<url or folder> --trust <file> [--state <file>] [--mirror <folder>] [--within <hours>] [--all]]',
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
  const options = new Options(parameters, {
    trust: 'text',
    state: 'text',
    mirror: 'text',
    within: 'text',
    all: 'flag',
  });
  const [address, ...others] = options.files;
  if (address === undefined || others.length > 0) throw new UsageError('name one address or folder');
  const trust = readTrustFile(options.needed('trust'));
  const state = options.text('state');
  const known = state === undefined ? new Map<string, KnownTree>() : readStateFile(state);
  const within = readHours(options.text('within'));
  const run: Run = { trust, known, all: options.flag('all'), mirror: options.text('mirror'), ...within };
  const targets = await openTargets(address, [...known.keys()]).catch(toUnreadable);
  const trees: TreeVerdict[] = absentTrees(targets);
  for (const target of targets) trees.push(await verifyTarget(target, run).catch(toUnreadable));
  for (const verdict of trees) if (verdict.known !== undefined) known.set(verdict.known.tree, verdict.known);
  if (state !== undefined) await writeDurably(state, writeKnown(known));
  const ok = trees.every(({ problems }) => problems.length === 0);
  // What the next run needs stands in the state file.
  printJson({ ok, trees: trees.map(({ known: _, ...verdict }) => verdict) });
  return ok ? 0 : 1;
}

/** @throws UsageError when it is no whole number of hours, or nobody keeps a log so long */
function readHours(text: string | undefined): Pick<VerifyTreeParts, 'seenSince'> {
  if (text === undefined) return {};
  if (!/^[1-9][0-9]{0,5}$/.test(text)) throw new UsageError('--within is a whole number of hours');
  return { seenSince: Math.floor(realTime() / 1_000) - Number(text) * 3_600 };
}

/** What should be there by the numbers of those that are; no tree at all is no log in order. */
function absentTrees(targets: readonly Target[]): TreeVerdict[] {
  if (targets.length === 0) return [absentTree(undefined, 'nothing-published')];
  const names = targets.filter(({ isOneOfMany }) => isOneOfMany).flatMap(({ tree }) => tree ?? []);
  return missingTrees(names).map((name) => absentTree(name, 'tree-missing'));
}

/** What is asked of every tree. */
interface Run extends Pick<VerifyTreeParts, 'trust' | 'seenSince'>, Required<Pick<VerifyTreeParts, 'known' | 'all'>> {
  /** Folder. */
  readonly mirror: string | undefined;
}

/** Only what was found in order counts for the next run, in the mirror too. */
async function verifyTarget({ source, tree, endedAt, isOneOfMany }: Target, run: Run): Promise<TreeVerdict> {
  const { mirror: folder, ...asked } = run;
  const told = { ...(tree !== undefined && { tree }), ...(endedAt !== undefined && { endedAt }) };
  if (folder === undefined) return await verifyTree(source, { ...asked, ...told });
  const mirror = await openMirror(isOneOfMany ? join(folder, tree ?? '') : folder, run.trust);
  const verdict = await verifyTree(source, { ...asked, ...told, mirror });
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
  /** Over how many entries the list says that it ended. */
  readonly endedAt?: number;
  readonly isOneOfMany: boolean;
}

/** One tree, or all of a gateway: those that it lists, and those that it listed before. */
async function openTargets(address: string, known: readonly string[]): Promise<readonly Target[]> {
  if (!/^https?:\/\//.test(address)) {
    const isFolder = statSync(address, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder) throw unreadable(address, 'there is no such folder', 'a folder with a copy of a log, or an address');
    return [{ source: folderTiles(address), isOneOfMany: false }];
  }
  const patience = new Patience();
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.search !== '' || url.hash !== '') {
    throw new UsageError('the address is not understood: it has no ? and no #');
  }
  if (/\/log\/trees\/?$/.test(url.pathname)) {
    const listed = await listTrees(url, patience);
    const before = known.filter((name) => !listed.some(({ tree }) => tree === name)).map((tree) => ({ tree }));
    const toUrl = (tree: string) => new URL(`${url.href.replace(/\/+$/, '')}/${tree}`);
    return [...new Map([...listed, ...before].map((one) => [one.tree, one])).values()]
      .toSorted((one, other) => (one.tree < other.tree ? -1 : 1))
      .map((one) => ({ ...one, source: httpTiles(toUrl(one.tree), patience), isOneOfMany: true }));
  }
  const [, name, number] = /\/log\/trees\/([^/]+)\/(\d+)\/?$/.exec(url.pathname) ?? [];
  const tree = name === undefined ? {} : { tree: `${name}/${number}` };
  return [{ source: httpTiles(url, patience), ...tree, isOneOfMany: false }];
}

function toUnreadable(error: unknown): never {
  throw error instanceof SourceUnavailable ? new UnreadableError(error.message) : error;
}
