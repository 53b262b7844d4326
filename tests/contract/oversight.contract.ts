/** Looking in the log, on whichever database it is kept: what is found, and what must not be. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import catalogueData from '../../policies/data/catalogue.json' with { type: 'json' };
import type { Audit, EntryDraft } from '../../src/audit/audit.ts';
import { validate } from '../../src/contract/contract.ts';
import type { Author, Entry, FieldDecision, LogAnomalies, ReasonCode } from '../../src/contract/generated/types.ts';
import { type Instant, toInstant } from '../../src/contract/vocabulary.ts';
import { createOversight, type LogCriteria, type LogScope, type Oversight } from '../../src/oversight/oversight.ts';
import { explain } from '../../src/policy/policy.ts';
import { openSources, type Sources } from '../../src/sources/sources.ts';
import { openStore, type SqlValue, type Store } from '../../src/store/store.ts';
import { nameFor } from '../support/name-for.ts';
import { disarm, type Kind, type TestDatabase, type TestDatabases } from './store-databases.ts';
import { clock, draft, openLog } from './store-log-parts.ts';

const validated = validate('catalogue', catalogueData);
if (!validated.ok) throw new Error('the catalogue is not valid');
const catalogue = validated.value;

const day = 24 * 60 * 60 * 1000;
/** A Monday, ten in the morning in the Netherlands. */
const monday = Date.parse('2027-02-01T09:00:00Z');
const parties = ['woonveste', 'thuishof', 'veldhaven'] as const;
const reference = (letter: 's' | 't', number: number) => `${letter}_${String(number).padStart(22, '0')}`;
const withheld = (reason: ReasonCode): FieldDecision => ({ effect: 'none', stoppedAt: 'clause', reason });
const given: FieldDecision = { effect: 'all', clause: 'P04.PRO.COR', basis: ['eu.avg.6-1-e'], consent: ['waiver'] };

/** Of the deliveries every second one gives nothing. */
const kindOf = (index: number): EntryDraft['kind'] =>
  index % 5 === 0 ? 'preflight' : index % 7 > 4 ? 'delivery' : 'disclosure';

/** Entries of several parties about some clients; every third is of one moment with others. */
function drafts(): EntryDraft[] {
  return Array.from({ length: 240 }, (_, index): EntryDraft => {
    const about = index % 7 === 0 ? {} : { subject: reference('s', index % 4), case: reference('t', index % 5) };
    const left = index % 2 === 0;
    const reason: ReasonCode = index % 3 === 0 ? 'DENY_PHASE' : 'DENY_NO_CONSENT';
    const fields = { phone: left ? given : withheld(reason) };
    return {
      ...{ kind: kindOf(index), spanId: draft.spanId, role: 'woonconsulent' },
      traceId: String(index % 11).padStart(32, 'a'),
      at: new Date(monday + (index % 60) * 60_000).toISOString(),
      ...(index % 13 === 0 ? {} : { party: parties[index % 3] ?? '' }),
      ...{ apiClient: `person:p_${index % 6}`, purpose: index % 4 === 0 ? 'P05' : 'P04', fields: ['phone'] },
      ...(index % 5 !== 0 && { decision: { outcome: left ? 'permitted' : 'refused', fields } }),
      ...{ ...about, disclosed: left ? ['phone'] : [] },
    };
  });
}

const officer = (party: string, role = 'privacy-officer'): Author => ({ party, role, by: `person:${party}` });

/** Of a delivery that gave nothing the recipient may not even know that it was. */
const isOwn = ({ party, kind, disclosed = [] }: Entry, own: string): boolean =>
  party === own && (kind !== 'delivery' || disclosed.length > 0);

const nameIn = ({ party }: Entry, known: string): string => (party === undefined ? known : nameFor(known, party));

/** What a search must give, by looking at every entry. */
function isMeant(entry: Entry, own: string | undefined, criteria: LogCriteria): boolean {
  const { about, party, purpose, reason, kind, outcome, from = 0, to = Number.MAX_SAFE_INTEGER } = criteria;
  const at = Date.parse(entry.at);
  const left = (entry.disclosed ?? []).length > 0;
  const came = {
    disclosure: entry.party === undefined ? undefined : left ? 'disclosed' : 'refused',
    delivery: left ? 'disclosed' : undefined,
    preflight: undefined,
  }[String(entry.kind)];
  const reasons = Object.values(entry.decision?.fields ?? {}).map((field) => field.effect === 'none' && field.reason);
  return [
    own === undefined || isOwn(entry, own),
    party === undefined || entry.party === party,
    about === undefined || (entry.subject === nameIn(entry, about.subject) && entry.case === nameIn(entry, about.case)),
    purpose === undefined || entry.purpose === purpose,
    kind === undefined || entry.kind === kind,
    outcome === undefined || came === outcome,
    reason === undefined || reasons.some((code) => code === reason),
    at >= from && at <= to,
  ].every(Boolean);
}

