import type { SignedCheckpoint } from './checkpoint.ts';
import { Comparison, type ReadNode } from './comparison.ts';
import { type Mark, readMarks } from './marks.ts';
import type { MirrorCheck } from './mirror.ts';
import {
  entriesUnder,
  hashAt,
  hashBytes,
  SourceUnavailable,
  type TileAddress,
  type TileAnswer,
  type TileSource,
  tileIn,
  tileWidth,
  withheld,
} from './tiles.ts';
import type { Frontier } from './tower.ts';
import type { Trust } from './trust.ts';
import { Problems, type TreeProblem } from './verdict.ts';

export interface WalkParts {
  readonly source: TileSource;
  readonly trust: Trust;
  /** The last checkpoint: as far as the walk goes. */
  readonly head: SignedCheckpoint;
  /** What is known from before, by size. */
  readonly marks: readonly Mark[];
  /** What need not be read again: a multiple of the tile width. */
  readonly start: Frontier;
  readonly mirror: MirrorCheck | undefined;
}

export interface Walked {
  readonly vouchedFor: number;
  /** How many entries the last checkpoint is over that enough witnesses cosigned. */
  readonly cosignedFor: number;
  readonly frontier: Frontier;
  readonly problems: Problems;
  /** The first checkpoint whose root the entries do not have, when they have that of the last one. */
  readonly contradicted: string | undefined;
  /** Why it ended before the end: what was found until then stands. */
  readonly unavailable: string | undefined;
}

/**
 * Reads the tiles of a tree one after the other and holds them against every root that is known, until the end, until there is
 * more wrong than is told, or until the source is silent: by that it hides nothing of what it has shown. Memory stays flat.
 */
export async function walkTree(parts: WalkParts): Promise<Walked> {
  const { start, mirror } = parts;
  const problems = new Problems();
  const comparison = new Comparison(start, readNodes(parts, problems), problems);
  const marks = new MarkCursor(readMarks(parts, problems));
  const unavailable = await readTiles(parts, { comparison, marks, problems }).then(() => undefined, toReason);
  comparison.end(marks.isVouched);
  for (const problem of mirror?.found() ?? []) problems.add(problem);
  const [{ vouchedFor }, { cosignedFor }] = [comparison, marks];
  const isForked = marks.isVouched && problems.list.some(({ problem }) => problem === 'forked');
  const contradicted = unavailable === undefined && isForked ? marks.contradicted : undefined;
  return { vouchedFor, cosignedFor, frontier: comparison.frontier(), problems, contradicted, unavailable };
}

interface Walking {
  readonly comparison: Comparison;
  readonly marks: MarkCursor;
  readonly problems: Problems;
}

/** @throws SourceUnavailable */
async function readTiles({ source, head, start, mirror }: WalkParts, walking: Walking): Promise<void> {
  const { comparison, marks, problems } = walking;
  await marks.compare(comparison);
  for await (const { address, bytes } of tilesFrom(source, start.size, head.size)) {
    if (isWhole(bytes, address)) {
      await mirror?.compare(address, bytes);
      await addTile(comparison, marks, bytes);
      continue;
    }
    problems.add(await whatIsMissing(source, head.size, address, bytes));
    // The tile above may hold its root: then what follows can be verified all the same.
    if (problems.isFull || !(await comparison.skip(address))) return;
    await marks.compare(comparison);
  }
}

function toReason(error: unknown): string {
  if (error instanceof SourceUnavailable) return error.message;
  throw error;
}

async function addTile(comparison: Comparison, marks: MarkCursor, bytes: Buffer): Promise<void> {
  for (let place = 0; place * hashBytes < bytes.length; place += 1) {
    const full = comparison.add(hashAt(bytes, place));
    if (full !== undefined) await comparison.climb(full);
    if (marks.nextSize === comparison.size) await marks.compare(comparison);
  }
}

/** Goes along the known roots while the tree grows. */
class MarkCursor {
  /** Up to where enough witnesses cosigned. */
  cosignedFor = 0;
  /** Whether the last root that was compared is that of the tree. */
  isVouched = false;
  /** The size of the next one. */
  nextSize: number | undefined = 0;
  /** The first checkpoint whose root is another one. */
  contradicted: string | undefined;
  readonly #marks: AsyncGenerator<Mark, undefined>;
  #next: Mark | undefined;

