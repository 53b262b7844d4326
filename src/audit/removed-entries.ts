/** Which entries of a tree may be without their text: those of a run that was recorded in the log before they went. */
import { hash } from 'node:crypto';
import type { Store } from '../store/store.ts';

interface RunRow {
  readonly id: string;
  readonly document: string;
  readonly digest: string;
  readonly last_seq: number;
  readonly entry: string;
  readonly leaf: string;
}

/** What a run may have taken; nothing when it is not what was recorded. */
interface Run {
  /** From one place up to and including another, and the last of all. */
  readonly places: readonly (readonly [number, number])[];
  readonly last: number;
  /** Entries of before this moment. */
  readonly before: number;
}

const idsOfRuns = 'select id from retention_runs where tree = ? and first_seq <= ? and last_seq >= ?';
const runById = `select run.id, run.document, run.digest, run.last_seq, record.entry, record.leaf
  from retention_runs run join log_entries record on record.id = run.entry_id where run.id = ?`;

/**
 * To be asked of one stretch of the tree after the other, once its entries were read: a run may have been recorded the moment
 * before. Holds the runs that reach into the stretch, however many there were before.
 * @throws GatewayError `store-unavailable`
 */
export function readRemoved(
  store: Store,
  tree: string,
): (from: number, to: number) => Promise<(seq: number, at: number) => boolean> {
  const runs = new Map<string, Run>();
  const read = async (id: string): Promise<void> => {
    const [row] = await store.all<RunRow>(runById, [id]);
    // One whose entry is not there says nothing, and is asked again: it may be on its way.
    if (row === undefined) return;
    const said = toSaid(row, tree);
    const isRun = said !== undefined && isDue(said) && (await hasTerm(store, said));
    runs.set(id, isRun ? toRun(said) : { places: [], last: row.last_seq, before: 0 });
  };
  return async (from, to) => {
    for (const [id, { last }] of runs) if (last < from) runs.delete(id);
    for (const { id } of await store.all<{ id: string }>(idsOfRuns, [tree, to, from])) {
      if (!runs.has(id)) await read(id);
    }
    const latest = latestWithin(runs.values(), from, to);
    return (seq, at) => at < (latest.get(seq) ?? -Infinity);
  };
}

/** For each place that a run took the moment before which its entry must be. */
function latestWithin(runs: Iterable<Run>, from: number, to: number): ReadonlyMap<number, number> {
  const latest = new Map<number, number>();
  for (const { places, before } of runs) {
    for (const seq of placesWithin(places, from, to)) latest.set(seq, Math.max(before, latest.get(seq) ?? before));
  }
  return latest;
}

function placesWithin(places: Run['places'], from: number, to: number): number[] {
  const found: number[] = [];
  for (const [first, last] of places) {
    for (let seq = Math.max(first, from); seq <= Math.min(last, to); seq += 1) found.push(seq);
  }
  return found;
}

/** What a run says, and when it was recorded. */
interface Said extends Pick<Run, 'places'> {
  readonly id: string;
  readonly tree: string;
  readonly party: string | null;
  /** Of a run over deliveries that gave the party nothing: its entry is of no party. */
  readonly withheld?: true;
  readonly category: string;
  readonly months: number;
  readonly before: string;
  readonly recordedAt: number;
}

/** What the run says, when its entry is what its leaf says and names the run by the digest of exactly this; else nothing. */
function toSaid({ id, document, digest, entry, leaf }: RunRow, tree: string): Said | undefined {
  try {
    const said: Omit<Said, 'recordedAt'> = JSON.parse(document);
    const { party, at } = JSON.parse(entry) as { readonly party?: string; readonly at: string };
    const isRecorded =
      hash('sha256', document, 'base64url') === digest &&
      says({ entry, leaf }, `${id}.${digest}`) &&
      said.id === id &&
      said.tree === tree &&
      (party === undefined && said.withheld === true ? null : said.party) === (party ?? null);
    return isRecorded ? { ...said, recordedAt: Date.parse(at) } : undefined;
  } catch {
    return undefined;
  }
}

const toRun = ({ places, before }: Said): Run => ({
  places,
  last: Math.max(...places.map(([, last]) => last)),
  before: Date.parse(before),
});

/** Whether an entry of the log about retention refers to something, and is what its leaf says. */
function says({ entry, leaf }: { readonly entry: string; readonly leaf: string }, reference: string): boolean {
  const said: { readonly kind?: string; readonly reference?: string } = JSON.parse(entry);
  const isWhole = hash('sha256', `\0${entry}`, 'base64') === leaf;
  return isWhole && said.kind === 'log-retention' && said.reference === reference;
}

/** More than a clock is put right by while a run is at work. */
const slack = 24 * 60 * 60_000;

/** Whether the term had passed when the run was recorded. Of a day that a month does not have the next one, never one too early. */
function isDue({ months, before, recordedAt }: Said): boolean {
  const latest = new Date(recordedAt);
  latest.setUTCMonth(latest.getUTCMonth() - months);
  return months >= 1 && Date.parse(before) <= latest.getTime() + slack;
}

const terms = `select term.id, party_id, category, months, source, record.entry, record.leaf
  from retention_terms term join log_entries record on record.id = term.entry_id
  where coalesce(party_id, '') = ? and category = ? and months <= ?`;

interface TermRow {
  readonly id: string;
  readonly party_id: string | null;
  readonly category: string;
  readonly months: number;
  readonly source: string;
  readonly entry: string;
  readonly leaf: string;
}

/** Whether a term that stands in the log says so, or less. */
async function hasTerm(store: Store, { party, category, months }: Said): Promise<boolean> {
  const found = await store.all<TermRow>(terms, [party ?? '', category, months]);
  return found.some(({ id, party_id, source, ...row }) => {
    const digest = hash('sha256', JSON.stringify([id, party_id, row.category, row.months, source]), 'base64url');
    return says(row, `${id}.${digest}`);
  });
}
