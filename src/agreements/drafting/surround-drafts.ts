import type { AgreementId, Party, Version } from '../../contract/generated/types.ts';
import type { Clock, Instant } from '../../contract/vocabulary.ts';
import type { AgreementLife, AgreementRecord } from '../overview.ts';
import type { ReviewSurroundings } from './review-surroundings.ts';
import type { StartingPoints } from './start-draft.ts';

/** What the register of agreements tells; see `Agreements`. */
interface Register {
  published(id: AgreementId, version: Version): Promise<Pick<AgreementRecord, 'document'> | undefined>;
  life(
    id: AgreementId,
    version: Version | undefined,
    at: Instant,
  ): Promise<Pick<AgreementLife, 'state' | 'version' | 'inForceSince'> | undefined>;
  parties(): Promise<readonly Party[]>;
}

/** What is around the drafts: the agreements that are published here, and the parties. */
export function surroundDrafts(
  { published, life, parties }: Register,
  clock: Clock,
): ReviewSurroundings & Pick<StartingPoints, 'publishedOf' | 'hasBegun'> {
  const publishedOf: StartingPoints['publishedOf'] = async (id, version) => (await published(id, version))?.document;
  return {
    publishedOf,
    hasBegun: async (id, version) => (await life(id, version, clock()))?.inForceSince !== undefined,
    parties,
    async inForceOf(id) {
      const deciding = await life(id, undefined, clock());
      return deciding?.state === 'in-force' ? publishedOf(id, deciding.version) : undefined;
    },
  };
}
