/** How long entries are kept, on every database: what goes is recorded first, and nothing else ever goes. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createOversight } from '../../src/oversight/oversight.ts';
import {
  caseReference,
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

const officer = (party: string, by = 'person:a', role = 'privacy-officer') => ({ party, by, role }) as const;
/** Of the party that runs the gateway: who supervises it, and who looks after that party alone. */
const supervisor = officer('veldhaven', 'person:o', 'auditor');
const ofOperator = [officer('veldhaven'), officer('veldhaven', 'person:d', 'data-protection-officer')];
const about = { id: 'sub_1' as never, subject: subjectReference('sub_1'), case: caseReference('sub_1') };

export function retentionContract(kind: Kind, server: () => TestDatabases): void {
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

  const run = () => world.retention.run(now);
  const deed = () => ({ at: now, entry: world.audit.newId() });
  const plantSubject = async (id: string): Promise<void> => {
    const row = { id, wrapped_key: 'key', bsn_index: null, created_at: 1, restricted: 0, address_secret: 0 };
    const none = { log_salt: 'salt', bsn_supplied_by: null, bsn_supplied_as: null, bsn_confirmed_by: null };
    await world.store.db
      .insertInto('subjects')
      .values({ ...row, ...none })
      .execute();
  };

  describe('a term', () => {
    test('that nobody set is none: everything is kept', async () => {
      const ids = [await world.write(9), await world.write(1)];
      expect(await run()).toEqual([]);
      expect(await world.kept()).toEqual(ids);
    });

    test('takes the text and every column that says the same, of one party and category, and nothing else', async () => {
      const person = { subject: subjectReference('sub_1'), case: caseReference('sub_1') };
      const old = await world.write(3, person);
      const others = [
        await world.write(3, { party: 'thuishof' }),
        await world.write(3, { kind: 'log-read' }),
        await world.write(0.5),
        await world.write(3, { kind: 'agreement-statement' }),
      ];
      const before = await world.store.all<object>('select * from log_entries where id = ?', [old]);
      await oneYear(world);
      expect(await world.retention.preview(machine, now)).toMatchObject([
        { party: 'woonveste', removed: 1, held: 0, needed: 0 },
      ]);
      expect(await world.kept()).toHaveLength(5);
      expect(await run()).toMatchObject([
        { party: 'woonveste', category: 'disclosures', removed: 1, held: 0, needed: 0 },
      ]);
      const [record = '', ...kept] = (await world.kept()).toReversed();
      expect(kept.toReversed()).toEqual(others);
      const gone = { entry: '', subject: null, kind: null, party: null, outcome: null };
      const alsoGone = { case_ref: null, purpose: null, reasons: null, trace: null };
      expect(await world.store.all('select * from log_entries where id = ?', [old])).toEqual([
        { ...before[0], ...gone, ...alsoGone },
      ]);
      expect(await world.audit.find(record)).toMatchObject({ kind: 'log-retention', party: 'woonveste' });
      expect(await world.audit.verify()).toMatchObject({ intact: true, trees: [{ size: 7 }] });
      expect(await world.retention.runs(machine)).toMatchObject([{ count: 1, removed: 1, entry: record, months: 12 }]);
      expect(await run()).toMatchObject([{ removed: 0, held: 0, needed: 0 }]);
    });

    test('is applied in batches to as many as are due, in every tree', async () => {
      await using second = kind === 'postgres' ? await openRetentionWorld(database.config) : undefined;
      for (let index = 0; index < 450; index += 1) await (index % 3 === 0 && second ? second : world).write(2);
      await oneYear(world);
      expect(await run()).toMatchObject([{ removed: 450, held: 0, needed: 0 }]);
      expect((await world.audit.verify()).intact).toBe(true);
      const runs = await world.retention.runs(machine);
      expect(runs.reduce((total, { removed = 0 }) => total + removed, 0)).toBe(450);
      expect(Math.max(...runs.map(({ count }) => count))).toBeLessThanOrEqual(200);
    });

    test('counts the last time it was set, and can be taken back', async () => {
      await world.write(3);
      await oneYear(world);
      const keep = {
        party: 'woonveste',
        category: 'disclosures',
        months: undefined,
        source: 'Lopend onderzoek',
      } as const;
      await world.setTerm(keep);
      expect(await run()).toEqual([]);
      expect(await world.kept()).toHaveLength(1);
    });

    test('that does not stand in the log counts for nothing', async () => {
      const id = await world.write(3);
      const asked = { party: 'woonveste', category: 'disclosures', months: 12, source: 'Selectielijst' } as const;
      await world.retention.terms.set(asked, machine, { at: now, entry: world.audit.newId() });
      expect(await world.retention.terms.list(machine)).toEqual([]);
      expect(await run()).toEqual([]);
      await oneYear(world);
      await world.retention.terms.set({ ...asked, months: undefined }, machine, { at: now, entry: 'e_never' });
      expect(await world.retention.terms.list(machine)).toMatchObject([{ months: 12 }]);
      expect(await run()).toMatchObject([{ removed: 1 }]);
      expect(await world.kept()).not.toContain(id);
    });

    test('of no party takes what is of no party, once, and is set and known by the party that runs the gateway only', async () => {
      const subject = subjectReference('sub_1');
      const none = { party: undefined as never };
      const old = [
        await world.write(3, { ...none, kind: 'rejected' }),
        await world.write(3, { ...none, kind: 'failed', subject }),
      ];
      const others = [
        await world.write(3),
        await world.write(3, { ...none, kind: 'client-read', subject }),
        await world.write(3, { ...none, kind: 'legal-hold' }),
        await world.write(0.5, { ...none, kind: 'rejected' }),
      ];
      const asked = { party: null, category: 'disclosures', months: 12, source: 'Besluit' } as const;
      for (const by of [officer('woonveste'), supervisor]) {
        await expect(world.setTerm(asked, by)).rejects.toMatchObject({ code: 'not-allowed' });
      }
      await expect(world.setTerm({ ...asked, months: 0 })).rejects.toMatchObject({ code: 'invalid-input' });
      await world.setTerm(asked, officer('veldhaven'));
      await oneYear(world, 'thuishof');
      const { terms } = world.retention;
      expect((await terms.list(machine)).map(({ party }) => party)).toEqual(['thuishof', null]);
      for (const by of ofOperator) {
        expect(await terms.list(by)).toMatchObject([{ party: null, setByParty: 'veldhaven' }]);
      }
      expect(await terms.list(officer('woonveste'))).toEqual([]);
      expect(await world.retention.preview(officer('woonveste'), now)).toEqual([]);

      const taken = { party: null, removed: 2, held: 0, needed: 0 };
      expect(await world.retention.preview(machine, now)).toMatchObject([{ removed: 0 }, taken]);
      for (const by of ofOperator) expect(await world.retention.preview(by, now)).toMatchObject([taken]);
      expect(await run()).toMatchObject([{ removed: 0 }, taken]);
      const kept = await world.kept();
      expect(kept.filter((id) => [...old, ...others].includes(id))).toEqual(others);
      const { party, kind } = (await world.audit.find(kept.at(-1) ?? '')) ?? {};
      expect([party, kind]).toEqual([undefined, 'log-retention']);
      for (const by of [machine, supervisor, ...ofOperator]) {
        expect(await world.retention.runs(by)).toMatchObject([{ party: null, count: 2, removed: 2 }]);
      }
      expect(await world.retention.runs(officer('woonveste'))).toEqual([]);
      // What went has no party either, and is not met again.
      expect(await run()).toMatchObject([{ removed: 0 }, { removed: 0, held: 0, needed: 0 }]);
      expect((await world.audit.verify()).intact).toBe(true);
    });

    test('and what came of it are told to who sees to the party', async () => {
      await world.write(3);
      await world.write(3, { party: 'thuishof' });
      await oneYear(world);
      await oneYear(world, 'thuishof');
      const { retention } = world;
      const parties = (told: readonly { readonly party: string | null }[]) => told.map(({ party }) => party);
      const readers = [officer('woonveste'), officer('woonveste', 'person:b', 'auditor')];
      for (const by of readers) expect(parties(await retention.preview(by, now))).toEqual(['woonveste']);
      await run();
      for (const by of readers) {
        expect(parties(await retention.terms.list(by))).toEqual(['woonveste']);
        expect(parties(await retention.runs(by))).toEqual(['woonveste']);
      }
      for (const by of [machine, supervisor]) {
        expect(parties(await retention.terms.list(by))).toEqual(['thuishof', 'woonveste']);
        expect(parties(await retention.preview(by, now))).toEqual(['thuishof', 'woonveste']);
        expect(parties(await retention.runs(by)).toSorted()).toEqual(['thuishof', 'woonveste']);
        expect((await retention.terms.bounds(by, now)).map(({ party }) => party)).toEqual(['de-brug']);
      }
      for (const by of ofOperator) {
        expect(await retention.terms.list(by)).toEqual([]);
        expect(await retention.preview(by, now)).toEqual([]);
        expect(await retention.runs(by)).toEqual([]);
        expect(await retention.terms.bounds(by, now)).toEqual([]);
      }
      const worker = officer('woonveste', 'person:c', 'woonconsulent');
      const { terms, holds } = retention;
      for (const read of [
        () => terms.list(worker),
        () => holds.list(worker),
        () => retention.preview(worker, now),
        () => retention.runs(worker),
      ]) {
        await expect(read()).rejects.toMatchObject({ code: 'not-allowed' });
      }
    });

    test('below what the law data name is refused with its source, and so is one that nobody may set', async () => {
      const asked = { party: 'de-brug', category: 'disclosures', months: 59, source: 'Eigen besluit' } as const;
      const set = (more: object, by?: Parameters<typeof world.setTerm>[1]) => world.setTerm({ ...asked, ...more }, by);
      await expect(set({})).rejects.toMatchObject({
        code: 'invalid-input',
        extras: { errors: [{ pointer: '/months', detail: expect.stringMatching(/60 .*Stcrt\. 2019, 38007.*lawyer/) }] },
      });
      await set({ months: 60 });
      await expect(set({ months: 0, source: ' ' })).rejects.toMatchObject({
        extras: { errors: [{ pointer: '/months' }, { pointer: '/source' }] },
      });
      // Each party decides about its own: nobody but the machine does so for another, and who runs the gateway neither.
      for (const by of [officer('woonveste'), ...ofOperator, supervisor]) {
        await expect(set({ months: 60 }, by)).rejects.toMatchObject({ code: 'not-allowed' });
      }
      await expect(set({ months: 60 }, officer('de-brug', 'person:a', 'auditor'))).rejects.toMatchObject({
        code: 'not-allowed',
      });
      await expect(set({ party: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
      await set({ months: 72 }, officer('de-brug'));
      expect(await world.retention.terms.list(officer('woonveste'))).toEqual([]);
      expect(await world.retention.terms.list(officer('de-brug'))).toMatchObject([{ months: 72, setBy: 'person:a' }]);
    });
  });

  describe('after the text of an entry is gone', () => {
    test('every way of reading passes over it or says so, and every proof of before still stands', async () => {
      const agreement = { id: 'veenrand', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` };
      const decision = { outcome: 'refused', fields: {} } as const;
      const subject = subjectReference('sub_1');
      const days = 20 / 366;
      const old = await world.write(days, { subject, agreement, decision });
      const kept = await world.write(days, { subject, party: 'thuishof', agreement, decision });
      await world.audit.checkpoint();
      const { trees } = world.audit;
      const [tree = ''] = (await trees.list()).map((published) => published.tree);
      const proofBefore = await trees.proofOf(old);
      const noteBefore = (await trees.checkpoint(tree))?.note;
      await oneYear(world, 'woonveste');
      const aYearLater = (now + 400 * 86_400_000) as typeof now;
      world.setClock(aYearLater);
      expect(await world.retention.run(aYearLater)).toMatchObject([{ removed: 1 }]);

      const { audit } = world;
      expect(await audit.find(old)).toBeUndefined();
      expect(await audit.textOf(old)).toBeUndefined();
      expect(await audit.examine(old)).toEqual({ text: undefined, state: 'pending' });
      const all = async (entries: AsyncIterable<{ readonly id: string }>): Promise<string[]> => {
        const ids: string[] = [];
        for await (const { id } of entries) ids.push(id);
        return ids;
      };
      const from = (now - 30 * 86_400_000) as typeof now;
      expect(await all(audit.between({ from, to: now }))).toContain(kept);
      expect(await all(audit.between({ from, to: now }))).not.toContain(old);
      expect(await all(audit.between({ from, to: now, party: 'woonveste' }))).not.toContain(old);
      expect(await all(audit.ofSubject(subject))).toEqual([kept]);
      expect((await audit.pageOfSubjects([subject], { limit: 9 })).map(({ entry }) => entry.id)).toEqual([kept]);
      expect(await audit.countOfSubjects([subject])).toMatchObject([{ party: 'thuishof', count: 1 }]);
      expect(await all(audit.lastDecisions(await audit.extents()))).toEqual([kept]);
      expect((await audit.tally(now)).counts).toMatchObject([{ party: 'thuishof', count: 1 }]);

      expect(await trees.proofOf(old)).toBe(proofBefore);
      expect((await trees.checkpoint(tree))?.note).toBe(noteBefore);
      await audit.checkpoint();
      expect((await trees.consistency(tree, 2, 4))?.path.length).toBeGreaterThan(0);
      expect(await trees.tile(tree, { level: 0, index: 0, width: 4 })).toHaveLength(128);
      expect((await audit.verify()).intact).toBe(true);
    });

    test('who looks in the log does not meet it, and is not stopped by it', async () => {
      const old = await world.write(3);
      const kept = await world.write(0.1);
      await oneYear(world);
      await run();
      const { store, audit } = world;
      const nothing = async (): Promise<never> => {
        throw new Error('nothing is sealed here');
      };
      const oversight = createOversight({
        ...{ store, operator: 'veldhaven', textOf: audit.textOf, explain: (() => []) as never },
        ...{ seal: nothing, unseal: nothing },
      });
      const found = await oversight.search(oversight.scopeOf(officer('woonveste')), {}, { limit: 10 });
      expect(found.entries.map(({ id }) => id)).toContain(kept);
      expect(JSON.stringify(found)).not.toContain(old);
    });
  });

  describe('the database', () => {
    /** A run that is written down, recorded or not, and not carried out. */
    async function planned(recorded: boolean): Promise<string[]> {
      const ids = [await world.write(3), await world.write(3, { party: 'thuishof' })];
      await oneYear(world);
      const faults = {
        before: () => {
          if (!recorded) throw new Error('cut off');
        },
        after: () => {
          throw new Error('cut off');
        },
      };
      await world[Symbol.asyncDispose]();
      {
        await using cut = await openRetentionWorld(database.config, faults);
        await expect(cut.retention.run(now)).rejects.toThrow('cut off');
      }
      world = await openRetentionWorld(database.config);
      return ids;
    }
    const gone = `entry = '', subject = null, kind = null, party = null, outcome = null,
      case_ref = null, purpose = null, reasons = null, trace = null`;
    const change = (set: string, seq = 0) => database.run(`update log_entries set ${set} where seq = ${seq}`);

    test('lets go exactly what a recorded run covers, and refuses every other change', async () => {
      await planned(true);
      const before = await world.store.all('select * from log_entries order by seq', []);
      for (const [set, seq] of [
        [gone, 1],
        [gone, 2],
        [gone, 3],
        ["entry = ''", 0],
        [gone.replace('trace = null', "trace = 'x'"), 0],
        [gone.replace("entry = ''", "entry = '{}'"), 0],
        [`${gone}, leaf = 'x'`, 0],
        [`${gone}, at = at + 1`, 0],
        [`${gone}, id = 'e_other'`, 0],
        [`${gone}, seq = 9`, 0],
        [`${gone}, tree = 'other'`, 0],
      ] as const) {
        await expect(change(set, seq)).rejects.toThrow('only grows');
      }
      for (const statement of [
        'delete from log_entries where seq = 0',
        'delete from log_entries',
        "update retention_runs set tree = 'other'",
        'delete from retention_runs',
        "update retention_terms set months = 1, source = 'x'",
        'delete from retention_terms',
      ]) {
        await expect(database.run(statement)).rejects.toThrow(/only grows|stays known/);
      }
      expect(await world.store.all('select * from log_entries order by seq', [])).toEqual(before);
      await change(gone);
      expect((await world.audit.verify()).intact).toBe(true);
      await expect(change("entry = 'back'")).rejects.toThrow('only grows');
    });

    test('lets nothing go by a run that is not in the log, or has ended', async () => {
      await planned(false);
      await expect(change(gone)).rejects.toThrow('only grows');
      await world.retention.run((now + 3_600_000) as typeof now);
      const [first] = await world.store.all<{ entry: string }>('select entry from log_entries where seq = 0', []);
      expect(first?.entry).toBe('');
      await expect(change(gone, 1)).rejects.toThrow('only grows');
    });

    test.each<[string, (recorded: boolean) => string[], object]>([
      [
        'a text that no run took',
        () => [`update log_entries set ${gone} where seq = 1`],
        {
          problem: 'entry-removed-unrecorded',
          from: 1,
          to: 2,
        },
      ],
      [
        'a column that still tells what the text told',
        () => ["update log_entries set party = 'woonveste' where seq = 0"],
        {
          problem: 'entry-columns-changed',
          from: 0,
          to: 1,
        },
      ],
      [
        'a run that was made to cover more',
        () => [
          `update log_entries set ${gone} where seq = 1`,
          `update retention_runs set last_seq = 1, document = replace(document, '[[0,0]]', '[[0,1]]')`,
        ],
        { problem: 'entry-removed-unrecorded', from: 0, to: 1 },
      ],
      [
        'a run whose term is not what was set',
        () => ["update retention_terms set source = 'x'"],
        { problem: 'entry-removed-unrecorded', from: 0, to: 1 },
      ],
      [
        'an entry of after the moment that the run says',
        () => [`update log_entries set at = ${now} where seq = 0`],
        { problem: 'entry-removed-unrecorded', from: 0, to: 1 },
      ],
      [
        'a leaf',
        () => ['update log_entries set leaf = (select leaf from log_entries where seq = 1) where seq = 0'],
        {
          problem: 'root-differs',
          from: 0,
          to: 4,
        },
      ],
    ])('does not hide from who verifies: %s', async (_, statements, broken) => {
      await world.write(3);
      await world.write(3, { party: 'thuishof' });
      await oneYear(world);
      await run();
      await world.audit.checkpoint();
      expect((await world.audit.verify()).intact).toBe(true);
      const runs =
        kind === 'sqlite'
          ? ['drop trigger retention_runs_refuse_update', 'drop trigger retention_terms_refuse_update']
          : ['runs', 'terms'].map((own) => `drop trigger retention_${own}_refuse_change on retention_${own}`);
      await database.run(...disarm(kind), ...runs, ...statements(true));
      expect(await world.audit.verify()).toMatchObject({ intact: false, trees: [{ broken }] });
    });
  });

  describe('a run that is cut off', () => {
    test('after its entry was durable is completed by the next, once', async () => {
      const id = await world.write(3);
      await oneYear(world);
      await world[Symbol.asyncDispose]();
      {
        await using cut = await openRetentionWorld(database.config, {
          after: () => {
            throw new Error('cut off');
          },
        });
        await expect(cut.retention.run(now)).rejects.toThrow('cut off');
        expect(await cut.kept()).toContain(id);
      }
      world = await openRetentionWorld(database.config);
      await run();
      expect(await world.kept()).not.toContain(id);
      expect(await world.retention.runs(machine)).toMatchObject([{ removed: 1 }]);
      expect((await world.audit.verify()).intact).toBe(true);
    });

    test('before its entry was durable took nothing, and never will', async () => {
      const id = await world.write(3);
      await oneYear(world);
      await world[Symbol.asyncDispose]();
      {
        await using cut = await openRetentionWorld(database.config, {
          before: () => {
            throw new Error('cut off');
          },
        });
        await expect(cut.retention.run(now)).rejects.toThrow('cut off');
      }
      world = await openRetentionWorld(database.config);
      expect(await world.kept()).toEqual([id]);
      await world.retention.run((now + 3_600_000) as typeof now);
      expect((await world.retention.runs(machine)).map(({ removed }) => removed)).toEqual([1, 0]);
      expect((await world.audit.verify()).intact).toBe(true);
    });

    test('leaves alone what was held meanwhile', async () => {
      const id = await world.write(3);
      await oneYear(world);
      await world[Symbol.asyncDispose]();
      {
        await using cut = await openRetentionWorld(database.config, {
          after: async () => {
            await cut.retention.holds.place({ party: 'woonveste', reason: 'Rechtszaak' }, machine, deed());
          },
        });
        expect(await cut.retention.run(now)).toMatchObject([{ removed: 0 }]);
        expect(await cut.kept()).toContain(id);
        expect((await cut.audit.verify()).intact).toBe(true);
      }
      world = await openRetentionWorld(database.config);
    });
  });

  describe('a legal hold', () => {
    test.each<[string, object, readonly number[]]>([
      ['of a party', { party: 'woonveste' }, [0, 1, 2]],
      ['of a period', { from: Date.parse(yearsAgo(3.5)), to: Date.parse(yearsAgo(2.5)) }, [1]],
      ['of a party and a period', { party: 'woonveste', to: Date.parse(yearsAgo(3.5)) }, [0]],
      ['of a case', { about }, [1, 2]],
      ['of another party', { party: 'thuishof' }, []],
    ])('%s keeps what it is about beyond its term, until it is lifted', async (_, scope, held) => {
      await plantSubject('sub_1');
      const ids = [
        await world.write(4, { subject: subjectReference('sub_1'), case: caseReference('sub_2') }),
        await world.write(3, { subject: subjectReference('sub_1'), case: caseReference('sub_1') }),
        await world.write(2, { subject: subjectReference('sub_1') }),
      ];
      await oneYear(world);
      const { holds } = world.retention;
      const { id } = await holds.place({ ...scope, reason: 'Rechtszaak' }, machine, deed());
      await run();
      const kept = await world.kept();
      expect(ids.flatMap((own, index) => (kept.includes(own) ? index : []))).toEqual(held);
      await world.lift(id, { operator: 'sam' });
      await run();
      expect((await world.kept()).filter((own) => ids.includes(own))).toEqual([]);
    });

    test('of a party on a case keeps what its client did as well, and nothing of other parties', async () => {
      await plantSubject('sub_1');
      const person = { subject: subjectReference('sub_1') };
      const none = { party: undefined as never, kind: 'client-read' } as const;
      const held = [
        await world.write(3, { ...none, ...person }),
        await world.write(3, { ...person, case: caseReference('sub_1') }),
      ];
      const free = [
        await world.write(3, { ...none, subject: subjectReference('sub_2') }),
        await world.write(3, { party: 'thuishof', ...person, case: caseReference('sub_1') }),
      ];
      await oneYear(world);
      await oneYear(world, 'thuishof');
      await world.setTerm({ party: null, category: 'rights', months: 12, source: 'Besluit' });
      await world.retention.holds.place({ about, reason: 'Rechtszaak' }, officer('woonveste'), deed());
      expect(await run()).toMatchObject([
        { party: 'thuishof', removed: 1, held: 0 },
        { party: 'woonveste', removed: 0, held: 1 },
        { party: null, removed: 1, held: 1 },
      ]);
      expect((await world.kept()).filter((id) => [...held, ...free].includes(id))).toEqual(held);
    });

    test('stands until its lifting stands in the log, and is lifted anew where that was cut off', async () => {
      await world.write(3);
      await oneYear(world);
      const { holds } = world.retention;
      const { id } = await holds.place({ party: 'woonveste', reason: 'Rechtszaak' }, machine, deed());
      const [sam, rik] = [{ operator: 'sam' }, { operator: 'rik' }];
      await holds.lift(id, sam, { at: now, entry: world.audit.newId() });
      expect(await run()).toMatchObject([{ removed: 0, held: 1 }]);
      expect(await holds.list(sam)).toMatchObject([{ id, lifted: undefined, noLift: undefined }]);
      expect(await holds.list(machine)).toMatchObject([{ noLift: 'self' }]);
      await world.lift(id, rik);
      expect(await holds.list(sam)).toMatchObject([{ lifted: { by: 'operator:rik' }, noLift: undefined }]);
      await expect(world.lift(id, sam)).rejects.toMatchObject({ code: 'conflict' });
      expect(await run()).toMatchObject([{ removed: 1, held: 0 }]);
    });

    test('is placed by an officer of the party and lifted by another person', async () => {
      const { holds } = world.retention;
      const request = { party: 'woonveste', reason: 'Rechtszaak' };
      for (const by of [officer('thuishof'), officer('woonveste', 'person:a', 'woonconsulent')]) {
        await expect(holds.place(request, by, deed())).rejects.toMatchObject({ code: 'not-allowed' });
      }
      await expect(holds.place({ reason: '' }, machine, deed())).rejects.toMatchObject({
        extras: { errors: [{ pointer: '/reason' }, { pointer: '' }] },
      });
      // Without a party an officer means the own one.
      const own = await holds.place(
        { from: now, reason: 'Rechtszaak' },
        officer('woonveste', 'person:a', 'auditor'),
        deed(),
      );
      expect(own.scope.party).toBe('woonveste');
      await expect(world.lift(own.id, officer('woonveste'))).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(world.lift(own.id, officer('thuishof', 'person:b'))).rejects.toMatchObject({
        code: 'not-found',
      });
      const lifted = await world.lift(own.id, officer('woonveste', 'person:b', 'data-protection-officer'));
      expect(lifted.lifted?.by).toBe('person:b');
      await expect(world.lift(own.id, officer('woonveste', 'person:b'))).rejects.toMatchObject({
        code: 'conflict',
      });
      for (const by of ofOperator) {
        await expect(holds.place(request, by, deed())).rejects.toMatchObject({ code: 'not-allowed' });
        expect(await holds.list(by)).toEqual([]);
        await expect(world.lift(own.id, by)).rejects.toMatchObject({ code: 'not-found' });
      }
      expect(await holds.list(supervisor)).toMatchObject([{ id: own.id }]);
      const supervised = await holds.place(request, supervisor, deed());
      await expect(world.lift(supervised.id, officer('woonveste', 'person:b'))).rejects.toMatchObject({
        code: 'not-allowed',
      });
      expect(await holds.list(officer('thuishof'))).toEqual([]);
      expect(await holds.list(officer('woonveste'))).toMatchObject([
        { scope: { party: 'woonveste' }, reason: undefined, placed: { party: 'veldhaven' } },
        { reason: 'Rechtszaak', placed: { party: 'woonveste' } },
      ]);
      expect((await holds.list(machine)).map(({ reason }) => reason)).toEqual(['Rechtszaak', 'Rechtszaak']);
      await expect(database.run('delete from legal_holds')).rejects.toThrow('stays known');
    });

    test('stands in the way of an erasure, and of nobody else’s', async () => {
      await plantSubject('sub_1');
      const { holds } = world.retention;
      await world.write(3, { subject: subjectReference('sub_2') });
      await holds.requireErasable(about.subject);
      const { id } = await holds.place({ about, reason: 'Rechtszaak' }, machine, deed());
      await expect(holds.requireErasable(about.subject)).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('art. 17(3)(e)'),
      });
      await holds.requireErasable(subjectReference('sub_2'));
      await world.lift(id, { operator: 'sam' });
      await holds.requireErasable(about.subject);
      await holds.place(
        { party: 'woonveste', to: Date.parse(yearsAgo(2)) as typeof now, reason: 'Rechtszaak' },
        machine,
        deed(),
      );
      await expect(holds.requireErasable(subjectReference('sub_2'))).rejects.toMatchObject({ code: 'conflict' });
      await holds.requireErasable(about.subject);
      await expect(
        holds.place({ about: { ...about, id: 'sub_gone' as never }, reason: 'Rechtszaak' }, machine, deed()),
      ).rejects.toMatchObject({ code: 'conflict' });
    });

    test('of a party on all that it did keeps its entries, and stops no erasure; of who supervises the gateway it does', async () => {
      const { holds } = world.retention;
      await world.write(3, { subject: subjectReference('sub_2') });
      await oneYear(world);
      const all = { reason: 'Rechtszaak', from: 1 as typeof now };
      await holds.place(all, officer('woonveste', 'person:a', 'auditor'), deed());
      await holds.requireErasable(subjectReference('sub_2'));
      expect(await run()).toMatchObject([{ removed: 0, held: 1 }]);
      // The party that runs the gateway is one as any other.
      await world.write(3, { party: 'veldhaven', subject: subjectReference('sub_2') });
      for (const by of [...ofOperator, supervisor]) {
        expect((await holds.place({ ...all, party: 'veldhaven' }, by, deed())).scope.party).toBe('veldhaven');
      }
      await holds.requireErasable(subjectReference('sub_2'));
      await holds.place({ ...all, party: 'woonveste' }, supervisor, deed());
      const refused = await holds.requireErasable(subjectReference('sub_2')).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: 'conflict', message: expect.not.stringContaining('woonveste') });
    });
  });

  describe('what something rests on', () => {
    test('is kept: answers that count, open requests, unanswered questions and recorded breaches', async () => {
      const subject = 'sub_1';
      const { record } = await referencesOf(subject);
      const term = { party: 'woonveste', months: 12, source: 'Selectielijst' } as const;
      for (const category of ['disclosures', 'consents'] as const) {
        await world.setTerm({ ...term, category });
      }
      const { db } = world.store;
      const answer = {
        ...{ subject_id: subject, kind: 'waiver', answer: 'given', purposes: '[]', recipients: '[]', categories: '[]' },
        ...{ capacity: 'self', form_version: '1', language: 'nl', notice_digest: null, recorded_by: 'woonveste' },
        ...{ given_at: 1, recorded_at: 1, also_by: null, channel: null, present: null, client_age: null },
        ...{ scan_id: null, ends_with_case: null, interpreter: null },
      };
      await db
        .insertInto('consents')
        .values({ ...answer, id: 'k_counts', expires_at: null })
        .execute();
      await db
        .insertInto('consents')
        .values({ ...answer, id: 'o_ended', expires_at: 2 })
        .execute();
      await db
        .insertInto('breaches')
        .values({
          ...{ id: 'b_1', party_id: 'woonveste', api_client: null, person: null, kind: 'other', discovered_at: 1 },
          ...{ from_at: Date.parse(yearsAgo(5.1)), to_at: Date.parse(yearsAgo(4.9)), agreements: '[]', told: '[]' },
          ...{ authority_hours: 72, partner_notice_hours: null, recorded_at: 1 },
          ...{ recorded_by: 'person:a', recorded_by_party: 'woonveste' },
        })
        .execute();
      const person = { subject: subjectReference(subject) };
      const kept = [
        await world.write(3, { kind: 'consent-given', ...person, record: record('k_counts') }),
        await world.write(3, { kind: 'consent-given', ...person, consents: [record('k_counts')] }),
        // Of before each party had names of its own, and of an answer of the client itself.
        await world.write(3, { kind: 'consent-given', ...person, reference: record('k_counts') }),
        await world.write(5),
        await world.write(3),
      ];
      await world.write(3, { kind: 'consent-given', ...person, record: record('o_ended') });
      await world.write(3);
      await db
        .insertInto('client_questions')
        .values({
          ...{ id: 'q_1', subject_id: subject, entry_id: kept[4] ?? '', party_id: 'woonveste', purpose: 'P04' },
          ...{ question: 'sealed', asked_at: 1, answer: null, answered_at: null, case_ref: null },
        })
        .execute();
      expect(await run()).toMatchObject([
        { removed: 1, held: 0, needed: 2 },
        { removed: 1, held: 0, needed: 3 },
      ]);
      expect((await world.kept()).slice(0, 5)).toEqual(kept);
    });
  });
}
