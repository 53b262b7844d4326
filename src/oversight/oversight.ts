/** Looking in the log: what was asked and decided, entry by entry, and what stands out in it. Whoever looks is in it too. */
import type { Author, Entry, EntryAccount, LogAnomalies, LogLine, PartyId } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { type Explain, toAccount } from './account.ts';
import { findAnomalies } from './anomalies/find-anomalies.ts';
import { createTurns } from './anomalies/looks.ts';
import { type AnomalyPeriod, requirePeriod } from './anomalies/period.ts';
import { toLine } from './log-line.ts';
import { type LogScope, readsLog, toScope } from './log-scope.ts';
import { deleteReason, insertReason, readReason } from './reason-rows.ts';
import { type LogCriteria, type PageAsked, relatedRows, searchRows } from './search-rows.ts';

export type { AnomalyPeriod, LogCriteria, LogScope };
export { readsLog };

/** Entries in short, newest first. */
export interface LogPageFound {
  readonly entries: readonly LogLine[];
  /** Behind which entry the search goes on, when there may be more; a page that is not full may have one. */
  readonly next: string | undefined;
}

/** Why somebody looks in the log for a client. */
export interface LogReadReason {
  /** Id of the entry that will say so. */
  readonly entry: string;
  readonly subject: SubjectId;
  readonly by: Author;
  readonly text: string;
}

export interface Oversight {
  /**
   * What somebody may read: the entries of its own party, or those of everybody for an auditor of the party that runs the
   * gateway.
   * @throws GatewayError `not-allowed` for a role that does not read the log
   */
  scopeOf(by: Author): LogScope;
  /**
   * Entries that meet every criterion. One search looks at some thousands of entries at most, and says where it goes on.
   * @throws GatewayError `invalid-input` for a page that there is not, `store-unavailable`
   */
  search(scope: LogScope, criteria: LogCriteria, page: PageAsked): Promise<LogPageFound>;
  /**
   * Everything that one entry tells; undefined for one that there is not, and for one that may not be read, alike.
   * @throws GatewayError `store-unavailable`
   */
  account(scope: LogScope, id: string): Promise<EntryAccount | undefined>;
  /** Whether there is such an entry that may be read. @throws GatewayError `store-unavailable` */
  sees(scope: LogScope, id: string): Promise<boolean>;
  /**
   * What stands out in a period; numbers, and never a client. One look is made at a time, and one of each party.
   * @throws GatewayError `invalid-input` for a period that is none or too long, `too-many-requests` while the same party looks
   *   at another period or too many wait, `store-unavailable`
   */
  anomalies(scope: LogScope, period: AnomalyPeriod): Promise<LogAnomalies>;
  /**
   * Keeps a typed reason, readable until the client is erased.
   * @throws GatewayError `conflict` for who was erased, `store-unavailable`
   */
  keepReason(reason: LogReadReason, at: Instant): Promise<void>;
  /** Takes back a reason of what could not be recorded. @throws GatewayError `store-unavailable` */
  takeBackReason(entry: string): Promise<void>;
}

interface Parts {
  readonly store: Store;
  /** The party that runs the gateway, when there is one. */
  readonly operator: PartyId | undefined;
  /** The text of an entry, to the character. */
  readonly textOf: (id: string) => Promise<string | undefined>;
  readonly explain: Explain;
  /** @throws GatewayError `conflict` for who was erased */
  readonly seal: (subject: SubjectId, place: string, text: string) => Promise<string>;
  readonly unseal: (subject: SubjectId, place: string, sealed: string) => Promise<string | undefined>;
}

const placeOf = (entry: string): string => `log-read ${entry}`;

export function createOversight(parts: Parts): Oversight {
  const { store, operator, textOf, explain, seal } = parts;
  const takeTurn = createTurns<LogAnomalies>();
  const open = async (scope: LogScope, id: string): Promise<{ entry: Entry; text: string } | undefined> => {
    const text = await textOf(id);
    if (text === undefined) return undefined;
    const entry = JSON.parse(text) as Entry;
    return scope.sees(entry) ? { entry, text } : undefined;
  };
  return {
    scopeOf: (by) => toScope(by, operator),
    async search(scope, criteria, page) {
      const { entries, next } = await searchRows(store, scope, criteria, page);
      return { entries: entries.map(toLine), next };
    },
    async account(scope, id) {
      const opened = await open(scope, id);
      if (opened === undefined) return undefined;
      const related = await relatedRows(store, scope, opened.entry);
      return toAccount({ ...opened, related, because: await reasonOf(parts, opened.entry) }, explain);
    },
    sees: async (scope, id) => (await open(scope, id)) !== undefined,
    anomalies(scope, period) {
      const asked = requirePeriod(period);
      const { from, to } = period;
      return takeTurn(scope.party ?? 'everybody', `${from} ${to}`, () => findAnomalies(store, scope, asked));
    },
    async keepReason({ entry, subject, by, text }, at) {
      const sealed = await seal(subject, placeOf(entry), text);
      await insertReason(store, { entry, subject, party: by.party, by: by.by, at, sealed });
    },
    takeBackReason: (entry) => deleteReason(store, entry),
  };
}

async function reasonOf({ store, unseal }: Parts, { id, kind }: Entry): Promise<string | undefined> {
  if (kind !== 'log-read') return undefined;
  const kept = await readReason(store, id);
  return kept && (await unseal(kept.subject, placeOf(id), kept.sealed));
}
