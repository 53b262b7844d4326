import { createPublicKey } from 'node:crypto';
import type { InputError } from '../contract/contract.ts';
import type { Party, PartyId } from '../contract/generated/types.ts';
import { type Instant, instantText } from '../contract/vocabulary.ts';
import type { Done } from '../disclosure/act.ts';
import { GatewayError } from '../errors.ts';
import type { DraftCall } from '../negotiation/drafting.ts';
import { register } from '../negotiation/registering.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** A key as somebody pastes it: a public JWK, or a public key in PEM form. Days are calendar days. */
export interface PastedKey {
  readonly kid: string;
  readonly text: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** What of its own record a party changes by hand; an empty text takes it out. */
export interface RecordDetails {
  readonly name: string;
  readonly kvk: string;
  readonly officer: { readonly name: string; readonly email: string; readonly phone: string };
  readonly security: { readonly norm: string; readonly statedOn: string; readonly validTo: string };
  readonly endpoints: readonly {
    readonly kind: NonNullable<Party['endpoints']>[number]['kind'];
    readonly url: string;
  }[];
}

/** A new party with its first key. */
export interface NewParty {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly oin: string;
  readonly kvk: string;
  readonly mandatedBy: string;
  readonly key: PastedKey;
}

/** Puts a new party in the register. @throws GatewayError `conflict` when there is one of this id */
export function registerNewParty(rooms: Rooms, call: DraftCall, asked: NewParty): Done<Party> {
  return register(rooms, call, async () => {
    const { id, name, type, oin, kvk, mandatedBy, key } = asked;
    if ((await rooms.agreements.parties()).some((party) => party.id === id)) {
      const errors = [{ pointer: '/id', code: 'taken', detail: 'is in the register already' }];
      throw new GatewayError('conflict', 'There is a party of this id.', { errors });
    }
    const record = { id, name, type: type as Party['type'], oin, ...filled({ kvk, mandatedBy }) };
    return { ...record, keys: [toKey(key, '/keys/0')] };
  });
}

/** Adds a key to the record of a party; it counts a day later at the earliest. */
export function addKey(rooms: Rooms, call: DraftCall, id: PartyId, pasted: PastedKey): Done<Party> {
  return register(rooms, call, async () => {
    const party = await recordOf(rooms, id);
    return { ...party, keys: [...party.keys, toKey(pasted, `/keys/${party.keys.length}`)] };
  });
}

/** Takes a key out of use from now on, or before it counts; what was signed with it before still counts. */
export function endKey(rooms: Rooms, call: DraftCall, id: PartyId, kid: string): Done<Party> {
  return register(rooms, call, async () => {
    const party = await recordOf(rooms, id);
    if (!party.keys.some((key) => key.kid === kid && !isOver(key, call.at))) {
      throw new GatewayError('not-found', 'The party has no such key that is in use.');
    }
    const revokedAt = instantText(call.at);
    return { ...party, keys: party.keys.map((key) => (key.kid === kid ? { ...key, revokedAt } : key)) };
  });
}

/** An end that lies ahead can be brought forward. */
const isOver = ({ revokedAt }: Party['keys'][number], at: Instant): boolean =>
  revokedAt !== undefined && Date.parse(revokedAt) <= at;

/** Changes what a party says of itself. */
export function changeRecord(rooms: Rooms, call: DraftCall, id: PartyId, details: RecordDetails): Done<Party> {
  return register(rooms, call, async () => {
    const {
      kvk: _kvk,
      endpoints: _,
      securityProfile: _security,
      dataProtectionOfficer: _officer,
      ...kept
    } = await recordOf(rooms, id);
    const { name, kvk, officer, security } = details;
    const endpoints = details.endpoints.filter(({ url }) => url !== '');
    const { norm, statedOn, validTo } = security;
    return {
      ...kept,
      name,
      ...filled({ kvk }),
      ...(endpoints.length > 0 ? { endpoints } : {}),
      ...(norm === '' ? {} : { securityProfile: { norm, statedOn, ...filled({ validTo }) } }),
      ...(Object.values(officer).every((text) => text === '') ? {} : { dataProtectionOfficer: officer }),
    };
  });
}

async function recordOf({ agreements }: Rooms, id: PartyId): Promise<Party> {
  const found = (await agreements.parties()).find((party) => party.id === id);
  if (found === undefined) throw new GatewayError('not-found', 'There is no such party.');
  return found;
}

/** Without what nobody filled in. */
const filled = <Members extends Readonly<Record<string, string>>>(members: Members): Partial<Members> =>
  Object.fromEntries(Object.entries(members).filter(([, text]) => text !== '')) as Partial<Members>;

function toKey({ kid, text, validFrom, validTo }: PastedKey, pointer: string): Party['keys'][number] {
  const jwk = toPublicJwk(text.trim(), `${pointer}/jwk`);
  const dated = {
    validFrom: toInstantText(validFrom, '00:00:00'),
    ...(validTo === '' ? {} : { validTo: toInstantText(validTo, '23:59:59') }),
  };
  return { kid, jwk, ...dated };
}

/** A day as a moment in UTC: a key counts from its first second, or until its last. What is no day is refused later. */
const toInstantText = (day: string, time: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T${time}Z` : day;

type Jwk = Party['keys'][number]['jwk'];

/** Node makes a public key of a private one without a word: that is refused, or secrets would be pasted here. */
function toPublicJwk(text: string, pointer: string): Jwk {
  if (/PRIVATE KEY/.test(text) || /"d"\s*:/.test(text)) throw refused({ pointer, ...secret });
  try {
    if (text.startsWith('{')) {
      const { kty, crv, x, y, n, e } = JSON.parse(text) as Jwk;
      const told = Object.entries({ crv, x, y, n, e }).filter(([, value]) => value !== undefined);
      return { kty, ...Object.fromEntries(told) };
    }
    return createPublicKey(text).export({ format: 'jwk' }) as Jwk;
  } catch {
    throw refused({ pointer, code: 'unusable-key', detail: 'must be a public key as JWK or in PEM form' });
  }
}

const secret = { code: 'secret-key', detail: 'is a secret key: never give it to anybody, and make another one now' };

const refused = (error: InputError): GatewayError =>
  new GatewayError('invalid-input', 'The key cannot be registered.', { errors: [error] });
