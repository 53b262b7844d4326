import { type InputError, validate } from '../../contract/contract.ts';
import type { AgreementFile } from '../../contract/generated/types.ts';
import { parseStrictJson } from '../../contract/strict-json.ts';
import { toCanonicalText } from '../hash-agreement.ts';

/** Bytes. A region of forty parties, each with a proof of its statement, needs a tenth of it. */
export const maxFileBytes = 5_000_000;

/** Deeper than any agreement; the members of an agreement lie one level deeper here. */
const maxDepth = 20;

/** A file in the one form it has (JCS, RFC 8785): every byte of it counts. */
export const toFileBytes = (file: AgreementFile): Uint8Array => Buffer.from(toCanonicalText(file));

export type ReadFile =
  | { readonly ok: true; readonly file: AgreementFile }
  | { readonly ok: false; readonly problems: readonly InputError[] };

/** Reads a file as to its form. What it says is not looked at. */
export function readFile(bytes: Uint8Array): ReadFile {
  if (bytes.byteLength > maxFileBytes) return refuse('too-large', `a file has ${maxFileBytes} bytes at most`);
  const read = parseStrictJson(bytes, maxDepth);
  if (!read.ok) return refuse(read.fault.code, `is not acceptable JSON, at character ${read.fault.offset}`);
  const checked = validate('agreementFile', read.value);
  if (!checked.ok) return { ok: false, problems: checked.errors };
  if (Buffer.compare(toFileBytes(checked.value), bytes) === 0) return { ok: true, file: checked.value };
  return refuse('not-canonical', 'is not written in the one form that it has (RFC 8785)');
}

const refuse = (code: string, detail: string): ReadFile => ({ ok: false, problems: [{ pointer: '', code, detail }] });
