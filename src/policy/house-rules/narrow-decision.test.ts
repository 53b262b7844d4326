import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision, FieldDecision } from '../../contract/generated/types.ts';
import { narrowDecision, toDenied } from './narrow-decision.ts';

const closed = expect.objectContaining({ code: 'decision-unavailable' });
const granted: FieldDecision = { effect: 'all', clause: 'P04.PRO.COR', basis: [], consent: [] };
const noConsent: FieldDecision = { effect: 'none', stoppedAt: 'consent', reason: 'DENY_NO_CONSENT' };
const names = ['caseRef', 'debtTotal', 'familyName', 'givenName'];

test.each([
  ['nothing', undefined],
  ['a number', 1],
  ['an object', { bsn: true }],
  ['numbers', [1]],
  ['a list in a list', [['bsn']]],
])('a rule that gives %s closes everything', (_, given) => {
  expect(() => toDenied(['one'], [given])).toThrow(closed);
});

test('a rule that gave nothing at all closes everything, and the first that denies a field is told', () => {
  expect(() => toDenied(['one', 'two'], [[]])).toThrow(closed);
  expect([...toDenied(['one', 'two'], [['bsn'], ['bsn', 'email']])]).toEqual([
    ['bsn', 'one'],
    ['email', 'two'],
  ]);
});

const decisions: fc.Arbitrary<Decision> = fc
  .record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(granted, noConsent)])))
  .filter((fields) => names.some((name) => name !== 'caseRef' && fields[name] === granted))
  .map((fields) => ({ outcome: 'permitted', fields }));

test('nothing that is denied makes more permitted than there was, and no case reference remains alone', () => {
  fc.assert(
    fc.property(decisions, fc.array(fc.constantFrom(...names, 'other')), (decision, denied) => {
      const { outcome, fields } = narrowDecision(decision, toDenied(['regel'], [denied]));
      const permitted = names.filter((name) => fields[name]?.effect !== 'none');
      expect(Object.keys(fields)).toEqual(Object.keys(decision.fields));
      for (const name of permitted) expect(fields[name]).toBe(decision.fields[name]);
      for (const name of denied) expect(fields[name]?.effect ?? 'none').toBe('none');
      for (const name of names) if (decision.fields[name] === noConsent) expect(fields[name]).toBe(noConsent);
      expect(permitted).not.toEqual(['caseRef']);
      expect(outcome).toBe(permitted.length > 0 ? 'permitted' : 'refused');
    }),
  );
});

test('what is denied names its rule, and the check at which it stops', () => {
  const decision: Decision = { outcome: 'permitted', fields: { debtTotal: granted } };
  expect(narrowDecision(decision, new Map([['debtTotal', 'geen-schulden']]))).toEqual({
    outcome: 'refused',
    fields: {
      debtTotal: { effect: 'none', stoppedAt: 'twist', reason: 'DENY_HOUSE_RULE', reference: 'geen-schulden' },
    },
  });
});
