import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import {
  listTrees,
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
    const visits: { tree: string; visit: LogVisit }[] = [];
    for (const { tree, url } of await openTargets(address)) {
      visits.push({ tree, visit: await visitTree(stateFile, { tree, url, trust, name, key }) });
    }
    for (const { tree, visit } of visits) tellLoudly(tree, visit);
    const ok = visits.every(({ visit }) => visit.kind === 'cosigned' && visit.taken);
    printJson({ ok, witness: name, key: thumbprintOf(key), trees: visits.map(toTold) });
    if (ok) return 0;
    return visits.some(({ visit }) => visit.kind === 'no-answer') && !visits.some(isRefused) ? 2 : 1;
  });
}

const isRefused = ({ visit: { kind } }: { readonly visit: LogVisit }): boolean =>
  kind !== 'no-answer' && kind !== 'cosigned';

const toTold = ({ tree, visit }: { readonly tree: string; readonly visit: LogVisit }): object => ({ ...visit, tree });

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
    note(`${tree}: the gateway does not know this name with this key, and kept nothing.`);
  if (alarm)
    note(
      `${tree}: ${alarm} Nothing was signed. Both notes are in the state file: keep it, and tell the other parties.`,
    );
}

interface Target {
  readonly tree: string;
  readonly url: URL;
}

/** One tree, or all that a gateway lists. */
async function openTargets(address: string): Promise<readonly Target[]> {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '') {
    throw new UsageError('the address is not understood: it begins with https, and has no ? and no #');
  }
  const path = url.pathname.replace(/\/+$/, '');
  const [, one] = /\/log\/trees\/([^/]+\/[1-9][0-9]{0,8})$/.exec(path) ?? [];
  if (one !== undefined) return [{ tree: one, url }];
  if (!path.endsWith('/log/trees'))
    throw new UsageError('the address ends in /v1/log/trees or names one of these trees');
  const trees = await listTrees(url).catch((error: unknown) => {
    throw error instanceof SourceUnavailable ? new UnreadableError(error.message) : error;
  });
  if (trees === withheld) throw new UnreadableError(`${address} says itself that its log is not in order`);
  return trees.map(({ tree }) => ({ tree, url: new URL(`${url.origin}${path}/${tree}`) }));
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
