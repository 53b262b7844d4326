import { randomBytes } from 'node:crypto';
import type { PartyId } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import { type RetentionCategory, retentionCategories } from './categories.ts';

/** How long the entries of a party are kept, of one category. */
export interface RetentionTerm {
  readonly id: string;
  readonly party: PartyId;
  readonly category: RetentionCategory;
  /** After the moment of an entry. Undefined: they are kept, as when no term was ever set. */
  readonly months: number | undefined;
  /** Where the term comes from. */
  readonly source: string;
  readonly setBy: string;
  readonly setAt: Instant;
}

type Row = Readonly<Tables['retention_terms']>;

/** Comes after every earlier one of the same party and category, also after one of the same moment. */
export async function insertTerm(store: Store, term: Omit<RetentionTerm, 'id'>): Promise<RetentionTerm> {
  const id = `y_${randomBytes(16).toString('base64url')}`;
  const { party, category, months, source, setBy } = term;
  return await store.transaction(async (tx) => {
    const earlier = tx.selectFrom('retention_terms').select('set_at').where('party_id', '=', party);
    const last = await earlier.where('category', '=', category).orderBy('set_at', 'desc').limit(1).executeTakeFirst();
    const setAt = toInstant(Math.max(term.setAt, Number(last?.set_at ?? 0) + 1));
    const row = { id, party_id: party, category, months: months ?? null, source, set_by: setBy, set_at: setAt };
    await tx.insertInto('retention_terms').values(row).execute();
    return { id, ...term, setAt };
  });
}

/** The last term of each party and category, by party and then in the order of the categories. */
export async function readTerms(store: Store): Promise<RetentionTerm[]> {
  const rows = await store.all<Row>('select * from retention_terms order by set_at, id', []);
  const last = new Map(rows.map((row) => [`${row.party_id} ${row.category}`, row]));
  const terms = [...last.values()].map((row) => ({
    id: row.id,
    party: row.party_id,
    category: row.category as RetentionCategory,
    months: row.months === null ? undefined : Number(row.months),
    source: row.source,
    setBy: row.set_by,
    setAt: toInstant(Number(row.set_at)),
  }));
  return terms.toSorted((one, other) =>
    one.party === other.party ? placeOf(one) - placeOf(other) : one.party < other.party ? -1 : 1,
  );
}

const placeOf = ({ category }: RetentionTerm): number => retentionCategories.indexOf(category);
