import { createHmac, type KeyObject } from 'node:crypto';
import type { NameFor } from '../audit/audit.ts';
import type { CaseId, SubjectId } from '../contract/vocabulary.ts';
import type { Steps } from './steps.ts';

/**
 * By what the log knows what is of one person: the same thing by the same reference each time, and nobody without the key and the
 * salt of the person can tell which one is whose. They stand in the columns of the log; in the text of an entry stand the names
 * that `namesOfParties` makes of them. Whoever destroys the salt has made sure that no entry can be linked to
 * the person any more, not even with the key (AVG art. 17; docs/adr/0025-references-that-die.md).
 */
export interface LogReferences {
  /** The person: `s_` and 22 characters. */
  readonly subject: string;
  /** A case of the person: `t_` and 22 characters. */
  case(id: CaseId): string;
  /** A consent, objection or request of the person; keeps the letter that tells what it is, as in `k_`. */
  record(id: string): string;
  /** The content of a request about the person: equal for equal texts. */
  text(content: string): string;
  readonly nameFor: NameFor;
}

/** 22 characters of base64url carry 132 of the 256 bits: no two references meet by chance. */
const length = 22;

/** Equal texts have equal digests, and without the key nobody can tell of what. */
export const keyedDigest = (key: KeyObject, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, length);

/**
 * What an entry has for a reference: each party another name, so that no two of them can match what is in their logs. It is made
 * of the reference, so it dies with that.
 */
export const namesOfParties =
  (key: KeyObject): NameFor =>
  (reference, party) =>
    reference.slice(0, -length) + keyedDigest(key, `${reference}\n${party}`);

/** @param salt what `cases.logSaltOf` gives for the person */
export function toLogReferences(key: KeyObject, salt: string): LogReferences {
  // The salt alone for the person, as it was when the salt was its id; a line break stands in no salt.
  const refer = (kind: string, what: string): string => keyedDigest(key, `${salt}\n${kind}\n${what}`);
  return {
    subject: `s_${keyedDigest(key, salt)}`,
    case: (id) => `t_${refer('case', id)}`,
    record: (id) => `${id.slice(0, 2)}${refer('record', id)}`,
    text: (content) => refer('text', content),
    nameFor: namesOfParties(key),
  };
}

/** The references of a person; undefined for who is unknown or erased: there is nothing in the log to be found by. */
export async function referencesOf(
  { cases, logReferenceKey }: Pick<Steps, 'cases' | 'logReferenceKey'>,
  subject: SubjectId,
): Promise<LogReferences | undefined> {
  const salt = await cases.logSaltOf(subject);
  return salt === undefined ? undefined : toLogReferences(logReferenceKey, salt);
}
