import { openCheckpoint, readCheckpointText, type SignedCheckpoint } from './checkpoint.ts';
import { Comparison, type ReadNode } from './comparison.ts';
import type { MirrorCheck } from './mirror.ts';
import {
  entriesUnder,
  hashAt,
  hashBytes,
  SourceUnavailable,
  type TileAddress,
  type TileSource,
  tileIn,
  tileWidth,
} from './tiles.ts';
import type { Frontier } from './tower.ts';
import type { Trust } from './trust.ts';
import { isCosigned, Problems, type TreeProblem } from './verdict.ts';

/** A size at which the root of the tree is known. */
export interface Mark {
  readonly size: number;
  readonly root: Buffer;
  /** Whether as many witnesses cosigned it as are asked. */
  readonly cosigned?: boolean;
}

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
}

/**
 * Reads the tiles of a tree one after the other and holds them against every root that is known. Memory stays flat.
 * @throws SourceUnavailable
 */
export async function walkTree(parts: WalkParts): Promise<Walked> {
  const { source, head, start, mirror } = parts;
  const problems = new Problems();
  const comparison = new Comparison(start, readNodes(parts, problems), problems);
  const marks = readMarks(parts, problems);
  let cosignedFor = 0;
  let isVouched = false;
  let { value: mark } = await marks.next();
  const compareMarks = async (): Promise<void> => {
    for (; mark?.size === comparison.size; { value: mark } = await marks.next()) {
      isVouched = comparison.compare(mark.root);
      if (isVouched && mark.cosigned) cosignedFor = mark.size;
    }
  };
  await compareMarks();
  for await (const { address, bytes } of tilesFrom(source, start.size, head.size)) {
    if (bytes?.length !== address.width * hashBytes) {
      problems.add(await whatIsMissing(source, head.size, address, bytes));
      break;
    }
    await mirror?.compare(address, bytes);
    for (let place = 0; place < address.width; place += 1) {
      const full = comparison.add(hashAt(bytes, place));
      if (full !== undefined) await comparison.climb(full);
      if (mark?.size === comparison.size) await compareMarks();
    }
  }
  if (comparison.size === head.size) comparison.end(isVouched);
  for (const problem of mirror?.found() ?? []) problems.add(problem);
  return { vouchedFor: comparison.vouchedFor, cosignedFor, frontier: comparison.frontier(), problems };
}

/** Every root that is known, by size, that of the last checkpoint last. */
async function* readMarks(parts: WalkParts, problems: Problems): AsyncGenerator<Mark, undefined> {
  const { head, marks, start, trust } = parts;
  const known = marks.filter(({ size }) => size >= start.size && size <= head.size);
  for await (const mark of offeredMarks(parts, problems)) {
    while (known[0] !== undefined && known[0].size <= mark.size) yield known.shift() ?? mark;
    yield mark;
  }
  yield* known;
  yield { size: head.size, root: head.root, cosigned: isCosigned(head, trust.quorum) };
}

/** The checkpoints that the source kept, each verified: whoever can write to it can have made them up. */
async function* offeredMarks({ source, trust, head, start }: WalkParts, problems: Problems): AsyncGenerator<Mark> {
  let last = start.size;
  for await (const note of source.checkpoints(start.size)) {
    const opened = openCheckpoint(note, trust);
    if (!opened.ok || opened.checkpoint.tree !== head.tree) {
      const at = readCheckpointText(note)?.size ?? last;
      const refusal = opened.ok ? 'unknown-tree' : opened.refusal;
      problems.add({ problem: 'checkpoint-not-signed', from: at, to: at, refusal });
      continue;
    }
    const { size, root } = opened.checkpoint;
    if (size < last) throw new SourceUnavailable('the checkpoints are not in order of size');
    // What was published since this run began is for the next one.
    if (size > head.size) return;
    last = size;
    yield { size, root, cosigned: isCosigned(opened.checkpoint, trust.quorum) };
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
    if (bytes?.length === address.width * hashBytes) {
      await mirror?.keep(address, bytes);
      return bytes;
    }
    const from = index * entriesUnder(level + 1);
    problems.add({ problem: 'node-missing', from, to: from + address.width * entriesUnder(level) });
    return undefined;
  }
}

/** So many tiles are asked for at a time. */
const mostAtOnce = 8;

/** The tiles of the entries, in order; the next ones are under way while one is looked at. */
async function* tilesFrom(source: TileSource, from: number, size: number) {
  const underWay: { readonly address: TileAddress; readonly bytes: Promise<Buffer | undefined> }[] = [];
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
  bytes: Buffer | undefined,
): Promise<TreeProblem> {
  const there = Math.min(Math.floor((bytes?.length ?? 0) / hashBytes), width);
  const from = index * tileWidth + there;
  const last = tileIn(size, 0, Math.ceil(size / tileWidth) - 1);
  const goesOn = last !== undefined && last.index > index && (await source.tile(last)) !== undefined;
  return goesOn
    ? { problem: 'entry-dropped', from, to: (index + 1) * tileWidth }
    : { problem: 'cut-off', from, to: size };
}
