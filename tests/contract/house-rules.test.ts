/** An agreement with house rules as a bundle: OPA's own engine and the SDK decide less what they deny, as the gateway does. */
import { generateKeyPairSync } from 'node:crypto';
import { loadPolicy } from '@open-policy-agent/opa-wasm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Compiler, openCompiler } from '../../src/compiler/compiler.ts';
import type { Decision, DecisionInput, HouseRule } from '../../src/contract/generated/types.ts';
import { type Bundles, openBundles, openPolicy, type Policy } from '../../src/policy/policy.ts';
import { facts } from '../properties/arbitraries.ts';
import { houseRules } from '../properties/house-rule-arbitraries.ts';
import { agreementOf, national, policyDirectory, type SignedDocument, signed } from '../properties/national.ts';
import { unpack } from '../support/archive.ts';

const entrypoint = 'sluis/main/decision';
const plain = agreementOf(national.model);
const { privateKey: signingKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const closed = expect.objectContaining({ code: 'decision-unavailable' });

const opened: { policy?: Policy; bundles?: Bundles; compiler?: Compiler } = {};
beforeAll(async () => {
  opened.policy = await openPolicy({ directory: policyDirectory, openCompiler });
  const { engine } = opened.policy;
  opened.bundles = await openBundles({ directory: policyDirectory, engine, signingKey, openCompiler });
  opened.compiler = await openCompiler();
});
afterAll(async () => {
  await opened.compiler?.[Symbol.asyncDispose]();
  await opened.policy?.[Symbol.asyncDispose]();
});

function open(): Required<typeof opened> {
  const { policy, bundles, compiler } = opened;
  if (!policy || !bundles || !compiler) throw new Error('not everything is open');
  return { policy, bundles, compiler };
}

const toRule = (id: string, rego: string): HouseRule => ({
  ...{ id, title: { nl: 'Regel', en: 'Rule' }, why: { nl: 'Omdat', en: 'Because' } },
  ...{ rego, tests: 'package sluis.region_test\n' },
});

const about = (input: DecisionInput, { hash }: SignedDocument): DecisionInput => ({
  ...input,
  agreement: { ...input.agreement, hash },
});

async function decisionsHere(agreement: SignedDocument, inputs: readonly DecisionInput[]): Promise<Decision[]> {
  const { policy } = open();
  const decide = async (input: DecisionInput): Promise<Decision> =>
    policy.decide(input, agreement, await policy.houseRules.ask(input, agreement)).document;
  return Promise.all(inputs.map(decide));
}

/** What an OPA answers that downloaded the bundle. */
async function decisionsOfOpa(agreement: SignedDocument, inputs: readonly DecisionInput[]): Promise<unknown[]> {
  const { bundles, compiler } = open();
  const { kid, pem } = bundles.key;
  const trust = { keyId: kid, key: pem, algorithm: 'ES256', scope: agreement.document.id };
  const { bytes } = await bundles.of(agreement);
  const answer = await compiler.evaluate({
    bundle: bytes,
    trust,
    entrypoint,
    inputs: inputs.map((input) => ({ ...input })),
  });
  if (!answer.ok) expect.fail(JSON.stringify(answer.errors));
  return answer.results.map(({ value, errors }) => value ?? errors);
}

describe('a bundle of an agreement with house rules', () => {
  test('decides what the gateway decides, on the engine of OPA and in the SDK', async () => {
    const batches = fc.record({
      rules: fc.array(houseRules, { minLength: 1, maxLength: 2 }),
      questions: fc.array(facts(signed(plain)), { minLength: 20, maxLength: 20 }),
    });
    let stopped = 0;
    await fc.assert(
      fc.asyncProperty(batches, async ({ rules, questions }) => {
        const named = rules.map(({ rule }, index) => ({ ...rule, id: `regel-${index}` }));
        const agreement = signed({ ...plain, houseRules: named });
        const inputs = questions.map((question) => about(question, agreement));
        const here = await decisionsHere(agreement, inputs);
        stopped += here.filter((one) => JSON.stringify(one).includes('DENY_HOUSE_RULE')).length;
        expect(await decisionsOfOpa(agreement, inputs)).toEqual(here);
        const files = new Map(
          unpack((await open().bundles.of(agreement)).bytes).map(({ name, bytes }) => [name, bytes]),
        );
        const sdk = await loadPolicy(new WebAssembly.Module(new Uint8Array(files.get('policy.wasm') ?? [])), {
          initial: 32,
        });
        sdk.setData(JSON.parse(Buffer.from(files.get('data.json') ?? []).toString('utf8')));
        expect(inputs.map((input) => sdk.evaluate(input)[0]?.result)).toEqual(here);
      }),
      { numRuns: 5, endOnFailure: true },
    );
    expect(stopped).toBeGreaterThan(5);
  }, 240_000);

  test('is never made of a rule that reads what only a bundle holds, of two rules with one name, or where none compiles', async () => {
    const reading = toRule(
      'leest',
      'package sluis.region\n\ndeny contains field if some field in data.agreement.fields\n',
    );
    const sound = toRule('goed', 'package sluis.region\n\ndeny contains "bsn"\n');
    const broken = toRule('kapot', 'package sluis.region\n\ndeny contains field if {\n');
    const refused = [[reading], [sound, sound], [broken], [toRule('leeg', '')]];
    for (const rules of refused) {
      const agreement = signed({ ...plain, houseRules: rules });
      await expect(open().bundles.of(agreement), rules[0]?.id).rejects.toEqual(closed);
    }
    const { engine } = open().policy;
    const without = await openBundles({ directory: policyDirectory, engine, signingKey });
    await expect(without.of(signed({ ...plain, houseRules: [sound] }))).rejects.toEqual(closed);
  }, 60_000);

  test('answers nothing where a rule gives no names, as the gateway decides nothing', async () => {
    const agreement = signed({ ...plain, houseRules: [toRule('getal', 'package sluis.region\n\ndeny contains 1\n')] });
    const [question] = fc.sample(facts(agreement), { numRuns: 1, seed: 1 });
    if (question === undefined) return expect.fail('no question');
    await expect(decisionsHere(agreement, [question])).rejects.toEqual(closed);
    expect(await decisionsOfOpa(agreement, [question])).toEqual([{ outcome: 'refused', fields: {} }]);
  }, 60_000);
});
