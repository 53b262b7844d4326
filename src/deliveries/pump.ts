import type { Clock } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import {
  type DueSubscription,
  isOpen,
  lease,
  leaseTime,
  readDue,
  readDueSubscription,
  readDueSubscriptions,
} from './due-rows.ts';
import type { Leased } from './outcome-rows.ts';
import { endTurn, takeTurn } from './subscription-rows.ts';

/** Of one subscription at once; so that a slow receiver takes no more. */
const perSubscription = 4;
/** Of all together. From here on each gets one: then more slow ones than a region has leave room for the others. */
const halfFull = 24;
const inAll = 64;
const pacedAtOnce = 16;
const minute = 60_000;
const mostFailures = 100;

interface PumpParts {
  readonly store: Store;
  readonly clock: Clock;
  /** @returns whether the receiver was asked */
  readonly attempt: (leased: Leased) => Promise<boolean>;
}

interface Ran {
  readonly done: number;
  readonly failures: readonly unknown[];
}

interface Turn {
  /** How many rows may be started. */
  readonly room: number;
  /** The end of the turn, when one at a time is given out. */
  readonly until?: number;
}

/** Delivers what is due: some of each subscription at once, in the order of each case, never reading all that waits. */
export class Pump {
  readonly #parts: PumpParts;
  /** The cases that are worked at, per subscription. */
  readonly #working = new Map<string, Set<string>>();
  /** The subscriptions that are looked at, and whether to look once more. */
  readonly #serving = new Map<string, boolean>();
  #total = 0;
  /** Rows that were started, with what follows from them: until none is left it is not idle. */
  #open = 0;
  #done = 0;
  #failures: unknown[] = [];
  #isStopped = false;
  #looksAgain = false;
  /** Some subscription got less than it could have had. */
  #isShort = false;
  #round: Promise<void> | undefined;
  #first = 0;
  #idle = Promise.withResolvers<void>();
  #running: Promise<Ran> | undefined;

  constructor(parts: PumpParts) {
    this.#parts = parts;
  }

