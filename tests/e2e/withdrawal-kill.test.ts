import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import type { Consent, Notice } from '../../src/contract/generated/types.ts';
import { build, type GatewayProcess } from '../support/gateway-process.ts';
import { openProductionRegion, type ProductionRegion } from '../support/production-region.ts';

/** A gateway is ended without warning as soon as it acknowledged a withdrawal, or between two parties that it tells of it. */

let region: ProductionRegion;
beforeAll(async () => {
  await build();
  region = await openProductionRegion('sqlite');
  return () => region[Symbol.asyncDispose]();
}, 120_000);

type Who = readonly [party: string, role: string];
const helper: Who = ['zorg-een', 'zorgcoordinator'];
/** Who asks, and for what; the last is in the case and never asks. */
const corporation: Who = ['corporatie-een', 'woonconsulent'];
const provider: Who = ['zorg-twee', 'ambulant-begeleider'];
const silent: Who = ['bewind-een', 'bewindvoerder'];
const askedBy = new Map<Who, string>([
  [corporation, 'supportPeriod'],
  [provider, 'contractDates'],
]);

async function send({ url }: GatewayProcess, who: Who, method: string, path: string, body?: unknown) {
  const init = {
    method,
    headers: region.headersOf(...who),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const response = await fetch(`${url}/v1${path}`, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
async function must<Body>(...request: Parameters<typeof send>): Promise<Body> {
  const { status, body } = await send(...request);
  expect([status < 300, body]).toEqual([true, body]);
  return body as Body;
}
function behind<T>(work: (database: DatabaseSync) => T): T {
  using database = new DatabaseSync(region.database, { timeout: 5_000 });
  return work(database);
}
const told = (): number =>
  behind((database) => Number(database.prepare('select count(*) as n from notices').get()?.['n']));
async function tellsAnother(before: number): Promise<void> {
  while (told() === before) await setTimeout(1);
}

interface Client {
  readonly caseRef: string;
  readonly refs: ReadonlyMap<Who, string>;
}

async function openClient(gateway: GatewayProcess): Promise<Client> {
  const others = [corporation, provider, silent];
  const parties = others.map(([party]) => ({ party, capacity: 'party', contract: party === 'corporatie-een' }));
  const records = { supportActive: true, supportPeriod: { start: '2026-01-01', plannedEnd: '2027-01-01' } };
  const registered = { agreement: 'kanarie', phase: 'aftercare', parties, records };
  const { caseRef } = await must<{ caseRef: string }>(gateway, helper, 'POST', '/cases', registered);
  const refs = new Map<Who, string>();
  for (const who of others) {
    const { cases } = await must<{ cases: { caseRef: string }[] }>(gateway, who, 'GET', '/cases');
    refs.set(who, cases.at(-1)?.caseRef ?? expect.fail());
  }
  return { caseRef, refs };
}

const give = (gateway: GatewayProcess, { caseRef }: Client, kind: string): Promise<Consent> =>
  must<Consent>(gateway, helper, 'POST', '/consents', {
    ...{ caseRef, kind, answer: 'given', purposes: ['P06'], recipients: [{ type: 'COR' }, { type: 'PRO' }] },
    ...{ categories: [...'ABCDEFGHIJ'], capacity: 'self', formVersion: 'v1', language: 'nl' },
    notice: 'Mag dit gedeeld worden?',
  });

/** Whether what was asked for is disclosed. */
async function receives(gateway: GatewayProcess, { refs }: Client, who: Who): Promise<boolean> {
  const field = askedBy.get(who) ?? '';
  const asked = { caseRef: refs.get(who), purpose: 'P06', fields: ['caseRef', field] };
  const { body } = await send(gateway, who, 'POST', '/disclosures', asked);
  return field in ((body['data'] as object | undefined) ?? {});
}

async function receivesNothing(gateway: GatewayProcess, client: Client): Promise<void> {
  for (const who of askedBy.keys()) expect([who, await receives(gateway, client, who)]).toEqual([who, false]);
}

const noticesOf = async (gateway: GatewayProcess, who: Who): Promise<readonly Notice[]> =>
  (await must<{ notices: Notice[] }>(gateway, who, 'GET', '/notices?limit=200')).notices;

/** After the first party of a task was told no other can be, as if the gateway stood still there. */
const stopsAfterOne = `create trigger stop before insert on notices
  when exists (select 1 from notices where task_id = new.task_id) begin select raise(abort, 'stands still'); end`;

/** When each gateway is ended, and who receives under the consent before. */
const rounds = [
  { ends: 'at once', receivers: [corporation, provider] },
  { ends: 'at once', receivers: [provider] },
  { ends: 'between two that it tells', receivers: [corporation, provider] },
] as const;

it('keeps every acknowledged withdrawal, and tells exactly who received, each once', { timeout: 120_000 }, async () => {
  const expected = new Map<Who, number>();
  let client: Client | undefined;
  // A minute later each time: what one gateway had taken or put off is another's to do.
  for (const [round, { ends, receivers }] of rounds.entries()) {
    await using gateway = await region.start(`poort-${round}`, round * 60_000);
    if (client !== undefined) await receivesNothing(gateway, client);
    client ??= await openClient(gateway);
    if (round === 0) await give(gateway, client, 'explicit');
    const { id } = await give(gateway, client, 'waiver');
    for (const who of receivers) {
      expect([round, await receives(gateway, client, who)]).toEqual([round, true]);
      expected.set(who, (expected.get(who) ?? 0) + 1);
    }
    if (ends === 'between two that it tells') behind((database) => database.exec(stopsAfterOne));
    const before = told();
    const withdrawn = await send(gateway, helper, 'POST', `/consents/${id}/withdrawal`, {});
    expect(withdrawn.status).toBe(200);
    if (ends === 'between two that it tells') await tellsAnother(before);
    await gateway.kill();
    if (ends === 'between two that it tells') {
      expect(told()).toBe(before + 1);
      behind((database) => database.exec('drop trigger stop'));
    }
  }
  await using last = await region.start('poort-last', 600_000);
  if (client !== undefined) await receivesNothing(last, client);
  const open = () =>
    behind((database) => database.prepare('select count(*) as n from notice_tasks where due_at is not null').get());
  await expect.poll(open, { timeout: 20_000 }).toEqual({ n: 0 });
  for (const who of [corporation, provider, silent]) {
    const notices = await noticesOf(last, who);
    expect([who, notices.map(({ kind }) => kind)]).toEqual([
      who,
      Array.from({ length: expected.get(who) ?? 0 }, () => 'consent.withdrawn'),
    ]);
    expect(notices.map(({ number }) => number)).toEqual(notices.map((_notice, index) => index + 1));
    expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
    expect(notices.every(({ caseRef }) => caseRef === client?.refs.get(who))).toBe(true);
    expect(notices.every(({ fields }) => fields.includes(askedBy.get(who) ?? ''))).toBe(true);
  }
});
