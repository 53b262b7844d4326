/** What holds of the register of parties on every database: what was revoked stays revoked, whoever writes beside it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type Agreements, openAgreements } from '../../src/agreements/agreements.ts';
import { duringTerm, municipality, policy } from '../../src/agreements/veenrand.fixture.ts';
import type { Party } from '../../src/contract/generated/types.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

const openOn = (store: Store): Promise<Agreements> =>
  openAgreements({
    ...{ store, clock: () => duringTerm, catalogue: policy.catalogue, review: policy.review },
    ...{ findEntry: async () => undefined, trustAnchors: [] },
  });

export function registerContract(kind: Kind, server: () => TestDatabases): void {
  describe(`the register of parties on ${kind}`, () => {
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

    test('loses no revocation of a key to somebody who changes the same party at the same moment', async () => {
      const [here, there] = [await openOn(store), await openOn(other)];
      for (const round of Array.from({ length: 20 }, (_, index) => index)) {
        const party: Party = { ...municipality.party, id: `veldhaven-${round}` };
        await here.registerParty(party);
        const revoked = { ...party, keys: party.keys.map((key) => ({ ...key, revokedAt: '2026-05-01T10:00:00Z' })) };
        const renamed = { ...party, name: 'Gemeente Veldhaven aan Zee' };
        const [revoking] = await Promise.allSettled([here.registerParty(revoked), there.registerParty(renamed)]);
        const kept = (await here.parties()).find(({ id }) => id === party.id);
        expect([revoking.status, kept?.keys[0]?.revokedAt]).toStrictEqual(['fulfilled', '2026-05-01T10:00:00Z']);
      }
    });
  });
}
