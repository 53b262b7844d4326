import type {
  Author,
  Comment,
  DecisionInput,
  FieldDecision,
  FieldName,
  LocalText,
  Phase,
  Role,
} from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { toPart } from '../disclosure/redact.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { Asks, Cell, Column, EditorProblem, ExampleClient, Row, Shown, Verdict } from './editor-view.ts';
import { type Clause, cellKey, type Work } from './editor-work.ts';

export type SampleClient = Rooms['samples']['clients'][number];
type ModelClause = Work['model']['clauses'][number];
type CatalogueField = Rooms['policy']['catalogue']['fields'][number];
type Purpose = Work['model']['purposes'][number];
type Decisions = Readonly<Record<FieldName, FieldDecision>>;

/** All that the views of one purpose of a draft are made from. */
export interface Desk {
  readonly rooms: Rooms;
  readonly at: Instant;
  readonly by: Author;
  readonly work: Work;
  readonly purpose: Purpose;
  readonly client: SampleClient;
  readonly problems: readonly EditorProblem[];
  readonly comments: readonly Comment[];
  readonly language: 'nl' | 'en';
}

/** The clauses of the model for a purpose: those that the region took out stand there too. */
export const modelClausesOf = ({ work, purpose }: Pick<Desk, 'work' | 'purpose'>): readonly ModelClause[] =>
  work.model.clauses.filter((clause) => clause.purpose === purpose.code);

export function toColumn({ work }: Pick<Desk, 'work'>, clause: ModelClause): Column {
  const { id, from, to } = clause;
  const kept = work.clauses.get(id);
  const { roles, consentRequirement } = kept ?? clause;
  const parties = work.draft.frame.parties ?? [];
  return {
    ...{ clause: id, from, to },
    roles: roles.map((role) => ({ id: role, label: labelOfRole(work, role) })),
    parties: parties.filter(({ type }) => type === to).map(({ name }) => name),
    party: parties.find(({ type }) => type === to)?.id,
    removed: kept === undefined,
    consent: consentRequirement,
    verdict: kept === undefined ? 'narrower' : verdictOfClause(work, id),
    shared: kept?.fields.length ?? 0,
  };
}

export const labelOfRole = ({ model }: Pick<Work, 'model'>, role: Role): LocalText =>
  model.roles.find(({ id }) => id === role)?.label ?? { nl: role, en: role };

/** What a region asks beside or instead of the model, all of it together. */
function verdictOfClause({ others }: Work, clause: string): Verdict {
  const effects = new Set(others.filter((one) => one.clause === clause).map(({ effect }) => effect));
  if (effects.size === 0) return 'same';
  if (effects.size > 1) return 'other';
  return effects.has('wider') ? 'wider' : effects.has('narrower') ? 'narrower' : 'other';
}

/** A row for every field of the catalogue; its cells in the order of the clauses. */
export async function toRows(desk: Desk): Promise<readonly Row[]> {
  const { fields } = desk.rooms.policy.catalogue;
  const clauses = modelClausesOf(desk);
  const columns = await Promise.all(
    clauses.map(async (clause) => ({ clause, decisions: await decide(desk, clause, desk.client) })),
  );
  const marks = toMarks(desk);
  return fields.map((field) => ({
    ...{ field: field.name, label: field.label, category: field.category, sensitivity: field.sensitivity },
    cells: columns.map((column) => toCell(desk, column, field, marks)),
  }));
}

interface Marks {
  readonly problems: ReadonlyMap<string, readonly EditorProblem[]>;
  readonly comments: ReadonlyMap<string, number>;
}

function toMarks({ problems, comments }: Desk): Marks {
  const keyOf = ({ clause = '', field = '' }: { clause?: string; field?: string }) => cellKey(clause, field);
  const counts = new Map<string, number>();
  for (const one of comments.filter(({ resolved }) => resolved === undefined)) {
    counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  }
  return { problems: Map.groupBy(problems, ({ place }) => keyOf(place)), comments: counts };
}

interface Tried {
  readonly clause: ModelClause;
  readonly decisions: Decisions;
}

