import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import {
  listTrees,
  missingTrees,
  readCheckpointText,
  SourceUnavailable,
  type Trust,
  thumbprint,
  withheld,
  writeDurably,
} from '../log-proof/log-proof.ts';
import { realTime } from '../material.ts';
import { type LogVisit, type SeenLog, visitLog } from '../witness/witness.ts';
import { type Command, type ExitCode, note, printJson, UnreadableError, UsageError } from './command.ts';
import { readPrivateKey } from './key-files.ts';
import { Options } from './options.ts';
import { nameOf, readJson, unreadable } from './read-file.ts';
import { readTrustFile } from './trust-file.ts';

/** What a party without a gateway does to keep an eye on one. */
export const witnessCommands: readonly Command[] = [
  {
    name: 'log witness',
    parameters:
      '<url> --trust <file> --key <private key> --state <file> [--passphrase-file <file>] [--name <name of the witness>]',
    summary: 'signs what a gateway publishes of its log when it continues what was signed before, and hands that in',
    run: witnessLog,
  },
];

/** What was signed, and what was shown that contradicts it. */
interface State {
  readonly v: 1;
  readonly trees: readonly SeenLog[];
  /** Proof: of each tree what was signed, and another history that the gateway signed. */
  readonly forks: readonly Fork[];
}

interface Fork {
  readonly tree: string;
  readonly kind: string;
  readonly seen: string;
  readonly shown: string;
}

const mostForks = 100;

async function witnessLog(parameters: readonly string[]): Promise<ExitCode> {
  const kinds = { trust: 'text', key: 'text', state: 'text', 'passphrase-file': 'text', name: 'text' } as const;
  const options = new Options(parameters, kinds);
  const [address, ...others] = options.files;
  if (address === undefined || others.length > 0) throw new UsageError('name one address');
  const [trust, stateFile] = [readTrustFile(options.needed('trust')), options.needed('state')];
  const key = readKey(options.needed('key'), options.text('passphrase-file'));
  const name = options.text('name') ?? thumbprintOf(key);
  return await alone(stateFile, async () => {
    const { targets, absent } = await openTargets(address, readState(stateFile).trees);
    const visits: { tree: string; visit: LogVisit }[] = [];
    for (const { tree, url } of targets) {
      visits.push({ tree, visit: await visitTree(stateFile, { tree, url, trust, name, key }) });
    }
    for (const { tree, visit } of visits) tellLoudly(tree, visit);
    const trees = [...visits.map(({ tree, visit }) => ({ ...visit, tree })), ...absent];
    const ok = trees.every(isSigned);
    printJson({ ok, witness: name, key: thumbprintOf(key), trees });
    // What is wrong is not hidden by another tree that is not shown.
    if (trees.some((one) => !isSigned(one) && !hasNoAnswer(one))) return 1;
    return ok ? 0 : 2;
  });
}

/** What should be there by what else is, and is not. */
interface Absent {
  readonly kind: 'nothing-published' | 'tree-missing' | 'withheld' | 'no-list';
  readonly tree?: string;
}

const isSigned = (found: LogVisit | Absent): boolean => found.kind === 'cosigned' && found.taken;

const hasNoAnswer = ({ kind }: LogVisit | Absent): boolean => kind === 'no-answer' || kind === 'no-list';

interface Visited {
  readonly tree: string;
  readonly url: URL;
  readonly trust: Trust;
  readonly name: string;
  readonly key: KeyObject;
}

async function visitTree(stateFile: string, { tree, url, trust, name, key }: Visited): Promise<LogVisit> {
  const { trees, forks } = readState(stateFile);
  const write = (state: State): Promise<void> => writeDurably(stateFile, `${JSON.stringify(state, null, 2)}\n`);
  const visit = await visitLog({
    ...{ address: url, trust, name, key, at: Math.floor(realTime() / 1_000) },
    seen: trees.find((one) => one.tree === tree),
    keep: (now) => write({ v: 1, trees: [...trees.filter((one) => one.tree !== now.tree), now], forks }),
  });
  if ('shown' in visit && !forks.some(({ shown }) => shown === visit.shown)) {
    await write({ v: 1, trees, forks: [...forks, visit].slice(0, mostForks) });
  }
  return visit;
}

