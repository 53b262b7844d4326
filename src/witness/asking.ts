import type { PublishedTree, PublishedTrees } from '../audit/audit.ts';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { openCheckpoint, type SignedCheckpoint, type Trust } from '../log-proof/log-proof.ts';
import { type AskedWitness, askWitness, type WitnessFault } from './ask-witness.ts';
import { type NamedKeys, trustIn } from './named-keys.ts';

/** A witness of our log. */
export interface WitnessAddress extends NamedKeys {
  /** Its submission prefix; left out for a witness that comes to us (`sluis log witness`). */
  readonly url?: string;
}

/** How it went with one witness that is asked. */
export interface AskedStanding {
  readonly name: string;
  /** What it signed last, and when we got it; undefined until then, also after a start. */
  readonly signed: { readonly tree: string; readonly size: number; readonly at: Instant } | undefined;
  /** What went wrong the last time; undefined when nothing did. */
  readonly fault: WitnessFault | undefined;
}

export interface AskingParts {
  readonly trees: Pick<PublishedTrees, 'list' | 'consistency' | 'addCosignature'>;
  readonly clock: Clock;
  /** Our own name and keys: what we sent must be ours. */
  readonly own: NamedKeys;
  readonly witnesses: readonly WitnessAddress[];
  /** Told when the fault of a witness becomes another one. */
  readonly tellFault: (witness: string, fault: WitnessFault) => void;
}

export interface Asking {
  /** Asks every witness whose turn it is, all at once; resolves when each has answered or its time is over. */
  ask(): Promise<void>;
  standing(): readonly AskedStanding[];
  /** Breaks off what is under way. */
  stop(): void;
}

/** In milliseconds: between two times that one witness is asked; after it failed once, and at most. */
const [seldom, soon, longest] = [60_000, 5_000, 60 * 60_000];
/** In seconds: a log in which nothing happens is to be seen to stand still, rather than to be kept from witnesses. */
const longestSeen = 60 * 60;

interface Turn extends AskedWitness {
  dueAt: number;
  failures: number;
  isBusy: boolean;
  signed: AskedStanding['signed'];
  fault: WitnessFault | undefined;
}

/** Has the newest checkpoint of each tree signed by witnesses, each at its own pace: nobody waits for one of them. */
export function createAsking({ trees, clock, own, witnesses, tellFault }: AskingParts): Asking {
  const stopping = new AbortController();
  const turns = witnesses.flatMap(({ name, keys, url }): Turn[] => {
    const trust = trustIn([own], [{ name, keys }]);
    if (url === undefined || trust === undefined) return [];
    const state = { dueAt: 0, failures: 0, isBusy: false, signed: undefined, fault: undefined };
    return [{ name, url: url.replace(/\/+$/, ''), trust, sizes: new Map(), clock, signal: stopping.signal, ...state }];
  });

  async function take(turn: Turn): Promise<void> {
    turn.isBusy = true;
    const result = await askAll(turn).catch((): AskedAll => ({ asked: true, fault: 'failed' }));
    turn.isBusy = false;
    if (stopping.signal.aborted || !result.asked) return;
    turn.failures = result.fault === undefined ? 0 : turn.failures + 1;
    turn.dueAt = clock() + (turn.failures === 0 ? seldom : Math.min(soon * 2 ** (turn.failures - 1), longest));
    if (result.fault !== undefined && result.fault !== turn.fault) tellFault(turn.name, result.fault);
    turn.fault = result.fault;
  }

  /** One tree after the other. What is wrong with one of them does not keep the others from being signed. */
  async function askAll(turn: Turn): Promise<AskedAll> {
    let fault: WitnessFault | undefined;
    let asked = false;
    for (const published of await trees.list()) {
      const checkpoint = toBeSigned(published, turn.trust, clock());
      if (checkpoint === undefined) continue;
      asked = true;
      const found = await askFor(checkpoint, turn);
      if (found !== undefined) fault = worst(fault, found);
      // Who does not answer for one tree is not waited for with the next.
      if (found !== undefined && silent.has(found)) break;
    }
    return { asked, fault };
  }

  async function askFor(checkpoint: SignedCheckpoint, turn: Turn): Promise<WitnessFault | undefined> {
    const { tree, size } = checkpoint;
    const answer = await askWitness(trees, turn, checkpoint);
    if (!answer.ok) return answer.fault;
    for (const line of answer.lines) await trees.addCosignature(tree, size, line);
    turn.signed = { tree, size, at: clock() };
    return undefined;
  }

  return {
    async ask() {
      const now = clock();
      await Promise.all(turns.filter(({ isBusy, dueAt }) => !isBusy && dueAt <= now).map(take));
    },
    standing: () => turns.map(({ name, signed, fault }) => ({ name, signed, fault })),
    stop: () => stopping.abort(),
  };
}

/**
 * What a witness is asked to sign: not what it signed lately; not a tree that ended when the database was put back, of which
 * it saw more than there is; and no tree of another process on this store under another name, which has that one to see to it.
 */
function toBeSigned({ note, ended }: PublishedTree, trust: Trust, now: Instant): SignedCheckpoint | undefined {
  const opened = ended !== undefined ? undefined : openCheckpoint(note, trust);
  if (opened?.ok !== true) return undefined;
  const isSeen = opened.checkpoint.cosignatures.some(({ at }) => Math.abs(now / 1_000 - at) <= longestSeen);
  return isSeen ? undefined : opened.checkpoint;
}

interface AskedAll {
  /** Whether there was anything to be signed. */
  readonly asked: boolean;
  readonly fault: WitnessFault | undefined;
}

const silent: ReadonlySet<WitnessFault> = new Set(['unreachable', 'time-out', 'busy']);

/** That our log is not what it was must not be hidden by a witness that is down for another tree. */
const alarming: ReadonlySet<WitnessFault> = new Set(['other-history', 'ahead', 'cannot-prove']);

const worst = (one: WitnessFault | undefined, other: WitnessFault): WitnessFault =>
  one !== undefined && alarming.has(one) ? one : other;

/** Whether a witness says that our log is not what it saw before. */
export const isAlarming = (fault: WitnessFault): boolean => alarming.has(fault);
