import type { Clock, Instant } from '../contract/vocabulary.ts';
import { toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { TreeExtent } from './checkpoint.ts';
import type { Unsigned } from './checkpoint-keeper.ts';
import { type KeptVerdict, keepVerdict, knownBreaks, readVerdict } from './kept-verdict.ts';
import { type LogVerdict, type VerifyLogParts, verifyLog } from './verify-log.ts';

/** How the log of this process stands. */
export interface LogStanding {
  /** The name of the tree that this process writes; it begins with the name of the gateway. */
  readonly tree: string;
  /** How many entries it has. */
  readonly size: number;
  /** When its last entry was made; undefined before the first. */
  readonly last: Instant | undefined;
  /** The last signed checkpoint: over how many entries, and when. Undefined before the first. */
  readonly checkpoint: { readonly size: number; readonly at: Instant } | undefined;
  readonly verified: KeptVerdict;
}

export interface LogWatch {
  verify(rest?: () => Promise<unknown>): Promise<LogVerdict>;
  standing(): Promise<LogStanding>;
  verified(): Promise<KeptVerdict>;
  lastMoments(): Promise<readonly Instant[]>;
  unsigned(): Unsigned;
}

interface WatchParts extends Pick<VerifyLogParts, 'nameFor'> {
  readonly store: Store;
  readonly clock: Clock;
  readonly keys: VerifyLogParts['keys'];
  readonly head: () => NonNullable<VerifyLogParts['heads']>[number];
  readonly extent: () => TreeExtent;
  /** What is kept outside the database. */
  readonly published: () => Promise<NonNullable<VerifyLogParts['heads']>>;
  readonly unsigned: () => Unsigned;
}

/** Verifies the log when asked to, and keeps what came of it. */
export function watchLog(parts: WatchParts): LogWatch {
  const { store, clock, keys, nameFor, head, extent, published, unsigned } = parts;
  // A break that cannot be kept is known here all the same.
  let isUnkept = false;
  const verified = async (): Promise<KeptVerdict> => {
    const kept = await readVerdict(store);
    return isUnkept ? { ...kept, intact: false } : kept;
  };
  return {
    async verify(rest) {
      const known = await knownBreaks(store);
      const heads = [head(), ...(await published())];
      const verdict = await verifyLog({ store, keys, nameFor, heads, ...(rest && { rest }) });
      isUnkept = !verdict.intact;
      await keepVerdict(store, verdict, { known, at: clock() }).then(
        () => {
          isUnkept = false;
        },
        (error: unknown) => {
          if (verdict.intact) throw error;
        },
      );
      return verdict;
    },
    ...{ verified, unsigned },
    async lastMoments() {
      const rows = await store.all<{ at: number }>(lastMoments, []);
      return rows.map(({ at }) => toInstant(at));
    },
    async standing() {
      const { tree, size } = extent();
      const [last] = await store.all<{ size: number; at: number }>(
        'select size, at from log_checkpoints where tree = ? order by size desc limit 1',
        [tree],
      );
      const [entry] = await store.all<{ at: number }>(
        'select at from log_entries where tree = ? order by seq desc limit 1',
        [tree],
      );
      const written = entry && toInstant(entry.at);
      const checkpoint = last && { size: last.size, at: toInstant(last.at) };
      return { tree, size, last: written, checkpoint, verified: await verified() };
    },
  };
}

const lastMoments = `select (select at from log_entries where log_entries.tree = log_trees.tree order by seq desc limit 1) as at
  from log_trees where exists (select 1 from log_entries where log_entries.tree = log_trees.tree)`;
