import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import type { CloudEvent, Consent, DisclosureResponse } from '../../src/contract/generated/types.ts';
import { corporation, municipality, openPlay, outsider, type Play, sender } from '../support/delivery-play.ts';
import { build } from '../support/gateway-process.ts';

/**
 * The system that pushes, the gateway and the receiver are killed at random moments, and started again. What was
 * acknowledged is delivered after all, to who may have it, in order, and to nobody else.
 */

beforeAll(build, 120_000);

/** How often something is killed: `npm run prove` does it a thousand times, fifty in each play; or as often as `KILLS` says. */
const kills = Math.max(4, Number(process.env['KILLS'] ?? Math.floor(Number(process.env['RUNS'] ?? 0) / 1_000)));
const perPlay = 50;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

interface Telling {
  readonly caseRef: string;
  /** Of the corporation and of the municipality. */
  readonly refs: readonly string[];
  /** What the client said about the corporation. */
  readonly consent: 'given' | 'never' | 'withdrawn';
  /** Of what the client said, when it said something. */
  readonly ids: readonly string[];
}

/** From now on nothing of these cases may reach the corporation. */
interface Withdrawal {
  readonly at: string;
  /** The last event that was sent before, per case. */
  readonly last: ReadonlyMap<string, number>;
}

const standings = ['given', 'given', 'given', 'given', 'never', 'withdrawn'] as const;

async function openCases(play: Play): Promise<Telling[]> {
  const parties = [corporation, municipality].map(([party]) => ({
    ...{ party, capacity: 'party' },
    contract: party === corporation[0],
  }));
  const tellings: Telling[] = [];
  for (const consent of standings) {
    const opening = { agreement: 'kanarie', phase: 'aftercare', parties, records: { initials: 'K.' } };
    const { caseRef } = (await play.send(sender, 'POST', '/cases', opening)) as { caseRef: string };
    const refs = await Promise.all([corporation, municipality].map((who) => newCaseOf(play, who, tellings)));
    const form = {
      ...{ caseRef, answer: 'given', purposes: ['P06'], recipients: [{ type: 'COR' }] },
      ...{ categories: [...'ABCDEFGHIJ'], capacity: 'self', formVersion: 'v1', language: 'nl' },
      notice: 'Mag dit gedeeld worden?',
    };
    const ids: string[] = [];
    for (const kind of consent === 'never' ? [] : ['waiver', 'explicit']) {
      ids.push(((await play.send(sender, 'POST', '/consents', { ...form, kind })) as Consent).id);
    }
    tellings.push({ caseRef, refs, consent, ids });
  }
  return tellings;
}

/** The one reference of a party that it did not have before. */
async function newCaseOf(play: Play, who: typeof corporation, known: readonly Telling[]): Promise<string> {
  const { cases } = (await play.send(who, 'GET', '/cases')) as { cases: { caseRef: string }[] };
  const before = new Set(known.flatMap(({ refs }) => refs));
  const added = cases.filter(({ caseRef }) => !before.has(caseRef));
  expect(added).toHaveLength(1);
  return added[0]?.caseRef ?? '';
}

const lastSent = (play: Play, caseRef: string): number =>
  Math.max(0, ...play.sent().flatMap((step) => (step.caseRef === caseRef ? [step.number] : [])));

async function withdraw(play: Play, tellings: readonly Telling[]): Promise<Withdrawal> {
  await play.killSender();
  let at = '';
  const last = new Map<string, number>();
  for (const { caseRef, ids, consent } of tellings) {
    if (consent !== 'withdrawn') continue;
    last.set(caseRef, lastSent(play, caseRef));
    const { withdrawnAt } = (await play.send(sender, 'POST', `/consents/${ids[0]}/withdrawal`, {})) as Consent;
    at = withdrawnAt ?? expect.fail('the withdrawal has no moment');
  }
  await play.startSender();
  return { at, last };
}

/** Another clock than before: what a gateway had taken when it was killed is free again. */
const longerThanALease = 100_000;

/** Waits until something is under way: so many steps of the sender, and messages where any can arrive now. */
async function becomesBusy(play: Play, steps: number): Promise<void> {
  const [sent, received] = [play.sent().length + steps, play.received().length + steps / 2];
  for (let looks = 0; play.sent().length < sent || (looks < 40 && play.received().length < received); looks += 1) {
    expect(play.sent().filter(({ refused }) => refused !== undefined)).toEqual([]);
    await setTimeout(20);
  }
}

