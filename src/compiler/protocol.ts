/** What the host and the worker say to each other. Nothing outside this folder needs it. */

/** Given to the worker when it starts. */
export interface WorkerStart {
  /** Folder, as a path, that holds `compiler.wasm.br` and `compiler.wasm.sha256`. */
  readonly moduleDirectory: string;
  readonly memoryLimitBytes: number;
}

/** One request at a time: `request` is the JSON text that the module reads. */
export interface WorkerRequest {
  readonly request: string;
}

/** How a worker or its module can fail; after each of these the worker is done for. */
export type WorkerFailure = 'digest-mismatch' | 'module-missing' | 'crashed';

export type WorkerReply =
  | { readonly kind: 'ready' }
  /** `answer` is the JSON text that the module wrote, without a compiled policy, which comes as bytes. */
  | { readonly kind: 'answer'; readonly answer: string; readonly policy?: CompiledPolicy }
  | { readonly kind: 'failed'; readonly code: WorkerFailure; readonly message: string };

export interface CompiledPolicy {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly requiredBuiltins: string[];
}
