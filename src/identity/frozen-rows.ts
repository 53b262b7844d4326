import type { PartyId } from '../contract/generated/types.ts';
import type { Store } from '../store/store.ts';

/**
 * What holds in SQL while nothing froze a party, or one thing of it. Read together with the registration or the session,
 * and never cached: a freeze works for the very next request, at every gateway.
 * @param kind what is frozen, and the column that has its id
 */
export const unlessFrozen = (kind: 'party' | 'person', column: string): string =>
  `NOT EXISTS (SELECT 1 FROM freezes f WHERE f.lifted_at IS NULL AND f.kind = '${kind}' AND f.target = ${column})`;

/** The same of an application: another issuer may have one with the same id. */
export const unlessClientFrozen = `NOT EXISTS (SELECT 1 FROM freezes f WHERE f.lifted_at IS NULL AND f.kind = 'api-client'
  AND f.target = api_clients.client_id AND f.issuer = api_clients.issuer)`;

/** Whether somebody, or its whole party, is frozen now. */
export async function isFrozen(store: Store, { id, party }: { id: string; party: PartyId }): Promise<boolean> {
  const found = await store.all<{ one: number }>(
    `SELECT 1 AS one FROM freezes WHERE lifted_at IS NULL
      AND ((kind = 'party' AND target = ?) OR (kind = 'person' AND target = ?)) LIMIT 1`,
    [party, id],
  );
  return found.length > 0;
}
