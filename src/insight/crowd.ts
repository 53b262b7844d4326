import type { PersonCount } from '../contract/generated/types.ts';
import { fewest, toPersonCount } from './small-cells.ts';

/**
 * Decisions that are told of together, and about how many clients they are: ten requests about one client are no more
 * than that one client. Remembers no more clients than it takes to be told of.
 */
export class Crowd {
  #count = 0;
  readonly #clients = new Set<string>();

  /** @param client whoever it is about: only that it is another one counts */
  add(client: string): void {
    this.#count += 1;
    this.#meet(client);
  }

  join(other: Crowd): void {
    this.#count += other.#count;
    for (const client of other.#clients) this.#meet(client);
  }

  #meet(client: string): void {
    if (this.#clients.size < fewest) this.#clients.add(client);
  }

  /** Whether it is about ten clients or more. */
  get isTold(): boolean {
    return this.#clients.size >= fewest;
  }

  /** How many decisions: 'under-10' when they are about fewer than ten clients, the rest rounded to five. */
  get told(): PersonCount {
    return this.isTold ? toPersonCount(this.#count) : 'under-10';
  }

  /** The same as a number to add up; what is not told counts for nothing. */
  get size(): number {
    const { told } = this;
    return told === 'under-10' ? 0 : told;
  }
}

/** The crowd of a key, which is there from now on. */
export function crowdOf<Key>(crowds: Map<Key, Crowd>, key: Key): Crowd {
  const crowd = crowds.get(key) ?? new Crowd();
  crowds.set(key, crowd);
  return crowd;
}
