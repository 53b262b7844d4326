/** The entries about persons, found and counted by the columns of the log: no entry is read but those asked for. */
import type { Entry } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { SqlValue, Store } from '../store/store.ts';

/** Which of them. */
export interface AboutSubjects {
  readonly limit: number;
  /** How many newer ones are passed over. */
  readonly skip?: number;
  /** Only what comes after this one, by its id: older than it. */
  readonly after?: string;
  /** Only this one, by its id. */
  readonly only?: string;
  readonly party?: string;
  /** Also what is no request for data, but for these kinds; requests for data alone when left out. */
  readonly everythingBut?: readonly Entry['kind'][];
  /** Ids of those that are left out. */
  readonly without?: readonly string[];
}

/** An entry, and about whom of those that were asked for. */
export interface FoundEntry {
  readonly reference: string;
  readonly entry: Entry;
}

/** How many entries are alike. */
export interface CountOfSubjects {
  readonly kind: Entry['kind'];
  readonly party: string | undefined;
  /** Left out of what is no request for data. */
  readonly outcome: 'disclosed' | 'refused' | undefined;
  readonly count: number;
}

interface Condition {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

export async function pageOfSubjects(
  store: Store,
  references: readonly string[],
  about: AboutSubjects,
): Promise<FoundEntry[]> {
  if (references.length === 0) return [];
  const conditions = conditionsOf(references, about);
  const where = conditions.map(({ text }) => text).join(' and ');
  // The places first, from the index alone: an entry is some kilobytes, and most of them are only passed over.
  const rows = await store.all<{ subject: string; entry: string }>(
    `select e.subject, e.entry from (
      select at, tree, seq from log_entries where ${where} order by at desc, tree desc, seq desc limit ? offset ?
    ) place join log_entries e on e.tree = place.tree and e.seq = place.seq
    order by place.at desc, place.tree desc, place.seq desc`,
    [...conditions.flatMap(({ values }) => values), about.limit, about.skip ?? 0],
  );
  return rows.map(({ subject, entry }) => ({ reference: subject, entry: JSON.parse(entry) as Entry }));
}

function conditionsOf(
  references: readonly string[],
  { after, only, party, everythingBut, without = [] }: AboutSubjects,
): Condition[] {
  const sort = sortOf(everythingBut);
  const own: Condition = { text: `subject in (${marks(references)})`, values: references };
  const behind = `(at, tree, seq) < (select at, tree, seq from log_entries
    where id = ? and ${sort.text} and subject in (${marks(references)}))`;
  return [
    sort,
    own,
    ...(after === undefined ? [] : [{ text: behind, values: [after, ...sort.values, ...references] }]),
    ...(only === undefined ? [] : [{ text: 'id = ?', values: [only] }]),
    ...(party === undefined ? [] : [{ text: 'party = ?', values: [party] }]),
    ...(without.length === 0 ? [] : [{ text: `id not in (${marks(without)})`, values: without }]),
  ];
}

function sortOf(everythingBut: AboutSubjects['everythingBut']): Condition {
  if (everythingBut === undefined) return { text: 'outcome is not null', values: [] };
  if (everythingBut.length === 0) return { text: 'kind is not null', values: [] };
  return { text: `kind not in (${marks(everythingBut)})`, values: everythingBut };
}

/** Entries of some kinds from a moment on. */
export interface LateEntries {
  readonly kinds: readonly Entry['kind'][];
  readonly from: Instant;
}

export async function countOfSubjects(
  store: Store,
  references: readonly string[],
  without?: LateEntries,
): Promise<CountOfSubjects[]> {
  if (references.length === 0) return [];
  const late: Condition | undefined = without && {
    text: `and not (kind in (${marks(without.kinds)}) and at >= ?)`,
    values: [...without.kinds, without.from],
  };
  const rows = await store.all<{ kind: Entry['kind']; party: string | null; outcome: string | null; count: number }>(
    `select kind, party, outcome, count(*) as count from log_entries where subject in (${marks(references)}) ${late?.text ?? ''}
      group by kind, party, outcome`,
    [...references, ...(late?.values ?? [])],
  );
  return rows.map(({ kind, party, outcome, count }) => ({
    ...{ kind, party: party ?? undefined, count: Number(count) },
    outcome: outcome === 'disclosed' || outcome === 'refused' ? outcome : undefined,
  }));
}
