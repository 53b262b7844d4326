import type { Compiler, CompilerOptions, PolicyProblem, TestResult } from '../../compiler/compiler.ts';
import { findForeign, type RuleProblem, type RuleSources } from './rule-source.ts';

/** Starts OPA's compiler: given by who opens the gateway, as rooms do not call each other. */
export type OpenCompiler = (options: CompilerOptions) => Promise<Compiler>;

/** What keeps a rule from running, or its WebAssembly. */
export type CompiledSource =
  | { readonly ok: false; readonly problems: readonly RuleProblem[] }
  | { readonly ok: true; readonly wasm: Uint8Array<ArrayBuffer> };

/** What a run of the tests came to. */
export interface TestedSource {
  readonly problems: readonly RuleProblem[];
  readonly tests: TestResult['tests'];
  readonly coverage: { readonly percent: number; readonly missed: readonly { row: number; endRow: number }[] };
}

const files = { rego: 'rule.rego', tests: 'rule_test.rego' } as const;
const entrypoint = 'sluis/region/deny';

/** After this long without work the compiler is let go: it holds some hundreds of megabytes. */
const idleMs = 30_000;

/**
 * OPA's compiler for house rules: with the few built-ins that they may use, and ended when a call takes too long or
 * wants too much memory. It is started when needed and let go when nobody asks any more.
 */
export class RuleCompiler implements AsyncDisposable {
  readonly #open: () => Promise<Compiler>;
  #compiler: Promise<Compiler> | undefined;
  #idle: NodeJS.Timeout | undefined;
  #working = 0;

  constructor(open: OpenCompiler, options: CompilerOptions) {
    this.#open = () => open(options);
  }

  /**
   * @throws CompilerError `time-limit`, `crashed` (most likely for want of memory), or what keeps it from starting
   */
  async build({ rego, tests }: RuleSources): Promise<CompiledSource> {
    const foreign = findForeign({ rego, tests });
    if (foreign.length > 0) return { ok: false, problems: foreign };
    const built = await this.#with((compiler) =>
      compiler.build({ sources: { [files.rego]: rego }, entrypoints: [entrypoint] }),
    );
    if (!built.ok) return { ok: false, problems: built.errors.map(toProblem) };
    const [missing] = built.requiredBuiltins;
    if (missing === undefined) return { ok: true, wasm: built.wasm };
    const detail = `calls ${missing}, which a house rule may not use`;
    return { ok: false, problems: [{ part: 'rego', row: 0, col: 0, code: 'no-such-builtin', detail }] };
  }

  /** Runs the tests, and says which lines of the rule none of them reaches. @throws CompilerError as `build` does */
  async test({ rego, tests }: RuleSources): Promise<TestedSource> {
    const foreign = findForeign({ rego, tests });
    if (foreign.length > 0) return { problems: foreign, tests: [], coverage: { percent: 0, missed: [] } };
    const sources = { [files.rego]: rego, [files.tests]: tests };
    const result = await this.#with((compiler) => compiler.test({ sources }));
    const covered = result.coverage.files[files.rego];
    const missed = (covered?.missed ?? []).map(({ row, endRow }) => ({ row, endRow }));
    return {
      problems: result.errors.map(toProblem),
      tests: result.tests,
      coverage: { percent: covered?.percent ?? 0, missed },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#idle);
    const compiler = this.#compiler;
    this.#compiler = undefined;
    await (await compiler?.catch(() => undefined))?.[Symbol.asyncDispose]();
  }

  async #with<Result>(work: (compiler: Compiler) => Promise<Result>): Promise<Result> {
    clearTimeout(this.#idle);
    this.#working += 1;
    this.#compiler ??= this.#open();
    const mine = this.#compiler;
    try {
      return await work(await mine);
    } catch (error) {
      if (this.#compiler === mine) await this[Symbol.asyncDispose]();
      throw error;
    } finally {
      this.#working -= 1;
      if (this.#working === 0) this.#idle = setTimeout(() => void this[Symbol.asyncDispose](), idleMs).unref();
    }
  }
}

const toProblem = ({ file, row, col, code, message }: PolicyProblem): RuleProblem => ({
  part: file === files.tests ? 'tests' : 'rego',
  ...{ row, col, code, detail: message },
});
