/** Messages that are sent, on whichever database they wait, by however many gateways. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit/audit.ts';
import { parseInstant } from '../../src/contract/vocabulary.ts';
import type { Deliveries } from '../../src/deliveries/deliveries.ts';
import { GatewayError } from '../../src/errors.ts';
import { createRights } from '../../src/rights/rights.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import {
  at,
  createOutside,
  delivered,
  down,
  type Outcome,
  type Outside,
  openDeliveries,
  openLog,
  subject,
  traject,
  webhook,
  woonveste,
} from './deliveries-gateway.ts';
import type { Kind, TestDatabase, TestDatabases } from './store-databases.ts';

const day = 86_400;
const patient = { timeout: 30_000, interval: 20 };

export function deliveriesContract(kind: Kind, server: () => TestDatabases): void {
  describe(`messages that are sent on ${kind}`, () => {
    let database: TestDatabase;
    let store: Store;
    let outside: Outside;
    let deliveries: Deliveries;
    let log: Audit;
    let openOther: (world?: Outside) => Promise<Deliveries>;
    let openHasty: (patience: { attempt: number; stop: number }) => Deliveries;
    const others: AsyncDisposable[] = [];

    beforeEach(async () => {
      database = await server().fresh();
      store = await openStore(database.config);
      outside = createOutside();
      const audit = await openLog(store);
      log = audit;
      deliveries = openDeliveries(store, audit, outside);
      openHasty = (patience) => openDeliveries(store, audit, outside, patience);
      openOther = async (world = outside) => {
        // A SQLite file has one gateway, which is asked twice at once.
        if (kind === 'sqlite') return openDeliveries(store, audit, world);
        const own = await openStore(database.config);
        const ownLog = await openLog(own);
        others.push(own, ownLog);
        return openDeliveries(own, ownLog, world);
      };
      return async () => {
        for (const other of others.splice(0).toReversed()) await other[Symbol.asyncDispose]();
        await audit[Symbol.asyncDispose]();
        await store[Symbol.asyncDispose]();
        await database[Symbol.asyncDispose]();
      };
    });

    const subscribe = (request = webhook(), by = woonveste) => deliveries.subscribe(by, request, outside.now);
    let seq = 0;
    const plan = (name = 'J', more: object = {}) =>
      store.transaction((tx) =>
        deliveries.plan(tx, {
          ...{ subject, case: traject(name), parties: ['woonveste'], seq: ++seq, dueAt: outside.now },
          ...more,
        }),
      );
    const rows = () => store.all<Record<string, unknown>>('select * from deliveries order by number', []);
    const states = async () => (await rows()).map((row) => row['state']);
    /** Goes on until nothing waits, by the clock. */
    async function passTime(until: number, step = 3_600): Promise<void> {
      for (let seconds = step; seconds <= until; seconds += step) {
        outside.now = at(seconds);
        await deliveries.dispatch();
      }
    }

    test('are nothing when what caused them was not done', async () => {
      await subscribe();
      const work = store.transaction(async (tx) => {
        await deliveries.plan(tx, { subject, case: traject('J'), parties: ['woonveste'], seq: 1, dueAt: at(0) });
        throw new Error('the event was not kept');
      });
      await expect(work).rejects.toThrow('not kept');
      expect(await deliveries.dispatch()).toEqual({ done: 0, failures: [] });
      expect(outside.sent).toEqual([]);
    });

    test('go to the parties that are named, and to nobody who did not agree or has ended', async () => {
      await subscribe();
      await subscribe(webhook('https://thuishof.test/in'), { ...woonveste, party: 'thuishof' });
      const { id } = await subscribe(webhook('https://ended.test/in'));
      await deliveries.end('woonveste', id, outside.now);
      outside.agrees = false;
      const unsure = await subscribe(webhook('https://unsure.test/in'));
      expect(unsure.state).toBe('unconfirmed');
      await plan();
      await deliveries.dispatch();
      expect(outside.sent.map(({ url }) => url)).toEqual(['https://woonveste.test/in']);
      await expect(deliveries.confirm('woonveste', unsure.id)).rejects.toMatchObject({ code: 'conflict' });
      outside.agrees = true;
      expect((await deliveries.confirm('woonveste', unsure.id)).state).toBe('live');
    });

    test('come in the order of each case, numbered per case, whatever waits beside them', async () => {
      await subscribe();
      for (const name of ['J', 'M', 'J', 'J', 'M']) await plan(name);
      await deliveries.dispatch();
      const casesOf = new Map((await rows()).map((row) => [row['id'], row['case_id']]));
      const orderOf = (name: string) =>
        outside.sent
          .filter(({ id }) => casesOf.get(id) === traject(name))
          .map(({ asOf, sequence }) => [asOf, sequence]);
      const first = seq - 4;
      expect(orderOf('J')).toEqual([
        [first, 1],
        [first + 2, 2],
        [first + 3, 3],
      ]);
      expect(orderOf('M')).toEqual([
        [first + 1, 1],
        [first + 4, 2],
      ]);
    });

    test('wait for an earlier one of the same case that failed, and only for that one', async () => {
      await subscribe();
      await plan('J');
      const [first] = await rows();
      outside.answer = (_url, id) => (id === first?.['id'] ? down : delivered);
      await plan('J');
      await plan('M');
      await deliveries.dispatch();
      expect(await states()).toEqual(['pending', 'pending', 'delivered']);
      outside.answer = () => delivered;
      outside.now = at(6);
      await deliveries.dispatch();
      expect(await states()).toEqual(['delivered', 'delivered', 'delivered']);
      expect(outside.sent.map(({ id }) => id).slice(-2)).toEqual((await rows()).slice(0, 2).map((row) => row['id']));
    });

    test('do not go before they take effect, and hold what became known meanwhile', async () => {
      await subscribe();
      await plan('J', { dueAt: at(60) });
      await plan('J');
      await deliveries.dispatch();
      expect(outside.sent.map(({ asOf }) => asOf)).toEqual([seq]);
      outside.now = at(60);
      outside.content = () => 'ended';
      await deliveries.dispatch();
      // As of the later event: an earlier status would undo it.
      expect(outside.sent.map(({ asOf, sequence }) => [asOf, sequence])).toEqual([
        [seq, 1],
        [seq, 2],
      ]);
    });

    test('that are withheld, say nothing new or were corrected before leave no trace at the receiver', async () => {
      await subscribe();
      await plan('J');
      await plan('M');
      await plan('K');
      await plan('M');
      const [withheld, superseded] = [seq - 3, seq - 1];
      outside.superseded.add(superseded);
      outside.content = () => 'the same';
      outside.decide = ({ about }) => (about.kind === 'status' && about.asOf === withheld ? 'withheld' : 'message');
      await deliveries.dispatch();
      expect(await states()).toEqual(['withheld', 'delivered', 'superseded', 'unchanged']);
      expect(outside.sent).toHaveLength(1);
      const [{ standing } = {}] = await deliveries.list('woonveste');
      expect(standing).toEqual({ delivered: 1, offered: 0, dead: 0 });
      expect((await rows()).map((row) => row['position'])).toEqual([null, 1, null, null]);
    });

    test('say the same again when it is not known whether the last one arrived', async () => {
      await subscribe();
      outside.content = () => 'active';
      await plan();
      await deliveries.dispatch();
      outside.content = () => 'paused';
      outside.answer = () => down;
      await plan();
      await deliveries.dispatch();
      // The receiver may have taken it in before it broke off; taken back, it must hear so.
      outside.content = () => 'active';
      outside.answer = () => delivered;
      outside.now = at(6);
      await deliveries.dispatch();
      expect(await states()).toEqual(['delivered', 'delivered', 'overtaken']);
      expect(outside.sent).toHaveLength(3);
    });

    test('have another id and number when they say something else than what was offered before', async () => {
      await subscribe();
      // As the docs have it: what has a known id is not looked at.
      const had = new Map<string, string>();
      let [truth, isAnswered] = ['A', false];
      outside.content = () => truth;
      outside.answer = (_url, id) => {
        if (!had.has(id)) had.set(id, truth);
        return isAnswered ? delivered : down;
      };
      await plan();
      await deliveries.dispatch();
      [truth, isAnswered] = ['B', true];
      outside.now = at(3_600);
      await deliveries.dispatch();
      expect([...had.values()]).toEqual(['A', 'B']);
      expect(outside.sent.map(({ sequence }) => sequence)).toEqual([1, 2]);
      await plan();
      await deliveries.dispatch();
      expect(await states()).toEqual(['delivered', 'overtaken', 'unchanged']);
      expect(await deliveries.deadLetters('woonveste', 5)).toEqual([]);
    });

    test('are known by a receipt as well, whatever the receiver answered', async () => {
      await subscribe();
      outside.content = () => 'active';
      outside.answer = () => down;
      await plan();
      await deliveries.dispatch();
      await deliveries.receive('woonveste', String(outside.sent[0]?.id), outside.now);
      await plan();
      await deliveries.dispatch();
      expect(outside.sent).toHaveLength(1);
      expect(await states()).toEqual(['delivered', 'unchanged']);
    });

    test('that wait for their receiver are judged when they are due: what may not go then goes never', async () => {
      await subscribe();
      outside.answer = () => ({ kind: 'retry', fault: 'busy', status: 503, after: 3_600_000 });
      await plan('J');
      await deliveries.dispatch();
      outside.decide = () => 'withheld';
      await plan('M');
      await deliveries.dispatch();
      outside.decide = () => 'message';
      outside.answer = () => delivered;
      outside.now = at(3_600);
      await deliveries.dispatch();
      expect(await states()).toEqual(['delivered', 'withheld']);
      expect(outside.sent.map(({ asOf }) => asOf)).toEqual([seq - 1, seq - 1]);
    });

    test('behind one of the same case that failed are judged within a minute', async () => {
      await subscribe();
      outside.answer = () => ({ kind: 'refused', fault: 'client-error', status: 422 });
      await plan('J');
      await deliveries.dispatch();
      await plan('J');
      outside.now = at(61);
      outside.decide = () => 'withheld';
      await deliveries.dispatch();
      expect(await states()).toEqual(['pending', 'withheld']);
    });

    test('keep their id and their number over all attempts, each decided anew', async () => {
      await subscribe();
      const attempts: number[] = [];
      outside.decide = ({ attempt }) => {
        attempts.push(attempt);
        return 'message';
      };
      outside.answer = () => down;
      await plan();
      await deliveries.dispatch();
      await passTime(60, 20);
      outside.decide = () => 'withheld';
      await passTime(7_200);
      expect(new Set(outside.sent.map(({ id, sequence }) => `${id} ${sequence}`)).size).toBe(1);
      expect(attempts).toEqual(attempts.map((_, index) => index + 1));
      expect(await states()).toEqual(['withheld']);
    });

    test('are sent once by two gateways that work at the same time', async () => {
      await subscribe();
      const other = await openOther();
      for (let number = 0; number < 30; number += 1) await plan(`c${number % 7}`);
      await Promise.all([deliveries.dispatch(), other.dispatch(), deliveries.dispatch()]);
      await Promise.all([deliveries.dispatch(), other.dispatch()]);
      expect(new Set(outside.sent.map(({ id }) => id)).size).toBe(30);
      expect(outside.sent).toHaveLength(30);
      const positions = (await rows()).map((row) => Number(row['position'])).toSorted((a, b) => a - b);
      expect(positions).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    });

    test('are taken over from a gateway that is gone, under the same id, and it changes nothing afterwards', async () => {
      await subscribe();
      const gone = createOutside();
      const { promise: hanging, resolve: goOn } = Promise.withResolvers<void>();
      gone.answer = async () => {
        await hanging;
        return down;
      };
      const stuck = await openOther(gone);
      await plan('J');
      await plan('J');
      const work = stuck.dispatch();
      await expect.poll(() => gone.sent.length, patient).toBe(1);
      expect(await deliveries.dispatch()).toEqual({ done: 0, failures: [] });
      outside.now = at(89);
      expect((await deliveries.dispatch()).done).toBe(0);
      outside.now = at(91);
      await deliveries.dispatch();
      expect(outside.sent[0]).toEqual(gone.sent[0]);
      goOn();
      await work;
      expect(await states()).toEqual(['delivered', 'delivered']);
    });

    test('are tried for three days, ever more slowly, and given up then', async () => {
      await subscribe();
      outside.answer = () => down;
      await plan();
      await deliveries.dispatch();
      await passTime(3 * day - 3_600, 900);
      expect(await states()).toEqual(['pending']);
      expect(outside.sent.length).toBeGreaterThanOrEqual(10);
      expect(outside.sent.length).toBeLessThanOrEqual(25);
      await passTime(4 * day);
      expect(await states()).toEqual(['dead']);
      expect(await deliveries.deadLetters('woonveste', 10)).toMatchObject([
        { position: 1, fault: 'unreachable', replayable: true, attempts: outside.sent.length },
      ]);
      expect(await deliveries.deadLetters('thuishof', 10)).toEqual([]);
      expect(await deliveries.allDeadLetters(10)).toMatchObject([{ party: 'woonveste' }]);
    });

    test('wait as long as the receiver asks, all of its subscription, and no longer than twelve hours', async () => {
      await subscribe();
      outside.answer = () => ({ kind: 'retry', fault: 'busy', status: 503, after: 10 * day * 1_000 });
      await plan('J');
      await deliveries.dispatch();
      outside.answer = () => delivered;
      await plan('M');
      outside.now = at(day / 2 - 1);
      await deliveries.dispatch();
      expect(outside.sent).toHaveLength(1);
      outside.now = at(day / 2);
      await deliveries.dispatch();
      expect(await states()).toEqual(['delivered', 'delivered']);
    });

    test('stop after five failures in a row: then one at a time finds out, and all go on once it arrived', async () => {
      await subscribe();
      outside.answer = () => down;
      for (let number = 0; number < 40; number += 1) await plan(`c${number}`);
      await deliveries.dispatch();
      // Those that were under way when the fifth one failed are all.
      const before = outside.sent.length;
      expect(before).toBeLessThanOrEqual(8);
      const other = await openOther();
      outside.now = at(41);
      await Promise.all([deliveries.dispatch(), other.dispatch()]);
      expect(outside.sent).toHaveLength(before + 1);
      const [waiting] = await deliveries.list('woonveste');
      expect(waiting?.state).toBe('waiting');
      outside.answer = () => delivered;
      outside.now = at(3_700);
      await Promise.all([deliveries.dispatch(), other.dispatch()]);
      await deliveries.dispatch();
      expect(new Set(await states())).toEqual(new Set(['delivered']));
      expect((await deliveries.list('woonveste'))[0]?.state).toBe('live');
    });

    test('of one receiver that is slow do not keep those of others', async () => {
      const { promise: hanging, resolve: goOn } = Promise.withResolvers<void>();
      outside.answer = async (url) => {
        if (url.includes('slow')) await hanging;
        return delivered;
      };
      for (const name of ['slow1', 'slow2', 'slow3', 'slow4', 'slow5', 'slow6', 'slow7', 'slow8', 'quick']) {
        await subscribe(webhook(`https://${name}.test/in`));
      }
      for (let number = 0; number < 30; number += 1) await plan(`c${number}`);
      const work = deliveries.dispatch();
      await expect.poll(() => outside.sent.filter(({ url }) => url.includes('quick')).length, patient).toBe(30);
      expect(outside.sent.length).toBeLessThan(30 + 40);
      goOn();
      await work;
      expect(outside.sent).toHaveLength(30 * 9);
    });

    test('of one party leave room for those of others, whatever its receivers do and however many it has', async () => {
      const { promise: hanging, resolve: goOn } = Promise.withResolvers<void>();
      outside.answer = async (url) => {
        if (url.includes('slow')) await hanging;
        return delivered;
      };
      outside.perMinute = 1_000;
      // What is under way of one that ended counts as its party's as well.
      const ended = await subscribe(webhook('https://slow.test/in'));
      await plan('first');
      const work = deliveries.dispatch();
      await expect.poll(() => outside.sent.length).toBe(1);
      await deliveries.end('woonveste', ended.id, outside.now);
      for (let number = 0; number < 20; number += 1) await subscribe(webhook(`https://slow${number}.test/in`));
      outside.perMinute = undefined;
      await subscribe(webhook('https://quick.test/in'), { ...woonveste, party: 'thuishof' });
      const parties = ['woonveste', 'thuishof'];
      for (let number = 0; number < 40; number += 1) await plan(`c${number}`, { parties });
      void deliveries.dispatch();
      await expect.poll(() => outside.sent.filter(({ url }) => url.includes('quick')).length, patient).toBe(40);
      expect(outside.sent.length).toBeLessThanOrEqual(40 + 24);
      deliveries.stop();
      goOn();
      await work;
    });

    test('that never end have their place taken away, and are taken over', async () => {
      await subscribe();
      const hasty = openHasty({ attempt: 50, stop: 60_000 });
      outside.answer = () => new Promise(() => {});
      await plan('J');
      expect(await hasty.dispatch()).toMatchObject({ done: 0, failures: [{ code: 'internal-error' }] });
      outside.answer = () => delivered;
      await plan('M');
      expect(await hasty.dispatch()).toEqual({ done: 1, failures: [] });
      outside.now = at(91);
      await hasty.dispatch();
      expect(await states()).toEqual(['delivered', 'delivered']);
    });

    test('that never end do not hold up the stop', async () => {
      await subscribe();
      const hasty = openHasty({ attempt: 60_000, stop: 50 });
      outside.answer = () => new Promise(() => {});
      await plan();
      const work = hasty.dispatch();
      await expect.poll(() => outside.sent.length).toBe(1);
      hasty.stop();
      expect((await work).failures).toHaveLength(1);
    });

    test('that do not go take no time of a receiver that sets a pace', async () => {
      outside.perMinute = 1;
      await subscribe();
      for (const name of ['J', 'M', 'K', 'L']) await plan(name);
      const hidden = seq - 3;
      outside.decide = ({ about }) => (about.kind === 'status' && about.asOf <= hidden + 1 ? 'withheld' : 'message');
      await deliveries.dispatch();
      expect(await states()).toEqual(['withheld', 'withheld', 'delivered', 'pending']);
      outside.now = at(59);
      await deliveries.dispatch();
      expect(outside.sent).toHaveLength(1);
      outside.now = at(61);
      await deliveries.dispatch();
      expect(outside.sent).toHaveLength(2);
    });

    test('behind one that waits, however many, keep those of no other case', async () => {
      await subscribe();
      await plan('J');
      const [first] = await rows();
      outside.answer = (_url, id) =>
        id === first?.['id'] ? { kind: 'refused', fault: 'client-error', status: 422 } : delivered;
      await deliveries.dispatch();
      outside.now = at(1);
      for (let number = 0; number < 300; number += 1) await plan('J');
      // They are not even looked at before the one that they wait for.
      expect(new Set((await rows()).map((row) => Number(row['due_at'])))).toEqual(new Set([at(600)]));
      outside.now = at(2);
      await plan('M');
      await deliveries.dispatch();
      expect((await states()).at(-1)).toBe('delivered');
      outside.answer = () => delivered;
      outside.now = at(3_600);
      await deliveries.dispatch();
      expect(await states()).not.toContain('pending');
    });

    test('are all delivered in the end by a receiver that is well again, whatever failed before', async () => {
      const step = fc.record({
        case: fc.constantFrom('J', 'M', 'K'),
        answer: fc.constantFrom<Outcome>(delivered, down, { kind: 'refused', fault: 'client-error', status: 422 }),
        later: fc.constantFrom(0, 0, 20, 4_000),
        seconds: fc.integer({ min: 0, max: 30 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
          const party = `p${seq}`;
          const own = await subscribe(webhook(), { ...woonveste, party });
          let seconds = 0;
          for (const { case: name, answer, later, seconds: more } of steps) {
            seconds += more;
            outside.now = at(seconds);
            outside.answer = () => answer;
            await plan(name, { parties: [party], dueAt: at(seconds + later) });
            await deliveries.dispatch();
          }
          outside.answer = () => delivered;
          for (let hour = 1; hour <= 16; hour += 1) {
            outside.now = at(seconds + hour * 3_600);
            await deliveries.dispatch();
          }
          const left = (await rows()).filter((row) => row['subscription_id'] === own.id && row['due_at'] !== null);
          expect(left).toEqual([]);
          expect((await deliveries.find(party, own.id)).standing?.dead).toBe(0);
          await deliveries.end(party, own.id, outside.now);
        }),
        { numRuns: kind === 'sqlite' ? 25 : 5 },
      );
    });

    test('end with the subscription when the receiver is gone', async () => {
      await subscribe();
      outside.answer = () => ({ kind: 'gone', status: 410 });
      await plan('J');
      await deliveries.dispatch();
      await plan('M');
      await deliveries.dispatch();
      expect(outside.sent).toHaveLength(1);
      expect(await deliveries.list('woonveste')).toEqual([]);
      const [dead] = await deliveries.allDeadLetters(5);
      expect(dead).toMatchObject({ status: 410, replayable: false });
      await expect(deliveries.replay(undefined, String(dead?.id), at(9))).rejects.toMatchObject({ code: 'conflict' });
    });

    describe('that are dead', () => {
      beforeEach(async () => {
        await subscribe();
        outside.answer = () => down;
        await plan();
        await deliveries.dispatch();
        await passTime(4 * day, 3_600 * 6);
        outside.answer = () => delivered;
        expect(await states()).toEqual(['dead']);
      });
      const deadId = async () => String((await rows())[0]?.['id']);

      test('are sent again under the same id, decided anew, by whose they are', async () => {
        const id = await deadId();
        await expect(deliveries.replay('thuishof', id, outside.now)).rejects.toMatchObject({ code: 'not-found' });
        await deliveries.replay('woonveste', id, outside.now);
        await deliveries.dispatch();
        expect(outside.sent.at(-1)?.id).toBe(id);
        expect(await states()).toEqual(['delivered']);
        await expect(deliveries.replay('woonveste', id, outside.now)).rejects.toMatchObject({ code: 'not-found' });
      });

      test('hold up nothing, are overtaken by what arrives later, and go no more then', async () => {
        await plan();
        await deliveries.dispatch();
        expect(await states()).toEqual(['overtaken', 'delivered']);
        const replayed = deliveries.replay('woonveste', await deadId(), outside.now);
        await expect(replayed).rejects.toMatchObject({ code: 'conflict' });
        expect(await deliveries.deadLetters('woonveste', 5)).toEqual([]);
      });

      test('are given up for good by who looked at them', async () => {
        const id = await deadId();
        await expect(deliveries.dropDeadLetter('thuishof', id)).rejects.toMatchObject({ code: 'not-found' });
        await deliveries.dropDeadLetter(undefined, id);
        expect(await rows()).toEqual([]);
      });

      test('are kept for ninety days, like what arrived', async () => {
        await plan('M');
        await deliveries.dispatch();
        outside.now = at(93 * day);
        await deliveries.forget();
        expect(await states()).toEqual(['dead', 'delivered']);
        outside.now = at(95 * day);
        await deliveries.forget();
        expect(await states()).toEqual([]);
      });
    });

    test('wait when nothing can be decided, however long, without counting as a failure of the receiver', async () => {
      await subscribe();
      outside.decide = () => new GatewayError('log-unavailable', 'no log');
      await plan();
      expect(await deliveries.dispatch()).toMatchObject({ done: 0, failures: [{ code: 'log-unavailable' }] });
      await passTime(5 * day, 3_600 * 4);
      expect(await states()).toEqual(['pending']);
      expect((await deliveries.list('woonveste'))[0]?.state).toBe('live');
      outside.decide = () => 'message';
      await passTime(6 * day, day);
      expect(await states()).toEqual(['delivered']);
    });

    test('that can never be decided are for the operator to look at, and for nobody else', async () => {
      await subscribe();
      outside.decide = () => new GatewayError('internal-error', 'too large');
      await plan();
      await deliveries.dispatch();
      expect(await deliveries.deadLetters('woonveste', 5)).toEqual([]);
      expect(await deliveries.allDeadLetters(5)).toMatchObject([{ fault: 'gateway' }]);
      expect((await deliveries.standing('woonveste'))[0]?.subscription.standing?.dead).toBe(0);
      const [dead] = await deliveries.allDeadLetters(5);
      const replayed = deliveries.replay('woonveste', String(dead?.id), outside.now);
      await expect(replayed).rejects.toMatchObject({ code: 'not-found' });
    });

    test('of a person who is erased are gone, also one that is being sent', async () => {
      await subscribe();
      const rights = createRights({ store, seal: async () => 'sealed', unseal: async () => undefined });
      outside.answer = async () => {
        await store.transaction((tx) => rights.forget(tx, subject));
        return down;
      };
      await plan('J');
      await plan('J');
      await deliveries.dispatch();
      expect(await rows()).toEqual([]);
      expect(await store.all('select * from delivery_heads', [])).toEqual([]);
    });

    test('end with their subscription, also one that is being decided', async () => {
      const { id } = await subscribe();
      await plan();
      const { promise: ended, resolve } = Promise.withResolvers<void>();
      outside.decide = () => {
        void deliveries.end('woonveste', id, outside.now).then(() => resolve());
        return 'message';
      };
      await deliveries.dispatch();
      await ended;
      expect(outside.sent.length).toBeLessThanOrEqual(1);
      expect(await rows()).toEqual([]);
      await expect(deliveries.find('woonveste', id)).rejects.toMatchObject({ code: 'not-found' });
    });

    test('are looked for in a bounded part of what waits, however much that is', async () => {
      for (const name of ['one', 'two']) await subscribe(webhook(`https://${name}.test/in`));
      const each = 1_500;
      for (let from = 0; from < each; from += 500) {
        await store.transaction(async (tx) => {
          for (let number = from; number < from + 500; number += 1) {
            const cause = { subject, case: traject(`c${number % 400}`), parties: ['woonveste'] };
            await deliveries.plan(tx, { ...cause, seq: ++seq, dueAt: at(0) });
          }
        });
      }
      // Read through the store as the deliveries read: no answer holds more than is worked at.
      const largest = { rows: 0 };
      const watched: Store = Object.assign(Object.create(store), {
        all: async (...of: Parameters<Store['all']>) => {
          const found = await store.all(...of);
          largest.rows = Math.max(largest.rows, found.length);
          return found;
        },
      });
      let left = 100;
      const reading = openDeliveries(watched, log, outside);
      outside.answer = () => {
        left -= 1;
        if (left === 0) reading.stop();
        return delivered;
      };
      await reading.dispatch();
      expect(outside.sent.length).toBeGreaterThanOrEqual(100);
      expect(largest.rows).toBeLessThanOrEqual(10);
    });

    test('of notices go to who wants them, with no more of a moment than its day', async () => {
      await subscribe();
      await subscribe({ ...webhook('https://notices.test/in'), notices: true });
      outside.now = at(4_000);
      const notice = { party: 'woonveste', id: 'n_1', at: outside.now };
      await store.transaction((tx) => deliveries.planNotice(tx, notice));
      await deliveries.dispatch();
      expect(outside.sent.map(({ url }) => url)).toEqual(['https://notices.test/in']);
      const [row] = await rows();
      const midnight = Date.parse('2026-06-20T00:00:00Z');
      for (const name of ['planned_at', 'from_at', 'offered_at', 'ended_at'])
        expect(Number(row?.[name])).toBe(midnight);
      const { id } = await subscribe({ purpose: 'P06', notices: true });
      outside.now = parseInstant('2026-06-20T22:30:00Z');
      await store.transaction((tx) => deliveries.planNotice(tx, { ...notice, id: 'n_2', at: outside.now }));
      await deliveries.dispatch();
      const [fetched] = await deliveries.take('woonveste', id, { limit: 5 });
      const receipt = await deliveries.receive('woonveste', String(fetched?.id), outside.now);
      expect(receipt.receivedAt).toBe('2026-06-20T00:00:00.000Z');
      for (const one of await rows())
        for (const name of ['planned_at', 'from_at', 'offered_at', 'ended_at', 'received_at'])
          expect(Number(one[name]) % (day * 1_000)).toBe(0);
      expect(row?.['subject_id']).toBeNull();
    });

    test('are signed with both secrets for a day after a change, and the secret is nowhere in the database', async () => {
      const { id, secret } = await subscribe();
      const changed = await deliveries.rotateSecret('woonveste', id, outside.now);
      expect(secret).toMatch(/^whsec_/);
      expect(changed.secret).not.toBe(secret);
      expect((await deliveries.find('woonveste', id)).secret).toBeUndefined();
      const kept = JSON.stringify(await store.all('select * from subscriptions', []));
      expect(kept).not.toContain('whsec_');
      expect(kept).not.toContain(String(secret).slice(6));
    });

    test('are told again by case, without what was withheld, waits, or is of another party or purpose', async () => {
      await subscribe();
      await subscribe(webhook('https://thuishof.test/in'), { ...woonveste, party: 'thuishof' });
      const { id } = await subscribe({ purpose: 'P05' });
      outside.decide = ({ about }) => (about.kind === 'status' && about.asOf === first + 1 ? 'withheld' : 'message');
      const first = seq + 1;
      for (const seconds of [10, 20, 30]) {
        outside.now = at(seconds);
        await plan('J');
        await deliveries.dispatch();
      }
      outside.now = at(40);
      await plan('M');
      await deliveries.dispatch();
      outside.answer = () => down;
      await plan('M');
      await deliveries.dispatch();

      const told = (party: string, name: string, purposes = ['P06', 'P05'] as const) =>
        deliveries.toldOf(party, { subject, case: traject(name), purposes }, 10);
      expect(await told('woonveste', 'J')).toEqual([
        { purpose: 'P06', asOf: first + 2, at: at(30) },
        { purpose: 'P06', asOf: first, at: at(10) },
      ]);
      expect(await told('thuishof', 'J')).toEqual([]);
      expect(await told('woonveste', 'nobody')).toEqual([]);
      expect(await deliveries.toldOf('woonveste', { subject, case: traject('J'), purposes: [] }, 10)).toEqual([]);
      const page = { skip: 0, limit: 10 };
      expect(await deliveries.toldCases('woonveste', ['P06'], page)).toEqual([
        { case: traject('M'), lastAt: at(40) },
        { case: traject('J'), lastAt: at(30) },
      ]);
      expect(await deliveries.toldCases('woonveste', ['P06'], { skip: 1, limit: 1 })).toMatchObject([
        { case: traject('J') },
      ]);
      expect(await deliveries.toldCases('woonveste', ['P05'], page)).toEqual([]);
      // What was given to who fetches has left, also before it says so.
      outside.now = at(50);
      await deliveries.take('woonveste', id, { limit: 1 });
      expect(await told('woonveste', 'J')).toContainEqual({ purpose: 'P05', asOf: first, at: at(50) });
    });

    test('stand with since when they fail, and since when the secret is in use', async () => {
      const { id } = await subscribe();
      outside.answer = () => down;
      outside.now = at(60);
      await plan();
      await deliveries.dispatch();
      outside.now = at(120);
      await deliveries.dispatch();
      await deliveries.rotateSecret('woonveste', id, at(90));
      expect(await deliveries.standing('woonveste')).toMatchObject([{ failingSince: at(60), secretSince: at(90) }]);
      outside.answer = () => delivered;
      await passTime(7_200);
      const [now] = await deliveries.standing('woonveste');
      expect(now).not.toHaveProperty('failingSince');
      expect(now?.subscription.standing).toMatchObject({ delivered: 1, offered: 0 });
    });

    test('are of twenty subscriptions at most, each party its own', async () => {
      for (let number = 0; number < 20; number += 1) await subscribe({ purpose: 'P06' });
      await expect(subscribe({ purpose: 'P06' })).rejects.toMatchObject({ code: 'conflict' });
      expect(await deliveries.list('woonveste')).toHaveLength(20);
      const [own] = await deliveries.list('woonveste');
      const reached = [
        deliveries.find('thuishof', String(own?.id)),
        deliveries.end('thuishof', String(own?.id), outside.now),
        deliveries.rotateSecret('thuishof', String(own?.id), outside.now),
        deliveries.take('thuishof', String(own?.id), { limit: 5 }),
      ];
      for (const one of await Promise.allSettled(reached)) expect(one).toMatchObject({ reason: { code: 'not-found' } });
    });
  });
}
