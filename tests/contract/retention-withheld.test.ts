import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machine, now, oneYear, openRetentionWorld } from '../support/retention-world.ts';
import { databases, type TestDatabases } from './store-databases.ts';

/** A party hears nothing of a delivery that gave it nothing, so nothing of when such an entry goes either. */
describe.each(['sqlite', 'postgres'] as const)('deliveries that were withheld, on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const officer = { party: 'woonveste', by: 'person:a', role: 'privacy-officer' } as const;
  const ofOperator = { ...officer, party: 'veldhaven' } as const;
  const supervisor = { ...ofOperator, role: 'auditor' } as const;

  test('go by runs of their own, which only who supervises the gateway hears of', async () => {
    await using database = await server.fresh();
    await using world = await openRetentionWorld(database.config);
    const given = await world.write(3, { kind: 'delivery', disclosed: ['supportActive'] });
    const withheld = [await world.write(3, { kind: 'delivery' }), await world.write(3, { kind: 'delivery' })];
    await oneYear(world);
    const { retention } = world;
    expect(await retention.preview(officer, now)).toMatchObject([{ removed: 1 }]);
    expect(await retention.preview(ofOperator, now)).toEqual([]);
    for (const by of [supervisor, machine]) expect(await retention.preview(by, now)).toMatchObject([{ removed: 3 }]);

    expect(await retention.run(now)).toMatchObject([{ removed: 3 }]);
    const kept = await world.kept();
    for (const id of [given, ...withheld]) expect(kept).not.toContain(id);
    expect(await retention.runs(officer)).toMatchObject([{ count: 1, removed: 1 }]);
    // Their runs are of no party in the log, and yet not of what the officers of the operator look after.
    expect(await retention.runs(ofOperator)).toEqual([]);
    for (const by of [supervisor, machine]) {
      expect((await retention.runs(by)).map(({ count }) => count).toSorted()).toEqual([1, 2]);
    }
    const records = (await Promise.all(kept.map(world.audit.find))).filter((entry) => entry?.kind === 'log-retention');
    expect(records.map((entry) => entry?.party)).toEqual(['woonveste', undefined]);
    expect((await world.audit.verify()).intact).toBe(true);
  });

  test('alone leave nothing that the party reads', async () => {
    await using database = await server.fresh();
    await using world = await openRetentionWorld(database.config);
    await world.write(3, { kind: 'delivery' });
    await oneYear(world);
    expect(await world.retention.preview(officer, now)).toMatchObject([{ removed: 0, held: 0, needed: 0 }]);
    await world.retention.holds.place({ party: 'woonveste', reason: 'Zaak' }, machine, {
      ...{ at: now, entry: world.audit.newId() },
    });
    expect(await world.retention.preview(officer, now)).toMatchObject([{ removed: 0, held: 0, needed: 0 }]);
    expect(await world.retention.preview(machine, now)).toMatchObject([{ removed: 0, held: 1 }]);
    expect(await world.retention.runs(officer)).toEqual([]);
  });

  test('that go leave no entry of the party, by which it could count them', async () => {
    await using database = await server.fresh();
    await using world = await openRetentionWorld(database.config);
    await world.write(3, { kind: 'delivery' });
    await oneYear(world);
    expect(await world.retention.run(now)).toMatchObject([{ removed: 1 }]);
    const told = await world.store.all<{ entry: string }>(
      "select entry from log_entries where party = 'woonveste' and entry like '%\"z_%'",
      [],
    );
    expect(told).toEqual([]);
    expect(await world.retention.runs(officer)).toEqual([]);
    expect((await world.audit.verify()).intact).toBe(true);
  });
});
