import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerError } from './compiler-error.ts';
import type {
  BuildInput,
  BuildResult,
  CheckResult,
  EvaluateInput,
  EvaluateResult,
  FormatResult,
  JsonValue,
  PolicyInput,
  RegoSources,
  TestResult,
} from './results.ts';
import { type Answer, Session } from './session.ts';

export type {
  BuildInput,
  BuildResult,
  BuiltPolicy,
  BundleTrust,
  CheckResult,
  Evaluated,
  EvaluatedBundle,
  EvaluateInput,
  EvaluateResult,
  FileCoverage,
  FormatResult,
  FormattedSources,
  JsonValue,
  LineCoverage,
  PolicyCoverage,
  PolicyInput,
  PolicyProblem,
  PolicyTest,
  Refused,
  RegoSources,
  TestOutcome,
  TestResult,
} from './results.ts';

export interface CompilerOptions {
  /** Folder with `compiler.wasm.br` and `compiler.wasm.sha256`. Default: `policies/compiler`. */
  readonly moduleDirectory?: string;
  /** What policies may use. Default: `capabilities.json` in the folder above `moduleDirectory`. */
  readonly capabilitiesFile?: string;
  /** Longest time for one call, after which the worker is terminated. Default 30 000 ms. */
  readonly timeLimitMs?: number;
  /** Largest request, in bytes of UTF-8: sources, data, schemas and the base64 of a bundle together. Default 8 MiB. */
  readonly maxInputBytes?: number;
  /** Most memory the compiler may use. Default 1 GiB; it needs some 340 MiB for a common policy. */
  readonly memoryLimitBytes?: number;
}

/**
 * OPA's Rego compiler. What is wrong with a policy is a result; every method throws only a
 * {@link CompilerError}. Calls are handled one after the other, each within `timeLimitMs`;
 * after a time-limit or a crash the next call starts a fresh worker.
 */
export interface Compiler extends AsyncDisposable {
  /**
   * Refuses what may not run: syntax, types, unsafe or unused variables, built-ins outside the capabilities
   * (OPA's strict mode). All syntax errors of all files come at once; if there are none, all errors of the
   * first later stage of OPA's compiler that has any.
   */
  check(input: PolicyInput): Promise<CheckResult>;
  /** Compiles to OPA's wasm target at -O0, without the tests. The same input gives the same bytes. */
  build(input: BuildInput): Promise<BuildResult>;
  /** Runs every `test_` rule on OPA's own engine and measures coverage. Here `print` works; check and build erase it. */
  test(input: PolicyInput): Promise<TestResult>;
  format(sources: RegoSources): Promise<FormatResult>;
  /**
   * Does what an OPA does with a bundle it downloaded: verifies its signature and each file, activates it, and answers
   * each input on OPA's own engine. A bundle that OPA would not take is refused; one without a signature always is.
   */
  evaluate(input: EvaluateInput): Promise<EvaluateResult>;
  version(): Promise<{ readonly opa: string; readonly go: string }>;
}

const defaults = {
  timeLimitMs: 30_000,
  maxInputBytes: 8 * 1024 * 1024,
  memoryLimitBytes: 1024 * 1024 * 1024,
};

/**
 * Starts the compiler in a worker thread, after its digest was verified. It holds some hundreds of megabytes:
 * open it when needed and dispose of it afterwards (`await using compiler = await openCompiler()`).
 * @throws CompilerError 'digest-mismatch', 'module-missing', 'time-limit' or 'crashed'
 */
export async function openCompiler(options: CompilerOptions = {}): Promise<Compiler> {
  const moduleDirectory =
    options.moduleDirectory ?? fileURLToPath(new URL('../../policies/compiler/', import.meta.url));
  const capabilities = await readCapabilities(
    options.capabilitiesFile ?? join(moduleDirectory, '..', 'capabilities.json'),
  );
  const limits = { ...defaults, ...options };
  const compiler = new WorkerCompiler({ ...limits, moduleDirectory }, capabilities);
  await compiler.start();
  return compiler;
}

async function readCapabilities(path: string): Promise<JsonValue> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new CompilerError('module-missing', `the capabilities cannot be read: ${path}`, { cause });
  }
}

class WorkerCompiler implements Compiler {
  readonly #options: typeof defaults & { readonly moduleDirectory: string };
  readonly #capabilities: JsonValue;
  #session: Session | undefined;
  #closed = false;
  /** Settles when the last call so far has ended, however it ended. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: typeof defaults & { readonly moduleDirectory: string }, capabilities: JsonValue) {
    this.#options = options;
    this.#capabilities = capabilities;
  }

  async start(): Promise<void> {
    await this.#running();
  }

  async check(input: PolicyInput): Promise<CheckResult> {
    return JSON.parse((await this.#call('check', input)).answer);
  }

  async build(input: BuildInput): Promise<BuildResult> {
    const { answer, policy } = await this.#call('build', input);
    return { ...JSON.parse(answer), ...policy };
  }

  async test(input: PolicyInput): Promise<TestResult> {
    return JSON.parse((await this.#call('test', input)).answer);
  }

  async format(sources: RegoSources): Promise<FormatResult> {
    return JSON.parse((await this.#call('format', { sources })).answer);
  }

  async evaluate(input: EvaluateInput): Promise<EvaluateResult> {
    const bundle = Buffer.from(input.bundle).toString('base64');
    return JSON.parse((await this.#call('evaluate', { ...input, bundle })).answer);
  }

  async version(): Promise<{ opa: string; go: string }> {
    return JSON.parse((await this.#call('version', {})).answer);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    await this.#session?.stop();
  }

  /** Waits for its turn, so that the time limit is of this call alone. */
  #call(operation: string, input: object): Promise<Answer> {
    const request = JSON.stringify({ ...input, operation, capabilities: this.#capabilities });
    const turn = this.#last.then(() => this.#ask(request));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #ask(request: string): Promise<Answer> {
    const { timeLimitMs, maxInputBytes } = this.#options;
    const size = Buffer.byteLength(request);
    if (size > maxInputBytes) {
      throw new CompilerError('input-too-large', `the request has ${size} bytes, more than ${maxInputBytes}`);
    }
    const session = await this.#running();
    const answer = await session.call(request, timeLimitMs);
    const { fault, message }: { fault?: 'bad-request' | 'crashed'; message?: string } = JSON.parse(answer.answer);
    if (fault) {
      const error = new CompilerError(fault, `the Rego compiler: ${message}`);
      if (fault === 'crashed') {
        await session.stop(error);
      }
      throw error;
    }
    return answer;
  }

  /** The session in use, or a fresh one where the last one failed. */
  async #running(): Promise<Session> {
    if (this.#closed) {
      throw new CompilerError('closed', 'the Rego compiler was closed');
    }
    if (!this.#session || this.#session.over) {
      const { moduleDirectory, memoryLimitBytes } = this.#options;
      this.#session = await Session.start({ moduleDirectory, memoryLimitBytes });
      if (this.#closed) {
        await this.#session.stop(); // it was closed meanwhile
      }
    }
    return this.#session;
  }
}
