/**
 * Bytes from the one form that they have in this encoding (RFC 4648 sections 3.5, 4 and 5); undefined for every other
 * text, so that what is signed or proved has one form only: a flipped unused bit is another text.
 */
export function fromBase64(text: string, encoding: 'base64' | 'base64url' = 'base64'): Buffer | undefined {
  const bytes = Buffer.from(text, encoding);
  return bytes.toString(encoding) === text ? bytes : undefined;
}

/** A SHA-256 hash in base64. */
export function toHash(text: string): Buffer | undefined {
  const bytes = fromBase64(text);
  return bytes?.length === 32 ? bytes : undefined;
}
