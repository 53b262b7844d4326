import { hash, randomBytes } from 'node:crypto';
import type { PartyId, Role } from '../contract/generated/types.ts';
import { type Instant, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { unlessFrozen } from './frozen-rows.ts';
import { Visitor } from './visitor.ts';

const minute = 60_000;

/**
 * How long a session lives without a request, and at most. OWASP ASVS 5.0 section 7.3 asks for both, fitted to the risk;
 * NIST SP 800-63B (revision 3, section 4.2.3) has 30 minutes and 12 hours at its middle level. Eight hours is a working day.
 */
export const sessionLimits = { idle: 30 * minute, absolute: 8 * 60 * minute } as const;

/** A session that was seen this recently is not written again. */
export const seenEvery = minute;

/** Expired rows that one sweep takes away at most. */
export const sweptAtOnce = 500;

interface NewSession {
  readonly person: string;
  readonly party: PartyId;
  readonly provider: string;
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly authenticatedAt: Instant;
}

/** What a session says of itself, beside who is in it. */
export interface LiveSession {
  readonly visitor: Visitor;
  readonly provider: string;
  readonly seenAt: Instant;
}

/** Under what a secret of a browser is known here: who reads the store cannot take it over. */
export const digestOf = (secret: string): string => hash('sha256', secret, 'base64url');

/** 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Begins a session, always under an identifier that nobody had before. @returns what the browser keeps */
export async function beginSession(store: Store, session: NewSession, at: Instant): Promise<string> {
  const secret = newSecret();
  await store.transaction((tx) =>
    tx
      .insertInto('web_sessions')
      .values({
        id_hash: digestOf(secret),
        person_id: session.person,
        party_id: session.party,
        provider: session.provider,
        role: session.role,
        roles: JSON.stringify(session.roles),
        authenticated_at: session.authenticatedAt,
        created_at: at,
        seen_at: at,
      })
      .execute(),
  );
  return secret;
}

interface SessionRow {
  readonly person_id: string;
  readonly name: string;
  readonly party_id: string;
  readonly provider: string;
  readonly role: string;
  readonly roles: string;
  readonly authenticated_at: number;
  readonly seen_at: number;
}

/**
 * A session as it is now: undefined when it has ended, is past a limit, or its person is blocked, or frozen, alone or with
 * the whole party. Never cached.
 */
export async function liveSession(store: Store, idHash: string, at: Instant): Promise<LiveSession | undefined> {
  const [row] = await store.all<SessionRow>(
    `SELECT s.person_id, p.name, s.party_id, s.provider, s.role, s.roles, s.authenticated_at, s.seen_at
      FROM web_sessions s JOIN people p ON p.id = s.person_id AND p.party_id = s.party_id
      WHERE s.id_hash = ? AND s.seen_at > ? AND s.created_at > ? AND p.blocked_at IS NULL
        AND ${unlessFrozen('person', 'p.id')} AND ${unlessFrozen('party', 'p.party_id')}`,
    [idHash, at - sessionLimits.idle, at - sessionLimits.absolute],
  );
  if (row === undefined) return undefined;
  const visitor = new Visitor(
    {
      person: { id: row.person_id, name: row.name },
      party: row.party_id,
      role: row.role,
      roles: JSON.parse(row.roles) as Role[],
      authenticatedAt: toInstant(Number(row.authenticated_at)),
      sinceLogIn: at - Number(row.authenticated_at),
    },
    idHash,
  );
  return { visitor, provider: row.provider, seenAt: toInstant(Number(row.seen_at)) };
}

/** Remembers that somebody was here. A session that has ended meanwhile stays ended. */
export async function touchSession(store: Store, idHash: string, { seenAt }: LiveSession, at: Instant): Promise<void> {
  if (at - seenAt < seenEvery) return;
  await store.transaction((tx) =>
    tx.updateTable('web_sessions').set({ seen_at: at }).where('id_hash', '=', idHash).execute(),
  );
}

export async function setActingRole(store: Store, idHash: string, role: Role): Promise<void> {
  await store.transaction((tx) => tx.updateTable('web_sessions').set({ role }).where('id_hash', '=', idHash).execute());
}

export async function endSession(store: Store, idHash: string): Promise<void> {
  await store.transaction((tx) => tx.deleteFrom('web_sessions').where('id_hash', '=', idHash).execute());
}

/** Ends every session of the person whose session this is. */
export async function endAllOfPerson(store: Store, idHash: string): Promise<void> {
  await store.transaction((tx) =>
    tx
      .deleteFrom('web_sessions')
      .where('person_id', 'in', tx.selectFrom('web_sessions').select('person_id').where('id_hash', '=', idHash))
      .execute(),
  );
}

/** Takes away what is past its limits; it opened nothing any more. */
export async function sweepSessions(store: Store, at: Instant): Promise<void> {
  const past = await store.all<{ id_hash: string }>(
    `SELECT id_hash FROM web_sessions WHERE created_at <= ? OR seen_at <= ? LIMIT ${sweptAtOnce}`,
    [at - sessionLimits.absolute, at - sessionLimits.idle],
  );
  if (past.length === 0) return;
  const ids = past.map(({ id_hash }) => id_hash);
  await store.transaction((tx) => tx.deleteFrom('web_sessions').where('id_hash', 'in', ids).execute());
}