  constructor(marks: AsyncGenerator<Mark, undefined>) {
    this.#marks = marks;
  }

  /** Compares every root that is known for the size that the tree has now. What it grew past unread is passed over. */
  async compare(comparison: Comparison): Promise<void> {
    while (this.nextSize !== undefined && this.nextSize <= comparison.size) {
      if (this.#next?.size === comparison.size) this.#compareOne(this.#next, comparison);
      this.#next = (await this.#marks.next()).value;
      this.nextSize = this.#next?.size;
    }
  }

  #compareOne({ size, root, cosigned, note }: Mark, comparison: Comparison): void {
    this.isVouched = comparison.compare(root);
    if (!this.isVouched) this.contradicted ??= note;
    if (this.isVouched && cosigned === true) this.cosignedFor = size;
  }
}

/** What the higher tiles hold; of each level the tile that is being filled is kept. */
function readNodes({ source, head, mirror }: WalkParts, problems: Problems): ReadNode {
  const held = new Map<number, { readonly index: number; readonly bytes: Buffer | undefined }>();
  return async (level, place) => {
    const index = Math.floor(place / tileWidth);
    let tile = held.get(level);
    if (tile?.index !== index) {
      tile = { index, bytes: await readHigher(level, index) };
      held.set(level, tile);
    }
    return tile.bytes && hashAt(tile.bytes, place % tileWidth);
  };

  async function readHigher(level: number, index: number): Promise<Buffer | undefined> {
    const address = tileIn(head.size, level, index);
    if (address === undefined) return undefined;
    const bytes = await source.tile(address);
    if (isWhole(bytes, address)) {
      await mirror?.keep(address, bytes);
      return bytes;
    }
    const from = index * entriesUnder(level + 1);
    problems.add({
      problem: bytes === withheld ? 'withheld' : 'node-missing',
      from,
      to: from + address.width * entriesUnder(level),
    });
    return undefined;
  }
}

interface ReadTile {
  readonly address: TileAddress;
  readonly bytes: TileAnswer;
}

/** So many tiles are asked for at a time. */
const mostAtOnce = 8;

/** The tiles of the entries, in order; the next ones are under way while one is looked at. */
async function* tilesFrom(source: TileSource, from: number, size: number): AsyncGenerator<ReadTile> {
  const underWay: { readonly address: TileAddress; readonly bytes: Promise<TileAnswer> }[] = [];
  for (let index = Math.floor(from / tileWidth); ; index += 1) {
    const address = tileIn(size, 0, index);
    if (address !== undefined) {
      const bytes = source.tile(address);
      // Whoever stops reading early waits for none of the others.
      bytes.catch(() => {});
      underWay.push({ address, bytes });
    }
    if (address !== undefined && underWay.length < mostAtOnce) continue;
    const next = underWay.shift();
    if (next === undefined) return;
    yield { address: next.address, bytes: await next.bytes };
  }
}

/** Entries that were signed and are not there: in between, or from here to the end. */
async function whatIsMissing(
  source: TileSource,
  size: number,
  { index, width }: TileAddress,
  bytes: TileAnswer,
): Promise<TreeProblem> {
  if (bytes === withheld) return { problem: 'withheld', from: index * tileWidth, to: index * tileWidth + width };
  const there = Math.min(Math.floor((bytes?.length ?? 0) / hashBytes), width);
  const from = index * tileWidth + there;
  const last = tileIn(size, 0, Math.ceil(size / tileWidth) - 1);
  const goesOn = last !== undefined && last.index > index && (await source.tile(last)) !== undefined;
  return goesOn
    ? { problem: 'entry-dropped', from, to: (index + 1) * tileWidth }
    : { problem: 'cut-off', from, to: size };
}

const isWhole = (bytes: TileAnswer, { width }: TileAddress): bytes is Buffer =>
  bytes instanceof Buffer && bytes.length === width * hashBytes;
