/** Whatever Rego a region writes: it takes away what it was meant to take away, never gives, and replays to the byte. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCompiler } from '../../src/compiler/compiler.ts';
import type { DecisionInput } from '../../src/contract/generated/types.ts';
import { openPolicy, type Policy } from '../../src/policy/policy.ts';
import { facts } from './arbitraries.ts';
import { houseRules } from './house-rule-arbitraries.ts';
import { agreementOf, national, policyDirectory, type SignedDocument, signed } from './national.ts';
import { lessDenied, width } from './oracle.ts';

const plain = signed(agreementOf(national.model));
const opened: { policy?: Policy; fresh?: Policy } = {};
beforeAll(async () => {
  opened.policy = await openPolicy({ directory: policyDirectory, openCompiler });
  opened.fresh = await openPolicy({ directory: policyDirectory, openCompiler, maxDecisions: 1 });
}, 60_000);
afterAll(async () => {
  await opened.policy?.[Symbol.asyncDispose]();
  await opened.fresh?.[Symbol.asyncDispose]();
});

function open(): Required<typeof opened> {
  const { policy, fresh } = opened;
  if (!policy || !fresh) throw new Error('the policies are not open');
  return { policy, fresh };
}

const about = (input: DecisionInput, { hash }: SignedDocument): DecisionInput => ({
  ...input,
  agreement: { ...input.agreement, hash },
});

const cases = fc.record({
  meant: houseRules,
  questions: fc.array(facts(plain), { minLength: 15, maxLength: 15 }),
});

test('a rule of a region takes away what it says, gives nothing, and gives the same again', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ meant, questions }) => {
      const { policy, fresh } = open();
      const ruled = signed({ ...plain.document, houseRules: [meant.rule] });
      const decide = async ({ houseRules: rules, decide: by }: Policy, input: DecisionInput) =>
        by(input, ruled, await rules.ask(input, ruled)).document;
      for (const question of questions) {
        const before = policy.decide(about(question, plain), plain).document;
        const after = await decide(policy, about(question, ruled));
        const denied = new Map(meant.denies(question).map((field) => [field, meant.rule.id]));
        expect(after).toEqual(lessDenied(before, denied));
        for (const [field, answer] of Object.entries(after.fields)) {
          const was = before.fields[field];
          expect(was && width(answer) <= width(was), field).toBe(true);
          if (was && width(was) > 0 && width(answer) === 0) taken += 1;
        }
        expect(JSON.stringify(await decide(fresh, about(question, ruled)))).toBe(JSON.stringify(after));
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect(taken).toBeGreaterThan(10);
}, 120_000);
