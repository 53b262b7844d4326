import type { Entry } from '../contract/generated/types.ts';
import type { LogRow } from '../store/store.ts';
import { isRequestForData, isSent } from './request-for-data.ts';

/** What an entry is counted and found by, beside whom it is about. */
export type EntryColumns = Pick<LogRow, 'kind' | 'party' | 'outcome'>;

/** As the text of the entry says: `verify` finds out where the two differ. */
export const toColumns = (entry: Entry): EntryColumns => ({
  kind: entry.kind,
  party: entry.party ?? null,
  outcome: hasOutcome(entry) ? ((entry.disclosed ?? []).length > 0 ? 'disclosed' : 'refused') : null,
});

/** Also one that was refused or failed before it was decided. */
const hasOutcome = (entry: Entry): boolean => (entry.party !== undefined && isRequestForData(entry)) || isSent(entry);
