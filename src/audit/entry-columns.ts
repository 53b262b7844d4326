import type { Entry } from '../contract/generated/types.ts';
import type { LogRow } from '../store/store.ts';
import { isRequestForData, isSent } from './request-for-data.ts';

/** What an entry is counted and found by, beside whom it is about. */
export type EntryColumns = Pick<LogRow, 'kind' | 'party' | 'outcome' | 'case_ref' | 'purpose' | 'reasons' | 'trace'>;

/** An entry with the references that are the same for every party. */
type Drafted = Omit<Entry, 'id' | 'at'>;

/**
 * As the text of the entry says: `verify` finds out where the two differ. Only the case stands here by the reference that is the same
 * for every party, or no case could be found.
 */
export const toColumns = (entry: Drafted): EntryColumns => ({
  kind: entry.kind,
  party: entry.party ?? null,
  outcome: hasOutcome(entry) ? ((entry.disclosed ?? []).length > 0 ? 'disclosed' : 'refused') : null,
  case_ref: entry.case ?? null,
  purpose: entry.purpose ?? null,
  reasons: reasonsOf(entry),
  trace: entry.traceId,
});

/** Also one that was refused or failed before it was decided. */
const hasOutcome = (entry: Drafted): boolean => (entry.party !== undefined && isRequestForData(entry)) || isSent(entry);

/** Each once, with a space around it, so that one code is found and not another that begins with it. */
function reasonsOf({ decision }: Drafted): string | null {
  if (decision === undefined) return null;
  const codes = Object.values(decision.fields).flatMap((field) => (field.effect === 'none' ? field.reason : []));
  return codes.length === 0 ? null : ` ${[...new Set(codes)].sort().join(' ')} `;
}