const alarms: Readonly<Partial<Record<LogVisit['kind'], string>>> = {
  forked: 'THE GATEWAY SIGNED TWO HISTORIES of the same size.',
  'not-continued':
    'THE LOG DOES NOT CONTINUE what was signed before: it is another history, or the gateway does not prove otherwise.',
  shrunk: 'THE LOG HAS FEWER ENTRIES than were signed before.',
};

function tellLoudly(tree: string, visit: LogVisit): void {
  const alarm = alarms[visit.kind];
  if (visit.kind === 'cosigned' && !visit.taken)
    note(`${tree}: the gateway does not know this name with this key, or has another time, and kept nothing.`);
  if (visit.kind === 'gone')
    note(`${tree}: THE GATEWAY SHOWS NOTHING of a tree that was signed before. Keep the state file.`);
  if (alarm)
    note(
      `${tree}: ${alarm} Nothing was signed. Both notes are in the state file: keep it, and tell the other parties.`,
    );
}

interface Target {
  readonly tree: string;
  readonly url: URL;
}

interface Targets {
  readonly targets: readonly Target[];
  readonly absent: readonly Absent[];
}

/** One tree, or all of a gateway: those that it lists, and those of which something was signed before. */
async function openTargets(address: string, seen: readonly SeenLog[]): Promise<Targets> {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '') {
    throw new UsageError('the address is not understood: it begins with https, and has no ? and no #');
  }
  const path = url.pathname.replace(/\/+$/, '');
  const [, one] = /\/log\/trees\/([^/]+\/[1-9][0-9]{0,8})$/.exec(path) ?? [];
  if (one !== undefined) return { targets: [{ tree: one, url }], absent: [] };
  if (!path.endsWith('/log/trees'))
    throw new UsageError('the address ends in /v1/log/trees or names one of these trees');
  const found = await readList(url);
  const listed = Array.isArray(found) ? found : [];
  const names = [...new Set([...listed, ...seen.map(({ tree }) => tree)])];
  const targets = names.map((tree) => ({ tree, url: new URL(`${url.origin}${path}/${tree}`) }));
  if (!Array.isArray(found)) return { targets, absent: [{ kind: found }] };
  if (listed.length === 0) return { targets, absent: [{ kind: 'nothing-published' }] };
  return { targets, absent: missingTrees(names).map((tree) => ({ kind: 'tree-missing', tree })) };
}

/** The names of the trees, or why there are none: without a list, those that were signed before are looked at all the same. */
async function readList(url: URL): Promise<string[] | 'withheld' | 'no-list'> {
  try {
    const trees = await listTrees(url);
    return trees === withheld ? 'withheld' : trees.map(({ tree }) => tree);
  } catch (error) {
    if (!(error instanceof SourceUnavailable)) throw error;
    note(`the list of trees could not be read: ${error.message}`);
    return 'no-list';
  }
}

/** Of two runs at once each could sign another history: the second does not begin. */
async function alone(stateFile: string, work: () => Promise<ExitCode>): Promise<ExitCode> {
  const lock = `${stateFile}.lock`;
  const held = await open(lock, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw unreadable(stateFile, 'it cannot be written', 'a file of this witness alone');
    throw new UnreadableError(`${nameOf(lock)} is there: another run is busy. If it was broken off, remove that file.`);
  });
  try {
    return await work();
  } finally {
    await held.close();
    await unlink(lock);
  }
}

function readKey(path: string, passphrase: string | undefined): KeyObject {
  const key = readPrivateKey(path, passphrase);
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw unreadable(path, 'it holds a key of another kind', 'an Ed25519 private key in PEM');
}

const thumbprintOf = (key: KeyObject): string => thumbprint(createPublicKey(key).export({ format: 'jwk' }).x ?? '');

const expected = 'a file that an earlier run of this command wrote, or none yet';

/** @throws UnreadableError: a state that is not whole must not pass for the first run */
function readState(path: string): State {
  if (!existsSync(path)) return { v: 1, trees: [], forks: [] };
  const state = readJson(path, expected);
  if (isState(state)) return state;
  throw unreadable(path, 'it is not what was written', expected);
}

function isState(value: unknown): value is State {
  const { v, trees, forks } = toMembers(value);
  return v === 1 && Array.isArray(forks) && Array.isArray(trees) && trees.every(isSeen);
}

function isSeen(value: unknown): boolean {
  const { tree, size, note: text } = toMembers(value);
  const said = typeof text === 'string' ? readCheckpointText(text) : undefined;
  return said !== undefined && said.tree === tree && said.size === size;
}

const toMembers = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
