import { renderCell, renderClause } from '../agreements/agreements.ts';
import type { DraftRevision, FieldName, LegalBasisId } from '../contract/generated/types.ts';
import { placesMatch } from './editor-problems.ts';
import {
  asksFor,
  type Desk,
  decide,
  modelClausesOf,
  partOf,
  phaseFor,
  type SampleClient,
  toColumn,
} from './editor-table.ts';
import type {
  Cell,
  Choice,
  ChosenCell,
  Closed,
  LegalAnswers,
  ModelDifference,
  NamedBasis,
  Outcome,
  Place,
  Row,
  Shown,
} from './editor-view.ts';
import { type Clause, cellKey } from './editor-work.ts';
import { compareSentences } from './model-difference.ts';
import { isAbout, toHistory } from './place-history.ts';

type ModelClause = ReturnType<typeof modelClausesOf>[number];
type CatalogueField = Desk['rooms']['policy']['catalogue']['fields'][number];

/** Everything about one field for one recipient; undefined when there is no such place. */
export async function toChosenCell(
  desk: Desk,
  { field: name, clause: id }: { readonly field: string; readonly clause: string },
  revisions: readonly DraftRevision[],
  rows: readonly Row[],
): Promise<ChosenCell | undefined> {
  const clause = modelClausesOf(desk).find((own) => own.id === id);
  const field = desk.rooms.policy.catalogue.fields.find((own) => own.name === name);
  const { cells = [], ...row } = rows.find((own) => own.field === name) ?? {};
  const cell = cells.find((own) => own.clause === id);
  if (clause === undefined || field === undefined || cell === undefined || !('field' in row)) return undefined;
  const kept = desk.work.clauses.get(clause.id);
  const closed = await closedFor(desk, clause, field, cell);
  return {
    kind: 'cell',
    ...{ row, cell, column: toColumn(desk, clause) },
    sentence: tell(desk, clause, field, { by: kept, shown: cell.state === 'own' ? 'none' : cell.state }),
    ...differenceOf(desk, clause, field, cell),
    choices: closed === undefined ? toChoices(desk, field, cell) : [],
    ...(closed ? { closed } : {}),
    legal: toLegal(desk, kept ?? clause, field),
    outcomes: await Promise.all(
      desk.rooms.samples.clients.map((client) => outcomeFor(desk, clause, field.name, client)),
    ),
    ...clauseTextOf(desk, clause.id),
    ...aboutPlace(desk, { purpose: desk.purpose.code, clause: clause.id, field: field.name }, revisions),
  };
}

/** What is wrong, was done and was said at a place, and what can be taken back there. */
export function aboutPlace(desk: Desk, place: Place, revisions: readonly DraftRevision[]) {
  const { work, problems, comments } = desk;
  return {
    problems: problems.filter((one) => placesMatch(one.place, place)),
    history: toHistory(revisions, place, work.draft),
    comments: comments.filter(
      (one) => one.clause !== undefined && one.clause === place.clause && one.field === place.field,
    ),
    undo: work.draft.changes.flatMap((change) =>
      change.id !== undefined && isAbout(change, place) ? [change.id] : [],
    ),
  };
}

export function clauseTextOf({ work, language }: Desk, clause: string): { readonly clauseText?: string } {
  const document = work.reading?.document;
  const text = document && renderClause(document, clause, language);
  return text === undefined ? {} : { clauseText: text };
}

/** The sentence about a field, by a clause of the draft or of the model. */
function tell(
  { purpose, language }: Desk,
  { from, to }: ModelClause,
  { label, sensitivity }: CatalogueField,
  { by, shown }: { readonly by: Pick<Clause, 'consentRequirement' | 'legalBasis'> | undefined; readonly shown: Shown },
) {
  const { consentRequirement = 'none', legalBasis } = by ?? {};
  const liftsSecrecy = (legalBasis?.secrecy.length ?? 0) > 0;
  return renderCell(
    { purpose: purpose.label, from, to, field: label, sensitivity, shown, consentRequirement, liftsSecrecy },
    language,
  );
}

