import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CloudEvent, PartyId, SupportEventRequest } from '../../src/contract/generated/types.ts';
import { type CaseId, type SubjectId, toInstant } from '../../src/contract/vocabulary.ts';
import { openWebhooks } from '../../src/deliveries/webhook/open-webhooks.ts';
import type { Webhooks } from '../../src/deliveries/webhook/webhooks.ts';
import { bsnOf, duringTerm, settle, state } from '../support/canary-region.ts';
import {
  answer,
  authority,
  type Behave,
  type HostileReceiver,
  type Received,
  startHostileReceiver,
} from '../support/hostile-receiver.ts';
import { largeRegion, teller, toLargeAgreement } from '../support/large-region.ts';
import { type OpenSteps, openSteps } from '../support/open-steps.ts';

/** Receivers that do not answer, fail or are hostile, subscribed beside healthy ones: those get everything all the same. */

const cases = 3;
const rounds = 3;
const municipalities: readonly PartyId[] = Array.from({ length: 14 }, (_, index) => `gemeente-${index + 1}`);
const healthyOnes = municipalities.slice(0, 3);
/** The other parties have as many bad subscriptions each. */
const badEach = 3;

let opened: OpenSteps;
let healthy: HostileReceiver;
let bad: HostileReceiver;
let webhooks: Webhooks;
/** Ends what bad receivers keep waiting. */
const release: (() => void)[] = [];

beforeAll(async () => {
  healthy = await startHostileReceiver();
  bad = await startHostileReceiver();
  const privateHosts = [healthy.hostAndPort, bad.hostAndPort];
  webhooks = openWebhooks({
    settings: { origin: 'sluis.veenrand.nl', privateHosts, authorities: authority.certificate.toString() },
    clock: () => toInstant(Date.now()),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    // No receiver is left for being slow while this test looks on.
    patience: { connect: 60_000, whole: 60_000, body: 200 },
  });
  opened = await openSteps({ at: duringTerm, webhooks });
  await settle(opened, [...largeRegion]);
  const agreement = toLargeAgreement(opened.steps.policy);
  await opened.steps.agreements.publish(agreement);
  for (const { party } of largeRegion) await state(opened, agreement, { by: party.id }, [...largeRegion]);
  await subscribeAll();
}, 120_000);
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  webhooks[Symbol.dispose]();
  await Promise.all([healthy[Symbol.asyncDispose](), bad[Symbol.asyncDispose]()]);
});

async function subscribe(party: PartyId, url: string): Promise<void> {
  const application = { party, issuer: opened.issuer.issuer, clientId: `${party}-app`, role: 'consulent-wmo' as const };
  const request = { role: 'consulent-wmo' as const, purpose: 'P06' as const, webhook: { url } };
  const { state: standing } = await opened.steps.deliveries.subscribe(application, request, opened.clock.now);
  expect(standing).toBe('live');
}

const agrees: Behave = answer('204 No Content', 'WebHook-Allowed-Origin: *\r\n');

async function subscribeAll(): Promise<void> {
  healthy.behave(agrees);
  bad.behave(agrees);
  const path = (receiver: HostileReceiver, name: string) => `https://${receiver.hostAndPort}/${name}`;
  for (const party of municipalities) {
    if (healthyOnes.includes(party)) await subscribe(party, path(healthy, party));
    else for (let one = 0; one < badEach; one += 1) await subscribe(party, path(bad, `${party}-${one}`));
  }
}

interface Client {
  readonly subject: SubjectId;
  readonly case: CaseId;
}

let staged = 0;

async function openClient(): Promise<Client> {
  const { sources, cases: kept } = opened.steps;
  staged += 1;
  const subject = await sources.createSubject();
  await sources.supply(subject, { bsn: bsnOf(staged) }, teller, opened.clock.now);
  const parties = municipalities.map((party) => ({
    ...{ party, type: 'MUN' as const, capacity: 'party' as const, contract: false },
  }));
  const opening = { subject, agreement: 'grote-regio', phase: 'aftercare' as const, parties };
  const { caseRef } = await kept.register({ id: teller, type: 'PRO' }, opening, opened.clock.now);
  const { id } = await kept.resolve(teller, caseRef, opened.clock.now);
  return { subject, case: id ?? expect.fail() };
}

async function tell({ subject, case: id }: Client, round: number): Promise<void> {
  const plannedEnd = `2027-01-${String(round).padStart(2, '0')}`;
  const request: SupportEventRequest = {
    ...{ caseRef: opened.steps.cases.refFor(teller, id), effectiveOn: '2026-05-30', plannedEnd },
    kind: round === 1 ? 'start' : 'change',
  };
  const telling = { subject, case: id, by: teller, apiClient: 'zorg-1-app', parties: municipalities, request };
  await opened.steps.support.keep({ ...telling, at: opened.clock.now });
}

const messagesIn = (requests: readonly Received[]): CloudEvent[] =>
  requests.filter(({ line }) => line.startsWith('POST')).map(({ body }) => JSON.parse(body) as CloudEvent);

const never: Behave = (socket) => {
  release.push(() => socket.destroy());
};
const pour = (text: string): Behave => {
  return (socket) => {
    socket.write(text);
    const timer = setInterval(() => socket.write('x'.repeat(4_096)), 5);
    socket.on('close', () => clearInterval(timer));
  };
};

/** One after the other, so that each kind is met many times. */
function inTurn(behaviours: readonly Behave[]): Behave {
  let count = 0;
  return (socket, request) => {
    count += 1;
    behaviours[count % behaviours.length]?.(socket, request);
  };
}

const all: readonly [string, Behave][] = [
  ['never answer', never],
  [
    'fail, break off, send on to this machine, do not answer, and answer without an end',
    inTurn([
      ...[answer('500 Oops'), answer('302 Found', 'location: https://127.0.0.1/\r\n'), never],
      (socket) => socket.destroy(),
      ...[pour('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n'), pour('HTTP/1.1 200 OK\r\nx: ')],
    ]),
  ],
];

it.each(all)('while 33 others %s, each healthy receiver gets everything, in order', async (_, behaviour) => {
  const clients: Client[] = [];
  for (let number = 0; number < cases; number += 1) clients.push(await openClient());
  // Past what receivers that failed are left alone for.
  opened.clock.now = toInstant(opened.clock.now + 2 * 60 * 60_000);
  const [before, asked] = [healthy.requests.length, bad.requests.length];
  bad.behave(behaviour);
  for (let round = 1; round <= rounds; round += 1) for (const client of clients) await tell(client, round);
  const dispatching = opened.steps.deliveries.dispatch();
  const everything = healthyOnes.length * cases * rounds;
  // By now those that never answer have not: none of them was waited for.
  const arrived = () => messagesIn(healthy.requests.slice(before));
  await expect.poll(() => arrived().length, { timeout: 50_000, interval: 20 }).toBe(everything);
  expect(bad.requests.length).toBeGreaterThan(asked);
  expect(new Set(arrived().map(({ id }) => id)).size).toBe(everything);
  for (const own of Map.groupBy(arrived(), ({ subject }) => subject).values()) {
    expect(own.map(({ sequence }) => sequence)).toEqual(['1', '2', '3']);
  }
  bad.behave(answer('500 Oops'));
  for (const end of release.splice(0)) end();
  await dispatching;
  expect(arrived()).toHaveLength(everything);
});
