import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { decisionUnavailable } from '../decision-unavailable.ts';
import type { RuleReply, RuleRequest } from './rule-messages.ts';

/** The worker's file has the extension of this one: `.ts` as written, `.js` once compiled. */
const workerUrl = new URL(`./rule-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** Starting a thread takes some 50 ms, and loading a rule less. */
const startLimitMs = 20_000;

export interface CompiledRule {
  /** Of its source. */
  readonly digest: string;
  readonly wasm: Uint8Array<ArrayBuffer>;
}

/**
 * What came of a question: what the rules gave; `failed` when one threw; `hung` when no answer came and the thread was
 * ended for it; `ended` when the thread was over for another reason, most likely another question or want of memory.
 */
export type RuleAnswer =
  | Extract<RuleReply, { kind: 'answer' | 'failed' }>
  | { readonly kind: 'hung' }
  | { readonly kind: 'ended' };

type Reply = RuleReply | { readonly kind: 'hung' } | { readonly kind: 'ended' };

/**
 * One thread that evaluates compiled rules, asked without ever waiting in the way of other work. A question that hangs is
 * ended with its thread: WebAssembly cannot be interrupted, and a rule may be cheap for all facts but some.
 */
export class RuleThread implements AsyncDisposable {
  readonly #worker: Worker;
  #waiting: ((reply: Reply) => void) | undefined;
  /** Questions and rules go one by one, so that a reply is of the last request. */
  #last: Promise<unknown>;
  #over = false;

  constructor() {
    this.#worker = new Worker(workerUrl, {
      env: {}, // nothing of the gateway's environment
      resourceLimits: { maxOldGenerationSizeMb: 64, stackSizeMb: 4 }, // WebAssembly has its own limit
    });
    this.#worker.on('message', (reply: RuleReply) => this.#waiting?.(reply));
    this.#worker.on('error', () => void this.#end());
    this.#worker.on('exit', () => void this.#end());
    this.#last = this.#reply(startLimitMs);
  }

  /** @throws GatewayError `decision-unavailable` when the bytes are no rule */
  async keep({ digest, wasm }: CompiledRule): Promise<void> {
    const reply = await this.#inTurn({ kind: 'keep', digest, wasm }, startLimitMs);
    if (reply.kind !== 'kept' || reply.failed) throw decisionUnavailable('a house rule cannot be loaded');
  }

  /** @param hangMs how long to wait for its answer, once it is its turn, before the thread is ended */
  async ask(digests: readonly string[], input: string, hangMs: number): Promise<RuleAnswer> {
    const reply = await this.#inTurn({ kind: 'ask', digests, input }, hangMs);
    return reply.kind === 'ready' || reply.kind === 'kept' ? { kind: 'failed', elapsedMs: 0 } : reply;
  }

  /** Ends it after what it was asked so far. */
  async retire(): Promise<void> {
    await this.#last;
    await this.#end();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#end();
  }

  async #end(): Promise<void> {
    if (this.#over) return;
    this.#over = true;
    this.#waiting?.({ kind: 'ended' });
    await this.#worker.terminate();
  }

  #inTurn(request: RuleRequest, limitMs: number): Promise<Reply> {
    const turn = this.#last.then(() => {
      const reply = this.#reply(limitMs);
      if (!this.#over) this.#worker.postMessage(request);
      return reply;
    });
    this.#last = turn;
    return turn;
  }

  /** The next reply; without one in time the thread is ended. Never rejects. */
  #reply(limitMs: number): Promise<Reply> {
    if (this.#over) return Promise.resolve({ kind: 'ended' });
    const { promise, resolve } = Promise.withResolvers<Reply>();
    // When the gateway itself was busy, the answer lies ready: it is read before `setImmediate` comes round.
    const timer = setTimeout(() => setImmediate(() => this.#waiting?.({ kind: 'hung' })), limitMs);
    this.#worker.ref();
    this.#waiting = (reply) => {
      clearTimeout(timer);
      this.#waiting = undefined;
      this.#worker.unref(); // an idle thread does not keep the process alive
      resolve(reply);
      if (reply.kind === 'hung') void this.#end();
    };
    return promise;
  }
}
