import type { Instant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { deleteReceived, endRound, finish, lease, type OpenTask, postpone, readDue, tell } from './notice-rows.ts';
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
}

/** Tells what is due. A task that fails waits; it does not keep the others. */
export async function dispatchDue({ store, recipientsOf, at }: Dispatching) {
  const failures: unknown[] = [];
  let done = 0;
  for (const task of await readDue(store, at, mostAtOnce)) {
    if (!(await lease(store, task, at, at + leaseTime))) continue;
    try {
      await tellRecipients(task, { store, recipientsOf, at });
      done += 1;
    } catch (error) {
      failures.push(error);
      await postpone(store, task, at + triesAgainAfter);
    }
  }
  return { done, failures };
}

/** Who is told of a task, as far as the log knows now: of each recipient no more than a notice holds. */
export async function resolve({ subject, about }: OpenTask, recipientsOf: FindRecipients): Promise<readonly Told[]> {
  if ('to' in about) return about.to;
  if (subject === undefined) return [];
  const recipients = await recipientsOf(subject, about.received);
  return recipients.map(({ party, caseRef, purposes, fields }) => ({
    ...{ party, purposes, fields },
    ...(caseRef === undefined ? {} : { caseRef }),
  }));
}

async function tellRecipients(task: OpenTask, { store, recipientsOf, at }: Dispatching): Promise<void> {
  for (const told of await resolve(task, recipientsOf)) await tell(store, task, told, at);
  const isFinal = 'to' in task.about || at >= task.happenedAt + settlesAfter;
  await (isFinal ? finish(store, task) : endRound(store, task, task.happenedAt + settlesAfter));
}

/** Deletes what was acknowledged long ago. What nobody acknowledged stays: it is still owed. */
export const forgetReceived = (store: Store, at: Instant): Promise<void> =>
  deleteReceived(store, at - keptAfterReceipt);
