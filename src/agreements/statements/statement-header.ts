import { parseStrictJson } from '../../contract/strict-json.ts';

/** Keeps statements apart from access tokens and anything else that the same key might sign (RFC 8725 section 3.11). */
export const statementType = 'sluis-statement+jws';

/** Longer is no statement: a hundred represented parties, a declaration of accession, and a chain of certificates. */
const maxLength = 48_000;

/** A statement names the registered key that signed it, or brings the certificates of the key. */
export type StatementHeader =
  | { readonly alg: unknown; readonly kid: string }
  | { readonly alg: unknown; readonly x5c: readonly string[] };

/**
 * The three parts of a compact JWS, decoded. Undefined unless each is the only base64url text of its bytes (RFC 4648
 * section 3.5): a last character with stray bits would be a second spelling of the same signature.
 */
export function toSegments(jws: string): readonly [Buffer, Buffer, Buffer] | undefined {
  if (jws.length > maxLength) return undefined;
  const texts = jws.split('.');
  const [header, payload, signature] = texts.map((text) => Buffer.from(text, 'base64url'));
  if (texts.length !== 3 || !header || !payload || !signature) return undefined;
  const decoded = [header, payload, signature] as const;
  const sound = decoded.every((bytes, index) => bytes.length > 0 && bytes.toString('base64url') === texts[index]);
  return sound ? decoded : undefined;
}

/** Exactly three members: what is not verified may not be in the header either (no `jwk`, `jku`, `x5u`, `crit`). */
export function readHeader(bytes: Buffer): StatementHeader | undefined {
  const read = parseStrictJson(bytes, 2);
  if (!read.ok || typeof read.value !== 'object' || read.value === null) return undefined;
  const { alg, typ, kid, x5c }: { alg?: unknown; typ?: unknown; kid?: unknown; x5c?: unknown } = read.value;
  if (typ !== statementType || Object.keys(read.value).length !== 3 || alg === undefined) return undefined;
  if (typeof kid === 'string') return { alg, kid };
  return isTexts(x5c) ? { alg, x5c } : undefined;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
