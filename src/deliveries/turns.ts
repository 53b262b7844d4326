import { type DueSubscription, isOpen, leaseTime } from './due-rows.ts';

const minute = 60_000;
const pacedAtOnce = 16;

/** A turn of a subscription of which one gateway at a time sends. In milliseconds. */
export interface Turn {
  readonly rows: number;
  readonly until: number;
  /** The part of it that is for one row. */
  readonly share: number;
}

/** A receiver that fails, or that takes so many messages a minute, is sent to in turns. */
export const goesInTurns = (due: DueSubscription): boolean => isOpen(due) || due.perMinute !== undefined;

/** @param most how many rows may be started now, at the most */
export function turnOf(due: DueSubscription, most: number, at: number): Turn {
  const { perMinute } = due;
  const paced = Math.max(1, Math.min(pacedAtOnce, most, Math.floor((perMinute ?? 0) / 60)));
  const length = isOpen(due) || perMinute === undefined ? leaseTime : Math.ceil((paced * minute) / perMinute);
  // One message finds out how a receiver is that fails.
  const rows = isOpen(due) ? 1 : paced;
  return { rows, until: at + length, share: Math.floor(length / rows) };
}

/** How a turn is used: how many of its rows are under way. */
export class UsedTurn {
  readonly until: number;
  readonly #share: number;
  #left: number;
  #asked = 0;
  #spared = 0;

  constructor({ until, share }: Turn, rows: number) {
    this.until = until;
    this.#share = share;
    this.#left = rows;
  }

  /** Of a row nothing more comes. */
  lose(): void {
    this.#left -= 1;
  }

  /**
   * A row is done.
   * @returns when the turn ends instead, once all are done and some went nowhere: what of it was used for nothing that went
   *   is given back, as a gap would tell that there was something
   */
  use(wasAsked: boolean): number | undefined {
    this.#left -= 1;
    if (wasAsked) this.#asked += 1;
    else this.#spared += 1;
    if (this.#left > 0 || this.#spared === 0) return undefined;
    return this.#asked === 0 ? 0 : this.until - this.#spared * this.#share;
  }
}
