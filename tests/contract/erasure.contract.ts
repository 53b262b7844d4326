/** What is left of a person who was erased, on whichever database: nothing that leads to the person, and the log as it was. */
import { createSecretKey } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import catalogueData from '../../policies/data/catalogue.json' with { type: 'json' };
import { type Cases, createCases } from '../../src/cases/cases.ts';
import { validate } from '../../src/contract/contract.ts';
import { dayOf, startOf, toCaseId } from '../../src/contract/vocabulary.ts';
import { keyedDigest, toLogReferences } from '../../src/disclosure/log-references.ts';
import { createRights, type Rights, type Step } from '../../src/rights/rights.ts';
import { openSources, type Sources } from '../../src/sources/sources.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';
import { clock, draft, openLog } from './store-log-parts.ts';

const validated = validate('catalogue', catalogueData);
if (!validated.ok) throw new Error('the catalogue is not valid');
const catalogue = validated.value;
const grant: Step = {
  ...{ step: 'grant', by: 'de-brug', caller: 'person:two', refusal: undefined },
  assessment: ['retention-term', 'no-interest-of-another', 'no-law-requires-keeping'],
};
const key = createSecretKey(Buffer.alloc(32, 9));

/** Whatever names a person or what is of one: a table that is not here is one that erasing does not know. */
const leads = [
  'cases.subject_id',
  'client_questions.subject_id',
  'consent_scans.subject_id',
  'consent_talks.subject_id',
  'consent_texts.subject_id',
  'consents.subject_id',
  'deliveries.subject_id',
  'delivery_heads.subject_id',
  'log_read_reasons.subject_id',
  'notice_tasks.subject_id',
  'objections.subject_id',
  'records.subject_id',
  'rights_requests.subject_id',
  'support_events.subject_id',
  'support_event_tries.subject_id',
  'support_import_lines.subject_id',
  'case_parties.case_id',
  'case_phases.case_id',
  'deliveries.case_id',
  'emergencies.case_id',
  'rights_requests.case_id',
  'support_events.case_id',
  'consent_endings.consent_id',
];

