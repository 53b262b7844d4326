import type { Selectable } from 'kysely';
import type { PartyId } from '../contract/generated/types.ts';
import type { SubjectId } from '../contract/vocabulary.ts';
import type { Tx } from '../rights/rights.ts';
import type { Store, Tables } from '../store/store.ts';

export type ImportRow = Selectable<Tables['support_imports']>;
export type LineRow = Selectable<Tables['support_import_lines']>;

/** A file as it is before its next try. */
export function findImport(tx: Tx, id: string): Promise<ImportRow | undefined> {
  return tx.selectFrom('support_imports').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertImport(tx: Tx, row: ImportRow): Promise<void> {
  await tx.insertInto('support_imports').values(row).execute();
}

/** Changes a file of the try that has it; false when a later try has taken it. */
export async function updateImport(
  tx: Tx,
  { id, runner }: Pick<ImportRow, 'id' | 'runner'>,
  change: Partial<ImportRow>,
): Promise<boolean> {
  const changed = tx.updateTable('support_imports').set(change).where('id', '=', id).where('runner', '=', runner);
  return (await changed.executeTakeFirst()).numUpdatedRows > 0n;
}

/** The file of a party that is being read; the database lets there be one. */
export async function findRunning(tx: Tx, party: PartyId): Promise<string | undefined> {
  const running = tx.selectFrom('support_imports').select('id').where('party_id', '=', party);
  return (await running.where('state', '=', 'running').executeTakeFirst())?.id;
}

/** Takes a file from who says nothing of it any more, and who is found out when it does. */
export async function interruptSilent(
  tx: Tx,
  party: PartyId,
  { before, runner }: { readonly before: number; readonly runner: string },
): Promise<void> {
  await tx
    .updateTable('support_imports')
    .set({ state: 'interrupted', runner })
    .where('party_id', '=', party)
    .where('state', '=', 'running')
    .where('updated_at', '<', before)
    .execute();
}

/** The files of a party, or one of them; the newest first. */
export function readImports(store: Store, party: PartyId, id?: string): Promise<ImportRow[]> {
  const which = id === undefined ? '' : 'AND id = ?';
  return store.all<ImportRow>(
    `SELECT * FROM support_imports WHERE party_id = ? ${which} ORDER BY started_at DESC, id LIMIT 50`,
    id === undefined ? [party] : [party, id],
  );
}

/** So many lines of a file after one of them. */
export function readLines(
  store: Store,
  id: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<LineRow[]> {
  return store.all<LineRow>(
    'SELECT * FROM support_import_lines WHERE import_id = ? AND line > ? ORDER BY line LIMIT ?',
    [id, after, limit],
  );
}

/** What a line became, in the transaction in which it did. */
export interface AcceptedLine {
  readonly id: string;
  readonly line: number;
  readonly textLine: number | undefined;
  readonly event: string;
  readonly subject: SubjectId;
  readonly digest: string;
  readonly seenIn: number;
  readonly acceptedIn: number;
}

/** Keeps that a line was accepted, not yet that this is in the log. One that is there as accepted stays as it is. */
export async function keepAccepted(tx: Tx, accepted: AcceptedLine): Promise<void> {
  const row = {
    text_line: accepted.textLine ?? null,
    seen_in: accepted.seenIn,
    accepted_in: accepted.acceptedIn,
    event_id: accepted.event,
    subject_id: accepted.subject,
    digest: accepted.digest,
    recorded: 0,
    problem: null,
    errors: null,
  };
  await tx
    .insertInto('support_import_lines')
    .values({ import_id: accepted.id, line: accepted.line, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['import_id', 'line'])
        .doUpdateSet(row)
        .where((where) =>
          where.or([
            where('support_import_lines.event_id', 'is', null),
            where('support_import_lines.event_id', '<>', accepted.event),
          ]),
        ),
    )
    .execute();
}

/** A line that was refused; one that was accepted before keeps what it became. */
export interface RefusedLine {
  readonly line: number;
  readonly textLine: number | undefined;
  readonly problem: string;
  readonly errors: string | null;
}

export async function keepRefused(tx: Tx, id: string, seenIn: number, refused: readonly RefusedLine[]): Promise<void> {
  if (refused.length === 0) return;
  const nothing = { accepted_in: null, event_id: null, subject_id: null, digest: null, recorded: 0 };
  const rows = refused.map(({ line, textLine, problem, errors }) => {
    return { import_id: id, line, text_line: textLine ?? null, seen_in: seenIn, problem, errors, ...nothing };
  });
  await tx
    .insertInto('support_import_lines')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['import_id', 'line']).doUpdateSet(({ ref }) => ({
        text_line: ref('excluded.text_line'),
        seen_in: ref('excluded.seen_in'),
        problem: ref('excluded.problem'),
        errors: ref('excluded.errors'),
      })),
    )
    .execute();
}

/** Lines that were accepted, now or before, and of which the log has an entry. */
export async function keepRecorded(tx: Tx, id: string, seenIn: number, lines: readonly number[]): Promise<void> {
  if (lines.length === 0) return;
  await tx
    .updateTable('support_import_lines')
    .set({ recorded: 1, seen_in: seenIn, problem: null, errors: null })
    .where('import_id', '=', id)
    .where('line', 'in', [...lines])
    .execute();
}

/** Lines of earlier tries that the file does not have (any more), and of which nothing came. */
export async function dropUnseen(tx: Tx, id: string, seenIn: number): Promise<void> {
  await tx
    .deleteFrom('support_import_lines')
    .where('import_id', '=', id)
    .where('seen_in', '<', seenIn)
    .where('event_id', 'is', null)
    .execute();
}

/** Files that nobody touched for so long, with their lines. */
export async function dropImports(tx: Tx, before: number): Promise<void> {
  const old = tx.selectFrom('support_imports').select('id').where('updated_at', '<', before);
  await tx.deleteFrom('support_import_lines').where('import_id', 'in', old).execute();
  await tx.deleteFrom('support_imports').where('updated_at', '<', before).execute();
}
