import { entriesUnder, type TileAddress, tileWidth } from './tiles.ts';
import { type Frontier, Tower } from './tower.ts';
import type { Problems } from './verdict.ts';

/** Entries from this place up to, not including, `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Entries of which the tiles of two levels do not agree. */
interface Doubt extends Span {
  /** How many entries were vouched for by then: these are not what differs. */
  readonly since: number;
}

/** More than are told of. */
const mostDoubts = 1_000;

/** The hash that a higher tile holds for a full tile below it; undefined when there is none. */
export type ReadNode = (level: number, index: number) => Promise<Buffer | undefined>;

/**
 * Holds a tree, entry by entry, against the roots that are known of it. Where a higher tile says otherwise than the
 * entries under it, the tree is followed both ways, until a signed root tells which of them is what was signed: so an
 * edited entry is found to the tile it stands in, and everything after it is verified all the same.
 */
export class Comparison {
  readonly #problems: Problems;
  readonly #readNode: ReadNode;
  /** By the entries. */
  #computed: Tower;
  /** By the higher tiles, from where they differ on. */
  #stored: Tower | undefined;
  /** Where they differ, as narrowly as is known, in order. */
  #doubtful: Doubt[] = [];
  /** From the last root that was right to the first after it that was not. */
  #broken: Span | undefined;
  #vouchedFor: number;
  /** The size that was vouched for before the last one. */
  #vouchedBefore: number;
  #size: number;

  constructor(start: Frontier, readNode: ReadNode, problems: Problems) {
    this.#computed = new Tower(start);
    this.#readNode = readNode;
    this.#problems = problems;
    this.#size = start.size;
    this.#vouchedFor = start.size;
    this.#vouchedBefore = start.size;
  }

  get size(): number {
    return this.#size;
  }

  /** Up to how many entries the tree leads to a signed root, but for the problems that were found. */
  get vouchedFor(): number {
    return this.#broken?.from ?? this.#vouchedFor;
  }

  frontier(): Frontier {
    return this.#computed.frontier();
  }

  /** Adds the next entry. Returns the root of its tile when that is full now: `climb` is to be called with it. */
  add(leaf: Buffer): { readonly computed: Buffer; readonly stored: Buffer | undefined } | undefined {
    this.#size += 1;
    const computed = this.#computed.add(0, leaf);
    const stored = this.#stored?.add(0, leaf);
    return computed && { computed, stored };
  }

  /** Goes on behind a full tile that cannot be read, by the hash of it in the tile above. False when there is none. */
  async skip({ index, width }: TileAddress): Promise<boolean> {
    const node = width === tileWidth ? await this.#readNode(1, index) : undefined;
    if (node === undefined) return false;
    this.#size += tileWidth;
    await this.climb({ computed: node, stored: node });
    return true;
  }

  /** Puts the root of a full tile on the next level, and so on upwards, beside what the tiles there say. */
  async climb(full: { readonly computed: Buffer; readonly stored: Buffer | undefined }): Promise<void> {
    let computed: Buffer | undefined = full.computed;
    let { stored } = full;
    for (let level = 1; computed !== undefined; level += 1) {
      const entries = entriesUnder(level);
      const held = await this.#readNode(level, this.#size / entries - 1);
      if (held !== undefined && !held.equals(computed)) {
        this.#doubt(this.#size - entries);
        this.#stored ??= this.#computed.clone();
      }
      stored = this.#stored?.add(level, held ?? stored ?? computed);
      computed = this.#computed.add(level, computed);
    }
  }

  /** The tile above a changed one differs because that does: of those only the narrowest is kept, which comes first. */
  #doubt(from: number): void {
    const last = this.#doubtful.at(-1);
    if (this.#doubtful.length === mostDoubts || (last !== undefined && last.from >= from)) return;
    this.#doubtful.push({ from, to: this.#size, since: this.#vouchedFor });
  }

  /** Whether the tree, at the size it has now, has this root, which is signed or known from before. */
  compare(root: Buffer): boolean {
    if (this.#computed.root().equals(root)) {
      // Both this root and an earlier one were signed, and no tree has both.
      if (this.#broken !== undefined) this.#problems.add({ problem: 'forked', ...this.#broken });
      for (const { from, to } of this.#doubtful) this.#problems.add({ problem: 'node-changed', from, to });
      return this.#vouch(this.#computed);
    }
    if (this.#stored?.root().equals(root)) {
      this.#addChanged();
      return this.#vouch(this.#stored);
    }
    this.#broken ??= { from: this.#vouchedFor < this.#size ? this.#vouchedFor : this.#vouchedBefore, to: this.#size };
    return false;
  }

  /** To be called when all roots were compared. @param isVouched whether the last checkpoint has the root of the entries */
  end(isVouched: boolean): void {
    if (this.#broken === undefined) return;
    this.#problems.add({ problem: isVouched ? 'forked' : 'entry-changed', ...this.#broken });
    this.#addChanged();
  }

  /** Where the entries differ from the tiles above them, as narrowly as the roots that were right and wrong allow. */
  #addChanged(): void {
    for (const { from, to, since } of this.#doubtful) {
      const first = Math.max(from, since);
      const wrongFrom = this.#broken?.to ?? to;
      // Beyond the first wrong root more can be wrong: of those tiles nothing narrower is known.
      this.#problems.add({
        problem: 'entry-changed',
        from: first,
        to: wrongFrom > first ? Math.min(to, wrongFrom) : to,
      });
    }
  }

  #vouch(tower: Tower): true {
    this.#computed = tower;
    this.#stored = undefined;
    this.#doubtful = [];
    this.#broken = undefined;
    if (this.#size > this.#vouchedFor) [this.#vouchedBefore, this.#vouchedFor] = [this.#vouchedFor, this.#size];
    return true;
  }
}
