/** What the host and the worker of house rules say to each other. Nothing outside this folder needs it. */

/** A compiled rule to keep, or a question: in each case with the digest of its source. */
export type RuleRequest =
  | { readonly kind: 'keep'; readonly digest: string; readonly wasm: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'ask'; readonly digests: readonly string[]; readonly input: string };

/** What each rule gave, in order: nothing of it is checked. `failed` when one of them threw, or is not kept. */
export type RuleReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'kept'; readonly digest: string; readonly failed: boolean }
  | {
      readonly kind: 'answer';
      readonly given: readonly unknown[];
      /** How long this thread was on the processor for it: what else the machine does is no matter of the rule. */
      readonly elapsedMs: number;
    }
  | { readonly kind: 'failed'; readonly elapsedMs: number };