/** Kills one of them at a moment that is drawn, and starts it again. */
async function killOne(play: Play, random: () => number): Promise<void> {
  await becomesBusy(play, Math.floor(random() * 40));
  await setTimeout(random() * 60);
  const victim = random();
  if (victim < 0.25) {
    await play.killSender();
    await play.startSender();
  } else if (victim < 0.6) {
    await play.killReceiver();
    await setTimeout(random() * 100);
    await play.startReceiver();
  } else await killGateways(play, random);
}

async function killGateways(play: Play, random: () => number): Promise<void> {
  const all = play.gateways.map((_, index) => index);
  const victims = all.length === 1 || random() < 0.4 ? all : [Math.floor(random() * all.length)];
  await Promise.all(victims.map((index) => play.killGateway(index)));
  if (victims.length === all.length) play.clockOff += longerThanALease;
  await Promise.all(victims.map((index) => play.startGateway(index)));
}

/** Everybody is there again, for as long as it takes. */
async function settle(play: Play): Promise<void> {
  expect(await play.finishSender()).toBe(0);
  for (const index of play.gateways.keys()) await play.killGateway(index);
  // Past every back-off, and before anything is given up.
  play.clockOff += 13 * 60 * 60_000;
  await play.startGateway(0);
  await drains(play);
}

/** As long as fewer wait from look to look, it goes on. */
async function drains(play: Play): Promise<void> {
  for (let left = await countWaiting(play); left > 0; ) {
    const isLess = async () => (await countWaiting(play)) < left;
    await expect.poll(isLess, { timeout: 60_000, interval: 50 }).toBe(true);
    left = await countWaiting(play);
  }
}

async function countWaiting({ region: { database } }: Play): Promise<number> {
  const count = 'select count(*) as n from deliveries where due_at is not null';
  if (!database.startsWith('postgres')) {
    using file = new DatabaseSync(database, { timeout: 5_000 });
    return Number(file.prepare(count).get()?.['n']);
  }
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query<{ n: string }>(count).finally(() => client.end());
  return Number(rows[0]?.n);
}

interface Message {
  readonly party: string;
  readonly id: string;
  readonly subject: string;
  readonly sequence: number;
  /** Of the event after which it was made. */
  readonly number: number;
  readonly event: CloudEvent;
  readonly data: DisclosureResponse;
}

function messagesOf(play: Play): Message[] {
  return play.received().map(({ path, webhookId, isGenuine, body }) => {
    expect(isGenuine).toBe(true);
    const event = JSON.parse(body) as CloudEvent;
    const data = event.data as DisclosureResponse;
    expect(event.id).toBe(webhookId);
    const { supportPeriod } = data.data as { supportPeriod: { plannedEnd: string } };
    const number = Math.round((Date.parse(supportPeriod.plannedEnd) - Date.UTC(2027, 0, 1)) / 86_400_000);
    const { id, subject = '', sequence } = event;
    return { party: path.slice(1), id, subject, sequence: Number(sequence), number, event, data };
  });
}

const mayHave: Readonly<Record<string, readonly string[]>> = {
  [corporation[0]]: ['caseRef', 'supportActive', 'supportContact', 'supportEndDate', 'supportPeriod'],
  [municipality[0]]: ['bsn', 'caseRef', 'supportActive', 'supportEndDate', 'supportPeriod'],
};
/** Fields of which there is no value here. */
const withoutValue = ['nextEvaluationDate', 'outOfHoursContact', 'supportIntensityBand', 'escalationLevel'].concat([
  ...['evaluationOutcome', 'contactLost', 'wmoAllocation'],
]);

/** A message that comes again is the very same one; the others of a case come one after the other. */
function firstsOf(messages: readonly Message[]): Message[] {
  const known = new Map<string, Message>();
  for (const message of messages) {
    const first = known.get(message.id);
    if (first === undefined) known.set(message.id, message);
    else {
      const same = ({ party, subject, sequence, number }: Message) => ({ party, subject, sequence, number });
      expect(same(message)).toEqual(same(first));
    }
  }
  return [...known.values()];
}

