import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Comment, Digest, Draft, DraftId, DraftRevision } from '../../contract/generated/types.ts';
import { parseInstant } from '../../contract/vocabulary.ts';
import { GatewayError } from '../../errors.ts';
import type { Store, Tables } from '../../store/store.ts';
import { toCanonicalText } from '../hash-agreement.ts';

type Tx = Transaction<Tables>;

/** What a step is, before it has the digest of what it led to. */
export type Step = Omit<DraftRevision, 'digest'>;

interface RevisionRow {
  readonly step: string;
  readonly document: string;
  readonly digest: string;
}

const lastRevisions = `SELECT r.step, r.document, r.digest FROM drafts d
  JOIN draft_revisions r ON r.draft_id = d.id AND r.revision = d.revision`;

/** Every draft as it stands, by id. */
export async function readDrafts(store: Store): Promise<readonly Draft[]> {
  const rows = await store.all<RevisionRow>(`${lastRevisions} ORDER BY d.id`, []);
  return rows.map(toDraft);
}

/** A draft as it stands, or as a revision left it. */
export async function readDraft(store: Store, id: DraftId, revision?: number): Promise<Draft | undefined> {
  const rows =
    revision === undefined
      ? await store.all<RevisionRow>(`${lastRevisions} WHERE d.id = ?`, [id])
      : await store.all<RevisionRow>(
          'SELECT step, document, digest FROM draft_revisions WHERE draft_id = ? AND revision = ?',
          [id, revision],
        );
  return rows.map(toDraft)[0];
}

/** Every step of a draft, the first one first. */
export async function readHistory(store: Store, id: DraftId): Promise<readonly DraftRevision[]> {
  const rows = await store.all<RevisionRow>(
    'SELECT step, document, digest FROM draft_revisions WHERE draft_id = ? ORDER BY revision',
    [id],
  );
  return rows.map((row) => ({ ...(JSON.parse(row.step) as Step), digest: row.digest }));
}

/** Keeps the first revision of a draft. */
export async function insertDraft(tx: Tx, draft: Draft, step: Step): Promise<void> {
  await tx.insertInto('drafts').values({ id: draft.id, revision: draft.revision }).execute();
  await insertRevision(tx, draft, step);
}

/**
 * Keeps the next revision of a draft.
 * @returns false when another one was kept meanwhile; then nothing is changed
 */
export async function advanceDraft(tx: Tx, draft: Draft, step: Step): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('drafts')
    .set({ revision: draft.revision })
    .where('id', '=', draft.id)
    .where('revision', '=', draft.revision - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await insertRevision(tx, draft, step);
  return true;
}

async function insertRevision(tx: Tx, draft: Draft, step: Step): Promise<void> {
  const document = toCanonicalText(draft);
  const row = { draft_id: draft.id, revision: draft.revision, step: toCanonicalText(step) };
  await tx
    .insertInto('draft_revisions')
    .values({ ...row, document, digest: digestOf(document) })
    .execute();
}

export async function insertComment(tx: Tx, comment: Comment): Promise<void> {
  const row = { id: comment.id, draft_id: comment.draft, at: parseInstant(comment.at), resolved: null };
  await tx
    .insertInto('draft_comments')
    .values({ ...row, comment: toCanonicalText(comment) })
    .execute();
}

/** Says that a comment is dealt with; who said so first stays. */
export async function resolveComment(tx: Tx, id: string, resolved: NonNullable<Comment['resolved']>): Promise<void> {
  await tx
    .updateTable('draft_comments')
    .set({ resolved: toCanonicalText(resolved) })
    .where('id', '=', id)
    .where('resolved', 'is', null)
    .execute();
}

/** What was said about a draft, the oldest first. */
export async function readComments(store: Store, id: DraftId): Promise<readonly Comment[]> {
  const rows = await store.all<{ comment: string; resolved: string | null }>(
    'SELECT comment, resolved FROM draft_comments WHERE draft_id = ? ORDER BY at, id',
    [id],
  );
  return rows.map(({ comment, resolved }) => ({
    ...(JSON.parse(comment) as Comment),
    ...(resolved === null ? {} : { resolved: JSON.parse(resolved) as NonNullable<Comment['resolved']> }),
  }));
}

/** A draft that is not what its digest says was changed behind the back of the gateway. */
function toDraft({ document, digest }: RevisionRow): Draft {
  if (digestOf(document) !== digest) throw new GatewayError('internal-error', 'a stored draft is not as it was kept');
  return JSON.parse(document) as Draft;
}

const digestOf = (text: string): Digest => `sha-256:${createHash('sha256').update(text).digest('base64url')}`;
