import { mayDo } from '../agreements/agreements.ts';
import type { Author, Draft, DraftId, DraftRevision } from '../contract/generated/types.ts';
import type { Done } from '../disclosure/act.ts';
import { type DraftCall, readAsAuthor } from '../negotiation/drafting.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import { toChosenCell } from './editor-cell.ts';
import { toChosenClause, toChosenPurpose } from './editor-clause.ts';
import { toProblems } from './editor-problems.ts';
import { type Desk, modelClausesOf, phaseFor, toColumn, toRows } from './editor-table.ts';
import type {
  Chosen,
  EditedDraft,
  EditedPurpose,
  EditorProblem,
  EditorQuestion,
  EditorView,
  PurposeTab,
  Row,
} from './editor-view.ts';
import { type Work, workOn } from './editor-work.ts';

/**
 * A draft as people write it: for one purpose what each recipient gets of each field, next to the national model, tried
 * out on an invented client by the engine that decides in earnest. Of a real client nothing is read.
 */
export function readEditor(rooms: Rooms, call: DraftCall, id: DraftId, question: EditorQuestion): Done<EditorView> {
  return readAsAuthor(rooms, call, async (by) => {
    const draft = await rooms.drafts.read(id, by);
    const work = workOn(rooms, draft, call.at);
    const comments = await rooms.drafts.comments(id, by);
    const { model } = work;
    const purpose = model.purposes.find(({ code }) => code === question.purpose) ?? model.purposes[0];
    const client = rooms.samples.find(question.client ?? '') ?? rooms.samples.clients[0];
    if (purpose === undefined || client === undefined)
      throw new TypeError('a model has purposes, and there are samples');
    const problems = toProblems({ work, rooms });
    const desk = { rooms, at: call.at, by, work, purpose, client, problems, comments, language: question.language };
    const rows = await toRows(desk);
    const revisions = question.cell === undefined ? [] : await rooms.drafts.history(id, by);
    return toView(desk, rows, await choose(desk, question.cell, revisions, rows));
  });
}

/** What a URL names: `field.clause`, `.clause`, or `doel`; undefined when it names nothing that is there. */
async function choose(
  desk: Desk,
  cell: string | undefined,
  revisions: readonly DraftRevision[],
  rows: readonly Row[],
): Promise<Chosen | undefined> {
  if (cell === undefined) return undefined;
  if (cell === 'doel') return toChosenPurpose(desk, revisions);
  const split = cell.indexOf('.');
  const [field, clause] = [cell.slice(0, split), cell.slice(split + 1)];
  return field === ''
    ? toChosenClause(desk, clause, revisions)
    : toChosenCell(desk, { field, clause }, revisions, rows);
}

function toView(desk: Desk, rows: readonly Row[], chosen: Chosen | undefined): EditorView {
  const { work, client, purpose, problems, by } = desk;
  const { id, label } = client;
  return {
    draft: toEdited(work),
    ...rightsOf(by, work.draft),
    tabs: work.model.purposes.map((one) => toTab(work, one, problems)),
    purpose: toPurpose(desk),
    columns: modelClausesOf(desk).map((clause) => toColumn(desk, clause)),
    rows,
    counts: countCells(rows),
    problems,
    clients: desk.rooms.samples.clients.map((one) => ({ id: one.id, label: one.label, story: one.story })),
    example: { id, label, ...phaseFor(work, purpose, client) },
    chosen,
    partyNames: Object.fromEntries((work.draft.frame.parties ?? []).map((party) => [party.id, party.name])),
    changes: work.draft.changes.toReversed(),
  };
}

const rightsOf = (by: Author, draft: Draft) => ({
  mayEdit: mayDo('edit', by, draft),
  mayComment: mayDo('comment', by, draft),
});

function toEdited({ draft, lacking, reading }: Work): EditedDraft {
  const { id, revision, state, model, basedOn, updatedAt, frame } = draft;
  return {
    ...{ id, revision, state, model, updatedAt },
    ...(basedOn ? { basedOn } : {}),
    ...{ title: frame.title, version: frame.version, parties: frame.parties?.length ?? 0 },
    ...{ lacking: lacking.length, makesTerms: reading !== undefined },
  };
}

function toTab(
  { clauses }: Work,
  { code, label }: Work['model']['purposes'][number],
  problems: readonly EditorProblem[],
): PurposeTab {
  const own = [...clauses.values()].filter(({ purpose }) => purpose === code);
  return {
    ...{ code, label },
    shared: own.reduce((sum, { fields }) => sum + fields.length, 0),
    errors: problems.filter(({ severity, place }) => severity === 'error' && place.purpose === code).length,
  };
}

function toPurpose({ work, purpose }: Desk): EditedPurpose {
  const { code, label, ...model } = purpose;
  const now = work.reading?.document.purposes.find((own) => own.code === code) ?? purpose;
  const termsOf = ({ phases, candidates, mode }: EditedPurpose['model']) => ({ phases, candidates, mode });
  return { code, label, now: termsOf(now), model: termsOf(model) };
}

function countCells(rows: readonly Row[]): EditorView['counts'] {
  const cells = rows.flatMap((row) => row.cells);
  const count = (is: (cell: (typeof cells)[number]) => boolean): number => cells.filter(is).length;
  return {
    all: count(({ state }) => state === 'all'),
    part: count(({ state }) => !['all', 'none', 'own'].includes(state)),
    none: count(({ state }) => state === 'none'),
    consent: count(({ asks }) => asks !== 'nothing' && asks !== 'objection'),
    wider: count(({ verdict }) => verdict === 'wider'),
    narrower: count(({ verdict }) => verdict === 'narrower'),
  };
}
