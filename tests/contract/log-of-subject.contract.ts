/** What the log tells about one person, on whichever database it is kept. */
import { type Kysely, sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AboutSubjects, Audit, EntryDraft, Period } from '../../src/audit/audit.ts';
import { countOfSubjects, pageOfSubjects } from '../../src/audit/entries-about.ts';
import { entriesOfSubject } from '../../src/audit/entries-of-subject.ts';
import type { Entry, ReasonCode } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { up } from '../../src/store/migrations/007-ledger.ts';
import { up as upColumns } from '../../src/store/migrations/018-log-columns.ts';
import { up as upSearch } from '../../src/store/migrations/028-log-search.ts';
import { up as upReading } from '../../src/store/migrations/035-log-reading.ts';
import { openStore, type SqlValue, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { disarm, type Kind, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { draft, openLog, signingKey } from './store-log-parts.ts';

const subject = `s_${'J'.repeat(22)}`;
const other = `s_${'M'.repeat(22)}`;
/** Of which columns are filled that others leave empty. */
const withheld = (reason: ReasonCode) => ({ effect: 'none', stoppedAt: 'consent', reason }) as const;
const searched = {
  case: `t_${'J'.repeat(22)}`,
  decision: {
    outcome: 'permitted',
    fields: {
      phone: withheld('DENY_PHASE'),
      email: withheld('DENY_NO_CONSENT'),
      bsn: withheld('DENY_PHASE'),
      firstNames: { effect: 'all', clause: 'P04-1', basis: [], consent: [] },
    },
  },
} satisfies Partial<EntryDraft>;
/** As entries named what is of a client before each party had its own names. */
const asItIs = (reference: string): string => reference;
const second = (number: number) => new Date(Date.parse('2027-02-01T10:00:00Z') + number * 1_000).toISOString();

const isAbout = ({ subject: said, party = '' }: Entry, whom: string): boolean => said === nameFor(whom, party);

/** A store that tells how often it was read, and how many rows it gave. */
function countReads(store: Store) {
  let [queries, rows] = [0, 0];
  const counting: Store = Object.create(store, {
    all: {
      value: async (text: string, values: readonly SqlValue[]) => {
        const found = await store.all(text, values);
        queries += 1;
        rows += found.length;
        return found;
      },
    },
  });
  return {
    store: counting,
    read: (reference: string) => entriesOfSubject(counting, reference, {}),
    reads: () => ({ queries, rows }),
  };
}

/** How SQLite finds a page. */
async function planOf(store: Store): Promise<string> {
  const { rows } = await sql<{ detail: string }>`explain query plan select tree, seq, at, entry from log_entries
    where subject = ${subject} and at >= 0 and (at, tree, seq) < (9, '', 0)
    order by at desc, tree desc, seq desc limit 100`.execute(store.db);
  return rows.map(({ detail }) => detail).join('\n');
}

export function logOfSubjectContract(kind: Kind, server: () => TestDatabases): void {
  describe(`what the log on ${kind} has about one person`, () => {
    let database: TestDatabase;
    let store: Store;
    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      return async () => {
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    const record = async (audit: Audit, about: string | undefined, at: string) =>
      (await audit.record({ ...draft, ...(about && { subject: about }), at }, undefined)).entry.id;
    const read = async (audit: Audit, period?: Period) => {
      const ids: string[] = [];
      for await (const { id } of audit.ofSubject(subject, period)) ids.push(id);
      return ids;
    };

    test('is nothing of anybody else, and nothing without a subject', async () => {
      await using audit = await openLog(store);
      await record(audit, other, second(1));
      await record(audit, undefined, second(2));
      const own = await record(audit, subject, second(3));
      expect(await read(audit)).toEqual([own]);
    });

    test('comes newest first and each entry once, also of one moment and over several pages', async () => {
      await using audit = await openLog(store);
      const written: string[] = [];
      for (let number = 0; number < 230; number += 1) {
        written.push(await record(audit, subject, second(Math.floor(number / 7))));
        if (number % 10 === 0) await record(audit, other, second(number));
      }
      expect(await read(audit)).toEqual(written.toReversed());
    });

    test('can be asked of a period: from its first moment, up to and not including its last', async () => {
      await using audit = await openLog(store);
      const ids = [];
      for (const number of [1, 2, 3, 4]) ids.push(await record(audit, subject, second(number)));
      const period = { from: toInstant(Date.parse(second(2))), to: toInstant(Date.parse(second(4))) };
      expect(await read(audit, period)).toEqual([ids[2], ids[1]]);
    });

    test('can be asked of what was tried in vain alone', async () => {
      await using audit = await openLog(store);
      const kinds = ['rejected', 'disclosure', 'failed', 'case-read'] as const;
      for (const [number, kind] of kinds.entries()) {
        const { traceId, spanId } = draft;
        await audit.record({ kind, subject, at: second(number), traceId, spanId, tried: 'preflight' }, undefined);
      }
      await record(audit, subject, second(9));
      const found: string[] = [];
      for await (const { kind } of audit.ofSubject(subject, { only: 'problems' })) found.push(kind);
      expect(found).toEqual(['failed', 'rejected']);
    });

    test('can be asked of everything but some kinds, page by page, and nothing of anybody else comes along', async () => {
      await using audit = await openLog(store);
      const kinds = ['case-read', 'client-read', 'disclosure', 'consent-given', 'preflight'] as const;
      const told: string[] = [];
      for (let number = 0; number < 40; number += 1) {
        const made = kinds[number % kinds.length] ?? 'case-read';
        const own = {
          kind: made,
          subject,
          at: second(Math.floor(number / 6)),
          traceId: draft.traceId,
          spanId: draft.spanId,
        };
        const { id } = (await audit.record(own, undefined)).entry;
        if (made !== 'client-read' && made !== 'preflight') told.unshift(id);
        await record(audit, other, second(number));
      }
      const [without] = told;
      const found: string[] = [];
      for (let after: string | undefined; ; after = found.at(-1)) {
        const page = await audit.pageOfSubjects([subject], {
          ...{ limit: 7, everythingBut: ['client-read', 'preflight'], without: [without ?? ''] },
          ...(after !== undefined && { after }),
        });
        if (page.length === 0) break;
        found.push(...page.map(({ entry }) => entry.id));
      }
      expect(found).toEqual(told.slice(1));
      const all = await audit.pageOfSubjects([subject], { limit: 200, everythingBut: [] });
      expect(all).toHaveLength(40);
      const afterOther = await audit.pageOfSubjects([subject], {
        limit: 9,
        everythingBut: ['case-read'],
        after: told.at(-1) ?? '',
      });
      expect(afterOther).toEqual([]);
    });

    test('is of the trees of all processes', async () => {
      if (kind === 'sqlite') return;
      await using one = await openLog(store);
      await using two = await openLog(store);
      const ids = [await record(one, subject, second(1)), await record(two, subject, second(2))];
      ids.push(await record(one, subject, second(3)), await record(two, subject, second(3)));
      expect((await read(one)).toSorted()).toEqual(ids.toSorted());
      expect((await read(one)).slice(2)).toEqual([ids[1], ids[0]]);
    });

    test('comes in so many reads, each of its entries once, also when thousands are of one moment', async () => {
      await using audit = await openLog(store);
      const count = 3_000;
      await Promise.all(
        Array.from({ length: count }, () => audit.record({ ...draft, subject, at: second(1) }, undefined)),
      );
      const counted = countReads(store);
      const ids = new Set<string>();
      for await (const { id } of counted.read(subject)) ids.add(id);
      expect(ids.size).toBe(count);
      expect(counted.reads()).toEqual({ queries: count / 100 + 1, rows: count });
      const plan = kind === 'sqlite' ? await planOf(store) : 'USING INDEX log_entries_by_subject';
      expect(plan).toContain('INDEX log_entries_by_subject');
      expect(plan).not.toContain('TEMP B-TREE');
    });

    test('is found a page at a time and counted, without reading more than that', async () => {
      await using audit = await openLog(store);
      const parties = ['noordlicht', 'woonveste', 'thuishof'] as const;
      const ids = [];
      for (let number = 0; number < 60; number += 1) {
        const disclosed = number % 4 === 0 ? ['phone' as const] : [];
        const about = { ...draft, subject: number % 5 === 0 ? other : subject, party: parties[number % 3], disclosed };
        ids.push((await audit.record({ ...about, at: second(Math.floor(number / 7)) } as EntryDraft, undefined)).entry);
        await audit.record({ ...draft, subject, kind: 'preflight', at: second(number) }, undefined);
      }
      const all = ids.toReversed();
      const counted = countReads(store);
      const page = async (asked: AboutSubjects, of = [subject, other]) =>
        (await pageOfSubjects(counted.store, of, asked)).map(({ entry }) => entry.id);
      expect(await page({ limit: 20, skip: 20 })).toEqual(all.slice(20, 40).map(({ id }) => id));
      expect(counted.reads()).toEqual({ queries: 1, rows: 20 });
      const [tenth, own] = [all[9]?.id ?? '', all.filter((entry) => isAbout(entry, subject))];
      expect(await page({ limit: 5, after: tenth })).toEqual(all.slice(10, 15).map(({ id }) => id));
      expect(await page({ limit: 5, after: all.find((entry) => isAbout(entry, other))?.id ?? '' }, [subject])).toEqual(
        [],
      );
      expect(await page({ limit: 99 }, [subject])).toEqual(own.map(({ id }) => id));
      const ofOne = all.filter(({ party }) => party === 'thuishof').map(({ id }) => id);
      expect(await page({ limit: 99, party: 'thuishof' })).toEqual(ofOne);
      expect(await page({ limit: 99, party: 'thuishof', without: ofOne.slice(0, 3) })).toEqual(ofOne.slice(3));
      expect(await page({ limit: 1, only: tenth })).toEqual([tenth]);
      expect(await page({ limit: 1, only: tenth }, [`s_${'X'.repeat(22)}`])).toEqual([]);
      expect(await page({ limit: 9 }, [])).toEqual([]);
      const counts = await countOfSubjects(counted.store, [subject]);
      const sum = (some: typeof counts) => some.reduce((total, { count }) => total + count, 0);
      expect(sum(counts)).toBe(own.length + 60);
      expect(sum(counts.filter(({ outcome }) => outcome === 'disclosed'))).toBe(
        own.filter(({ disclosed }) => (disclosed ?? []).length > 0).length,
      );
      expect(sum(counts.filter(({ outcome, kind: own }) => outcome === undefined && own === 'preflight'))).toBe(60);
    });

    test('is found out when somebody changes of what kind an entry is, who asked, or what came of it', async () => {
      for (const change of [
        "kind = 'preflight'",
        "party = 'thuishof'",
        'party = null',
        "outcome = 'disclosed'",
        'outcome = null',
        "case_ref = 't_other'",
        "purpose = 'P01'",
        'purpose = null',
        "reasons = ' DENY_NO_CONSENT '",
        'trace = null',
      ]) {
        await using own = await server().fresh();
        await using opened = await openStore(own.config);
        await using audit = await openLog(opened);
        await record(audit, subject, second(1));
        await own.run(...disarm(kind), `update log_entries set ${change}`);
        expect(await audit.verify()).toMatchObject({
          intact: false,
          trees: [{ broken: { problem: 'entry-columns-changed', from: 0, to: 1 } }],
        });
      }
    });

    test('is found out when somebody takes an entry from it, or puts one to it', async () => {
      for (const [from, to] of [
        [subject, null],
        [subject, other],
        [null, subject],
      ]) {
        await using own = await server().fresh();
        await using opened = await openStore(own.config);
        await using audit = await openLog(opened);
        await record(audit, from ?? undefined, second(1));
        expect(await audit.verify()).toMatchObject({ intact: true });
        await own.run(...disarm(kind), `update log_entries set subject = ${to === null ? 'null' : `'${to}'`}`);
        expect(await audit.verify()).toMatchObject({
          intact: false,
          trees: [{ broken: { problem: 'entry-columns-changed', from: 0, to: 1 } }],
        });
      }
    });

    test('may be under the name that the party of the entry has for the person, and no other', async () => {
      await using audit = await openLog(store);
      const { entry } = await audit.record({ ...draft, ...searched, subject, party: 'de-brug' }, undefined);
      const about = { subject, case: searched.case };
      expect(entry).toMatchObject({ subject: nameFor(subject, 'de-brug'), case: nameFor(searched.case, 'de-brug') });
      expect(await read(audit)).toEqual([entry.id]);
      expect(await audit.verify()).toMatchObject({ intact: true });
      expect(await store.all('select subject, case_ref as "case" from log_entries', [])).toEqual([about]);
      for (const column of ['subject', 'case_ref'] as const) {
        await using own = await server().fresh();
        await using opened = await openStore(own.config);
        await using other = await openLog(opened);
        await other.record({ ...draft, ...searched, subject, party: 'de-brug' }, undefined);
        const name = nameFor(column === 'subject' ? subject : searched.case, 'woonveste');
        await own.run(...disarm(kind), `update log_entries set ${column} = '${name}'`);
        expect(await other.verify()).toMatchObject({ intact: false });
      }
    });

    test('of before each party had its own names is what it was', async () => {
      {
        await using before = await openLog(store, signingKey, asItIs);
        await before.record({ ...draft, ...searched, subject, party: 'de-brug' }, undefined);
      }
      await using audit = await openLog(store);
      expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 1 }] });
      expect(await read(audit)).toHaveLength(1);
    });

    test('of before the log knew whom an entry is about is there as well', async () => {
      {
        await using audit = await openLog(store, signingKey, asItIs);
        await record(audit, subject, second(1));
        await record(audit, undefined, second(2));
        await audit.record({ ...draft, ...searched }, undefined);
      }
      // The log of that time refused every change: what it allows now is told by columns that it did not have.
      const refusing = `create trigger log_entries_refuse_update before update on log_entries
        begin select raise(abort, 'the log only grows'); end`;
      for (const statement of [
        ...(kind === 'sqlite'
          ? ['drop trigger log_entries_refuse_update', refusing, 'drop trigger legal_holds_refuse_update']
          : []),
        ...['by_subject', 'by_party', 'read_by_party', 'by_purpose', 'by_trace'].map(
          (name) => `drop index log_entries_${name}`,
        ),
        'drop index if exists log_entries_of_nobody',
        ...['kind', 'party', 'outcome', 'case_ref', 'purpose', 'reasons', 'trace'].map(
          (column) => `alter table log_entries drop column ${column}`,
        ),
        'alter table log_entries drop column subject',
        'alter table subjects drop column log_salt',
        `insert into subjects (id, wrapped_key, created_at, restricted, address_secret) values ('sub_j', 'key', 1, 0, 0)`,
      ]) {
        await sql.raw(statement).execute(store.db);
      }
      await up(store.db as Kysely<unknown>, kind);
      await upColumns(store.db as Kysely<unknown>, kind);
      await upSearch(store.db as Kysely<unknown>, kind);
      await upReading(store.db as Kysely<unknown>, kind);
      await using audit = await openLog(store);
      expect(await read(audit)).toHaveLength(1);
      expect(await audit.verify()).toMatchObject({ intact: true, trees: [{ size: 3 }] });
      expect(await store.all('select case_ref, purpose, reasons, trace from log_entries where seq = 2', [])).toEqual([
        { case_ref: searched.case, purpose: 'P04', reasons: ' DENY_NO_CONSENT DENY_PHASE ', trace: draft.traceId },
      ]);
      expect(await store.all('select log_salt from subjects', [])).toEqual([{ log_salt: 'sub_j' }]);
      await expect(store.db.updateTable('log_entries').set({ at: 1 }).execute()).rejects.toThrow('only grows');
    });
  });
}
