import type { Clock } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
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
/** Of one party: from here on each of its own gets one, and all of them together leave room for the others. */
const partyHalfFull = 8;
const perParty = 24;
const pacedAtOnce = 16;
const minute = 60_000;
const mostFailures = 100;

/** In milliseconds: for one attempt, and for all that is under way once it is stopped. */
export interface PumpPatience {
  readonly attempt: number;
  readonly stop: number;
}

/** Longer than an attempt takes whose every step keeps to its own limit. */
const usual: PumpPatience = { attempt: leaseTime, stop: 15_000 };

interface PumpParts {
  readonly store: Store;
  readonly clock: Clock;
  /** @returns whether the receiver was asked */
  readonly attempt: (leased: Leased) => Promise<boolean>;
  readonly patience?: PumpPatience | undefined;
}

type Ran = { readonly done: number; readonly failures: readonly unknown[] };

interface Room {
  /** How many rows may be started. */
  readonly room: number;
  /** When one turn at a time is given out: its end, and the part of it that is for one row. */
  readonly turn?: { readonly until: number; readonly share: number };
}

interface Turn {
  readonly until: number;
  readonly share: number;
  /** How many of its rows are under way, how many the receiver was asked, and for how many it was not. */
  left: number;
  asked: number;
  spared: number;
}

/** Delivers what is due: some of each subscription at once, in the order of each case, never reading all that waits. */
export class Pump {
  readonly #parts: PumpParts;
  /** The cases that are worked at, per subscription. */
  readonly #working = new Map<string, Set<string>>();
  /** The subscriptions that are looked at, and whether to look once more. */
  readonly #serving = new Map<string, boolean>();
  #total = 0;
  readonly #ofParty = new Map<string, number>();
  /** Leaves what is under way to itself. */
  readonly #leaving = new Set<() => void>();
  #stopping: NodeJS.Timeout | undefined;
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

  /** Starts nothing any more. What is under way ends, or is left to itself; `run` waits for it. */
  stop(): void {
    this.#isStopped = true;
    this.#stopping ??= setTimeout(() => {
      for (const leave of this.#leaving) leave();
    }, this.#patience.stop);
    this.#settle();
  }

  get #patience(): PumpPatience {
    return this.#parts.patience ?? usual;
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
    const { room, turn } = await this.#takeTurn(due);
    if (room === 0) return;
    const rows = await this.#leaseDue(due.id, room);
    if (turn === undefined) for (const leased of rows) this.#start(due, leased);
    else if (rows.length === 0) await endTurn(this.#parts.store, due.id, turn.until);
    else {
      const shared: Turn = { ...turn, left: rows.length, asked: 0, spared: 0 };
      for (const leased of rows) this.#start(due, { ...leased, turn: turn.until }, shared);
    }
  }