export function erasureContract(kind: Kind, server: () => TestDatabases): void {
  describe(`erasing a person on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let sources: Sources;
    let cases: Cases;
    let rights: Rights;
    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      sources = await openSources({
        ...{ store, clock, catalogue },
        vaultKey: Buffer.alloc(32, 1),
        bsnIndexKey: Buffer.alloc(32, 2),
      });
      cases = createCases({ store, clock, pseudonymKey: Buffer.alloc(32, 3) });
      rights = createRights({ store, seal: sources.seal, unseal: sources.unseal });
      return async () => {
        await sources[Symbol.asyncDispose]();
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    /** Every text that stands anywhere in the database. */
    async function everyText(): Promise<string[]> {
      const tables = await store.db.introspection.getTables();
      const rows = await Promise.all(tables.map(({ name }) => store.all<object>(`select * from ${name}`, [])));
      return rows.flat().flatMap((row) => Object.values(row).map(String));
    }

    let made = 0;
    async function plant() {
      made += 1;
      const subject = await sources.createSubject();
      await sources.supply(subject, { bsn: '999990019', familyName: 'Kanarie' }, 'de-brug', clock());
      const by = { id: 'de-brug', type: 'PRO' } as const;
      const { caseRef } = await cases.register(by, { subject, agreement: 'veenrand-2026', parties: [] }, clock());
      const { id = toCaseId('none') } = await cases.resolve('de-brug', caseRef, clock());
      const term = { responseDays: 30, extensionDays: 60 };
      const about = {
        subject,
        case: id,
        party: 'de-brug',
        by: 'de-brug',
        filedBy: 'person:one',
        receivedOn: undefined,
        term,
      };
      await rights.file({ ...about, kind: 'rectification', fields: ['phone'], text: 'Kanarie' }, clock());
      const erasure = await rights.file({ ...about, kind: 'erasure', fields: [], text: 'Kanarie' }, clock());
      await store.db
        .insertInto('objections')
        .values({
          id: `o_${made}`,
          subject_id: subject,
          purpose: 'P08',
          recorded_by: 'de-brug',
          objected_at: 1,
          ended_at: null,
        })
        .execute();
      await store.db
        .insertInto('client_questions')
        .values({
          ...{ id: `q_${made}`, subject_id: subject, entry_id: 'e_1', party_id: 'woonveste', purpose: 'P04' },
          ...{ question: 'sealed', asked_at: 1, answer: null, answered_at: null, case_ref: null },
        })
        .execute();
      await store.db
        .insertInto('log_read_reasons')
        .values({
          id: `g_${made}`,
          subject_id: subject,
          party_id: 'woonveste',
          read_by: 'one',
          sealed: 'sealed',
          at: 1,
        })
        .execute();
      await store.db
        .insertInto('support_import_lines')
        .values({
          ...{ import_id: 'i_1', line: made, text_line: null, seen_in: 1, accepted_in: 1, event_id: `v_${made}` },
          ...{ subject_id: subject, digest: 'digest', recorded: 1, problem: null, errors: null },
        })
        .execute();
      await store.db
        .insertInto('support_event_tries')
        .values({ event_id: `v_${made}`, id: 'try', subject_id: subject, at: 1 })
        .execute();
      const lane = { subscription_id: 'a_1', lane: `case_${made}`, subject_id: subject };
      const state = { state: 'delivered', planned_at: 1, from_at: 1, leased_until: 0, attempts: 1 };
      await store.db
        .insertInto('deliveries')
        .values({ id: `d_${made}`, ...lane, case_id: lane.lane, ...state })
        .execute();
      await store.db
        .insertInto('delivery_heads')
        .values({ ...lane, last_sequence: 1, last_seq: 1, arrived: 1 })
        .execute();
      return { subject, id, erasure };
    }

    test('destroys what leads to the person in every table, and only for that person', async () => {
      const one = await plant();
      const other = await plant();
      await rights.take(one.erasure.id, grant, clock(), async (tx, { subject = one.subject }) => {
        await rights.forget(tx, subject);
        return undefined;
      });
      await rights.scrub();
      const texts = await everyText();
      expect(texts.filter((text) => text.includes(one.subject) || text.includes(one.id))).toEqual([]);
      expect(texts.filter((text) => text.includes(other.subject)).length).toBeGreaterThan(5);
      expect(await sources.findByBsn('999990019')).toEqual([other.subject]);
      expect(await rights.find('de-brug', one.erasure.id, clock())).toMatchObject({
        ...{ state: 'done', kind: 'erasure', subject: undefined, case: undefined, text: undefined, fields: [] },
        ...{ filedBy: undefined, task: undefined, decidedBy: 'person:two' },
        events: [{ type: 'granted', by: 'de-brug', at: startOf(dayOf(clock())) }],
      });
      expect(await rights.ofParty('de-brug', clock())).toHaveLength(3);
    });

    test('leaves no way to make a reference of the log again, with the key and the whole database', async () => {
      const { subject, id } = await plant();
      const salt = (await cases.logSaltOf(subject)) ?? '';
      const references = toLogReferences(key, salt);
      await using audit = await openLog(store);
      await audit.record({ ...draft, subject: references.subject, case: references.case(id) }, undefined);
      const before = await store.all('select entry, leaf, subject from log_entries', []);
      await store.transaction((tx) => rights.forget(tx, subject));

      expect(await cases.logSaltOf(subject)).toBeUndefined();
      expect(await store.all('select entry, leaf, subject from log_entries', [])).toEqual(before);
      expect(await audit.verify()).toMatchObject({ intact: true });
      const candidates = [...new Set([...(await everyText()), subject, id])];
      expect(candidates).not.toContain(salt);
      const made = candidates.flatMap((text) => [`s_${keyedDigest(key, text)}`, toLogReferences(key, text).case(id)]);
      made.push(...made.map((reference) => references.nameFor(reference, 'de-brug')));
      expect(made).not.toContain(references.subject);
      expect(made).not.toContain(references.case(id));
      expect(made).not.toContain(references.nameFor(references.subject, 'de-brug'));
    });

    test('that is broken off halfway leaves everything as it was', async () => {
      const { subject, erasure } = await plant();
      const breaking = rights.take(erasure.id, grant, clock(), async (tx) => {
        await rights.forget(tx, subject);
        throw new Error('the power went');
      });
      await expect(breaking).rejects.toThrow('the power went');
      expect(await sources.keptOf(subject)).toHaveLength(2);
      expect(await rights.find('de-brug', erasure.id, clock())).toMatchObject({
        state: 'open',
        text: 'Kanarie',
        subject,
      });
      expect(await cases.logSaltOf(subject)).toBeDefined();
    });

    test('knows every column that leads to a person', async () => {
      const tables = await store.db.introspection.getTables();
      const found = tables.flatMap(({ name, columns }) =>
        columns
          .filter((column) => ['subject_id', 'case_id', 'consent_id'].includes(column.name))
          .map((column) => `${name}.${column.name}`),
      );
      expect(found.toSorted()).toEqual(leads.toSorted());
    });
  });
}
