/** What the standard library of TypeScript says of WebAssembly only where it also brings the whole DOM. */
interface WebAssemblyApi {
  readonly Memory: new (limits: { initial: number; maximum?: number }) => WasmMemory;
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: WasmInstance }>;
}

declare const WebAssembly: WebAssemblyApi;

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

export interface WasmInstance {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** One page of WebAssembly memory, in bytes. */
const pageSize = 65_536;
const memorySection = 5;

export async function instantiate(bytes: Uint8Array, imports: object): Promise<WasmInstance> {
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  return instance;
}

export function newMemory(initialPages: number): WasmMemory {
  return new WebAssembly.Memory({ initial: initialPages });
}

/** The export `name` as a function of integers; addresses come back unsigned. */
export function exportedFunction(instance: WasmInstance, name: string): (...args: number[]) => number {
  const found = instance.exports[name];
  if (typeof found !== 'function') {
    throw new TypeError(`the module does not export a function named ${name}`);
  }
  return (...args) => Number(found(...args)) >>> 0;
}

/** The bytes of the instance's memory. Take it anew after every call: growing the memory detaches the old view. */
export function memoryBytes(instance: WasmInstance): Uint8Array {
  const memory = instance.exports['memory'];
  if (
    typeof memory !== 'object' ||
    memory === null ||
    !('buffer' in memory) ||
    !(memory.buffer instanceof ArrayBuffer)
  ) {
    throw new TypeError('the module does not export its memory');
  }
  return new Uint8Array(memory.buffer);
}

/**
 * The same module with an upper limit on its memory, in bytes.
 * Go's linker writes a memory without a maximum, and a worker's `resourceLimits` bound only the
 * JavaScript heap, so without this a policy could take 4 GiB. Beyond the limit Go's runtime
 * reports "out of memory" and ends.
 * @throws RangeError if the module starts with more than the limit
 */
export function limitMemory(module: Uint8Array, maximumBytes: number): Uint8Array {
  const section = findSection(module, memorySection);
  // [count = 1] [flags] [minimum] [maximum, where the flags say so]
  const minimum = readUnsigned(module, section.body + 2);
  const pages = Math.floor(maximumBytes / pageSize);
  if (minimum.value > pages) {
    throw new RangeError(`the module starts with ${minimum.value} pages of memory, more than the limit of ${pages}`);
  }
  const body = [1, 1, ...unsigned(minimum.value), ...unsigned(pages)];
  return Buffer.concat([
    module.subarray(0, section.start),
    Uint8Array.from([memorySection, ...unsigned(body.length), ...body]),
    module.subarray(section.end),
  ]);
}

/** Where a section begins (at its id), where its body begins, and where it ends. */
function findSection(module: Uint8Array, id: number): { start: number; body: number; end: number } {
  let start = 8; // after the magic number and the version
  while (start < module.length) {
    const size = readUnsigned(module, start + 1);
    const end = size.next + size.value;
    if (module[start] === id) {
      return { start, body: size.next, end };
    }
    start = end;
  }
  throw new TypeError(`the module has no section ${id}`);
}

/** An unsigned LEB128 number, below 2^53. */
function readUnsigned(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  let factor = 1;
  let next = at;
  for (;;) {
    const byte = bytes[next++] ?? 0;
    value += (byte % 128) * factor;
    if (byte < 128) {
      return { value, next };
    }
    factor *= 128;
  }
}

function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...unsigned(Math.floor(value / 128))];
}