  /** Starts what is due, until nothing is, and waits for all of it. Called while it runs, it looks again. */
  run(): Promise<Ran> {
    if (this.#running === undefined) this.#running = this.#untilIdle();
    else this.#look();
    return this.#running;
  }

  /** Starts nothing any more. What is under way ends; `run` waits for it. */
  stop(): void {
    this.#isStopped = true;
  }

  async #untilIdle(): Promise<Ran> {
    const { promise } = this.#idle;
    this.#look();
    await promise;
    const ran = { done: this.#done, failures: this.#failures };
    this.#done = 0;
    this.#failures = [];
    this.#running = undefined;
    return ran;
  }

  /** Goes round all subscriptions once; again when somebody asked meanwhile. */
  #look(): void {
    this.#looksAgain = true;
    this.#round ??= this.#goRound()
      .catch((error: unknown) => this.#keepFailure(error))
      .then(() => {
        this.#round = undefined;
        // Somebody may have asked between its last look and this moment.
        if (this.#looksAgain && !this.#isStopped) this.#look();
        else this.#settle();
      });
  }

  async #goRound(): Promise<void> {
    const { store, clock } = this.#parts;
    while (this.#looksAgain && !this.#isStopped) {
      this.#looksAgain = false;
      this.#isShort = false;
      const due = await readDueSubscriptions(store, clock());
      // Each round begins with another one: no one is always the last.
      this.#first = due.length === 0 ? 0 : (this.#first + 1) % due.length;
      for (const one of [...due.slice(this.#first), ...due.slice(0, this.#first)]) await this.#serve(one);
    }
  }

  /** One at a time for each subscription: who comes meanwhile has it looked at once more. */
  async #serve(due: DueSubscription): Promise<void> {
    if (this.#isStopped) return;
    if (this.#serving.has(due.id)) {
      this.#serving.set(due.id, true);
      return;
    }
    this.#serving.set(due.id, false);
    try {
      await this.#startDue(due);
    } finally {
      const looksAgain = this.#serving.get(due.id);
      this.#serving.delete(due.id);
      if (looksAgain) await this.#goOn(due.id);
    }
  }

  async #startDue(due: DueSubscription): Promise<void> {
    const { room, until } = await this.#takeTurn(due);
    if (room === 0) return;
    const rows = await this.#leaseDue(due.id, room);
    for (const leased of rows) this.#start(due, until === undefined ? leased : { ...leased, turn: until });
    if (rows.length === 0 && until !== undefined) await endTurn(this.#parts.store, due.id, until);
  }

  /** Of a receiver that fails, or that takes so many messages a minute, one gateway at a time has the turn. */
  async #takeTurn(due: DueSubscription): Promise<Turn> {
    const { id, perMinute, resumesAt } = due;
    const room = this.#roomFor(id);
    if (room === 0 || (!isOpen(due) && perMinute === undefined)) return { room };
    if (this.#working.has(id)) return { room: 0 };
    const paced = Math.max(1, Math.min(pacedAtOnce, Math.floor((perMinute ?? 0) / 60)));
    const length = isOpen(due) || perMinute === undefined ? leaseTime : Math.ceil((paced * minute) / perMinute);
    const until = this.#parts.clock() + length;
    const isOurs = await takeTurn(this.#parts.store, id, resumesAt, until);
    return { room: isOurs ? (isOpen(due) ? 1 : paced) : 0, until };
  }

  #roomFor(id: string): number {
    const most = this.#total < halfFull ? perSubscription : 1;
    const room = Math.min(most - (this.#working.get(id)?.size ?? 0), inAll - this.#total);
    if (room < perSubscription) this.#isShort ||= this.#total >= halfFull;
    return Math.max(0, room);
  }

  async #leaseDue(id: string, room: number): Promise<readonly Leased[]> {
    const { store, clock } = this.#parts;
    const at = clock();
    const until = at + leaseTime;
    const busy = this.#working.get(id) ?? new Set();
    // A case that is worked at keeps its order also against what became due before its time.
    const found = (await readDue(store, id, at, room + busy.size)).filter(({ lane }) => !busy.has(lane)).slice(0, room);
    const ids = found.map((row) => row.id);
    const mine = await lease(store, ids, at, until);
    return found.filter((row) => mine.has(row.id)).map((row) => ({ row, until }));
  }

  #start(due: DueSubscription, leased: Leased): void {
    const { turn } = leased;
    const lanes = this.#working.get(due.id) ?? new Set();
    this.#working.set(due.id, lanes.add(leased.row.lane));
    this.#total += 1;
    this.#open += 1;
    const free = (): void => {
      this.#total -= 1;
      lanes.delete(leased.row.lane);
      if (lanes.size === 0) this.#working.delete(due.id);
    };
    const succeed = async (wasAsked: boolean): Promise<void> => {
      free();
      this.#done += 1;
      if (!wasAsked && turn !== undefined && isOpen(due)) await endTurn(this.#parts.store, due.id, turn);
      await this.#goOn(due.id);
    };
    const fail = (error: unknown): void => {
      free();
      // What failed here may fail for the next one as well: not before somebody looks again.
      this.#keepFailure(error);
    };
    void this.#parts
      .attempt(leased)
      .then(succeed, fail)
      .catch((error: unknown) => this.#keepFailure(error))
      .finally(() => {
        this.#open -= 1;
        this.#settle();
      });
  }

  /** What became free is for the same receiver, unless others were left out. */
  async #goOn(id: string): Promise<void> {
    if (this.#isShort) return this.#look();
    const due = await readDueSubscription(this.#parts.store, id, this.#parts.clock());
    if (due !== undefined) await this.#serve(due);
  }

  #keepFailure(error: unknown): void {
    if (this.#failures.length < mostFailures) this.#failures.push(error);
  }

  #settle(): void {
    if (this.#open > 0 || this.#round !== undefined) return;
    this.#idle.resolve();
    this.#idle = Promise.withResolvers<void>();
  }
}
