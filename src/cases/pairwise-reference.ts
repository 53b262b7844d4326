import { createHmac } from 'node:crypto';
import type { CaseRef, PartyId } from '../contract/generated/types.ts';
import type { CaseId } from '../contract/vocabulary.ts';

/** 22 characters of base64url carry 132 of the 256 bits: no two references meet by chance. */
const length = 22;
const form = /^c_[A-Za-z0-9_-]{22}$/;

/** Has no `c_`, so no reference that was ever given out equals it. */
const unknownReference = 'none';

/**
 * One party's own reference to a case: the same every time, and without the key neither the case nor another party's
 * reference can be told from it (AVG art. 25; docs/adr/0010-pairwise-references.md).
 */
export function toReference(key: Buffer, party: PartyId, id: CaseId): CaseRef {
  // A party id holds no line break, so no other pair of party and case gives the same text.
  const digest = createHmac('sha256', key).update(`${party}\n${id}`).digest('base64url');
  return `c_${digest.slice(0, length)}`;
}

/** Whether a text from outside has the form of a reference. */
export const isReference = (text: string): boolean => form.test(text);

/** What to look up for a text from outside: one that has not the form of a reference is looked up all the same. */
export function toLookup(text: string): string {
  return isReference(text) ? text : unknownReference;
}
