/** The verification of the log beside all other work: it stops nobody for long, and what goes on meanwhile is no break. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAudit } from '../../src/audit/audit.ts';
import { readVerdict } from '../../src/audit/kept-verdict.ts';
import { verifyLog } from '../../src/audit/verify-log.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { now, oneYear, openRetentionWorld } from '../support/retention-world.ts';
import { databases, disarm, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { clock, draft, openLog, origin, publicKey, recordMany, signingKey } from './store-log-parts.ts';

const tree = `${origin}/1`;
/** At most so many signatures are checked before others have a turn. */
const mostAtOnce = 20;

describe.each(['sqlite', 'postgres'] as const)('the verification of the log on %s', (kind) => {
  let server: TestDatabases;
  let database: TestDatabase;
  beforeAll(async () => {
    server = await databases[kind]();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  beforeEach(async () => {
    database = await server.fresh();
    return () => database[Symbol.asyncDispose]();
  });

  const verify = (store: Store, rest: () => Promise<unknown>) => verifyLog({ store, keys: [publicKey], nameFor, rest });
  const keepCheckpoints = (store: Store, sizes: readonly number[]) =>
    store.db
      .insertInto('log_checkpoints')
      .values(sizes.map((size) => ({ tree, size, root: '', note: 'signed by nobody', at: 0 })))
      .execute();

  test('lets others have a turn between checkpoints, however many there are over few entries', async () => {
    await using store = await openStore(database.config);
    await using audit = await openLog(store);
    await recordMany(audit, 1);
    await audit.checkpoint();
    for (let from = 2; from < 3_002; from += 1_000) {
      await keepCheckpoints(
        store,
        Array.from({ length: 1_000 }, (_, offset) => from + offset),
      );
    }
    let rests = 0;
    const verdict = await verify(store, async () => {
      rests += 1;
    });
    expect(verdict.trees).toMatchObject([{ size: 1, broken: { problem: 'checkpoint-not-signed', from: 2 } }]);
    expect(rests).toBeGreaterThan(3_000 / mostAtOnce);
  });

  test('lets others have a turn between checkpoints that are met on the way', async () => {
    await using store = await openStore(database.config);
    await using audit = await openLog(store);
    for (let size = 1; size <= 90; size += 1) {
      await audit.record(draft, undefined);
      await audit.checkpoint();
    }
    let rests = 0;
    const verdict = await verify(store, async () => {
      rests += 1;
    });
    expect(verdict.trees).toEqual([{ tree, size: 90, vouchedFor: 90 }]);
    expect(rests).toBeGreaterThan(90 / mostAtOnce);
  });

  test('takes what is written and signed meanwhile for what it is', async () => {
    await using store = await openStore(database.config);
    await using audit = await openLog(store);
    await recordMany(audit, 150);
    let rests = 0;
    const verdict = await verify(store, async () => {
      rests += 1;
      if (rests > 5) return;
      await recordMany(audit, 3);
      await audit.checkpoint();
    });
    expect(verdict).toMatchObject({ intact: true, trees: [{ tree, size: 165 }] });
  });

  test('takes a text that a recorded run removes meanwhile for removed', async () => {
    await using world = await openRetentionWorld(database.config);
    for (let pair = 0; pair < 60; pair += 1) {
      await world.write(3);
      await world.write(3, { party: 'thuishof' });
    }
    await oneYear(world, 'woonveste');
    await world.retention.run(now);
    await oneYear(world, 'thuishof');
    const size = 60 * 2 + 3;
    expect(await world.audit.verify()).toMatchObject({ intact: true, trees: [{ size }] });
    let rests = 0;
    const during = await world.audit.verify(async () => {
      rests += 1;
      // The first page is read: this run takes texts of before and of after it.
      if (rests === 1) await world.retention.run(now);
    });
    expect(during).toMatchObject({ intact: true, trees: [{ size: size + 1 }] });
    const gone = await world.store.all<{ seq: number }>("select seq from log_entries where entry = ''", []);
    expect(gone).toHaveLength(120);
  });

  test('finds a break twice before it says so, and says one that stays', async () => {
    await using store = await openStore(database.config);
    {
      await using audit = await openLog(store);
      await recordMany(audit, 120);
    }
    await database.run(...disarm(kind), "update log_entries set trace = 'another' where seq = 110");
    const broken = { problem: 'entry-columns-changed', from: 110, to: 111 };
    expect((await verify(store, async () => {})).trees).toMatchObject([{ size: 110, broken }]);
    let rests = 0;
    const mended = await verify(store, async () => {
      rests += 1;
      // The second page was read, and is doubted.
      if (rests === 2) await database.run(`update log_entries set trace = '${draft.traceId}' where seq = 110`);
    });
    expect(mended).toMatchObject({ intact: true, trees: [{ size: 120 }] });
  });

  test('keeps what it found for every process, until one that began later finds it whole', async () => {
    await using store = await openStore(database.config);
    await using audit = await openLog(store);
    await recordMany(audit, 3);
    const never = { at: undefined, intact: true };
    expect(await audit.verified()).toEqual(never);
    await audit.verify();
    const whole = { at: clock(), intact: true };
    await using other = await openStore(database.config);
    expect([await audit.verified(), await readVerdict(other)]).toEqual([whole, whole]);
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const early = audit.verify(async () => {
      begun.resolve();
      await gate.promise;
    });
    await begun.promise;
    await database.run(...disarm(kind), "update log_entries set trace = 'another' where seq = 1");
    await audit.verify();
    const broken = { at: clock(), intact: false };
    expect([await audit.verified(), await readVerdict(other)]).toEqual([broken, broken]);
    await database.run(`update log_entries set trace = '${draft.traceId}' where seq = 1`);
    gate.resolve();
    expect((await early).intact).toBe(true);
    expect(await readVerdict(other)).toEqual(broken);
    await audit.verify();
    expect(await readVerdict(other)).toEqual(whole);
  });

  test('knows of a break that it could not keep', async () => {
    await using store = await openStore(database.config);
    await using audit = await openLog(store);
    await recordMany(audit, 3);
    await database.run(...disarm(kind), "update log_entries set trace = 'another' where seq = 1");
    await database.run('alter table log_verified rename to away');
    expect((await audit.verify()).intact).toBe(false);
    await database.run('alter table away rename to log_verified');
    expect(await readVerdict(store)).toEqual({ at: undefined, intact: true });
    expect((await audit.verified()).intact).toBe(false);
    await audit.verify();
    expect((await readVerdict(store)).intact).toBe(false);
  });

  test('tells the last moment of every tree, whoever wrote it', async () => {
    await using store = await openStore(database.config);
    for (const [name, at] of [
      ['one', '2027-03-01T10:00:00.000Z'],
      ['two', '2027-02-01T10:00:00.000Z'],
      ['three', undefined],
    ] as const) {
      await using audit = await openAudit({ store, clock, origin: name, signingKey, nameFor });
      if (at !== undefined) await audit.record({ ...draft, at }, undefined);
      if (name !== 'three') continue;
      const moments = (await audit.lastMoments()).map((moment) => new Date(moment).toISOString());
      expect(moments.toSorted()).toEqual(['2027-02-01T10:00:00.000Z', '2027-03-01T10:00:00.000Z']);
    }
  });
});
