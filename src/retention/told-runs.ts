import type { PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import type { Store, Tables } from '../store/store.ts';
import type { RunDocument } from './run-rows.ts';

/** A run as it is told. */
export interface ToldRun extends Omit<RunDocument, 'v' | 'places'> {
  readonly entry: string;
  readonly plannedAt: Instant;
  readonly removed: number | undefined;
}

const mostListed = 200;

/**
 * The last runs, newest first.
 * @param of the party whose entries they took; those that are not in the log yet are told of everybody's only
 */
export async function readRuns(store: Store, of: PartyId | 'everybody'): Promise<ToldRun[]> {
  type Row = Pick<Tables['retention_runs'], 'document' | 'entry_id' | 'planned_at'> & {
    readonly removed: number | null;
  };
  const own = of === 'everybody' ? '' : 'join log_entries record on record.id = entry_id where record.party = ?';
  const rows = await store.all<Row>(
    `select document, entry_id, planned_at, removed from retention_runs run
      left join retention_ends on run_id = run.id ${own} order by planned_at desc, run.id limit ${mostListed}`,
    of === 'everybody' ? [] : [of],
  );
  return rows.map((row) => {
    const { v: _, places: __, ...document } = JSON.parse(row.document) as RunDocument;
    const removed = row.removed === null ? undefined : Number(row.removed);
    return { ...document, entry: row.entry_id, plannedAt: Number(row.planned_at) as Instant, removed };
  });
}
