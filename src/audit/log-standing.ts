import type { Clock, Instant } from '../contract/vocabulary.ts';
import { toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { TreeExtent } from './checkpoint.ts';
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
  /** When the log was last held against its checkpoints by this process, and whether it is what it was. */
  readonly verified: { readonly at: Instant; readonly intact: boolean };
}

export interface LogWatch {
  verify(rest?: () => Promise<unknown>): Promise<LogVerdict>;
  standing(): Promise<LogStanding>;
}

interface WatchParts extends Pick<VerifyLogParts, 'nameFor'> {
  readonly store: Store;
  readonly clock: Clock;
  readonly keys: VerifyLogParts['keys'];
  readonly head: () => NonNullable<VerifyLogParts['heads']>[number];
  readonly extent: () => TreeExtent;
  /** What is kept outside the database. */
  readonly published: () => Promise<NonNullable<VerifyLogParts['heads']>>;
}

/** Verifies the log when asked to, and remembers what came of it. A log that could be opened was in order then. */
export function watchLog({ store, clock, keys, nameFor, head, extent, published }: WatchParts): LogWatch {
  let verified: LogStanding['verified'] = { at: clock(), intact: true };
  return {
    async verify(rest) {
      const heads = [head(), ...(await published())];
      const verdict = await verifyLog({ store, keys, nameFor, heads, ...(rest && { rest }) });
      verified = { at: clock(), intact: verdict.intact };
      return verdict;
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
      return { tree, size, last: written, checkpoint: last && { size: last.size, at: toInstant(last.at) }, verified };
    },
  };
}
