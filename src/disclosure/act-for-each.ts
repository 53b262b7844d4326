import type { Entry } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { AuthenticatedClient } from '../identity/identity.ts';
import type { Done } from './act.ts';
import { actAsClient } from './act-as-client.ts';
import type { Call } from './call.ts';
import { referencesOf } from './log-references.ts';
import type { Steps } from './steps.ts';
import { childOf } from './trace-context.ts';
import type { Trail } from './trail.ts';

/** What a client does, and for which of its records. */
interface ForEach<Response> {
  /** Of whom it is; what it throws rejects all of it before anything is done. */
  readonly whom: (client: AuthenticatedClient) => Promise<readonly SubjectId[]>;
  readonly work: (subject: SubjectId, trail: Trail) => Promise<Response>;
}

/**
 * What a client does about itself, when parties registered the same person apart: an act for each of those records, with an
 * entry of its own under the references of that record. One that fails does not keep out the others: a no must reach as
 * many as it can. What failed has its entry, and what was done stands as its own entry says.
 * @returns the first answer, or the first problem when there was any
 */
export async function actForEach<Response>(
  steps: Steps,
  call: Call,
  kind: Entry['kind'],
  { whom, work }: ForEach<Response>,
): Done<Response> {
  let others: readonly SubjectId[] = [];
  const workOn = async (subject: SubjectId, trail: Trail): Promise<Response> => {
    trail.about(await referencesOf(steps, subject));
    return work(subject, trail);
  };
  const first = await settle(
    actAsClient(steps, call, kind, async (client, trail) => {
      const [subject, ...rest] = await whom(client);
      if (subject === undefined) throw new GatewayError('not-found', 'There is nothing of you that this is about.');
      others = rest;
      return workOn(subject, trail);
    }),
  );
  const settled = [first];
  for (const subject of others) {
    // A step of its own, or two lines of a processing log would be of one step.
    const own = { ...call, trace: childOf(call.trace) };
    const next = actAsClient(steps, own, kind, async ({ subjects }, trail) => {
      if (!subjects.includes(subject)) throw new GatewayError('not-found', 'This record was erased.');
      return workOn(subject, trail);
    });
    settled.push(await settle(next));
  }
  const failed = settled.find((one) => one.status === 'rejected' || !one.value.answer.ok) ?? first;
  if (failed.status === 'rejected') throw failed.reason;
  return failed.value;
}

async function settle<Value>(one: Promise<Value>): Promise<PromiseSettledResult<Value>> {
  const [settled] = await Promise.allSettled([one]);
  return settled;
}
