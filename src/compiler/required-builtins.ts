import { exportedFunction, instantiate, newMemory } from './wasm.ts';

/** Room for the static data of a compiled policy; the SDK itself starts with five pages. */
const initialPages = 64;

/**
 * The built-in functions that a compiled policy expects from its host, as the policy itself says
 * (OPA's Wasm ABI, export `builtins`). The policy is instantiated, not evaluated.
 */
export async function requiredBuiltins(policy: Uint8Array): Promise<string[]> {
  const memory = newMemory(initialPages);
  const refuse = (): never => {
    throw new Error('the policy called its host while it was being read');
  };
  const instance = await instantiate(policy, {
    env: {
      memory,
      opa_abort: refuse,
      opa_println: refuse,
      opa_builtin0: refuse,
      opa_builtin1: refuse,
      opa_builtin2: refuse,
      opa_builtin3: refuse,
      opa_builtin4: refuse,
    },
  });
  const at = exportedFunction(instance, 'opa_json_dump')(exportedFunction(instance, 'builtins')());
  const bytes = new Uint8Array(memory.buffer);
  const names: Record<string, number> = JSON.parse(new TextDecoder().decode(bytes.subarray(at, bytes.indexOf(0, at))));
  return Object.keys(names).sort();
}
