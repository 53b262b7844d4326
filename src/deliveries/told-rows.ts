import type { PartyId, PurposeCode } from '../contract/generated/types.ts';
import { type CaseId, type Instant, type SubjectId, toCaseId, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';

/** A message about a case that its recipient has. */
export interface ToldMessage {
  readonly purpose: PurposeCode;
  /** The status as it was known right after the event with this place. */
  readonly asOf: number;
  /** When it arrived; of who fetches and says nothing, when it was given. */
  readonly at: Instant;
}

/** A case of which a party has a message, and when the last one arrived. */
export interface ToldCase {
  readonly case: CaseId;
  readonly lastAt: Instant;
}

/** What was given to who fetches has left, also when it did not say so: state `offered` is of nobody else. */
const arrived = "d.state IN ('delivered', 'offered') AND d.position IS NOT NULL";
const moment = 'COALESCE(d.ended_at, d.offered_at)';

/** What a party has of a case by its subscriptions for these purposes, the latest first. */
export async function readToldOf(
  store: Store,
  party: PartyId,
  of: { readonly subject: SubjectId; readonly case: CaseId; readonly purposes: readonly PurposeCode[] },
  limit: number,
): Promise<ToldMessage[]> {
  if (of.purposes.length === 0) return [];
  const rows = await store.all<{ purpose: PurposeCode; seq: number; at: number }>(
    `SELECT s.purpose AS purpose, COALESCE(d.as_of, d.event_seq) AS seq, MIN(${moment}) AS at
       FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
      WHERE d.subject_id = ? AND d.case_id = ? AND s.party_id = ? AND s.purpose IN (${of.purposes.map(() => '?').join(', ')})
        AND d.event_seq IS NOT NULL AND ${arrived}
      GROUP BY s.purpose, COALESCE(d.as_of, d.event_seq) ORDER BY at DESC, seq DESC LIMIT ?`,
    [of.subject, of.case, party, ...of.purposes, limit],
  );
  return rows.map(({ purpose, seq, at }) => ({ purpose, asOf: Number(seq), at: toInstant(Number(at)) }));
}

/** The cases of which a party has a message for these purposes, the last one told first. */
export async function readToldCases(
  store: Store,
  party: PartyId,
  purposes: readonly PurposeCode[],
  page: { readonly skip: number; readonly limit: number },
): Promise<ToldCase[]> {
  if (purposes.length === 0) return [];
  const rows = await store.all<{ case_id: string; last: number }>(
    `SELECT d.case_id AS case_id, MAX(${moment}) AS last
       FROM deliveries d JOIN subscriptions s ON s.id = d.subscription_id
      WHERE s.party_id = ? AND s.purpose IN (${purposes.map(() => '?').join(', ')})
        AND d.case_id IS NOT NULL AND ${arrived}
      GROUP BY d.case_id ORDER BY last DESC, case_id LIMIT ? OFFSET ?`,
    [party, ...purposes, page.limit, page.skip],
  );
  return rows.map((row) => ({ case: toCaseId(row.case_id), lastAt: toInstant(Number(row.last)) }));
}
