import type { PartyId } from '../contract/generated/types.ts';
import type { Clock, Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { OwnText } from './consent-checks.ts';
import { type ConsentScan, countScans, insertScan, mostScans, readScan, type ScanType } from './consent-scan-rows.ts';
import { readTalk, writeTalk } from './consent-talk-rows.ts';
import { readOwnText } from './consent-text-rows.ts';
import { newId } from './new-id.ts';

/** What is kept beside the answers, as ciphertext: signed paper, texts of a party's own, and what was noted in a talk. */
export interface KeptPapers {
  /**
   * Keeps a scan of signed paper, as ciphertext under the key of the client.
   * @param seal makes the ciphertext for the id that it gets
   * @returns the id
   * @throws GatewayError `conflict` when too many are kept of this client, what `seal` throws, `store-unavailable`
   */
  keepScan(
    subject: SubjectId,
    by: PartyId,
    mediaType: ScanType,
    seal: (id: string) => Promise<string>,
  ): Promise<string>;
  /** A scan of this client; of another one nothing. @throws GatewayError `store-unavailable` */
  scan(subject: SubjectId, id: string): Promise<ConsentScan | undefined>;
  /** A text of a party's own that was shown to this client, as ciphertext. @throws GatewayError `store-unavailable` */
  ownText(subject: SubjectId, digest: string): Promise<Pick<OwnText, 'language' | 'sealed'> | undefined>;
  /** What a party noted of a talk that is not finished (ciphertext): nothing rests on it, and it is forgotten in two weeks. */
  readTalk(subject: SubjectId, party: PartyId, at: Instant): Promise<string | undefined>;
  writeTalk(
    whose: { readonly subject: SubjectId; readonly party: PartyId },
    sealed: string | undefined,
    at: Instant,
  ): Promise<void>;
}

export function keepPapers({ store, clock }: { readonly store: Store; readonly clock: Clock }): KeptPapers {
  return {
    async keepScan(subject, by, mediaType, seal) {
      if ((await countScans(store, subject)) >= mostScans) {
        throw new GatewayError('conflict', 'Of this client no more scans can be kept.');
      }
      const id = newId('n');
      await insertScan(store, subject, { id, recordedBy: by, mediaType, sealed: await seal(id) }, clock());
      return id;
    },
    scan: (subject, id) => readScan(store, subject, id),
    ownText: (subject, digest) => readOwnText(store, subject, digest),
    readTalk: (subject, party, at) => readTalk(store, subject, party, at),
    writeTalk: (whose, sealed, at) => writeTalk(store, whose, sealed, at),
  };
}
