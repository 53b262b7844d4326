import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '../contract/contract.ts';
import type { HouseRule } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { RuleProblem, RuleSources, RuleTrial } from '../policy/policy.ts';
import { openOwnPolicy } from './agreement-source.ts';
import { type ExitCode, print, printJson } from './command.ts';
import { nameOf, readJson } from './read-file.ts';

/** A rule of a region, and how its sources are called where they came from. */
export interface NamedRule {
  readonly name: string;
  readonly sources: RuleSources;
}

/**
 * The rules of a region in an agreement, a draft, or a folder with Rego in the package of house rules; undefined for
 * another folder.
 * @throws UnreadableError, GatewayError `invalid-input` for a file that is neither agreement nor draft
 */
export function readHouseRules(path: string): readonly NamedRule[] | undefined {
  if (path.endsWith('.json'))
    return rulesIn(path).map(({ id, rego, tests }) => ({ name: id, sources: { rego, tests } }));
  const files = globSync('**/*.rego', { cwd: path }).sort();
  const read = (file: string): string => (files.includes(file) ? readFileSync(join(path, file), 'utf8') : '');
  const rules = files.filter((file) => !file.endsWith('_test.rego') && /^package sluis\.region$/m.test(read(file)));
  if (rules.length === 0) return undefined;
  return rules.map((file) => {
    const name = file.replace(/\.rego$/, '');
    return { name, sources: { rego: read(file), tests: read(`${name}_test.rego`) } };
  });
}

function rulesIn(path: string): readonly HouseRule[] {
  const read = readJson(path, 'a draft, the terms, or an agreement file, in JSON');
  const terms = typeof read === 'object' && read !== null && 'terms' in read ? read.terms : read;
  const draft = validate('draft', terms);
  if (draft.ok) return draft.value.frame.houseRules ?? [];
  const agreement = validate('agreement', terms);
  if (agreement.ok) return agreement.value.houseRules ?? [];
  throw new GatewayError('invalid-input', `${nameOf(path)} is no agreement and no draft.`, {
    errors: agreement.errors,
  });
}

/** Tries rules as the gateway does before it publishes them: language, tests, every line reached, cost. */
export async function tryHouseRules(rules: readonly NamedRule[], asJson: boolean): Promise<ExitCode> {
  await using policy = await openOwnPolicy();
  const tried: (RuleTrial & { readonly rule: string })[] = [];
  for (const { name, sources } of rules) {
    tried.push({ rule: name, ...(await policy.houseRules.tryOut(sources, [], { who: 'cli' })) });
  }
  if (asJson) printJson({ ok: tried.every(({ ok }) => ok), rules: tried });
  else for (const trial of tried) for (const line of describe(trial)) print(line);
  return tried.every(({ ok }) => ok) ? 0 : 1;
}

function* describe({ rule, problems, tests, cost, varies }: RuleTrial & { readonly rule: string }): Iterable<string> {
  for (const problem of problems) yield describeProblem(rule, problem);
  for (const { outcome, name, row } of tests) yield `${outcome.padEnd(5)} ${rule}: ${name}  line ${row} of its tests`;
  if (cost !== undefined)
    yield `${rule}: ${cost.worstMs.toFixed(2)} ms with every field asked; at most ${cost.limitMs} ms`;
  for (const { by, days } of varies) {
    yield `${rule}: what it denies depends on the ${by}${days ? `: on ${days[0]} other than on ${days[1]}` : ''}`;
  }
}

function describeProblem(rule: string, { part, row, col, code, detail }: RuleProblem): string {
  const file = part === 'rego' ? rule : `${rule} (tests)`;
  return `${file}:${row}:${col}: ${detail} (${code})`;
}