/** How it would be by the model; absent when both say the same. */
function differenceOf(
  desk: Desk,
  clause: ModelClause,
  field: CatalogueField,
  cell: Cell,
): { readonly difference?: ModelDifference } {
  const shown = cell.state === 'own' ? 'none' : cell.state;
  const model = tell(desk, clause, field, { by: clause, shown: cell.model === 'core' ? 'all' : 'none' });
  const own = tell(desk, clause, field, { by: desk.work.clauses.get(clause.id), shown });
  const compared = compareSentences(model, own);
  if (compared.pieces.every(({ change }) => change === 'same')) return {};
  // The field itself may be as in the model, and more be asked of the client for it.
  const verdict = cell.verdict === 'same' ? toColumn(desk, clause).verdict : cell.verdict;
  return { difference: { model, verdict: verdict === 'same' ? 'other' : verdict, ...compared } };
}

function toChoices({ rooms, client }: Desk, { name, parts }: CatalogueField, cell: Cell): readonly Choice[] {
  const value = rooms.samples.valueOf(client, name);
  const all: readonly Shown[] = ['none', ...parts, 'all'];
  return all.map((shown) => ({
    shown,
    chosen: shown === cell.state || (shown === 'none' && cell.state === 'own'),
    wider: cell.model !== 'core' && shown !== 'none',
    ...(shown === 'none' ? {} : { example: { value: partOf(value, shown) } }),
  }));
}

/** Why a region cannot open a field here; undefined when it can. What the model does not name, nobody opens. */
async function closedFor(
  desk: Desk,
  clause: ModelClause,
  field: CatalogueField,
  cell: Cell,
): Promise<Closed | undefined> {
  const { rooms, work, client } = desk;
  if (cell.model !== 'none')
    return work.clauses.has(clause.id) || !isRemoved(desk, clause.id) ? undefined : { by: 'removed-clause' };
  const { law } = rooms.policy;
  const decision = (await decide(desk, clause, client))[field.name];
  if (decision?.effect === 'none' && decision.stoppedAt === 'law') {
    const rule = law.denials.find(({ id }) => id === decision.reference)?.rule;
    if (rule !== undefined) return { by: 'law', reason: decision.reason, rule };
  }
  const never: readonly FieldName[] = Reflect.get(law.neverTo, clause.to) ?? [];
  const isNever = [field.name, ...field.derivedFrom].some((name) => never.includes(name));
  return { by: isNever ? 'never-to' : 'model' };
}

const isRemoved = ({ work }: Desk, clause: string): boolean =>
  work.draft.changes.some((change) => change.op === 'remove-clause' && change.clause === clause);

const protectedByLaw: ReadonlySet<string> = new Set(['B', 'I9', 'H9', 'C10']);

/** The legal answers for a field in a clause; without a field, for the whole clause. */
export function toLegal(
  { rooms }: Desk,
  clause: Pick<Clause, 'consentRequirement' | 'legalBasis'>,
  field?: CatalogueField,
): LegalAnswers {
  const { bases } = rooms.policy.law;
  const name = (ids: readonly LegalBasisId[]): readonly NamedBasis[] =>
    ids.map((id) => {
      const { label = { nl: id, en: id }, uncertain = true } = bases.find((own) => own.id === id) ?? {};
      return { id, label, uncertain };
    });
  const { disclosing, receiving, exception, secrecy } = clause.legalBasis;
  const needsException = field === undefined || protectedByLaw.has(field.sensitivity);
  return {
    disclosing: name(disclosing),
    receiving: name(receiving),
    exception: needsException ? name(exception) : undefined,
    secrecy: name(secrecy),
    asks: asksFor(clause, field ?? { sensitivity: 'O' }),
  };
}

async function outcomeFor(desk: Desk, clause: ModelClause, field: FieldName, client: SampleClient): Promise<Outcome> {
  const decision = (await decide(desk, clause, client))[field];
  const { phase } = phaseFor(desk.work, desk.purpose, client);
  const told = { client: client.id, label: client.label, phase };
  const isShown = desk.work.compared.get(cellKey(clause.id, field))?.agreement !== 'none';
  if (decision === undefined) return told;
  if (decision.effect === 'none') return { ...told, refused: decision.reason };
  if (!isShown || decision.clause !== clause.id) return told;
  const value = partOf(desk.rooms.samples.valueOf(client, field), decision.part);
  return { ...told, seen: { value, ...(decision.part ? { part: decision.part } : {}) } };
}
