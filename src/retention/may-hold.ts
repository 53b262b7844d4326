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
 * Whether somebody may know of deliveries that gave their recipient nothing: who supervises the gateway, as when reading the log
 * (`src/contract/entry-of-party.ts`).
 */
export const seesWithheld = (keeper: Keeper, operator: PartyId | undefined): boolean =>
  isMachine(keeper) || (keeper.role === 'auditor' && keeper.party === operator);

/** Whether somebody may know how the entries of a party are kept; null: those of no party. */
export const mayKnowOf = (keeper: Keeper, party: PartyId | null, operator: PartyId | undefined): boolean =>
  seesToAll(keeper, operator) || party === partyOf(keeper);

/**
 * The party whose entries somebody means: its own, or any for who runs the gateway; undefined: of every party; null: of none.
 * @throws GatewayError `not-allowed`
 */
export function requireOwn<Meant extends PartyId | null>(
  keeper: Keeper,
  party: Meant | undefined,
  { operator, to }: { readonly operator: PartyId | undefined; readonly to: 'hold' | 'decide' },
): Meant | PartyId | undefined {
  const roles = to === 'hold' ? officers : deciders;
  if (!isMachine(keeper) && !roles.includes(keeper.role)) throw notYours(to);
  if (seesToAll(keeper, operator)) return party;
  if (party !== undefined && party !== partyOf(keeper)) throw notYours(to);
  return partyOf(keeper);
}

const notYours = (to: 'hold' | 'decide'): GatewayError =>
  new GatewayError(
    'not-allowed',
    to === 'decide'
      ? 'A term is set by the privacy officer of the party.'
      : 'This is for the privacy officer, data protection officer or auditor of the party.',
  );

/** Whether somebody sets terms at all. */
export const isDecider = (keeper: Keeper): boolean => isMachine(keeper) || deciders.includes(keeper.role);

export const isToldOf = ({ scope, placed }: KeptHold, keeper: Keeper, operator: PartyId | undefined): boolean =>
  seesToAll(keeper, operator) || [scope.party, placed.party].includes(partyOf(keeper) ?? '');

/** Why somebody may not lift a hold. */
export type NoLift = 'self' | 'other-party';

/** A hold is lifted by another person than who placed it: of the party that placed it, or of the one that runs the gateway. */
export function whyNotLift(hold: KeptHold, keeper: Keeper, operator: PartyId | undefined): NoLift | undefined {
  if (hold.placed.by === nameOf(keeper)) return 'self';
  return seesToAll(keeper, operator) || hold.placed.party === partyOf(keeper) ? undefined : 'other-party';
}

const whyTexts: Readonly<Record<NoLift, string>> = {
  self: 'Whoever placed a hold does not lift it: that takes another person.',
  'other-party': 'This hold was placed by another party: that one lifts it, or the operator.',
};

/** @throws GatewayError `not-allowed` */
export function requireMayLift(...asked: Parameters<typeof whyNotLift>): void {
  const why = whyNotLift(...asked);
  if (why !== undefined) throw new GatewayError('not-allowed', whyTexts[why]);
}
