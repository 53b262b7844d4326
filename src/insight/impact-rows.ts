/** The reports in the store: how far each has come, and what came of it. */
import type { Insertable, Selectable } from 'kysely';
import type { AgreementHash, DraftId } from '../contract/generated/types.ts';
import type { Store, Tables } from '../store/store.ts';

export type JobRow = Selectable<Tables['impact_jobs']>;
type Changes = Partial<Insertable<Tables['impact_jobs']>>;

/** So many reports of a draft are kept: that of the draft as it stands, and of what it was before. */
const mostPerDraft = 3;

/** The report of a draft on one hash, or the one that was begun last. */
export async function readJob(store: Store, draft: DraftId, hash?: AgreementHash): Promise<JobRow | undefined> {
  const [found] = await store.all<JobRow>(
    hash === undefined
      ? 'select * from impact_jobs where draft_id = ? order by started_at desc, hash limit 1'
      : 'select * from impact_jobs where draft_id = ? and hash = ?',
    hash === undefined ? [draft] : [draft, hash],
  );
  return found;
}

/**
 * Begins a report, unless somebody else is making it. Drops the oldest reports of the draft.
 * @param deadSince who did not say anything since then is making it no more
 * @returns whether it was begun
 */
export async function takeJob(
  store: Store,
  row: Insertable<Tables['impact_jobs']>,
  deadSince: number,
): Promise<boolean> {
  const { draft_id, hash, ...fresh } = row;
  return store.transaction(async (tx) => {
    const kept = await tx
      .insertInto('impact_jobs')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['draft_id', 'hash'])
          .doUpdateSet(fresh)
          .where((where) =>
            where.or([where('impact_jobs.state', '<>', 'running'), where('impact_jobs.updated_at', '<', deadSince)]),
          ),
      )
      .returning('runner')
      .executeTakeFirst();
    if (kept === undefined) return false;
    const older = await tx
      .selectFrom('impact_jobs')
      .select('hash')
      .where('draft_id', '=', draft_id)
      .where('hash', '<>', hash)
      .orderBy('started_at', 'desc')
      .execute();
    const dropped = older.slice(mostPerDraft - 1).map((one) => one.hash);
    if (dropped.length > 0) {
      await tx.deleteFrom('impact_jobs').where('draft_id', '=', draft_id).where('hash', 'in', dropped).execute();
    }
    return true;
  });
}

/** Notes how far a report is. Says nothing of one that another has begun again. */
export async function noteJob(store: Store, { draft_id, hash, runner }: JobName, changes: Changes): Promise<void> {
  await store.transaction((tx) =>
    tx
      .updateTable('impact_jobs')
      .set(changes)
      .where('draft_id', '=', draft_id)
      .where('hash', '=', hash)
      .where('runner', '=', runner)
      .execute(),
  );
}

export type JobName = Pick<JobRow, 'draft_id' | 'hash' | 'runner'>;

/** What the process before this one did not finish. */
export async function stopAll(store: Store): Promise<void> {
  await store.transaction((tx) =>
    tx.updateTable('impact_jobs').set({ state: 'stopped', why: 'restart' }).where('state', '=', 'running').execute(),
  );
}
