import type { AccessEntry, AdlRecord, Entry, LdvLine } from '../contract/generated/types.ts';
import { toAccessEntry } from './access-entry.ts';
import { toAdlRecord } from './adl-record.ts';
import { toLdvLine } from './ldv-line.ts';
import type { Origin } from './producer.ts';

/** What each view makes of an entry. */
export interface Records {
  readonly adl: AdlRecord;
  readonly ldv: LdvLine;
  readonly access: AccessEntry;
}

export type View = keyof Records;

type Views = { readonly [Name in View]: (entry: Entry, origin: Origin) => Records[Name] | undefined };

/** The three views of one log. Each is worked out of the entry whenever it is asked for, so they cannot disagree. */
export const views: Views = { adl: toAdlRecord, ldv: toLdvLine, access: toAccessEntry };
