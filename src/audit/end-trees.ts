/**
 * After a database was put back, its trees may be shorter than what was published of them. Writing on would put a second
 * entry in a place that has one: a fork. So each tree ends as it stands, and the log goes on in the next one, which says so.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Clock } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type FormerKey, signCheckpoint, type TreeHead } from './checkpoint.ts';
import { type EndedTree, endedTrees, keepEndedTree } from './ended-tree-rows.ts';
import { newEntryId } from './entry-id.ts';
import { assertInUse } from './key-end-rows.ts';
import { keepCheckpoint, registeredTrees, registerTree } from './log-rows.ts';
import { rootOf } from './merkle-tree.ts';
import { keepPublishedHeads } from './published-heads.ts';
import { readFrontier } from './read-frontier.ts';

export interface EndTreesParts {
  readonly store: Store;
  readonly clock: Clock;
  /** Ed25519 private key. */
  readonly signingKey: KeyObject;
  /** Keys that signed checkpoints before this one. */
  readonly formerKeys?: readonly FormerKey[] | undefined;
  /** Where checkpoints are kept outside the database. */
  readonly headsFolder?: string | undefined;
  /** Heads that are known from elsewhere, such as from later copies of the database; the caller vouches for them. */
  readonly heads?: readonly TreeHead[];
  /** Trees that were written, as far as anybody knows; they are ended too when nothing of them is left. */
  readonly trees?: readonly string[];
  /** Who does it. */
  readonly by: string;
}

/** A tree that was ended, and over how many entries a checkpoint is known to have been signed. */
export interface Ending extends EndedTree {
  readonly published: number;
}

/**
 * Ends every tree that is stored or known, each with a last checkpoint. To be called while no gateway writes.
 * @throws GatewayError `conflict` while a gateway writes one of them; `log-unavailable` when what is stored is not a beginning
 *   of what was published: then this is not an older state of the same log; or when the key has ended
 */
export async function endTrees(parts: EndTreesParts): Promise<readonly Ending[]> {
  const { store, signingKey, formerKeys = [], headsFolder, heads = [], trees = [] } = parts;
  const keys = [createPublicKey(signingKey), ...formerKeys];
  const outside = keepPublishedHeads(headsFolder, keys);
  const published = [...(await outside.all()), ...heads];
  const over = new Set((await endedTrees(store)).map(({ tree }) => tree));
  const others = [...published.map(({ tree }) => tree), ...(await outside.reserved()), ...trees];
  const names = new Set([...(await registeredTrees(store)), ...others]);
  const ending = [...names].filter((name) => !over.has(name)).toSorted();
  await using _writers = await holdAll(store, ending);
  await assertInUse(store, signingKey);
  // All of them are looked at before the first ends: by mistake, nothing does.
  const found: { readonly head: TreeHead; readonly published: number }[] = [];
  for (const tree of ending) {
    const known = published.filter((head) => head.tree === tree);
    const frontier = await readFrontier({ store, keys, tree, known, isOlder: true });
    const head = { tree, size: frontier.size, root: rootOf(frontier).toString('base64') };
    found.push({ head, published: Math.max(0, ...known.map(({ size }) => size)) });
  }
  const endings: Ending[] = [];
  for (const { head, published: most } of found) endings.push({ ...(await endTree(parts, head)), published: most });
  return endings;
}

/** Whoever has the writer of a tree is the only one who can let it grow. On SQLite one writer keeps all others away. */
export async function holdAll(store: Store, trees: readonly string[]): Promise<AsyncDisposable> {
  await using holding = new AsyncDisposableStack();
  for (const tree of store.kind === 'sqlite' ? trees.slice(0, 1) : trees) holding.use(await store.openLogWriter(tree));
  return holding.move();
}

async function endTree({ store, clock, signingKey, by }: EndTreesParts, head: TreeHead): Promise<EndedTree> {
  const { tree } = head;
  const at = clock();
  await registerTree(store, tree, at);
  await keepCheckpoint(store, { ...head, note: signCheckpoint(head, signingKey) }, at);
  const ended: EndedTree = { ...head, at, by, entry: newEntryId() };
  await keepEndedTree(store, ended);
  return ended;
}

/** A tree whose place in the name is its number: the trees of one gateway up to a number. @throws GatewayError `invalid-input` */
export function treesUpTo(origin: string, number: number): readonly string[] {
  if (!Number.isSafeInteger(number) || number < 0 || number > 10_000) {
    throw new GatewayError('invalid-input', 'the number of a tree is a whole number, 10000 at most');
  }
  return Array.from({ length: number }, (_, place) => `${origin}/${place + 1}`);
}
