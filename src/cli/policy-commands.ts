import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashAgreement } from '../agreements/agreements.ts';
import {
  type Compiler,
  type JsonValue,
  openCompiler,
  type PolicyProblem,
  type RegoSources,
  type TestResult,
} from '../compiler/compiler.ts';
import { validate } from '../contract/contract.ts';
import type { DecisionInput } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import { explain, type PolicyDecision } from '../policy/policy.ts';
import { openOwnPolicy, readAgreement } from './agreement-source.ts';
import { type Command, type ExitCode, print, printJson, UsageError } from './command.ts';
import { readHouseRules, tryHouseRules } from './house-rule-trials.ts';
import { Options } from './options.ts';
import { readJson, unreadable } from './read-file.ts';

/** Rules in Rego, for who writes them, and the reasons behind a decision, for who wants to know. */
export const policyCommands: readonly Command[] = [
  {
    name: 'policy check',
    parameters: '<folder or agreement.json> [--json]',
    summary:
      'compiles the Rego of a folder beside the rules of the gateway, or tries the house rules in it; 1 when anything is wrong',
    run: check,
  },
  {
    name: 'policy test',
    parameters: '<folder or agreement.json> [--data <name>=<file.json>]… [--json]',
    summary: 'runs the tests of a folder, or of the house rules in it, and says what they do not cover',
    run: test,
  },
  {
    name: 'policy explain',
    parameters: '<facts.json> --agreement <file.json> [--json]',
    summary: 'decides on plain facts as the gateway would, and says why, field by field',
    run: explainDecision,
  },
];

const ownPolicies = fileURLToPath(new URL('../../policies/', import.meta.url));

async function check(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { json: 'flag' });
  const rules = readHouseRules(options.file());
  if (rules !== undefined) return tryHouseRules(rules, options.flag('json'));
  const sources = readSources(options.file());
  await using compiler = await openCompiler();
  const problems = await findProblems(compiler, sources);
  if (options.flag('json')) printJson({ ok: problems.length === 0, problems });
  else for (const problem of problems) print(describeProblem(problem));
  return problems.length === 0 ? 0 : 1;
}

async function findProblems(compiler: Compiler, { own, beside }: Sources): Promise<readonly PolicyProblem[]> {
  const checked = await compiler.check({ sources: { ...beside, ...own } });
  if (!checked.ok) return checked.errors;
  const formatted = await compiler.format(own);
  if (!formatted.ok) return formatted.errors;
  const place = { row: 0, col: 0, code: 'not_formatted', message: 'is not as `opa fmt` writes it' };
  return formatted.differing.map((file) => ({ file, ...place }));
}

async function test(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { json: 'flag', data: 'list' });
  const folder = options.file();
  const rules = readHouseRules(folder);
  if (rules !== undefined) return tryHouseRules(rules, options.flag('json'));
  if (isOwn(folder)) throw new UsageError('these are rules of the gateway itself: `npm run policies` runs their tests');
  const { own, beside } = readSources(folder);
  await using compiler = await openCompiler();
  const result = await compiler.test({ sources: { ...beside, ...own }, data: toData(options.list('data')) });
  const missed = missedIn(result, own);
  if (options.flag('json')) printJson({ ok: result.ok, errors: result.errors, tests: result.tests, missed });
  else {
    for (const problem of result.errors) print(describeProblem(problem));
    for (const { outcome, package: name, name: rule, file, row, message } of result.tests) {
      print(`${outcome.padEnd(5)} ${name}.${rule}  ${file}:${row}${message ? `  ${message}` : ''}`);
    }
    for (const line of missed) print(`not covered: ${line}`);
  }
  return result.ok ? 0 : 1;
}

const missedIn = ({ coverage }: TestResult, own: RegoSources): readonly string[] =>
  Object.entries(coverage.files)
    .filter(([path]) => path in own)
    .flatMap(([path, { missed }]) => missed.map(({ row }) => `${path}:${row}`));

/** What the rules of the gateway find under `data`, and what was named besides. */
function toData(named: readonly string[]): Record<string, JsonValue> {
  const own = ['law', 'catalogue', 'model', 'checks'].map((name) => [name, join(ownPolicies, 'data', `${name}.json`)]);
  const more = named.map((text) => {
    const [name, file] = text.split('=');
    if (name === undefined || file === undefined) throw new UsageError('--data takes <name>=<file.json>');
    return [name, file];
  });
  return Object.fromEntries(
    [...own, ...more].map(([name = '', file = '']) => [name, readJson(file, 'data in JSON') as JsonValue]),
  );
}

