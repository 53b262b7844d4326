import { createSecretKey } from 'node:crypto';
import { namesOfParties } from '../../src/disclosure/log-references.ts';

/** Makes the references of the log in tests. */
export const logReferenceKey = createSecretKey(Buffer.alloc(32, 4));

/** How entries of a party name what is of a client. */
export const nameFor = namesOfParties(logReferenceKey);
