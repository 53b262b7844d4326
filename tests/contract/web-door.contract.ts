/** What holds of people, sessions and log-ins on every database, also when several gateways share it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type Instant, toInstant } from '../../src/contract/vocabulary.ts';
import { keepLogin, takeLogin, type UnderWay } from '../../src/identity/login-rows.ts';
import { moveIssuer, readNames, readPeople, rememberPerson, setBlocked } from '../../src/identity/people-rows.ts';
import {
  beginSession,
  digestOf,
  endSession,
  liveSession,
  sessionLimits,
  setActingRole,
  sweepSessions,
  touchSession,
} from '../../src/identity/session-rows.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

const start = toInstant(Date.parse('2026-03-16T09:00:00Z'));
const later = (milliseconds: number): Instant => toInstant(start + milliseconds);
const account = {
  party: 'woonveste',
  issuer: 'https://a.example',
  subject: 'u-1',
  name: 'Marit',
  roles: ['secretary'],
};

export function webDoorContract(kind: Kind, server: () => TestDatabases): void {
  describe(`the web door on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let other: Store;

    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      // One process has a SQLite file to itself; PostgreSQL serves many gateways.
      other = kind === 'sqlite' ? store : await openStore(database.config);
      return async () => {
        for (const one of new Set([store, other])) await one[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    const begin = async (at: Instant = start, changes: Partial<typeof account> = {}) => {
      const person = await rememberPerson(store, { ...account, ...changes }, at);
      const { id, party, roles } = person;
      const session = { person: id, party, provider: 'w', role: roles[0] ?? '', roles, authenticatedAt: at };
      const secret = await beginSession(store, session, at);
      return { person, secret, hash: digestOf(secret) };
    };
    const isLive = async (hash: string, at: Instant): Promise<boolean> =>
      (await liveSession(other, hash, at)) !== undefined;
    const count = async (table: 'web_sessions' | 'web_logins' | 'people'): Promise<number> =>
      (await store.db.selectFrom(table).selectAll().execute()).length;

    test('a session begun at one gateway lives at the other, and ends at both', async () => {
      const { person, hash } = await begin();
      const live = await liveSession(other, hash, later(1));
      expect(live?.visitor).toMatchObject({
        person: { id: person.id, name: 'Marit' },
        ...{ party: 'woonveste', roles: ['secretary'], role: 'secretary', authenticatedAt: start },
      });
      await endSession(other, hash);
      expect(await liveSession(store, hash, later(1))).toBeUndefined();
      expect(await isLive(digestOf('something else'), later(1))).toBe(false);
    });

    test('a session lives until just before its limits', async () => {
      const { hash } = await begin();
      expect(await isLive(hash, later(sessionLimits.idle - 1))).toBe(true);
      expect(await isLive(hash, later(sessionLimits.idle))).toBe(false);
      for (let at = 0; at < sessionLimits.absolute; at += sessionLimits.idle - 1) {
        const live = await liveSession(store, hash, later(at));
        if (live === undefined) throw new Error(`not live after ${at}`);
        await touchSession(store, hash, live, later(at));
      }
      expect(await isLive(hash, later(sessionLimits.absolute - 1))).toBe(true);
      expect(await isLive(hash, later(sessionLimits.absolute))).toBe(false);
    });

    test('a session that ended while a request was under way stays ended', async () => {
      const { hash } = await begin();
      const live = await liveSession(store, hash, later(120_000));
      await endSession(other, hash);
      if (live) await touchSession(store, hash, live, later(120_000));
      await setActingRole(store, hash, 'secretary');
      expect(await count('web_sessions')).toBe(0);
    });

    test('what is past its limits is swept, and nothing else', async () => {
      const [idle, busy] = [await begin(), await begin(later(1), { subject: 'u-2' })];
      const live = await liveSession(store, busy.hash, later(1_000_000));
      if (live) await touchSession(store, busy.hash, live, later(1_000_000));
      await sweepSessions(store, later(sessionLimits.idle));
      expect(await count('web_sessions')).toBe(1);
      expect(await isLive(busy.hash, later(sessionLimits.idle))).toBe(true);
      expect(await isLive(idle.hash, later(1))).toBe(false);
    });

    test('the first log-in of one account at two gateways at once makes one person', async () => {
      const both = await Promise.all([store, other].map((one) => rememberPerson(one, account, start)));
      expect(both[0]?.id).toBe(both[1]?.id);
      expect(await readPeople(other)).toEqual([
        { id: both[0]?.id, party: 'woonveste', name: 'Marit', roles: ['secretary'], lastLogIn: start, blocked: false },
      ]);
    });

    test('one account at another party, issuer or with another subject is another person', async () => {
      const people = [account, { ...account, party: 'b' }, { ...account, issuer: 'i' }, { ...account, subject: 's' }];
      const ids: string[] = [];
      for (const one of people) ids.push((await rememberPerson(store, one, start)).id);
      expect(new Set(ids).size).toBe(4);
      expect((await readNames(store, ids)).size).toBe(4);
      expect(await readPeople(store, 'b')).toHaveLength(1);
    });

    test('people stay who they are when their provider moves, and log in again; nobody else moves', async () => {
      const { person, hash } = await begin();
      const elsewhere = await begin(start, { issuer: 'https://b.example' });
      await moveIssuer(store, 'https://a.example', 'https://c.example');
      expect([await isLive(hash, later(1)), await isLive(elsewhere.hash, later(1))]).toEqual([false, true]);
      expect((await rememberPerson(other, { ...account, issuer: 'https://c.example' }, later(1))).id).toBe(person.id);
      expect((await rememberPerson(other, account, later(1))).id).not.toBe(person.id);
    });

    test('a block ends every session of a person and of nobody else, and outlives a log-in', async () => {
      const [one, neighbour] = [await begin(), await begin(start, { subject: 'u-2' })];
      const { id } = one.person;
      await expect(setBlocked(store, { party: 'veldhaven', id }, start)).rejects.toMatchObject({ code: 'not-found' });
      expect(await isLive(one.hash, later(1))).toBe(true);
      await setBlocked(other, { party: 'woonveste', id }, start);
      expect(await isLive(one.hash, later(1))).toBe(false);
      expect(await isLive(neighbour.hash, later(1))).toBe(true);
      expect((await rememberPerson(store, account, later(2))).blocked).toBe(true);
      const again = await beginSession(
        store,
        {
          person: id,
          party: 'woonveste',
          provider: 'w',
          role: 'secretary',
          roles: ['secretary'],
          authenticatedAt: start,
        },
        start,
      );
      expect(await isLive(digestOf(again), later(3))).toBe(false);
      await setBlocked(store, { party: 'woonveste', id }, null);
      expect(await isLive(digestOf(again), later(3))).toBe(true);
    });

    const underWay: UnderWay = {
      ...{ provider: 'w', nonce: 'n', verifier: 'v', returnTo: '/proef', fresh: true, begunAt: start },
    };

    test('a log-in under way is taken out once, at whichever gateway, by its own browser', async () => {
      await keepLogin(store, { state: 's', browser: 'b' }, underWay);
      expect(await takeLogin(other, { state: 's', browser: 'another' })).toBeUndefined();
      expect(await takeLogin(other, { state: 'another', browser: 'b' })).toBeUndefined();
      const taken = await Promise.all(
        [1, 2, 3, 4].map((n) => takeLogin(n % 2 ? store : other, { state: 's', browser: 'b' })),
      );
      expect(taken.filter((one) => one !== undefined)).toEqual([underWay]);
      expect(await count('web_logins')).toBe(0);
    });

    test('log-ins under way are bounded for each browser, and go when they are past', async () => {
      for (let n = 0; n < 12; n += 1) {
        await keepLogin(store, { state: `s${n}`, browser: 'b' }, { ...underWay, begunAt: later(n) });
      }
      expect(await count('web_logins')).toBe(10);
      expect(await takeLogin(store, { state: 's1', browser: 'b' })).toBeUndefined();
      expect(await takeLogin(store, { state: 's2', browser: 'b' })).toBeDefined();
      await keepLogin(store, { state: 'last', browser: 'c' }, { ...underWay, begunAt: later(3_600_000) });
      expect(await count('web_logins')).toBe(1);
    });

    test('log-ins under way are bounded for everybody together', async () => {
      const row = (n: number) => ({
        ...{ state_hash: `h${n}`, browser_hash: `b${n}`, provider: 'w', nonce: 'n', verifier: 'v', return_to: '/' },
        ...{ fresh: 0, created_at: start },
      });
      for (let from = 0; from < 10_000; from += 500) {
        const rows = Array.from({ length: 500 }, (_, index) => row(from + index));
        await store.transaction((tx) => tx.insertInto('web_logins').values(rows).execute());
      }
      const one = { state: 's', browser: 'b' };
      await expect(keepLogin(store, one, underWay)).rejects.toMatchObject({ code: 'too-many-requests' });
      await keepLogin(store, one, { ...underWay, begunAt: later(3_600_000) });
      expect(await count('web_logins')).toBe(1);
    });
  });
}
