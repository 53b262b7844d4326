import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { PartyId, RetentionCategory } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { retentionCategories } from './categories.ts';
import { isReferredTo, referenceTo } from './said.ts';

/** How long the entries of a party are kept, of one category. */
export interface RetentionTerm {
  readonly id: string;
  /** How its entry names it, with what it says. */
  readonly reference: string;
  /** Null: entries of no party, such as what a client did. */
  readonly party: PartyId | null;
  readonly category: RetentionCategory;
  /** After the moment of an entry. Undefined: they are kept, as when no term was ever set. */
  readonly months: number | undefined;
  /** Where the term comes from. */
  readonly source: string;
  readonly setBy: string;
  /** Undefined: a command on the machine. */
  readonly setByParty: PartyId | undefined;
  readonly setAt: Instant;
}

type Row = Readonly<Tables['retention_terms']>;

/**
 * Comes after every earlier one of the same party and category, also after one of the same moment.
 * @param entry id of the entry that will record it: the term counts as soon as that stands in the log
 */
export async function insertTerm(
  store: Store,
  term: Omit<RetentionTerm, 'id' | 'reference'>,
  entry: string,
): Promise<RetentionTerm> {
  const id = `y_${randomBytes(16).toString('base64url')}`;
  const { party, category, months, source, setBy, setByParty } = term;
  return await store.transaction(async (tx) => {
    const earlier = tx.selectFrom('retention_terms').select('set_at').where('category', '=', category);
    const own = party === null ? earlier.where('party_id', 'is', null) : earlier.where('party_id', '=', party);
    const last = await own.orderBy('set_at', 'desc').limit(1).executeTakeFirst();
    const setAt = toInstant(Math.max(term.setAt, Number(last?.set_at ?? 0) + 1));
    const row = { id, party_id: party, category, months: months ?? null, source, set_at: setAt, entry_id: entry };
    const by = { set_by: setBy, set_by_party: setByParty ?? null };
    await tx
      .insertInto('retention_terms')
      .values({ ...row, ...by })
      .execute();
    return { id, reference: referenceOf(row), ...term, setAt };
  });
}

type Said = Pick<Row, 'id' | 'party_id' | 'category' | 'months' | 'source'>;

const referenceOf = ({ id, party_id, category, months, source }: Said): string =>
  referenceTo(id, [party_id, category, months === null ? null : Number(months), source]);

/**
 * The last term of each party and category that stands in the log as its row says it, by party and then in the order of the
 * categories; those of no party at the end.
 */
export async function readTerms(tx: Transaction<Tables>): Promise<RetentionTerm[]> {
  const recorded = await sql<Row & { readonly record: string }>`select retention_terms.*, log_entries.entry as record
    from retention_terms join log_entries on log_entries.id = entry_id and log_entries.kind = 'log-retention'
    order by set_at, retention_terms.id`.execute(tx);
  const rows = recorded.rows.filter((row) => isReferredTo(referenceOf(row), row.record));
  const last = new Map(rows.map((row) => [`${row.party_id ?? ''} ${row.category}`, row]));
  return [...last.values()].map(toTerm).toSorted(inOrder);
}

const toTerm = (row: Row): RetentionTerm => ({
  id: row.id,
  reference: referenceOf(row),
  party: row.party_id,
  category: row.category as RetentionCategory,
  months: row.months === null ? undefined : Number(row.months),
  source: row.source,
  setBy: row.set_by,
  setByParty: row.set_by_party ?? undefined,
  setAt: toInstant(Number(row.set_at)),
});

function inOrder(one: RetentionTerm, other: RetentionTerm): number {
  if (one.party === other.party) return placeOf(one) - placeOf(other);
  if (one.party === null || other.party === null) return one.party === null ? 1 : -1;
  return one.party < other.party ? -1 : 1;
}

const placeOf = ({ category }: RetentionTerm): number => retentionCategories.indexOf(category);
