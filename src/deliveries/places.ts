import type { DueSubscription } from './due-rows.ts';

/** Of one subscription at once; so that a slow receiver takes no more. */
export const perSubscription = 4;
/** Of all together. From here on each gets one: then more slow ones than a region has leave room for the others. */
const halfFull = 24;
const inAll = 64;
/** Of one party: from here on each of its own gets one, and all of them together leave room for the others. */
const partyHalfFull = 8;
const perParty = 24;

type Whose = Pick<DueSubscription, 'id' | 'party'>;

/** A row on a place of its own. */
export interface Placed<Row> {
  readonly row: Row;
  /** Gives the place back; once. */
  readonly free: () => void;
}

/** Places that are held for rows that are looked for. */
interface Held {
  /** Puts rows on them, and gives back those that are left; once. */
  fill<Row extends { readonly lane: string }>(rows: readonly Row[]): readonly Placed<Row>[];
}

/** How much is under way, and how much more may be: nobody's receiver takes the places of the others. */
export class Places {
  /** The cases that are worked at, per subscription. */
  readonly #working = new Map<string, Set<string>>();
  readonly #ofParty = new Map<string, number>();
  #total = 0;

  /** How many more of a subscription may be started; `isShort`: it might be more when less was under way of others. */
  roomFor(whose: Whose): { readonly room: number; readonly isShort: boolean } {
    const isCrowded = this.#total >= halfFull || (this.#ofParty.get(whose.party) ?? 0) >= partyHalfFull;
    const most = (isCrowded ? 1 : perSubscription) - this.lanesOf(whose.id).size;
    const room = Math.max(0, Math.min(most, this.spareFor(whose)));
    return { room, isShort: isCrowded };
  }

  /** How many more of its party, and of all, may be started. */
  spareFor({ party }: Whose): number {
    return Math.min(perParty - (this.#ofParty.get(party) ?? 0), inAll - this.#total);
  }

  lanesOf(id: string): ReadonlySet<string> {
    return this.#working.get(id) ?? new Set();
  }

  /** Before it is known whether so many are found: who looks meanwhile must not count on the same places. */
  hold(whose: Whose, count: number): Held {
    this.#count(whose.party, count);
    return {
      fill: (rows) => {
        this.#count(whose.party, rows.length - count);
        return rows.map((row) => ({ row, free: this.#take(whose, row.lane) }));
      },
    };
  }

  #take({ id, party }: Whose, lane: string): () => void {
    const lanes = this.#working.get(id) ?? new Set();
    this.#working.set(id, lanes.add(lane));
    return () => {
      this.#count(party, -1);
      lanes.delete(lane);
      if (lanes.size === 0) this.#working.delete(id);
    };
  }

  #count(party: string, change: number): void {
    this.#total += change;
    const ofParty = (this.#ofParty.get(party) ?? 0) + change;
    if (ofParty > 0) this.#ofParty.set(party, ofParty);
    else this.#ofParty.delete(party);
  }
}
