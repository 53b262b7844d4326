import { createRequire } from 'node:module';
import type { Agreement, Catalogue, Law, Model } from '../contract/generated/types.ts';
import { decisionUnavailable } from './decision-unavailable.ts';

/** Everything a decision may depend on beside the facts. */
export interface PolicyData {
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly model: Model;
  readonly agreement: Agreement;
}

/** Asks the policy one question, the facts as JSON text. Gives what the engine gives: nothing about it is checked. */
export type Evaluate = (facts: string) => unknown;

/** Makes an evaluator that knows one agreement and no other. */
export type Instantiate = (data: PolicyData) => Evaluate;

// The SDK's ES module leaves out the synchronous loader that its types promise; its CommonJS form has it.
const sdk: Pick<typeof import('@open-policy-agent/opa-wasm'), 'loadPolicySync'> = createRequire(import.meta.url)(
  '@open-policy-agent/opa-wasm',
);

/** What the SDK calls; it would only find out at the first question. */
const needed = ['opa_wasm_abi_version', 'opa_wasm_abi_minor_version', 'opa_eval', 'entrypoints'] as const;

const pageSize = 65_536;
/** Parsed data takes several times the room of its text; the rest is for the stack, the facts and one evaluation. */
const pagesPerTextPage = 4;
const sparePages = 16;
/** 64 MiB: an evaluation that wants more is broken, and its instance may not take the gateway along. */
const maximumPages = 1024;

/**
 * Compiles the policy once. Each call of what it returns makes a small instance of its own, synchronously: the module
 * is compiled already, so nothing is left to wait for.
 * @throws GatewayError `decision-unavailable` when the bytes are no policy
 */
export function compilePolicy(wasm: Uint8Array<ArrayBuffer>): Instantiate {
  const module = compileModule(wasm);
  const encoder = new TextEncoder();
  return (data) => {
    const text = encoder.encode(JSON.stringify(data));
    const pages = Math.ceil(text.byteLength / pageSize) * pagesPerTextPage + sparePages;
    const instance = sdk.loadPolicySync(module, { initial: Math.min(pages, maximumPages), maximum: maximumPages });
    instance.setData(text.buffer);
    return (facts) => instance.evaluate(encoder.encode(facts).buffer);
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
