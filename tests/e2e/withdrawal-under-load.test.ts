import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Consent, Notice } from '../../src/contract/generated/types.ts';
import { dayOf, parseInstant } from '../../src/contract/vocabulary.ts';
import { build, type GatewayProcess } from '../support/gateway-process.ts';
import { openProductionRegion, type ProductionRegion } from '../support/production-region.ts';

/**
 * A client gives and withdraws consent, again and again, at whichever of three gateways, while a corporation and a care
 * provider ask without pause at all of them. What counts is the order in which it really happened: a question that was sent after the
 * withdrawal was acknowledged gets nothing, whatever the clocks of the gateways say.
 */

/** How long the client goes on changing its mind, in seconds; longer by SLUIS_TEST_WITHDRAWAL_SECONDS. */
const seconds = Number(process.env['SLUIS_TEST_WITHDRAWAL_SECONDS'] ?? 6);
/** In milliseconds: how long something may take on a slow machine before it is taken to hang. */
const patience = 40_000;
/** However slow the machine is. */
const fewestRounds = 2;
/** Who asks, in which role, for which field. To the municipality it goes by law: no consent is asked. */
const askers = [
  ['corporatie-een', 'woonconsulent', 'supportPeriod'],
  ['zorg-twee', 'ambulant-begeleider', 'contractDates'],
  ['gemeente-een', 'consulent-wmo', 'supportPeriod'],
] as const;
type Asker = (typeof askers)[number][0];

/** A question as the asker saw it; moments by the one clock of the test. */
interface Asked {
  readonly asker: Asker;
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly disclosed: boolean;
}

/** A consent from the request that gave it until the acknowledgement of its withdrawal. */
interface Given {
  readonly askedAt: number;
  withdrawalAskedAt: number;
  acknowledgedAt: number;
  consent: Consent;
}

let region: ProductionRegion;
beforeAll(async () => {
  await build();
  region = await openProductionRegion();
  return () => region[Symbol.asyncDispose]();
}, 120_000);

const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] ?? expect.fail();

async function send<Body>(
  gateway: GatewayProcess,
  method: string,
  path: string,
  who: [string, string],
  body?: unknown,
) {
  const headers = region.headersOf(...who);
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await fetch(`${gateway.url}/v1${path}`, init);
  return { status: response.status, body: (await response.json()) as Body };
}

/** What came of it. @throws when it was refused */
async function must<Body>(...request: Parameters<typeof send>): Promise<Body> {
  const { status, body } = await send<Body>(...request);
  expect([status < 300, body]).toEqual([true, body]);
  return body;
}

interface Client {
  readonly caseRef: string;
  readonly refs: Readonly<Record<Asker, string>>;
}

async function openClient(gateway: GatewayProcess): Promise<Client> {
  const helper: [string, string] = ['zorg-een', 'zorgcoordinator'];
  const parties = askers.map(([party], index) => ({ party, capacity: 'party', contract: index === 0 }));
  const records = { supportActive: true, supportPeriod: { start: '2026-01-01', plannedEnd: '2027-01-01' } };
  const registered = { agreement: 'kanarie', phase: 'aftercare', parties, records };
  const { caseRef } = await must<{ caseRef: string }>(gateway, 'POST', '/cases', helper, registered);
  const known: string[] = [];
  for (const [party, role] of askers) {
    const { cases } = await must<{ cases: { caseRef: string }[] }>(gateway, 'GET', '/cases', [party, role]);
    known.push(cases.at(-1)?.caseRef ?? expect.fail());
  }
  const [one = '', two = '', three = ''] = known;
  return { caseRef, refs: { 'corporatie-een': one, 'zorg-twee': two, 'gemeente-een': three } };
}

