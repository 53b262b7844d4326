import { isDeepStrictEqual } from 'node:util';
import type { InputError } from '../contract/contract.ts';
import type { TwistChange as Change } from '../contract/generated/types.ts';
import { isStricter } from './consent-strength.ts';
import type { WorkingClause, WorkingTerms } from './working-terms.ts';

type ClauseChange = Extract<Change, { clause: string }>;
type PurposeChange = Extract<Change, { purpose: string }>;
type RegionChange = Exclude<Change, ClauseChange | PurposeChange>;
type ChangeOf<Op extends Change['op']> = Extract<Change, { op: Op }>;

/** What is wrong with a change: the member it is about (as the end of a JSON Pointer), a stable code, and words. */
interface Fault {
  readonly member: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * Applies one change of a twist to the terms, or says why it may not be made; a change that may not be made leaves them
 * as they were. A change that would change nothing is a fault too: whoever wrote it expected something else.
 */
export function applyChange(terms: WorkingTerms, change: Change, index: number): readonly InputError[] {
  const fault = apply(terms, change, index);
  if (fault === undefined) return [];
  return [{ pointer: `/changes/${index}/${fault.member}`, code: fault.code, detail: fault.detail }];
}

function apply(terms: WorkingTerms, change: Change, index: number): Fault | undefined {
  if ('clause' in change) return applyToClause(terms, change, index);
  return 'purpose' in change ? applyToPurpose(terms, change) : applyToRegion(terms, change);
}

function applyToClause(terms: WorkingTerms, change: ClauseChange, index: number): Fault | undefined {
  const clause = terms.clauses.get(change.clause);
  if (clause === undefined) return toFault('clause', 'unknown-clause', 'the model has no such clause');
  if (clause.removed) return toFault('clause', 'clause-removed', 'an earlier change took this clause out');
  switch (change.op) {
    case 'switch-on':
      return switchOn(terms, clause, change);
    case 'remove-field':
      return clause.fields.delete(change.field) ? undefined : notInClause();
    case 'narrow-field':
      return narrowField(terms, clause, change);
    case 'remove-clause':
      clause.removed = true;
      return undefined;
    case 'remove-role':
      return clause.roles.delete(change.role)
        ? undefined
        : toFault('role', 'role-not-in-clause', 'the clause does not name this role');
    case 'require-consent':
      return requireConsent(clause, change, index);
    case 'add-condition':
      if (clause.conditions.has(change.condition)) {
        return toFault('condition', 'already-asked', 'the clause asks this already');
      }
      clause.conditions.add(change.condition);
      return undefined;
  }
}

/** What a region words in its own way: it opens nothing, the checks hold it to the terms of the law. */
function applyToRegion(terms: WorkingTerms, change: RegionChange): Fault | undefined {
  switch (change.op) {
    case 'set-articles': {
      const articles = { ...terms.articles, ...change.articles };
      if (isDeepStrictEqual(articles, terms.articles)) {
        return toFault('articles', 'already-so', 'the articles say this already');
      }
      terms.articles = articles;
      return undefined;
    }
    case 'set-value-list':
      return setValueList(terms, change);
  }
}

function setValueList(terms: WorkingTerms, { field, values }: ChangeOf<'set-value-list'>): Fault | undefined {
  if (!terms.catalogue.has(field)) return toFault('field', 'unknown-field', 'the catalogue has no such field');
  const codes = values.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  if (twice >= 0) return toFault(`values/${twice}/code`, 'duplicate-code', 'stands here for the second time');
  const list = { field, values };
  if (isDeepStrictEqual(terms.valueLists.get(field), list)) {
    return toFault('values', 'already-so', 'the values have these labels already');
  }
  terms.valueLists.set(field, list);
  return undefined;
}

function applyToPurpose(terms: WorkingTerms, change: PurposeChange): Fault | undefined {
  const purpose = terms.purposes.get(change.purpose);
  if (purpose === undefined) return toFault('purpose', 'unknown-purpose', 'the model has no such purpose');
  switch (change.op) {
    case 'set-mode':
      if (purpose.mode === 'strict' || change.mode === 'marked') {
        return toFault('mode', 'not-stricter', 'a region may only go from marked to strict');
      }
      terms.purposes.set(purpose.code, { ...purpose, mode: change.mode });
      return undefined;
    case 'narrow-phases': {
      const phases = purpose.phases.filter((phase) => change.phases.includes(phase));
      if (phases.length < change.phases.length) return toFault('phases', 'phase-not-open', 'a region opens no phase');
      if (phases.length === purpose.phases.length) return toFault('phases', 'not-narrower', 'no phase is taken away');
      terms.purposes.set(purpose.code, { ...purpose, phases });
      return undefined;
    }
    case 'close-candidates':
      if (!purpose.candidates) return toFault('purpose', 'already-closed', 'candidates get nothing for this purpose');
      terms.purposes.set(purpose.code, { ...purpose, candidates: false });
      return undefined;
  }
}

function switchOn(terms: WorkingTerms, clause: WorkingClause, { field }: ChangeOf<'switch-on'>): Fault | undefined {
  if (clause.fields.has(field)) return toFault('field', 'already-on', 'the field is in the clause already');
  if (isNeverGiven(terms, clause, field)) {
    return toFault('field', 'never-to', `no agreement gives this field to ${clause.model.to}`);
  }
  if (!clause.model.optional.includes(field)) {
    return toFault('field', 'not-optional', 'the clause of the model does not list this field as optional');
  }
  clause.fields.set(field, 'all');
  return undefined;
}

/** The floor of the law: told as such, whatever a model lists. Holds for what the field is computed from too. */
function isNeverGiven({ neverTo, catalogue }: WorkingTerms, { model }: WorkingClause, field: string): boolean {
  const never = neverTo[model.to] ?? [];
  return [field, ...(catalogue.get(field)?.derivedFrom ?? [])].some((name) => never.includes(name));
}

function narrowField(
  terms: WorkingTerms,
  clause: WorkingClause,
  { field, part }: ChangeOf<'narrow-field'>,
): Fault | undefined {
  const shown = clause.fields.get(field);
  if (shown === undefined) return notInClause();
  if (!terms.catalogue.get(field)?.parts.includes(part)) {
    return toFault('part', 'unknown-part', 'the catalogue knows no such part of this field');
  }
  if (shown !== 'all' && !(shown === 'month' && part === 'year')) {
    return toFault('part', 'not-narrower', 'no less would be shown than after an earlier change');
  }
  clause.fields.set(field, part);
  return undefined;
}

function requireConsent(
  clause: WorkingClause,
  { requirement }: ChangeOf<'require-consent'>,
  index: number,
): Fault | undefined {
  if (!isStricter(requirement, clause.requirement)) {
    return toFault('requirement', 'not-stricter', `must ask more of the client's consent than ${clause.requirement}`);
  }
  clause.requirement = requirement;
  clause.requiredAt = index;
  return undefined;
}

const toFault = (member: string, code: string, detail: string): Fault => ({ member, code, detail });

const notInClause = (): Fault => toFault('field', 'not-in-clause', 'the field is not in the clause');
