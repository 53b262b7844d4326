import type { AgreementHash } from '../contract/generated/types.ts';
import { parseStrictJson } from '../contract/strict-json.ts';
import type { Store } from '../store/store.ts';
import { hashText } from './hash-agreement.ts';
import type { SignedDocument } from './statements/statement.ts';

/** An agreement as it lies in the store. `changed`: its text is not what the hash is over. */
export type KeptAgreement =
  | ({ readonly state: 'whole' } & SignedDocument)
  | { readonly state: 'changed' }
  | { readonly state: 'unknown' };

/**
 * What is stored under a hash, read now and held against it: to decide an earlier request anew. Whether the agreement holds,
 * and whether its words are made the same today, does not matter.
 * @throws GatewayError `store-unavailable`
 */
export async function readKeptAgreement(store: Store, hash: AgreementHash): Promise<KeptAgreement> {
  const [row] = await store.all<{ document: string }>('select document from agreements where hash = ?', [hash]);
  if (row === undefined) return { state: 'unknown' };
  const read = hashText(row.document) === hash ? parseStrictJson(row.document) : undefined;
  // Who made the text whose hash was signed had held it against the schema.
  return read?.ok ? { state: 'whole', hash, document: read.value as SignedDocument['document'] } : { state: 'changed' };
}
