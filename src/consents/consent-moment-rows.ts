import type { Transaction } from 'kysely';
import { type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import type { Tables } from '../store/store.ts';

/** In milliseconds. A gateway whose clock is off further finds no token good any more (they last an hour). */
const clocksDifferAtMost = 60 * 60 * 1_000;

/**
 * The moment of what a person says now: later than anything that was recorded before, also when that was at a gateway
 * whose clock runs ahead of this one. Otherwise a later no would seem to be the earlier one.
 * @param says a yes comes after a no of the same millisecond, or the no would close it (ADR 0027) and not be told of
 */
export async function momentOf(
  tx: Transaction<Tables>,
  subject: SubjectId,
  at: Instant,
  says: 'yes' | 'no' = 'no',
): Promise<Instant> {
  const { given, refused, ended } = await tx
    .selectFrom('consents')
    .leftJoin('consent_endings', 'consent_endings.consent_id', 'consents.id')
    .select((row) => [
      row.fn.max('consents.given_at').as('given'),
      row.fn.max('consents.given_at').filterWhere('consents.answer', '=', 'refused').as('refused'),
      row.fn.max('consent_endings.ended_at').as('ended'),
    ])
    .where('consents.subject_id', '=', subject)
    .executeTakeFirstOrThrow();
  const last = Math.max(given ?? 0, ended ?? 0);
  const isSameAsNo = says === 'yes' && (Number(refused) === at || ended === at);
  return isSameAsNo || (last > at && last <= at + clocksDifferAtMost) ? toInstant(last + 1) : at;
}
