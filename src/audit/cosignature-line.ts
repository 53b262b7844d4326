/**
 * The line of a witness under a checkpoint: https://c2sp.org/tlog-cosignature, with Ed25519. Only its form is read here;
 * whether the signature is good, and whether the witness is trusted, the room of witnesses says.
 */

/** Four bytes of the key's id, eight of the time, and the signature. */
const bytesOfCosignature = 4 + 8 + 64;

/** What the line of a witness says. */
interface CosignatureLine {
  /** Of the witness. */
  readonly name: string;
  /** When, by the witness, in seconds since 1970-01-01T00:00:00Z. */
  readonly signedAt: number;
}

/**
 * @param line without its line feed
 * @returns undefined when it is not one line of that form
 */
export function readCosignatureLine(line: string): CosignatureLine | undefined {
  const [, name = '', base64 = ''] = /^\u2014 ([^\s+\p{Cc}]{1,200}) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  const isWhole = bytes.length === bytesOfCosignature && bytes.toString('base64') === base64;
  return isWhole && name !== '' ? { name, signedAt: Number(bytes.readBigUInt64BE(4)) } : undefined;
}
