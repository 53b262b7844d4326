/** How many requests for data were decided lately, how they ended, and what was sent: counts only, made from the log as it grows. */
import { setImmediate } from 'node:timers/promises';
import type { AgreementId, Day, Entry, PartyId } from '../contract/generated/types.ts';
import { dayOf, type Instant, parseInstant, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { isSent } from './request-for-data.ts';

/** How a request ended: with all that was asked, with a part of it, with nothing, or in a failure of ours. */
export type DecisionOutcome = 'shared' | 'withheld' | 'refused' | 'failed';

/** So many requests of one kind on one day. */
export interface DecisionCount {
  readonly day: Day;
  readonly agreement: AgreementId;
  /** Who asked. */
  readonly party: PartyId;
  readonly purpose: string;
  readonly outcome: DecisionOutcome;
  readonly count: number;
}

export interface DecisionTally {
  readonly counts: readonly DecisionCount[];
  /** The first day of which every entry was counted. */
  readonly since: Day;
}

const day = 24 * 60 * 60 * 1000;
/** How far back is counted, in days before today. */
const tallyDays = 28;
/** A full page holds some 2 MB of text, and takes some 15 ms to read. */
const rowsPerPage = 500;

interface TallyLimits {
  /** Of so many entries per tree, the newest, the first count looks at most. */
  readonly mostEntries: number;
}

/**
 * Counts the decisions of the log, of every process that writes it. The log only grows: what was counted once is not read
 * again. The first count reads the last weeks, and at most the newest 20,000 entries of a tree (most of a second).
 */
export function createDecisionTally(
  store: Store,
  { mostEntries }: TallyLimits = { mostEntries: 20_000 },
): (at: Instant) => Promise<DecisionTally> {
  const counted = new Map<string, DecisionCount>();
  const trees = new Map<string, { next: number; since: Day }>();
  let under: Promise<unknown> = Promise.resolve();

  const add = (found: Omit<DecisionCount, 'count'>): void => {
    const key = JSON.stringify(found);
    counted.set(key, { ...found, count: (counted.get(key)?.count ?? 0) + 1 });
  };
  const catchUp = async (tree: string, first: Day): Promise<void> => {
    const known = trees.get(tree);
    const from = known ?? (await findStart(store, tree, { first, mostEntries }));
    let { next } = from;
    for await (const rows of entriesFrom(store, tree, next)) {
      const recent = rows.filter(({ at, entry }) => entry !== '' && dayOf(toInstant(at)) >= from.since);
      for (const found of recent.flatMap(({ entry }) => toCount(JSON.parse(entry) as Entry) ?? [])) add(found);
      next += rows.length;
      trees.set(tree, { next, since: from.since });
    }
    trees.set(tree, { next, since: from.since });
  };
  const count = async (at: Instant): Promise<DecisionTally> => {
    const first = dayOf(toInstant(at - tallyDays * day));
    const rows = await store.all<{ tree: string }>('select tree from log_trees order by tree', []);
    for (const { tree } of rows) await catchUp(tree, first);
    for (const [key, one] of counted) if (one.day < first) counted.delete(key);
    const since = [first, ...[...trees.values()].map((tree) => tree.since)].toSorted().at(-1) ?? first;
    return { counts: [...counted.values()], since };
  };
  // One after the other: two that count at a time would count the same entries twice.
  return (at) => {
    const turn = under.then(() => count(at));
    under = turn.catch(() => undefined);
    return turn;
  };
}

interface Row {
  readonly seq: number;
  readonly entry: string;
  readonly at: number;
}

/** Where counting begins: at the first entry of a day, or where the most entries that are looked at begin. */
async function findStart(
  store: Store,
  tree: string,
  { first, mostEntries }: TallyLimits & { readonly first: Day },
): Promise<{ next: number; since: Day }> {
  const [last] = await store.all<{ seq: number }>(
    'select seq from log_entries where tree = ? order by seq desc limit 1',
    [tree],
  );
  const end = (last?.seq ?? -1) + 1;
  const earliest = Math.max(0, end - mostEntries);
  let [low, high] = [earliest, end];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [found] = await store.all<{ at: number }>('select at from log_entries where tree = ? and seq = ?', [
      tree,
      middle,
    ]);
    if (found === undefined || dayOf(toInstant(found.at)) < first) low = middle + 1;
    else high = middle;
  }
  if (low === 0 || low > earliest) return { next: low, since: first };
  const [cut] = await store.all<{ at: number }>('select at from log_entries where tree = ? and seq = ?', [tree, low]);
  // The day of the cut is counted in part only, so it does not count.
  return { next: low, since: cut === undefined ? first : dayOf(toInstant(cut.at + day)) };
}

async function* entriesFrom(store: Store, tree: string, from: number): AsyncGenerator<readonly Row[]> {
  for (let next = from; ; ) {
    const rows = await store.all<Row>(
      'select seq, entry, at from log_entries where tree = ? and seq >= ? order by seq limit ?',
      [tree, next, rowsPerPage],
    );
    if (rows.length === 0) return;
    yield rows;
    next += rows.length;
    await setImmediate();
  }
}

/** What an entry counts as; undefined for what decided nothing under an agreement. */
function toCount(entry: Entry): Omit<DecisionCount, 'count'> | undefined {
  const { kind, agreement, party, purpose, at } = entry;
  const isCounted = kind === 'disclosure' || (kind === 'failed' && purpose !== undefined) || isSent(entry);
  if (!isCounted || agreement === undefined || party === undefined || purpose === undefined) return undefined;
  return { day: dayOf(parseInstant(at)), agreement: agreement.id, party, purpose, outcome: outcomeOf(entry) };
}

function outcomeOf({ kind, decision, mode }: Entry): DecisionOutcome {
  if (kind === 'failed' || decision === undefined) return 'failed';
  if (decision.outcome === 'refused') return 'refused';
  const isWhole = Object.values(decision.fields).every(({ effect }) => effect !== 'none');
  if (isWhole) return 'shared';
  return mode === 'strict' ? 'refused' : 'withheld';
}
