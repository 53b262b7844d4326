import type { Clock } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import {
  type DueRow,
  type DueSubscription,
  lease,
  leaseTime,
  readDue,
  readDueSubscription,
  readDueSubscriptions,
} from './due-rows.ts';
import type { Leased } from './outcome-rows.ts';
import { type Placed, Places, perSubscription } from './places.ts';
import { endTurn, takeTurn } from './subscription-rows.ts';
import { goesInTurns, type Turn, turnOf, UsedTurn } from './turns.ts';

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

/** Rows of a subscription that were found due, each on its place: they have to become this gateway's own yet. */
interface Claim {
  readonly due: DueSubscription;
  readonly rows: readonly Placed<DueRow>[];
  readonly turn: Turn | undefined;
}

/** Delivers what is due: some of each subscription at once, in the order of each case, never reading all that waits. */
export class Pump {
  readonly #parts: PumpParts;
  readonly #places = new Places();
  /** The subscriptions that are looked at, and whether to look once more. */
  readonly #serving = new Map<string, boolean>();
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
      const begun: Promise<void>[] = [];
      try {
        for (const one of [...due.slice(this.#first), ...due.slice(0, this.#first)]) {
          // One after the other they see which places are left; what they find becomes ours together, in one commit.
          const claim = await this.#claim(one);
          if (claim !== undefined) begun.push(this.#begin(claim).catch((error: unknown) => this.#keepFailure(error)));
        }
      } finally {
        await Promise.all(begun);
      }
    }
  }

  async #serve(due: DueSubscription): Promise<void> {
    const claim = await this.#claim(due);
    if (claim !== undefined) await this.#begin(claim);
  }

  /** One at a time for each subscription: who comes meanwhile has it looked at once more. */
  async #claim(due: DueSubscription): Promise<Claim | undefined> {
    if (this.#isStopped) return undefined;
    if (this.#serving.has(due.id)) {
      this.#serving.set(due.id, true);
      return undefined;
    }
    this.#serving.set(due.id, false);
    let claim: Claim | undefined;
    try {
      claim = await this.#findDue(due);
    } finally {
      if (claim === undefined) await this.#endServing(due.id);
    }
    return claim;
  }

  async #begin({ due, rows, turn }: Claim): Promise<void> {
    try {
      const mine = await this.#leaseAll(rows);
      if (turn !== undefined && mine.length === 0) await endTurn(this.#parts.store, due.id, turn.until);
      const used = turn && new UsedTurn(turn, mine.length);
      for (const { leased, free } of mine)
        this.#start(due, { ...leased, ...(used && { turn: used.until }) }, free, used);
    } finally {
      await this.#endServing(due.id);
    }
  }

  async #endServing(id: string): Promise<void> {
    const looksAgain = this.#serving.get(id);
    this.#serving.delete(id);
    if (looksAgain) await this.#goOn(id);
  }

  async #findDue(due: DueSubscription): Promise<Claim | undefined> {
    const { room, turn } = this.#roomFor(due);
    if (room === 0) return undefined;
    const held = this.#places.hold(due, room);
    let found: readonly DueRow[] = [];
    let rows: readonly Placed<DueRow>[];
    try {
      if (turn !== undefined && !(await takeTurn(this.#parts.store, due.id, due.resumesAt, turn.until)))
        return undefined;
      found = await this.#readRows(due.id, room);
    } finally {
      rows = held.fill(found);
    }
    return rows.length === 0 && turn === undefined ? undefined : { due, rows, turn };
  }

  /** How many rows may be started, and whether one gateway at a time has the turn. */
  #roomFor(due: DueSubscription): { readonly room: number; readonly turn?: Turn } {
    const { room, isShort } = this.#places.roomFor(due);
    if (room < perSubscription) this.#isShort ||= isShort;
    if (room === 0 || !goesInTurns(due)) return { room };
    if (this.#places.lanesOf(due.id).size > 0) return { room: 0 };
    const most = room < perSubscription ? room : this.#places.spareFor(due);
    const turn = turnOf(due, most, this.#parts.clock());
    return { room: turn.rows, turn };
  }

  async #readRows(id: string, room: number): Promise<readonly DueRow[]> {
    const { store, clock } = this.#parts;
    const busy = this.#places.lanesOf(id);
    // A case that is worked at keeps its order also against what became due before its time.
    const found = await readDue(store, id, clock(), { limit: room + busy.size });
    return found.filter(({ lane }) => !busy.has(lane)).slice(0, room);
  }

  /** @returns those that are this gateway's own; the others give their places back */
  async #leaseAll(rows: Claim['rows']): Promise<readonly { readonly leased: Leased; readonly free: () => void }[]> {
    const at = this.#parts.clock();
    const until = at + leaseTime;
    const ids = rows.map(({ row }) => row.id);
    let mine: ReadonlySet<string> = new Set();
    try {
      mine = await lease(this.#parts.store, ids, at, until);
    } finally {
      for (const { row, free } of rows) if (!mine.has(row.id)) free();
    }
    return rows.filter(({ row }) => mine.has(row.id)).map(({ row, free }) => ({ leased: { row, until }, free }));
  }

  #start({ id }: DueSubscription, leased: Leased, free: () => void, turn?: UsedTurn): void {
    this.#open += 1;
    const succeed = async (wasAsked: boolean): Promise<void> => {
      free();
      this.#done += 1;
      const end = turn?.use(wasAsked);
      if (end !== undefined) await endTurn(this.#parts.store, id, turn?.until ?? 0, end);
      await this.#goOn(id);
    };
    const fail = (error: unknown): void => {
      free();
      turn?.lose();
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