/** All that was told of a case, page by page. */
async function historyOf(play: Play, caseRef: string): Promise<{ readonly id: string }[]> {
  const events: { id: string }[] = [];
  for (;;) {
    const after = events.length === 0 ? '' : `&after=${events.at(-1)?.id}`;
    const path = `/support-events?caseRef=${caseRef}&limit=200${after}`;
    const page = (await play.send(sender, 'GET', path)) as { events: { id: string }[] };
    events.push(...page.events);
    if (page.events.length < 200) return events;
  }
}

async function check(play: Play, tellings: readonly Telling[], withdrawn: Withdrawal): Promise<object> {
  const steps = play.sent();
  expect(steps.filter(({ refused }) => refused !== undefined)).toEqual([]);
  const messages = messagesOf(play);
  const firsts = firstsOf(messages);
  for (const { caseRef, refs, consent } of tellings) {
    const acknowledged = steps.filter((step) => step.caseRef === caseRef && step.id !== undefined);
    const last = lastSent(play, caseRef);
    const events = await historyOf(play, caseRef);
    const kept = new Set(events.map(({ id }) => id));
    expect(acknowledged.filter(({ id }) => !kept.has(id ?? ''))).toEqual([]);
    expect([caseRef, events.length, kept.size]).toEqual([caseRef, last, last]);
    for (const [index, [party]] of [corporation, municipality].entries()) {
      const own = firsts.filter((message) => message.party === party && message.subject === refs[index]);
      const sequences = own.map(({ sequence }) => sequence);
      expect([party, sequences]).toEqual([party, own.map((_, place) => place + 1)]);
      const numbers = own.map(({ number }) => number);
      if (party === municipality[0] || consent === 'given') {
        // Every event changes what may be known, so each has a message: the last one holds what was acknowledged last.
        expect([party, numbers]).toEqual([party, Array.from({ length: last }, (_, place) => place + 1)]);
      } else {
        const bound = consent === 'never' ? 0 : (withdrawn.last.get(caseRef) ?? 0);
        expect(numbers.filter((number) => number > bound)).toEqual([]);
        expect(own.filter(({ data }) => data.decidedAt > withdrawn.at)).toEqual([]);
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
      }
    }
  }
  const refs = new Set(tellings.flatMap((telling) => telling.refs));
  for (const { party, subject, data } of messages) {
    expect([party, refs.has(subject)]).toEqual([party, true]);
    const fields = Object.keys(data.data).filter((name) => !withoutValue.includes(name));
    expect(fields.filter((name) => !mayHave[party]?.includes(name))).toEqual([]);
  }
  await Promise.all(play.gateways.map((_, index) => play.killGateway(index)));
  expect(JSON.parse(await play.region.command('log', 'verify'))).toMatchObject({ intact: true });
  const events = steps.filter(({ id }) => id !== undefined).length;
  return { events, messages: messages.length, again: messages.length - firsts.length };
}

async function playOnce(kind: 'sqlite' | 'postgres', times: number, playSeed: number): Promise<object> {
  await using play = await openPlay(kind, kind === 'sqlite' ? 1 : 2);
  const drawn = fc.sample(fc.noBias(fc.nat(999_999)), { seed: playSeed, numRuns: 6 * times });
  const random = (): number => (drawn.pop() ?? 0) / 1_000_000;
  await Promise.all(play.gateways.map((_, index) => play.startGateway(index)));
  await play.startReceiver();
  const tellings = await openCases(play);
  for (const who of [corporation, municipality, outsider]) await play.subscribe(who);
  play.tellOf(tellings.map(({ caseRef }) => caseRef));
  await play.startSender();
  let withdrawn: Withdrawal | undefined;
  for (let time = 0; time < times; time += 1) {
    if (time === Math.floor(times / 2)) withdrawn = await withdraw(play, tellings);
    await killOne(play, random);
  }
  await settle(play);
  return { kind, seed: playSeed, kills: times, ...(await check(play, tellings, withdrawn ?? expect.fail())) };
}

it(`${kills} times of which one gateway runs on SQLite`, { timeout: 120_000 + kills * 20_000 }, async () => {
  for (let done = 0; done < kills; done += perPlay) {
    const told = await playOnce('sqlite', Math.min(perPlay, kills - done), seed + done);
    console.log(JSON.stringify(told));
  }
});

it('while two gateways share one PostgreSQL', { timeout: 120_000 + perPlay * 20_000 }, async () => {
  console.log(JSON.stringify(await playOnce('postgres', kills > perPlay ? perPlay : Math.min(kills, 3), seed)));
});
