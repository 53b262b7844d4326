/** What the tests of the log are made with. */
import { createPublicKey, createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Audit, type EntryDraft, type NameFor, openAudit } from '../../src/audit/audit.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import type { Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';

export const origin = 'gateway.example/log';
export const signingKey: KeyObject = generateKeyPairSync('ed25519').privateKey;
export const publicKey: KeyObject = createPublicKey(signingKey);
/** By which backups are known again. */
export const manifestKey: KeyObject = createSecretKey(Buffer.alloc(32, 4));
export const clock = () => toInstant(Date.parse('2027-03-01T10:00:00Z'));

export const draft: EntryDraft = {
  kind: 'disclosure',
  traceId: '0af7651916cd43dd8448eb211c80319c',
  spanId: 'b7ad6b7169203331',
  party: 'noordlicht',
  purpose: 'P04',
};

export const openLog = (store: Store, key = signingKey, names: NameFor = nameFor): Promise<Audit> =>
  openAudit({ store, clock, origin, signingKey: key, nameFor: names });

/** Records so many entries at once and gives their ids, in the order of the log. */
export async function recordMany(audit: Audit, count: number): Promise<string[]> {
  const recorded = await Promise.all(Array.from({ length: count }, () => audit.record(draft, undefined)));
  return recorded.map(({ entry }) => entry.id);
}
