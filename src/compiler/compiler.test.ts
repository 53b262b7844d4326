import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Compiler, openCompiler } from './compiler.ts';

const { loadPolicy } = createRequire(import.meta.url)('@open-policy-agent/opa-wasm');

const doors = `# METADATA
# entrypoint: true
package doors

default open := false

open if {
	input.badge in data.doors_known.badges
	not input.alarm
}

reason := "alarm" if input.alarm

reason := "unknown badge" if not input.badge in data.doors_known.badges
`;
const doorsTest = `package doors_test

import data.doors

test_known_badge_opens if doors.open with input as {"badge": "b1"}

test_alarm_keeps_shut if not doors.open with input as {"badge": "b1", "alarm": true}

test_reason[note] if {
	some note, alarm in {"quiet": false, "alarm": true}
	doors.reason == "alarm" with input as {"badge": "b1", "alarm": alarm}
}
`;
const data = { doors_known: { badges: ['b1'] } };

let compiler: Compiler;
beforeAll(async () => {
  compiler = await openCompiler();
}, 60_000);
afterAll(async () => {
  await compiler[Symbol.asyncDispose]();
});

describe('check', () => {
  it('accepts a policy with its tests', async () => {
    expect(await compiler.check({ sources: { 'doors.rego': doors, 'doors_test.rego': doorsTest }, data })).toEqual({
      ok: true,
      errors: [],
    });
  });

  it('reports the syntax errors of all files at their place', async () => {
    const result = await compiler.check({
      sources: { 'a.rego': 'package a\n\np if {', 'b.rego': 'package b\n\nq if }' },
    });
    expect(result.ok).toBe(false);
    expect(result.errors.map(({ file, row, code }) => [file, row, code])).toEqual([
      ['a.rego', 3, 'rego_parse_error'],
      ['b.rego', 3, 'rego_parse_error'],
    ]);
  });

  it('reports every error of a stage, not the first ten', async () => {
    const rules = Array.from({ length: 15 }, (_, i) => `p${i} if missing${i}(1)`);
    const { errors } = await compiler.check({ sources: { 'a.rego': ['package a', ...rules].join('\n\n') } });
    expect(errors).toHaveLength(15);
    expect(errors[14]).toEqual({
      file: 'a.rego',
      row: 31,
      col: 8,
      code: 'rego_type_error',
      message: 'undefined function missing14',
    });
  });

  it.each([
    'time.now_ns()',
    'http.send({})',
    'io.jwt.decode("x")',
    'opa.runtime()',
    'rand.intn("x", 2)',
    'crypto.sha256("x")',
    'net.lookup_ip_addr("x")',
    'regex.split("x", "y")',
  ])('refuses %s', async (call) => {
    const { errors } = await compiler.check({ sources: { 'a.rego': `package a\n\np := ${call}\n` } });
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      ['rego_type_error', `undefined function ${call.split('(')[0]}`],
    ]);
  });

  it('is strict: an unused variable is an error', async () => {
    const { errors } = await compiler.check({ sources: { 'a.rego': 'package a\n\np if {\n\tx := 1\n}\n' } });
    expect(errors.map(({ row, message }) => [row, message])).toEqual([[4, 'assigned var x unused']]);
  });

  it('refuses a rule that would hide a document in data', async () => {
    const { errors } = await compiler.check({
      sources: { 'a.rego': 'package a.b\n\nc := 1\n' },
      data: { 'a/b': { c: 2 } },
    });
    expect(errors).toHaveLength(1);
  });

  it('holds input against a schema', async () => {
    const source = '# METADATA\n# schemas:\n# - input: schema.input\npackage a\n\np if input.bagde\n';
    const schemas = {
      input: { type: 'object', properties: { badge: { type: 'string' } }, additionalProperties: false },
    };
    const { errors } = await compiler.check({ sources: { 'a.rego': source }, schemas });
    expect(errors.map(({ row, code }) => [row, code])).toEqual([[6, 'rego_type_error']]);
  });
});

