import { randomBytes } from 'node:crypto';
import type { Entry } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type EndedTree, unsaidEndings } from './ended-tree-rows.ts';

type Saying = Omit<Entry, 'at'>;

/**
 * Records which trees ended, and where, as far as no entry says so yet: with the id that was reserved when it ended, so that of
 * several processes one does.
 * @returns how many this process recorded
 */
export async function sayEndings(store: Store, record: (entry: Saying) => Promise<unknown>): Promise<number> {
  let said = 0;
  for (const ended of await unsaidEndings(store)) {
    try {
      await record(toEntry(ended));
      said += 1;
    } catch (error) {
      const isSaid = error instanceof GatewayError && error.code === 'conflict';
      if (!isSaid) throw error;
    }
  }
  return said;
}

const toEntry = ({ entry, tree, size, root }: EndedTree): Saying => ({
  id: entry,
  kind: 'log-restored',
  traceId: randomBytes(16).toString('hex'),
  spanId: randomBytes(8).toString('hex'),
  // Everybody may read this entry: who at the operator did it stands in the database alone.
  apiClient: 'operator',
  reference: `${tree} ${size} ${root}`,
});