  /** Of a receiver that fails, or that takes so many messages a minute, one gateway at a time has the turn. */
  async #takeTurn(due: DueSubscription): Promise<Room> {
    const { id, perMinute, resumesAt } = due;
    const room = this.#roomFor(due);
    if (room === 0 || (!isOpen(due) && perMinute === undefined)) return { room };
    if (this.#working.has(id)) return { room: 0 };
    const most = room < perSubscription ? room : this.#spareFor(due);
    const paced = Math.max(1, Math.min(pacedAtOnce, most, Math.floor((perMinute ?? 0) / 60)));
    const length = isOpen(due) || perMinute === undefined ? leaseTime : Math.ceil((paced * minute) / perMinute);
    const until = this.#parts.clock() + length;
    const isOurs = await takeTurn(this.#parts.store, id, resumesAt, until);
    const rows = isOpen(due) ? 1 : paced;
    return { room: isOurs ? rows : 0, turn: { until, share: Math.floor(length / rows) } };
  }

  #roomFor(due: DueSubscription): number {
    const isCrowded = this.#total >= halfFull || (this.#ofParty.get(due.party) ?? 0) >= partyHalfFull;
    const most = (isCrowded ? 1 : perSubscription) - (this.#working.get(due.id)?.size ?? 0);
    const room = Math.min(most, this.#spareFor(due));
    if (room < perSubscription) this.#isShort ||= isCrowded;
    return Math.max(0, room);
  }

  #spareFor({ party }: DueSubscription): number {
    return Math.min(perParty - (this.#ofParty.get(party) ?? 0), inAll - this.#total);
  }

  async #leaseDue(id: string, room: number): Promise<readonly Leased[]> {
    const { store, clock } = this.#parts;
    const at = clock();
    const until = at + leaseTime;
    const busy = this.#working.get(id) ?? new Set();
    // A case that is worked at keeps its order also against what became due before its time.
    const found = (await readDue(store, id, at, { limit: room + busy.size }))
      .filter(({ lane }) => !busy.has(lane))
      .slice(0, room);
    const ids = found.map((row) => row.id);
    const mine = await lease(store, ids, at, until);
    return found.filter((row) => mine.has(row.id)).map((row) => ({ row, until }));
  }

  #start(due: DueSubscription, leased: Leased, turn?: Turn): void {
    const free = this.#takePlace(due, leased.row.lane);
    this.#open += 1;
    const succeed = async (wasAsked: boolean): Promise<void> => {
      free();
      this.#done += 1;
      if (turn !== undefined) await this.#useTurn(due.id, turn, wasAsked);
      await this.#goOn(due.id);
    };
    const fail = (error: unknown): void => {
      free();
      if (turn !== undefined) turn.left -= 1;
      // What failed here may fail for the next one as well: not before somebody looks again.
      this.#keepFailure(error);
    };
    void this.#inTime(this.#parts.attempt(leased))
      .then(succeed, fail)
      .catch((error: unknown) => this.#keepFailure(error))
      .finally(() => {
        this.#open -= 1;
        this.#settle();
      });
  }

  /** @returns what gives the place back */
  #takePlace({ id, party }: DueSubscription, lane: string): () => void {
    const lanes = this.#working.get(id) ?? new Set();
    this.#working.set(id, lanes.add(lane));
    this.#total += 1;
    this.#ofParty.set(party, (this.#ofParty.get(party) ?? 0) + 1);
    return () => {
      this.#total -= 1;
      lanes.delete(lane);
      if (lanes.size === 0) this.#working.delete(id);
      const left = (this.#ofParty.get(party) ?? 0) - 1;
      if (left > 0) this.#ofParty.set(party, left);
      else this.#ofParty.delete(party);
    };
  }

  /** What has not ended by then has its place taken away: whatever becomes of it, its row is for who takes it over. */
  async #inTime(work: Promise<boolean>): Promise<boolean> {
    const { promise, reject } = Promise.withResolvers<never>();
    const leave = () => reject(new GatewayError('internal-error', 'An attempt at a delivery did not end.'));
    const timer = setTimeout(leave, this.#patience.attempt);
    this.#leaving.add(leave);
    try {
      return await Promise.race([work, promise]);
    } finally {
      clearTimeout(timer);
      this.#leaving.delete(leave);
    }
  }

  /** What of a turn was used for nothing that went is given back: a gap would tell that there was something. */
  async #useTurn(id: string, turn: Turn, wasAsked: boolean): Promise<void> {
    turn.left -= 1;
    turn[wasAsked ? 'asked' : 'spared'] += 1;
    if (turn.left > 0 || turn.spared === 0) return;
    const end = turn.asked === 0 ? 0 : turn.until - turn.spared * turn.share;
    await endTurn(this.#parts.store, id, turn.until, end);
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
    // What is set to end what hangs must not keep the process.
    clearTimeout(this.#stopping);
    this.#idle.resolve();
    this.#idle = Promise.withResolvers<void>();
  }
}
