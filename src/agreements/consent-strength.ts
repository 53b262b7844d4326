import type { ConsentRequirement, Sensitivity } from '../contract/generated/types.ts';

/** From asking nothing to asking an explicit consent for every field. */
const order: readonly ConsentRequirement[] = ['none', 'objection', 'waiver', 'explicit'];

/** What of a clause decides whether one requirement can stand in for another. */
export interface AskedOf {
  readonly sensitivities: readonly Sensitivity[];
  /** Whether secrecy (Wmo 2015 art. 5.3.3, BW 7:457) must be lifted before the clause's fields may go. */
  readonly underSecrecy: boolean;
}

/** Whether `asked` comes after `before` in the order none < objection < waiver < explicit. */
export const isStricter = (asked: ConsentRequirement, before: ConsentRequirement): boolean =>
  order.indexOf(asked) > order.indexOf(before);

/**
 * Whether a requirement protects the client at least as well as another, for every field it is asked for.
 *
 * The order decides, with one exception. `waiver` asks a waiver for every field and an explicit consent besides for
 * special data (I9, H9); `explicit` asks the explicit consent alone. So going from waiver to explicit would drop the
 * waiver where it counts: for special data, and where it lifts secrecy. There it is weaker; elsewhere it is stricter.
 */
export function isAsStrict(asked: ConsentRequirement, before: ConsentRequirement, clause: AskedOf): boolean {
  if (asked === before) return true;
  if (!isStricter(asked, before)) return false;
  const isSpecial = clause.sensitivities.some((sensitivity) => sensitivity === 'I9' || sensitivity === 'H9');
  return !(before === 'waiver' && (isSpecial || clause.underSecrecy));
}
