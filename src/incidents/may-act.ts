import type { Author, PartyId } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { KeptFreeze } from './freeze-rows.ts';

/** Who acts: somebody of a party in a role, or who commands the machine itself. */
export type Doer = Author | { readonly operator: string };

/** Who stops a thief of its own party, or of any as the one that runs the gateway. */
const officers: readonly string[] = ['privacy-officer', 'functional-administrator'];
/** Who reads what happened as well: a data protection officer watches, and does not act (AVG art. 38(6), 39). */
const readers: readonly string[] = [...officers, 'data-protection-officer'];

const isMachine = (doer: Doer): doer is { readonly operator: string } => 'operator' in doer;

/** Under what name the freezes and the log know somebody. */
export const nameOf = (doer: Doer): string => (isMachine(doer) ? `operator:${doer.operator}` : doer.by);

export const partyOf = (doer: Doer): PartyId | undefined => (isMachine(doer) ? undefined : doer.party);

const mayAct = (doer: Doer): boolean => isMachine(doer) || officers.includes(doer.role);

/** Whether somebody sees to everybody's things. */
export const seesToAll = (doer: Doer, operator: PartyId | undefined): boolean =>
  isMachine(doer) || doer.party === operator;

/** @throws GatewayError `not-allowed` */
export function requireReader(doer: Doer): void {
  if (isMachine(doer) || readers.includes(doer.role)) return;
  throw new GatewayError(
    'not-allowed',
    'Data breaches are for privacy officers, data protection officers and administrators.',
  );
}

/** @throws GatewayError `not-allowed` */
function requireOfficer(doer: Doer): void {
  if (!mayAct(doer))
    throw new GatewayError('not-allowed', 'This is for privacy officers and functional administrators.');
}

/**
 * Whether somebody may freeze a thing. What is not registered, and what is another party's, look the same.
 * @param owner the party that the thing is or belongs to
 * @throws GatewayError `not-found`, `not-allowed`
 */
export function requireMayFreeze(doer: Doer, owner: PartyId | undefined, operator: PartyId | undefined): PartyId {
  requireOfficer(doer);
  if (owner !== undefined && (seesToAll(doer, operator) || partyOf(doer) === owner)) return owner;
  throw new GatewayError('not-found', 'Your party has no such application or person, and is no such party.');
}

/** Whether a freeze is told to somebody: of its own party's things, made by its own party, or seen by who runs the gateway. */
export const isTold = (freeze: KeptFreeze, doer: Doer, operator: PartyId | undefined): boolean =>
  seesToAll(doer, operator) || [freeze.party, freeze.frozen.party].includes(partyOf(doer) ?? '');

/** Why somebody may not lift a freeze. */
export type NoLift = 'self' | 'other-party' | 'role';

/**
 * Freezing takes one person, lifting another one: of the party that froze, or of the one that runs the gateway. What a
 * command on the machine froze, the one that runs the gateway lifts, or another command.
 */
export function whyNotLift(freeze: KeptFreeze, doer: Doer, operator: PartyId | undefined): NoLift | undefined {
  if (!mayAct(doer)) return 'role';
  if (freeze.frozen.by === nameOf(doer)) return 'self';
  return seesToAll(doer, operator) || freeze.frozen.party === partyOf(doer) ? undefined : 'other-party';
}
