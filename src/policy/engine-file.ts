import { createHash } from 'node:crypto';
import type { Catalogue, Digest, Law, Model } from '../contract/generated/types.ts';
import { decisionUnavailable } from './decision-unavailable.ts';
import type { KnownModels } from './models.ts';

/** An engine is what it was compiled to, what is compiled beside it for a region with rules, and the data it knows. */
export interface EngineContent {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** What a rule of a region is compiled with, as `policy.sha256` lists it: another compiler is another engine. */
  readonly beside: string;
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly models: KnownModels;
}

/** The most that an engine may be, in bytes: some thirty times what it is. */
const largestEngine = 8 * 1024 * 1024;

/**
 * An engine as one row of bytes: its digest is over these and nothing else, so who has them has the engine. Each part stands
 * after its length, so that no byte can move from one part to the next.
 * @param documents law, catalogue and models in their one form (JCS, RFC 8785)
 * @throws GatewayError `decision-unavailable` for what is too large to be kept
 */
export function toEngineFile(wasm: Uint8Array, beside: string, documents: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = [wasm, ...[beside, ...documents].map((text) => new TextEncoder().encode(text))];
  const file = Buffer.concat(parts.flatMap((part) => [Buffer.from(`${part.byteLength}\n`), part]));
  if (file.byteLength > largestEngine) throw decisionUnavailable('the policy is too large to be kept');
  return new Uint8Array(file);
}

/** By which an entry of the log names its engine. */
export const digestOfEngine = (file: Uint8Array): Digest =>
  `sha-256:${createHash('sha256').update(file).digest('base64url')}`;

/**
 * Reads an engine that was kept. Its documents are not held against the schemas of today, which may have changed: they were
 * valid when it decided, and its digest says that they are still the same.
 * @returns undefined when the bytes are not those of the digest
 * @throws GatewayError `decision-unavailable` when they are, and still no engine
 */
export function readEngineFile(file: Uint8Array, digest: Digest): EngineContent | undefined {
  if (digestOfEngine(file) !== digest) return undefined;
  const [wasm, beside, law, catalogue, model, ...former] = readParts(file);
  if (!wasm || !beside || !law || !catalogue || !model) throw decisionUnavailable('the engine that was kept is none');
  return {
    wasm: new Uint8Array(wasm),
    beside: toText(beside),
    law: JSON.parse(toText(law)) as Law,
    catalogue: JSON.parse(toText(catalogue)) as Catalogue,
    models: [JSON.parse(toText(model)) as Model, ...former.map((one) => JSON.parse(toText(one)) as Model)],
  };
}

const toText = (part: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(part);

/** @throws GatewayError `decision-unavailable` when the lengths do not lead from the first byte to the last */
function readParts(file: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let place = 0; place < file.byteLength; ) {
    const begin = file.indexOf(0x0a, place) + 1;
    const [length] = /^\d{1,9}(?=\n$)/.exec(Buffer.from(file.subarray(place, begin)).toString('latin1')) ?? [];
    place = begin + Number(length);
    if (length === undefined || place > file.byteLength) throw decisionUnavailable('the engine that was kept is none');
    parts.push(file.subarray(begin, place));
  }
  return parts;
}
