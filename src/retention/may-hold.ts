import type { Author, PartyId } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { KeptHold } from './hold-rows.ts';

/** Who acts: somebody of a party in a role, or who commands the machine itself. */
export type Keeper = Author | { readonly operator: string };

/** Who sees to how long a party's entries are kept, and to what has to stay. */
const officers: readonly string[] = ['privacy-officer', 'data-protection-officer', 'auditor'];
/** Who sets a term: an auditor and a data protection officer look at what others decided (AVG art. 38(6)). */
const deciders: readonly string[] = ['privacy-officer'];

const isMachine = (keeper: Keeper): keeper is { readonly operator: string } => 'operator' in keeper;

/** Under what name holds, terms and the log know somebody. */
export const nameOf = (keeper: Keeper): string => (isMachine(keeper) ? `operator:${keeper.operator}` : keeper.by);

export const partyOf = (keeper: Keeper): PartyId | undefined => (isMachine(keeper) ? undefined : keeper.party);

/** Whether somebody sees to everybody's entries. */
export const seesToAll = (keeper: Keeper, operator: PartyId | undefined): boolean =>
  isMachine(keeper) || keeper.party === operator;

/**
 * The party whose entries somebody means: its own, or any for who runs the gateway; undefined: of every party.
 * @throws GatewayError `not-allowed`
 */
export function requireOwn(
  keeper: Keeper,
  party: PartyId | undefined,
  { operator, to }: { readonly operator: PartyId | undefined; readonly to: 'hold' | 'decide' },
): PartyId | undefined {
  const roles = to === 'hold' ? officers : deciders;
  if (!isMachine(keeper) && !roles.includes(keeper.role)) throw notYours();
  if (seesToAll(keeper, operator)) return party;
  if (party !== undefined && party !== partyOf(keeper)) throw notYours();
  return partyOf(keeper);
}

const notYours = (): GatewayError =>
  new GatewayError('not-allowed', 'This is for the privacy officer, data protection officer or auditor of the party.');

export const isToldOf = ({ scope, placed }: KeptHold, keeper: Keeper, operator: PartyId | undefined): boolean =>
  seesToAll(keeper, operator) || [scope.party, placed.party].includes(partyOf(keeper) ?? '');

/**
 * A hold is lifted by another person than who placed it: of the party that placed it, or of the one that runs the gateway.
 * @throws GatewayError `not-allowed`
 */
export function requireMayLift(hold: KeptHold, keeper: Keeper, operator: PartyId | undefined): void {
  if (!isMachine(keeper) && !officers.includes(keeper.role)) throw notYours();
  if (hold.placed.by === nameOf(keeper)) {
    throw new GatewayError('not-allowed', 'Whoever placed a hold does not lift it: that takes another person.');
  }
  if (seesToAll(keeper, operator) || hold.placed.party === partyOf(keeper)) return;
  throw new GatewayError('not-allowed', 'This hold was placed by another party: that one lifts it, or the operator.');
}
