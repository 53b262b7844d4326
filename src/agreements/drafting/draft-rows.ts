import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type {
  Comment,
  Digest,
  Draft,
  DraftId,
  DraftRevision,
  DraftSummary,
  PartyId,
} from '../../contract/generated/types.ts';
import { parseInstant } from '../../contract/vocabulary.ts';
import { GatewayError } from '../../errors.ts';
import type { Store, Tables } from '../../store/store.ts';
import { toCanonicalText } from '../hash-agreement.ts';
import { applyDelta, type Delta, toDelta } from './draft-delta.ts';
import { refuseTooMany, toBoundedText } from './draft-limits.ts';
import { readersOf } from './may-do.ts';

type Tx = Transaction<Tables>;

/** What a step is, before it has the digest of what it led to. */
export type Step = Omit<DraftRevision, 'digest'>;

/** Of one revision in so many the whole document is kept; of the others in what they differ from the one before. */
const wholeEvery = 50;

const isWhole = (revision: number): boolean => (revision - 1) % wholeEvery === 0;

/** What a list tells of the drafts that a party may read, by id. */
export async function readSummaries(
  store: Store,
  party: PartyId,
  { after = '', limit }: Page,
): Promise<DraftSummary[]> {
  const rows = await store.all<{ summary: string }>(
    `SELECT d.summary FROM draft_readers r JOIN drafts d ON d.id = r.draft_id
      WHERE r.party = ? AND r.draft_id > ? ORDER BY r.draft_id LIMIT ?`,
    [party, after, limit],
  );
  return rows.map(({ summary }) => JSON.parse(summary) as DraftSummary);
}

/** Some of a list: what comes after an id. */
export interface Page {
  readonly after?: string;
  readonly limit: number;
}

/** A draft as it stands, or as a revision left it. */
export async function readDraft(store: Store, id: DraftId, revision?: number): Promise<Draft | undefined> {
  if (revision !== undefined) return readRevision(store, id, revision);
  const [row] = await store.all<{ document: string; digest: string }>(
    `SELECT d.document, r.digest FROM drafts d
      JOIN draft_revisions r ON r.draft_id = d.id AND r.revision = d.revision WHERE d.id = ?`,
    [id],
  );
  return row && toDraft(row.document, row.digest);
}

interface RevisionRow {
  readonly revision: number;
  readonly document: string | null;
  readonly delta: string | null;
  readonly digest: string;
}

/** Made anew from the last one before it that was kept whole. */
async function readRevision(store: Store, id: DraftId, revision: number): Promise<Draft | undefined> {
  const rows = await store.all<RevisionRow>(
    `SELECT revision, document, delta, digest FROM draft_revisions
      WHERE draft_id = ? AND revision BETWEEN ? AND ? ORDER BY revision`,
    [id, revision - ((revision - 1) % wholeEvery), revision],
  );
  const last = rows.at(-1);
  if (last === undefined || Number(last.revision) !== revision) return undefined;
  const made = rows.reduce<unknown>(
    (before, { document, delta }) =>
      document === null ? applyDelta(before, JSON.parse(delta ?? '') as Delta) : JSON.parse(document),
    undefined,
  );
  return toDraft(toCanonicalText(Object(made)), last.digest);
}

/** Every step of a draft, the first one first. */
export async function readHistory(store: Store, id: DraftId): Promise<readonly DraftRevision[]> {
  const rows = await store.all<{ step: string; digest: string }>(
    'SELECT step, digest FROM draft_revisions WHERE draft_id = ? ORDER BY revision',
    [id],
  );
  return rows.map((row) => ({ ...(JSON.parse(row.step) as Step), digest: row.digest }));
}

/**
 * Keeps the first revision of a draft.
 * @throws GatewayError `conflict` when its party has too many that are neither offered nor abandoned, `too-large`
 */
export async function insertDraft(tx: Tx, draft: Draft, step: Step): Promise<void> {
  const { party } = draft.createdBy;
  const open = await tx
    .selectFrom('drafts')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('party', '=', party)
    .where('state', 'not in', ['offered', 'abandoned'])
    .executeTakeFirstOrThrow();
  refuseTooMany('drafts', Number(open.count));
  const document = toBoundedText(draft);
  await tx
    .insertInto('drafts')
    .values({ id: draft.id, party, ...toStanding(draft, document) })
    .execute();
  await insertReaders(tx, draft);
  await insertRevision(tx, { document, delta: null, digest: digestOf(document) }, draft, step);
}

/**
 * Keeps the next revision of a draft.
 * @returns false when another one was kept meanwhile; then nothing is changed
 * @throws GatewayError `too-large`
 */
export async function advanceDraft(tx: Tx, before: Draft, draft: Draft, step: Step): Promise<boolean> {
  const document = toBoundedText(draft);
  const { numUpdatedRows } = await tx
    .updateTable('drafts')
    .set(toStanding(draft, document))
    .where('id', '=', draft.id)
    .where('revision', '=', before.revision)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await tx.deleteFrom('draft_readers').where('draft_id', '=', draft.id).execute();
  await insertReaders(tx, draft);
  const kept = isWhole(draft.revision)
    ? { document, delta: null }
    : { document: null, delta: JSON.stringify(toDelta(before, draft)) };
  await insertRevision(tx, { ...kept, digest: digestOf(document) }, draft, step);
  return true;
}

const toStanding = (draft: Draft, document: string) => ({
  ...{ revision: draft.revision, state: draft.state, document },
  summary: toCanonicalText(toSummary(draft)),
});

const toSummary = ({ id, revision, state, model, frame, updatedAt }: Draft): DraftSummary => ({
  ...{ id, revision, state, model, updatedAt },
  ...(frame.title === undefined ? {} : { title: frame.title }),
  ...(frame.scope === undefined ? {} : { region: frame.scope.region }),
});

async function insertReaders(tx: Tx, draft: Draft): Promise<void> {
  const readers = readersOf(draft).map((party) => ({ party, draft_id: draft.id }));
  await tx.insertInto('draft_readers').values(readers).execute();
}

async function insertRevision(
  tx: Tx,
  kept: { readonly document: string | null; readonly delta: string | null; readonly digest: Digest },
  { id, revision }: Draft,
  step: Step,
): Promise<void> {
  await tx
    .insertInto('draft_revisions')
    .values({ draft_id: id, revision, step: toCanonicalText(step), ...kept })
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
function toDraft(document: string, digest: string): Draft {
  if (digestOf(document) !== digest) throw new GatewayError('internal-error', 'a stored draft is not as it was kept');
  return JSON.parse(document) as Draft;
}

const digestOf = (text: string): Digest => `sha-256:${createHash('sha256').update(text).digest('base64url')}`;
