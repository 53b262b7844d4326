import { createHash } from 'node:crypto';
import { openSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliDecompressSync } from 'node:zlib';
import type { CompiledPolicy, WorkerFailure, WorkerReply, WorkerRequest, WorkerStart } from './protocol.ts';
import { requiredBuiltins } from './required-builtins.ts';
import { exportedFunction, instantiate, limitMemory, memoryBytes, type WasmInstance } from './wasm.ts';

/** Runs OPA's compiler: one module in one worker thread, which the host may end at any moment. */

class StartFailure extends Error {
  readonly code: WorkerFailure;
  constructor(code: WorkerFailure, message: string) {
    super(message);
    this.code = code;
  }
}

/** The compiler module, only if its bytes are the ones that the digest file names. */
function readModule(directory: string): Uint8Array {
  let expected: string;
  let compressed: Buffer;
  try {
    expected = readFileSync(join(directory, 'compiler.wasm.sha256'), 'utf8').slice(0, 64);
    compressed = readFileSync(join(directory, 'compiler.wasm.br'));
  } catch (error) {
    throw new StartFailure('module-missing', messageOf(error));
  }
  let module: Buffer;
  try {
    module = brotliDecompressSync(compressed, { maxOutputLength: 256 * 1024 * 1024 });
  } catch (error) {
    throw new StartFailure('digest-mismatch', `compiler.wasm.br cannot be decompressed: ${messageOf(error)}`);
  }
  const actual = createHash('sha256').update(module).digest('hex');
  if (actual !== expected) {
    throw new StartFailure('digest-mismatch', `compiler.wasm has digest ${actual}, expected ${expected}`);
  }
  return module;
}

/** Starts the module with no files, no arguments, no environment and nowhere to write. */
async function startModule(start: WorkerStart): Promise<WasmInstance> {
  const module = limitMemory(readModule(start.moduleDirectory), start.memoryLimitBytes);
  const nowhere = openSync(devNull, 'r+');
  const wasi = new WASI({ version: 'preview1', stdin: nowhere, stdout: nowhere, stderr: nowhere });
  const instance = await instantiate(module, wasi.getImportObject());
  wasi.initialize(instance);
  return instance;
}

/** Copies the request into the module's memory and its answer out of it. */
function callModule(instance: WasmInstance, request: string): string {
  const bytes = new TextEncoder().encode(request);
  const to = exportedFunction(instance, 'alloc')(bytes.length);
  memoryBytes(instance).set(bytes, to);
  const from = exportedFunction(instance, 'call')(bytes.length);
  const size = exportedFunction(instance, 'answerSize')();
  return new TextDecoder().decode(memoryBytes(instance).subarray(from, from + size));
}

/** Takes the base64 of a compiled policy out of the answer. */
async function toReply(answer: string): Promise<WorkerReply> {
  const parsed: { wasm?: string } = JSON.parse(answer);
  if (parsed.wasm === undefined) {
    return { kind: 'answer', answer };
  }
  const wasm = new Uint8Array(Buffer.from(parsed.wasm, 'base64'));
  const policy: CompiledPolicy = { wasm, requiredBuiltins: await requiredBuiltins(wasm) };
  return { kind: 'answer', answer: JSON.stringify({ ...parsed, wasm: undefined }), policy };
}

function failure(error: unknown): WorkerReply {
  const code = error instanceof StartFailure ? error.code : 'crashed';
  return { kind: 'failed', code, message: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function serve(start: WorkerStart): Promise<void> {
  const post = (reply: WorkerReply) => parentPort?.postMessage(reply);
  try {
    const instance = await startModule(start);
    parentPort?.on('message', async ({ request }: WorkerRequest) => {
      try {
        post(await toReply(callModule(instance, request)));
      } catch (error) {
        post(failure(new Error(`the module ended, most likely for want of memory (${messageOf(error)})`)));
      }
    });
    post({ kind: 'ready' });
  } catch (error) {
    post(failure(error));
  }
}

await serve(workerData);
