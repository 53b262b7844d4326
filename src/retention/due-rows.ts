import type { PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { SqlValue, Store } from '../store/store.ts';

/** An entry that may be due, as it is stored. */
export interface DueRow {
  readonly tree: string;
  readonly seq: number;
  readonly id: string;
  readonly entry: string;
  readonly at: number;
  readonly kind: string | null;
  readonly party: string | null;
  readonly subject: string | null;
  readonly case_ref: string | null;
  readonly outcome: string | null;
}

type Place = Pick<DueRow, 'tree' | 'seq' | 'at'>;

/** Whether it is a delivery that gave its recipient nothing: an entry of the party that the party never hears of. */
export const isWithheld = ({ kind, outcome }: Pick<DueRow, 'kind' | 'outcome'>): boolean =>
  kind === 'delivery' && outcome !== 'disclosed';

interface Wanted {
  readonly party: PartyId | null;
  readonly kinds: readonly string[];
  readonly before: Instant;
}

/** So many are looked at at a time, in some milliseconds: of a kind that is rare the most are of another. */
const rowsPerPage = 1_000;

/** How entries are found: of what went only the place is left, so no index has it. */
export const pageText = (ofParty: boolean, isFirst: boolean, kinds: number): string => {
  const wanted = `kind in (${Array.from({ length: kinds }, () => '?').join(', ')})`;
  return `select tree, seq, id, at, kind, party, subject, case_ref, outcome, case when ${wanted} then entry else '' end as entry
    from log_entries where ${ofParty ? 'party = ?' : 'party is null and kind is not null'} and at < ?
      ${isFirst ? '' : 'and (at, tree, seq) > (?, ?, ?)'} order by at, tree, seq limit ?`;
};

/**
 * The entries of a party, or of none, and some kinds of before a moment, the oldest first and in pages: some of them empty, so that
 * others have a turn meanwhile.
 */
export async function* dueRows(store: Store, { party, kinds, before }: Wanted): AsyncGenerator<readonly DueRow[]> {
  for (let after: Place | undefined; ; ) {
    const place: SqlValue[] = after === undefined ? [] : [after.at, after.tree, after.seq];
    const rows: readonly DueRow[] = await store.all<DueRow>(
      pageText(party !== null, after === undefined, kinds.length),
      [...[...kinds, ...(party === null ? [] : [party]), before, ...place, rowsPerPage]],
    );
    yield rows.filter(({ entry }) => entry !== '');
    after = rows.at(-1);
    if (after === undefined || rows.length < rowsPerPage) return;
  }
}
