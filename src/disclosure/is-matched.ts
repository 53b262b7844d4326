import type { AgreementReading } from '../agreements/agreements.ts';
import type { ResolvedCase } from '../cases/cases.ts';

/**
 * Whether the asking corporation is 'the corporation that is matched' of a consent: the one that takes part, and, for a
 * purpose that is open to candidates, each candidate.
 */
export function isMatched(
  { relation }: ResolvedCase,
  { document }: Pick<AgreementReading, 'document'>,
  purpose: string,
): boolean {
  const isOpen = document.purposes.some((candidate) => candidate.code === purpose && candidate.candidates);
  return relation === 'party' || (relation === 'candidate' && isOpen);
}
