import type { AgreementId, Party, Version } from '../../contract/generated/types.ts';
import type { Clock, Instant } from '../../contract/vocabulary.ts';
import type { AgreementLife, AgreementRecord, ListedAgreement } from '../overview.ts';
import { isSameRegion } from '../region.ts';
import type { ReviewSurroundings } from './review-surroundings.ts';
import type { StartingPoints } from './start-draft.ts';

/** What the register of agreements tells; see `Agreements`. */
interface Register {
  published(id: AgreementId, version: Version): Promise<Pick<AgreementRecord, 'document'> | undefined>;
  life(
    id: AgreementId,
    version: Version | undefined,
    at: Instant,
  ): Promise<Pick<AgreementLife, 'id' | 'state' | 'version' | 'inForceSince' | 'parties'> | undefined>;
  list(at: Instant): Promise<readonly ListedAgreement[]>;
  parties(): Promise<readonly Party[]>;
}

/** What is around the drafts: the agreements that are published here, the parties, and who of their people is blocked. */
export function surroundDrafts(
  { published, life, list, parties }: Register,
  { blockedAmong }: Pick<ReviewSurroundings, 'blockedAmong'>,
  clock: Clock,
): ReviewSurroundings & Pick<StartingPoints, 'publishedOf' | 'hasBegun'> {
  const inForceFor = async (region: string, at: Instant) => {
    const listed = (await list(at)).find((one) => one.state === 'in-force' && isSameRegion(one.region, region));
    return listed && life(listed.id, listed.version, at);
  };
  const publishedOf: StartingPoints['publishedOf'] = async (id, version) => (await published(id, version))?.document;
  return {
    publishedOf,
    hasBegun: async (id, version) => (await life(id, version, clock()))?.inForceSince !== undefined,
    ...{ parties, blockedAmong },
    async inForceOf({ id, scope }, party) {
      const at = clock();
      const own = await life(id, undefined, at);
      const decides = own?.state === 'in-force' ? own : await inForceFor(scope.region, at);
      const isParty = decides?.parties.some((one) => one.id === party && one.state !== 'awaits-admission');
      return decides !== undefined && isParty === true ? publishedOf(decides.id, decides.version) : undefined;
    },
  };
}