/** The Rego of a folder, and that of the gateway to which it may refer. */
interface Sources {
  readonly own: RegoSources;
  readonly beside: RegoSources;
}

/** @throws UnreadableError when the folder holds no Rego */
function readSources(folder: string): Sources {
  const own = readRego(folder);
  if (Object.keys(own).length === 0)
    throw unreadable(folder, 'it holds no Rego', 'a folder with files that end in .rego');
  return isOwn(folder) ? readOwn(folder) : { own, beside: ownRules() };
}

/** Whether a folder is one of the gateway's own rules: they cannot stand beside themselves. */
const isOwn = (folder: string): boolean => !relative(ownPolicies, resolve(folder)).startsWith('..');

/** A folder of the gateway's own rules, beside all others, with their tests. */
function readOwn(folder: string): Sources {
  const place = relative(ownPolicies, resolve(folder));
  // What stands in the place of the decision in some bundles cannot stand beside it.
  if (place === 'rules') return { own: readRego(folder), beside: {} };
  const isReplacing = ([path]: [string, string]) => path.startsWith('rules/');
  const all = Object.entries(readRego(ownPolicies)).filter((source) => !isReplacing(source));
  const isInside = ([path]: [string, string]) => place === '' || path.startsWith(`${place}/`);
  const beside = all.filter((source) => !isInside(source));
  return { own: Object.fromEntries(all.filter(isInside)), beside: Object.fromEntries(beside) };
}

function readRego(folder: string): RegoSources {
  const paths = globSync('**/*.rego', { cwd: folder }).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The rules of the gateway without their tests: a region's rule may refer to them. */
function ownRules(): RegoSources {
  const folder = join(ownPolicies, 'sluis');
  const rules = Object.entries(readRego(folder)).filter(
    ([path]) => !path.endsWith('_test.rego') && !path.startsWith('testing/'),
  );
  return Object.fromEntries(rules.map(([path, text]) => [join(relative(ownPolicies, folder), path), text]));
}

const describeProblem = ({ file, row, col, code, message }: PolicyProblem): string =>
  `${file}:${row}:${col}: ${message} (${code})`;

async function explainDecision(parameters: readonly string[]): Promise<ExitCode> {
  const options = new Options(parameters, { json: 'flag', agreement: 'text' });
  await using policy = await openOwnPolicy();
  const document = readAgreement(options.needed('agreement'), policy);
  const hash = hashAgreement(document);
  const facts = readFacts(options.file(), hash);
  const denials = await policy.houseRules.askInTrial(facts, { hash, document });
  const decision = policy.decide(facts, { hash, document }, denials);
  if (options.flag('json')) printJson({ engine: policy.engine, facts, decision: decision.document });
  else print(describeDecision(decision));
  return decision.outcome === 'permitted' ? 0 : 1;
}

/** Facts of an entry are about the agreement of that entry; those that name no hash are about the one that is given. */
function readFacts(path: string, hash: string): DecisionInput {
  const read = readJson(path, 'the facts of a decision, or its entry in the log, in JSON');
  const facts = typeof read === 'object' && read !== null && 'facts' in read ? read.facts : read;
  const checked = validate('decisionInput', withHash(facts, hash));
  if (checked.ok) return checked.value;
  throw new GatewayError('invalid-input', 'These are no facts of a decision.', { errors: checked.errors });
}

function withHash(facts: unknown, hash: string): unknown {
  if (typeof facts !== 'object' || facts === null || !('agreement' in facts)) return facts;
  const { agreement } = facts;
  if (typeof agreement !== 'object' || agreement === null || 'hash' in agreement) return facts;
  return { ...facts, agreement: { ...agreement, hash } };
}

function describeDecision({ fields }: PolicyDecision): string {
  const lines = Object.entries(fields).flatMap(([name, field]) => {
    const shown = field.effect === 'none' ? `no   ${field.reason}` : `yes  ${field.part ?? 'all'} (${field.clause})`;
    const steps = explain(field).filter(({ result }) => result !== 'skipped');
    const told = steps.map(
      ({ check: step, result, reference }) => `${step} ${result}${reference ? ` ${reference}` : ''}`,
    );
    return [`${name.padEnd(24)} ${shown}`, `${' '.repeat(25)}${told.join(', ')}`];
  });
  return lines.join('\n');
}
