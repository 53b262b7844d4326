import type { DecisionInput, FieldName } from '../../contract/generated/types.ts';
import { isNames } from './narrow-decision.ts';
import type { RuleCompiler, TestedSource } from './rule-compiler.ts';
import { RuleRunner, tookTooLong } from './rule-runner.ts';
import { findForeign, type RuleProblem, type RuleSources } from './rule-source.ts';

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
  /** What it denies of the fields of each input, in their order. */
  readonly denied: readonly (readonly FieldName[])[];
}

/** Milliseconds of one evaluation. */
export interface RuleCost {
  readonly typicalMs: number;
  readonly worstMs: number;
  readonly limitMs: number;
}

interface TrialParts {
  readonly compiler: RuleCompiler;
  /** Every field of the catalogue. */
  readonly fields: readonly FieldName[];
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
  { compiler, fields }: TrialParts,
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
    return { ...told, ...(await evaluate(built.wasm, inputs, fields)) };
  } catch (error) {
    const limit = limitOf(error);
    if (limit === undefined) throw error;
    return { ...nothing, limit, problems: [problem(`${limit}-limit`, limits[limit])] };
  }
}

const nothing: RuleTrial = { ok: false, problems: [], tests: [], coverage: { percent: 0, missed: [] }, denied: [] };

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

async function evaluate(
  wasm: Uint8Array<ArrayBuffer>,
  inputs: readonly DecisionInput[],
  fields: readonly FieldName[],
): Promise<Pick<RuleTrial, 'ok' | 'problems' | 'cost' | 'denied' | 'limit'>> {
  await using runner = new RuleRunner();
  const digest = 'trial';
  const ask = (input: DecisionInput) => runner.ask([digest], JSON.stringify(input), evaluationLimitMs);
  try {
    await runner.keep({ digest, wasm });
    const cost = await measure(worstInputs(fields), async (input) => (await ask(input)).elapsedMs);
    if (cost.worstMs > dearMs) {
      const detail = `takes ${cost.worstMs.toFixed(1)} ms for all fields; at most ${dearMs} ms`;
      return { ok: false, problems: [problem('too-dear', detail)], cost, denied: [] };
    }
    const denied: (readonly FieldName[])[] = [];
    for (const input of [...worstInputs(fields).slice(0, 1), ...inputs]) {
      const [given] = (await ask(input)).given;
      if (!isNames(given)) return { ok: false, problems: [problem('no-list', wrongAnswer)], cost, denied: [] };
      denied.push(input.fields.filter((field) => given.includes(field)));
    }
    return { ok: true, problems: [], cost, denied: denied.slice(1) };
  } catch (error) {
    const limit = error instanceof Error && error.message === tookTooLong ? 'time' : 'memory';
    return { ok: false, limit, problems: [problem(`${limit}-limit`, evaluationLimits[limit])], denied: [] };
  }
}

const wrongAnswer = 'gives something else than names of fields';
const evaluationLimits = {
  time: 'takes more than a second when every field is asked',
  memory: 'fails, most likely for want of memory, when every field is asked',
} as const;

async function measure(
  inputs: readonly DecisionInput[],
  ask: (input: DecisionInput) => Promise<number>,
): Promise<RuleCost> {
  const best: number[] = [];
  for (const input of inputs) {
    // The best of some: what else the machine does is no cost of the rule.
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await ask(input));
    best.push(Math.min(...times));
  }
  const sorted = best.toSorted((one, other) => one - other);
  return { typicalMs: sorted[Math.floor(sorted.length / 2)] ?? 0, worstMs: sorted.at(-1) ?? 0, limitMs: dearMs };
}

const purposes = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10', 'P11', 'P12', 'P13'] as const;
/** Every field, for every purpose, with everything given and with nothing: what a rule can have most work with. */
export function worstInputs(fields: readonly FieldName[]): readonly DecisionInput[] {
  return purposes.flatMap((purpose) => [toInput(fields, purpose, true), toInput(fields, purpose, false)]);
}

function toInput(fields: readonly FieldName[], purpose: (typeof purposes)[number], given: boolean): DecisionInput {
  const status = given ? 'given' : 'none';
  const statuses = {
    A: status,
    B: status,
    C: status,
    D: status,
    E: status,
    F: status,
    G: status,
    H: status,
    I: status,
    J: status,
  } as const;
  const standing = given ? 'signed' : 'none';
  return {
    day: '2026-06-01',
    purpose,
    fields: fields.toSorted(),
    recipient: { type: 'COR', role: 'woonconsulent', standing: 'signed', mandate: false },
    senders: { MUN: standing, HUB: standing, COR: standing, PRO: standing, BUD: standing },
    agreement: { hash: `sha3-512:${'A'.repeat(86)}`, inForce: true },
    case: {
      relation: 'party',
      phase: 'matching',
      contract: given,
      conditions: given ? ['contact-attempted', 'debt-help-offered', 'offer-made'] : [],
    },
    rights: { restricted: !given, addressSecret: !given, retentionPassed: !given },
    consents: { waiver: statuses, explicit: statuses, objection: !given },
  };
}
