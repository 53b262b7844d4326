/** What holds of support events on every database: kept whole or not at all, unreadable where they are kept, never changed. */
import { createSecretKey } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import catalogueData from '../../policies/data/catalogue.json' with { type: 'json' };
import { validate } from '../../src/contract/contract.ts';
import type { FieldName, SupportEventRequest } from '../../src/contract/generated/types.ts';
import { type SubjectId, toCaseId, toInstant } from '../../src/contract/vocabulary.ts';
import { GatewayError } from '../../src/errors.ts';
import { createRights } from '../../src/rights/rights.ts';
import { openSources, type Sources, SourceUnavailable } from '../../src/sources/sources.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createSupport, type Support, type SupportTelling } from '../../src/support/support.ts';
import { permit } from './source.contract.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';
import { clock } from './store-log-parts.ts';

const validated = validate('catalogue', catalogueData);
if (!validated.ok) throw new Error('the catalogue is not valid');
const catalogue = validated.value;
const caseRef = `c_${'A'.repeat(22)}`;
const own = { case: toCaseId('case_one'), party: 'zorg-een', caseRef };
const later = (seconds: number) => toInstant(clock() + seconds * 1000);
const event = (kind: string, more: object = {}) =>
  ({ caseRef, kind, effectiveOn: '2027-02-01', allocation: 'VB-KANARIE', ...more }) as SupportEventRequest;
const withContact = (name: string) => event('start', { supportContact: { name, phone: '+31600000777' } });
const frozen = {
  ...{ id: 'f_one', kind: 'party', party_id: 'zorg-een', target: 'zorg-een', issuer: null, reason: 'other' },
  ...{ frozen_by: 'person:one', frozen_by_party: null, frozen_at: 1, lifted_at: null, lifted_by: null },
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof GatewayError ? error.code : String(error)),
  );

