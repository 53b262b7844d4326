import { isDeepStrictEqual } from 'node:util';
import type { InputError } from '../contract/contract.ts';
import type { Author, Party, PartyId } from '../contract/generated/types.ts';
import type { Instant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';

/** The role that looks after the record of a party. */
const administrator = 'functional-administrator';

/**
 * Whether somebody looks after the register: of its own party it changes the record; and of the party that runs the
 * gateway it puts new parties in the register, and ends keys of others. Where no party runs it, nobody does.
 */
export const maySeeTo = (by: Author, operator: PartyId | undefined) => ({
  own: by.role === administrator,
  others: by.role === administrator && by.party === operator,
});

interface Registering {
  readonly by: Author;
  readonly operator: PartyId | undefined;
  readonly at: Instant;
}

/**
 * Refuses a record that is not somebody's to put in the register. A key signs for its party: nobody but the party itself
 * adds one to what is registered. Whoever runs the gateway can take a key out of use at once, when it was stolen.
 * @param before the party as it stands in the register
 * @throws GatewayError `not-allowed`, with what of another party may not be touched
 */
export function refuseForeign(party: Party, before: Party | undefined, { by, operator, at }: Registering): void {
  const { own, others } = maySeeTo(by, operator);
  if (before !== undefined && party.id === by.party) {
    if (own) return;
  } else if (others) {
    const errors = before === undefined ? [] : checkOnlyEnded(before, party, at);
    if (errors.length === 0) return;
    throw new GatewayError('not-allowed', 'Of another party you can only end keys.', { errors });
  }
  throw new GatewayError('not-allowed', 'This record is not yours to change.');
}

/** In what a record differs from before, but for keys that were ended. */
function checkOnlyEnded(before: Party, { keys, ...party }: Party, at: Instant): readonly InputError[] {
  const { keys: keysBefore, ...rest } = before;
  const members = [...new Set([...Object.keys(rest), ...Object.keys(party)])];
  const changed = members.filter((name) => !isDeepStrictEqual(Reflect.get(rest, name), Reflect.get(party, name)));
  const added = keys.flatMap((key, index) => {
    const own = keysBefore.find(({ kid }) => kid === key.kid);
    return own !== undefined && isEnded(own, key, at) ? [] : [`/keys/${index}`];
  });
  return [...changed.map((name) => `/${name}`), ...added].map((pointer) => ({
    ...{ pointer, code: 'not-yours' },
    detail: 'is for the party itself to change',
  }));
}

type Key = Party['keys'][number];

/** Clocks may differ by so much. */
const margin = 60_000;

/** From now on: to end a key back in time would take away what its party signed with it, and that is up to the party. */
function isEnded({ revokedAt: was, ...before }: Key, { revokedAt, ...after }: Key, at: Instant): boolean {
  if (!isDeepStrictEqual(before, after)) return false;
  return revokedAt === was || (was === undefined && Date.parse(revokedAt ?? '') >= at - margin);
}
