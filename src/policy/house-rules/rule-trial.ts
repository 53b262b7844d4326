import type { DecisionInput, FieldName } from '../../contract/generated/types.ts';
import { isNames } from './narrow-decision.ts';
import type { RuleCompiler, TestedSource } from './rule-compiler.ts';
import { costInputs, dayInputs, type Term } from './rule-inputs.ts';
import { findForeign, type RuleProblem, type RuleSources } from './rule-source.ts';
import { RuleThread } from './rule-thread.ts';
import { findVariation, type Variation } from './rule-variation.ts';

/** What came of trying a rule. */
export interface RuleTrial {
  /** Nothing is wrong with it: it may go into an agreement. */
  readonly ok: boolean;
  readonly problems: readonly RuleProblem[];
  /** What ended the trial, when something did. */
  readonly limit?: 'time' | 'memory';
  readonly tests: TestedSource['tests'];
  readonly coverage: TestedSource['coverage'];
  /** How long it takes with every field asked; undefined when it did not come to that. */
  readonly cost?: RuleCost;
  /** What else than the question its answers depend on: the day, or which agreement it is. */
  readonly varies: readonly Variation[];
  /** What it denies of the fields of each input, in their order. */
  readonly denied: readonly (readonly FieldName[])[];
}

/** Milliseconds of one evaluation, on the processor. */
export interface RuleCost {
  readonly typicalMs: number;
  readonly worstMs: number;
  readonly limitMs: number;
}

interface TrialParts {
  readonly compiler: RuleCompiler;
  /** Every field of the catalogue. */
  readonly fields: readonly FieldName[];
  readonly term: Term | undefined;
}

/** A decision without house rules takes less than half a millisecond; a rule that takes ten times that is too dear. */
const dearMs = 5;
/** For one evaluation in the sandbox, after which its thread is ended. */
const evaluationLimitMs = 1_000;
const rounds = 5;

/**
 * Tries a rule: its shape, the compiler, its tests, every line of it reached, its cost, and then what it denies. Stops at
 * the first of these that is wrong. The compiler and the evaluation each run in a thread of their own that is ended when
 * it takes too long or wants too much memory.
 * @throws CompilerError when the compiler cannot be started at all
 */
export async function tryRule(
  sources: RuleSources,
  inputs: readonly DecisionInput[],
  { compiler, ...parts }: TrialParts,
): Promise<RuleTrial> {
  const foreign = findForeign(sources);
  if (foreign.length > 0) return { ...nothing, problems: foreign };
  try {
    const tested = await compiler.test(sources);
    const told = { ...nothing, tests: tested.tests, coverage: tested.coverage };
    const problems = tested.problems.length > 0 ? tested.problems : findUntested(tested);
    if (problems.length > 0) return { ...told, problems };
    const built = await compiler.build(sources);
    if (!built.ok) return { ...told, problems: built.problems };
    return { ...told, ...(await evaluate(built.wasm, inputs, parts)) };
  } catch (error) {
    const limit = limitOf(error);
    if (limit === undefined) throw error;
    return { ...nothing, limit, problems: [problem(`${limit}-limit`, limits[limit])] };
  }
}

const nothing: RuleTrial = {
  ...{ ok: false, problems: [], tests: [], coverage: { percent: 0, missed: [] } },
  ...{ varies: [], denied: [] },
};

const limits = {
  time: 'takes too long to compile or to test',
  memory: 'wants too much memory to compile or to test',
} as const;

/** How the compiler says that it was ended. */
function limitOf(error: unknown): RuleTrial['limit'] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'time-limit') return 'time';
  return code === 'crashed' ? 'memory' : undefined;
}

const problem = (code: string, detail: string, part: RuleProblem['part'] = 'rego', row = 0): RuleProblem => ({
  ...{ part, row, col: row === 0 ? 0 : 1, code, detail },
});

