import { isDeepStrictEqual } from 'node:util';
import type { InputError } from '../contract/contract.ts';
import type { Author, Party, PartyId } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import { isSameMandate } from './check-party.ts';

/** The role that looks after the record of a party, and the one that signs for it. */
const [administrator, signatory] = ['functional-administrator', 'signatory'];

/**
 * Whether somebody looks after the register: of its own party it changes the record; and of the party that runs the
 * gateway it puts new parties in the register, and ends keys of others. Where no party runs it, nobody does. Who signs for
 * a party ends keys of it, and changes nothing else.
 */
export const maySeeTo = (by: Author, operator: PartyId | undefined) => ({
  own: by.role === administrator,
  others: by.role === administrator && by.party === operator,
  endOwnKeys: by.role === administrator || by.role === signatory,
});

/**
 * From when a key or a mandate that a party puts in its own record now counts at the earliest. Whoever has it signs for the
 * party: its directors can see it coming for a day, and have it ended.
 */
export const countsAtTheEarliest = (at: Instant): Instant => toInstant(at + 24 * 3_600_000);

interface Registering {
  readonly by: Author;
  readonly operator: PartyId | undefined;
  readonly at: Instant;
}

/**
 * What is wrong with a record for who wants to put it in the register. A key signs for its party: nobody but the party
 * itself adds one to what is registered, and it counts a day later. Whoever runs the gateway can take a key out of use at
 * once, when it was stolen, and so can who signs for the party.
 * @param before the party as it stands in the register
 * @throws GatewayError `not-allowed`, with what of the record is not the caller's to touch
 */
export function checkRegistering(party: Party, before: Party | undefined, registering: Registering): InputError[] {
  const { by, operator, at } = registering;
  const { own, others, endOwnKeys } = maySeeTo(by, operator);
  const isOwn = party.id === by.party;
  if (before === undefined && others) return [];
  if (before !== undefined && isOwn && own) return checkOwn(before, party, at);
  if (before !== undefined && (others || (isOwn && endOwnKeys))) {
    const errors = checkOnlyEnded(before, party, at);
    if (errors.length === 0) return [];
    throw new GatewayError('not-allowed', 'Of this record you can only end keys.', { errors });
  }
  throw new GatewayError('not-allowed', 'This record is not yours to change.');
}

/** What is new counts later; what is there keeps its term, or a key could be made to count at once after all. */
function checkOwn(before: Party, { keys, mandates = [], mandatedBy }: Party, at: Instant): InputError[] {
  const checkTerm = (now: Dated, old: Dated | undefined, pointer: string, what: string): InputError[] => {
    if (old === undefined) return Date.parse(now.validFrom) < countsAtTheEarliest(at) ? [tooSoon(pointer)] : [];
    return (['validFrom', 'validTo'] as const).flatMap((member) =>
      now[member] === old[member]
        ? []
        : [{ pointer: `${pointer}/${member}`, ...{ code: `${what}-changed`, detail: kept } }],
    );
  };
  return [
    // Whose desk it is tells who may approve what it wrote, and is not for the desk to say.
    ...(mandatedBy === before.mandatedBy ? [] : [{ pointer: '/mandatedBy', ...workedFor }]),
    ...keys.flatMap((key, index) => {
      const old = before.keys.find(({ kid }) => kid === key.kid);
      return checkTerm(key, old, `/keys/${index}`, 'key');
    }),
    ...mandates.flatMap((mandate, index) => {
      const old = before.mandates?.find((one) => isSameMandate(one, mandate));
      return checkTerm(mandate, old, `/mandates/${index}`, 'mandate');
    }),
  ];
}

type Dated = Pick<Party['keys'][number], 'validFrom' | 'validTo'>;

const kept = 'is kept as it was registered: what no longer holds is ended (revokedAt)';

const workedFor = { code: 'not-yours', detail: 'is for who runs the gateway to register' };

const tooSoon = (pointer: string): InputError => ({
  ...{ pointer: `${pointer}/validFrom`, code: 'too-soon' },
  detail: 'counts 24 hours from now at the earliest: who signs for the party can see it coming',
});

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

/**
 * From now on: to end a key back in time would take away what its party signed with it, and that is up to the party. An
 * end that lies ahead can be brought forward, or a key with one would be out of reach.
 */
function isEnded({ revokedAt: was, ...before }: Key, { revokedAt, ...after }: Key, at: Instant): boolean {
  if (!isDeepStrictEqual(before, after)) return false;
  if (revokedAt === was) return true;
  const ends = Date.parse(revokedAt ?? '');
  return ends >= at - margin && (was === undefined || ends < Date.parse(was));
}
