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
 * What a draft is offered as.
 * @param by the party that offers it: it must be one of those that are to sign, or anybody could keep others busy with
 * what is not theirs
 * @throws GatewayError `invalid-input` with everything that keeps it from being offered: pointers into the draft, and
 * those that begin with `/agreement` into the agreement that it makes
 */
export function toOffer({ agreement, problems, findings }: DraftPreview, by: PartyId): Offer {
  const errors: InputError[] = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, code, detail, source }) => ({
      ...inDraft({ pointer, code, detail }),
      detail: `${detail} (${source})`,
    }));
  if (agreement?.parties.every(({ id }) => id !== by)) {
    errors.push({
      pointer: '/frame/parties',
      code: 'own-party-missing',
      detail: 'lacks your own party, which offers it',
    });
  }
  if (agreement !== undefined && problems.length + errors.length === 0) {
    const { id, version } = agreement;
    return { offered: { id, version, hash: hashAgreement(agreement) }, agreement };
  }
  throw refused([...problems, ...errors]);
}

/** Throws again what kept an agreement from being published, with places as the draft has them. */
export function rethrowInDraft(error: unknown): never {
  if (!(error instanceof GatewayError) || error.extras.errors === undefined) throw error;
  const { errors, ...extras } = error.extras;
  throw new GatewayError(error.code, error.message, { ...extras, errors: errors.map(inDraft), cause: error });
}

const inDraft = (error: InputError): InputError => ({ ...error, pointer: `/agreement${error.pointer}` });

const refused = (errors: readonly InputError[]): GatewayError =>
  new GatewayError(
    'invalid-input',
    'The draft cannot be offered. Its preview says of everything what to do about it.',
    {
      errors,
    },
  );
