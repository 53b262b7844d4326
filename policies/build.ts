/**
 * `npm run policies`: checks, formats and tests all Rego, and compiles `sluis/` to `policy.wasm`, `review/` to `review.wasm`.
 *
 *     node policies/build.ts            check, require formatted sources, test with full coverage, compile, write
 *     node policies/build.ts --write    the same, and format the sources first
 *     node policies/build.ts --check    the same, but compare with what is committed instead of writing
 *
 * `policy.sha256` names the digest of `policy.wasm` in its first line, and below it those of what it was made from; so
 * does `review.sha256`.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Compiler,
  type JsonValue,
  openCompiler,
  type PolicyProblem,
  type PolicyTest,
  type RegoSources,
  type TestResult,
} from '../src/compiler/compiler.ts';
import { toAnnotations } from './annotations.ts';

type Mode = 'build' | 'write' | 'check';

const here = fileURLToPath(new URL('.', import.meta.url));
const vectors = fileURLToPath(new URL('../tests/vectors/', import.meta.url));
const schemas = fileURLToPath(new URL('../schemas/', import.meta.url));

/** What runs beside the policy where a region has rules of its own: the engine's digest covers it. */
const besidePolicy = ['rules/main.rego', 'rules/capabilities.json', 'compiler/compiler.wasm.sha256'];

/** What is compiled: the folder of its sources, which is also the first part of its packages, and the name of its files. */
const modules = [
  { folder: 'sluis', name: 'policy' },
  { folder: 'review', name: 'review' },
] as const;
type Module = (typeof modules)[number];

/** All tests are one call, of half a minute; on a machine that does much else they take minutes. */
const timeLimitMs = 600_000;

/** Something is wrong with the policies: said in full already. */
class Stopped extends Error {}

const mode = toMode(process.argv.slice(2));
try {
  await buildPolicies(mode);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(`policies: ${error.message}`);
  process.exitCode = 1;
}

function toMode(options: readonly string[]): Mode {
  if (options.length === 0) return 'build';
  if (options.length === 1 && options[0] === '--write') return 'write';
  if (options.length === 1 && options[0] === '--check') return 'check';
  console.error('usage: node policies/build.ts [--write | --check]');
  process.exit(2);
}

async function buildPolicies(mode: Mode): Promise<void> {
  await using compiler = await openCompiler({ timeLimitMs });
  const sources = await formatted(compiler, readSources(), mode);
  report('format', `${Object.keys(sources).length} files`);
  for (const module of modules) await check(compiler, sources, module);
  // `rules/` stands in the place of `sluis/main` in a bundle, and so cannot stand beside it.
  const isOfRules = (path: string) => path.startsWith('rules/');
  await test(
    compiler,
    pick(sources, (path) => !isOfRules(path)),
    true,
  );
  await test(compiler, pick(sources, isOfRules), false);
  for (const module of modules) await compile(compiler, sources, module, mode);
}

