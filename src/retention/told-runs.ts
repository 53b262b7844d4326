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

/** Whose entries runs took. */
export type RunsOf =
  | 'everybody'
  | {
      readonly party: PartyId;
      /** Also those of no party. */
      readonly withUnowned: boolean;
    };

const mostListed = 200;

/** A run of what was withheld from a party is of no party in the log, and of that party by what it says of itself. */
const isUnowned = `record.party is null and document like '%"party":null,%' and document not like '%"withheld":true,%'`;

/**
 * The last runs, newest first.
 * @param of those that are not in the log yet, and those of what was withheld from a party, are told of everybody's only
 */
export async function readRuns(store: Store, of: RunsOf): Promise<ToldRun[]> {
  type Row = Pick<Tables['retention_runs'], 'document' | 'entry_id' | 'planned_at'> & {
    readonly removed: number | null;
  };
  const own = 'join log_entries record on record.id = entry_id where record.party = ?';
  const wanted = of === 'everybody' ? '' : of.withUnowned ? `${own} or (${isUnowned})` : own;
  const rows = await store.all<Row>(
    `select document, entry_id, planned_at, removed from retention_runs run
      left join retention_ends on run_id = run.id ${wanted} order by planned_at desc, run.id limit ${mostListed}`,
    of === 'everybody' ? [] : [of.party],
  );
  return rows.map((row) => {
    const { v: _, places: __, ...document } = JSON.parse(row.document) as RunDocument;
    const removed = row.removed === null ? undefined : Number(row.removed);
    return { ...document, entry: row.entry_id, plannedAt: Number(row.planned_at) as Instant, removed };
  });
}
