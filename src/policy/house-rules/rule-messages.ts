import type { MessagePort } from 'node:worker_threads';

/** What the host and the worker of house rules say to each other. Nothing outside this folder needs it. */

/** Given to the worker when it starts. */
export interface RuleWorkerStart {
  /** For questions that the host waits for without doing anything else. */
  readonly port: MessagePort;
  /** One `Int32`: 0 while the host waits, 1 once the answer is in the port. */
  readonly signal: SharedArrayBuffer;
}

/** A compiled rule to keep, one to let go, or a question: in each case with the digest of its source. */
export type RuleRequest =
  | { readonly kind: 'keep'; readonly digest: string; readonly wasm: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'drop'; readonly digest: string }
  | { readonly kind: 'ask'; readonly digests: readonly string[]; readonly input: string };

/** What each rule gave, in order: nothing of it is checked. `failed` when one of them threw, or is not kept. */
export type RuleReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'kept'; readonly digest: string; readonly failed: boolean }
  | { readonly kind: 'answer'; readonly given: readonly unknown[]; readonly elapsedMs: number }
  | { readonly kind: 'failed' };
