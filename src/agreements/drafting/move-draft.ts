import type { InputError } from '../../contract/contract.ts';
import type { Agreement, Draft, DraftRevision, DraftState, PartyId } from '../../contract/generated/types.ts';
import { GatewayError } from '../../errors.ts';
import { hashAgreement } from '../hash-agreement.ts';
import type { DraftAction } from './may-do.ts';
import type { DraftPreview } from './preview-draft.ts';

/** A step from one state to another: how history calls it, and what somebody must be allowed to do for it. */
interface Transition {
  readonly action: DraftRevision['action'];
  readonly needs: Exclude<DraftAction, 'start'>;
}

const transitions: Readonly<Record<DraftState, Partial<Record<DraftState, Transition>>>> = {
  draft: {
    consultation: { action: 'consult', needs: 'edit' },
    offered: { action: 'offer', needs: 'offer' },
    abandoned: { action: 'abandon', needs: 'abandon' },
  },
  consultation: {
    draft: { action: 'reopen', needs: 'edit' },
    offered: { action: 'offer', needs: 'offer' },
    abandoned: { action: 'abandon', needs: 'abandon' },
  },
  offered: {},
  abandoned: {},
};

/**
 * The step from the state of a draft to another.
 * @throws GatewayError `invalid-input` when there is none
 */
export function transitionOf({ state }: Draft, to: DraftState): Transition {
  const found = transitions[state][to];
  if (found !== undefined) return found;
  const errors = [{ pointer: '/to', code: 'no-such-step', detail: `from ${state} a draft does not go to ${to}` }];
  throw new GatewayError('invalid-input', 'A draft does not go from this state to that one.', { errors });
}

/** What a draft is offered as, and the agreement that it makes. */
export interface Offer {
  readonly offered: NonNullable<Draft['offered']>;
  readonly agreement: Agreement;
}

/**
 * What of a draft itself keeps it from being offered: what is missing, and what the checks refuse.
 * @param by the party that offers it: it must be one of those that are to sign, or anybody could keep others busy with
 * what is not theirs
 * @returns pointers into the draft, and those that begin with `/agreement` into the agreement that it makes
 */
export function whatHoldsBack({ agreement, problems, findings }: DraftPreview, by: PartyId): readonly InputError[] {
  const refused = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, code, detail, source }) => ({
      ...inDraft({ pointer, code, detail }),
      detail: `${detail} (${source})`,
    }));
  const isOutside = agreement?.parties.every(({ id }) => id !== by) ?? false;
  return [...problems, ...refused, ...(isOutside ? [ownPartyMissing] : [])];
}

const ownPartyMissing: InputError = {
  ...{ pointer: '/frame/parties', code: 'own-party-missing' },
  detail: 'lacks your own party, which offers it',
};

/**
 * What a draft is offered as.
 * @param heldBack everything that keeps it from being offered
 * @throws GatewayError `invalid-input` with all of that
 */
export function toOffer({ agreement }: DraftPreview, heldBack: readonly InputError[]): Offer {
  if (agreement === undefined || heldBack.length > 0) throw refused(heldBack);
  const { id, version } = agreement;
  return { offered: { id, version, hash: hashAgreement(agreement) }, agreement };
}

/** Throws again what kept an agreement from being published, with places as the draft has them. */
export function rethrowInDraft(error: unknown): never {
  if (!(error instanceof GatewayError) || error.extras.errors === undefined) throw error;
  const { errors, ...extras } = error.extras;
  throw new GatewayError(error.code, error.message, { ...extras, errors: errors.map(inDraft), cause: error });
}

const inDraft = (error: InputError): InputError => ({ ...error, pointer: `/agreement${error.pointer}` });

const refused = (errors: readonly InputError[]): GatewayError =>
  new GatewayError('invalid-input', 'The draft cannot be offered yet: everything that holds it back is in errors.', {
    errors,
  });
