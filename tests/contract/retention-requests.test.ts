import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { now, oneYear, openRetentionWorld, subjectReference } from '../support/retention-world.ts';
import { databases, type TestDatabases } from './store-databases.ts';

/** A client's request that is open, or a restriction that stands, keeps everything that the log has of that client (AVG art. 18(2)). */
describe.each(['sqlite', 'postgres'] as const)('a term on %s', (kind) => {
  let server: TestDatabases;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test.each([
    ['an open request to see', 'access', 'open'],
    ['an open request to restrict', 'restriction', 'open'],
    ['a restriction that stands', 'restriction', 'granted'],
    ['an erasure that is granted and not done', 'erasure', 'granted'],
  ])('takes nothing of a client with %s, and takes it once that is over', async (_what, request, state) => {
    await using database = await server.fresh();
    await using world = await openRetentionWorld(database.config);
    const { db } = world.store;
    const none = { erase_by: null, sealed: null, refusal: null, task_id: null, case_id: null, assessment: null };
    await db
      .insertInto('rights_requests')
      .values({
        ...{ id: 'r_1', kind: request, party_id: 'woonveste', state, fields: '[]', extension_days: 0, extended: 0 },
        ...{ received_on: '2027-01-01', due_on: '2027-02-01', subject_id: 'sub_1' },
        ...{ filed_by: 'client', decided_by: null, ...none },
      })
      .execute();
    await oneYear(world);
    const rested = await world.write(3, { subject: subjectReference('sub_1') });
    const refused = await world.write(3, { subject: subjectReference('sub_1'), disclosed: [] });
    await world.write(3, { subject: subjectReference('sub_2') });
    await world.write(3);

    await world.retention.run(now);
    const old = await world.store.all<{ id: string }>(
      "select id from log_entries where entry <> '' and kind = 'disclosure' order by seq",
      [],
    );
    expect(old.map(({ id }) => id)).toEqual([rested, refused]);

    await db.updateTable('rights_requests').set({ state: 'done' }).execute();
    await world.retention.run(now);
    expect((await world.kept()).filter((id) => [rested, refused].includes(id))).toEqual([]);
  });
});
