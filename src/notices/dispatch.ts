import type { Instant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import {
  deleteReceived,
  drop,
  endRound,
  finish,
  isInLog,
  lease,
  type OpenTask,
  type PlanDelivery,
  postpone,
  readDue,
  tell,
} from './notice-rows.ts';
import type { FindRecipients, Told } from './notice-task.ts';

const second = 1_000;
/**
 * The log is read twice: at once, and again when everything that was decided before is recorded or has failed. A
 * disclosure takes seconds at most: each read, source and write of it has a time limit.
 */
const settlesAfter = 60 * second;
/** How long the others leave a task to the gateway that took it. */
const leaseTime = 10 * second;
const triesAgainAfter = 30 * second;
const mostAtOnce = 100;
/** Proposal of this project; no law names a term. As long as one asks for an account of a year (AVG art. 5(2)). */
const keptAfterReceipt = 365 * 24 * 60 * 60 * second;

interface Dispatching {
  readonly store: Store;
  readonly recipientsOf: FindRecipients;
  readonly at: Instant;
  readonly planDelivery: PlanDelivery;
}

/** Tells what is due. A task that fails waits; it does not keep the others. */
export async function dispatchDue(dispatching: Dispatching) {
  const { store, at } = dispatching;
  const failures: unknown[] = [];
  let done = 0;
  for (const task of await readDue(store, at, mostAtOnce)) {
    if (!(await lease(store, task, at, at + leaseTime))) continue;
    try {
      await tellRecipients(task, dispatching);
      done += 1;
    } catch (error) {
      failures.push(error);
      await postpone(store, task, at + triesAgainAfter);
    }
  }
  return { done, failures };
}

/**
 * Who is told of each task about one person, as far as the log knows now: of each recipient no more than a notice holds.
 * The log is read once for all of them.
 */
export async function resolveAll(
  tasks: readonly OpenTask[],
  recipientsOf: FindRecipients,
): Promise<readonly (readonly Told[])[]> {
  const subject = tasks.find((task) => task.subject !== undefined)?.subject;
  const asked = tasks.flatMap(({ about }) => ('to' in about ? [] : [about.received]));
  const found = subject === undefined || asked.length === 0 ? [] : await recipientsOf(subject, asked);
  const lists = found[Symbol.iterator]();
  return tasks.map(({ about }) => ('to' in about ? about.to : (lists.next().value ?? []).map(toTold)));
}

const toTold = ({ party, caseRef, purposes, fields }: Told): Told => ({
  ...{ party, purposes, fields },
  ...(caseRef === undefined ? {} : { caseRef }),
});

/** Of a person who is erased: the recipients, and who else is to know, each party once. */
export function addInvolved(recipients: readonly Told[], others: readonly Told[]): readonly Told[] {
  const merged = recipients.map((told) => {
    const own = others.find(({ party }) => party === told.party);
    const fields = new Set([...told.fields, ...(own?.fields ?? [])]);
    return own === undefined ? told : { ...own, ...told, fields: [...fields].toSorted() };
  });
  return [...merged, ...others.filter(({ party }) => recipients.every((told) => told.party !== party))];
}

async function tellRecipients(task: OpenTask, dispatching: Dispatching): Promise<void> {
  const { store, recipientsOf, at, planDelivery } = dispatching;
  if ('to' in task.about && task.about.entry !== undefined && !(await isInLog(store, task.about.entry))) {
    await waitForEntry(task, dispatching);
    return;
  }
  const [recipients = []] = await resolveAll([task], recipientsOf);
  for (const told of recipients) await tell(store, task, told, { at, planDelivery });
  const isFinal = 'to' in task.about || at >= task.happenedAt + settlesAfter;
  await (isFinal ? finish(store, task) : endRound(store, task, task.happenedAt + settlesAfter));
}

/**
 * What the log does not hold did not happen. It is looked for as long as an entry can take, and as long again by the clock of
 * this gateway: that of the gateway where it happened may be behind.
 */
async function waitForEntry(task: OpenTask, { store, at }: Dispatching): Promise<void> {
  if (task.round > 0) await drop(store, task);
  else if (at < task.happenedAt + settlesAfter) await postpone(store, task, at + second);
  else await endRound(store, task, at + settlesAfter);
}

/** Deletes what was acknowledged long ago. What nobody acknowledged stays: it is still owed. */
export const forgetReceived = (store: Store, at: Instant): Promise<void> =>
  deleteReceived(store, at - keptAfterReceipt);
