import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validate } from '../../src/contract/contract.ts';
import { agreements, anyAgreements, disclosureRequests, facts, hostileAgreements, twists } from './arbitraries.ts';
import { agreementOf, national, signed } from './national.ts';

const numRuns = 300;

test('every drawn twist, agreement and request is one the schema allows', () => {
  fc.assert(
    fc.property(twists, anyAgreements, disclosureRequests, (twist, agreement, request) => {
      expect(validate('twist', twist)).toMatchObject({ ok: true });
      expect(validate('agreement', agreement)).toMatchObject({ ok: true });
      expect(validate('disclosureRequest', request)).toMatchObject({ ok: true });
    }),
    { numRuns },
  );
});

test('all drawn facts are facts the schema allows, about the agreement they were drawn for', () => {
  const drawn = anyAgreements.map(signed).chain((agreement) => facts(agreement).map((facts) => ({ agreement, facts })));
  fc.assert(
    fc.property(drawn, ({ agreement, facts }) => {
      expect(validate('decisionInput', facts)).toMatchObject({ ok: true });
      expect(facts.agreement.hash).toBe(agreement.hash);
      expect(facts.fields).toEqual([...facts.fields].sort());
    }),
    { numRuns },
  );
});

test('a drawn agreement of the regular kind holds no field that the model does not have in that clause', () => {
  fc.assert(
    fc.property(agreements, ({ clauses }) => {
      for (const clause of clauses) {
        const bound = national.model.clauses.find(({ id }) => id === clause.id);
        const listed = [...(bound?.core ?? []), ...(bound?.optional ?? [])];
        expect(clause.fields.filter(({ name }) => !listed.includes(name))).toEqual([]);
      }
    }),
    { numRuns },
  );
});

test('hostile agreements differ from one another, and most of them from what the model allows', () => {
  const plain = JSON.stringify(agreementOf(national.model));
  const drawn = fc.sample(hostileAgreements, numRuns).map((agreement) => JSON.stringify(agreement));
  expect(drawn.filter((agreement) => agreement === plain).length).toBeLessThan(numRuns / 10);
  expect(new Set(drawn).size).toBeGreaterThan(numRuns * 0.8);
});
