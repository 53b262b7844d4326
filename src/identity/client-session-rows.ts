import { randomBytes } from 'node:crypto';
import { type Instant, type SubjectId, toInstant } from '../contract/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { ClientVisitor } from './client-visitor.ts';
import { digestOf, newSecret, seenEvery, sessionLimits, sweptAtOnce } from './session-rows.ts';

interface NewClientSession {
  /** The keyed index of the BSN; the number itself is kept nowhere. */
  readonly bsnIndex: string;
  readonly provider: string;
  readonly authenticatedAt: Instant;
}

/** What a client's session says of itself, beside who is in it. */
export interface LiveClientSession {
  readonly visitor: ClientVisitor;
  readonly bsnIndex: string;
  readonly provider: string;
  readonly seenAt: Instant;
}

/** Begins a session of a client, always under an identifier that nobody had before. @returns what the browser keeps */
export async function beginClientSession(store: Store, session: NewClientSession, at: Instant): Promise<string> {
  const secret = newSecret();
  await store.transaction((tx) =>
    tx
      .insertInto('client_sessions')
      .values({
        id_hash: digestOf(secret),
        client_id: `p_${randomBytes(16).toString('base64url')}`,
        bsn_index: session.bsnIndex,
        provider: session.provider,
        authenticated_at: session.authenticatedAt,
        created_at: at,
        seen_at: at,
      })
      .execute(),
  );
  return secret;
}

interface Row {
  readonly client_id: string;
  readonly bsn_index: string;
  readonly provider: string;
  readonly authenticated_at: number;
  readonly seen_at: number;
}

/** A client's session as it is now; undefined when it has ended or is past a limit. Never cached. */
export async function liveClientSession(
  store: Store,
  idHash: string,
  at: Instant,
): Promise<LiveClientSession | undefined> {
  const [row] = await store.all<Row>(
    `SELECT client_id, bsn_index, provider, authenticated_at, seen_at FROM client_sessions
      WHERE id_hash = ? AND seen_at > ? AND created_at > ?`,
    [idHash, at - sessionLimits.idle, at - sessionLimits.absolute],
  );
  if (row === undefined) return undefined;
  const authenticatedAt = toInstant(Number(row.authenticated_at));
  return {
    visitor: new ClientVisitor(
      { person: { id: row.client_id }, authenticatedAt, sinceLogIn: at - authenticatedAt },
      idHash,
    ),
    bsnIndex: row.bsn_index,
    provider: row.provider,
    seenAt: toInstant(Number(row.seen_at)),
  };
}

/** Remembers that the client was here. A session that has ended meanwhile stays ended. */
export async function touchClientSession(
  store: Store,
  idHash: string,
  { seenAt }: LiveClientSession,
  at: Instant,
): Promise<void> {
  if (at - seenAt < seenEvery) return;
  await store.transaction((tx) =>
    tx.updateTable('client_sessions').set({ seen_at: at }).where('id_hash', '=', idHash).execute(),
  );
}

export async function endClientSession(store: Store, idHash: string): Promise<void> {
  await store.transaction((tx) => tx.deleteFrom('client_sessions').where('id_hash', '=', idHash).execute());
}

/** Ends every session of the client whose session this is: the stolen one among them. */
export async function endAllOfClient(store: Store, idHash: string): Promise<void> {
  await store.transaction((tx) =>
    tx
      .deleteFrom('client_sessions')
      .where('bsn_index', 'in', tx.selectFrom('client_sessions').select('bsn_index').where('id_hash', '=', idHash))
      .execute(),
  );
}

/** Ends every session of the client who is this person, on whichever device: of a person with a number that was confirmed. */
export async function endAllOfSubject(store: Store, subject: SubjectId): Promise<void> {
  await store.transaction((tx) =>
    tx
      .deleteFrom('client_sessions')
      .where(
        'bsn_index',
        'in',
        tx
          .selectFrom('subjects')
          .select('bsn_index')
          .where('id', '=', subject)
          .where('bsn_index', 'is not', null)
          .where('bsn_confirmed_by', 'is not', null)
          .$castTo<{ bsn_index: string }>(),
      )
      .execute(),
  );
}

/** Takes away what is past its limits: with it goes the last thing that tells who that was. */
export async function sweepClientSessions(store: Store, at: Instant): Promise<void> {
  const past = await store.all<{ id_hash: string }>(
    `SELECT id_hash FROM client_sessions WHERE created_at <= ? OR seen_at <= ? LIMIT ${sweptAtOnce}`,
    [at - sessionLimits.absolute, at - sessionLimits.idle],
  );
  if (past.length === 0) return;
  const ids = past.map(({ id_hash }) => id_hash);
  await store.transaction((tx) => tx.deleteFrom('client_sessions').where('id_hash', 'in', ids).execute());
}
