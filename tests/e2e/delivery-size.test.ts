import { availableParallelism, loadavg } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type {
  CloudEvent,
  DisclosureResponse,
  Entry,
  FieldName,
  PartyType,
  SupportEventRequest,
} from '../../src/contract/generated/types.ts';
import { type CaseId, instantText, type SubjectId, toInstant } from '../../src/contract/vocabulary.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { pushSupport } from '../../src/disclosure/push-support.ts';
import { national } from '../properties/national.ts';
import { decideByTheBook } from '../properties/oracle.ts';
import { type Journal, openJournal } from '../support/delivery-journal.ts';
import {
  type Organisation,
  openLargeRegion,
  others,
  roleOf,
  teller,
  toCorporation,
  toLargeAgreement,
  toMunicipality,
} from '../support/large-region.ts';
import type { OpenSteps } from '../support/open-steps.ts';

/**
 * Many events for 33 organisations that subscribed, while clients give and withdraw their consent and object, and receivers
 * fail now and then: nothing that was acknowledged is lost, and nobody gets what the decisions of those moments did not allow.
 */

/** How many are told: `EVENTS=100000` takes an hour or so on two cores. */
const events = Number(process.env['EVENTS'] ?? 320);
const rounds = events < 10_000 ? 8 : 34;
const clients = Math.ceil(events / rounds);
const isLarge = events >= 10_000;
const atOnce = 16;
/** From here on everything stays as it is: each client has an event after it. */
const lastChanges = rounds - 3;
const firstEnd = Date.UTC(2027, 0, 1);
const day = 86_400_000;

/** What each type may know for P06 by the model, with every consent; nothing where it is not named. */
const mayKnow: Readonly<Partial<Record<PartyType, readonly FieldName[]>>> = {
  MUN: toMunicipality,
  COR: toCorporation,
};

interface Client {
  readonly number: number;
  readonly subject: SubjectId;
  readonly case: CaseId;
  readonly ref: string;
  readonly parties: readonly Organisation[];
  consents: readonly string[];
  /** In which round it was withdrawn, or processing was restricted: from then on nothing of it goes there. */
  withdrawnIn?: number;
  restrictedIn?: number;
  lastEvent: string;
  told: number;
}

let opened: OpenSteps;
let journal: Journal;
let round = 0;
let asked = 0;
let sent = 0;
const faults: string[] = [];
const byRef = new Map<string, Client>();
const typeOf = new Map(others.map(({ id, type }) => [id, type]));

/** What a party may know of a client now, by the text of the agreement and what the client said. */
function mayHave({ parties, consents, restrictedIn }: Client, id: string): readonly FieldName[] {
  const type = typeOf.get(id);
  if (type === undefined || restrictedIn !== undefined || !parties.some((party) => party.id === id)) return [];
  return type === 'COR' && consents.length === 0 ? [] : (mayKnow[type] ?? []);
}

function fault(text: string): void {
  if (faults.length < 20) faults.push(text);
}

/** Takes it in as a receiver does; one in two hundred is answered with "busy", and one of these had it all the same. */
function receive(party: string, body: string): boolean {
  const { id, subject = '', sequence, data: content } = JSON.parse(body) as CloudEvent;
  const { data, decidedAt } = content as DisclosureResponse;
  const client = byRef.get(`${party} ${subject}`);
  const allowed = client === undefined ? [] : mayHave(client, party);
  const names = Object.keys(data).toSorted();
  const more = names.filter((name) => !allowed.includes(name));
  if (more.length > 0) fault(`${party} got ${more} in round ${round}`);
  const period = data['supportPeriod'] as { readonly plannedEnd: string } | null;
  const number = period === null ? 0 : Math.round((Date.parse(period.plannedEnd) - firstEnd) / day);
  const isAnswered = sent % 200 !== 13;
  sent += 1;
  const fields = names.join();
  const text = JSON.stringify(Object.entries(data).toSorted());
  const place = { party, subject, id, sequence: Number(sequence), number, round, decidedAt };
  journal.arrive({ ...place, fields, data: text, isAnswered });
  return isAnswered;
}