function toCell(desk: Desk, { clause: { id, to }, decisions }: Tried, field: CatalogueField, marks: Marks): Cell {
  const { work } = desk;
  const key = cellKey(id, field.name);
  const compared = work.compared.get(key);
  const clause = work.clauses.get(id);
  const shown = shownIn(clause, field.name);
  const found = marks.problems.get(key) ?? [];
  return {
    ...{ clause: id, field: field.name },
    state: shown === 'none' && compared === undefined && field.holder === to ? 'own' : shown,
    verdict: compared === undefined || compared.verdict === 'outside' ? 'same' : compared.verdict,
    model: compared?.model ?? modelOfCell(work, id, field.name),
    asks: shown === 'none' || clause === undefined ? 'nothing' : asksFor(clause, field),
    bases:
      shown === 'none' || clause === undefined ? [] : [...clause.legalBasis.receiving, ...clause.legalBasis.disclosing],
    ...seenBy(desk, decisions[field.name], { shown, clause: id, field: field.name }),
    errors: found.filter(({ severity }) => severity === 'error').length,
    warnings: found.filter(({ severity }) => severity === 'warning').length,
    comments: marks.comments.get(key) ?? 0,
  };
}

export function modelOfCell({ model }: Pick<Work, 'model'>, clause: string, field: FieldName): Cell['model'] {
  const own = model.clauses.find(({ id }) => id === clause);
  if (own?.core.includes(field)) return 'core';
  return own?.optional.includes(field) ? 'optional' : 'none';
}

const shownIn = (clause: Clause | undefined, field: FieldName): Shown =>
  clause?.fields.find(({ name }) => name === field)?.part ?? 'none';

/** What is asked of the client for this field: a clause asks of special data an explicit yes besides. */
export function asksFor(
  { consentRequirement }: Pick<Clause, 'consentRequirement'>,
  { sensitivity }: Pick<CatalogueField, 'sensitivity'>,
): Asks {
  const isSpecial = sensitivity === 'I9' || sensitivity === 'H9';
  switch (consentRequirement) {
    case 'none':
      return 'nothing';
    case 'objection':
      return isSpecial ? 'explicit' : 'objection';
    case 'waiver':
      return isSpecial ? 'both' : 'waiver';
    case 'explicit':
      return 'explicit';
  }
}

interface Asked {
  readonly shown: Shown;
  readonly clause: string;
  readonly field: FieldName;
}

/** What the recipient would get of the invented client: the value itself, or why nothing. */
function seenBy(
  { rooms, client }: Pick<Desk, 'rooms' | 'client'>,
  decision: FieldDecision | undefined,
  { shown, clause, field }: Asked,
): Pick<Cell, 'example' | 'refused'> {
  if (shown === 'none' || decision === undefined) return {};
  if (decision.effect === 'none') return { refused: decision.reason };
  if (decision.clause !== clause) return {};
  return { example: { value: partOf(rooms.samples.valueOf(client, field), decision.part) } };
}

/** What is left of an invented value when only a part is shown. */
export const partOf = (value: unknown, part: Shown | undefined): unknown =>
  part === undefined || part === 'all' || part === 'none' || value === null ? value : toPart(part, value);

/**
 * What an invented client would have the recipient of a clause see, by the engine that decides in earnest. Nothing is
 * fetched; when the case of the client stands in a phase in which the purpose is closed, another phase is supposed.
 */
export async function decide(
  { rooms, at, work, purpose }: Desk,
  clause: ModelClause,
  client: SampleClient,
): Promise<Decisions> {
  const { reading } = work;
  const roles = work.clauses.get(clause.id)?.roles ?? clause.roles;
  const role = roles.find((own) => work.model.roles.some(({ id, partyType }) => id === own && partyType === clause.to));
  if (reading === undefined || role === undefined) return {};
  const facts: DecisionInput = rooms.samples.facts(
    client,
    {
      ...{ recipient: clause.to, role, purpose: purpose.code, agreement: reading },
      fields: rooms.policy.catalogue.fields.map(({ name }) => name),
      phase: phaseFor(work, purpose, client).phase,
    },
    at,
  );
  const denials = await rooms.policy.houseRules.askInTrial(facts, reading);
  return rooms.policy.decide(facts, reading, denials).fields;
}

/** Where the case of an invented client is taken to stand for a purpose: where it stands, or the last open phase. */
export function phaseFor(
  { reading }: Pick<Work, 'reading'>,
  purpose: Purpose,
  client: SampleClient,
): Pick<ExampleClient, 'phase' | 'supposed'> {
  const open: readonly Phase[] = reading?.document.purposes.find(({ code }) => code === purpose.code)?.phases ?? [];
  const supposed = open.includes(client.phase) ? undefined : open.at(-1);
  return supposed === undefined ? { phase: client.phase, supposed: false } : { phase: supposed, supposed: true };
}
