import type { Clock } from '../../contract/vocabulary.ts';
import type { Agreements } from '../agreements.ts';
import type { ReviewSurroundings } from './reviewing.ts';
import type { StartingPoints } from './start-draft.ts';

type Register = Pick<Agreements, 'published' | 'life' | 'parties'>;

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
