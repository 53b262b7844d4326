import { GatewayError } from '../../errors.ts';

/** How many looks are under way together: the last of them waits some five seconds. */
const mostUnderWay = 5;

/** Has looks made, one after the other. */
export type TakeTurn<Found> = (whose: string, what: string, look: () => Promise<Found>) => Promise<Found>;

/**
 * Turns for looks that take a second each: one at a time, and of whoever looks one, so that nobody keeps others waiting by
 * looking often. Whoever looks for the same again while it is under way is given that one.
 * @throws GatewayError `too-many-requests`, in the answer, for a second one of the same, and when too many wait
 */
export function createTurns<Found>(): TakeTurn<Found> {
  const underWay = new Map<string, { readonly what: string; readonly found: Promise<Found> }>();
  let last: Promise<unknown> = Promise.resolve();
  return async (whose, what, look) => {
    const own = underWay.get(whose);
    if (own?.what === what) return own.found;
    if (own !== undefined || underWay.size >= mostUnderWay) {
      throw new GatewayError('too-many-requests', 'Others are looking too. Ask again in some seconds.');
    }
    const found = last.then(look).finally(() => underWay.delete(whose));
    last = found.catch(() => undefined);
    underWay.set(whose, { what, found });
    return found;
  };
}
