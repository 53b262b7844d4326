import type { PartyId, RightsRefusal, RightsState, RightsStep } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { RightsEvent, StoredRequest } from './rights-rows.ts';

/** What is done with a request, and by whom. */
export interface Step {
  readonly step: RightsStep;
  readonly by: PartyId;
  readonly refusal: RightsRefusal | undefined;
}

/** From which states a step can be taken, where it leads, and as what it is remembered. */
interface Move {
  readonly from: readonly RightsState[];
  readonly to: RightsState;
  readonly event: RightsEvent['type'];
}

const moves: Readonly<Record<RightsStep, Move>> = {
  extend: { from: ['open'], to: 'open', event: 'extended' },
  grant: { from: ['open'], to: 'granted', event: 'granted' },
  refuse: { from: ['open'], to: 'refused', event: 'refused' },
  done: { from: ['open', 'granted'], to: 'done', event: 'done' },
  lift: { from: ['granted'], to: 'done', event: 'lifted' },
};

/**
 * What a step makes of a request. Restricting and erasing are done by granting them; a restriction ends by being
 * lifted; an erasure is done with the same stroke.
 * @throws GatewayError `conflict` when it cannot be taken now, `invalid-input` for a refusal without a reason, or a reason
 *   without a refusal
 */
export function applyStep(
  request: StoredRequest,
  { step, refusal }: Step,
): Pick<Move, 'to' | 'event'> & { state: RightsState } {
  if ((step === 'refuse') !== (refusal !== undefined)) {
    const errors = [{ pointer: '/refusal', code: 'required', detail: 'goes with a refusal, and only with that' }];
    throw new GatewayError('invalid-input', 'A refusal has a reason.', { errors });
  }
  const { from, to, event } = moves[step];
  if (!from.includes(request.state) || !fits(request, step)) {
    throw new GatewayError('conflict', 'This step cannot be taken with this request now.');
  }
  const state = step === 'grant' && request.kind === 'erasure' ? 'done' : to;
  return { to, event, state };
}

function fits({ kind, extended }: StoredRequest, step: RightsStep): boolean {
  if (step === 'extend') return !extended;
  if (step === 'lift') return kind === 'restriction';
  // A restriction holds until it is lifted, and an erasure is done by granting it.
  if (step === 'done') return kind === 'access' || kind === 'rectification';
  return true;
}
