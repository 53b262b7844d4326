/** What must not go, whoever is wrong: the clock, another process, the disk, or somebody who writes the database. */
import { hash } from 'node:crypto';
import { CompiledQuery, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryDraft } from '../../src/audit/audit.ts';
import { type Instant, toInstant } from '../../src/contract/vocabulary.ts';
import { pageText } from '../../src/retention/due-rows.ts';
import {
  caseReference,
  type Faults,
  machine,
  now,
  oneYear,
  openRetentionWorld,
  type RetentionWorld,
  referencesOf,
  subjectReference,
  yearsAgo,
} from '../support/retention-world.ts';
import { disarm, type Kind, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { draft } from './store-log-parts.ts';

const day = 86_400_000;
const later = (days: number): Instant => toInstant(now + days * day);
const woonveste = { party: 'woonveste', category: 'disclosures', source: 'Selectielijst' } as const;
const breach = {
  ...{ id: 'b_1', party_id: 'woonveste', api_client: null, person: null, kind: 'other', discovered_at: 1 },
  ...{ from_at: Date.parse(yearsAgo(9)), to_at: null, agreements: '[]', told: '[]' },
  ...{ authority_hours: 72, partner_notice_hours: null, recorded_at: 1 },
  ...{ recorded_by: 'person:a', recorded_by_party: 'woonveste' },
};

export function retentionLimitsContract(kind: Kind, server: () => TestDatabases): void {
  let database: TestDatabase;
  let world: RetentionWorld;
  beforeEach(async () => {
    database = await server().fresh();
    world = await openRetentionWorld(database.config);
  });
  afterEach(async () => {
    await world[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
  });

  const deed = () => ({ at: now, entry: world.audit.newId() });
  const isKept = async (id: string): Promise<boolean> => (await world.kept()).includes(id);
  /** The world once more, in which something goes wrong. */
  async function reopen(faults: Faults = {}): Promise<RetentionWorld> {
    await world[Symbol.asyncDispose]();
    world = await openRetentionWorld(database.config, faults);
    return world;
  }
  const cutOff = () => {
    throw new Error('cut off');
  };

  describe('a clock', () => {
    test('that is ahead takes nothing by itself: what is due was due at the last look', async () => {
      const { retention } = world;
      const [young, old] = [await world.write(0.01), await world.write(3)];
      await oneYear(world);
      // The first look has nothing to go by.
      expect(await retention.daily(now)).toEqual([]);
      expect(await retention.daily(later(10 * 366))).toBe('clock-ahead');
      expect(await retention.daily(later(8))).toBe('clock-ahead');
      expect(await isKept(old)).toBe(true);
      expect(await retention.daily(later(1))).toMatchObject([{ removed: 1 }]);
      expect([await isKept(young), await isKept(old)]).toEqual([true, false]);
    });

    test('that is days ahead takes nothing before its term, and that is behind again waits for nobody', async () => {
      const { retention } = world;
      const almost = await world.write(1 - 2 / 366, { at: toInstantText(later(-363)) });
      await oneYear(world);
      expect(await retention.daily(now)).toEqual([]);
      expect(await retention.daily(later(6))).toMatchObject([{ removed: 0 }]);
      expect(await retention.daily(later(1))).toMatchObject([{ removed: 0 }]);
      expect(await isKept(almost)).toBe(true);
      expect(await retention.daily(later(4))).toMatchObject([{ removed: 0 }]);
      expect(await retention.daily(later(5))).toMatchObject([{ removed: 1 }]);
    });

    test('that nobody looked at for long is believed when a person says so, and daily from then on', async () => {
      const { retention } = world;
      const [old, next] = [await world.write(3), await world.write(0.9)];
      await oneYear(world);
      await retention.daily(now);
      const back = later(40);
      expect(await retention.daily(back)).toBe('clock-ahead');
      expect(await retention.run(back)).toMatchObject([{ removed: 2 }]);
      expect([await isKept(old), await isKept(next)]).toEqual([false, false]);
      expect(await retention.daily(later(41))).toMatchObject([{ removed: 0 }]);
    });
  });

  test('a database that was put back takes nothing by itself until a person looked', async () => {
    const { retention, store } = world;
    const old = await world.write(3);
    await oneYear(world);
    await retention.daily(now);
    const ended = { tree: 'gateway.example/0', size: 1, root: 'x', ended_by: 'kim', entry: 'e_x', at: now };
    await store.db.insertInto('log_ended_trees').values(ended).execute();
    expect(await retention.daily(later(1))).toBe('put-back');
    expect(await isKept(old)).toBe(true);
    expect(await retention.run(later(1))).toMatchObject([{ removed: 1 }]);
    expect(await retention.daily(later(2))).toMatchObject([{ removed: 0 }]);
  });

  test('what is written of a look stays', async () => {
    await world.retention.daily(now);
    for (const change of ['update retention_looks set at = 1', 'delete from retention_looks']) {
      await expect(database.run(change)).rejects.toThrow('stays known');
    }
  });

  describe('who writes the database', () => {
    /** A run that somebody wrote down and recorded by hand. */
    async function plant(document: object, seq: number): Promise<void> {
      const { store, audit } = world;
      const [{ tree = '' } = {}] = await store.all<{ tree: string }>('select tree from log_entries limit 1', []);
      const id = `z_${'a'.repeat(20)}${String(seq).padStart(2, '0')}`;
      const text = JSON.stringify({
        ...{ v: 1, id, ...woonveste, months: 12, before: yearsAgo(1), tree, count: 1, places: [[seq, seq]] },
        ...document,
      });
      const digest = hash('sha256', text, 'base64url');
      const entry = { ...draft, party: 'woonveste', kind: 'log-retention', reference: `${id}.${digest}` } as const;
      const recorded = await audit.record(entry, undefined);
      const row = { id, entry_id: recorded.entry.id, tree, document: text, digest, planned_at: now };
      await store.db
        .insertInto('retention_runs')
        .values({ ...row, first_seq: seq, last_seq: seq })
        .execute();
    }
    const remove = (seq: number) =>
      database.run(`update log_entries set entry = '', subject = null, kind = null, party = null, outcome = null,
        case_ref = null, purpose = null, reasons = null, trace = null where seq = ${seq}`);

    test.each<[string, object]>([
      ['another party', { party: 'thuishof' }],
      ['no party', { party: null }],
      ['an earlier moment', { before: '2010-01-01T00:00:00.000Z' }],
    ])('gets nothing by a recorded run of %s', async (_, document) => {
      const id = await world.write(3);
      await world.setTerm({ ...woonveste, months: 120 });
      for (const party of ['thuishof', null]) await world.setTerm({ ...woonveste, party, months: 12 });
      await plant(document, 0);
      await expect(remove(0)).rejects.toThrow('the log only grows');
      await world.retention.run(now);
      expect(await world.retention.runs(machine)).toMatchObject([{ count: 1, removed: 0 }]);
      expect(await isKept(id)).toBe(true);
      expect((await world.audit.verify()).intact).toBe(true);
    });

    test.each<[string, object, number]>([
      ['a moment that is not past by its term', { before: yearsAgo(0) }, 12],
      ['a term that is none', { months: 0, before: yearsAgo(0) }, 12],
      ['a term that nobody set', { months: 11, before: yearsAgo(1) }, 12],
      ['a moment of before the entry', { before: yearsAgo(4) }, 12],
      ['another category', { category: 'casework' }, 12],
    ])('does not hide from who verifies what a recorded run took by %s', async (_, document, months) => {
      await world.write(3);
      await world.setTerm({ ...woonveste, months });
      await plant(document, 0);
      await database.run(...disarm(kind));
      await remove(0);
      const broken = { problem: 'entry-removed-unrecorded', from: 0, to: 1 };
      expect(await world.audit.verify()).toMatchObject({ intact: false, trees: [{ broken }] });
    });

    test('gets no kind of entry that is kept as long as the log', async () => {
      const kept = [
        'agreement-statement',
        'subject-erased',
        'freeze',
        'breach',
        'log-retention',
        'log-restored',
        'legal-hold',
        'register-frozen',
      ] as const;
      for (const own of kept) await world.write(3, { kind: own });
      for (const [seq] of kept.entries()) {
        await plant({}, seq);
        await expect(remove(seq)).rejects.toThrow('the log only grows');
      }
      await oneYear(world);
      await world.retention.run(now);
      expect((await world.kept()).length).toBeGreaterThanOrEqual(2 * kept.length);
    });

    test('changes no hold, but for one lifting that counts when it is in the log', async () => {
      const { retention, audit } = world;
      const id = await world.write(3);
      await oneYear(world);
      const placing = deed();
      const hold = await retention.holds.place({ party: 'woonveste', reason: 'Rechtszaak' }, machine, placing);
      const { placed: reference, lifted } = hold.reference;
      await audit.record({ ...draft, id: placing.entry, kind: 'legal-hold', reference }, undefined);
      const changes = [
        'to_at = 1',
        "party_id = 'thuishof'",
        "reason = 'iets anders'",
        "entry_id = 'e_x'",
        'placed_at = 1',
      ];
      for (const change of changes) {
        await expect(database.run(`update legal_holds set ${change}`)).rejects.toThrow('stays known');
      }
      // By no entry, or by one that says something else, nothing is lifted.
      for (const entry of ['e_none', placing.entry]) {
        await database.run(`update legal_holds set lifted_at = 1, lifted_by = 'x', lifted_entry = '${entry}'`);
        expect(await retention.run(now)).toMatchObject([{ removed: 0, held: 1 }]);
      }
      await world.lift(hold.id, { operator: 'sam' });
      await expect(database.run('update legal_holds set lifted_at = null')).rejects.toThrow('stays known');
      expect(lifted).toBe(`${hold.id}.lifted`);
      expect(await retention.run(now)).toMatchObject([{ removed: 1, held: 0 }]);
      expect(await isKept(id)).toBe(false);
    });

    test('and took the triggers away stops every run by a hold that is not what the log says', async () => {
      await world.write(3);
      await oneYear(world);
      const placing = deed();
      const hold = await world.retention.holds.place({ party: 'woonveste', reason: 'Rechtszaak' }, machine, placing);
      const { placed: reference } = hold.reference;
      await world.audit.record({ ...draft, id: placing.entry, kind: 'legal-hold', reference }, undefined);
      const trigger = 'drop trigger legal_holds_refuse_update';
      await database.run(kind === 'sqlite' ? trigger : `${trigger} on legal_holds`, 'update legal_holds set to_at = 1');
      await expect(world.retention.run(now)).rejects.toMatchObject({ code: 'log-unavailable' });
      await expect(world.retention.holds.requireErasable(subjectReference('sub_1'))).rejects.toMatchObject({
        code: 'log-unavailable',
      });
    });

    test('sets no term: one that its entry does not say counts for nothing', async () => {
      const id = await world.write(3);
      await oneYear(world, 'thuishof');
      const [{ entry = '' } = {}] = await world.store.all<{ entry: string }>(
        'select entry_id as entry from retention_terms',
        [],
      );
      const columns = 'id, party_id, category, months, source, set_by, set_at, entry_id';
      for (const [own, by] of [
        ['y_1', `'${entry}'`],
        ['y_2', 'null'],
        ['y_3', "'e_none'"],
      ] as const) {
        const at = { y_1: 5, y_2: 6, y_3: 7 }[own];
        await database.run(`insert into retention_terms (${columns})
          values ('${own}', 'woonveste', 'disclosures', 1, 'x', 'y', ${at}, ${by})`);
      }
      expect(await world.retention.terms.list(machine)).toMatchObject([{ party: 'thuishof' }]);
      await world.retention.run(now);
      expect(await isKept(id)).toBe(true);
    });
  });

  describe('what came meanwhile wins', () => {
    test('a breach that was recorded between plan and removal', async () => {
      const id = await world.write(3);
      await oneYear(world);
      const { retention } = await reopen({
        after: async () => {
          await world.store.db.insertInto('breaches').values(breach).execute();
        },
      });
      expect(await retention.run(now)).toMatchObject([{ removed: 0 }]);
      expect(await isKept(id)).toBe(true);
    });

    test('a request or a question of a client', async () => {
      const subject = subjectReference('sub_1');
      const asked = await world.write(3);
      const ids = [await world.write(3, { subject }), await world.write(3, { subject: subjectReference('sub_2') })];
      await oneYear(world);
      const { retention } = await reopen({
        async after() {
          await world.store.db.insertInto('rights_requests').values(request).execute();
          const question = { id: 'q_1', subject_id: 'sub_3', entry_id: asked, party_id: 'woonveste', purpose: 'P04' };
          const sealed = { question: 'sealed', asked_at: 1, answer: null, answered_at: null, case_ref: null };
          await world.store.db
            .insertInto('client_questions')
            .values({ ...question, ...sealed })
            .execute();
        },
      });
      expect(await retention.run(now)).toMatchObject([{ removed: 1 }]);
      expect([await isKept(asked), await isKept(ids[0] ?? ''), await isKept(ids[1] ?? '')]).toEqual([
        true,
        true,
        false,
      ]);
    });

    test('a term that was taken back, or made longer, after a run was cut off', async () => {
      const id = await world.write(3);
      await oneYear(world);
      const asked = { ...woonveste, source: 'Lopend onderzoek' };
      for (const months of [undefined, 48]) {
        const { retention } = await reopen({ after: cutOff });
        await expect(retention.run(now)).rejects.toThrow('cut off');
        await reopen();
        await world.setTerm({ ...asked, months });
        await world.retention.run(now);
        expect(await isKept(id)).toBe(true);
        await oneYear(world);
      }
      const taken = (await world.retention.runs(machine)).map(({ removed }) => removed);
      expect(taken).toEqual([0, 0]);
      expect(await world.retention.run(now)).toMatchObject([{ removed: 1 }]);
    });

    test.runIf(kind === 'postgres')('a hold is placed before a removal, or after it; never in it', async () => {
      const id = await world.write(3);
      await oneYear(world);
      await using other = await openRetentionWorld(database.config);
      let release = (): void => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      // Somebody reads the row, so the removal stands still in its transaction.
      const reading = other.store.transaction(async (tx) => {
        await sql`select id from log_entries where id = ${id} for share`.execute(tx);
        await released;
      });
      const running = world.retention.run(now);
      const waiting = (more: string) => () =>
        other.store.all(`select 1 as one from pg_locks where not granted ${more}`, []);
      await expect.poll(waiting(''), { timeout: 5_000 }).not.toEqual([]);
      let isPlaced = false;
      const placing = other.retention.holds.place({ party: 'woonveste', reason: 'Rechtszaak' }, machine, deed());
      placing.then(
        () => {
          isPlaced = true;
        },
        () => {},
      );
      await expect.poll(waiting("and relation = 'legal_holds'::regclass"), { timeout: 5_000 }).not.toEqual([]);
      expect([isPlaced, await isKept(id)]).toEqual([false, true]);
      release();
      await reading;
      expect(await running).toMatchObject([{ removed: 1 }]);
      await placing;
      expect(await isKept(id)).toBe(false);
    });
  });

  test('runs at the same time share the work: none fails, and none says that something went that did not', async () => {
    await using second = kind === 'postgres' ? await openRetentionWorld(database.config) : undefined;
    for (let index = 0; index < 450; index += 1) await world.write(2);
    await oneYear(world);
    const { retention } = world;
    const results = await Promise.all([
      retention.run(now),
      (second?.retention ?? retention).run(now),
      retention.run(now),
    ]);
    expect(results.flat().reduce((total, { removed }) => total + removed, 0)).toBe(450);
    const told = await retention.runs(machine);
    expect(told.reduce((total, { removed = 0 }) => total + removed, 0)).toBe(450);
    expect(told.filter(({ count, removed }) => removed !== count)).toEqual([]);
    expect((await world.audit.verify()).intact).toBe(true);
  });

  test('a term that fails does not stop the next, and is told', async () => {
    const ids = [await world.write(3), await world.write(3, { party: 'thuishof' })];
    await oneYear(world);
    await oneYear(world, 'thuishof');
    const { retention } = await reopen({
      record: (entry) => {
        if (entry.party === 'thuishof') throw new Error('out of order');
      },
    });
    await expect(retention.run(now)).rejects.toThrow('out of order');
    expect([await isKept(ids[0] ?? ''), await isKept(ids[1] ?? '')]).toEqual([false, true]);
  });

  test('a run that was cut off is not completed while the gateway is closed', async () => {
    const id = await world.write(3);
    await oneYear(world);
    const { retention } = await reopen({ after: cutOff });
    await expect(retention.run(now)).rejects.toThrow('cut off');
    const shut = await reopen({ isClosed: true });
    await expect(shut.retention.run(now)).rejects.toMatchObject({ code: 'log-unavailable' });
    expect(await isKept(id)).toBe(true);
    await reopen();
    await world.retention.run(now);
    expect(await isKept(id)).toBe(false);
  });

  test.runIf(kind === 'sqlite').each([
    ['log_entries_by_party', true, true],
    ['log_entries_by_party', true, false],
    ['log_entries_of_nobody', false, true],
    ['log_entries_of_nobody', false, false],
  ])('what may be due is found in the order of an index: %s', async (index, ofParty, isFirst) => {
    const text = pageText(ofParty, isFirst, 2);
    const places = Array.from(text.matchAll(/\?/g), () => 0);
    const plan = await world.store.db.executeQuery<{ readonly detail: string }>(
      CompiledQuery.raw(`explain query plan ${text}`, places),
    );
    const details = plan.rows.map(({ detail }) => detail);
    expect(details).toEqual([expect.stringContaining(`SEARCH log_entries USING INDEX ${index}`)]);
  });

  test('a run ends after the batch at hand when it is told to', async () => {
    for (let index = 0; index < 401; index += 1) await world.write(2);
    await oneYear(world);
    await world.retention.daily(now);
    const stop = new AbortController();
    const { retention } = await reopen({ after: () => stop.abort() });
    expect(await retention.daily(later(1), stop.signal)).toMatchObject([{ removed: 200 }]);
  });

  test('the law counts also where a term was set before it did', async () => {
    const [young, old] = [await world.write(2, { party: 'de-brug' }), await world.write(6, { party: 'de-brug' })];
    await reopen({ types: { 'de-brug': 'COR' } });
    await oneYear(world, 'de-brug');
    await reopen();
    expect(await world.retention.preview(machine, now)).toMatchObject([{ months: 60, removed: 1 }]);
    expect(await world.retention.run(now)).toMatchObject([{ months: 60, removed: 1 }]);
    expect([await isKept(young), await isKept(old)]).toEqual([true, false]);
  });

  test('why somebody looked in the log goes with the entry that says that it was done', async () => {
    const [old, young] = [await world.write(3, { kind: 'log-read' }), await world.write(0.5, { kind: 'log-read' })];
    await world.setTerm({ ...woonveste, category: 'log-access', months: 12 });
    for (const id of [old, young]) {
      const reason = { id, subject_id: 'sub_1', party_id: 'woonveste', read_by: 'person:jan', sealed: 'x', at: 1 };
      await world.store.db.insertInto('log_read_reasons').values(reason).execute();
    }
    await world.retention.run(now);
    expect(await world.store.all('select id from log_read_reasons', [])).toEqual([{ id: young }]);
  });

  test('an answer is kept as long as a disclosure that may rest on it', async () => {
    const subject = subjectReference('sub_1');
    const { record } = await referencesOf('sub_1');
    const given = await world.write(3, { kind: 'consent-given', subject, record: record('k_ended') });
    const after = await world.write(1.5, { kind: 'consent-given', subject, record: record('k_later') });
    const shared = await world.write(2, { party: 'thuishof', subject, consents: [record('k_ended')], ...left });
    await world.setTerm({ ...woonveste, category: 'consents', months: 12 });
    expect(await world.retention.run(now)).toMatchObject([{ removed: 1, needed: 1 }]);
    expect([await isKept(given), await isKept(after)]).toEqual([true, false]);
    await oneYear(world, 'thuishof');
    await world.retention.run(now);
    expect(await isKept(shared)).toBe(false);
    await world.retention.run(now);
    expect(await isKept(given)).toBe(false);
  });

  describe('a disclosure', () => {
    const hash = `sha3-512:${'A'.repeat(86)}`;
    const agreement = { id: 'veenrand', version: '1.0.0', hash };
    const months = (count: number): number => Date.parse(yearsAgo(0)) - count * 31 * day;
    const plantCase = (closed: number | null) =>
      world.store.db
        .insertInto('cases')
        .values({
          ...{ id: 'case_1', subject_id: 'sub_1', agreement_id: 'veenrand' },
          opened_at: 1,
          closed_at: closed,
          conditions: '[]',
        })
        .execute();
    const about = { subject: subjectReference('sub_1'), case: caseReference('sub_1') };

    test.each<[string, number | null, object, boolean]>([
      ['in a case that is open', null, { agreement }, true],
      ['within the time after a case in which its recipient keeps the data', months(20), { agreement }, true],
      ['of which that time is over', months(26), { agreement }, false],
      [
        'by an agreement that is not known',
        months(26),
        { agreement: { ...agreement, hash: `sha3-512:${'B'.repeat(86)}` } },
        true,
      ],
      ['of which none is agreed for its recipient', months(1), { agreement, party: 'de-brug' }, false],
      ['in an open case, of the person and no case', null, { agreement, case: undefined }, true],
      ['that gave nothing', null, { agreement, disclosed: [] }, false],
      ['of a person who was erased', null, { agreement, subject: 'subject_gone', case: 'case_gone' }, false],
    ])('%s', async (_, closed, more, kept) => {
      await plantCase(closed);
      const id = await world.write(6, { ...left, ...about, ...more });
      await oneYear(world);
      await world.setTerm({ ...woonveste, party: 'de-brug', months: 60 });
      await world.retention.run(now);
      expect(await isKept(id)).toBe(kept);
    });

    test('is looked at as well when a run that was cut off is completed', async () => {
      await plantCase(null);
      const [id, free] = [await world.write(3), await world.write(3, { ...left, ...about, agreement })];
      await oneYear(world);
      const { retention } = await reopen({ after: cutOff });
      await expect(retention.run(now)).rejects.toThrow('cut off');
      await reopen();
      await world.retention.run(now);
      expect([await isKept(id), await isKept(free)]).toEqual([false, true]);
      expect(await world.retention.runs(machine)).toMatchObject([{ removed: 1 }]);
    });
  });

  test('of an entry that is due many of other kinds are not read at once', async () => {
    for (let index = 0; index < 2_100; index += 1) await world.write(3, { kind: 'log-read' });
    const last = await world.write(2);
    await oneYear(world);
    expect(await world.retention.run(now)).toMatchObject([{ removed: 1 }]);
    expect(await isKept(last)).toBe(false);
  });

  test('a client hears of whom requests may be gone, and since when all are there', async () => {
    const { retention } = world;
    await world.write(3);
    expect(await retention.mayBeGone(now)).toEqual([]);
    await oneYear(world);
    await world.setTerm({ ...woonveste, party: 'thuishof', months: 48 });
    await world.setTerm({ ...woonveste, party: 'de-brug', category: 'casework', months: 72 });
    await world.setTerm({ ...woonveste, party: null, months: 12 });
    const before = Date.parse('2026-03-01T10:00:00.000Z');
    expect(await retention.mayBeGone(now)).toEqual([{ party: 'woonveste', before }]);
    // Also once it is gone: its place is still there.
    await retention.run(now);
    expect(await retention.mayBeGone(now)).toEqual([{ party: 'woonveste', before }]);
  });

  test('a preview is made for a party once at a time', async () => {
    await world.write(3);
    await oneYear(world);
    const { retention } = world;
    const by = { party: 'woonveste', by: 'person:a', role: 'auditor' } as const;
    const [first, second, other] = await Promise.allSettled([
      retention.preview(by, now),
      retention.preview(by, now),
      retention.preview(machine, now),
    ]);
    expect(first).toMatchObject({ value: [{ removed: 1 }] });
    expect(second).toMatchObject({ reason: { code: 'too-many-requests' } });
    expect(other).toMatchObject({ value: [{ removed: 1 }] });
    expect(await retention.preview(by, now)).toMatchObject([{ removed: 1 }]);
  });
}

const left: Partial<EntryDraft> = {
  disclosed: ['phone'],
  decision: { outcome: 'permitted', fields: {} },
  case: caseReference('sub_1'),
};

const request = {
  ...{ id: 'v_1', kind: 'access', party_id: 'woonveste', state: 'open', fields: '[]', received_on: '2027-03-01' },
  ...{
    due_on: '2027-04-01',
    erase_by: null,
    extension_days: 0,
    extended: 0,
    sealed: null,
    refusal: null,
    task_id: null,
  },
  ...{ subject_id: 'sub_1', case_id: null, filed_by: null, decided_by: null, assessment: null },
};

const toInstantText = (at: Instant): string => new Date(at).toISOString();
