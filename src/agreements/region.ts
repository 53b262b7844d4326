import type { Agreement } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { listAgreements } from './overview.ts';
import type { Register } from './register.ts';

/** A statement may say that it was signed so much later than now, in milliseconds: an agreement is then complete soon. */
const soon = 60_000;

/**
 * Whether another agreement has the region during the term of this one: one that is completely signed or in force. What
 * is only offered has nothing, or whoever may offer could keep a region closed without anybody's signature. The name of
 * a region is what people type, so case and form do not matter.
 */
export function isRegionTaken({ id, scope, term }: Agreement, register: Register, at: Instant): boolean {
  const others = [at, toInstant(at + soon)].flatMap((moment) => listAgreements(register, moment));
  return others.some(
    (other) =>
      other.id !== id &&
      (other.state === 'signed' || other.state === 'in-force') &&
      other.term !== undefined &&
      isSameRegion(other.region, scope.region) &&
      term.from <= other.term.to &&
      other.term.from <= term.to,
  );
}

/** Whether two names are of one region. */
export const isSameRegion = (one: string | undefined, other: string): boolean =>
  one !== undefined && toName(one) === toName(other);

const toName = (region: string): string => region.normalize('NFC').trim().toLowerCase();
