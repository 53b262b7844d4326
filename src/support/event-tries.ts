import { randomBytes } from 'node:crypto';
import type { SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Tx } from '../rights/rights.ts';
import type { Accepted, SupportTelling } from './accept-event.ts';

/** An event that is kept, and one try that rests on it. */
export interface KeptEvent extends Accepted {
  readonly subject: SubjectId;
  /** Names the try. */
  readonly attempt: string;
}

/** How many events a party can tell in one case, those that were corrected included: whoever reads them reads them all. */
export const mostEvents = 1_000;

/**
 * Notes in the transaction that keeps an event which try rests on it. Without a key there is never a second one.
 * @throws GatewayError `conflict` when the party told as much in this case as it can; taking back is always possible
 */
export async function keepTry(tx: Tx, telling: SupportTelling, accepted: Accepted): Promise<KeptEvent> {
  if (accepted.again !== true && telling.request.kind !== 'retraction') await requireRoom(tx, telling);
  const { subject, at, key } = telling;
  const attempt = randomBytes(16).toString('base64url');
  if (key !== undefined) {
    const row = { event_id: accepted.id, id: attempt, subject_id: subject, at };
    await tx.insertInto('support_event_tries').values(row).execute();
  }
  return { ...accepted, subject, attempt };
}

async function requireRoom(tx: Tx, { subject, case: id, by }: SupportTelling): Promise<void> {
  const { told } = await tx
    .selectFrom('support_events')
    .select(({ fn }) => fn.countAll<number>().as('told'))
    .where('subject_id', '=', subject)
    .where('case_id', '=', id)
    .where('party_id', '=', by)
    .executeTakeFirstOrThrow();
  if (Number(told) <= mostEvents) return;
  const errors = [{ pointer: '/caseRef', code: 'full', detail: `has ${mostEvents} events of your party already` }];
  throw new GatewayError('conflict', 'Your party can tell no more in this case, but it can take back.', { errors });
}

/**
 * Ends a try that could not be recorded. The event goes with the last one: what another try acknowledged stands, and so
 * does what another one may still record. In a transaction about the subject, as no try may come in between.
 */
export async function dropTry(tx: Tx, { id, attempt }: Pick<KeptEvent, 'id' | 'attempt'>): Promise<void> {
  await tx.deleteFrom('support_event_tries').where('event_id', '=', id).where('id', '=', attempt).execute();
  const other = await tx
    .selectFrom('support_event_tries')
    .select('id')
    .where('event_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  if (other === undefined) await tx.deleteFrom('support_events').where('id', '=', id).execute();
}
