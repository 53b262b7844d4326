/** What holds of freezes on every database, also when several gateways share it. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Author, FrozenThing } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { type Identity, openIdentity } from '../../src/identity/identity.ts';
import { rememberPerson } from '../../src/identity/people-rows.ts';
import { beginSession, digestOf, liveSession } from '../../src/identity/session-rows.ts';
import { createFreezes, type Freezes } from '../../src/incidents/freezes.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { audience, createTokenIssuer } from '../support/token-issuer.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

const at = toInstant(Date.parse('2026-03-16T03:00:00Z'));
const issuer = createTokenIssuer();
const trusted = { issuer: issuer.issuer, algorithms: ['ES256'], jwks: issuer.jwks };
const officerOf = (party: string, by = `person:${party}-1`): Author => ({ party, role: 'privacy-officer', by });
const operator = officerOf('veldhaven');
const client = (clientId: string): FrozenThing => ({ kind: 'api-client', issuer: issuer.issuer, clientId });

export function freezesContract(kind: Kind, server: () => TestDatabases): void {
  describe(`a freeze on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let other: Store;
    let identity: Identity;
    let incidents: { readonly freezes: Freezes };

    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      other = kind === 'sqlite' ? store : await openStore(database.config);
      const clock = () => at;
      // The other gateway lets in; this one freezes.
      identity = await openIdentity({
        store: other,
        clock,
        audience,
        issuers: [trusted],
        findSubjects: async () => [],
      });
      incidents = { freezes: createFreezes({ store, operator: 'veldhaven' }) };
      await store.transaction((tx) =>
        tx
          .insertInto('parties')
          .values(['woonveste', 'thuishof', 'veldhaven'].map((id) => ({ id, document: '{}' })))
          .execute(),
      );
      for (const party of ['woonveste', 'thuishof']) {
        for (const name of ['app', 'second']) {
          const clientId = `${party}-${name}`;
          await identity.registerApiClient({ issuer: issuer.issuer, clientId, party, roles: ['woonconsulent'] });
        }
      }
      return async () => {
        await identity[Symbol.asyncDispose]();
        for (const one of new Set([store, other])) await one[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    const credential = (clientId: string) =>
      `Bearer ${issuer.token(at, { client_id: clientId, sub: clientId, roles: ['woonconsulent'] })}`;
    const isIn = async (clientId: string): Promise<boolean> => {
      const known = await identity.authenticate(credential(clientId)).catch((error: { code: string }) => error.code);
      if (typeof known === 'string') expect(known).toBe('unauthenticated');
      return typeof known !== 'string';
    };
    const logIn = async (party: string, subject: string) => {
      const account = { party, issuer: 'https://a.example', subject, name: 'Marit', roles: ['secretary'] };
      const person = await rememberPerson(store, account, at);
      const session = { person: person.id, party, provider: 'w', role: 'secretary', roles: ['secretary'] };
      const hash = digestOf(await beginSession(store, { ...session, authenticatedAt: at }, at));
      return { person: person.id, isLive: async () => (await liveSession(other, hash, at)) !== undefined };
    };
    const freeze = (what: FrozenThing, by: Author = operator) =>
      incidents.freezes.freeze({ what, reason: 'secret-stolen' }, by, at);

    test('of an application stops its very next request at another gateway, and nobody else', async () => {
      expect(await isIn('woonveste-app')).toBe(true);
      await freeze(client('woonveste-app'));
      expect(await isIn('woonveste-app')).toBe(false);
      expect(await isIn('woonveste-second')).toBe(true);
      expect(await isIn('thuishof-app')).toBe(true);
    });

    test('of an application stays when the application is registered anew, also for another party', async () => {
      await freeze(client('woonveste-app'));
      const again = { issuer: issuer.issuer, clientId: 'woonveste-app', roles: ['woonconsulent'] };
      for (const party of ['woonveste', 'thuishof']) {
        await identity.registerApiClient({ ...again, party });
        expect(await isIn('woonveste-app')).toBe(false);
      }
    });

    test('of a party stops all of its applications and people, and of no other party', async () => {
      const [own, neighbour] = [await logIn('woonveste', 'u-1'), await logIn('thuishof', 'u-2')];
      await freeze({ kind: 'party', party: 'woonveste' });
      expect(await Promise.all(['woonveste-app', 'woonveste-second', 'thuishof-app'].map(isIn))).toEqual([
        false,
        false,
        true,
      ]);
      expect([await own.isLive(), await neighbour.isLive()]).toEqual([false, true]);
    });

    test('of a person ends its sessions for good: a session begun meanwhile opens nothing, and a lifting brings none back', async () => {
      const [before, colleague] = [await logIn('woonveste', 'u-1'), await logIn('woonveste', 'u-2')];
      const { id } = await freeze({ kind: 'person', person: before.person });
      const meanwhile = await logIn('woonveste', 'u-1');
      expect([await before.isLive(), await meanwhile.isLive(), await colleague.isLive()]).toEqual([false, false, true]);
      await incidents.freezes.lift(id, officerOf('veldhaven', 'person:other'), at);
      expect(await before.isLive()).toBe(false);
      expect(await (await logIn('woonveste', 'u-1')).isLive()).toBe(true);
    });

    test('does not reopen with its lifting what was revoked or blocked meanwhile', async () => {
      const somebody = await logIn('woonveste', 'u-1');
      const freezes = [
        await freeze(client('woonveste-app')),
        await freeze({ kind: 'person', person: somebody.person }),
      ];
      await identity.revokeApiClient(issuer.issuer, 'woonveste-app');
      await identity.blockPerson({ party: 'woonveste', id: somebody.person });
      for (const { id } of freezes) await incidents.freezes.lift(id, officerOf('veldhaven', 'person:other'), at);
      expect(await isIn('woonveste-app')).toBe(false);
      expect(await (await logIn('woonveste', 'u-1')).isLive()).toBe(false);
    });

    test('holds until every freeze of the thing, and of its party, is lifted', async () => {
      const own = await freeze(client('woonveste-app'), officerOf('woonveste'));
      const second = await freeze(client('woonveste-app'));
      const whole = await freeze({ kind: 'party', party: 'woonveste' });
      for (const [id, isOpen] of [[own.id, false] as const, [whole.id, false] as const, [second.id, true] as const]) {
        await incidents.freezes.lift(id, officerOf('veldhaven', 'person:other'), at);
        expect(await isIn('woonveste-app')).toBe(isOpen);
      }
    });

    test('is lifted once, and never by who froze, whatever role or party it names', async () => {
      const { id } = await freeze(client('woonveste-app'), officerOf('woonveste', 'person:x'));
      for (const by of [officerOf('woonveste', 'person:x'), officerOf('veldhaven', 'person:x')]) {
        await expect(incidents.freezes.lift(id, by, at)).rejects.toMatchObject({ code: 'not-allowed' });
      }
      const both = await Promise.allSettled(
        ['person:y', 'person:z'].map((by) => incidents.freezes.lift(id, officerOf('woonveste', by), at)),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      await expect(incidents.freezes.lift(id, operator, at)).rejects.toMatchObject({ code: 'conflict' });
    });

    test('that who runs the gateway set is not lifted by the party itself', async () => {
      const { id } = await freeze(client('woonveste-app'));
      const own = officerOf('woonveste', 'person:y');
      await expect(incidents.freezes.lift(id, own, at)).rejects.toMatchObject({ code: 'not-allowed' });
      expect(await isIn('woonveste-app')).toBe(false);
    });

    test('of a command is lifted by who runs the gateway or by somebody else at the machine, never by the same', async () => {
      const { freezes } = incidents;
      const request = { what: client('woonveste-app'), reason: 'precaution' } as const;
      const first = await freezes.freeze(request, { operator: 'kim' }, at);
      await expect(freezes.lift(first.id, { operator: 'kim' }, at)).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(freezes.lift(first.id, officerOf('woonveste'), at)).rejects.toMatchObject({ code: 'not-allowed' });
      await freezes.lift(first.id, { operator: 'sam' }, at);
      const second = await freezes.freeze(request, { operator: 'kim' }, at);
      await freezes.lift(second.id, operator, at);
      expect(await isIn('woonveste-app')).toBe(true);
    });

    test('is for officers, of their own party; what is not there and what is not theirs look the same', async () => {
      const nobody = await logIn('thuishof', 'u-9');
      const own = officerOf('woonveste');
      const things: FrozenThing[] = [
        { kind: 'party', party: 'thuishof' },
        { kind: 'party', party: 'nobody' },
        client('thuishof-app'),
        client('nobody-app'),
        { kind: 'person', person: nobody.person },
        { kind: 'person', person: `p_${'A'.repeat(22)}` },
      ];
      const refused = await Promise.all(things.map((what) => freeze(what, own).catch((error: Error) => error)));
      expect(new Set(refused.map((error) => (error instanceof Error ? error.message : 'frozen'))).size).toBe(1);
      for (const role of ['data-protection-officer', 'signatory', 'secretary', 'woonconsulent', 'none']) {
        await expect(freeze(client('woonveste-app'), { ...own, role })).rejects.toMatchObject({ code: 'not-allowed' });
      }
      expect(await isIn('woonveste-app')).toBe(true);
    });

    test('is told to its party and to who runs the gateway; who did it only to its own party', async () => {
      await freeze(client('woonveste-app'), officerOf('woonveste', 'person:x'));
      await freeze(client('thuishof-app'));
      const told = async (by: Author) =>
        (await incidents.freezes.list(by)).map(({ party, frozenBy }) => [party, frozenBy.party, frozenBy.caller]);
      expect(await told(officerOf('woonveste'))).toEqual([['woonveste', 'woonveste', 'person:x']]);
      expect(await told(officerOf('thuishof'))).toEqual([['thuishof', 'veldhaven', undefined]]);
      expect((await told(operator)).toSorted()).toEqual([
        ['thuishof', 'veldhaven', 'person:veldhaven-1'],
        ['woonveste', 'woonveste', undefined],
      ]);
      await expect(incidents.freezes.list({ ...operator, role: 'signatory' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    });
  });
}
