import { afterAll, beforeAll, expect, it } from 'vitest';
import type {
  CloudEvent,
  DisclosureResponse,
  FieldName,
  PartyId,
  SupportEventRequest,
} from '../../src/contract/generated/types.ts';
import { type CaseId, instantText, type SubjectId, toInstant } from '../../src/contract/vocabulary.ts';
import { bsnOf } from '../support/canary-region.ts';
import {
  type Organisation,
  openLargeRegion,
  others,
  teller,
  toCorporation,
  toMunicipality,
} from '../support/large-region.ts';
import type { OpenSteps } from '../support/open-steps.ts';

/** A whole region: 33 organisations that subscribed, and many clients, each with its own choice of them and of consents. */

/** Not a multiple of three less one, or a level would be told twice in a row. */
const clients = process.env['RUNS'] === undefined ? 9 : 24;
/** Of each client; `RUNS` makes it more. */
const rounds = Math.max(2, Math.floor(Number(process.env['RUNS'] ?? 0) / 2_000));

type Consents = 'none' | 'waiver' | 'both';

interface Client {
  readonly subject: SubjectId;
  readonly case: CaseId;
  readonly bsn: string;
  readonly parties: readonly Organisation[];
  readonly consents: Consents;
  phone: string;
  level: string;
}

interface Message {
  readonly party: PartyId;
  readonly event: CloudEvent;
}

let opened: OpenSteps;
const messages: Message[] = [];
const sentTo = (url: string, body: string): void =>
  void messages.push({ party: new URL(url).pathname.slice(1), event: JSON.parse(body) as CloudEvent });

beforeAll(async () => {
  opened = await openLargeRegion(async ({ url }, { body }) => {
    sentTo(url, body);
    return { kind: 'delivered', status: 204 };
  });
}, 120_000);
afterAll(() => opened[Symbol.asyncDispose]());

/** One corporation, and of the others three in four. */
const partiesOf = (number: number): Organisation[] =>
  others.filter(({ id, type }, index) =>
    type === 'COR' ? id === `corporatie-${1 + (number % 10)}` : (number * 7 + index * 3) % 4 !== 0,
  );

async function openClient(number: number): Promise<Client> {
  const { sources, cases, consents } = opened.steps;
  const at = opened.clock.now;
  const subject = await sources.createSubject();
  const bsn = bsnOf(number);
  await sources.supply(subject, { bsn }, teller, at);
  const parties = partiesOf(number);
  const joining = parties.map(({ id, type }) => ({
    ...{ party: id, type, capacity: 'party' as const, contract: type === 'COR' },
  }));
  const opening = { subject, agreement: 'grote-regio', phase: 'aftercare' as const, parties: joining };
  const { caseRef } = await cases.register({ id: teller, type: 'PRO' }, opening, at);
  const { id } = await cases.resolve(teller, caseRef, at);
  const said = (['none', 'waiver', 'both'] as const)[number % 3] ?? 'none';
  for (const kind of said === 'none'
    ? []
    : said === 'waiver'
      ? (['waiver'] as const)
      : (['waiver', 'explicit'] as const)) {
    const form = {
      ...{ kind, answer: 'given' as const, purposes: ['P06' as const], recipients: [{ type: 'COR' as const }] },
      ...{ categories: [...'ABCDEFGHIJ'] as 'A'[], capacity: 'self' as const, formVersion: 'v1', language: 'nl' },
    };
    await consents.record(subject, teller, { ...form, givenAt: instantText(at) }, at);
  }
  if (id === undefined) throw new Error('the case was not opened');
  return { subject, case: id, bsn, parties, consents: said, phone: '', level: '' };
}

async function tell(client: Client, number: number, round: number): Promise<void> {
  client.phone = `+316${String(number).padStart(8, '0')}`;
  client.level = ['groen', 'geel', 'rood'][(number + round) % 3] ?? 'groen';
  const caseRef = opened.steps.cases.refFor(teller, client.case);
  const common = { caseRef, effectiveOn: '2026-05-30' };
  const contact = { name: 'N. Voorbeeld', phone: client.phone };
  const requests: SupportEventRequest[] = [
    { ...common, kind: 'change', supportContact: contact },
    { ...common, kind: 'escalation', escalationLevel: client.level as 'geel' },
  ];
  for (const request of requests) {
    const parties = client.parties.map(({ id }) => id);
    const telling = {
      subject: client.subject,
      case: client.case,
      by: teller,
      apiClient: 'zorg-1-app',
      parties,
      request,
    };
    await opened.steps.support.keep({ ...telling, at: opened.clock.now });
  }
}

/** What a party may know of a client, by the text of the agreement and what the client said. */
function mayHave({ parties, consents }: Client, { id, type }: Organisation): readonly FieldName[] {
  if (!parties.some((party) => party.id === id)) return [];
  if (type === 'MUN') return toMunicipality;
  return type === 'COR' && consents === 'both' ? toCorporation : [];
}

it(`gets what it may have, and only that: ${clients} clients, ${2 * rounds} events each`, {
  timeout: 600_000,
}, async () => {
  const all: Client[] = [];
  for (let number = 0; number < clients; number += 1) all.push(await openClient(number));
  for (let round = 0; round < rounds; round += 1) {
    opened.clock.now = toInstant(opened.clock.now + 60_000);
    for (const [index, client] of all.entries()) await tell(client, 1 + round * clients + index, round);
    // Some of it is delivered between, some later.
    if (round % 2 === 1) expect((await opened.steps.deliveries.dispatch()).failures).toEqual([]);
  }
  expect((await opened.steps.deliveries.dispatch()).failures).toEqual([]);
  const bySubject = Map.groupBy(messages, ({ party, event }) => `${party} ${event.subject}`);
  let expected = 0;
  for (const client of all) {
    for (const organisation of others) {
      const own = bySubject.get(`${organisation.id} ${opened.steps.cases.refFor(organisation.id, client.case)}`) ?? [];
      expected += own.length;
      const fields = mayHave(client, organisation);
      checkMessages(
        own.map(({ event }) => event),
        { client, organisation, fields },
      );
    }
  }
  // Nothing went anywhere else.
  expect(messages).toHaveLength(expected);
  expect((await opened.steps.audit.verify()).intact).toBe(true);
});

interface Expected {
  readonly client: Client;
  readonly organisation: Organisation;
  readonly fields: readonly FieldName[];
}

function checkMessages(events: readonly CloudEvent[], { client, organisation, fields }: Expected): void {
  const named = events.map(({ data }) => Object.keys((data as DisclosureResponse).data).toSorted());
  expect([organisation.id, named]).toEqual([organisation.id, events.map(() => fields.toSorted())]);
  expect([organisation.id, events.length > 0]).toEqual([organisation.id, fields.length > 0]);
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => String(index + 1)));
  // Each escalation is new to a municipality, and each change of the contact to a corporation; of the other it hears nothing.
  if (fields.length > 0) expect([organisation.id, events.length]).toEqual([organisation.id, rounds]);
  const last = events.at(-1)?.data as DisclosureResponse | undefined;
  if (organisation.type === 'COR' && last) expect(last.data).toMatchObject({ supportContact: { phone: client.phone } });
  if (organisation.type === 'MUN' && last) {
    expect(last.data).toMatchObject({ escalationLevel: client.level, bsn: client.bsn });
    expect(JSON.stringify(events)).not.toContain('+316');
  }
}
