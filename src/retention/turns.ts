import type { PartyId } from '../contract/generated/types.ts';
import { GatewayError } from '../errors.ts';

type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** One after the other, also after one that failed. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work);
    last = own.catch(() => undefined);
    return own;
  };
}

/**
 * One at a time, and of each party no second one that waits.
 * @throws GatewayError `too-many-requests`
 */
export function createTurnsOfParties(): <T>(party: PartyId, work: () => Promise<T>) => Promise<T> {
  const [inTurn, asked] = [createTurns(), new Set<PartyId>()];
  return async (party, work) => {
    if (asked.has(party))
      throw new GatewayError('too-many-requests', 'This is being worked out for your party already.');
    asked.add(party);
    return await inTurn(work).finally(() => asked.delete(party));
  };
}
