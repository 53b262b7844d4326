import { isDeepStrictEqual } from 'node:util';
import type { Agreement, ClauseId, Model } from '../contract/generated/types.ts';
import { type Books, type Check, type PlacedClause, placedClauses, type Spot } from './check.ts';
import { isAsStrict } from './consent-strength.ts';

type ModelClause = Model['clauses'][number];
type LegalBasis = ModelClause['legalBasis'];

const source = 'the national model bounds the twist (agreement art. 5)';

/** What an agreement may be next to the national model: the same or narrower, and no more than its options. */
export const modelChecks: readonly Check[] = [
  row('other-model', function* ({ model }, books) {
    if (model.id !== books.model.id || model.version !== books.model.version) {
      yield { pointer: '/model', detail: 'is not the (version of the) model that is in use' };
    }
  }),
  row('purpose-wider-than-model', function* ({ purposes }, { model }) {
    for (const [index, purpose] of purposes.entries()) {
      const own = model.purposes.find(({ code }) => code === purpose.code);
      const member = own === undefined ? 'code' : findWider(purpose, own);
      if (member !== undefined)
        yield { pointer: `/purposes/${index}/${member}`, detail: 'opens more than the model does' };
    }
  }),
  row('role-outside-model', function* ({ roles }, { model }) {
    for (const [index, role] of roles.entries()) {
      const own = model.roles.find(({ id }) => id === role.id);
      const isBound = own?.partyType === role.partyType && (own.confidentialityDuty || !role.confidentialityDuty);
      if (!isBound)
        yield { pointer: `/roles/${index}`, detail: 'the model has no such role, or not of this type and duty' };
    }
  }),
  row('clause-outside-model', function* (agreement, { model }) {
    const ids: ReadonlySet<ClauseId> = new Set(model.clauses.map(({ id }) => id));
    for (const { clause, at } of placedClauses(agreement)) {
      if (!ids.has(clause.id)) yield { pointer: `${at}/id`, detail: 'the model has no such clause' };
    }
  }),
  perClause('field-outside-model', function* ({ clause, at }, own) {
    for (const [index, { name, origin }] of clause.fields.entries()) {
      const listed = origin === 'core' ? own.core : own.optional;
      if (listed.includes(name)) continue;
      yield { pointer: `${at}/fields/${index}`, detail: `the model's clause does not list this field as ${origin}` };
    }
  }),
  perClause('clause-role-outside-model', function* ({ clause, at }, own) {
    for (const [index, role] of clause.roles.entries()) {
      if (own.roles.includes(role)) continue;
      yield { pointer: `${at}/roles/${index}`, detail: "the model's clause does not name this role" };
    }
  }),
  perClause('consent-weaker-than-model', function* ({ clause, at }, own, { catalogue }) {
    const names = new Set(clause.fields.map(({ name }) => name));
    const asked = {
      sensitivities: catalogue.fields.filter(({ name }) => names.has(name)).map(({ sensitivity }) => sensitivity),
      underSecrecy: own.legalBasis.secrecy.length > 0,
    };
    if (isAsStrict(clause.consentRequirement, own.consentRequirement, asked)) return;
    yield { pointer: `${at}/consentRequirement`, detail: `for some field less than ${own.consentRequirement}` };
  }),
  perClause('condition-dropped', function* ({ clause, at }, own) {
    for (const condition of own.conditions) {
      if (!clause.conditions.includes(condition)) yield { pointer: `${at}/conditions`, detail: `lacks ${condition}` };
    }
  }),
  perClause('basis-other-than-model', function* ({ clause, at }, own) {
    for (const question of Object.keys(own.legalBasis) as (keyof LegalBasis)[]) {
      if (isDeepStrictEqual(clause.legalBasis[question], own.legalBasis[question])) continue;
      yield { pointer: `${at}/legalBasis/${question}`, detail: 'a region does not choose its own legal basis' };
    }
  }),
  {
    code: 'unknown-part',
    severity: 'error',
    source: 'LR-02: AVG art. 5(1)(c)',
    *find(agreement, { catalogue }) {
      for (const { clause, at } of placedClauses(agreement)) {
        for (const [index, { name, part }] of clause.fields.entries()) {
          const parts = catalogue.fields.find((entry) => entry.name === name)?.parts ?? [];
          if (part === 'all' || parts.includes(part)) continue;
          yield { pointer: `${at}/fields/${index}/part`, detail: 'the catalogue knows no such part of this field' };
        }
      }
    },
  },
];

function row(code: string, find: Check['find']): Check {
  return { code, severity: 'error', source, find };
}

/** A check of each clause that the model has too; the others are found by `clause-outside-model`. */
function perClause(
  code: string,
  find: (placed: PlacedClause, own: ModelClause, books: Books) => Iterable<Spot>,
): Check {
  return row(code, function* (agreement, books) {
    for (const placed of placedClauses(agreement)) {
      const own = books.model.clauses.find(({ id }) => id === placed.clause.id);
      if (own !== undefined) yield* find(placed, own, books);
    }
  });
}

/** The member by which a purpose opens more than the model's, if any. */
function findWider(purpose: Agreement['purposes'][number], own: Model['purposes'][number]): string | undefined {
  if (!purpose.phases.every((phase) => own.phases.includes(phase))) return 'phases';
  if (purpose.candidates && !own.candidates) return 'candidates';
  if (own.mode === 'strict' && purpose.mode === 'marked') return 'mode';
  return purpose.processingActivity === own.processingActivity ? undefined : 'processingActivity';
}
