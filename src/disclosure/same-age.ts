import type { AgeGroup } from '../contract/generated/types.ts';
import type { Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Steps } from './steps.ts';

/**
 * Looks once more, when the answer has been recorded, at the age that it was recorded with: somebody may have changed the date
 * of birth in between, and then saw no answer to end. Who calls this takes the answer back when it throws.
 * @throws GatewayError `conflict`
 */
export async function requireSameAge(
  { sources }: Pick<Steps, 'sources'>,
  subject: SubjectId,
  { age, on }: { readonly age: AgeGroup | undefined; readonly on: Instant },
): Promise<void> {
  const { group } = await sources.ageOf(subject, on);
  if (group !== age) throw new GatewayError('conflict', 'The date of birth changed meanwhile. Look, and ask again.');
}
