import { randomFillSync } from 'node:crypto';

/** Random bytes for 256 ids, drawn at once: drawing for each id showed in the profile of a request. */
const drawn = Buffer.alloc(256 * 16);
let used = drawn.length;

/** A fresh random id for an entry, of 128 bits: so that the hash of an entry's text cannot be guessed either. */
export function newEntryId(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += 16;
  return `e_${drawn.toString('base64url', used - 16, used)}`;
}

/** Whether a text has the form of the id of an entry. What comes in by an address may be anything; only this may be recorded. */
export const isEntryId = (text: string): boolean => /^e_[A-Za-z0-9_-]{22}$/.test(text);