function readSources(): RegoSources {
  const paths = globSync('{sluis,review,house,rules}/**/*.rego', { cwd: here }).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${here}${path}`, 'utf8')]));
}

/** What goes into a module: no tests, no builders for tests, nothing of the other module. */
function policyOf(sources: RegoSources, { folder }: Module): RegoSources {
  const isTest = (path: string) => path.endsWith('_test.rego') || path.startsWith(`${folder}/testing/`);
  const own = Object.entries(sources).filter(([path]) => path.startsWith(`${folder}/`) && !isTest(path));
  return Object.fromEntries(own);
}

async function formatted(compiler: Compiler, sources: RegoSources, mode: Mode): Promise<RegoSources> {
  const result = await compiler.format(sources);
  if (!result.ok) return stop('the sources cannot be read', result.errors);
  if (result.differing.length === 0) return sources;
  if (mode !== 'write') {
    for (const path of result.differing) console.error(`  ${path} is not formatted`);
    throw new Stopped('run `node policies/build.ts --write`');
  }
  for (const path of result.differing) writeFileSync(`${here}${path}`, result.formatted[path] ?? '');
  return result.formatted;
}

/** A module by itself, as it will be compiled, so that it cannot lean on what only tests have. */
async function check(compiler: Compiler, sources: RegoSources, module: Module): Promise<void> {
  const policy = policyOf(sources, module);
  const checked = await compiler.check({ sources: policy });
  if (!checked.ok) stop('the sources do not compile', checked.errors);
  report('check', `${Object.keys(policy).length} files of ${module.folder}`);
}

function pick(sources: RegoSources, isWanted: (path: string) => boolean): RegoSources {
  return Object.fromEntries(Object.entries(sources).filter(([path]) => isWanted(path)));
}

async function test(compiler: Compiler, sources: RegoSources, needsData: boolean): Promise<void> {
  const result = await compiler.test({ sources, ...(needsData ? { data: testData(sources) } : {}) });
  if (result.errors.length > 0) stop('the tests do not compile', result.errors);
  const bad = result.tests.filter(({ outcome }) => outcome !== 'pass');
  for (const failed of bad) describeFailure(failed);
  const missed = missedLines(result);
  for (const line of missed) console.error(`  not covered: ${line}`);
  const cases = result.tests.reduce((sum, { cases }) => sum + (cases?.length ?? 1), 0);
  report('test', `${result.tests.length - bad.length} passed, ${bad.length} failed, ${cases} cases`);
  if (!result.ok || bad.length > 0) throw new Stopped('a test failed');
  if (missed.length > 0) throw new Stopped('every line of the policy must be covered');
  report('coverage', '100 %');
}

function describeFailure({ package: name, name: rule, file, row, outcome, ...details }: PolicyTest): void {
  console.error(`  ${outcome}: ${name}.${rule} (${file}:${row}) ${details.message ?? ''}`);
  for (const one of details.cases ?? []) if (one.outcome === 'fail') console.error(`    case: ${one.name}`);
  if (details.printed) console.error(details.printed.replaceAll(/^/gm, '    '));
}

/** Lines of the policy, of the builders and of the checks that no test reached. */
function missedLines({ coverage }: TestResult): string[] {
  return Object.entries(coverage.files).flatMap(([path, { missed }]) => missed.map(({ row }) => `${path}:${row}`));
}

/** What the tests find under `data`: the committed data, the decision table, and the sources themselves. */
function testData(sources: RegoSources): Record<string, JsonValue> {
  const model = readJson(`${here}data/model.json`);
  const policies = modules.flatMap((module) => Object.entries(policyOf(sources, module)));
  return {
    law: readJson(`${here}data/law.json`),
    catalogue: readJson(`${here}data/catalogue.json`),
    model,
    models: [model],
    checks: readJson(`${here}data/checks.json`),
    agreement: readJson(`${vectors}veenrand-2026.json`),
    vectors: readJson(`${vectors}decisions.json`),
    common: readJson(`${schemas}common.schema.json`),
    record: readJson(`${schemas}client-record.schema.json`),
    policies: Object.fromEntries(policies.map(([path, text]) => [path, toAnnotations(text)])),
  };
}

function readJson(path: string): JsonValue {
  return JSON.parse(readFileSync(path, 'utf8'));
}

async function compile(compiler: Compiler, sources: RegoSources, module: Module, mode: Mode): Promise<void> {
  const own = policyOf(sources, module);
  const built = await compiler.build({ sources: own });
  if (!built.ok) return stop('the policy cannot be compiled', built.errors);
  if (built.requiredBuiltins.length > 0) throw new Stopped(`the host would need ${built.requiredBuiltins.join(', ')}`);
  const wasm = `${module.name}.wasm`;
  const beside = module.name === 'policy' ? besidePolicy : [];
  const read = (path: string) => [path, readFileSync(`${here}${path}`, 'utf8')];
  const digests = toDigests({ [wasm]: built.wasm, ...own, ...Object.fromEntries(beside.map(read)) });
  report('build', `${wasm}, ${built.wasm.byteLength} bytes, ${digests.slice(0, 12)}`);
  if (mode === 'check') return compare(module, built.wasm, digests);
  writeFileSync(`${here}${wasm}`, built.wasm);
  writeFileSync(`${here}${module.name}.sha256`, digests);
}

/** In the form of `sha256sum`, so that `sha256sum -c policy.sha256` can look at it too. */
function toDigests(files: Readonly<Record<string, Uint8Array | string>>): string {
  const line = (path: string, bytes: Uint8Array | string) =>
    `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`;
  const all = Object.entries({ ...files, 'capabilities.json': readFileSync(`${here}capabilities.json`, 'utf8') });
  return all.map(([path, bytes]) => line(path, bytes)).join('');
}

function compare({ name }: Module, wasm: Uint8Array, digests: string): void {
  const same = readFileSync(`${here}${name}.wasm`).equals(wasm);
  if (!same || readFileSync(`${here}${name}.sha256`, 'utf8') !== digests) {
    throw new Stopped(`${name}.wasm is not what the sources compile to; run \`node policies/build.ts\``);
  }
  report('compare', `${name}.wasm and ${name}.sha256 are what the sources compile to`);
}

function stop(what: string, problems: readonly PolicyProblem[]): never {
  for (const { file, row, col, code, message } of problems)
    console.error(`  ${file}:${row}:${col} ${code}: ${message}`);
  throw new Stopped(what);
}

function report(step: string, text: string): void {
  console.log(`policies: ${step.padEnd(8)} ${text}`);
}
