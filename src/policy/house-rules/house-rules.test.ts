import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openCompiler } from '../../compiler/compiler.ts';
import type { Agreement, DecisionInput, HouseRule } from '../../contract/generated/types.ts';
import { type HouseRules, isPermittedFields, openPolicy, type Policy, type SignedAgreement } from '../policy.ts';
import { worstInputs } from './rule-inputs.ts';

const directory = new URL('../../../policies/', import.meta.url).pathname;
const closed = expect.objectContaining({ code: 'decision-unavailable' });

// The compiler starts within a second, on a machine that does nothing else.
vi.setConfig({ testTimeout: 60_000 });

const opened: { policy?: Policy } = {};
beforeAll(async () => {
  opened.policy = await openPolicy({ directory, openCompiler });
});
afterAll(() => opened.policy?.[Symbol.asyncDispose]());

function openedPolicy(): Policy {
  if (opened.policy === undefined) throw new Error('the policy is not open');
  return opened.policy;
}
const open = (): HouseRules => openedPolicy().houseRules;

const rule = (...body: readonly string[]): string =>
  `package sluis.region\n\ndeny contains field if {\n${body.map((line) => `    ${line}\n`).join('')}}\n`;
const tested = (holds: string): string =>
  `package sluis.region_test\n\nimport data.sluis.region\n\ntest_rule if ${holds}\n`;
const onDebts = tested('region.deny == {"debtTotal"} with input as {"fields": ["debtTotal", "givenName"]}');
const anything = tested('region.deny with input as {"fields": ["givenName"], "purpose": "P04", "day": "2026-01-01"}');
const debts = rule('some field in input.fields', 'startswith(field, "debt")');
const toRule = (rego: string, id = 'regel'): HouseRule => ({
  ...{ id, title: { nl: 'Regel', en: 'Rule' }, why: { nl: 'Omdat', en: 'Because' }, rego, tests: onDebts },
});

/** Loops over so many fields at a time: seventy of them to that power, under a condition. */
const loops = (depth: number, when: string): string => {
  const names = Array.from({ length: depth }, (_, index) => `f${index}`);
  return rule(
    when,
    ...names.map((name) => `some ${name} in input.fields`),
    `count([${names.join(', ')}]) > 0`,
    'field := f0',
  );
};
/** A list of all fields to that power, built before it is looked at. */
const heap = (depth: number): string => {
  const names = Array.from({ length: depth }, (_, index) => `f${index}`);
  const all = names.map((name) => `some ${name} in input.fields`).join('; ');
  return rule(`all := [[${names.join(', ')}] | ${all}]`, 'count(all) > 0', 'some field in input.fields');
};

const veenrand = new URL('../../../tests/vectors/veenrand-2026.json', import.meta.url);
const plain: Agreement = JSON.parse(readFileSync(veenrand, 'utf8'));

function sign(rules: readonly HouseRule[]): SignedAgreement {
  const document: Agreement = { ...plain, ...(rules.length > 0 && { houseRules: [...rules] }) };
  const digest = createHash('sha3-512')
    .update(String(canonicalize(document)))
    .digest('base64url');
  return { document, hash: `sha3-512:${digest}` };
}

const seventy = Array.from({ length: 70 }, (_, index) => `field${String(index).padStart(2, '0')}`);
const lastDay = '2026-12-31';

function factsAbout({ hash }: SignedAgreement, change: Partial<DecisionInput> = {}): DecisionInput {
  const [first] = worstInputs(seventy);
  if (first === undefined) throw new Error('there are inputs');
  return { ...first, day: '2026-06-01', ...change, agreement: { hash, inForce: true } };
}

