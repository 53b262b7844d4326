import type { Store } from '../store/store.ts';
import { readCheckpoint, type TreeHead } from './checkpoint.ts';

/** A size at which the root of a tree is known. */
export type KnownRoot = Pick<TreeHead, 'size' | 'root'>;

/** Where the root of a tree is known: by signed checkpoints that are stored, or otherwise. */
export interface KnownRoots {
  /** From one size up to and including another, in no order. Reads them anew each time. */
  within(from: number, to: number): Promise<KnownRoot[]>;
  /** The smallest that is larger. */
  after(size: number): Promise<KnownRoot | undefined>;
  /** The size of the first checkpoint, of those that were met, that none of the keys signed. */
  firstForged(): number | undefined;
}

interface Parts {
  readonly tree: string;
  readonly keys: Parameters<typeof readCheckpoint>[1];
  /** Known otherwise. */
  readonly known: readonly TreeHead[];
  readonly rest: () => Promise<unknown>;
}

type StoredNote = KnownRoot & { readonly note: string };

const notesPerPage = 100;
/** A signature takes up to half a millisecond; a gateway signs up to half a million a year. */
const checksPerTurn = 16;

/** @throws GatewayError `store-unavailable`, at each question */
export function readKnownRoots(store: Store, { tree, keys, known, rest }: Parts): KnownRoots {
  let forged: number | undefined;
  let checks = 0;
  const isSigned = async ({ size, root, note }: StoredNote): Promise<boolean> => {
    checks += 1;
    if (checks % checksPerTurn === 0) await rest();
    const signed = readCheckpoint(note, keys);
    if (signed?.tree === tree && signed.size === size && signed.root === root) return true;
    forged = Math.min(forged ?? size, size);
    return false;
  };
  const notes = (from: number, to: number): Promise<StoredNote[]> =>
    store.all<StoredNote>(
      'select size, root, note from log_checkpoints where tree = ? and size between ? and ? order by size limit ?',
      [tree, from, to, notesPerPage],
    );
  const pages = async function* (from: number, to: number): AsyncGenerator<StoredNote> {
    for (let next = from; ; ) {
      const page = await notes(next, to);
      yield* page;
      const last = page.at(-1);
      if (last === undefined || page.length < notesPerPage) return;
      next = last.size + 1;
    }
  };
  return {
    async within(from, to) {
      const found: KnownRoot[] = known.filter(({ size }) => size >= from && size <= to);
      for await (const note of pages(from, to)) if (await isSigned(note)) found.push(note);
      return found;
    },
    async after(size) {
      const otherwise = known.filter((head) => head.size > size).sort((a, b) => a.size - b.size)[0];
      for await (const note of pages(size + 1, otherwise?.size ?? Number.MAX_SAFE_INTEGER)) {
        if (await isSigned(note)) return note;
      }
      return otherwise;
    },
    firstForged: () => forged,
  };
}
