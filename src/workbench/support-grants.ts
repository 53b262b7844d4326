import type { FieldName, PartyId, PurposeCode, Role } from '../contract/generated/types.ts';
import { serves } from '../disclosure/require-caseworker.ts';
import type { Terms } from '../disclosure/terms.ts';
import { GatewayError } from '../errors.ts';
import type { Rooms } from '../negotiation/rooms.ts';

/** For which purposes somebody may be told of the support of a client, and at most which fields of it. */
export type SupportGrants = ReadonlyMap<PurposeCode, readonly FieldName[]>;

/** What the clauses under which providers send give to a role of this type of party. Whether it is open is decided later. */
export function supportGrants(
  { support }: Pick<Rooms, 'support'>,
  { agreement, type }: Terms,
  role: Role | undefined,
): SupportGrants {
  const granted = new Map<PurposeCode, readonly FieldName[]>();
  for (const { purpose, from, to, roles, fields } of agreement.document.clauses) {
    if (from !== 'PRO' || !serves(to, type) || !roles.some((one) => one === role)) continue;
    const own = fields.flatMap(({ name }) => (support.fields.includes(name) ? [name] : []));
    const all = new Set([...(granted.get(purpose) ?? []), ...own]);
    if (all.size > 0) granted.set(purpose, [...all]);
  }
  return granted;
}

/** The purposes of the subscriptions of a party by which something comes, or will again. */
export async function subscribedPurposes(
  { deliveries }: Pick<Rooms, 'deliveries'>,
  party: PartyId,
): Promise<ReadonlySet<PurposeCode>> {
  const all = await deliveries.list(party);
  return new Set(all.filter(({ state }) => state !== 'unconfirmed').map(({ purpose }) => purpose));
}

export const nothingGranted = () =>
  new GatewayError('not-allowed', 'The agreement gives your role nothing of the support of clients.');
