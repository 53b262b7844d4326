import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { decisionUnavailable } from '../decision-unavailable.ts';
import type { RuleReply, RuleRequest, RuleWorkerStart } from './rule-messages.ts';

/** The worker's file has the extension of this one: `.ts` as written, `.js` once compiled. */
const workerUrl = new URL(`./rule-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** Some hundred kilobytes each; ten per agreement at most. */
const maxKept = 64;
/** What is said of a rule that was ended by the clock. */
export const tookTooLong = 'a house rule took too long';
/** Starting a thread takes some 50 ms. */
const startLimitMs = 20_000;

export interface CompiledRule {
  /** Of its source. */
  readonly digest: string;
  readonly wasm: Uint8Array<ArrayBuffer>;
}

/** What rules gave, and how long they took together. */
export type Given = Extract<RuleReply, { kind: 'answer' }>;

/**
 * One thread that evaluates compiled rules. A rule that takes too long is ended with its thread; the next `keep` starts
 * another. WebAssembly cannot be interrupted in the thread that calls it, and a rule may be cheap for all facts but some.
 */
export class RuleRunner implements AsyncDisposable {
  #thread: Thread | undefined;

  /**
   * Has the thread keep a rule, and starts the thread when there is none.
   * @throws GatewayError `decision-unavailable` when the bytes are no rule
   */
  async keep(rule: CompiledRule): Promise<void> {
    if (this.#thread === undefined || this.#thread.over) this.#thread = new Thread();
    await this.#thread.keep(rule);
  }

  has(digest: string): boolean {
    return this.#thread?.over === false && this.#thread.has(digest);
  }

  /**
   * Asks rules at once, and waits for their answer: a decision is one step.
   * @throws GatewayError `decision-unavailable`; after `limitMs` the thread is ended
   */
  askNow(digests: readonly string[], input: string, limitMs: number): Given {
    return this.#running().askNow({ kind: 'ask', digests, input }, limitMs);
  }

  /** The same without keeping the caller from other work. */
  async ask(digests: readonly string[], input: string, limitMs: number): Promise<Given> {
    return this.#running().ask({ kind: 'ask', digests, input }, limitMs);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#thread?.end();
  }

  #running(): Thread {
    if (this.#thread === undefined || this.#thread.over) throw decisionUnavailable('the house rules are not loaded');
    return this.#thread;
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #flag: Int32Array;
  readonly #waiting = new Set<PromiseWithResolvers<RuleReply>>();
  readonly #kept = new LRUCache<string, Promise<void>>({
    max: maxKept,
    dispose: (_, digest) => this.#post({ kind: 'drop', digest }),
  });
  readonly #ready: Promise<RuleReply>;
  /** Questions and rules go one by one, so that a reply is of the last request. */
  #last: Promise<unknown>;
  over = false;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const start: RuleWorkerStart = { port: port2, signal };
    this.#flag = new Int32Array(signal);
    this.#port = port1;
    this.#port.unref();
    this.#worker = new Worker(workerUrl, {
      workerData: start,
      transferList: [port2],
      env: {}, // nothing of the gateway's environment
      resourceLimits: { maxOldGenerationSizeMb: 64, stackSizeMb: 4 }, // WebAssembly has its own limit
    });
    this.#worker.on('message', (reply: RuleReply) => {
      for (const waiting of this.#waiting) waiting.resolve(reply);
    });
    this.#worker.on('error', () => void this.end());
    this.#worker.on('exit', () => void this.end());
    this.#ready = this.#reply(startLimitMs);
    this.#last = this.#ready.catch(() => undefined);
  }

  has(digest: string): boolean {
    return this.#kept.has(digest);
  }

  keep({ digest, wasm }: CompiledRule): Promise<void> {
    const known = this.#kept.get(digest);
    if (known !== undefined) return known;
    const keeping = this.#inTurn({ kind: 'keep', digest, wasm }, startLimitMs).then((reply) => {
      if (reply.kind === 'kept' && !reply.failed) return;
      this.#kept.delete(digest);
      throw decisionUnavailable('a house rule cannot be loaded');
    });
    this.#kept.set(digest, keeping);
    return keeping;
  }

  askNow(request: RuleRequest, limitMs: number): Given {
    Atomics.store(this.#flag, 0, 0);
    this.#port.postMessage(request);
    if (Atomics.wait(this.#flag, 0, 0, limitMs) === 'timed-out') {
      void this.end();
      throw decisionUnavailable(tookTooLong);
    }
    return toGiven(receiveMessageOnPort(this.#port)?.message);
  }

  async ask(request: RuleRequest, limitMs: number): Promise<Given> {
    return toGiven(await this.#inTurn(request, limitMs));
  }

  async end(): Promise<void> {
    if (this.over) return;
    this.over = true;
    for (const waiting of this.#waiting) waiting.reject(decisionUnavailable('the house rules ended'));
    this.#port.close();
    await this.#worker.terminate();
  }

  #inTurn(request: RuleRequest, limitMs: number): Promise<RuleReply> {
    const turn = this.#last.then(() => {
      const reply = this.#reply(limitMs);
      this.#post(request);
      return reply;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** The next reply within the limit; else the thread is ended. */
  async #reply(limitMs: number): Promise<RuleReply> {
    if (this.over) throw decisionUnavailable('the house rules ended');
    const waiting = Promise.withResolvers<RuleReply>();
    this.#waiting.add(waiting);
    this.#worker.ref();
    const timer = setTimeout(() => {
      waiting.reject(decisionUnavailable(tookTooLong));
      void this.end();
    }, limitMs);
    try {
      return await waiting.promise;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(waiting);
      this.#worker.unref(); // an idle thread does not keep the process alive
    }
  }

  #post(request: RuleRequest): void {
    if (!this.over) this.#worker.postMessage(request);
  }
}

function toGiven(reply: RuleReply | undefined): Given {
  if (reply?.kind === 'answer') return reply;
  throw decisionUnavailable('a house rule failed');
}
