/** `sluis log verify` with an address or a folder: what is public of a log, held against keys from elsewhere. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  absentTree,
  addFork,
  type FolderMirror,
  folderTiles,
  httpTiles,
  type KeptState,
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
  unreadTree,
  type VerifyTreeParts,
  verifyTree,
  withheld,
  writeDurably,
  writeKnown,
} from '../log-proof/log-proof.ts';
import { realTime } from '../material.ts';
import { type ExitCode, note, printJson, UsageError } from './command.ts';
import { Options } from './options.ts';
import { readJson, unreadable } from './read-file.ts';
import { readTrustFile } from './trust-file.ts';

export const verifyParameters =
  '[<url or folder> --trust <file> [--state <file>] [--mirror <folder>] [--within <hours>] [--at-most <entries>] [--all]]';

export async function verifyPublished(parameters: readonly string[]): Promise<ExitCode> {
  const kinds = {
    trust: 'text',
    state: 'text',
    mirror: 'text',
    within: 'text',
    'at-most': 'text',
    all: 'flag',
  } as const;
  const options = new Options(parameters, kinds);
  const [address, ...others] = options.files;
  if (address === undefined || others.length > 0) throw new UsageError('name one address or folder');
  const trust = readTrustFile(options.needed('trust'));
  const state = new State(options.text('state'));
  const atMost = readCount(options.text('at-most'), '--at-most', 'entries');
  const run: Run = {
    ...{ trust, all: options.flag('all'), mirror: options.text('mirror'), state, known: state.known },
    ...{ moment: readMoment(options.text('within')), ...(atMost !== undefined && { atMost }) },
  };
  const { targets, absent } = await openTargets(address, [...state.known.keys()]);
  const found = await verifyTargets(targets, run);
  await state.keep(found);
  const trees = [...absent, ...found];
  for (const verdict of trees) tellLoudly(verdict);
  const isUnread = trees.some(({ unavailable }) => unavailable !== undefined);
  const isWrong = trees.some(({ problems }) => problems.length > 0);
  // What the next run needs stands in the state file.
  printJson({ ok: !isWrong && !isUnread, trees: trees.map(({ known: _, ...verdict }) => verdict) });
  // What is wrong is not hidden by another tree that is not shown.
  if (isWrong) return 1;
  return isUnread ? 2 : 0;
}

function tellLoudly({ tree = 'the list of trees', unavailable, contradiction }: TreeVerdict): void {
  if (unavailable !== undefined) note(`${tree} could not be read: ${unavailable}`);
  if (contradiction) note(`${tree}: THE GATEWAY SIGNED TWO HISTORIES. Keep both notes: they are proof.`);
}

/** @throws UsageError when it is no whole number of hours, or nobody keeps a log so long */
function readMoment(within: string | undefined): NonNullable<VerifyTreeParts['moment']> {
  const now = Math.floor(realTime() / 1_000);
  const hours = readCount(within, '--within', 'hours', 6);
  return hours === undefined ? { now } : { now, seenSince: now - hours * 3_600 };
}

/** @throws UsageError when it is no whole number above 0 of so many digits */
function readCount(text: string | undefined, option: string, of: string, digits = 12): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9][0-9]*$/.test(text) && text.length <= digits) return Number(text);
  throw new UsageError(`${option} is a whole number of ${of}`);
}

/** What is asked of every tree. */
interface Run extends Pick<VerifyTreeParts, 'trust' | 'known' | 'all' | 'moment' | 'atMost'> {
  /** Folder. */
  readonly mirror: string | undefined;
  readonly state: State;
}

/** Only what was found in order counts for the next run, in the mirror too; by all that was found of every tree. */
async function verifyTargets(targets: readonly Target[], run: Run): Promise<readonly TreeVerdict[]> {
  const read: ReadTree[] = [];
  const mirrors: (FolderMirror | undefined)[] = [];
  for (const target of targets) {
    const { tree, end, source } = target;
    let mirror: FolderMirror | undefined;
    let verdict: TreeVerdict;
    try {
      mirror = await openMirrorOf(target, run);
      const told = { ...(tree !== undefined && { tree }), ...(end && { end }), ...(mirror && { mirror }) };
      const { mirror: _, state: __, ...asked } = run;
      verdict = await verifyTree(source, { ...asked, ...told });
    } catch (error) {
      // Of the other trees it says nothing.
      verdict = unreadTree(tree, reasonOf(error));
    }
    // Before the next tree is read: that may take long, or be broken off.
    if (verdict.contradiction !== undefined) await run.state.keep([verdict]);
    read.push({ verdict, source, ...(tree !== undefined && { tree }), ...(end && { end }) });
    mirrors.push(mirror);
  }
  const verdicts = await settleEnds(read);
  for (const [place, { known }] of verdicts.entries())
    if (known !== undefined) await mirrors[place]?.commit(known.note);
  return verdicts;
}