/** A rule that is signed is a rule that was tried: every test passes, and no line is left that none of them reaches. */
function findUntested({ tests, coverage }: TestedSource): readonly RuleProblem[] {
  if (tests.every(({ outcome }) => outcome === 'skip')) return [problem('no-test', 'has no test', 'tests')];
  const failed = tests
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'error')
    .map(({ name, row, message = 'does not hold' }) => problem('test-failed', `${name}: ${message}`, 'tests', row));
  if (failed.length > 0) return failed;
  return coverage.missed.map(({ row }) => problem('not-covered', 'no test reaches this line', 'rego', row));
}

type Evaluated = Pick<RuleTrial, 'ok' | 'problems' | 'cost' | 'varies' | 'denied' | 'limit'>;

const refused = (problems: readonly RuleProblem[], told: Partial<Evaluated> = {}): Evaluated => ({
  ...{ ok: false, problems, varies: [], denied: [] },
  ...told,
});

async function evaluate(
  wasm: Uint8Array<ArrayBuffer>,
  inputs: readonly DecisionInput[],
  { fields, term }: Pick<TrialParts, 'fields' | 'term'>,
): Promise<Evaluated> {
  await using thread = new RuleThread();
  await thread.keep({ digest, wasm });
  const denied = async (input: DecisionInput) => (await ask(thread, input)).denied;
  try {
    const times: number[] = [];
    for (const input of costInputs(fields, term)) times.push((await ask(thread, input)).elapsedMs);
    const told: (readonly FieldName[])[] = [];
    for (const input of inputs) told.push(await denied(input));
    const varies = await findVariation(dayInputs(fields, term), denied);
    return { ok: true, problems: [], cost: toCost(times), varies, denied: told };
  } catch (error) {
    if (error instanceof RefusedAnswer) return error.told;
    throw error;
  }
}

const digest = 'trial';

/** Ends an evaluation: what the rule did is no answer. */
class RefusedAnswer extends Error {
  readonly told: Evaluated;

  constructor(told: Evaluated) {
    super('the rule gave no answer');
    this.told = told;
  }
}

/**
 * What a rule denies of an input. One that is dear is asked again: what else the thread does, such as compiling, is no
 * cost of the rule.
 * @throws RefusedAnswer when it is dear each time, or gives no answer
 */
async function ask(thread: RuleThread, input: DecisionInput): Promise<{ denied: FieldName[]; elapsedMs: number }> {
  let answer = await askOnce(thread, input);
  for (let round = 1; round < rounds && answer.elapsedMs > dearMs; round += 1) answer = await askOnce(thread, input);
  if (answer.elapsedMs <= dearMs) return answer;
  const cost = toCost([answer.elapsedMs]);
  const detail = `takes ${cost.worstMs.toFixed(1)} ms for all fields; at most ${dearMs} ms`;
  throw new RefusedAnswer(refused([problem('too-dear', detail)], { cost }));
}

async function askOnce(thread: RuleThread, input: DecisionInput): Promise<{ denied: FieldName[]; elapsedMs: number }> {
  const answer = await thread.ask([digest], JSON.stringify(input), evaluationLimitMs);
  if (answer.kind !== 'answer') {
    const limit = answer.kind === 'hung' ? 'time' : 'memory';
    throw new RefusedAnswer(refused([problem(`${limit}-limit`, evaluationLimits[limit])], { limit }));
  }
  const [given] = answer.given;
  if (!isNames(given)) throw new RefusedAnswer(refused([problem('no-list', wrongAnswer)]));
  return { denied: input.fields.filter((field) => given.includes(field)), elapsedMs: answer.elapsedMs };
}

const wrongAnswer = 'gives something else than names of fields';
const evaluationLimits = {
  time: 'takes more than a second when every field is asked',
  memory: 'fails, most likely for want of memory, when every field is asked',
} as const;

/** @param times of at least one evaluation */
function toCost(times: readonly number[]): RuleCost {
  const sorted = times.toSorted((one, other) => one - other);
  return { typicalMs: sorted[Math.floor(sorted.length / 2)] ?? 0, worstMs: sorted.at(-1) ?? 0, limitMs: dearMs };
}
