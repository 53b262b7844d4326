import { hashAt, hashBytes, SourceUnavailable, type TileAddress, tileIn, tilePath, tileWidth } from './tiles.ts';
import type { TreeProblem } from './verdict.ts';

/** A copy of a tree that whoever verifies keeps: against it, an edit is found to the entry. */
export interface Mirror {
  /** The tree that it is a copy of; undefined while nothing of it counts. */
  readonly tree: string | undefined;
  /** How many entries of it are known to be what was signed, when they were copied. */
  readonly size: number;
  read(address: TileAddress): Promise<Buffer | undefined>;
  write(address: TileAddress, bytes: Buffer): Promise<void>;
}

/** Holds what is served against the copy, and copies what is new. */
export interface MirrorCheck {
  compare(address: TileAddress, bytes: Buffer): Promise<void>;
  /** Copies a higher tile: it is verified by what it is made of. */
  keep(address: TileAddress, bytes: Buffer): Promise<void>;
  /** What is not what it was. */
  found(): readonly TreeProblem[];
}

/** An entry whose hash is another one than it was. */
interface Difference {
  readonly place: number;
  readonly before: string;
  readonly now: string;
}

/** Enough to see what happened. */
const mostDifferences = 1_000;

export function checkMirror(mirror: Mirror): MirrorCheck {
  const differences: Difference[] = [];
  /** After it every entry stands elsewhere than it did: there is no use in comparing. */
  let shift: TreeProblem | undefined;
  return {
    async compare(address, bytes) {
      const own = tileIn(mirror.size, 0, address.index);
      const copy = own && (await readCopy(mirror, own));
      await writeNew(mirror, address, bytes);
      const kept = copy?.subarray(0, bytes.length);
      if (kept === undefined || bytes.subarray(0, kept.length).equals(kept)) return;
      const [before, now] = [toHashes(kept), toHashes(bytes)];
      const found = shift === undefined ? differencesOf(before, now, address.index * tileWidth) : [];
      if (!isSameSet(found)) shift = findShift(before, now, address.index * tileWidth);
      if (shift === undefined) differences.push(...found.slice(0, mostDifferences - differences.length));
    },
    keep: (address, bytes) => writeNew(mirror, address, bytes),
    found() {
      // The same hashes in another order: nothing was changed or made up.
      const problem = isSameSet(differences) ? 'reordered' : 'entry-changed';
      const changed = toRuns(differences).map((run): TreeProblem => ({ problem, ...run }));
      return shift === undefined ? changed : [...changed, shift];
    },
  };
}

async function readCopy(mirror: Mirror, address: TileAddress): Promise<Buffer> {
  const copy = await mirror.read(address);
  if (copy?.length === address.width * hashBytes) return copy;
  throw new SourceUnavailable(`the mirror has lost ${tilePath(address)}`);
}

/** What counts already stays as it is: what is served now may have been changed. */
async function writeNew(mirror: Mirror, address: TileAddress, bytes: Buffer): Promise<void> {
  const own = tileIn(mirror.size, address.level, address.index);
  if (address.width > (own?.width ?? 0)) await mirror.write(address, bytes);
}

const toHashes = (tile: Buffer): readonly string[] =>
  Array.from({ length: tile.length / hashBytes }, (_, place) => hashAt(tile, place).toString('base64'));

const differencesOf = (before: readonly string[], now: readonly string[], first: number): readonly Difference[] =>
  before.flatMap((hash, offset) => {
    const other = now[offset] ?? '';
    return hash === other ? [] : [{ place: first + offset, before: hash, now: other }];
  });

const isSameSet = (differences: readonly Difference[]): boolean => {
  const before = differences.map((one) => one.before).toSorted();
  const now = differences.map((one) => one.now).toSorted();
  return before.every((hash, index) => hash === now[index]);
};

/** Whether entries were taken out, or put in between, from where the first difference is: the others moved up. */
function findShift(before: readonly string[], now: readonly string[], first: number): TreeProblem | undefined {
  const at = before.findIndex((hash, offset) => hash !== now[offset]);
  const dropped = distance(before, now, at);
  if (dropped !== undefined) return { problem: 'entry-dropped', from: first + at, to: first + at + dropped };
  const inserted = distance(now, before, at);
  if (inserted === undefined) return undefined;
  return { problem: 'entry-inserted', from: first + at, to: first + at + inserted };
}

/** By how many places the longer list runs ahead of the other one from there on to its end. */
function distance(longer: readonly string[], shorter: readonly string[], at: number): number | undefined {
  const ahead = longer.indexOf(shorter[at] ?? '', at + 1) - at;
  const isShifted =
    ahead > 0 && longer.slice(at + ahead).every((hash, offset) => hash === (shorter[at + offset] ?? hash));
  return isShifted ? ahead : undefined;
}

/** Neighbours as one span. */
function toRuns(differences: readonly Difference[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const { place } of differences) {
    const last = runs.at(-1);
    if (last?.to === place) last.to = place + 1;
    else runs.push({ from: place, to: place + 1 });
  }
  return runs;
}
