import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  absentTree,
  type FolderMirror,
  folderTiles,
  httpTiles,
  type KnownTree,
  type ListedEnd,
  listTrees,
  missingTrees,
  openMirror,
  Patience,
  type ReadTree,
  readKnown,
  SourceUnavailable,
  settleEnds,
  type TileSource,
  type TreeVerdict,
  type VerifyTreeParts,
  verifyReceipt,
  verifyTree,
  withheld,
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
  const moment = readMoment(options.text('within'));
  const run: Run = { trust, known, all: options.flag('all'), mirror: options.text('mirror'), moment };
  const targets = await openTargets(address, [...known.keys()]).catch(toUnreadable);
  const found = await verifyTargets(targets.targets, run).catch(toUnreadable);
  const trees = [...absentTrees(targets), ...found];
  for (const verdict of found) if (verdict.known !== undefined) known.set(verdict.known.tree, verdict.known);
  if (state !== undefined) await writeDurably(state, writeKnown(known));
  const ok = trees.every(({ problems }) => problems.length === 0);
  // What the next run needs stands in the state file.
  printJson({ ok, trees: trees.map(({ known: _, ...verdict }) => verdict) });
  return ok ? 0 : 1;
}

/** @throws UsageError when it is no whole number of hours, or nobody keeps a log so long */
function readMoment(within: string | undefined): NonNullable<VerifyTreeParts['moment']> {
  const now = Math.floor(realTime() / 1_000);
  if (within === undefined) return { now };
  if (!/^[1-9][0-9]{0,5}$/.test(within)) throw new UsageError('--within is a whole number of hours');
  return { now, seenSince: now - Number(within) * 3_600 };
}

/** What should be there by the numbers of those that are; no tree at all, or no list, is no log in order. */
function absentTrees({ targets, isListed }: Targets): TreeVerdict[] {
  if (!isListed) return [absentTree(undefined, 'withheld')];
  if (targets.length === 0) return [absentTree(undefined, 'nothing-published')];
  const names = targets.filter(({ isOneOfMany }) => isOneOfMany).flatMap(({ tree }) => tree ?? []);
  return missingTrees(names).map((name) => absentTree(name, 'tree-missing'));
}

/** What is asked of every tree. */
interface Run extends Pick<VerifyTreeParts, 'trust'>, Required<Pick<VerifyTreeParts, 'known' | 'all' | 'moment'>> {
  /** Folder. */
  readonly mirror: string | undefined;
}

/** Only what was found in order counts for the next run, in the mirror too; by all that was found of every tree. */
async function verifyTargets(targets: readonly Target[], run: Run): Promise<readonly TreeVerdict[]> {
  const read: ReadTree[] = [];
  const mirrors: (FolderMirror | undefined)[] = [];
  for (const target of targets) {
    const mirror = await openMirrorOf(target, run);
    const { tree, end, source } = target;
    const told = { ...(tree !== undefined && { tree }), ...(end && { end }), ...(mirror && { mirror }) };
    const { mirror: _, ...asked } = run;
    const verdict = await verifyTree(source, { ...asked, ...told });
    read.push({ verdict, source, ...(tree !== undefined && { tree }), ...(end && { end }) });
    mirrors.push(mirror);
  }
  const verdicts = await settleEnds(read);
  for (const [place, { known }] of verdicts.entries())
    if (known !== undefined) await mirrors[place]?.commit(known.note);
  return verdicts;
}

const openMirrorOf = async (
  { tree, isOneOfMany }: Target,
  { mirror, trust }: Run,
): Promise<FolderMirror | undefined> =>
  mirror === undefined ? undefined : await openMirror(isOneOfMany ? join(mirror, tree ?? '') : mirror, trust);

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
  /** Where the list says that it ended. */
  readonly end?: ListedEnd;
  readonly isOneOfMany: boolean;
}

interface Targets {
  readonly targets: readonly Target[];
  /** False when the gateway withholds its list. */
  readonly isListed: boolean;
}

/** One tree, or all of a gateway: those that it lists, and those that it listed before. */
async function openTargets(address: string, known: readonly string[]): Promise<Targets> {
  if (!/^https?:\/\//.test(address)) {
    const isFolder = statSync(address, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder) throw unreadable(address, 'there is no such folder', 'a folder with a copy of a log, or an address');
    return { targets: [{ source: folderTiles(address), isOneOfMany: false }], isListed: true };
  }
  const patience = new Patience();
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.search !== '' || url.hash !== '') {
    throw new UsageError('the address is not understood: it has no ? and no #');
  }
  if (/\/log\/trees\/?$/.test(url.pathname)) {
    const found = await listTrees(url, patience);
    const listed = found === withheld ? [] : found;
    const before = known.filter((name) => !listed.some(({ tree }) => tree === name)).map((tree) => ({ tree }));
    const toUrl = (tree: string) => new URL(`${url.href.replace(/\/+$/, '')}/${tree}`);
    const targets = [...new Map([...listed, ...before].map((one) => [one.tree, one])).values()]
      .toSorted((one, other) => (one.tree < other.tree ? -1 : 1))
      .map((one) => ({ ...one, source: httpTiles(toUrl(one.tree), patience), isOneOfMany: true }));
    return { targets, isListed: found !== withheld };
  }
  const [, name, number] = /\/log\/trees\/([^/]+)\/(\d+)\/?$/.exec(url.pathname) ?? [];
  const tree = name === undefined ? {} : { tree: `${name}/${number}` };
  return { targets: [{ source: httpTiles(url, patience), ...tree, isOneOfMany: false }], isListed: true };
}

function toUnreadable(error: unknown): never {
  throw error instanceof SourceUnavailable ? new UnreadableError(error.message) : error;
}