describe('build', () => {
  it('gives the same bytes twice, whatever the order of the sources', async () => {
    const other = 'package other\n\nx := data.doors.open\n';
    const first = await compiler.build({ sources: { 'doors.rego': doors, 'other.rego': other } });
    const second = await compiler.build({ sources: { 'other.rego': other, 'doors.rego': doors } });
    expect(first.ok && second.ok && Buffer.compare(first.wasm, second.wasm)).toBe(0);
  });

  it('loads in the SDK and decides', async () => {
    const built = await compiler.build({
      sources: { 'doors.rego': doors, 'doors_test.rego': doorsTest },
      entrypoints: ['doors/open', 'doors/reason'],
    });
    if (!built.ok) {
      expect.fail(JSON.stringify(built.errors));
    }
    expect(built.entrypoints).toEqual(['doors/open', 'doors/reason']);
    expect(built.requiredBuiltins).toEqual([]);
    const policy = await loadPolicy(built.wasm);
    policy.setData(data);
    expect(policy.evaluate({ badge: 'b1' }, 'doors/open')).toEqual([{ result: true }]);
    expect(policy.evaluate({ badge: 'b2' }, 'doors/open')).toEqual([{ result: false }]);
    expect(policy.evaluate({ badge: 'b2' }, 'doors/reason')).toEqual([{ result: 'unknown badge' }]);
  });

  it('finds the entrypoints in METADATA', async () => {
    const built = await compiler.build({ sources: { 'doors.rego': doors } });
    expect(built.ok && built.entrypoints).toEqual(['doors']);
  });

  it('refuses an entrypoint that does not exist', async () => {
    const built = await compiler.build({ sources: { 'doors.rego': doors }, entrypoints: ['doors/shut'] });
    expect(built.ok ? [] : built.errors.map(({ code }) => code)).toEqual(['build_error']);
  });

  it('erases print, which only tests can use', async () => {
    const sources = { 'a.rego': 'package a\n\np if {\n\tprint("seen")\n\tinput.x\n}\n' };
    const built = await compiler.build({ sources, entrypoints: ['a/p'] });
    expect(built.ok && built.requiredBuiltins).toEqual([]);
  });

  it('refuses what check refuses', async () => {
    const built = await compiler.build({
      sources: { 'a.rego': 'package a\n\np := time.now_ns()\n' },
      entrypoints: ['a/p'],
    });
    expect(built.ok).toBe(false);
  });

  it('needs nothing from its host but sprintf, for all built-ins in the capabilities', async () => {
    const capabilities: Capabilities = JSON.parse(
      await readFile(join(import.meta.dirname, '../../policies/capabilities.json'), 'utf8'),
    );
    const unnamed = ['q0 if input.a in input.b', 'q1 if input.a, input.b in input.c', 'q2 := $"{input.a}!"'];
    const source = ['package a', ...capabilities.builtins.flatMap(callOf), ...unnamed].join('\n\n');
    const built = await compiler.build({ sources: { 'a.rego': source }, entrypoints: ['a'] });
    expect(built.ok ? built.requiredBuiltins : built.errors).toEqual(['sprintf']);
  });
});

interface Capabilities {
  builtins: { name: string; infix?: string; relation?: boolean; decl: { args?: unknown[] } }[];
}

/** A rule that calls the built-in with parts of the input, whose type is not known. */
function callOf({ name, infix, relation, decl }: Capabilities['builtins'][number], index: number): string[] {
  if (infix !== undefined || name.startsWith('internal.')) {
    return []; // an operator, or one that Rego writes otherwise: see the caller
  }
  const args = (decl.args ?? []).map((_, i) => `input.a${index}_${i}`).join(', ');
  return [relation ? `p${index} contains x if ${name}(${args}, x)` : `p${index} := ${name}(${args})`];
}

describe('test', () => {
  it('runs the tests and measures what they missed', async () => {
    const sources = { 'doors.rego': doors, 'doors_test.rego': doorsTest.replace('"quiet": false, ', '') };
    const result = await compiler.test({ sources, data });
    expect(result.tests.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['test_alarm_keeps_shut', 'pass'],
      ['test_known_badge_opens', 'pass'],
      ['test_reason', 'pass'],
    ]);
    expect(result.ok).toBe(true);
    expect(Object.keys(result.coverage.files)).toEqual(['doors.rego']);
    expect(result.coverage.files['doors.rego']?.missed.map(({ row }) => row)).toEqual([14]);
    expect(result.coverage.percent).toBeLessThan(100);
    expect(result.coverage.missedLines).toBe(1);
  });

  it('reports a failed test with its rows and its trace', async () => {
    const result = await compiler.test({ sources: { 'doors.rego': doors, 'doors_test.rego': doorsTest }, data });
    expect(result.ok).toBe(false);
    const failed = result.tests.filter(({ outcome }) => outcome === 'fail');
    expect(failed).toMatchObject([
      { package: 'data.doors_test', name: 'test_reason', file: 'doors_test.rego', row: 9 },
    ]);
    expect(failed[0]?.cases).toEqual([
      { name: 'alarm', outcome: 'pass' },
      { name: 'quiet', outcome: 'fail' },
    ]);
    expect(failed[0]?.trace).toContain('doors_test.rego:11');
  });

  it('lets tests print', async () => {
    const source = 'package a_test\n\ntest_a if {\n\tprint("seen", 1)\n}\n';
    const { tests } = await compiler.test({ sources: { 'a_test.rego': source } });
    expect(tests[0]?.printed).toBe('seen 1\n');
  });

  it('is not ok without tests', async () => {
    expect(await compiler.test({ sources: { 'doors.rego': doors }, data })).toMatchObject({
      ok: false,
      errors: [],
      tests: [],
    });
  });

  it('reports why the sources were refused', async () => {
    const result = await compiler.test({ sources: { 'a_test.rego': 'package a_test\n\ntest_a if http.send({})\n' } });
    expect(result.ok).toBe(false);
    expect(result.errors.map(({ row }) => row)).toEqual([3]);
  });
});

describe('format', () => {
  it('tells which files differ, and leaves its own work alone', async () => {
    const sources = { 'a.rego': 'package a\np   if { true }', 'doors.rego': doors };
    const once = await compiler.format(sources);
    if (!once.ok) {
      expect.fail(JSON.stringify(once.errors));
    }
    expect(once.differing).toEqual(['a.rego']);
    expect(once.formatted['doors.rego']).toBe(doors);
    const twice = await compiler.format(once.formatted);
    expect(twice).toEqual({ ok: true, formatted: once.formatted, differing: [] });
  });
});
