/** How entries of the log name what is kept beside it: with what it says, so that who changes a row is found out. */
import { hash } from 'node:crypto';

type Said = readonly (string | number | null | undefined)[];

/** To stand in an entry as its reference: the id of a row, and the digest of what decides. At most 120 characters. */
export const referenceTo = (id: string, said: Said): string =>
  `${id}.${hash('sha256', JSON.stringify([id, ...said.map((value) => value ?? null)]), 'base64url')}`;

/** Whether an entry says so, as it is stored: the members of a text are written without spaces. */
export const isReferredTo = (reference: string, entry: string): boolean =>
  entry.includes(`"reference":${JSON.stringify(reference)}`);
