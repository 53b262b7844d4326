import type { Author, PartyId } from '../contract/generated/types.ts';
import { supervises } from '../contract/supervises.ts';
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

/**
 * Whether somebody sees to everybody's entries, and may know of deliveries that gave their recipient nothing: who supervises the
 * gateway, as when reading the log. Running it makes the other officers of that party the supervisors of nobody: each party
 * is the controller of its own processing, and decides how long it is kept (AVG art. 4(7), 5(1)(e)).
 */
export const seesToAll = (keeper: Keeper, operator: PartyId | undefined): boolean =>
  isMachine(keeper) || supervises(keeper, operator);

/** Whose entries somebody's party looks after: its own; and what is of no party, where it runs the gateway. */
const looksAfter = (keeper: Keeper, party: PartyId | null, operator: PartyId | undefined): boolean => {
  const own = partyOf(keeper);
  return own !== undefined && (party === own || (party === null && own === operator));
};

/** Whether somebody may know how the entries of a party are kept; null: those of no party. */
export const mayKnowOf = (keeper: Keeper, party: PartyId | null, operator: PartyId | undefined): boolean =>
  seesToAll(keeper, operator) || looksAfter(keeper, party, operator);

/**
 * The party whose entries somebody means: its own, or any for who supervises; undefined: of every party; null: of none.
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
  if (party === undefined) return partyOf(keeper);
  if (!looksAfter(keeper, party, operator)) throw notYours(to);
  return party;
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

/** A hold is lifted by another person than who placed it: of the party that placed it, or who supervises. */
export function whyNotLift(hold: KeptHold, keeper: Keeper, operator: PartyId | undefined): NoLift | undefined {
  if (hold.placed.by === nameOf(keeper)) return 'self';
  return seesToAll(keeper, operator) || hold.placed.party === partyOf(keeper) ? undefined : 'other-party';
}

const whyTexts: Readonly<Record<NoLift, string>> = {
  self: 'Whoever placed a hold does not lift it: that takes another person.',
  'other-party': 'This hold was placed by another party: that one lifts it, or the auditor of the operator.',
};

/** @throws GatewayError `not-allowed` */
export function requireMayLift(...asked: Parameters<typeof whyNotLift>): void {
  const why = whyNotLift(...asked);
  if (why !== undefined) throw new GatewayError('not-allowed', whyTexts[why]);
}
