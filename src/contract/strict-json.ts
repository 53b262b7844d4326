import { findSyntaxFault } from './find-syntax-fault.ts';

/** Why a text is not acceptable JSON, and where: the offset in characters. Never what stands there. */
export interface JsonFault {
  readonly code: 'syntax' | 'encoding' | 'depth' | 'duplicate-member' | 'forbidden-member' | 'lone-surrogate';
  readonly offset: number;
}

export type StrictJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

/** Names that would reach into an object's prototype when copied carelessly. */
const forbiddenMembers = new Set(['__proto__', 'constructor', 'prototype']);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads JSON from outside as I-JSON (RFC 7493) asks: UTF-8, no duplicate member names, no lone surrogates; and of
 * bounded depth. `JSON.parse` alone keeps the last of two equal names, so two readers could see two documents.
 */
export function parseStrictJson(bytes: Uint8Array | string, maxDepth = 16): StrictJson {
  let text: string;
  let value: unknown;
  try {
    text = typeof bytes === 'string' ? bytes : decoder.decode(bytes);
  } catch {
    return { ok: false, fault: { code: 'encoding', offset: readableLength(bytes) } };
  }
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, fault: { code: 'syntax', offset: findSyntaxFault(text) ?? 0 } };
  }
  const fault = findFault(text, maxDepth);
  return fault ? { ok: false, fault } : { ok: true, value };
}

/** How many characters there are before the first byte that is no UTF-8. */
function readableLength(bytes: Uint8Array | string): number {
  const reader = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let length = 0;
  try {
    for (const byte of Buffer.from(bytes)) length += reader.decode(Uint8Array.of(byte), { stream: true }).length;
  } catch {}
  return length;
}

/** Walks a text that is known to be JSON; so strings end, and braces match. */
function findFault(text: string, maxDepth: number): JsonFault | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') {
      const end = endOfString(text, index);
      const code = checkString(text, { from: index, to: end }, open.at(-1));
      if (code) return { code, offset: index };
      index = end;
    } else if (!enterOrLeave(character, open, maxDepth)) return { code: 'depth', offset: index };
  }
  return undefined;
}

/** Keeps the stack of open objects (with their member names) and arrays; false when it would grow too deep. */
function enterOrLeave(character: string | undefined, open: (Set<string> | undefined)[], maxDepth: number): boolean {
  if (character === '}' || character === ']') open.pop();
  if (character !== '{' && character !== '[') return true;
  open.push(character === '{' ? new Set() : undefined);
  return open.length <= maxDepth;
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}

/** A string is a member name when a colon follows it; strings within arrays never are. */
function checkString(
  text: string,
  span: { from: number; to: number },
  members: Set<string> | undefined,
): JsonFault['code'] | undefined {
  const string: unknown = JSON.parse(text.slice(span.from, span.to + 1));
  if (typeof string !== 'string' || !string.isWellFormed()) return 'lone-surrogate';
  if (members === undefined || !isMemberName(text, span.to)) return undefined;
  if (forbiddenMembers.has(string)) return 'forbidden-member';
  if (members.has(string)) return 'duplicate-member';
  members.add(string);
  return undefined;
}

function isMemberName(text: string, end: number): boolean {
  let index = end + 1;
  while (' \t\n\r'.includes(text[index] ?? 'x')) index += 1;
  return text[index] === ':';
}
