/** Until when who received data of a client keeps them by the agreement: as long it has to be told of what changes (AVG art. 19). */
import { setImmediate } from 'node:timers/promises';
import type { Agreement, AgreementHash, Entry, PartyId, PartyType } from '../contract/generated/types.ts';
import type { CaseId, Instant, SubjectId } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { DueRow } from './due-rows.ts';

export interface RecipientParts {
  readonly store: Store;
  readonly parties: () => Promise<readonly { readonly id: PartyId; readonly type: PartyType }[]>;
  /** The agreement that a disclosure was decided by. */
  readonly agreementOf: (
    hash: AgreementHash,
  ) => Promise<{ readonly document: Pick<Agreement, 'retention'> } | undefined>;
  readonly referencesOf: (
    subject: SubjectId,
  ) => Promise<{ readonly subject: string; case(id: CaseId): string } | undefined>;
}

/** Which disclosures may be of data that their recipient has. */
export interface Received {
  /** To be awaited before `isKept`. */
  prepare(rows: readonly DueRow[]): Promise<void>;
  /** Whether the recipient of an entry may have the data still; also where that was not looked up. */
  isKept(row: DueRow): boolean;
}

/** When a case was closed; null while it is open. */
type Closing = number | null;

/** Reads the cases once, when the first such entry is due: one that is opened later is of none of them. */
export function watchReceived(parts: RecipientParts, at: Instant): Received {
  let closings: ReadonlyMap<string, Closing> | undefined;
  let types: ReadonlyMap<PartyId, PartyType> = new Map();
  /** By agreement and party; undefined for an agreement that is not known. */
  const months = new Map<string, number | undefined>();
  return {
    async prepare(rows) {
      if (closings === undefined && rows.some(gaveData)) {
        types = new Map((await parts.parties()).map(({ id, type }) => [id, type]));
        closings = await readClosings(parts);
      }
      for (const { key, hash, party } of rows.filter(gaveData).flatMap(termOf)) {
        if (!months.has(key)) months.set(key, longest(await parts.agreementOf(hash), types.get(party)));
      }
    },
    isKept(row) {
      if (!gaveData(row)) return false;
      const closing = closings === undefined ? null : closings.get(row.case_ref ?? row.subject ?? '');
      if (closing === null) return true;
      // Of a person who was erased nobody is told anything any more.
      if (closing === undefined) return false;
      const [term] = termOf(row);
      if (term === undefined) return false;
      const own = months.get(term.key);
      return own === undefined || at < monthsAfter(closing, own);
    },
  };
}

const gaveData = ({ kind, outcome }: DueRow): boolean =>
  (kind === 'disclosure' || kind === 'delivery') && outcome === 'disclosed';

/** By what agreement a party received something. */
function termOf({
  entry,
  party,
}: DueRow): { readonly key: string; readonly hash: AgreementHash; readonly party: PartyId }[] {
  const { agreement } = JSON.parse(entry) as Entry;
  if (agreement === undefined || party === null) return [];
  return [{ key: `${party} ${agreement.hash}`, hash: agreement.hash, party }];
}

/** As many months after the closing as a type of party keeps what it received (agreement, article 15); 0 where none are agreed. */
function longest(
  found: { readonly document: Pick<Agreement, 'retention'> } | undefined,
  type: PartyType | undefined,
): number | undefined {
  if (found === undefined) return undefined;
  return Math.max(
    0,
    ...found.document.retention.flatMap(({ partyType, months }) => (partyType === type ? months : [])),
  );
}

/** At the latest: a day that a month does not have is one of the next. */
function monthsAfter(at: number, months: number): number {
  const moved = new Date(at);
  return moved.setUTCMonth(moved.getUTCMonth() + months);
}

const casesPerPage = 1_000;

/** Of every case and of every person with one, by their references in the log. */
async function readClosings({ store, referencesOf }: RecipientParts): Promise<ReadonlyMap<string, Closing>> {
  const found = new Map<string, Closing>();
  const pageAfter = (last: string) =>
    store.all<{ readonly id: CaseId; readonly subject: SubjectId; readonly closed: number | null }>(
      'select id, subject_id as subject, closed_at as closed from cases where id > ? order by id limit ?',
      [last, casesPerPage],
    );
  for (let page = await pageAfter(''); page.length > 0; page = await pageAfter(page.at(-1)?.id ?? '')) {
    for (const { id, subject, closed } of page) {
      const references = await referencesOf(subject);
      if (references === undefined) continue;
      found.set(references.case(id), closed);
      found.set(references.subject, later(found.get(references.subject), closed));
    }
    await setImmediate();
  }
  return found;
}

const later = (one: Closing | undefined, other: Closing): Closing =>
  one === null || other === null ? null : Math.max(one ?? other, other);
