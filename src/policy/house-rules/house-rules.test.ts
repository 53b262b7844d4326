import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openCompiler } from '../../compiler/compiler.ts';
import type { DecisionInput, HouseRule } from '../../contract/generated/types.ts';
import { type HouseRules, openPolicy, type Policy } from '../policy.ts';
import { worstInputs } from './rule-trial.ts';

const directory = new URL('../../../policies/', import.meta.url).pathname;
const closed = expect.objectContaining({ code: 'decision-unavailable' });

// The compiler starts within a second, on a machine that does nothing else.
vi.setConfig({ testTimeout: 60_000 });

const opened: { policy?: Policy } = {};
beforeAll(async () => {
  opened.policy = await openPolicy({ directory, openCompiler });
});
afterAll(() => opened.policy?.[Symbol.asyncDispose]());

function open(): HouseRules {
  if (opened.policy === undefined) throw new Error('the policy is not open');
  return opened.policy.houseRules;
}

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

const facts = (change: Partial<DecisionInput> = {}): string => {
  const [first] = worstInputs(Array.from({ length: 70 }, (_, index) => `field${String(index).padStart(2, '0')}`));
  return JSON.stringify({ ...first, ...change });
};

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
    const { ok, problems } = await open().tryOut({ rego, tests: anything }, [], 'veldhaven');
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
      const { ok, problems, limit, cost } = await open().tryOut({ rego, tests: anything }, [], 'veldhaven');
      expect(ok).toBe(false);
      expect([limit, cost === undefined || cost.worstMs > cost.limitMs]).not.toEqual([undefined, false]);
      expect(problems).toHaveLength(1);
      const { ok: next } = await open().tryOut({ rego: debts, tests: onDebts }, [], 'veldhaven');
      expect(next).toBe(true);
    },
    60_000,
  );

  test('a rule without tests, with a test that fails, or with a line that no test reaches', async () => {
    const more = `${debts}\ndeny contains "bsn" if {\n    input.purpose == "P13"\n}\n`;
    const codes = async (rego: string, tests: string) =>
      (await open().tryOut({ rego, tests }, [], 'veldhaven')).problems.map(({ part, row, code }) => [part, row, code]);
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
    const refused = await open().vet([toRule(debts), toRule(debts), toRule('package sluis.region\n', 'ander')]);
    expect(refused.map(({ index, problems }) => [index, problems.map(({ code }) => code)])).toEqual([
      [1, ['same-name']],
      [2, ['no-denial']],
    ]);
  });
});

describe('a rule that is well', () => {
  test('is cheap, and says what it would deny', async () => {
    const inputs = worstInputs(['bsn', 'debtTotal', 'debtsOpen']).slice(0, 1);
    const trial = await open().tryOut({ rego: debts, tests: onDebts }, inputs, 'veldhaven');
    expect(trial).toMatchObject({ ok: true, problems: [], coverage: { percent: 100, missed: [] } });
    expect(trial.denied).toEqual([['debtTotal', 'debtsOpen']]);
    expect(trial.cost?.worstMs).toBeLessThan(5);
  });
});

describe('nothing is decided', () => {
  test('before the rules are ready, where they do not compile, or where nothing compiles', async () => {
    const unready = toRule(rule('field := "nooit-geladen"'));
    expect(() => open().denials([unready], facts())).toThrow(closed);
    await expect(open().prepare({ houseRules: [toRule(rule('field := http.send({})'))] })).rejects.toEqual(closed);
    await expect(open().prepare({ houseRules: [toRule(rule('field := data.law'))] })).rejects.toEqual(closed);
    await using policy = await openPolicy({ directory });
    await expect(policy.houseRules.prepare({ houseRules: [toRule(debts)] })).rejects.toEqual(closed);
  });

  test('by a rule that hangs on one day only: it is ended, and after three times not asked again', async () => {
    const rules = [toRule(loops(9, 'input.day == "2026-12-31"'))];
    await open().prepare({ houseRules: rules });
    expect(open().denials(rules, facts()).size).toBe(0);
    for (let time = 0; time < 3; time += 1) {
      await open().prepare({ houseRules: rules });
      const since = performance.now();
      expect(() => open().denials(rules, facts({ day: '2026-12-31' }))).toThrow(closed);
      expect(performance.now() - since).toBeLessThan(2_000);
    }
    await expect(open().prepare({ houseRules: rules })).rejects.toEqual(closed);
    const others = [toRule(debts)];
    await open().prepare({ houseRules: others });
    expect(
      open()
        .denials(others, facts({ fields: ['debtTotal'] }))
        .get('debtTotal'),
    ).toBe('regel');
  });

  test('by a rule that takes all memory for some facts, and the next facts are decided again', async () => {
    const rules = [toRule(heap(4).replace('all :=', 'input.day == "2026-12-31"\n    all :='))];
    await open().prepare({ houseRules: rules });
    expect(() => open().denials(rules, facts({ day: '2026-12-31' }))).toThrow(closed);
    await open().prepare({ houseRules: rules });
    expect(open().denials(rules, facts()).size).toBe(0);
  });
});
