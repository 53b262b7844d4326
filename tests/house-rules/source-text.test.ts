import { describe, expect, test } from 'vitest';
import { compare, filesIn, findLines, read } from './repository.ts';

const source = filesIn(['src'], /\.tsx?$/);
const running = source.filter((path) => !/\.(test|fixture)\.tsx?$/.test(path));
const ours = [...source, ...filesIn(['policies', 'schemas', 'tests', 'docs'], /\.(tsx?|rego|mjs|go)$/)];
const typescript = ours.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('tests/house-rules/'));

/** A cast through unknown, a value of any type, a switched-off compiler. Prose in a comment may say "any". */
const deceit =
  /^(?!\s*\*).*(\bas unknown as\b|(:|\bas)\s*any(?=\s*([;,)\]}=|&[]|$))|<any\b)|^\s*\/\/ ?@ts-(ignore|nocheck)/;

describe('the source', () => {
  test('deceives the compiler nowhere', () => {
    const knownExceptions: string[] = [];

    expect(compare(findLines(typescript, deceit), knownExceptions)).toEqual([]);
  });

  test('expects an error of the compiler only in tests that prove that something does not compile', () => {
    expect(findLines(running, /@ts-expect-error/)).toEqual([]);
  });

  test('switches a rule of the linter off only with a reason beside it', () => {
    expect(findLines(typescript, /biome-ignore(?! [\w/-]+: \S{3})/)).toEqual([]);
  });

  test('leaves no test out', () => {
    expect(findLines(typescript, /\b(it|test|describe)\.(skip|only|todo)\b/)).toEqual([]);
  });

  test('leaves no note about what is still to be done', () => {
    const files = ours.filter((path) => !path.startsWith('tests/house-rules/'));

    expect(findLines(files, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  test('writes to no console', () => {
    expect(findLines(running, /\bconsole\./)).toEqual([]);
  });

  test('reads the environment in one place', () => {
    // The two beginnings of a process hand it to `readConfig`.
    const knownExceptions = ['src/main.ts', 'src/cli/operator-commands.ts'];
    const files = new Set(
      findLines(running, /^(?!\s*(\/\/|\*)).*\bprocess\.env\b/).map((place) => place.split(':')[0] ?? ''),
    );

    expect(compare([...files], knownExceptions)).toEqual([]);
  });

  test('takes the time from a clock that is handed in', () => {
    // The real clock itself, the state of the demo's OpenID provider, which has no other clock (ADR 0008), and what runs
    // at the parties: their tokens and messages are of real time.
    const atParties = ['src/client/access-token.ts', 'src/client/read-delivery.ts'];
    const knownExceptions = ['src/material.ts', 'src/demo/openid-state.ts', ...atParties];
    const files = new Set(findLines(running, /\bDate\.now\(|new Date\(\)/).map((place) => place.split(':')[0] ?? ''));

    expect(compare([...files], knownExceptions)).toEqual([]);
  });

  test('loads a module behind the back of the import rules in one place', () => {
    // The SDK has its synchronous loader in its CommonJS form only; style sheets and fonts are found as files, not run.
    const knownExceptions = ['src/policy/wasm-instance.ts', 'src/http/assets.ts'];
    const files = new Set(findLines(running, /\bcreateRequire\(|\bimport\(/).map((place) => place.split(':')[0] ?? ''));

    expect(compare([...files], knownExceptions)).toEqual([]);
  });

  test('is in files that can be read in one go', () => {
    const knownExceptions: string[] = [];
    const files = [...running, ...filesIn(['policies'], /\.rego$/)];

    expect(
      compare(
        files.filter((path) => read(path).trimEnd().split('\n').length > 300),
        knownExceptions,
      ),
    ).toEqual([]);
  });

  test('has no drawer for what belongs nowhere', () => {
    expect(running.filter((path) => /\b(utils?|helpers?|managers?|services?|common|misc)\b/.test(path))).toEqual([]);
  });
});
