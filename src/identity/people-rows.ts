import { randomBytes } from 'node:crypto';
import type { PartyId, Role } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import { GatewayError } from '../errors.ts';
import type { Store } from '../store/store.ts';

/** Somebody who works for a party, as known since the first log-in. */
export interface Person {
  /** Opaque, and never used for anybody else. */
  readonly id: string;
  readonly party: PartyId;
  readonly name: string;
  /** What the party's provider gave at the last log-in; it is not decided here. */
  readonly roles: readonly Role[];
  readonly lastLogIn: Instant;
  readonly blocked: boolean;
}

/** An account at a party's provider, after it proved who it is. */
export interface Account {
  readonly party: PartyId;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

interface PersonRow {
  readonly id: string;
  readonly party_id: string;
  readonly name: string;
  readonly roles: string;
  readonly last_login_at: number;
  readonly blocked_at: number | null;
}

const newPersonId = (): string => `p_${randomBytes(16).toString('base64url')}`;

/**
 * Keeps who logged in: the same account is the same person for good. Sessions in which it has other roles end: what its
 * party took away is away.
 */
export async function rememberPerson(store: Store, account: Account, at: Instant): Promise<Person> {
  const { party, issuer, subject, name } = account;
  const roles = JSON.stringify(account.roles);
  const fresh = { name, roles, last_login_at: at };
  const row = await store.transaction(async (tx) => {
    const kept = await tx
      .insertInto('people')
      .values({ id: newPersonId(), party_id: party, issuer, subject, created_at: at, blocked_at: null, ...fresh })
      .onConflict((conflict) => conflict.columns(['party_id', 'issuer', 'subject']).doUpdateSet(fresh))
      .returning(['id', 'party_id', 'name', 'roles', 'last_login_at', 'blocked_at'])
      .executeTakeFirstOrThrow();
    await tx.deleteFrom('web_sessions').where('person_id', '=', kept.id).where('roles', '!=', roles).execute();
    return kept;
  });
  return toPerson(row);
}

/** The people of a provider that is at another address from now on; whoever was logged in logs in again. */
export async function moveIssuer(store: Store, from: string, to: string): Promise<void> {
  await store.transaction(async (tx) => {
    const moving = tx.selectFrom('people').select('id').where('issuer', '=', from);
    await tx.deleteFrom('web_sessions').where('person_id', 'in', moving).execute();
    await tx.updateTable('people').set({ issuer: to }).where('issuer', '=', from).execute();
  });
}

/** By what name the provider knows a person. */
export async function subjectOf(store: Store, id: string): Promise<string | undefined> {
  const [row] = await store.all<{ subject: string }>('SELECT subject FROM people WHERE id = ?', [id]);
  return row?.subject;
}

/** Who ever logged in, of one party or of all, by name. */
export async function readPeople(store: Store, party?: PartyId): Promise<Person[]> {
  const columns = 'id, party_id, name, roles, last_login_at, blocked_at';
  const rows =
    party === undefined
      ? await store.all<PersonRow>(`SELECT ${columns} FROM people ORDER BY name, id`, [])
      : await store.all<PersonRow>(`SELECT ${columns} FROM people WHERE party_id = ? ORDER BY name, id`, [party]);
  return rows.map(toPerson);
}

/** The names of people, by id. An id that is not known is left out. */
export async function readNames(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const places = wanted.map(() => '?').join(', ');
  const rows = await store.all<{ id: string; name: string }>(
    `SELECT id, name FROM people WHERE id IN (${places})`,
    wanted,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who of these people is blocked now. */
export async function readBlocked(store: Store, ids: readonly string[]): Promise<Set<string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Set();
  const places = wanted.map(() => '?').join(', ');
  const rows = await store.all<{ id: string }>(
    `SELECT id FROM people WHERE blocked_at IS NOT NULL AND id IN (${places})`,
    wanted,
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Blocks a person of a party, or lets it in again; a block ends every session at once.
 * @throws GatewayError `not-found` when the party has no such person
 */
export async function setBlocked(store: Store, { party, id }: OwnPerson, blockedAt: Instant | null): Promise<void> {
  await store.transaction(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('people')
      .set({ blocked_at: blockedAt })
      .where('id', '=', id)
      .where('party_id', '=', party)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new GatewayError('not-found', 'Your party has no such person.');
    if (blockedAt !== null) await tx.deleteFrom('web_sessions').where('person_id', '=', id).execute();
  });
}

/** A person of a party: nobody decides about people of another. */
export interface OwnPerson {
  readonly party: PartyId;
  readonly id: string;
}

const toPerson = (row: PersonRow): Person => ({
  id: row.id,
  party: row.party_id,
  name: row.name,
  roles: JSON.parse(row.roles) as Role[],
  lastLogIn: toInstant(Number(row.last_login_at)),
  blocked: row.blocked_at !== null,
});
