/** What a recipient is not told by a delivery stands in no place that its officers read: not that it was, nor when. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BreachReport, Entry, LogPage } from '../../src/contract/generated/types.ts';
import { openVeenrand, type VeenrandStory, woonveste } from '../support/veenrand-story.ts';

let story: VeenrandStory;
let url: string;
let sent: Entry;
/** One that was stopped, and one that said nothing new. */
let untold: readonly Entry[];

beforeAll(async () => {
  story = await openVeenrand('2026-05-12T09:00:00Z');
  const { opened } = story;
  const { steps, clock } = opened;
  const contact = { name: 'K. Nieuw', phone: '+31600000412', email: 'k.nieuw@debrug.example' };
  const tell = (day: string, name: string) =>
    story.tell({ kind: 'change', effectiveOn: day, supportContact: { ...contact, name } });
  const first = await tell('2026-05-12', 'K. Nieuw');
  expect(await story.deliver(woonveste, first)).toMatchObject({ kind: 'message' });
  expect(await story.deliver(woonveste, await tell('2026-05-12', 'K. Nieuw'))).toMatchObject({ kind: 'unchanged' });
  const given = (await steps.consents.list(story.subject, clock.now)).find(({ kind }) => kind === 'explicit');
  await steps.consents.withdraw(given?.id ?? '', { by: 'de-brug' }, clock.now, async () => true);
  expect(await story.deliver(woonveste, await tell('2026-05-13', 'L. Later'))).toEqual({ kind: 'withheld' });
  const deliveries = opened.entries().filter(({ kind, party }) => kind === 'delivery' && party === 'woonveste');
  const isSent = ({ disclosed = [] }: Entry) => disclosed.length > 0;
  [sent] = deliveries.filter(isSent) as [Entry];
  untold = deliveries.filter((entry) => !isSent(entry));
  expect(untold).toHaveLength(2);
  await opened.letIn('woonveste', ['woonconsulent', 'auditor', 'privacy-officer']);
  await opened.letIn('veldhaven', ['auditor']);
  url = await opened.serve();
});
afterAll(() => story[Symbol.asyncDispose]());

async function call(party: string, method: string, path: string, body?: object, role = 'auditor') {
  const response = await fetch(`${url}${path}${path.includes('?') ? '&' : '?'}role=${role}`, {
    method,
    headers: { authorization: story.opened.authorizationOf(party), 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text(), link: response.headers.get('link') };
}

const places: readonly [string, (id: string) => string][] = [
  ['GET', (id) => `/v1/log/entries/${id}`],
  ['GET', (id) => `/v1/log/entries/${id}/proof`],
  ['POST', (id) => `/v1/log/entries/${id}/replay`],
  ['GET', (id) => `/v1/log/receipts/${id}`],
];
const blank = (text: string, id: string) => text.replaceAll(id, 'ID').replaceAll(/e_[\w-]{22}/g, 'ENTRY');

describe('an officer of the recipient', () => {
  it.each([{}, { kind: 'delivery' }, { purpose: 'P06' }, { reason: 'DENY_CONSENT_WITHDRAWN' }])(
    'finds what was sent, and nothing of what was not, by %j',
    async (criteria) => {
      const { entries } = JSON.parse((await call('woonveste', 'POST', '/v1/log/searches', criteria)).text) as LogPage;
      const found = entries.filter(({ kind }) => kind === 'delivery').map(({ id }) => id);
      expect(found).toEqual('reason' in criteria ? [] : [sent.id]);
    },
  );

  it('finds none by a case and a reason either', async () => {
    const criteria = { caseRef: story.refOf('woonveste'), because: 'Wij willen weten of er iets gebeurde' };
    const { status, text } = await call('woonveste', 'POST', '/v1/log/searches', criteria);
    expect([status, text.includes(sent.id)]).toEqual([200, true]);
    for (const { id } of untold) expect(text).not.toContain(id);
  });

  it('is told the same of one as of one that there is not, in every place', async () => {
    const none = `e_${'A'.repeat(22)}`;
    for (const { id } of untold) {
      for (const [method, path] of places) {
        const [theirs, nothing] = [
          await call('woonveste', method, path(id)),
          await call('woonveste', method, path(none)),
        ];
        expect([path('ID'), theirs.status, blank(theirs.text, id)]).toEqual([
          path('ID'),
          404,
          blank(nothing.text, none),
        ]);
      }
    }
    expect((await call('woonveste', 'GET', `/v1/log/entries/${sent.id}`)).status).toBe(200);
  });

  it.each(['adl', 'ldv', 'access'])('takes none out in the view %s', async (view) => {
    const { status, text, link } = await call(
      'woonveste',
      'GET',
      `/v1/log/exports?view=${view}&from=2026-01-01T00:00:00Z`,
    );
    expect(status).toBe(200);
    for (const { id, spanId } of untold) for (const mark of [id, spanId]) expect(text + link).not.toContain(mark);
    expect(text).toContain(sent.spanId);
  });
});

it('the report of a breach does not even count them', async () => {
  const scope = { party: 'woonveste', from: '2026-05-12T08:00:00Z' };
  const asked = { kind: 'secret-stolen', discoveredAt: '2026-05-12T09:00:00Z', scope };
  const made = await call('woonveste', 'POST', '/v1/breaches', asked, 'privacy-officer');
  expect([made.status, made.text]).toMatchObject([201, expect.stringContaining('b_')]);
  const path = `/v1/breaches/${JSON.parse(made.text).id}/report`;
  const { totals } = JSON.parse(
    (await call('woonveste', 'GET', path, undefined, 'privacy-officer')).text,
  ) as BreachReport;
  expect(totals?.disclosures).toBeGreaterThan(0);
  expect(totals?.others.map(({ kind }) => kind)).not.toContain('delivery');
});

it('whoever supervises the gateway sees them all', async () => {
  const { entries } = JSON.parse(
    (await call('veldhaven', 'POST', '/v1/log/searches', { kind: 'delivery', party: 'woonveste' })).text,
  ) as LogPage;
  expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining([sent.id, ...untold.map(({ id }) => id)]));
  for (const { id } of untold) expect((await call('veldhaven', 'GET', `/v1/log/entries/${id}`)).status).toBe(200);
});
