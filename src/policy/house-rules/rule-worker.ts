import { parentPort } from 'node:worker_threads';
import { compilePolicy, type Evaluate, onlyResult } from '../wasm-instance.ts';
import type { RuleReply, RuleRequest } from './rule-messages.ts';

/** Evaluates house rules in a thread that the host may end at any moment. It knows no agreement and no subject. */

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
  const before = process.threadCpuUsage();
  const given: unknown[] = [];
  for (const digest of digests) {
    const rule = kept.get(digest);
    if (rule === undefined) return { kind: 'failed', elapsedMs: elapsedSince(before) };
    try {
      rule.evaluate ??= rule.instantiate();
      given.push(onlyResult(rule.evaluate(input)));
    } catch {
      rule.evaluate = undefined;
      return { kind: 'failed', elapsedMs: elapsedSince(before) };
    }
  }
  return { kind: 'answer', given, elapsedMs: elapsedSince(before) };
}

function elapsedSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

parentPort?.on('message', (request: RuleRequest) => {
  const reply = request.kind === 'keep' ? keep(request.digest, request.wasm) : ask(request.digests, request.input);
  parentPort?.postMessage(reply);
});
const ready: RuleReply = { kind: 'ready' };
parentPort?.postMessage(ready);