function reasonOf(error: unknown): string {
  if (error instanceof SourceUnavailable) return error.message;
  throw error;
}

const openMirrorOf = async (
  { tree, isOneOfMany }: Target,
  { mirror, trust }: Run,
): Promise<FolderMirror | undefined> =>
  mirror === undefined ? undefined : await openMirror(isOneOfMany ? join(mirror, tree ?? '') : mirror, trust);

const stateFile = 'a file that an earlier run of this command wrote, or none yet';

/** The state file; without one, nothing is known and nothing is kept. */
class State {
  readonly #path: string | undefined;
  #kept: KeptState;

  /** @throws UnreadableError: a state that is not whole must not pass for the first run */
  constructor(path: string | undefined) {
    this.#path = path;
    const isThere = path !== undefined && existsSync(path);
    const kept = isThere ? readKnown(readJson(path, stateFile)) : { known: new Map(), forks: [] };
    if (kept === undefined) throw unreadable(`${path}`, 'it is not what was written', stateFile);
    this.#kept = kept;
  }

  get known(): KeptState['known'] {
    return this.#kept.known;
  }

  /** Keeps what was found in order, and what contradicts it. */
  async keep(verdicts: readonly TreeVerdict[]): Promise<void> {
    let { forks } = this.#kept;
    const known = new Map(this.#kept.known);
    for (const { tree = '', known: found, contradiction } of verdicts) {
      if (found !== undefined) known.set(found.tree, found);
      if (contradiction) forks = addFork(forks, { tree, ...contradiction });
    }
    this.#kept = { known, forks };
    if (this.#path !== undefined) await writeDurably(this.#path, writeKnown(this.#kept));
  }
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
  /** What should be there, and is not. */
  readonly absent: readonly TreeVerdict[];
}

/** One tree, or all of a gateway: those that it lists, and those that it listed before. */
async function openTargets(address: string, known: readonly string[]): Promise<Targets> {
  if (!/^https?:\/\//.test(address)) {
    const isFolder = statSync(address, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder) throw unreadable(address, 'there is no such folder', 'a folder with a copy of a log, or an address');
    return { targets: [{ source: folderTiles(address), isOneOfMany: false }], absent: [] };
  }
  const url = URL.parse(address);
  if (url === null || url.search !== '' || url.hash !== '') {
    throw new UsageError('the address is not understood: it has no ? and no #');
  }
  if (/\/log\/trees\/?$/.test(url.pathname)) return await openAll(url, known);
  const [, name, number] = /\/log\/trees\/([^/]+)\/(\d+)\/?$/.exec(url.pathname) ?? [];
  const tree = name === undefined ? {} : { tree: `${name}/${number}` };
  return { targets: [{ source: httpTiles(url), ...tree, isOneOfMany: false }], absent: [] };
}

/** A list that is not shown hides nothing of the trees that are known. */
async function openAll(url: URL, known: readonly string[]): Promise<Targets> {
  const patience = new Patience();
  const found = await listTrees(url, patience).catch((error: unknown) => unreadTree(undefined, reasonOf(error)));
  const listed = found === withheld || 'problems' in found ? [] : found;
  const before = known.filter((name) => !listed.some(({ tree }) => tree === name)).map((tree) => ({ tree }));
  const toUrl = (tree: string) => new URL(`${url.href.replace(/\/+$/, '')}/${tree}`);
  const targets = [...new Map([...listed, ...before].map((one) => [one.tree, one])).values()]
    .toSorted((one, other) => (one.tree < other.tree ? -1 : 1))
    .map((one) => ({ ...one, source: httpTiles(toUrl(one.tree), patience), isOneOfMany: true }));
  if (found === withheld) return { targets, absent: [absentTree(undefined, 'withheld')] };
  if ('problems' in found) return { targets, absent: [found] };
  if (targets.length === 0) return { targets, absent: [absentTree(undefined, 'nothing-published')] };
  // The trees of a gateway are numbered, so those that are there tell which others should be.
  const missing = missingTrees(targets.map(({ tree }) => tree));
  return { targets, absent: missing.map((name) => absentTree(name, 'tree-missing')) };
}