/** How the database finds what a statement asks; as it would in a log that is too long to be read from end to end. */
async function planOf({ kind, db }: Store, text: string, values: readonly SqlValue[]): Promise<string> {
  const parts = text.split('?');
  const asked = parts.map((part, index) => part + (index < parts.length - 1 ? toLiteral(values[index]) : '')).join('');
  const explaining = kind === 'sqlite' ? 'explain query plan' : 'explain';
  const rows = await db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`set local enable_seqscan = off`.execute(tx);
    return (await sql.raw<Record<string, unknown>>(`${explaining} ${asked}`).execute(tx)).rows;
  });
  return rows.map((row) => String(row['detail'] ?? row['QUERY PLAN'])).join('\n');
}

const toLiteral = (value: SqlValue | undefined): string => (typeof value === 'string' ? `'${value}'` : String(value));

export function oversightContract(kind: Kind, server: () => TestDatabases): void {
  describe(`looking in the log on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let audit: Audit;
    let sources: Sources;
    let oversight: Oversight;
    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      audit = await openLog(store);
      const keys = { vaultKey: Buffer.alloc(32, 1), bsnIndexKey: Buffer.alloc(32, 2) };
      sources = await openSources({ store, clock, catalogue, ...keys });
      const { seal, unseal } = sources;
      oversight = createOversight({ store, operator: 'veldhaven', textOf: audit.textOf, explain, seal, unseal });
      return async () => {
        await sources[Symbol.asyncDispose]();
        await audit[Symbol.asyncDispose]();
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    const write = async (some: readonly EntryDraft[]): Promise<Entry[]> =>
      (await Promise.all(some.map((one) => audit.record(one, undefined)))).map(({ entry }) => entry);

    /** Every page of a search, one after the other. */
    async function searchAll(scope: LogScope, criteria: LogCriteria, limit: number): Promise<string[]> {
      const ids: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await oversight.search(scope, criteria, { limit, ...(after === undefined ? {} : { after }) });
        expect(page.entries.length).toBeLessThanOrEqual(limit);
        ids.push(...page.entries.map(({ id }) => id));
        if (page.next === undefined) return ids;
        after = page.next;
      }
    }

    describe('who reads', () => {
      test.each(['woonconsulent', 'signatory', 'secretary', 'functional-administrator', 'none', 'client'])(
        'is no %s',
        (role) => {
          expect(() => oversight.scopeOf(officer('woonveste', role))).toThrow('privacy officers');
        },
      );

      test.each([
        ['woonveste', 'privacy-officer', 'woonveste'],
        ['woonveste', 'auditor', 'woonveste'],
        ['veldhaven', 'privacy-officer', 'veldhaven'],
        ['veldhaven', 'data-protection-officer', 'veldhaven'],
        ['veldhaven', 'auditor', undefined],
      ])('of %s as %s sees the entries of %s', (party, role, own) => {
        expect(oversight.scopeOf(officer(party, role)).party).toBe(own);
      });

      test('is nobody in particular where no party runs the gateway', () => {
        const { seal, unseal } = sources;
        const alone = createOversight({ store, operator: undefined, textOf: audit.textOf, explain, seal, unseal });
        expect(alone.scopeOf(officer('veldhaven', 'auditor')).party).toBe('veldhaven');
      });
    });

    test('finds exactly what meets every criterion, of what may be read, newest first, page by page', async () => {
      const written = await write(drafts());
      const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
      const moments = [0, 10, 30, 45].map((minute): Instant => toInstant(monday + minute * 60_000));
      const arbitrary = fc.record({
        who: fc.constantFrom(officer('woonveste'), officer('veldhaven'), officer('veldhaven', 'auditor')),
        limit: fc.constantFrom(1, 7, 50, 200),
        about: maybe([0, 3].map((number) => ({ subject: reference('s', number), case: reference('t', number) }))),
        party: maybe([...parties, 'nobody']),
        purpose: maybe(['P04', 'P05', 'P13']),
        reason: maybe(['DENY_PHASE', 'DENY_NO_CONSENT', 'DENY_NO_CONSEN_', 'DENY_ROLE']),
        kind: maybe(['disclosure', 'preflight', 'delivery', 'breach']),
        outcome: maybe(['disclosed', 'refused'] as const),
        from: maybe(moments),
        to: maybe(moments),
      });
      await fc.assert(
        fc.asyncProperty(arbitrary, async ({ who, limit, ...asked }) => {
          const scope = oversight.scopeOf(who);
          const criteria = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
          const meant = written.filter((entry) => isMeant(entry, scope.party, criteria));
          const found = await searchAll(scope, criteria, limit);
          expect(found.toSorted()).toEqual(meant.map(({ id }) => id).toSorted());
          const moment = new Map(written.map(({ id, at }) => [id, at]));
          const order = found.map((id) => moment.get(id) ?? '');
          expect(order).toEqual(order.toSorted().toReversed());
        }),
        { numRuns: Number(process.env['RUNS'] ?? 40) },
      );
    });

    test('shows no entry of another party, also where its column says otherwise', async () => {
      const traced = { ...draft, traceId: 'c'.repeat(32), at: new Date(monday).toISOString() };
      const [own, other] = await write([
        { ...traced, party: 'woonveste' },
        { ...traced, party: 'thuishof' },
      ]);
      await database.run(...disarm(kind), `update log_entries set party = 'woonveste' where id = '${other?.id}'`);
      const scope = oversight.scopeOf(officer('woonveste'));
      expect(await searchAll(scope, {}, 10)).toEqual([own?.id]);
    });

    test('looks at a limited part of the log in one search, and goes on where that ended', async () => {
      const rare = { ...draft, purpose: 'P09', at: new Date(monday).toISOString(), party: 'woonveste' };
      const [meant] = await write([rare]);
      const many = Array.from({ length: 5_400 }, (_, index) => ({
        ...{ ...draft, party: 'woonveste', at: new Date(monday + index).toISOString() },
      }));
      for (let from = 0; from < many.length; from += 600) await write(many.slice(from, from + 600));
      const scope = oversight.scopeOf(officer('woonveste'));
      const first = await oversight.search(scope, { purpose: 'P09' }, { limit: 10 });
      expect(first.entries).toEqual([]);
      expect(first.next).toBeDefined();
      const second = await oversight.search(scope, { purpose: 'P09' }, { limit: 10, after: first.next ?? '' });
      expect(second).toMatchObject({ entries: [{ id: meant?.id }], next: undefined });
    });

    test('does not begin after what there is not', async () => {
      const scope = oversight.scopeOf(officer('woonveste'));
      const page = { limit: 10, after: `e_${'x'.repeat(22)}` };
      await expect(oversight.search(scope, {}, page)).rejects.toMatchObject({ code: 'invalid-input' });
    });

    test('does not begin after an entry that may not be read either: that would tell that it is there', async () => {
      const at = new Date(monday).toISOString();
      const [others, withheldOne, own] = await write([
        { ...draft, at, party: 'thuishof' },
        { ...draft, at, party: 'woonveste', kind: 'delivery', disclosed: [] },
        { ...draft, at, party: 'woonveste' },
      ]);
      const scope = oversight.scopeOf(officer('woonveste'));
      const refusals = await Promise.all(
        [others?.id, withheldOne?.id, `e_${'x'.repeat(22)}`].map((after = '') =>
          oversight.search(scope, {}, { limit: 10, after }).catch(({ code, details }) => ({ code, details })),
        ),
      );
      expect(refusals[0]).toMatchObject({ code: 'invalid-input' });
      expect(refusals.slice(0, 2)).toEqual([refusals[2], refusals[2]]);
      expect(await oversight.search(scope, {}, { limit: 10, after: own?.id ?? '' })).toMatchObject({ entries: [] });
      const everything = oversight.scopeOf(officer('veldhaven', 'auditor'));
      await oversight.search(everything, {}, { limit: 10, after: others?.id ?? '' });
    });

    describe('one entry', () => {
      test('of another party, and of nobody, looks the same as one that there is not', async () => {
        const written = await write(drafts());
        const scope = oversight.scopeOf(officer('woonveste'));
        const own = new Set(written.filter((entry) => isOwn(entry, 'woonveste')).map(({ id }) => id));
        for (const { id } of written.slice(0, 90)) {
          const account = await oversight.account(scope, id);
          expect([account !== undefined, await oversight.sees(scope, id)]).toEqual([own.has(id), own.has(id)]);
          expect(account?.related.filter((line) => !own.has(line.id)) ?? []).toEqual([]);
        }
        expect(await oversight.account(scope, `e_${'x'.repeat(22)}`)).toBeUndefined();
        expect(await oversight.account(scope, "e_' or 1=1 --")).toBeUndefined();
      });

      test('tells every check of each field in order, what left, and the others of its trace', async () => {
        const traced = { ...draft, party: 'woonveste', traceId: 'b'.repeat(32) };
        const [entry] = await write([
          {
            ...{ ...traced, case: reference('t', 1), subject: reference('s', 1), fields: ['phone', 'bsn', 'email'] },
            decision: {
              outcome: 'permitted',
              fields: { phone: given, email: given, bsn: withheld('DENY_FIELD_NOT_AGREED') },
            },
            disclosed: ['phone'],
          },
        ]);
        const [other] = await write([{ ...traced, kind: 'rejected' }]);
        await write([{ ...traced, party: 'thuishof' }]);
        const account = await oversight.account(oversight.scopeOf(officer('woonveste')), entry?.id ?? '');
        expect(account).toMatchObject({
          line: { id: entry?.id, outcome: 'disclosed', reasons: ['DENY_FIELD_NOT_AGREED'], asked: 3, left: 1 },
          fields: [
            { field: 'phone', effect: 'all', left: true, clause: 'P04.PRO.COR', consent: ['waiver'] },
            { field: 'bsn', effect: 'none', left: false, reason: 'DENY_FIELD_NOT_AGREED' },
            { field: 'email', effect: 'all', left: false },
          ],
          related: [{ id: other?.id, kind: 'rejected' }],
        });
        const results = account?.fields[1]?.checks.map(({ check, result }) => `${check} ${result}`) ?? [];
        expect(results.slice(0, 6)).toEqual([
          ...['purpose ok', 'law ok', 'party ok', 'role ok', 'agreement ok', 'clause no'],
        ]);
        expect(results.slice(6).every((result) => result.endsWith('skipped'))).toBe(true);
        expect(account?.text).toBe(await audit.textOf(entry?.id ?? ''));
      });
    });

    test('finds the end of a page by the index of what a party reads, and related entries by that of traces', async () => {
      const traced = { ...draft, traceId: 'c'.repeat(32), party: 'woonveste' };
      const [own] = await write([traced, ...drafts()]);
      const asked: [string, readonly SqlValue[]][] = [];
      const noting: Store = Object.create(store, {
        all: {
          value: (text: string, values: readonly SqlValue[]) => {
            asked.push([text, values]);
            return store.all(text, values);
          },
        },
      });
      const looking = createOversight({
        ...{ store: noting, operator: 'veldhaven', textOf: audit.textOf, explain },
        ...{ seal: sources.seal, unseal: sources.unseal },
      });
      const plans = async (): Promise<string[]> => Promise.all(asked.splice(0).map((one) => planOf(store, ...one)));
      const searching = async (who: Author, criteria: LogCriteria): Promise<string[]> => {
        await looking.search(looking.scopeOf(who), criteria, { limit: 10 });
        return plans();
      };
      for (const criteria of [{}, { from: toInstant(monday) }, { kind: 'delivery' }, { purpose: 'P05' }]) {
        const [pageEnd] = await searching(officer('woonveste'), criteria);
        expect(pageEnd).toContain('log_entries_read_by_party');
        expect(pageEnd).not.toMatch(/sort|temp b-tree|log_entries_by/i);
      }
      // The index knows nothing of deliveries that gave nothing: of who may read those too it is not used.
      const [ofAll] = await searching(officer('veldhaven', 'auditor'), { party: 'woonveste' });
      expect(ofAll).toContain('log_entries_by_party');
      await looking.account(looking.scopeOf(officer('woonveste')), own?.id ?? '');
      expect((await plans()).join()).toContain('log_entries_by_trace');
    });

    test('tells the entries of a trace of a day before and after', async () => {
      const traced = { ...draft, traceId: 'c'.repeat(32), party: 'woonveste' };
      const written = await write(
        [-25 * 60 - 1, -24 * 60, 0, 24 * 60, 25 * 60].map((minutes) => ({
          ...{ ...traced, at: new Date(monday + minutes * 60_000).toISOString() },
        })),
      );
      const account = await oversight.account(oversight.scopeOf(officer('woonveste')), written[2]?.id ?? '');
      expect(account?.related.map(({ id }) => id)).toEqual([written[1]?.id, written[3]?.id]);
    });

    test('the entries of a trace are told, however many others have sent under it', async () => {
      const traced = { ...draft, traceId: 'c'.repeat(32), at: new Date(monday).toISOString() };
      const [own] = await write([{ ...traced, party: 'woonveste' }]);
      const others = Array.from({ length: 550 }, (): EntryDraft => ({ ...traced, party: 'thuishof' }));
      await write(others);
      await write(others);
      const [later] = await write([{ ...traced, party: 'woonveste' }]);
      const account = await oversight.account(oversight.scopeOf(officer('woonveste')), own?.id ?? '');
      expect(account?.related.map(({ id }) => id)).toEqual([later?.id]);
    });

    test('a typed reason is ciphertext, is told with its entry, and can no more be read when the key is gone', async () => {
      const subject = await sources.createSubject();
      const at = toInstant(monday);
      const entry = audit.newId();
      await oversight.keepReason({ entry, subject, by: officer('woonveste'), text: 'Kanarie vroeg inzage' }, at);
      await write([{ ...draft, id: entry, kind: 'log-read', party: 'woonveste' }]);
      const rows = await store.all<object>('select * from log_read_reasons', []);
      expect(JSON.stringify(rows)).not.toContain('Kanarie');
      const scope = oversight.scopeOf(officer('woonveste'));
      expect((await oversight.account(scope, entry))?.because).toBe('Kanarie vroeg inzage');
      await oversight.takeBackReason(entry);
      expect((await oversight.account(scope, entry))?.because).toBeUndefined();
      await oversight.keepReason({ entry, subject, by: officer('woonveste'), text: 'Kanarie vroeg inzage' }, at);
      await store.db.updateTable('subjects').set({ wrapped_key: '' }).where('id', '=', subject).execute();
      expect((await oversight.account(scope, entry))?.because).toBeUndefined();
    });

    describe('what stands out', () => {
      /** Daily work of four weeks before and the week that is asked about: seven people, a few cases a day each. */
      const quiet = (): EntryDraft[] =>
        Array.from({ length: 63 }, (_, index) => index).flatMap((back) =>
          Array.from({ length: 7 }, (_, person): EntryDraft => {
            const at = new Date(monday + 4 * day - back * day + person * 60_000).toISOString();
            const left = (back + person) % 4 !== 0;
            return {
              ...{ kind: 'disclosure', traceId: draft.traceId, spanId: draft.spanId, at, party: 'woonveste' },
              ...{ role: 'woonconsulent', apiClient: `person:p_${person}`, purpose: 'P05' },
              ...{ subject: reference('s', back * 7 + person), case: reference('t', (back * 7 + person) % 40) },
              fields: ['phone'],
              decision: {
                outcome: left ? 'permitted' : 'refused',
                fields: { phone: left ? given : withheld('DENY_NO_CONSENT') },
              },
              disclosed: left ? ['phone'] : [],
            };
          }),
        );
      const period = { from: '2027-02-01', to: '2027-02-07' };
      const lookAs = (who: Author): Promise<LogAnomalies> => oversight.anomalies(oversight.scopeOf(who), period);
      const look = async () => (await lookAs(officer('woonveste'))).anomalies;
      const again = (count: number, one: (index: number) => Partial<EntryDraft>): EntryDraft[] =>
        Array.from({ length: count }, (_, index) => {
          const [, usual = draft] = quiet();
          const at = new Date(monday + index * 60_000).toISOString();
          return { ...usual, at, ...one(index) };
        });

      test('is nothing in a quiet log, nor in an empty one', async () => {
        expect(await look()).toEqual([]);
        await write(quiet());
        expect(await lookAs(officer('woonveste'))).toMatchObject({ complete: true, anomalies: [] });
      });

      test('is a user who opens many more cases than colleagues, and than before', async () => {
        await write(quiet());
        await write(
          again(60, (index) => ({ apiClient: 'person:p_3', case: reference('t', 500 + index), role: 'woonconsulent' })),
        );
        expect(await look()).toEqual([
          {
            kind: 'many-cases',
            party: 'woonveste',
            user: 'person:p_3',
            role: 'woonconsulent',
            count: 65,
            peers: 5,
            before: 7,
          },
        ]);
      });

      test('is a peak of refusals of one application for one purpose', async () => {
        await write(quiet().map((one) => ({ ...one, apiClient: 'app' })));
        const refused = {
          ...{ apiClient: 'app', disclosed: [], case: reference('t', 1) },
          decision: { outcome: 'refused', fields: { phone: withheld('DENY_NO_CONSENT') } },
        } as const;
        await write(again(40, () => refused));
        await write(again(40, () => ({ ...refused, purpose: 'P09' })));
        expect(await look()).toMatchObject([{ kind: 'refusal-peak', user: 'app', purpose: 'P05', of: 75 }]);
      });

      test('is a party that always asks for what it is never given, and not one whose clients say no', async () => {
        const asks = (reason: ReasonCode, purpose: string) => ({
          ...{ purpose, case: reference('t', 1), fields: ['phone', 'bsn'] },
          decision: { outcome: 'permitted', fields: { phone: given, bsn: withheld(reason) } } as const,
        });
        await write(again(30, () => asks('DENY_FIELD_NOT_AGREED', 'P04')));
        await write(again(30, () => asks('DENY_NO_CONSENT', 'P06')));
        await write(again(29, () => asks('DENY_FIELD_NOT_AGREED', 'P07')));
        expect(await look()).toEqual([{ kind: 'asks-more', party: 'woonveste', purpose: 'P04', count: 30, of: 30 }]);
      });

      test('is reading of the log at night, in a weekend, and in bulk', async () => {
        const read = (user: string, at: string): Partial<EntryDraft> => ({
          ...{ kind: 'log-read', apiClient: user, at, criteria: { what: 'entry' }, role: 'auditor', disclosed: [] },
        });
        const clean = ({ decision: _, fields: __, case: ___, subject: ____, ...one }: EntryDraft) => one;
        const some = (count: number, one: (index: number) => Partial<EntryDraft>) => again(count, one).map(clean);
        await write(some(5, (index) => read('person:night', `2027-02-03T02:0${index}:00Z`)));
        await write(some(5, (index) => read('person:sunday', `2027-02-07T12:0${index}:00Z`)));
        await write(some(4, (index) => read('person:once', `2027-02-03T02:0${index}:00Z`)));
        await write(some(100, () => read('person:bulk', '2027-02-03T12:00:00Z')));
        await write(some(99, () => read('person:much', '2027-02-03T12:00:00Z')));
        // An application that fetches its receipts at night reads nobody's business.
        const fetch = (one: EntryDraft): EntryDraft => {
          const { criteria: _none, ...rest } = one;
          return { ...rest, apiClient: 'app' };
        };
        await write(some(9, () => read('app', '2027-02-03T02:00:00Z')).map(fetch));
        const found = (await look()).map(({ kind: what, user, count, day: on }) => `${what} ${user} ${count} ${on}`);
        expect(found).toEqual([
          'log-in-bulk person:bulk 100 2027-02-03',
          'log-out-of-hours person:night 5 2027-02-03',
          'log-out-of-hours person:sunday 5 2027-02-07',
        ]);
      });

      test('of another party is told to nobody but who may read everything, and never names a client', async () => {
        await write(again(60, (index) => ({ party: 'thuishof', case: reference('t', 500 + index) })));
        await write(quiet().map((one) => ({ ...one, party: 'thuishof' })));
        expect(await look()).toEqual([]);
        const all = await lookAs(officer('veldhaven', 'auditor'));
        expect(all.anomalies.map(({ party }) => party)).toEqual(['thuishof']);
        expect(JSON.stringify(all)).not.toMatch(/[st]_0/);
      });

      test.each([
        ['2027-02-02', '2027-02-01'],
        ['2027-01-01', '2027-02-01'],
      ])('is not looked for from %s to %s', (from, to) => {
        const scope = oversight.scopeOf(officer('woonveste'));
        expect(() => oversight.anomalies(scope, { from, to })).toThrow('not one that can be looked at');
      });
    });
  });
}
