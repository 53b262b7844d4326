import { isAsStrict } from '../agreements/agreements.ts';
import type { Condition, ConsentRequirement, DraftRevision } from '../contract/generated/types.ts';
import { aboutPlace, clauseTextOf, toLegal } from './editor-cell.ts';
import { type Desk, labelOfRole, modelClausesOf, toColumn } from './editor-table.ts';
import type { ChosenClause, ChosenPurpose } from './editor-view.ts';

const requirements: readonly ConsentRequirement[] = ['none', 'objection', 'waiver', 'explicit'];
const conditions: readonly Condition[] = ['contact-attempted', 'debt-help-offered', 'offer-made'];

/** Everything about one clause beside its fields; undefined when there is no such clause for this purpose. */
export function toChosenClause(desk: Desk, id: string, revisions: readonly DraftRevision[]): ChosenClause | undefined {
  const clause = modelClausesOf(desk).find((own) => own.id === id);
  if (clause === undefined) return undefined;
  const { work, rooms } = desk;
  const kept = work.clauses.get(clause.id);
  const { roles = [], fields = [] } = kept ?? {};
  const sensitivities = fields.map(
    ({ name }) => rooms.policy.catalogue.fields.find((own) => own.name === name)?.sensitivity ?? 'H9',
  );
  const asked = { sensitivities, underSecrecy: clause.legalBasis.secrecy.length > 0 };
  return {
    kind: 'clause',
    column: toColumn(desk, clause),
    roles: clause.roles.map((role) => ({
      ...{ id: role, label: labelOfRole(work, role) },
      removed: !roles.includes(role),
    })),
    consents: requirements.map((requirement) => ({
      requirement,
      closed: !isAsStrict(requirement, clause.consentRequirement, asked),
    })),
    conditions: conditions.map((condition) => ({
      condition,
      asked: (kept ?? clause).conditions.includes(condition),
      byModel: clause.conditions.includes(condition),
    })),
    legal: toLegal(desk, kept ?? clause),
    ...clauseTextOf(desk, clause.id),
    ...aboutPlace(desk, { purpose: desk.purpose.code, clause: clause.id }, revisions),
  };
}

/** Everything about the purpose itself. */
export const toChosenPurpose = (desk: Desk, revisions: readonly DraftRevision[]): ChosenPurpose => ({
  kind: 'purpose',
  ...aboutPlace(desk, { purpose: desk.purpose.code }, revisions),
});
