/** What holds of the answers of clients on every database: nothing that was said is changed, and the first ending counts. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type Consents, createConsents } from '../../src/consents/consents.ts';
import { instantText, parseInstant, toCaseId, toInstant, toSubjectId } from '../../src/contract/vocabulary.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

const at = parseInstant('2026-06-20T09:00:00Z');
const later = (days: number) => toInstant(at + days * 86_400_000);
const subject = toSubjectId('sub_J');
const woonveste = { party: 'woonveste', type: 'COR', matched: true } as const;
type Form = Parameters<Consents['record']>[2];
const form = (changes: Partial<Form> = {}): Form => ({
  ...{ kind: 'waiver', answer: 'given', purposes: ['P06'], recipients: [{ matched: 'COR' }], categories: ['G'] },
  ...{ capacity: 'self', formVersion: 'v3', language: 'nl', ...changes },
});
const helps = async () => true;

export function consentsContract(kind: Kind, server: () => TestDatabases): void {
  describe(`the answers of clients on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let consents: Consents;
    /** The consents whose recipients are told that they ended. */
    let told: string[];

    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      told = [];
      const plan = async (_tx: unknown, task: object): Promise<string> => {
        told.push('consent' in task ? String(task.consent) : '');
        return 'noted';
      };
      consents = createConsents({ store, clock: () => at, notices: { plan } });
      const none = { bsn_index: null, created_at: at, restricted: 0, address_secret: 0 };
      await store.db
        .insertInto('subjects')
        .values({ id: subject, wrapped_key: 'key', ...none })
        .execute();
      return async () => {
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    const statusAt = async (moment: typeof at) =>
      (await consents.resolve({ subject, recipient: woonveste, purpose: 'P06' }, moment)).facts.waiver.G;

    test('are read as they were recorded, with everything around them', async () => {
      const notice = {
        digest: `sha-256:${'C'.repeat(43)}`,
        language: 'nl',
        formVersion: 'v3',
        agreement: undefined,
        text: 'Mag dit?',
      };
      const how = { channel: 'paper', interpreter: false, present: ['client', 'family'], alsoBy: 'parent' } as const;
      const scan = await consents.keepScan(subject, 'de-brug', 'image/png', async (id) => `sealed ${id}`);
      const told = { ...form(), ...how, present: [...how.present], scan };
      const [made] = await consents.recordAll(subject, 'de-brug', [{ ...told, around: { notice, age: 'adult' } }], at);
      expect(await consents.list(subject, at)).toEqual([made]);
      expect(made).toMatchObject({ ...how, scan, noticeDigest: notice.digest, recordedBy: 'de-brug' });
      expect(await consents.scan(subject, scan)).toMatchObject({ recordedBy: 'de-brug', sealed: `sealed ${scan}` });
      expect(await consents.scan(toSubjectId('sub_M'), scan)).toBeUndefined();
      expect(await consents.notice(notice.digest)).toEqual({ language: 'nl', text: 'Mag dit?' });
    });

    test('are never changed, whatever statement asks for it', async () => {
      const { id } = await consents.record(subject, 'de-brug', form({ noticeDigest: `sha-256:${'C'.repeat(43)}` }), at);
      await consents.withdraw(id, { by: 'client', channel: 'portal' }, later(1), helps);
      await expect(store.db.updateTable('consents').set({ answer: 'given' }).execute()).rejects.toThrow();
      await expect(store.db.updateTable('consent_endings').set({ ended_at: 0 }).execute()).rejects.toThrow();
      expect((await consents.list(subject, later(2)))[0]?.events).toEqual([
        { type: 'given', at: instantText(at), by: 'de-brug' },
        { type: 'withdrawn', at: instantText(later(1)), by: 'client', channel: 'portal' },
      ]);
    });

    test('end once, however many end them at the same time', async () => {
      const { id } = await consents.record(subject, 'de-brug', form(), at);
      const ended = await Promise.all(
        [1, 2, 3].map((day) => consents.withdraw(id, { by: 'de-brug' }, later(day), helps)),
      );
      expect([told, new Set(ended.map((consent) => consent?.withdrawnAt)).size]).toEqual([[id], 1]);
      expect(await statusAt(later(5))).toBe('withdrawn');
    });

    test('end by a no that is said at the same moment as the yes, and who received is told', async () => {
      const [yes, no] = await Promise.all([
        consents.record(subject, 'de-brug', form(), at),
        consents.record(subject, 'de-brug', form({ answer: 'refused' }), at),
      ]);
      const listed = await consents.list(subject, later(1));
      const ended = listed.find(({ id }) => id === yes.id)?.status === 'withdrawn';
      // Whichever of the two came last, it came after the other: a yes before the no has ended, and one after it stands.
      expect([ended, told]).toEqual(yes.givenAt > no.givenAt ? [false, []] : [true, [yes.id]]);
    });

    test('stand when they were said after a no of the same moment', async () => {
      const no = await consents.record(subject, 'de-brug', form({ answer: 'refused' }), at);
      const yes = await consents.record(subject, 'de-brug', form(), at);
      const [listed] = (await consents.list(subject, later(1))).filter(({ id }) => id === yes.id);
      expect(yes.givenAt > no.givenAt).toBe(true);
      expect([listed?.status, told]).toEqual(['valid', []]);
    });

    test('end with the phase of the case that they were given in', async () => {
      const caseId = toCaseId('case_one');
      await consents.record(subject, 'de-brug', { ...form(), around: { endsWithCase: caseId } }, at);
      expect(await statusAt(later(2))).toBe('given');
      await store.db
        .insertInto('case_phases')
        .values({ case_id: caseId, phase: 'contract', from_at: later(3) })
        .execute();
      expect([await statusAt(later(2)), await statusAt(later(3))]).toEqual(['given', 'expired']);
    });

    test('are noted until a talk is over, or two weeks', async () => {
      const whose = { subject, party: 'de-brug' };
      await consents.writeTalk(whose, 'one', at);
      await consents.writeTalk(whose, 'two', at);
      await consents.writeTalk({ subject, party: 'noordlicht' }, 'three', at);
      expect(await consents.readTalk(subject, 'de-brug', later(13))).toBe('two');
      expect(await consents.readTalk(subject, 'de-brug', later(14))).toBeUndefined();
      await consents.writeTalk(whose, undefined, at);
      expect(await consents.readTalk(subject, 'de-brug', at)).toBeUndefined();
      expect(await consents.readTalk(subject, 'noordlicht', at)).toBe('three');
      await consents.writeTalk(whose, 'four', later(15));
      expect(await store.db.selectFrom('consent_talks').select('party_id').execute()).toEqual([
        { party_id: 'de-brug' },
      ]);
    });
  });
}
