/** What parties are told, on whichever database it is kept, by however many gateways. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseRef, PartyId } from '../../src/contract/generated/types.ts';
import { type Instant, toInstant, toSubjectId } from '../../src/contract/vocabulary.ts';
import {
  createNotices,
  type FindRecipients,
  type Notices,
  type NoticeTask,
  type Told,
} from '../../src/notices/notices.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

const subject = toSubjectId('sub_J');
const start = Date.parse('2026-06-20T09:00:00Z');
const at = (seconds: number): Instant => toInstant(start + seconds * 1_000);
const refOf = (letter: string): CaseRef => `c_${letter.repeat(22)}`;
const woonveste: Told = { party: 'woonveste', caseRef: refOf('w'), purposes: ['P06'], fields: ['supportActive'] };
const thuishof: Told = { party: 'thuishof', caseRef: refOf('t'), purposes: ['P05'], fields: ['supportPeriod'] };
const withdrawal: NoticeTask = { kind: 'consent.withdrawn', subject, consent: 'k_1' };
const breach = (...to: Told[]): NoticeTask => ({ kind: 'breach.found', to });

export function noticesContract(kind: Kind, server: () => TestDatabases): void {
  describe(`what parties are told on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    const clock = { now: at(0) };
    /** What stands in the log: it is read again each time. */
    let received: readonly Told[];
    const recipientsOf: FindRecipients = async (_subject, asked) => asked.map(() => received);
    let notices: Notices;

    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      clock.now = at(0);
      received = [woonveste];
      notices = createNotices({ store, clock: () => clock.now, recipientsOf });
      return async () => {
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    /** Stores of other gateways; a SQLite file has one gateway. */
    const openOthers = (): Promise<Store[]> =>
      Promise.all(kind === 'sqlite' ? [] : [openStore(database.config), openStore(database.config)]);
    const plan = (task: NoticeTask) => store.transaction((tx) => notices.plan(tx, task, clock.now));
    const listOf = (party: PartyId) => notices.list(party, { limit: 200 });
    const kept = (table: string) => store.all<Record<string, unknown>>(`select * from ${table}`, []);

    test('is nothing when what caused it was not done', async () => {
      const work = store.transaction(async (tx) => {
        await notices.plan(tx, withdrawal, clock.now);
        throw new Error('the withdrawal failed');
      });
      await expect(work).rejects.toThrow('the withdrawal failed');
      await notices.dispatch();
      expect(await listOf('woonveste')).toEqual([]);
      expect(await kept('notice_tasks')).toEqual([]);
    });

    test('is told to who received, to nobody else, and without anything of another party', async () => {
      received = [woonveste, thuishof];
      await plan(withdrawal);
      await notices.dispatch();
      expect(await listOf('woonveste')).toEqual([
        {
          ...{ id: expect.stringMatching(/^n_.{22}$/), number: 1, kind: 'consent.withdrawn' },
          ...{ happenedOn: '2026-06-20', madeOn: '2026-06-20' },
          ...{ caseRef: refOf('w'), purposes: ['P06'], fields: ['supportActive'] },
        },
      ]);
      // But for the ids, which are random and may have any letters.
      const told = (await listOf('thuishof')).map(({ id: _, ...one }) => one);
      expect(told).toHaveLength(1);
      expect(JSON.stringify(told)).not.toMatch(/woonveste|cw|supportActive|P06/);
      expect(await listOf('veldhaven')).toEqual([]);
    });

    test('comes once, however often and by however many it is told', async () => {
      await plan(withdrawal);
      const others = await openOthers();
      const gateways = [store, store, ...others].map((own) =>
        createNotices({ store: own, clock: () => clock.now, recipientsOf }),
      );
      for (const seconds of [0, 0, 30, 61, 61, 600]) {
        clock.now = at(seconds);
        await Promise.all(gateways.map((gateway) => gateway.dispatch()));
      }
      expect(await listOf('woonveste')).toHaveLength(1);
      for (const other of others) await other[Symbol.asyncDispose]();
    });

    test('comes later to a recipient whose entry was written after the first look, and only then', async () => {
      await plan(withdrawal);
      await notices.dispatch();
      received = [woonveste, thuishof];
      clock.now = at(59);
      await notices.dispatch();
      expect(await listOf('thuishof')).toEqual([]);
      clock.now = at(60);
      await notices.dispatch();
      expect(await listOf('thuishof')).toHaveLength(1);
      expect(await listOf('woonveste')).toHaveLength(1);
    });

    test('names everything again to who turns out to have received more', async () => {
      await plan(withdrawal);
      await notices.dispatch();
      received = [{ ...woonveste, fields: ['supportActive', 'supportContact'] }];
      clock.now = at(60);
      await notices.dispatch();
      expect((await listOf('woonveste')).map(({ number, fields }) => [number, fields])).toEqual([
        [1, ['supportActive']],
        [2, ['supportActive', 'supportContact']],
      ]);
    });

    test('leads to the person no more once everybody was told', async () => {
      const task = await plan(withdrawal);
      await notices.dispatch();
      expect((await notices.progress(task)).complete).toBe(false);
      clock.now = at(60);
      await notices.dispatch();
      expect(await notices.progress(task)).toEqual({
        complete: true,
        told: [{ party: 'woonveste', madeAt: at(0), receivedAt: undefined }],
      });
      expect(JSON.stringify(await kept('notice_tasks'))).not.toMatch(/sub_J|k_1/);
    });

    test('of an erased person is found before the link is destroyed, with all that was still to be told', async () => {
      await plan(withdrawal);
      await store.transaction(async (tx) => {
        await notices.plan(tx, { kind: 'data.erased', subject }, clock.now);
        received = [];
      });
      expect(JSON.stringify(await kept('notice_tasks'))).not.toContain('sub_J');
      await notices.dispatch();
      expect((await listOf('woonveste')).map((notice) => notice.kind).toSorted()).toEqual([
        'consent.withdrawn',
        'data.erased',
      ]);
    });

    test('of an erased person share no task and no moment, whenever they were told', async () => {
      received = [woonveste, thuishof];
      await plan(withdrawal);
      await notices.dispatch();
      clock.now = at(30);
      const refs = [woonveste, thuishof].map(({ party, caseRef = '' }) => ({ party, caseRef }));
      await store.transaction(async (tx) => {
        const alsoTo = [
          { ...thuishof, purposes: [], fields: ['phone'] },
          { ...woonveste, party: 'veldhaven' },
        ];
        await notices.plan(tx, { kind: 'data.erased', subject, alsoTo }, clock.now);
        await notices.separate(tx, refs);
        received = [];
      });
      clock.now = at(45);
      await notices.dispatch();
      const rows = await kept('notices');
      expect(rows.map((row) => [row['party_id'], row['kind']]).toSorted()).toEqual(
        ['thuishof', 'veldhaven', 'woonveste']
          .flatMap((party) => [
            ...(party === 'veldhaven' ? [] : [[party, 'consent.withdrawn']]),
            [party, 'data.erased'],
          ])
          .toSorted(),
      );
      expect(new Set(rows.map((row) => row['task_id'])).size).toBe(rows.length);
      const day = Date.parse('2026-06-20T00:00:00Z');
      for (const row of rows) expect([Number(row['happened_at']), Number(row['made_at'])]).toEqual([day, day]);
      expect(await kept('notice_tasks')).toEqual([]);
      expect((await listOf('thuishof')).at(-1)?.fields).toEqual(['phone', 'supportPeriod']);
    });

    test('waits for a log that cannot be read, and does not keep the rest waiting', async () => {
      const failing = createNotices({
        ...{ store, clock: () => clock.now },
        recipientsOf: () => Promise.reject(new Error('no log')),
      });
      await plan(withdrawal);
      await plan(breach(thuishof));
      expect(await failing.dispatch()).toEqual({ done: 1, failures: [new Error('no log')] });
      expect(await listOf('thuishof')).toHaveLength(1);
      expect(await notices.dispatch()).toEqual({ done: 0, failures: [] });
      clock.now = at(30);
      await notices.dispatch();
      expect(await listOf('woonveste')).toHaveLength(1);
    });

    test('waits for the entry without which it did not happen, and is dropped when that never comes', async () => {
      const used = (entry: string): NoticeTask => ({ kind: 'emergency.used', to: [thuishof], entry });
      const writeEntry = async (id: string) => {
        await store.db.insertInto('log_trees').values({ tree: 'here', created_at: 0 }).execute();
        const row = { tree: 'here', seq: 0, id, entry: JSON.stringify({ id }), leaf: '', at: at(0) };
        await store.db.insertInto('log_entries').values(row).execute();
      };
      await plan(used('e_late'));
      await plan(used('e_never'));
      await notices.dispatch();
      expect(await listOf('thuishof')).toEqual([]);
      await writeEntry('e_late');
      clock.now = at(1);
      await notices.dispatch();
      expect(await listOf('thuishof')).toHaveLength(1);
      // A gateway with a clock that is far ahead waits as long itself.
      for (const seconds of [500, 530]) {
        clock.now = at(seconds);
        await notices.dispatch();
        expect((await kept('notice_tasks')).filter((task) => task['due_at'] !== null)).toHaveLength(1);
      }
      clock.now = at(560);
      await notices.dispatch();
      expect((await kept('notice_tasks')).filter((task) => task['due_at'] !== null)).toEqual([]);
      expect(await listOf('thuishof')).toHaveLength(1);
    });

    test('is left to the gateway that works at it, and taken over when that one is gone', async () => {
      await plan(withdrawal);
      let goOn: () => void = () => {};
      const stuck = createNotices({
        ...{ store, clock: () => clock.now },
        recipientsOf: async (_subject, asked) => {
          await new Promise<void>((resolve) => {
            goOn = resolve;
          });
          return asked.map(() => received);
        },
      });
      const hanging = stuck.dispatch();
      await expect.poll(async () => (await kept('notice_tasks'))[0]?.['leased_until']).toBeGreaterThan(0);
      expect(await notices.dispatch()).toEqual({ done: 0, failures: [] });
      clock.now = at(11);
      await notices.dispatch();
      expect(await listOf('woonveste')).toHaveLength(1);
      goOn();
      await hanging;
      expect(await listOf('woonveste')).toHaveLength(1);
    });

    test('is numbered per party without gaps or doubles, also to who reads while several gateways write', async () => {
      const parties = ['woonveste', 'thuishof', 'veldhaven'];
      const others = await openOthers();
      const gateways = [store, store, ...others].map((own) =>
        createNotices({ store: own, clock: () => clock.now, recipientsOf }),
      );
      const tasks = 40;
      for (let number = 0; number < tasks; number += 1) {
        await plan(breach(...parties.map((party) => ({ ...woonveste, party, caseRef: refOf(String(number % 10)) }))));
      }
      let writing = true;
      const read = async (party: PartyId) => {
        const seen: number[] = [];
        for (let last = false; !last; ) {
          last = !writing;
          const page = await notices.list(party, { after: String(seen.at(-1) ?? 0), limit: 7 });
          seen.push(...page.map(({ number }) => number));
          if (page.length > 0) last = false;
        }
        return seen;
      };
      const reading = Promise.all(parties.map(read));
      await Promise.all(gateways.map((gateway) => gateway.dispatch()));
      writing = false;
      const expected = Array.from({ length: tasks }, (_, index) => index + 1);
      expect(await reading).toEqual(parties.map(() => expected));
      for (const other of others) await other[Symbol.asyncDispose]();
    });

    test('is acknowledged once, by the party itself only', async () => {
      await plan(withdrawal);
      await notices.dispatch();
      const [notice] = await notices.open('woonveste', 10);
      const id = String(notice?.id);
      await expect(notices.receive('thuishof', id, at(5))).rejects.toMatchObject({ code: 'not-found' });
      expect(await notices.open('woonveste', 10)).toHaveLength(1);
      const received = { ...notice, receivedAt: '2026-06-20T09:00:06.000Z' };
      expect(await notices.receive('woonveste', id, at(6))).toEqual(received);
      expect(await notices.receive('woonveste', id, at(7))).toEqual(received);
      expect(await notices.open('woonveste', 10)).toEqual([]);
      expect(await listOf('woonveste')).toEqual([received]);
    });

    test('is kept for a year after it was acknowledged, and for ever when it was not', async () => {
      await plan(breach(woonveste));
      await plan(breach(thuishof));
      await notices.dispatch();
      const [notice] = await listOf('woonveste');
      await notices.receive('woonveste', String(notice?.id), clock.now);
      clock.now = at(365 * 86_400);
      await notices.forget();
      expect(await listOf('woonveste')).toHaveLength(1);
      clock.now = at(365 * 86_400 + 1);
      await notices.forget();
      expect([await listOf('woonveste'), await listOf('thuishof')]).toEqual([[], [expect.anything()]]);
      expect(await kept('notice_tasks')).toHaveLength(1);
      await plan(breach(woonveste));
      await notices.dispatch();
      expect((await listOf('woonveste'))[0]?.number).toBe(2);
    });

    test.each(['x', '-1', '1.5', '01', `${'9'.repeat(16)}`])('has no page behind %s', async (page) => {
      await expect(notices.list('woonveste', { after: page, limit: 5 })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    });
  });
}
