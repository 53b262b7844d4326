import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileAgreement } from '../../src/agreements/agreements.ts';
import { openCompiler } from '../../src/compiler/compiler.ts';
import type { Agreement, Draft, HouseRule } from '../../src/contract/generated/types.ts';
import type { Done } from '../../src/disclosure/act.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { changeDraft, startDraft } from '../../src/negotiation/drafting.ts';
import { openPolicy } from '../../src/policy/policy.ts';
import { national, policyDirectory } from '../properties/national.ts';
import { type Scene, stage } from '../properties/whole-path-scenes.ts';
import { duringTerm, partyIds, rolesOf, settle, state, toFrame } from '../support/canary-region.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** A rule of a region from the draft to the decision: what it keeps back, and which rules are never signed. */

const { model } = national;
const id = 'kanarie-regels';
const officer = 'gemeente-een';

const rule: HouseRule = {
  id: 'geen-periode',
  title: { nl: 'Corporaties zien geen periode.', en: 'Corporations see no period.' },
  why: { nl: 'Dat is niet nodig.', en: 'It is not needed.' },
  rego: 'package sluis.region\n\ndeny contains "supportPeriod" if input.recipient.type == "COR"\n',
  tests:
    'package sluis.region_test\n\nimport data.sluis.region\n\ntest_denies if "supportPeriod" in region.deny with input.recipient.type as "COR"\n',
};
const broken: HouseRule = { ...rule, rego: 'package sluis.region\n\ndeny contains field if {\n' };
const failing: HouseRule = { ...rule, tests: rule.tests.replace('"COR"', '"MUN"') };
const reading: HouseRule = { ...rule, rego: 'package sluis.region\n\ndeny contains "bsn" if data.agreement\n' };

let opened: OpenSteps;
let agreement: Agreement;
let url: string;

beforeAll(async () => {
  opened = await openSteps({ at: duringTerm });
  await settle(opened);
  await opened.letIn(officer, [...rolesOf(model, officer), 'privacy-officer', 'secretary']);
  url = await opened.serve();
  agreement = compiled([rule]);
}, 60_000);
afterAll(() => opened[Symbol.asyncDispose]());

function compiled(houseRules: HouseRule[]): Agreement {
  const twist = { region: 'Oeverland', model: { id: model.id, version: model.version }, changes: [] };
  const made = compileAgreement(model, twist, { ...toFrame(id, [...partyIds]), houseRules }, national);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.agreement;
}

const scene = (): Scene => ({
  agreement: { document: agreement, signed: new Set(partyIds), left: undefined, [fc.toStringMethod]: () => id },
  phase: 'aftercare',
  helpers: ['zorg-een', 'gemeente-een'],
  corporation: { party: 'corporatie-een', capacity: 'party', contract: true },
  conditions: [],
  ...{ restricted: false, addressSecret: false, objection: undefined, without: [] },
  answers: (['waiver', 'explicit'] as const).map((kind) => ({
    withdrawn: false,
    form: {
      ...{ kind, answer: 'given', purposes: ['P06'], recipients: [{ party: 'corporatie-een' }] },
      categories: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'],
      ...{ capacity: 'self', formVersion: 'v1', language: 'nl', givenAt: '2026-05-01T10:00:00Z' },
    },
  })),
  asker: 'corporatie-een',
  request: { purpose: 'P06', fields: ['supportActive', 'supportPeriod'], role: 'woonconsulent' },
});

const as = (role: string, body: object) => ({ ...opened.call(officer, body), role });
const problemOf = async (done: Done<unknown>) => {
  const { answer } = await done;
  return answer.ok ? undefined : { code: answer.problem.code, errors: answer.problem.extras.errors };
};

