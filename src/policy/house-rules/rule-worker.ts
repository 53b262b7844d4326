import { parentPort, workerData } from 'node:worker_threads';
import { compilePolicy, type Evaluate, onlyResult } from '../wasm-instance.ts';
import type { RuleReply, RuleRequest, RuleWorkerStart } from './rule-messages.ts';

/** Evaluates house rules in a thread that the host may end at any moment. It knows no agreement and no subject. */

const { port, signal }: RuleWorkerStart = workerData;
const flag = new Int32Array(signal);

interface Kept {
  readonly instantiate: () => Evaluate;
  /** Undefined after a fault: its memory is not to be trusted. */
  evaluate: Evaluate | undefined;
}

const kept = new Map<string, Kept>();

function keep(digest: string, wasm: Uint8Array<ArrayBuffer>): RuleReply {
  try {
    const make = compilePolicy<object>(wasm);
    const instantiate = () => make({});
    kept.set(digest, { instantiate, evaluate: instantiate() });
    return { kind: 'kept', digest, failed: false };
  } catch {
    return { kind: 'kept', digest, failed: true };
  }
}

function ask(digests: readonly string[], input: string): RuleReply {
  const since = performance.now();
  const given: unknown[] = [];
  for (const digest of digests) {
    const rule = kept.get(digest);
    if (rule === undefined) return { kind: 'failed' };
    try {
      rule.evaluate ??= rule.instantiate();
      given.push(onlyResult(rule.evaluate(input)));
    } catch {
      rule.evaluate = undefined;
      return { kind: 'failed' };
    }
  }
  return { kind: 'answer', given, elapsedMs: performance.now() - since };
}

function answer(request: RuleRequest): RuleReply | undefined {
  if (request.kind === 'keep') return keep(request.digest, request.wasm);
  if (request.kind === 'ask') return ask(request.digests, request.input);
  kept.delete(request.digest);
  return undefined;
}

parentPort?.on('message', (request: RuleRequest) => {
  const reply = answer(request);
  if (reply !== undefined) parentPort?.postMessage(reply);
});
port.on('message', (request: RuleRequest) => {
  const reply = answer(request);
  if (reply !== undefined) port.postMessage(reply);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
});
const ready: RuleReply = { kind: 'ready' };
parentPort?.postMessage(ready);
