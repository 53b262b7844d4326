/** Nothing of a person comes back after the erasure, from a call that had found the person just before it. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import catalogueData from '../../policies/data/catalogue.json' with { type: 'json' };
import { type ConsentForm, createConsents } from '../../src/consents/consents.ts';
import { validate } from '../../src/contract/contract.ts';
import { type SubjectId, toCaseId } from '../../src/contract/vocabulary.ts';
import { createEmergencies } from '../../src/emergencies/emergencies.ts';
import { createQuestions } from '../../src/questions/questions.ts';
import { createRights, type Rights } from '../../src/rights/rights.ts';
import { openSources } from '../../src/sources/sources.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';
import { clock } from './store-log-parts.ts';

const validated = validate('catalogue', catalogueData);
if (!validated.ok) throw new Error('the catalogue is not valid');
const catalogue = validated.value;

const answer: ConsentForm = {
  ...{ kind: 'waiver', answer: 'given', purposes: ['P06'], recipients: [{ matched: 'COR' }], categories: ['G'] },
  ...{ capacity: 'self', formVersion: 'v3', language: 'nl' },
};

export function afterErasureContract(kind: Kind, server: () => TestDatabases): void {
  describe(`what comes too late for a person who is erased on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let rights: Rights;
    let subject: SubjectId;
    /** Everything that a call keeps of a person whom it found before. */
    let keep: Readonly<Record<string, () => Promise<unknown>>>;
    let withdraw: () => Promise<unknown>;

    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      const keys = { vaultKey: Buffer.alloc(32, 1), bsnIndexKey: Buffer.alloc(32, 2) };
      const sources = await openSources({ store, clock, catalogue, ...keys });
      subject = await sources.createSubject();
      // As if it was sealed just before the key went.
      const seal = async () => 'sealed';
      rights = createRights({ store, seal, unseal: sources.unseal });
      const plan = async (tx: Parameters<Rights['forget']>[0], task: { readonly kind: string }): Promise<string> => {
        const row = { id: `t_${randomUUID()}`, kind: task.kind, subject_id: subject, about: '{}' };
        const none = { happened_at: 1, round: 0, due_at: null, leased_until: 0 };
        await tx
          .insertInto('notice_tasks')
          .values({ ...row, ...none })
          .execute();
        return row.id;
      };
      const consents = createConsents({ store, clock, notices: { plan } });
      const questions = createQuestions({ store, seal, unseal: sources.unseal });
      const emergencies = createEmergencies({ store, planNotice: plan, refFor: () => 'c_none' });
      await emergencies.name('woonveste', 'person:a', { by: 'person:b', at: clock() });
      const { id } = await consents.record(subject, 'de-brug', answer, clock());
      withdraw = () => consents.withdraw(id, { by: 'de-brug' }, clock(), async () => true);
      keep = {
        'an answer': () => consents.record(subject, 'de-brug', answer, clock()),
        'a no': () => consents.record(subject, 'de-brug', { ...answer, answer: 'refused' }, clock()),
        'an objection': () => consents.object(subject, 'de-brug', 'P08', clock()),
        'a scan': () => consents.keepScan(subject, 'de-brug', 'image/png', seal),
        'a talk': () => consents.writeTalk({ subject, party: 'de-brug' }, 'sealed', clock()),
        'a request': () => rights.file(request(subject), clock()),
        'a question': () => questions.ask(asked(subject), clock()),
        'an emergency': () => emergencies.ask(emergency(subject), clock()),
        'a value': () => sources.supply(subject, { initials: 'A.' }, 'de-brug', clock()),
      };
      return async () => {
        await sources[Symbol.asyncDispose]();
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    /** In which tables the person stands. */
    async function tablesWith(): Promise<string[]> {
      const tables = await store.db.introspection.getTables();
      const found = await Promise.all(
        tables.map(async ({ name }) => [name, await store.all<object>(`select * from ${name}`, [])] as const),
      );
      return found.filter(([, rows]) => JSON.stringify(rows).includes(subject)).map(([name]) => name);
    }

    const erase = () => store.transaction((tx) => rights.forget(tx, subject));

    test('is refused, whatever it is, and leaves nothing', async () => {
      await erase();
      const settled = await Promise.allSettled(Object.values(keep).map((one) => one()));
      const ends = settled.map((one) => (one.status === 'fulfilled' ? 'kept' : one.reason.code));
      expect(Object.keys(keep).filter((_, index) => !['conflict', 'not-found'].includes(ends[index] ?? ''))).toEqual(
        [],
      );
      expect(await tablesWith()).toEqual([]);
    });

    test('waits for an erasure that is under way, and is refused', async () => {
      const { promise: held, resolve: release } = Promise.withResolvers<void>();
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const erasing = store.transaction(async (tx) => {
        await rights.forget(tx, subject);
        begin();
        await held;
      });
      await begun;
      const keeping = Promise.allSettled(Object.values(keep).map((one) => one()));
      release();
      await erasing;
      expect((await keeping).map(({ status }) => status)).toEqual(Object.keys(keep).map(() => 'rejected'));
      expect(await tablesWith()).toEqual([]);
    });

    test('is erased as well, when it was under way before', async () => {
      const keeping = Promise.allSettled([...Object.values(keep), withdraw].map((one) => one()));
      await erase();
      await keeping;
      expect(await tablesWith()).toEqual([]);
      expect(await store.all('select consent_id from consent_endings', [])).toEqual([]);
    });

    test('ends no answer that is there no more', async () => {
      await erase();
      expect(await withdraw()).toBeUndefined();
      expect(await store.all('select consent_id from consent_endings', [])).toEqual([]);
    });

    test('is kept of everybody else', async () => {
      const settled = await Promise.allSettled(Object.values(keep).map((one) => one()));
      expect(settled.map(({ status }) => status)).toEqual(settled.map(() => 'fulfilled'));
    });
  });
}

const asked = (subject: SubjectId) => ({
  ...{ subject, entry: 'e_AAAAAAAAAAAAAAAAAAAAAA', party: 'woonveste', purpose: 'P04' },
  text: 'Waarom?',
});
const request = (subject: SubjectId) => ({
  ...{ kind: 'restriction' as const, subject, case: undefined, party: 'de-brug', by: 'de-brug', filedBy: 'person:a' },
  ...{ fields: [], text: 'Stop', receivedOn: undefined, term: undefined },
});
const emergency = (subject: SubjectId) => ({
  ...{ case: toCaseId('case_none'), subject, agreement: 'a'.repeat(128), party: 'woonveste', role: 'woonconsulent' },
  ...{ ground: 'acute-danger' as const, hours: 4, by: 'person:a' },
});
