import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CompilerError } from './compiler-error.ts';
import type { CompiledPolicy, WorkerReply, WorkerRequest, WorkerStart } from './protocol.ts';

/** The worker's file has the extension of this one: `.ts` as written, `.js` once compiled. */
const workerUrl = new URL(`./compiler-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

export interface Answer {
  /** The JSON text that the module wrote. */
  readonly answer: string;
  readonly policy?: CompiledPolicy;
}

/** Reading, verifying and starting the module takes about a second; more than this is a fault. */
const startLimitMs = 60_000;

/** One worker thread with one running module. Handles one request at a time; once it fails it is over. */
export class Session {
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
  static async start(data: WorkerStart): Promise<Session> {
    const worker = new Worker(workerUrl, {
      workerData: data,
      env: {}, // nothing of the gateway's environment
      resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 16 }, // of JavaScript; wasm has its own limit
      execArgv: ['--disable-warning=ExperimentalWarning'], // node:wasi is one
    });
    const session = new Session(worker);
    await session.#reply(startLimitMs);
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