beforeAll(async () => {
  journal = openJournal();
  opened = await openLargeRegion(async ({ url }, { body }) => {
    // Some receivers are slower than others, now and then: what is sent at the same time comes in another order.
    asked += 7;
    for (let turns = asked % 5; turns > 0; turns -= 1) await setImmediate();
    const hasIt = receive(new URL(url).pathname.slice(1), body);
    return hasIt ? { kind: 'delivered', status: 204 } : { kind: 'retry', fault: 'busy', status: 503 };
  });
}, 120_000);
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  journal[Symbol.dispose]();
});

/** A municipality and a corporation, often a third one that may know nothing; of some clients all but other corporations. */
function partiesOf(number: number): readonly Organisation[] {
  const corporation = `corporatie-${1 + (number % 10)}`;
  if (number % (isLarge ? 400 : 20) === 7) return others.filter(({ id, type }) => type !== 'COR' || id === corporation);
  const third = ['zorg-2', 'bewind-1', 'loket-1', undefined][number % 4];
  const named = [`gemeente-${1 + (number % 14)}`, corporation, third];
  return others.filter(({ id }) => named.includes(id));
}

async function openClient(number: number): Promise<Client> {
  const { sources, cases } = opened.steps;
  const at = opened.clock.now;
  const subject = await sources.createSubject();
  const parties = partiesOf(number);
  const joining = parties.map(({ id, type }) => ({
    ...{ party: id, type, capacity: 'party' as const, contract: type === 'COR' },
  }));
  const opening = { subject, agreement: 'grote-regio', phase: 'aftercare' as const, parties: joining };
  const { caseRef } = await cases.register({ id: teller, type: 'PRO' }, opening, at);
  const { id } = await cases.resolve(teller, caseRef, at);
  if (id === undefined) throw new Error('the case was not opened');
  const client: Client = { number, subject, case: id, ref: caseRef, parties, consents: [], lastEvent: '', told: 0 };
  for (const { id: party } of parties) byRef.set(`${party} ${cases.refFor(party, id)}`, client);
  if (number % 3 !== 0) await give(client);
  return client;
}

async function give(client: Client): Promise<void> {
  const given: string[] = [];
  for (const kind of ['waiver', 'explicit'] as const) {
    const form = {
      ...{ kind, answer: 'given' as const, purposes: ['P06' as const], recipients: [{ type: 'COR' as const }] },
      ...{ categories: [...'ABCDEFGHIJ'] as 'A'[], capacity: 'self' as const, formVersion: 'v1', language: 'nl' },
      givenAt: instantText(opened.clock.now),
    };
    given.push((await opened.steps.consents.record(client.subject, teller, form, opened.clock.now)).id);
  }
  client.consents = given;
}

async function withdraw(client: Client): Promise<void> {
  for (const id of client.consents) {
    await opened.steps.consents.withdraw(id, { by: teller }, opened.clock.now, async () => true);
  }
  client.consents = [];
  client.withdrawnIn = round;
}

async function restrict(client: Client): Promise<void> {
  await opened.steps.cases.setRights(client.subject, { restricted: true });
  client.restrictedIn = round;
}

/** Nothing is under way meanwhile, but much is planned: what was allowed then must not go now. */
async function change(all: readonly Client[]): Promise<void> {
  if (round > lastChanges) return;
  for (const client of all) {
    const turn = (client.number * 31 + round * 17) % (isLarge ? 331 : 41);
    if (turn === 1 && client.consents.length > 0) await withdraw(client);
    else if (turn === 2 && client.consents.length === 0 && client.withdrawnIn === undefined) await give(client);
    else if (turn === 3 && client.restrictedIn === undefined) await restrict(client);
  }
}

/** Each event moves the planned end; some correct the one before, which may not have gone yet. */
function nextEvent(client: Client): SupportEventRequest {
  client.told += 1;
  const plannedEnd = new Date(firstEnd + client.told * day).toISOString().slice(0, 10);
  const phone = `+316${String(client.number * 100 + client.told).padStart(8, '0')}`;
  const contact = { name: 'N. Voorbeeld', phone };
  const common = { caseRef: client.ref, effectiveOn: '2026-05-30', plannedEnd };
  const kind = client.told === 1 ? 'start' : 'change';
  const isCorrection = round % 2 === 1 && (client.number + round) % 5 === 0 && client.lastEvent !== '';
  return { ...common, kind, supportContact: contact, ...(isCorrection && { supersedes: client.lastEvent }) };
}

