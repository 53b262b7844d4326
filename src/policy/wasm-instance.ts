import { createRequire } from 'node:module';
import { decisionUnavailable } from './decision-unavailable.ts';

/** Asks the policy one question, the input as JSON text. Gives what the engine gives: nothing about it is checked. */
export type Evaluate = (input: string) => unknown;

/** Makes an evaluator that knows this data and no other. */
export type Instantiate<Data extends object> = (data: Data) => Evaluate;

// The SDK's ES module leaves out the synchronous loader that its types promise; its CommonJS form has it.
const sdk: Pick<typeof import('@open-policy-agent/opa-wasm'), 'loadPolicySync'> = createRequire(import.meta.url)(
  '@open-policy-agent/opa-wasm',
);

/** What the SDK calls; it would only find out at the first question. */
const needed = ['opa_wasm_abi_version', 'opa_wasm_abi_minor_version', 'opa_eval', 'entrypoints'] as const;

const pageSize = 65_536;
/** Parsed data takes several times the room of its text; the rest is for the stack, the input and one evaluation. */
const pagesPerTextPage = 4;
const sparePages = 16;
/** 64 MiB: an evaluation that wants more is broken, and its instance may not take the gateway along. */
const maximumPages = 1024;

/**
 * Compiles the policy once. Each call of what it returns makes a small instance of its own, synchronously: the module
 * is compiled already, so nothing is left to wait for.
 * @throws GatewayError `decision-unavailable` when the bytes are no policy
 */
export function compilePolicy<Data extends object>(wasm: Uint8Array<ArrayBuffer>): Instantiate<Data> {
  const module = compileModule(wasm);
  const encoder = new TextEncoder();
  return (data) => {
    const text = encoder.encode(JSON.stringify(data));
    const pages = Math.ceil(text.byteLength / pageSize) * pagesPerTextPage + sparePages;
    const instance = sdk.loadPolicySync(module, { initial: Math.min(pages, maximumPages), maximum: maximumPages });
    instance.setData(text.buffer);
    return (input) => instance.evaluate(encoder.encode(input).buffer);
  };
}

function compileModule(wasm: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  try {
    const module = new WebAssembly.Module(wasm);
    const offered = new Set(WebAssembly.Module.exports(module).map(({ name }) => name));
    if (needed.every((name) => offered.has(name))) return module;
  } catch (cause) {
    throw decisionUnavailable('the policy is not WebAssembly', cause);
  }
  throw decisionUnavailable('the policy is not one that OPA compiled');
}

/**
 * What an evaluation came to.
 * @throws GatewayError `decision-unavailable` when that is not exactly one result
 */
export function onlyResult(answer: unknown): unknown {
  if (!Array.isArray(answer) || answer.length !== 1) throw decisionUnavailable('the policy gave no single answer');
  const [only]: unknown[] = answer;
  return typeof only === 'object' && only !== null && 'result' in only ? only.result : undefined;
}

/** Works with an instance: whatever it throws becomes a `decision-unavailable`. */
export function attempt<Value>(otherwise: string, work: () => Value): Value {
  try {
    return work();
  } catch (thrown) {
    throw decisionUnavailable(otherwise, thrown);
  }
}
