import type { AgreementId, Case, CaseRef, PartyId, PartyType, Phase } from '../contract/generated/types.ts';
import type { CaseId, Instant, SubjectId } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { beginParticipation, beginPhase, hasSubject, insertCase, type Tx } from './case-change-rows.ts';
import { type NamedParty, planParties } from './case-plan.ts';
import { isKeeper, toCaseView } from './case-view.ts';
import type { Participation } from './resolved-case.ts';

/** What writing a case needs, from the transaction it is written in. */
export interface Writing {
  readonly tx: Tx;
  readonly at: Instant;
  refFor(party: PartyId, id: CaseId): CaseRef;
}

export interface CaseOpening {
  readonly subject: SubjectId;
  readonly agreement: AgreementId;
  /** What makes a second post of the same form the same registration. */
  readonly key?: string | undefined;
  /** `registration` when not named. */
  readonly phase?: Phase | undefined;
  /** The other parties; the party that registers joins by itself. */
  readonly parties: readonly NamedParty[];
}

/** Registers a case: the case, its first phase and who takes part in it. */
export async function openCase(
  { tx, at, refFor }: Writing,
  id: CaseId,
  by: { readonly id: PartyId; readonly type: PartyType },
  { subject, agreement, phase = 'registration', parties }: CaseOpening,
): Promise<Case> {
  const registrar: Participation = { party: by.id, type: by.type, capacity: 'party', contract: false };
  if (!isKeeper(registrar)) throw new GatewayError('not-allowed', 'a party of this type registers no cases');
  const plan = planParties([registrar], { join: parties, leave: [], joinPointer: '/parties' });
  const errors = [
    ...(phase === 'closed' ? [{ pointer: '/phase', code: 'closed', detail: 'a case cannot begin closed' }] : []),
    ...plan.errors,
  ];
  if (errors.length > 0) throw new GatewayError('invalid-input', 'this case cannot be registered', { errors });
  if (!(await hasSubject(tx, subject))) throw new GatewayError('not-found', 'this person is not known here');
  if (!(await insertCase(tx, { id, subject, agreement }, at))) {
    const errors = [{ pointer: '', code: 'registered-already', detail: 'this case is registered already' }];
    throw new GatewayError('conflict', 'this case is registered already', { errors });
  }
  await beginPhase(tx, id, phase, at);
  for (const joining of plan.parties) {
    await beginParticipation(tx, id, { ...joining, ref: refFor(joining.party, id) }, at);
  }
  const own = plan.parties.find(({ party }) => party === by.id) ?? registrar;
  const ref = refFor(by.id, id);
  return toCaseView({ ref, agreement, phase, openedAt: at, joinedAt: at, own, parties: plan.parties });
}