describe('what is never published', () => {
  it.each([
    ['that does not compile', broken, 'rego_parse_error'],
    ['whose test fails', failing, 'test-failed'],
    ['that reads what is not its own', reading, 'reads-data'],
  ])('an agreement with a rule %s', async (_, wrong, code) => {
    const published = opened.steps.agreements.publish(compiled([rule, { ...wrong, id: 'ander' }]));
    await expect(published).rejects.toMatchObject({ code: 'invalid-input' });
    const errors = await published.catch((error: unknown) => (error as { extras: { errors: object[] } }).extras.errors);
    expect(errors).toMatchObject([{ pointer: expect.stringMatching(/^\/houseRules\/1\/(rego|tests)$/), code }]);
    expect(await opened.steps.agreements.list(duringTerm)).toEqual([]);
  });

  it('an agreement whose text does not show its rule', async () => {
    const { text } = compiled([]);
    await expect(opened.steps.agreements.publish({ ...agreement, text })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('a draft', () => {
  let draft: Draft;
  beforeAll(async () => {
    const from = { model: { id: model.id } };
    const { answer } = await startDraft(opened.steps, as('privacy-officer', { from, reason: 'a draft' }));
    if (!answer.ok) throw answer.problem;
    draft = answer.response;
  });
  const changed = (role: string, houseRules: readonly HouseRule[]) =>
    changeDraft(
      opened.steps,
      as(role, { revision: draft.revision, reason: 'a rule', frame: { houseRules } }),
      draft.id,
    );

  it('takes no rule of who is no privacy officer, also when it begins', async () => {
    expect(await problemOf(changed('secretary', [rule]))).toMatchObject({ code: 'not-allowed' });
    const begin = { from: { model: { id: model.id } }, frame: { houseRules: [rule] }, reason: 'a draft' };
    expect(await problemOf(startDraft(opened.steps, as('secretary', begin)))).toMatchObject({ code: 'not-allowed' });
  });

  it('takes no rule that does not run, and tells every line', async () => {
    expect(await problemOf(changed('privacy-officer', [failing, { ...reading, id: 'ander' }]))).toMatchObject({
      code: 'invalid-input',
      errors: [
        { pointer: '/frame/houseRules/0/tests', code: 'test-failed' },
        { pointer: '/frame/houseRules/1/rego', code: 'reads-data', detail: expect.stringContaining('line 3') },
      ],
    });
  });

  it('takes a rule that is well', async () => {
    const { answer } = await changed('privacy-officer', [rule]);
    expect(answer.ok && answer.response.frame.houseRules).toEqual([rule]);
  });
});

describe('trying a rule over the API', () => {
  const attempt = (body: object, role = 'privacy-officer') =>
    fetch(`${url}/v1/house-rule-trials?role=${role}`, {
      method: 'POST',
      headers: { Authorization: opened.authorizationOf(officer), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('is for who writes or weighs agreements, and for sources that fit', async () => {
    expect((await attempt(rule, 'consulent-wmo')).status).toBe(403);
    const { rego, tests } = rule;
    const tabbed = await attempt({ rego: rego.replace(' contains', '\tcontains'), tests });
    expect(await tabbed.json()).toMatchObject({ status: 400, errors: [{ pointer: '/rego', code: 'pattern' }] });
    expect((await attempt({ rego: 'x'.repeat(20_001), tests })).status).toBe(400);
  });

  it('tells what a rule comes to, keeps nothing, and holds no more than one of a party at a time for long', async () => {
    const { rego, tests } = rule;
    const answers = await Promise.all([1, 2, 3].map(() => attempt({ rego, tests })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 429]);
    const told = answers.find(({ status }) => status === 200);
    const trial: unknown = await told?.json();
    expect(trial).toMatchObject({ ok: true, problems: [], coverage: { percent: 100 }, denied: [] });
    expect(schemaFaults('house-rule-trial', trial)).toEqual([]);
    expect(opened.entries().flatMap((entry) => schemaFaults('entry', entry))).toEqual([]);
    expect(JSON.stringify(opened.entries())).not.toContain('sluis.region');
  });
});

describe('an agreement with a rule', () => {
  it('keeps back what the rule denies, says which rule, and is replayed from its entry to the byte', async () => {
    await opened.steps.agreements.publish(agreement);
    for (const by of partyIds) await state(opened, agreement, { by });
    const { refs } = await stage(opened, scene());
    const body = { caseRef: refs.get('corporatie-een'), purpose: 'P06', role: 'woonconsulent', mode: 'marked' };
    const fields = ['supportActive', 'supportPeriod'];
    const { answer, entry } = await disclose(opened.steps, opened.call('corporatie-een', { ...body, fields }));
    if (!answer.ok) throw answer.problem;
    expect(Object.keys(answer.response.data)).toEqual(['supportActive']);
    expect(answer.response.fields['supportPeriod']).toMatchObject({ outcome: 'withheld', reason: 'DENY_HOUSE_RULE' });
    const { facts, decision } = entry;
    if (facts === undefined || decision === undefined) throw new Error('the entry lacks its decision');
    expect(decision.fields['supportPeriod']).toMatchObject({ reference: 'geen-periode', stoppedAt: 'twist' });

    await using policy = await openPolicy({ directory: policyDirectory, openCompiler });
    const signed = await opened.steps.agreements.byHash(facts.agreement.hash);
    if (signed === undefined) throw new Error('the agreement is gone');
    expect(policy.engine).toBe(entry.engine);
    const denials = await policy.houseRules.ask(facts, signed);
    expect(JSON.stringify(policy.decide(facts, signed, denials).document)).toBe(JSON.stringify(decision));
  });

  it('decides nothing where its rule cannot be compiled', async () => {
    await using policy = await openPolicy({ directory: policyDirectory });
    const steps = { ...opened.steps, policy };
    const { refs } = await stage(opened, scene());
    const body = {
      caseRef: refs.get('corporatie-een'),
      purpose: 'P06',
      role: 'woonconsulent',
      fields: ['supportActive'],
    };
    const { answer } = await disclose(steps, opened.call('corporatie-een', body));
    expect(answer.ok ? 'ok' : answer.problem.code).toBe('decision-unavailable');
  });
});
