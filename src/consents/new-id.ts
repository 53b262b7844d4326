import { randomBytes } from 'node:crypto';

/** Of a consent, an objection or a scan. 16 random bytes: nobody can guess another record's id. */
export const newId = (prefix: 'k' | 'o' | 'n'): string => `${prefix}_${randomBytes(16).toString('base64url')}`;
