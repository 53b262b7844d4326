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

/** The places of a run, from one up to and including another, and the last of all; none when the run is not what was recorded. */
interface Run {
  readonly last: number;
  readonly places: readonly (readonly [number, number])[];
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
): (from: number, to: number) => Promise<(seq: number) => boolean> {
  const runs = new Map<string, Run>();
  const read = async (id: string): Promise<void> => {
    const [row] = await store.all<RunRow>(runById, [id]);
    // One whose entry is not there says nothing, and is asked again: it may be on its way.
    if (row !== undefined) runs.set(id, toRun(row, tree) ?? { places: [], last: row.last_seq });
  };
  return async (from, to) => {
    for (const [id, { last }] of runs) if (last < from) runs.delete(id);
    for (const { id } of await store.all<{ id: string }>(idsOfRuns, [tree, to, from])) {
      if (!runs.has(id)) await read(id);
    }
    const covered = new Set([...runs.values()].flatMap(({ places }) => placesWithin(places, from, to)));
    return (seq) => covered.has(seq);
  };
}

function placesWithin(places: Run['places'], from: number, to: number): number[] {
  const found: number[] = [];
  for (const [first, last] of places) {
    for (let seq = Math.max(first, from); seq <= Math.min(last, to); seq += 1) found.push(seq);
  }
  return found;
}

/** What the run says, when its entry is what its leaf says and names the run by the digest of exactly this; else nothing. */
function toRun({ id, document, digest, entry, leaf }: RunRow, tree: string): Run | undefined {
  try {
    const record: { readonly kind?: string; readonly reference?: string } = JSON.parse(entry);
    const said: { readonly id?: string; readonly tree?: string; readonly places: Run['places'] } = JSON.parse(document);
    const isRecorded =
      hash('sha256', `\0${entry}`, 'base64') === leaf &&
      hash('sha256', document, 'base64url') === digest &&
      record.kind === 'log-retention' &&
      record.reference === `${id}.${digest}` &&
      said.id === id &&
      said.tree === tree;
    return isRecorded ? { places: said.places, last: Math.max(...said.places.map(([, last]) => last)) } : undefined;
  } catch {
    return undefined;
  }
}