/** Plays the client and the askers until the client has changed its mind often enough. */
async function play(gateways: readonly GatewayProcess[], { caseRef, refs }: Client) {
  const helper: [string, string] = ['zorg-een', 'zorgcoordinator'];
  const asked: Asked[] = [];
  const given: Given[] = [];
  const underWay = new Set<Promise<unknown>>();
  let isOver = false;

  const ask = async ([asker, role, field]: (typeof askers)[number]) => {
    const sentAt = performance.now();
    const question = { caseRef: refs[asker], purpose: 'P06', fields: ['caseRef', field] };
    const { status, body } = await send<{ data?: object }>(
      oneOf(gateways),
      'POST',
      '/disclosures',
      [asker, role],
      question,
    );
    expect([200, 403]).toContain(status);
    const disclosed = body.data !== undefined && field in body.data;
    asked.push({ asker, sentAt, answeredAt: performance.now(), disclosed });
  };
  const keepAsking = async (asker: (typeof askers)[number]) => {
    while (!isOver) {
      // One of them asks in every other round only: who did not receive must not be told.
      const isSilent = asker[0] === 'zorg-twee' && given.length % 2 === 0;
      const work = isSilent ? new Promise((resolve) => setTimeout(resolve, 5)) : ask(asker);
      underWay.add(work);
      await work.finally(() => underWay.delete(work));
    }
  };
  const count = (which: (one: Asked) => boolean) => asked.filter(which).length;
  const until = async (isSo: () => boolean) => {
    const started = performance.now();
    while (!isSo()) {
      if (performance.now() > started + patience) throw new Error(`nothing came of ${asked.length} questions`);
      await Promise.race([...underWay, new Promise((resolve) => setTimeout(resolve, 50))]);
    }
  };

  const giveConsent = (kind: string, gateway = oneOf(gateways)) =>
    must<Consent>(gateway, 'POST', '/consents', helper, {
      ...{
        caseRef,
        kind,
        answer: 'given',
        purposes: ['P06'],
        recipients: [{ type: 'COR' }, { type: 'PRO' }],
        categories: [...'ABCDEFGHIJ'],
      },
      ...{ capacity: 'self', formVersion: 'v1', language: 'nl', notice: 'Mag dit gedeeld worden?' },
    });
  const changeMind = async () => {
    const one: Partial<Given> & { askedAt: number } = { askedAt: performance.now() };
    const consent = await giveConsent('waiver');
    given.push(Object.assign(one, { consent, withdrawalAskedAt: Infinity, acknowledgedAt: Infinity }));
    const last = given.at(-1) ?? expect.fail();
    await until(
      () =>
        count(({ asker, disclosed, sentAt }) => disclosed && asker !== 'gemeente-een' && sentAt > one.askedAt) >= 12,
    );
    last.withdrawalAskedAt = performance.now();
    last.consent = await must<Consent>(oneOf(gateways), 'POST', `/consents/${consent.id}/withdrawal`, helper, {});
    last.acknowledgedAt = performance.now();
    // Everything that was under way ends, and as much is asked afterwards.
    await Promise.all(underWay);
    await until(() => count(({ sentAt }) => sentAt > last.acknowledgedAt) >= 20);
  };

  await giveConsent('explicit', gateways[0]);
  const asking = Promise.all([...askers, ...askers, ...askers].map(keepAsking));
  try {
    const started = performance.now();
    while (given.length < fewestRounds || performance.now() < started + seconds * 1_000) {
      await Promise.race([changeMind(), asking]);
    }
  } finally {
    isOver = true;
  }
  await asking;
  return { asked, given };
}

/** Disclosures that no consent can explain: each was asked when every consent so far was withdrawn, and acknowledged so. */
const unexplained = (asked: readonly Asked[], given: readonly Given[]) =>
  asked.filter(
    ({ disclosed, sentAt, answeredAt }) =>
      disclosed && !given.some(({ askedAt, acknowledgedAt }) => askedAt < answeredAt && sentAt < acknowledgedAt),
  );

/** Who received under a consent. Nothing of one round is under way in the next, so each disclosure has one consent. */
const receivedUnder = (asked: readonly Asked[], { askedAt, acknowledgedAt }: Given): Asker[] => {
  const received = asked.filter(
    ({ disclosed, sentAt, answeredAt }) => disclosed && askedAt < answeredAt && sentAt < acknowledgedAt,
  );
  return [...new Set(received.map(({ asker }) => asker))].filter((asker) => asker !== 'gemeente-een').toSorted();
};

async function countOpenTasks(): Promise<number> {
  const client = new pg.Client({ connectionString: region.database });
  await client.connect();
  const { rows } = await client
    .query<{ open: string }>('select count(*) as open from notice_tasks where due_at is not null')
    .finally(() => client.end());
  return Number(rows[0]?.open);
}

/** How far the clocks of the three gateways are off, in milliseconds. */
const clocks = [
  ['off by less than a second', [-900, 0, 900]],
  ['off by half a minute', [-30_000, 0, 30_000]],
] as const;

describe.each(clocks)('three gateways on one database, with clocks that are %s', (_, off) => {
  it('disclose nothing that is asked after a withdrawal was acknowledged, and tell exactly who received', {
    timeout: 120_000,
  }, async () => {
    await using opened = new AsyncDisposableStack();
    const gateways = await Promise.all(off.map((clock, index) => region.start(`poort-${index}`, clock)));
    for (const gateway of gateways) opened.use(gateway);
    // The first has the slowest clock: what happened there is no future to the others.
    const client = await openClient(gateways[0] ?? expect.fail());
    const { asked, given } = await play(gateways, client);

    const private_ = asked.filter(({ asker }) => asker !== 'gemeente-een');
    expect(unexplained(private_, given)).toEqual([]);
    // The statutory flow to the municipality goes on, and there was something to stop.
    expect(asked.filter(({ asker, disclosed }) => asker === 'gemeente-een' && !disclosed)).toEqual([]);
    expect(private_.filter(({ disclosed }) => disclosed).length).toBeGreaterThan(given.length * 5);
    expect(private_.filter(({ disclosed }) => !disclosed).length).toBeGreaterThan(given.length * 5);

    // A gateway for which a minute has passed looks once more, and finds what was recorded after the first look.
    await using later = await region.start('later', 200_000);
    await expect.poll(countOpenTasks, { timeout: 20_000 }).toBe(0);
    for (const [asker, role] of askers) {
      const { notices } = await must<{ notices: Notice[] }>(later, 'GET', '/notices?limit=200', [asker, role]);
      expect(notices.map(({ number }) => number)).toEqual(notices.map((_notice, index) => index + 1));
      const own = notices.filter(({ kind, caseRef }) => kind === 'consent.withdrawn' && caseRef === client.refs[asker]);
      const told = own.map(({ happenedOn }) => happenedOn);
      const expected = given.filter((one) => receivedUnder(asked, one).includes(asker));
      const days = expected.map(({ consent }) => dayOf(parseInstant(consent.withdrawnAt ?? '')));
      expect(told.toSorted()).toEqual(days.toSorted());
    }
  });
});
