/** Messages that are fetched: what a reader sees of them, and what it cannot see. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/contract/generated/types.ts';
import type { Deliveries } from '../../src/deliveries/deliveries.ts';
import { GatewayError } from '../../src/errors.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import {
  at,
  createOutside,
  type Outside,
  openDeliveries,
  openLog,
  subject,
  traject,
  woonveste,
} from './deliveries-gateway.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

export function fetchedContract(kind: Kind, server: () => TestDatabases): void {
  describe(`messages that are fetched on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let outside: Outside;
    let deliveries: Deliveries;
    let id: string;

    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      outside = createOutside();
      const audit = await openLog(store);
      deliveries = openDeliveries(store, audit, outside);
      ({ id } = await deliveries.subscribe(woonveste, { purpose: 'P06' }, at(0)));
      return async () => {
        await audit[Symbol.asyncDispose]();
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    let seq = 0;
    const plan = (name = 'J', more: object = {}) =>
      store.transaction((tx) =>
        deliveries.plan(tx, {
          ...{ subject, case: traject(name), parties: ['woonveste'], seq: ++seq, dueAt: outside.now },
          ...more,
        }),
      );
    const read = (after = '0', limit = 50) => deliveries.take('woonveste', id, { after, limit });
    /** What is due is judged before it is read. */
    const take = async (after = '0', limit = 50) => {
      await deliveries.dispatch();
      return read(after, limit);
    };
    const asOf = ({ event }: Delivery): number => JSON.parse(JSON.stringify(event?.data)).asOf;

    test('are never sent', async () => {
      await plan();
      expect(await deliveries.dispatch()).toEqual({ done: 0, failures: [] });
      expect(outside.sent).toEqual([]);
    });

    test('come again until their receipt, decided anew each time, and not behind what the reader has', async () => {
      await plan('J');
      await plan('M');
      const [first, second] = await take();
      expect([first?.position, second?.position]).toEqual([1, 2]);
      expect((await take()).map((one) => one.id)).toEqual([first?.id, second?.id]);
      expect((await take('1')).map((one) => one.id)).toEqual([second?.id]);
      const receipt = await deliveries.receive('woonveste', String(first?.id), at(5));
      expect(await deliveries.receive('woonveste', String(first?.id), at(9))).toEqual(receipt);
      expect((await take()).map((one) => one.id)).toEqual([second?.id]);
      outside.decide = () => 'withheld';
      expect(await take()).toEqual([]);
      outside.decide = () => 'message';
      expect(await take()).toEqual([]);
    });

    test('have a receipt of their own party only, and only when they were offered', async () => {
      await plan();
      const [row] = await store.all<{ id: string }>('select id from deliveries', []);
      const receive = (party: string) => deliveries.receive(party, String(row?.id), at(1));
      await expect(receive('woonveste')).rejects.toMatchObject({ code: 'not-found' });
      await take();
      await expect(receive('thuishof')).rejects.toMatchObject({ code: 'not-found' });
      expect(await receive('woonveste')).toMatchObject({ position: 1 });
    });

    test('are given to two readers at once without a gap for either', async () => {
      for (let number = 0; number < 20; number += 1) await plan(`c${number}`);
      const seen = await Promise.all([take('0', 20), take('0', 20), take('0', 20)]);
      for (const page of seen) {
        expect(page.map(({ position }) => position)).toEqual(page.map((_, index) => index + 1));
      }
      expect(await take('0', 50)).toHaveLength(20);
    });

    test('do not come before they take effect', async () => {
      await plan('J', { dueAt: at(60) });
      expect(await take()).toEqual([]);
      expect(await deliveries.hasWaiting('woonveste', id, '0')).toBe(false);
      outside.now = at(60);
      await deliveries.dispatch();
      expect(await deliveries.hasWaiting('woonveste', id, '0')).toBe(true);
      expect(await take()).toHaveLength(1);
    });

    test('that cannot be decided on wait, also when they were offered before, and keep nothing else back', async () => {
      await plan('J');
      await plan('M');
      const [first, second] = await take();
      await plan('K');
      await deliveries.dispatch();
      const [row] = await store.all<{ event_seq: number }>('select event_seq from deliveries order by number', []);
      outside.decide = ({ about }) =>
        about.kind === 'status' && about.event.seq === row?.event_seq
          ? new GatewayError('source-unavailable', 'no')
          : 'message';
      const page = await take();
      expect(page.map(({ position }) => position)).toEqual([2, 3]);
      expect(page[0]?.id).toBe(second?.id);
      outside.decide = () => 'message';
      outside.now = at(60);
      expect((await take('3')).map((one) => [one.id, one.position])).toEqual([[first?.id, 4]]);
    });

    test('are judged when they are due, and a reader comes to nothing that may not go', async () => {
      const decided: string[] = [];
      outside.decide = () => 'withheld';
      await plan('J');
      await deliveries.dispatch();
      outside.decide = ({ about }) => {
        decided.push(about.kind);
        return 'message';
      };
      // Whatever is allowed afterwards: it came too late for who reads at once, so it does for who reads late.
      expect(await read()).toEqual([]);
      await plan('M');
      expect(await deliveries.hasWaiting('woonveste', id, '0')).toBe(false);
      expect(await read()).toEqual([]);
      expect(decided).toEqual([]);
      expect(await take()).toHaveLength(1);
    });

    test('tell a reader nothing of what cannot be judged', async () => {
      await plan('J');
      outside.decide = () => new GatewayError('source-unavailable', 'no');
      expect((await deliveries.dispatch()).failures).toMatchObject([{ code: 'source-unavailable' }]);
      expect(await deliveries.hasWaiting('woonveste', id, '0')).toBe(false);
      expect(await read()).toEqual([]);
      outside.decide = () => 'message';
      outside.now = at(60);
      expect(await take()).toHaveLength(1);
    });

    test('that say something else than before come under another id, behind the rest', async () => {
      await plan('J');
      await plan('M');
      const [first, second] = await take();
      outside.content = ({ about }) => `put right ${JSON.stringify(about)}`;
      await deliveries.receive('woonveste', String(second?.id), at(1));
      const [again] = await take();
      expect(again?.position).toBe(3);
      expect(again?.id).not.toBe(first?.id);
      expect(JSON.parse(JSON.stringify(again?.event?.data)).sequence).toBe(2);
      expect((await take()).map((one) => one.id)).toEqual([again?.id]);
    });

    test('of cases that cannot be read now cost a reader a few tries at a time, and hold up no other case', async () => {
      for (let number = 0; number < 20; number += 1) await plan(`away${number}`);
      for (let number = 0; number < 3; number += 1) await plan(`well${number}`);
      await deliveries.dispatch();
      let tried = 0;
      outside.decide = ({ about }) => {
        if (about.kind !== 'status' || !about.case.startsWith('case_away')) return 'message';
        tried += 1;
        return new GatewayError('source-unavailable', 'no');
      };
      const seen: Delivery[] = [];
      for (let page = 1; page <= 6; page += 1) {
        outside.now = at(page);
        seen.push(...(await read(String(seen.length))));
        expect(tried).toBeLessThanOrEqual(5 * page);
      }
      expect(seen).toHaveLength(3);
      // Also when they were offered before: then they come behind the rest, and none is passed over.
      outside.decide = () => 'message';
      outside.now = at(100);
      const offered = await read(String(seen.at(-1)?.position), 20);
      expect(offered).toHaveLength(20);
      outside.decide = ({ about }) =>
        about.kind === 'status' && about.event.seq < asOf(offered[6] ?? expect.fail())
          ? new GatewayError('source-unavailable', 'no')
          : 'message';
      const again: Delivery[] = [];
      const position = () => String((again.at(-1) ?? seen.at(-1))?.position);
      for (let page = 1; page <= 4; page += 1) again.push(...(await read(position())));
      outside.decide = () => 'message';
      outside.now = at(200);
      again.push(...(await read(position())));
      expect(new Set(again.map((one) => one.id))).toEqual(new Set(offered.map((one) => one.id)));
    });

    test('that nobody fetches are kept for ninety days, and of them no more than so many', async () => {
      const keptUnread = 50;
      outside.content = () => 'active';
      for (let number = 0; number < keptUnread + 5; number += 1) await plan(`c${number}`);
      expect(await take('0', 100)).toHaveLength(keptUnread + 5);
      await deliveries.forget();
      const left = await take('0', 100);
      expect(left.map(({ position }) => position)).toEqual(Array.from({ length: keptUnread }, (_, index) => index + 6));
      // What was dropped is not what the reader has: the same is told again.
      await plan('c0');
      await plan('c7');
      expect((await take('55', 100)).map(asOf)).toEqual([seq - 1]);
      outside.now = at(91 * 86_400);
      await deliveries.forget();
      expect(await store.all("select id from deliveries where state <> 'unchanged'", [])).toEqual([]);
    });

    test.each(['x', '-1', '1.5', '01'])('have no page behind %s', async (after) => {
      await expect(take(after)).rejects.toMatchObject({ code: 'invalid-input' });
    });

    test('show nothing of what is withheld: no gap, no count, whatever happens between', async () => {
      const step = fc.record({
        case: fc.constantFrom('J', 'M', 'K'),
        decision: fc.constantFrom('message', 'withheld', 'unchanged', 'superseded'),
        reads: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
          const own = await deliveries.subscribe({ ...woonveste, party: `p${seq}` }, { purpose: 'P06' }, at(0));
          const party = `p${seq}`;
          const wanted = new Map<number, string>();
          const caseOf = new Map<number, string>();
          outside.decide = ({ about }) => {
            const decision = about.kind === 'status' ? wanted.get(about.asOf) : undefined;
            return decision === 'withheld' || decision === 'unchanged' ? decision : 'message';
          };
          const seen: Delivery[] = [];
          const read = async () => {
            const after = String(seen.at(-1)?.position ?? 0);
            await deliveries.dispatch();
            seen.push(...(await deliveries.take(party, own.id, { after, limit: 3 })));
          };
          for (const { case: name, decision, reads } of steps) {
            const place = seq + 1;
            wanted.set(place, decision);
            caseOf.set(place, name);
            if (decision === 'superseded') outside.superseded.add(place);
            await plan(name, { parties: [party] });
            if (reads) await read();
          }
          for (let turn = 0; turn < steps.length; turn += 1) await read();
          expect(seen.map(({ position }) => position)).toEqual(seen.map((_, index) => index + 1));
          const allowed = [...wanted.keys()].filter((place) => wanted.get(place) === 'message');
          expect(seen.map(asOf).toSorted((a, b) => a - b)).toEqual(allowed);
          for (const name of ['J', 'M', 'K']) {
            const own = seen.map(asOf).filter((place) => caseOf.get(place) === name);
            expect(own).toEqual(own.toSorted((a, b) => a - b));
          }
          const [told] = await deliveries.list(party);
          expect(told?.standing).toEqual({ delivered: 0, offered: allowed.length, dead: 0 });
          await deliveries.end(party, own.id, at(0));
        }),
        { numRuns: kind === 'sqlite' ? 40 : 10 },
      );
    });
  });
}
