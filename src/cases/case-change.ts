import type { InputError } from '../contract/contract.ts';
import type { Case, CaseChange, PartyId } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import {
  beginParticipation,
  beginPhase,
  type CaseState,
  endParticipations,
  readForChange,
  setConditions,
} from './case-change-rows.ts';
import type { Writing } from './case-opening.ts';
import { type NamedParty, planParties } from './case-plan.ts';
import { isKeeper, toCaseView } from './case-view.ts';
import { isResolvedFor, type Participation, type ResolvedCase } from './resolved-case.ts';

/** A change as it was sent, with the type of each joining party as the agreement knows it. */
export type TypedCaseChange = Omit<CaseChange, 'join'> & { readonly join?: readonly NamedParty[] };

/** Changes a case from this moment on, on the state that nobody else can change meanwhile. */
export async function changeCase(
  { tx, at, refFor }: Writing,
  found: ResolvedCase,
  by: PartyId,
  change: TypedCaseChange,
): Promise<Case> {
  const id = isResolvedFor(found, by) ? found.id : undefined;
  const state = id && (await readForChange(tx, id, at));
  const own = state?.parties.findLast(({ party }) => party === by);
  if (id === undefined || state?.phase === undefined || own === undefined) {
    throw new GatewayError('not-found', 'there is no such case');
  }
  if (!mayChange(own, change)) throw new GatewayError('not-allowed', 'this is not for your party to change');
  const plan = planParties(state.parties, {
    join: change.join ?? [],
    leave: change.leave ?? [],
    joinPointer: '/join',
  });
  const errors = [...checkOpen(state), ...checkOwnContract(own, change), ...plan.errors];
  if (errors.length > 0) throw new GatewayError('invalid-input', 'this case cannot be changed so', { errors });
  await endParticipations(tx, id, plan.ended, at);
  for (const joining of plan.begun) {
    await beginParticipation(tx, id, { ...joining, ref: refFor(joining.party, id) }, at);
  }
  if (change.phase !== undefined && change.phase !== state.phase) await beginPhase(tx, id, change.phase, at);
  if (change.conditionsMet !== undefined) await setConditions(tx, id, change.conditionsMet);
  return toCaseView({
    ref: refFor(by, id),
    agreement: state.agreement,
    phase: change.phase ?? state.phase,
    openedAt: state.openedAt,
    joinedAt: own.joinedAt,
    own: plan.parties.find(({ party }) => party === by) ?? own,
    parties: plan.parties,
  });
}

/**
 * Who carries the case moves it. Only the landlord declares that it met the preconditions of its own signal (Besluit
 * gemeentelijke schuldhulpverlening art. 2): those who would receive the signal cannot open it for themselves.
 */
function mayChange(own: Participation, change: TypedCaseChange): boolean {
  const moves = change.phase !== undefined || change.join !== undefined || change.leave !== undefined;
  const declares = change.conditionsMet !== undefined;
  if (isKeeper(own)) return !declares;
  return own.type === 'COR' && own.capacity === 'party' && !moves;
}

/**
 * A party bound by the contract sees a secret address (LR-38). So that it is bound, another party of the case declares,
 * as with the preconditions: nobody opens this for itself.
 */
function checkOwnContract(own: Participation, { join = [] }: TypedCaseChange): InputError[] {
  return join.flatMap(({ party, contract }, index) =>
    party === own.party && contract && !own.contract
      ? [{ pointer: `/join/${index}/contract`, code: 'own-contract', detail: 'is for another party to declare' }]
      : [],
  );
}

function checkOpen({ closed }: CaseState): InputError[] {
  return closed ? [{ pointer: '', code: 'closed', detail: 'the case is closed' }] : [];
}
