import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CompiledPolicy, WorkerReply, WorkerRequest, WorkerStart } from './protocol.ts';
import type {
  BuildInput,
  BuildResult,
  CheckResult,
  FormatResult,
  JsonValue,
  PolicyInput,
  RegoSources,
  TestResult,
} from './results.ts';

export type {
  BuildInput,
  BuildResult,
  BuiltPolicy,
  CheckResult,
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
  /** Folder with `compiler.wasm.br` and `compiler.wasm.sha256`. Default: the folder of this file. */
  readonly moduleDirectory?: string;
  /** What policies may use. Default: `capabilities.json` in the folder above `moduleDirectory`. */
  readonly capabilitiesFile?: string;
  /** Longest time for one call, after which the worker is terminated. Default 30 000 ms. */
  readonly timeLimitMs?: number;
  /** Largest request, in bytes of UTF-8: sources, data and schemas together. Default 8 MiB. */
  readonly maxInputBytes?: number;
  /** Most memory the compiler may use. Default 1 GiB; it needs some 340 MiB for a common policy. */
  readonly memoryLimitBytes?: number;
}

export type CompilerErrorCode =
  /** A call, or the start of the worker, took longer than its limit; the worker was terminated. */
  | 'time-limit'
  /** The module's bytes are not the ones its digest file names. */
  | 'digest-mismatch'
  /** The module, its digest or the capabilities file is not where it should be. */
  | 'module-missing'
  /** The request is larger than `maxInputBytes`. */
  | 'input-too-large'
  /** The request makes no sense: data that overlaps, a schema or capabilities that are no JSON of that kind. */
  | 'bad-request'
  /** The compiler itself failed, usually for want of memory; the next call starts a fresh worker. */
  | 'crashed'
  /** The compiler was disposed of. */
  | 'closed';

/** No result: something is wrong with the request or the compiler, not with the policy. */
export class CompilerError extends Error {
  override readonly name = 'CompilerError';
  readonly code: CompilerErrorCode;
  constructor(code: CompilerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
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
  version(): Promise<{ readonly opa: string; readonly go: string }>;
}

/** Reading, verifying and starting the module takes about a second; more than this is a fault. */
const startLimitMs = 60_000;

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
  const moduleDirectory = options.moduleDirectory ?? fileURLToPath(new URL('.', import.meta.url));
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

/** The worker's file has the extension of this one: `.ts` as written, `.js` once compiled. */
const workerUrl = new URL(`./compiler-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

interface Answer {
  /** The JSON text that the module wrote. */
  readonly answer: string;
  readonly policy?: CompiledPolicy;
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

  async version(): Promise<{ opa: string; go: string }> {
    return JSON.parse((await this.#call('version', {})).answer);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    await this.#session?.stop();
  }

  /** Waits for its turn, so that the time limit is of this call alone. */
  #call(operation: string, input: Partial<BuildInput>): Promise<Answer> {
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
      this.#session = await Session.start({ moduleDirectory, memoryLimitBytes }, startLimitMs);
      if (this.#closed) {
        await this.#session.stop(); // it was closed meanwhile
      }
    }
    return this.#session;
  }
}

/** One worker thread with one running module. Handles one request at a time; once it fails it is over. */
class Session {
  readonly #worker: Worker;
  #waiting: PromiseWithResolvers<WorkerReply> | undefined;
  #over: CompilerError | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (reply: WorkerReply) => this.#waiting?.resolve(reply));
    worker.on('error', (cause) => this.#end(new CompilerError('crashed', 'the Rego compiler stopped', { cause })));
    worker.on('exit', () => this.#end(new CompilerError('crashed', 'the Rego compiler ended')));
  }

  /** Starts a worker and waits until its module is ready. */
  static async start(data: WorkerStart, limitMs: number): Promise<Session> {
    const worker = new Worker(workerUrl, {
      workerData: data,
      env: {}, // nothing of the gateway's environment
      resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 16 }, // of JavaScript; wasm has its own limit
      execArgv: ['--disable-warning=ExperimentalWarning'], // node:wasi is one
    });
    const session = new Session(worker);
    await session.#reply(limitMs);
    return session;
  }

  /** Whether the worker has failed or was stopped; calls then only fail. */
  get over(): boolean {
    return this.#over !== undefined;
  }

  async call(request: string, limitMs: number): Promise<Answer> {
    const message: WorkerRequest = { request };
    this.#worker.postMessage(message);
    const reply = await this.#reply(limitMs);
    return reply.kind === 'answer' ? reply : { answer: '' };
  }

  async stop(reason = new CompilerError('closed', 'the Rego compiler was closed')): Promise<void> {
    this.#end(reason);
    await this.#worker.terminate();
  }

  /** The next reply within the limit. If there is none, the worker is terminated and the reason thrown. */
  async #reply(limitMs: number): Promise<WorkerReply> {
    if (this.#over) {
      throw this.#over;
    }
    const waiting = Promise.withResolvers<WorkerReply>();
    this.#waiting = waiting;
    this.#worker.ref();
    const timer = setTimeout(
      () => this.#end(new CompilerError('time-limit', `the Rego compiler took longer than ${limitMs} ms`)),
      limitMs,
    );
    try {
      const reply = await waiting.promise;
      if (reply.kind === 'failed') {
        throw new CompilerError(reply.code, `the Rego compiler stopped: ${reply.message}`);
      }
      return reply;
    } catch (error) {
      await this.stop(error instanceof CompilerError ? error : undefined);
      throw error;
    } finally {
      clearTimeout(timer);
      this.#worker.unref(); // an idle compiler does not keep the process alive
    }
  }

  #end(reason: CompilerError): void {
    this.#over ??= reason;
    this.#waiting?.reject(reason);
  }
}
