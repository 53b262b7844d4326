import type { ErasureFinding, PartyId, RightsRefusal, RightsState, RightsStep } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';
import type { RightsEvent, StoredRequest } from './rights-rows.ts';

/** What is done with a request, and by whom. */
export interface Step {
  readonly step: RightsStep;
  readonly by: PartyId;
  /** The person or application of that party. */
  readonly caller: string;
  readonly refusal: RightsRefusal | undefined;
  /** What was found before an erasure. */
  readonly assessment?: readonly ErasureFinding[] | undefined;
}

/** What must be found before everything of a person is erased (Wmo 2015 art. 5.3.4 and 5.3.5; AVG art. 17(3)). */
const findings: readonly ErasureFinding[] = ['retention-term', 'no-interest-of-another', 'no-law-requires-keeping'];

/** What of a request says which steps can be taken. */
export type Steppable = Pick<StoredRequest, 'kind' | 'state' | 'extended' | 'filedBy'>;

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
 * @throws GatewayError `conflict` when it cannot be taken now, `invalid-input` for a refusal without a reason or an erasure
 *   without its assessment, or the other way round, `not-allowed` for who erases what it filed itself
 */
export function applyStep(
  request: Steppable,
  { step, refusal, assessment, caller }: Step,
): Pick<Move, 'to' | 'event'> & { state: RightsState } {
  if ((step === 'refuse') !== (refusal !== undefined)) {
    const errors = [{ pointer: '/refusal', code: 'required', detail: 'goes with a refusal, and only with that' }];
    throw new GatewayError('invalid-input', 'A refusal has a reason.', { errors });
  }
  const erases = step === 'grant' && request.kind === 'erasure';
  const isAssessed = findings.every((finding) => assessment?.includes(finding));
  if (erases ? !isAssessed : assessment !== undefined) {
    const errors = [
      { pointer: '/assessment', code: 'required', detail: 'goes with erasing, whole, and only with that' },
    ];
    throw new GatewayError('invalid-input', 'Nothing is erased before all of it was assessed.', { errors });
  }
  const { from, to, event } = moves[step];
  if (!from.includes(request.state) || !fits(request, step)) {
    throw new GatewayError('conflict', 'This step cannot be taken with this request now.');
  }
  // Four eyes: one person alone must not make a client, and the trail to it, disappear.
  if (erases && (request.filedBy === undefined || request.filedBy === caller)) {
    throw new GatewayError('not-allowed', 'Somebody else than who recorded it grants an erasure.');
  }
  const state = erases ? 'done' : to;
  return { to, event, state };
}

function fits({ kind, extended }: Steppable, step: RightsStep): boolean {
  if (step === 'extend') return !extended;
  if (step === 'lift') return kind === 'restriction';
  // A restriction holds until it is lifted, and an erasure is done by granting it.
  if (step === 'done') return kind === 'access' || kind === 'rectification';
  return true;
}
