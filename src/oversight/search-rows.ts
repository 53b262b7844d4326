/** The log, searched by its columns: what is looked at in one search is bounded, however long the log is. */
import type { Entry, PartyId } from '../contract/generated/types.ts';
import { type Instant, parseInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { LogScope } from './log-scope.ts';
import { type Condition, ofParty, ofScope, valuesOf, where } from './scope-rows.ts';

/** What is looked for; all of it must hold. */
export interface LogCriteria {
  /** A case and whose it is, by the references in the log. */
  readonly about?: { readonly subject: string; readonly case: string };
  readonly party?: PartyId;
  readonly purpose?: string;
  /** A code for which a field was withheld. */
  readonly reason?: string;
  readonly kind?: string;
  readonly outcome?: 'disclosed' | 'refused';
  /** The first moment, and the last. */
  readonly from?: Instant;
  readonly to?: Instant;
}

export interface PageAsked {
  readonly limit: number;
  /** Id of the entry behind which the page begins. */
  readonly after?: string;
}

export interface FoundPage {
  readonly entries: readonly Entry[];
  /** Behind which entry the search goes on; a page that is not full may have one. */
  readonly next: string | undefined;
}

/** So many entries one search looks at: some tens of milliseconds. */
const mostLookedAt = 5_000;

interface Place {
  readonly id: string;
  readonly at: number;
  readonly tree: string;
  readonly seq: number;
}

const newestFirst = 'order by at desc, tree desc, seq desc';

/** @throws GatewayError `invalid-input` for a page after an entry that there is not */
export async function searchRows(
  store: Store,
  scope: LogScope,
  criteria: LogCriteria,
  page: PageAsked,
): Promise<FoundPage> {
  const party = scope.party ?? criteria.party;
  // Whoever asks for the entries of another party is told what they are told of a party that asked nothing.
  if (criteria.party !== undefined && criteria.party !== party) return { entries: [], next: undefined };
  const start = await startOf(store, scope, page.after);
  // What may not be read is not counted either: where a page ends would tell of it.
  const keys = [...keysOf(scope, criteria), ...periodOf(criteria), ...start];
  // The place first, from the index alone: what is passed over is not read, and PostgreSQL is not drawn to another index.
  const [floor] = await store.all<Place>(
    `select e.id, e.at, e.tree, e.seq from (
      select at, tree, seq from log_entries ${where(keys)} ${newestFirst} limit 1 offset ?
    ) place join log_entries e on e.tree = place.tree and e.seq = place.seq`,
    [...valuesOf(keys), mostLookedAt - 1],
  );
  const conditions = [...keys, ...filtersOf(criteria), ...(floor ? [from(floor)] : [])];
  const rows = await store.all<{ entry: string }>(
    `select entry from log_entries ${where(conditions)} ${newestFirst} limit ?`,
    [...valuesOf(conditions), page.limit + 1],
  );
  const entries = readSeen(scope, rows.slice(0, page.limit));
  return { entries, next: (rows.length > page.limit ? entries.at(-1)?.id : undefined) ?? floor?.id };
}

/** The columns chose these; what the text says of whose they are counts too, so that a wrong column shows nobody more. */
const readSeen = (scope: LogScope, rows: readonly { readonly entry: string }[]): Entry[] =>
  rows.map(({ entry }) => JSON.parse(entry) as Entry).filter((entry) => scope.sees(entry));

/** What the index is entered by, whatever is looked for besides. */
function keysOf(scope: LogScope, { about, party, purpose }: LogCriteria): readonly Condition[] {
  if (about !== undefined) {
    const own = scope.party !== undefined || party === undefined ? [] : [ofParty(party)];
    return [{ text: 'subject = ?', values: [about.subject] }, ...own, ...ofScope(scope, 'by-another')];
  }
  if (scope.party !== undefined) return ofScope(scope, 'by-party');
  if (party !== undefined) return [{ text: 'party = ?', values: [party] }];
  return purpose === undefined ? [] : [{ text: 'purpose = ?', values: [purpose] }];
}

const periodOf = ({ from: first, to: last }: LogCriteria): Condition[] => [
  ...(first === undefined ? [] : [{ text: 'at >= ?', values: [first] }]),
  ...(last === undefined ? [] : [{ text: 'at <= ?', values: [last] }]),
];

/** In a form that no index is entered by: which one is, is decided above and nowhere else. */
function filtersOf({ about, purpose, reason, kind, outcome }: LogCriteria): Condition[] {
  const equal = { case_ref: about?.case, purpose, kind, outcome };
  const equals = Object.entries(equal).flatMap(([column, value]) =>
    value === undefined ? [] : [{ text: `coalesce(${column}, '') = ?`, values: [value] }],
  );
  // What was kept as long as it may be has left its place in the log, and nothing else.
  const filters = [{ text: 'kind is not null', values: [] }, ...equals];
  if (reason === undefined) return filters;
  // In LIKE an underscore stands for any character, and every code has some.
  return [...filters, { text: "reasons like ? escape '!'", values: [`% ${reason.replaceAll('_', '!_')} %`] }];
}

const from = ({ at, tree, seq }: Place): Condition => ({
  text: '(at, tree, seq) >= (?, ?, ?)',
  values: [at, tree, seq],
});

/** An entry that may not be read looks as one that there is not. */
async function startOf(store: Store, scope: LogScope, after: string | undefined): Promise<readonly Condition[]> {
  if (after === undefined) return [];
  const named = [{ text: 'id = ?', values: [after] }, ...ofScope(scope, 'by-another')];
  const [place] = await store.all<Place>(`select id, at, tree, seq from log_entries ${where(named)}`, valuesOf(named));
  if (place === undefined) {
    const errors = [{ pointer: '/after', code: 'pattern', detail: 'is not the next of a page' }];
    throw new GatewayError('invalid-input', 'This page does not exist.', { errors });
  }
  return [{ text: '(at, tree, seq) < (?, ?, ?)', values: [place.at, place.tree, place.seq] }];
}

/**
 * Of a trace so many entries are looked at; whoever sends one trace for everything gets no longer an answer. Only of what may be
 * read: a party that is passed a trace could otherwise fill it, and hide the rest.
 */
const [mostOfTrace, mostRelated] = [1_000, 50];

/** By what the index of traces begins; and so many of them on either side: a day. */
const [hour, hoursAround] = [3_600_000, 24];

/** The other entries of a trace that may be read, oldest first; of a day before and after. */
export async function relatedRows(store: Store, scope: LogScope, { id, at, traceId }: Entry): Promise<Entry[]> {
  const first = Math.floor(parseInstant(at) / hour) - hoursAround;
  const hours = Array.from({ length: 2 * hoursAround + 1 }, (_, index) => first + index);
  const traced = [
    { text: `at / ${hour} in (${hours.map(() => '?').join(', ')}) and trace = ?`, values: [...hours, traceId] },
    { text: "id <> ? and coalesce(kind, '') <> ''", values: [id] },
    ...ofScope(scope, 'by-another'),
  ];
  const rows = await store.all<{ entry: string }>(
    `select entry from (select * from log_entries ${where(traced)} limit ?) same order by at, tree, seq limit ?`,
    [...valuesOf(traced), mostOfTrace, mostRelated],
  );
  return readSeen(scope, rows);
}
