/** What parties must be told of what a client did: planned with the cause of it, told to whoever received, acknowledged. */
import type { CaseRef, Notice, PartyId } from '../contract/generated/types.ts';
import type { Clock, Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { addInvolved, dispatchDue, forgetReceived, resolveAll } from './dispatch.ts';
import { keepDispatching } from './keep-dispatching.ts';
import {
  insertTask,
  isOpen,
  newId,
  type PlanDelivery,
  readOpenOf,
  readTold,
  separate,
  settle,
  type Tx,
} from './notice-rows.ts';
import { type FindRecipients, type NoticeTask, toAbout } from './notice-task.ts';
import { markReceived, readNotice, readNotices, readOfCase, readOpen, readReceived } from './told-rows.ts';

export type { FindRecipients, NoticeTask, Told } from './notice-task.ts';
export { keepDispatching };

/** How far a task has come. */
export interface TaskProgress {
  /** Whether everybody who received has been told. */
  readonly complete: boolean;
  readonly told: readonly {
    readonly party: PartyId;
    readonly madeAt: Instant;
    readonly receivedAt: Instant | undefined;
  }[];
}

export interface Notices {
  /**
   * Plans that every party that received is told. Call it inside the transaction of what causes it: then either both are
   * there, or neither, whatever happens to this process afterwards. Who erases a person plans that before the link
   * between the person and the log is destroyed, in the same transaction: the log is then read at once, for this and for
   * everything about the person that was still to be told.
   * @returns the id of the task
   * @throws GatewayError `store-unavailable`
   */
  plan(tx: Tx, task: NoticeTask, at: Instant): Promise<string>;
  /**
   * Tells what is due now. Safe to run at any moment on any number of gateways: nobody is told the same twice.
   * @returns how many tasks were worked at, and what went wrong with others; those are tried again later
   */
  dispatch(): Promise<{ readonly done: number; readonly failures: readonly unknown[] }>;
  /** Deletes what was acknowledged a year ago; what nobody acknowledged stays. @throws GatewayError `store-unavailable` */
  forget(): Promise<void>;
  /**
   * Makes that nothing tells which notices were of one person, who is erased: no task that they share, no more of a moment
   * than its day. Inside the transaction that erases, after `plan`.
   * @param refs by which each party knew a case of the person
   * @throws GatewayError `store-unavailable`
   */
  separate(tx: Tx, refs: readonly { readonly party: PartyId; readonly caseRef: CaseRef }[]): Promise<void>;
  /** How far a task has come, for whoever planned it. @throws GatewayError `store-unavailable` */
  progress(task: string): Promise<TaskProgress>;
  /**
   * A party's notices in the order of their numbers.
   * @param page `after` is the number of the last one of the page before
   * @throws GatewayError `invalid-input` when `after` is no number, `store-unavailable`
   */
  list(party: PartyId, page: { readonly after?: string; readonly limit: number }): Promise<Notice[]>;
  /** One notice of a party; undefined when it has no such notice. @throws GatewayError `store-unavailable` */
  find(party: PartyId, id: string): Promise<Notice | undefined>;
  /** A party's notices that it has not acknowledged, the oldest first. @throws GatewayError `store-unavailable` */
  open(party: PartyId, limit: number): Promise<Notice[]>;
  /** What a party acknowledged last, the latest first. @throws GatewayError `store-unavailable` */
  received(party: PartyId, limit: number): Promise<Notice[]>;
  /** A party's notices about one of its own cases, the latest first. @throws GatewayError `store-unavailable` */
  ofCase(party: PartyId, caseRef: CaseRef, limit: number): Promise<Notice[]>;
  /**
   * Acknowledges a notice; a second time changes nothing.
   * @throws GatewayError `not-found` when the party has no such notice, `store-unavailable`
   */
  receive(party: PartyId, id: string, at: Instant): Promise<Notice>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly recipientsOf: FindRecipients;
  /** Called in the transaction that makes a notice. Without it notices are only read. */
  readonly planDelivery?: PlanDelivery;
  /** Called after notices were made. */
  readonly wakeDeliveries?: () => void;
}

/** Wires the notices to the store and to the log. */
export function createNotices({ store, clock, recipientsOf, ...delivering }: Parts): Notices {
  const { planDelivery = async () => {}, wakeDeliveries = () => {} } = delivering;
  return {
    async plan(tx, task, at) {
      const subject = 'subject' in task ? task.subject : undefined;
      const open = { id: newId('q'), kind: task.kind, subject, about: toAbout(task), happenedAt: at, round: 0 };
      await insertTask(tx, open);
      if (task.kind === 'data.erased') {
        const tasks = await readOpenOf(tx, task.subject);
        // Once for all of them: this transaction keeps others waiting.
        const found = await resolveAll(tasks, recipientsOf);
        for (const [index, last] of tasks.entries()) {
          const recipients = found[index] ?? [];
          await settle(tx, last, last.id === open.id ? addInvolved(recipients, task.alsoTo ?? []) : recipients);
        }
      }
      return open.id;
    },
    separate,
    async dispatch() {
      const dispatched = await dispatchDue({ store, recipientsOf, at: clock(), planDelivery });
      if (dispatched.done > 0) wakeDeliveries();
      return dispatched;
    },
    forget: () => forgetReceived(store, clock()),
    async progress(task) {
      return { complete: !(await isOpen(store, task)), told: await readTold(store, task) };
    },
    list: async (party, { after = '0', limit }) => readNotices(store, party, toNumber(after), limit),
    find: (party, id) => readNotice(store, party, id),
    open: (party, limit) => readOpen(store, party, limit),
    received: (party, limit) => readReceived(store, party, limit),
    ofCase: (party, caseRef, limit) => readOfCase(store, party, caseRef, limit),
    async receive(party, id, at) {
      const notice = await markReceived(store, party, id, at);
      if (notice === undefined) throw new GatewayError('not-found', 'Your party has no such notice.');
      return notice;
    },
  };
}

function toNumber(after: string): number {
  if (/^(0|[1-9]\d{0,14})$/.test(after)) return Number(after);
  const errors = [{ pointer: '/after', code: 'pattern', detail: 'is not the number of a notice' }];
  throw new GatewayError('invalid-input', 'this page does not exist', { errors });
}
