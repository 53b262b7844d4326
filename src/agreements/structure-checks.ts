import type { Agreement } from '../contract/generated/types.ts';
import { type Check, placedClauses, type Spot } from './check.ts';

/** What an agreement must be to make sense by itself. */
export const structureChecks: readonly Check[] = [
  duplicates('duplicate-party', '/parties', ({ parties }) => parties.map(({ id }) => id)),
  duplicates('duplicate-purpose', '/purposes', ({ purposes }) => purposes.map(({ code }) => code)),
  duplicates('duplicate-role', '/roles', ({ roles }) => roles.map(({ id }) => id)),
  duplicates('duplicate-clause', '/clauses', ({ clauses }) => clauses.map(({ id }) => id)),
  duplicates('duplicate-retention', '/retention', ({ retention }) => retention.map(({ partyType }) => partyType)),
  {
    code: 'duplicate-field',
    severity: 'error',
    source: 'agreement art. 5',
    *find(agreement) {
      for (const { clause, at } of placedClauses(agreement)) {
        yield* findTwice(
          clause.fields.map(({ name }) => name),
          `${at}/fields`,
        );
      }
    },
  },
  {
    code: 'wrong-clause-id',
    severity: 'error',
    source: 'agreement art. 5',
    *find(agreement) {
      for (const { clause, at } of placedClauses(agreement)) {
        const parts = `${clause.purpose}.${clause.from}.${clause.to}`;
        if (clause.id === parts || clause.id.startsWith(`${parts}.`)) continue;
        yield { pointer: `${at}/id`, detail: 'does not say the purpose, sender and recipient of the clause' };
      }
    },
  },
  {
    code: 'signatory-not-a-party',
    severity: 'error',
    source: 'agreement art. 1',
    *find({ signing, parties }) {
      const ids = new Set(parties.map(({ id }) => id));
      for (const [index, id] of signing.required.entries()) {
        if (!ids.has(id)) yield { pointer: `/signing/required/${index}`, detail: 'is not a party to the agreement' };
      }
    },
  },
  {
    code: 'term-reversed',
    severity: 'error',
    source: 'agreement art. 18',
    *find({ term }) {
      if (term.from > term.to) yield { pointer: '/term/to', detail: 'the last day lies before the first' };
    },
  },
  {
    code: 'hub-without-mandate',
    severity: 'error',
    source: 'LR-18: Wmo 2015 art. 5.3.3; note (a): a desk acts for the college of its municipality',
    *find({ parties }) {
      for (const [index, party] of parties.entries()) {
        const mandator = parties.find(({ id }) => id === party.mandatedBy);
        if (party.type !== 'HUB' || mandator?.type === 'MUN') continue;
        yield { pointer: `/parties/${index}/mandatedBy`, detail: 'must name a municipality that is a party' };
      }
    },
  },
  {
    code: 'mandate-of-no-hub',
    severity: 'error',
    source: 'note (a): only a desk acts by mandate',
    *find({ parties }) {
      for (const [index, { type, mandatedBy }] of parties.entries()) {
        if (type === 'HUB' || mandatedBy === undefined) continue;
        yield { pointer: `/parties/${index}/mandatedBy`, detail: 'only a regional desk works by mandate' };
      }
    },
  },
  {
    code: 'unknown-purpose',
    severity: 'error',
    source: 'LR-01: AVG art. 5(1)(b)',
    *find(agreement) {
      const codes = new Set(agreement.purposes.map(({ code }) => code));
      for (const { clause, at } of placedClauses(agreement)) {
        if (!codes.has(clause.purpose)) yield { pointer: `${at}/purpose`, detail: 'the agreement has no such purpose' };
      }
    },
  },
  {
    code: 'unknown-role',
    severity: 'error',
    source: 'agreement art. 6',
    *find(agreement) {
      const ids = new Set(agreement.roles.map(({ id }) => id));
      yield* eachRole(agreement, (role) => (ids.has(role) ? undefined : 'the agreement has no such role'));
    },
  },
  {
    code: 'role-of-other-type',
    severity: 'error',
    source: 'agreement art. 6',
    *find(agreement) {
      yield* eachRole(agreement, (id, to) => {
        const role = agreement.roles.find((candidate) => candidate.id === id);
        // A desk serves as the municipality by mandate, so its roles may stand in a clause to the municipality.
        const fits = role === undefined || role.partyType === to || (to === 'MUN' && role.partyType === 'HUB');
        return fits ? undefined : 'is a role of another type of party than the one that receives';
      });
    },
  },
  {
    code: 'unknown-field',
    severity: 'error',
    source: 'LR-02: AVG art. 5(1)(c)',
    *find(agreement, { catalogue }) {
      const names = new Set(catalogue.fields.map(({ name }) => name));
      for (const { clause, at } of placedClauses(agreement)) {
        for (const [index, { name }] of clause.fields.entries()) {
          if (!names.has(name)) yield { pointer: `${at}/fields/${index}/name`, detail: 'is not in the catalogue' };
        }
      }
    },
  },
  {
    code: 'party-type-absent',
    severity: 'warning',
    source: 'agreement art. 1',
    *find(agreement) {
      const types = new Set(agreement.parties.map(({ type }) => type));
      for (const { clause, at } of placedClauses(agreement)) {
        for (const side of ['from', 'to'] as const) {
          if (!types.has(clause[side])) yield { pointer: `${at}/${side}`, detail: 'no party is of this type' };
        }
      }
    },
  },
  {
    code: 'no-retention',
    severity: 'warning',
    source: 'AVG art. 5(1)(e); agreement art. 15',
    *find({ clauses, retention }) {
      const agreed = new Set(retention.map(({ partyType }) => partyType));
      for (const type of new Set(clauses.map(({ to }) => to))) {
        if (!agreed.has(type)) yield { pointer: '/retention', detail: `says nothing of what ${type} receives` };
      }
    },
  },
];

function duplicates(code: string, pointer: string, keysOf: (agreement: Agreement) => readonly string[]): Check {
  return { code, severity: 'error', source: 'agreement', find: (agreement) => findTwice(keysOf(agreement), pointer) };
}

function* findTwice(keys: readonly string[], pointer: string): Iterable<Spot> {
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) !== index)
      yield { pointer: `${pointer}/${index}`, detail: 'stands here for the second time' };
  }
}

/** Asks of each role in each clause what is wrong with it. */
function* eachRole(agreement: Agreement, judge: (role: string, to: string) => string | undefined): Iterable<Spot> {
  for (const { clause, at } of placedClauses(agreement)) {
    for (const [index, role] of clause.roles.entries()) {
      const detail = judge(role, clause.to);
      if (detail !== undefined) yield { pointer: `${at}/roles/${index}`, detail };
    }
  }
}