async function tell(client: Client, authorization: string): Promise<void> {
  const call = { ...opened.call(teller), authorization, body: { ok: true, value: nextEvent(client) } as const };
  const { answer } = await pushSupport(opened.steps, call);
  if (!answer.ok) throw answer.problem;
  client.lastEvent = answer.response.id;
  journal.acknowledge(answer.response.id);
}

async function tellAll(all: readonly Client[]): Promise<void> {
  const waiting = [...all];
  const authorization = opened.authorizationOf(teller);
  const work = async (): Promise<void> => {
    for (let client = waiting.pop(); client !== undefined; client = waiting.pop()) await tell(client, authorization);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** As a gateway does: it looks at once when something was planned. */
async function dispatchMeanwhile(telling: Promise<unknown>): Promise<void> {
  const ran: Promise<void>[] = [];
  let running: ReturnType<OpenSteps['steps']['deliveries']['dispatch']> | undefined;
  const dispatch = (): void => {
    const now = opened.steps.deliveries.dispatch();
    if (now === running) return;
    running = now;
    ran.push(now.then(({ failures }) => expect(failures).toEqual([])));
  };
  dispatch();
  {
    using _waking = opened.steps.deliveries.onWake(dispatch);
    await telling;
  }
  dispatch();
  await Promise.all(ran);
}

/** What receivers refused comes after its back-off. */
async function drain(): Promise<void> {
  const count = (database: DatabaseSync) =>
    Number(database.prepare('select count(*) as n from deliveries where due_at is not null').get()?.['n']);
  for (let tries = 0; tries < 100 && opened.behind(count) > 0; tries += 1) {
    opened.clock.now = toInstant(opened.clock.now + 3 * 60_000);
    expect((await opened.steps.deliveries.dispatch()).failures).toEqual([]);
  }
  expect(opened.behind(count)).toBe(0);
}

it(`${clients * rounds} events of ${clients} clients for 33 recipients`, { timeout: 4 * 3_600_000 }, async () => {
  const started = performance.now();
  const all: Client[] = [];
  for (let number = 0; number < clients; number += 1) all.push(await openClient(number));
  const memory: number[] = [];
  for (round = 1; round <= rounds; round += 1) {
    opened.clock.now = toInstant(opened.clock.now + 1_000);
    await change(all);
    const telling = tellAll(all);
    await (round % 2 === 1 ? dispatchMeanwhile(telling) : telling);
    memory.push(Math.round(process.memoryUsage().rss / 1024 ** 2));
    if (isLarge) console.log(JSON.stringify({ round, sent, memory: memory.at(-1), seconds: secondsSince(started) }));
    expect(faults).toEqual([]);
  }
  await drain();
  const seconds = secondsSince(started);
  expect(faults).toEqual([]);
  const expected = all.reduce((sum, { parties }) => sum + parties.length * rounds, 0);
  checkRows(expected);
  checkOrder();
  await checkLast(all);
  checkEntries();
  if (isLarge) checkMemory(memory);
  expect((await opened.steps.audit.verify()).intact).toBe(true);
  report({ seconds, rows: expected, memory });
});

const secondsSince = (started: number): number => Math.round((performance.now() - started) / 1000);
const ask = (question: string) => journal.ask(opened.file, question);

/** Nothing that was acknowledged is lost, each has its row for everybody, and what did not go left no number. */
function checkRows(expected: number): void {
  expect(ask('select count(*) as n from acknowledged')).toEqual([{ n: clients * rounds }]);
  const kept = 'select 1 from gateway.support_events e where e.id = a.id';
  expect(ask(`select id from acknowledged a where not exists (${kept}) limit 5`)).toEqual([]);
  const rows = 'select count(*) as n from (select distinct subscription_id, event_seq from gateway.deliveries)';
  expect(ask(rows)).toEqual([{ n: expected }]);
  const ends = "('delivered', 'withheld', 'unchanged', 'superseded', 'overtaken')";
  expect(ask(`select state from gateway.deliveries where state not in ${ends} limit 5`)).toEqual([]);
  const silent = `select d.id from gateway.deliveries d where d.attempts = 0
    and (d.position is not null or d.sequence is not null or d.id in (select id from arrivals)) limit 5`;
  expect(ask(silent)).toEqual([]);
  const gaps = `select s.id from gateway.subscriptions s
    where s.last_position <> (select count(position) from gateway.deliveries d where d.subscription_id = s.id)`;
  expect(ask(gaps)).toEqual([]);
  const unknown = `select a.id from arrivals a
    where not exists (select 1 from gateway.deliveries d where d.id = a.id and d.attempts > 0) limit 5`;
  expect(ask(unknown)).toEqual([]);
}

/** Of each case at each receiver: the first of each message has the next number, and tells nothing older than the one before. */
function checkOrder(): void {
  const firsts = 'select min(number_here) as place from arrivals group by id';
  const steps = `select party, sequence, number,
      row_number() over w as expected, lag(number, 1, 0) over w as before
    from arrivals where number_here in (${firsts}) window w as (partition by party, subject order by number_here)`;
  expect(ask(`select * from (${steps}) where sequence <> expected or number < before limit 5`)).toEqual([]);
  const different = 'select id from arrivals group by id having count(distinct data) > 1 limit 5';
  expect(ask(different)).toEqual([]);
}

/** What a receiver has is what it would be told if it asked now; who may have nothing got nothing since. */
async function checkLast(all: readonly Client[]): Promise<void> {
  for (const client of all) {
    for (const { id: party, type } of client.parties) {
      const caseRef = opened.steps.cases.refFor(party, client.case);
      const fields = mayHave(client, party);
      const last = journal.lastOf(party, caseRef);
      const ended = client.restrictedIn ?? (type === 'COR' ? client.withdrawnIn : undefined);
      if (fields.length === 0) {
        expect([party, last === undefined || (ended !== undefined && last.round < ended)]).toEqual([party, true]);
        continue;
      }
      const body = { caseRef, purpose: 'P06', fields, role: roleOf[type] };
      const { answer } = await disclose(opened.steps, opened.call(party, body));
      if (!answer.ok) throw answer.problem;
      expect([party, last?.number, last?.fields]).toEqual([party, client.told, fields.toSorted().join()]);
      expect(last?.data).toBe(JSON.stringify(Object.entries(answer.response.data).toSorted()));
    }
  }
}

/** Each message has its entry, and what left of it is what the decision in that entry allows by the book. */
function checkEntries(): void {
  const agreement = toLargeAgreement(opened.steps.policy);
  const counts = new Map<string, number>();
  using database = new DatabaseSync(opened.file, { readOnly: true });
  const question = "select party, entry from log_entries where kind = 'delivery' and outcome = 'disclosed'";
  for (const { party, entry: text } of database.prepare(question).iterate()) {
    const { disclosed = [], facts } = JSON.parse(String(text)) as Entry;
    const { fields } = facts === undefined ? expect.fail('without facts') : decideByTheBook(facts, agreement, national);
    const more = disclosed.filter((name) => fields[name]?.effect === 'none' || fields[name] === undefined);
    if (more.length > 0) fault(`${party} was given ${more}`);
    counts.set(String(party), (counts.get(String(party)) ?? 0) + 1);
  }
  expect(faults).toEqual([]);
  const sentTo = ask('select party, count(distinct id || decided_at) as n from arrivals group by party');
  expect(Object.fromEntries(sentTo.map(({ party, n }) => [party, n]))).toEqual(Object.fromEntries(counts));
}

/** In the second half of a run it takes no more than it did before, but for what the engine leaves lying about. */
function checkMemory(memory: readonly number[]): void {
  const before = Math.max(...memory.slice(0, Math.ceil(memory.length / 2)));
  const after = Math.max(...memory.slice(Math.ceil(memory.length / 2)));
  expect(after).toBeLessThan(before * 1.25 + 50);
}

function report(run: { readonly seconds: number; readonly rows: number; readonly memory: readonly number[] }): void {
  const states = ask('select state, count(*) as n from gateway.deliveries group by state order by state');
  const [messages] = ask('select count(*) as n, count(distinct id) as ids from arrivals');
  const load = loadavg().map((one) => one.toFixed(1));
  const what = { events: clients * rounds, clients, ...run, states, messages, load, cores: availableParallelism() };
  if (isLarge) console.log(JSON.stringify(what));
  expect(states.map(({ state: one }) => one)).toEqual(expect.arrayContaining(['delivered', 'superseded', 'withheld']));
}
