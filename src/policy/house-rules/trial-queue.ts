import { GatewayError } from '../../errors.ts';

/** Trials that run or wait, of one party and of all. One is a second of a whole core. */
const maxOfOne = 2;
const maxOfAll = 8;

/** Lets one trial of a party run at a time, and refuses what would wait too long. */
export class TrialQueue {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #counts = new Map<string, number>();
  #all = 0;

  /**
   * @param who whose trial it is
   * @throws GatewayError `too-many-requests`
   */
  async run<Result>(who: string, work: () => Promise<Result>): Promise<Result> {
    const mine = this.#counts.get(who) ?? 0;
    if (mine >= maxOfOne || this.#all >= maxOfAll) {
      throw new GatewayError('too-many-requests', 'A rule is being tried already: wait until it is done.');
    }
    this.#counts.set(who, mine + 1);
    this.#all += 1;
    const turn = (this.#last.get(who) ?? Promise.resolve()).then(work);
    this.#last.set(
      who,
      turn.catch(() => undefined),
    );
    try {
      return await turn;
    } finally {
      this.#leave(who);
    }
  }

  #leave(who: string): void {
    this.#all -= 1;
    const left = (this.#counts.get(who) ?? 1) - 1;
    if (left > 0) {
      this.#counts.set(who, left);
      return;
    }
    this.#counts.delete(who);
    this.#last.delete(who);
  }
}