describe('the sandbox refuses', () => {
  test.each([
    [
      'a request to elsewhere',
      rule('field := http.send({"method": "get", "url": "https://x.example"}).body'),
      'rego_type_error',
    ],
    ['the clock', rule('time.now_ns() > 0', 'field := "bsn"'), 'rego_type_error'],
    ['chance', rule('rand.intn("x", 2) == 1', 'field := "bsn"'), 'rego_type_error'],
    ['the environment', rule('field := opa.runtime().env.PATH'), 'rego_type_error'],
    ['a built-in that the national policy may use', rule('field := sprintf("%s", ["bsn"])'), 'rego_type_error'],
    ['a template that would hide what it reads', rule('field := $"x{data.law}"'), 'rego_parse_error'],
    ['a rule that calls itself', `${rule('some field in deny')}`, 'rego_recursion_error'],
    ['a source that is no Rego', 'package sluis.region\n\ndeny contains field if {', 'rego_parse_error'],
    ['a number for a name', rule('field := 1'), 'no-list'],
    [
      'a list of names that is an object',
      `${rule('field := "x"')}`.replace('deny contains field if {', 'deny[field] := 1 if { # deny contains\n'),
      'no-denial',
    ],
  ])('%s', async (_, rego, code) => {
    const { ok, problems } = await open().tryOut({ rego, tests: anything }, [], { who: 'veldhaven' });
    expect(ok).toBe(false);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test.each([
    ['a rule that loops without end, whatever it is asked', loops(9, 'true'), 'time'],
    ['a rule that takes all memory', heap(5), 'memory'],
    ['a source that nests without end', rule(`field := ${'['.repeat(9_000)}${']'.repeat(9_000)}`), 'time'],
  ])(
    '%s, within its limits',
    async (_, rego) => {
      const { ok, problems, limit, cost } = await open().tryOut({ rego, tests: anything }, [], { who: 'veldhaven' });
      expect(ok).toBe(false);
      expect([limit, cost === undefined || cost.worstMs > cost.limitMs]).not.toEqual([undefined, false]);
      expect(problems).toHaveLength(1);
      const { ok: next } = await open().tryOut({ rego: debts, tests: onDebts }, [], { who: 'veldhaven' });
      expect(next).toBe(true);
    },
    60_000,
  );

  test('a rule without tests, with a test that fails, or with a line that no test reaches', async () => {
    const more = `${debts}\ndeny contains "bsn" if {\n    input.purpose == "P13"\n}\n`;
    const codes = async (rego: string, tests: string) =>
      (await open().tryOut({ rego, tests }, [], { who: 'veldhaven' })).problems.map(({ part, row, code }) => [
        part,
        row,
        code,
      ]);
    expect(await codes(debts, 'package sluis.region_test\n')).toEqual([['tests', 0, 'no-test']]);
    expect(await codes(debts, tested('region.deny == {"bsn"} with input as {"fields": []}'))).toEqual([
      ['tests', 5, 'test-failed'],
    ]);
    expect(await codes(more, onDebts)).toEqual([
      ['rego', 8, 'not-covered'],
      ['rego', 9, 'not-covered'],
    ]);
  });

  test('two rules of one name, and tells of each rule what is wrong', async () => {
    const refused = await open().vet(
      [toRule(debts), toRule(debts), toRule('package sluis.region\n', 'ander')],
      'veldhaven',
    );
    expect(refused.map(({ index, problems }) => [index, problems.map(({ code }) => code)])).toEqual([
      [1, ['same-name']],
      [2, ['no-denial']],
    ]);
  });
});

describe('a rule that is well', () => {
  test('is cheap, and says what it would deny', async () => {
    const inputs = worstInputs(['bsn', 'debtTotal', 'debtsOpen']).slice(0, 1);
    const trial = await open().tryOut({ rego: debts, tests: onDebts }, inputs, { who: 'veldhaven' });
    expect(trial).toMatchObject({ ok: true, problems: [], coverage: { percent: 100, missed: [] } });
    expect(trial.denied).toEqual([['debtTotal', 'debtsOpen']]);
    expect(trial.cost?.worstMs).toBeLessThan(5);
  });
});

describe('a rule that knows where it runs', () => {
  const onDays = tested(
    'region.deny == {"bsn"} with input as {"day": "2026-01-01", "agreement": {"hash": "sha3-512:A"}}',
  );
  const term = { from: '2026-01-01', to: lastDay };
  const varies = async (...body: readonly string[]) => {
    const sources = { rego: rule(...body), tests: onDays };
    const { ok, varies: found } = await open().tryOut(sources, [], { who: 'veldhaven', term });
    return [ok, found];
  };

  test('is told apart when it stops denying on a day', async () => {
    const day = { by: 'day', days: ['2026-01-01', lastDay] };
    expect(await varies(`input.day < "${lastDay}"`, 'field := "bsn"')).toEqual([true, [day]]);
    expect(await varies('field := "bsn"')).toEqual([true, []]);
  });

  test('also when it does so for one recipient and one purpose only', async () => {
    const once = ['input.purpose == "P09"', 'input.recipient.type == "PRO"', `input.day == "${lastDay}"`];
    const both = `${rule('field := "bsn"')}\ndeny contains "email" if {\n${once.map((line) => `    ${line}\n`).join('')}}\n`;
    const tests = `${onDays}\ntest_once if "email" in region.deny with input as {"purpose": "P09", "recipient": {"type": "PRO"}, "day": "${lastDay}"}\n`;
    const { ok, varies: found } = await open().tryOut({ rego: both, tests }, [], { who: 'veldhaven', term });
    expect([ok, found.map(({ by }) => by)]).toEqual([true, ['day']]);
  });

  test('is told apart when it looks at the hash of the agreement', async () => {
    const ends = 'endswith(input.agreement.hash, "A")';
    expect(await varies(ends, 'field := "bsn"')).toEqual([true, [{ by: 'agreement' }]]);
  });
});

describe('vetting', () => {
  test('waits in the queue of its party, and what was found is known without waiting', async () => {
    const ruled = (id: string) => [
      toRule(rule('some field in input.fields', `startswith(field, "debt")`, `"${id}" != ""`)),
    ];
    const many = ['een', 'twee', 'drie'].map((id) => open().vet(ruled(id), 'noordlicht'));
    await expect(many[2]).rejects.toMatchObject({ code: 'too-many-requests' });
    expect(await Promise.all(many.slice(0, 2))).toEqual([[], []]);
    const again = ['een', 'twee', 'een'].map((id) => open().vet(ruled(id), 'noordlicht'));
    expect(await Promise.all(again)).toEqual([[], [], []]);
  });
});

describe('nothing is decided', () => {
  test('before the rules were asked, or on what they said of other facts or another agreement', async () => {
    const [ruled, other] = [sign([toRule(debts)]), sign([toRule(debts, 'ander')])];
    const { decide } = openedPolicy();
    const facts = factsAbout(ruled);
    expect(() => decide(facts, ruled)).toThrow(closed);
    for (const [about, agreement] of [
      [factsAbout(ruled, { day: '2026-06-02' }), ruled],
      [factsAbout(other), other],
    ] as const) {
      const denials = await open().ask(about, agreement);
      expect(() => decide(facts, ruled, denials)).toThrow(closed);
    }
    const denials = await open().ask(facts, ruled);
    expect(decide(facts, ruled, denials).outcome).toBe('refused');
    // What is remembered needs their word as well.
    expect(() => decide(facts, ruled)).toThrow(closed);
    await expect(open().ask(factsAbout(other), ruled)).rejects.toEqual(closed);
  });

  test('under the hash of an agreement with rules, when they are left out', async () => {
    const { hash } = sign([toRule(debts)]);
    const without = { ...sign([]), hash };
    expect(open().ask(factsAbout(without), without)).toBeUndefined();
    expect(() => openedPolicy().decide(factsAbout(without), without)).toThrow(closed);
  });

  test('by an outline, which leaves the rules out: nothing can be fetched with it', () => {
    const ruled = sign([toRule(rule('some field in input.fields'))]);
    const outline = openedPolicy().outline(factsAbout(ruled), ruled);
    expect(JSON.stringify(outline)).not.toContain('DENY_HOUSE_RULE');
    expect(isPermittedFields(outline)).toBe(false);
    expect(outline).not.toHaveProperty('permitted');
  });

  test('where the rules do not compile, or where nothing compiles', async () => {
    for (const field of ['http.send({})', 'data.law']) {
      const ruled = sign([toRule(rule(`field := ${field}`))]);
      await expect(open().ask(factsAbout(ruled), ruled)).rejects.toEqual(closed);
    }
    await using policy = await openPolicy({ directory });
    const ruled = sign([toRule(debts)]);
    await expect(policy.houseRules.ask(factsAbout(ruled), ruled)).rejects.toEqual(closed);
  });

  test('by a rule that takes all memory for some facts, and the next facts are decided again', async () => {
    const ruled = sign([toRule(heap(4).replace('all :=', `input.day == "${lastDay}"\n    all :=`))]);
    await expect(open().ask(factsAbout(ruled, { day: lastDay }), ruled)).rejects.toEqual(closed);
    await expect(open().ask(factsAbout(ruled), ruled)).resolves.toBeDefined();
  });
});

describe('a rule that hangs on one day', () => {
  const hanging = sign([toRule(loops(9, `input.day == "${lastDay}"`))]);
  const honest = sign([toRule(debts, 'eerlijk')]);
  const hang = () => open().ask(factsAbout(hanging, { day: lastDay }), hanging);

  test('keeps no other agreement waiting, nor the gateway itself', async () => {
    await open().ask(factsAbout(hanging), hanging);
    await open().ask(factsAbout(honest), honest);
    const order: string[] = [];
    const hung = expect(hang()).rejects.toEqual(closed);
    const told = hung.then(() => order.push('hung'));
    for (const day of ['2026-06-02', '2026-06-03', '2026-06-04']) {
      const facts = factsAbout(honest, { day, fields: ['debtTotal'] });
      openedPolicy().decide(facts, honest, await open().ask(facts, honest));
      order.push(day);
    }
    await told;
    expect(order).toEqual(['2026-06-02', '2026-06-03', '2026-06-04', 'hung']);
    await expect(open().ask(factsAbout(hanging), hanging)).resolves.toBeDefined();
  });

  test('is not asked for a while after three times, and others are', async () => {
    // One hung above: two more within a minute.
    for (let time = 0; time < 3; time += 1) await expect(hang()).rejects.toEqual(closed);
    await expect(open().ask(factsAbout(hanging, { day: '2026-06-09' }), hanging)).rejects.toEqual(closed);
    await expect(open().ask(factsAbout(honest, { day: '2026-06-09' }), honest)).resolves.toBeDefined();
  });

  test('does so in a trial without a strike, or a wait, for the agreement that holds', async () => {
    const ruled = sign([toRule(loops(9, `input.day == "${lastDay}"`), 'zelfde')]);
    const inTrial = Array.from({ length: 4 }, () => open().askInTrial(factsAbout(ruled, { day: lastDay }), ruled));
    const waiting = Promise.allSettled(inTrial);
    await expect(open().ask(factsAbout(ruled), ruled)).resolves.toBeDefined();
    expect((await waiting).map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    await expect(open().ask(factsAbout(ruled, { day: '2026-06-02' }), ruled)).resolves.toBeDefined();
  });
});

test('requests that come together after a start are all answered, and none of them counts against the rule', async () => {
  const ruled = sign([toRule(rule('field := "bsn"'), 'koud')]);
  await using policy = await openPolicy({ directory, openCompiler });
  const asked = Array.from({ length: 40 }, (_, index) =>
    policy.houseRules.ask(factsAbout(ruled, { fields: ['bsn', `field${String(index).padStart(2, '0')}`] }), ruled),
  );
  // The gateway itself is busy meanwhile.
  const since = performance.now();
  while (performance.now() - since < 300);
  expect(await Promise.allSettled(asked)).not.toContainEqual(expect.objectContaining({ status: 'rejected' }));
});