export function supportContract(kind: Kind, server: () => TestDatabases): void {
  describe(`support events on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let sources: Sources;
    let support: Support;
    let subject: SubjectId;
    let plan: (seq: number) => unknown;
    let asked: string[];
    let read: string[];

    beforeEach(async () => {
      database = await server().fresh();
      const opened = await openStore(database.config);
      asked = [];
      const all: Store['all'] = (statement, of) => {
        asked.push(statement);
        return opened.all(statement, of);
      };
      store = { ...opened, all };
      const keys = { vaultKey: Buffer.alloc(32, 1), bsnIndexKey: Buffer.alloc(32, 2) };
      sources = await openSources({ store, clock, catalogue, ...keys, support: () => made });
      plan = () => undefined;
      read = [];
      const opener: Sources['opener'] = async (whom) => {
        const open = await sources.opener(whom);
        if (open === undefined) return undefined;
        return (place, sealed) => {
          read.push(place);
          return open(place, sealed);
        };
      };
      const made = createSupport({
        ...{ store, clock, seal: sources.seal, opener },
        digestKey: createSecretKey(Buffer.alloc(32, 3)),
        planDeliveries: async (_tx, { seq }) => void plan(seq),
      });
      support = made;
      subject = await sources.createSubject();
      return async () => {
        await sources[Symbol.asyncDispose]();
        await opened[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    const telling = (request: SupportEventRequest, more: Partial<SupportTelling> = {}): SupportTelling => ({
      ...{ subject, case: own.case, by: own.party, apiClient: 'ecd', request, at: clock(), parties: ['woon-een'] },
      ...more,
    });
    const keep = (request: SupportEventRequest, more: Partial<SupportTelling> = {}) =>
      support.keep(telling(request, more));
    const rows = () => store.db.selectFrom('support_events').selectAll().execute();
    const fetch = async (names: readonly FieldName[], at = later(60), asOf?: number) => {
      const whom = { subject, caseRefOf: () => 'c_unused', ownRef: caseRef, parties: [], at, asOf };
      return Object.fromEntries((await sources.fetch(whom, permit(names))).values);
    };

    test('are read by their client, of every party and with what became of them; of somebody else nothing is', async () => {
      const reason = { codeList: 'WMO588', code: '36' } as const;
      const stop = await keep(event('stop', { reason }));
      await keep(event('start'), { by: 'zorg-twee' });
      await keep({ caseRef, kind: 'retraction', retracts: stop.id });
      const all = await support.toldToClient(subject);
      expect(all.map(({ by, standing, said }) => [by, said?.kind, standing])).toEqual([
        ['zorg-een', 'retraction', 'counts'],
        ['zorg-twee', 'start', 'counts'],
        ['zorg-een', 'stop', 'retracted'],
      ]);
      expect(all.map(({ revises, reason: why }) => [revises, why])).toEqual([
        ['stop', undefined],
        [undefined, undefined],
        [undefined, reason],
      ]);
      expect(await support.toldToClient(await sources.createSubject())).toEqual([]);
    });

    test('cannot be read where they are kept: not the value, not what happened, not the reason of a stop', async () => {
      await keep(withContact('Kanarie'));
      await keep(event('stop', { reason: { codeList: 'JZ588', code: '38' } }), { key: 'sleutel-kanarie' });
      const text = JSON.stringify(await rows());
      expect(text).not.toMatch(/kanarie|JZ588|stop|start|2027-02-01|\+316/i);
      const [, stop] = await rows();
      const content = await sources.unseal(subject, `support event ${stop?.id}`, stop?.sealed ?? '');
      expect(content).toContain('"stop"');
      expect(content, 'who reads the event reads no reason with it').not.toContain('JZ588');
    });

    test('are never changed', async () => {
      const { seq } = await keep(withContact('A.'));
      const change = store.db.updateTable('support_events').set({ received_at: 1 }).where('seq', '=', seq);
      await expect(change.execute()).rejects.toThrow('never changed');
    });

    test('are kept with what follows from them, or not at all', async () => {
      plan = () => {
        throw new GatewayError('store-unavailable', 'no deliveries');
      };
      expect(await codeOf(keep(withContact('A.')))).toBe('store-unavailable');
      plan = () => undefined;
      const also = () => Promise.reject(new GatewayError('conflict', 'no'));
      expect(await codeOf(support.keep(telling(withContact('A.')), also))).toBe('conflict');
      expect(await rows()).toEqual([]);
      expect(await support.statusOf(subject, clock())).toBeUndefined();
    });

    test('come once with a key, also when two tries come at once, and go with the last try that is taken back', async () => {
      const planned: number[] = [];
      plan = (seq) => planned.push(seq);
      const request = withContact('A.');
      const tries = await Promise.all([1, 2, 3].map(() => keep(request, { key: 'k' })));
      expect(new Set(tries.map(({ id }) => id)).size).toBe(1);
      expect(tries.filter(({ again }) => again)).toHaveLength(2);
      expect([(await rows()).length, planned.length]).toEqual([1, 1]);
      expect(await codeOf(keep(withContact('B.'), { key: 'k' }))).toBe('idempotency-mismatch');
      expect((await keep(request, { key: 'k', apiClient: 'other' })).again, 'the key of another one').toBeUndefined();
      const [first, ...others] = tries;
      if (first === undefined) throw new Error('nothing was kept');
      await Promise.all([first, first, ...others.slice(1)].map((kept) => support.takeBack(kept)));
      expect((await rows()).length, 'another try rests on it').toBe(2);
      await Promise.all(others.map((kept) => support.takeBack(kept)));
      expect((await keep(request, { key: 'k' })).again).toBeUndefined();
    });

    test('are corrected once: of two corrections that come at once the second is refused', async () => {
      const { id, seq } = await keep(withContact('A.'));
      const correct = (name: string) => keep({ ...withContact(name), supersedes: id } as SupportEventRequest);
      const codes = await Promise.all([codeOf(correct('B.')), codeOf(correct('C.'))]);
      expect(codes.toSorted()).toEqual(['conflict', 'done']);
      expect(await support.standsStill(seq)).toBe(false);
      const [newest, first] = await support.historyOf(subject, own);
      expect([newest?.standing, first?.standing, first?.by]).toEqual(['counts', 'superseded', newest?.id]);
      expect(await support.standsStill((await rows())[1]?.seq ?? 0)).toBe(true);
      const retraction = { caseRef, kind: 'retraction', retracts: newest?.id ?? '' } as SupportEventRequest;
      const taken = await keep(retraction);
      expect(await codeOf(keep({ ...retraction, retracts: taken.id } as SupportEventRequest))).toBe('invalid-input');
      expect((await support.statusOf(subject, clock()))?.values).toEqual({});
    });

    test('are of their sender: another party reads none, and corrects none', async () => {
      const { id } = await keep(withContact('A.'));
      expect(await support.historyOf(subject, { ...own, party: 'zorg-twee' })).toEqual([]);
      expect(await support.ownStatusOf(subject, 'zorg-twee', clock())).toBeUndefined();
      const stolen = { ...withContact('B.'), supersedes: id } as SupportEventRequest;
      expect(await codeOf(keep(stolen, { by: 'zorg-twee' }))).toBe('invalid-input');
      expect(await codeOf(keep(stolen, { case: toCaseId('case_two') }))).toBe('invalid-input');
    });

    test('are read back a page at a time, at the cost of that page', async () => {
      const first = await keep(withContact('A.'));
      const second = await keep(withContact('B.'), { by: 'zorg-twee' });
      const third = await keep({ ...withContact('C.'), supersedes: first.id } as SupportEventRequest);
      const fourth = await keep(event('pause'));
      await keep({ caseRef, kind: 'retraction', retracts: fourth.id });
      const page = async (after?: string) => {
        const told = await support.historyOf(subject, own, { limit: 2, ...(after && { after }) });
        return told.map(({ id, standing, by }) => [id, standing, by]);
      };
      const [fifth] = await support.historyOf(subject, own);
      read.length = 0;
      expect(await page()).toEqual([
        [fifth?.id, 'counts', undefined],
        [fourth.id, 'retracted', fifth?.id],
      ]);
      expect(read.length).toBeLessThan(7);
      expect(await page(fourth.id)).toEqual([
        [third.id, 'counts', undefined],
        [first.id, 'superseded', third.id],
      ]);
      expect(await page(first.id)).toEqual([]);
      for (const unknown of [second.id, 'v_nothing']) expect(await codeOf(page(unknown))).toBe('invalid-input');
    });

    test('are a thousand in a case at most: then its party takes back, and tells nothing more', async () => {
      const { id } = await keep(withContact('A.'), { key: 'k' });
      const [row] = await rows();
      if (row === undefined) throw new Error('nothing was kept');
      const { seq: _own, ...copied } = row;
      const copies = Array.from({ length: 998 }, (_none, index) => {
        return { ...copied, id: `v_${index}`, request_key: null };
      });
      for (const part of [copies.slice(0, 500), copies.slice(500)]) {
        await store.db.insertInto('support_events').values(part).execute();
      }
      expect(await codeOf(keep(event('pause')))).toBe('done');
      await expect(keep(event('pause'))).rejects.toMatchObject({
        code: 'conflict',
        extras: { errors: [{ pointer: '/caseRef', code: 'full' }] },
      });
      expect((await keep(withContact('A.'), { key: 'k' })).again, 'what was told before').toBe(true);
      expect(await codeOf(keep({ ...event('pause'), supersedes: id } as SupportEventRequest))).toBe('conflict');
      expect(await codeOf(keep({ caseRef, kind: 'retraction', retracts: id }))).toBe('done');
      expect(await codeOf(keep(event('pause'), { by: 'zorg-twee' }))).toBe('done');
      expect(await codeOf(keep(event('pause'), { case: toCaseId('case_two') }))).toBe('done');
    });

    test('end with the person, and of who was erased nothing is kept', async () => {
      await keep(withContact('A.'));
      const rights = createRights({ store, seal: sources.seal, unseal: sources.unseal });
      await store.transaction((tx) => rights.forget(tx, subject));
      expect(await rows()).toEqual([]);
      expect(await codeOf(keep(withContact('A.')))).toBe('conflict');
      expect(await rows()).toEqual([]);
    });

    test('cost nothing of whom there are none, and one look when a field of theirs is asked', async () => {
      await sources.supply(subject, { phone: '+31600000001', supportActive: true }, 'zorg-een', clock());
      const cost = async (...names: FieldName[]) => {
        asked.length = 0;
        await fetch(names);
        return asked.length;
      };
      expect(await cost('phone', 'supportActive', 'supportContact')).toBe(1);
      await keep(withContact('A.'));
      expect(await cost('phone')).toBe(1);
      expect(await cost('phone', 'supportActive', 'supportContact', 'contactLost')).toBe(2);
    });

    test('hold against a value that was supplied before, and give way to one that was supplied after', async () => {
      const contact = (name: string) => ({ name, phone: '+31600000777' });
      await sources.supply(subject, { supportContact: contact('Oud'), phone: '+31600000001' }, 'zorg-een', clock());
      const { seq } = await keep(withContact('A.'), { at: later(1) });
      await keep(withContact('B.'), { at: later(2) });
      expect(await fetch(['supportContact', 'phone'])).toEqual({
        supportContact: contact('B.'),
        phone: '+31600000001',
      });
      expect(await fetch(['supportContact'], later(60), seq), 'as it was after the first').toEqual({
        supportContact: contact('A.'),
      });
      expect((await sources.ownValues(subject, 'zorg-twee', ['supportContact'])).size).toBe(0);
      expect((await sources.ownValues(subject, 'zorg-een', ['supportContact'])).get('supportContact')).toEqual(
        contact('B.'),
      );
      expect((await sources.keptOf(subject)).filter(({ field }) => field === 'supportContact')).toMatchObject([
        { by: 'zorg-een', at: later(2), value: contact('B.') },
      ]);
      await sources.supply(subject, { supportContact: contact('Nieuw') }, 'zorg-een', later(3));
      expect(await fetch(['supportContact'])).toEqual({ supportContact: contact('Nieuw') });
      await sources.supply(subject, { supportContact: null, phone: null }, 'zorg-een', later(4));
      expect(await fetch(['supportContact', 'phone'])).toEqual({ supportContact: null, phone: null });
      expect((await sources.keptOf(subject)).map(({ field }) => field)).toEqual(['supportActive', 'supportPeriod']);
    });

    test('of a party that is frozen, and those that cannot be read, are not the same as none', async () => {
      await keep(withContact('A.'));
      await store.db.insertInto('freezes').values(frozen).execute();
      await expect(fetch(['supportContact'])).rejects.toThrow(SourceUnavailable);
      expect(await fetch(['phone'])).toEqual({ phone: null });
      await store.db.deleteFrom('freezes').execute();
      const [row] = await rows();
      if (row === undefined) throw new Error('nothing was kept');
      await store.db.deleteFrom('support_events').execute();
      const { seq: _own, ...rest } = row;
      const changed = { ...rest, sealed: 'v1.AAAA' };
      await store.db.insertInto('support_events').values(changed).execute();
      await expect(fetch(['contactLost'])).rejects.toThrow(SourceUnavailable);
    });
  });
}
