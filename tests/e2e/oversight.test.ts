import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry, EntryAccount, LogPage } from '../../src/contract/generated/types.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** Looking in the log over the API: who sees what, what must not be seen, and that whoever looks is in the log. */

const [officer, auditor, everything] = ['woonveste/privacy-officer', 'woonveste/auditor', 'veldhaven/auditor'];
const because = 'Kanarie belde: wie keek er?';

let gateway: RunningGateway;
let own: string;
let others: string;
let ref: string;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
  ref = gateway.refOf('J', 'woonveste');
  const fields = ['supportActive', 'bsn', 'debtDetails'];
  await gateway.ask('woonveste/woonconsulent', 'J', 'P05', fields);
  own = lastEntry().id;
  await gateway.ask('de-brug/casemanager', 'J', 'P05', fields);
  others = lastEntry().id;
});
afterAll(() => gateway[Symbol.asyncDispose]());

/** The log as it stands, oldest first. */
const log = (): Entry[] =>
  gateway
    .logText()
    .split('\n')
    .map((text) => JSON.parse(text) as Entry);
const lastEntry = (): Entry => log().at(-1) as Entry;
const search = (who: string, criteria: object = {}) => gateway.call(who, 'POST', '/v1/log/searches', criteria);
const found = async (who: string, criteria: object = {}): Promise<LogPage> => {
  const { status, text } = await search(who, criteria);
  expect(status).toBe(200);
  return JSON.parse(text) as LogPage;
};

/** What a call adds to the log. */
async function added(work: () => Promise<unknown>): Promise<Entry[]> {
  const before = log().length;
  await work();
  return log().slice(before);
}

describe('a search of the log', () => {
  it('shows a party its own entries, and an auditor of who runs the gateway everybody’s', async () => {
    for (const who of [officer, auditor]) {
      const { entries } = await found(who, { limit: 200 });
      expect(entries.map(({ id }) => id)).toContain(own);
      expect(new Set(entries.map(({ party }) => party))).toEqual(new Set(['woonveste']));
    }
    const all = await found(everything, { limit: 200 });
    expect(all.entries.map(({ id }) => id)).toEqual(expect.arrayContaining([own, others]));
    const officerThere = await found('veldhaven/privacy-officer', { limit: 200 });
    expect(new Set(officerThere.entries.map(({ party }) => party))).toEqual(new Set(['veldhaven']));
  });

  it.each([{}, { party: 'de-brug' }, { purpose: 'P05' }, { kind: 'disclosure' }, { outcome: 'refused' }])(
    'is recorded exactly once, with its criteria (%j)',
    async (criteria) => {
      const entries = await added(() => found(officer, criteria));
      expect(entries).toMatchObject([
        { kind: 'log-read', party: 'woonveste', role: 'privacy-officer', criteria: { what: 'search', ...criteria } },
      ]);
      expect(schemaFaults('entry', entries[0])).toEqual([]);
    },
  );

  it('for another party finds what there would be of one that asked nothing', async () => {
    const { status, text } = await search(officer, { party: 'de-brug' });
    expect([status, text]).toEqual([200, '{"entries":[]}']);
    expect((await search(officer, { party: 'no-such-party' })).text).toBe(text);
  });

  it('for a client takes a reason, which stands nowhere to be read, nor the reference', async () => {
    const criteria = { caseRef: ref, because };
    const entries = await added(() => found(officer, criteria));
    expect(entries).toMatchObject([{ kind: 'log-read', criteria: { what: 'search' } }]);
    expect(entries[0]).toHaveProperty(
      'case',
      (await found(officer, { limit: 200 })).entries.find(({ id }) => id === own)?.case,
    );
    expect(entries[0]?.reference).toMatch(/^e_/);
    const logged = gateway.logText();
    for (const text of ['Kanarie', ref, gateway.refOf('J', 'de-brug')]) expect(logged).not.toContain(text);
    const account = await gateway.call(officer, 'GET', `/v1/log/entries/${entries[0]?.id}`);
    expect(account.body).toMatchObject({ because });
    const { entries: about } = await found(officer, criteria);
    expect(about.map(({ id }) => id)).toContain(own);
    expect(about.every(({ party }) => party === 'woonveste')).toBe(true);
    const all = await found(everything, { caseRef: gateway.refOf('J', 'veldhaven'), because });
    expect(all.entries.map(({ id }) => id)).toEqual(expect.arrayContaining([own, others]));
  });

  it.each<[string, () => object, number, string]>([
    ['without a reason', () => ({ caseRef: ref }), 400, 'invalid-input'],
    ['with a reason and no client', () => ({ because }), 400, 'invalid-input'],
    ['with a reason of spaces', () => ({ caseRef: ref, because: ' '.repeat(20) }), 400, 'invalid-input'],
    [
      'by the reference of another party',
      () => ({ caseRef: gateway.refOf('J', 'de-brug'), because }),
      404,
      'not-found',
    ],
    ['by an invented reference', () => ({ caseRef: `c_${'x'.repeat(22)}`, because }), 404, 'not-found'],
    ['for a field that is no criterion', () => ({ subject: 'x' }), 400, 'invalid-input'],
    ['after what there is not', () => ({ after: `e_${'x'.repeat(22)}` }), 400, 'invalid-input'],
    ['for too many', () => ({ limit: 201 }), 400, 'invalid-input'],
  ])('%s finds nothing, keeps no reason, and is recorded once', async (_what, criteria, status, problem) => {
    const entries = await added(async () => expect((await search(officer, criteria())).status).toBe(status));
    expect(entries).toMatchObject([{ kind: 'rejected', problem, criteria: { what: 'search' } }]);
    expect(JSON.stringify(entries)).not.toMatch(/Kanarie|(?<![\w-])c_/);
  });

  it.each(['woonveste/woonconsulent', 'woonveste/signatory', 'de-brug/casemanager'])('is not for %s', async (who) => {
    for (const path of [
      `/v1/log/entries/${own}`,
      `/v1/log/entries/${own}/proof`,
      '/v1/log/anomalies?from=2026-05-01&to=2026-05-12',
    ]) {
      expect((await gateway.call(who, 'GET', path)).status).toBe(403);
    }
    expect((await search(who)).status).toBe(403);
  });
});

describe('one entry', () => {
  const open = (who: string, id: string) => gateway.call(who, 'GET', `/v1/log/entries/${id}`);

  it('tells who, under what, and every check of each field, and is read with an entry of its own', async () => {
    const entries = await added(async () => {
      const { status, text } = await open(officer, own);
      expect(status).toBe(200);
      const account = JSON.parse(text) as EntryAccount;
      expect(schemaFaults('entry-account', account)).toEqual([]);
      expect(account).toMatchObject({
        line: { id: own, party: 'woonveste', role: 'woonconsulent', user: 'woonveste.woonconsulent', purpose: 'P05' },
        asked: ['supportActive', 'bsn', 'debtDetails'],
      });
      expect(account.fields.find(({ field }) => field === 'bsn')).toMatchObject({
        reason: 'DENY_STATUTORY_BSN',
        left: false,
      });
      expect(account.fields.every(({ checks }) => checks.length === 12)).toBe(true);
      expect(account.text).not.toContain(ref);
    });
    expect(entries).toMatchObject([{ kind: 'log-read', criteria: { what: 'entry', entry: own } }]);
  });

  it('of another party looks the same as one that does not exist, also its proof and its replay', async () => {
    const without = (text: string) => text.replaceAll(/e_[\w-]{22}/g, '');
    const calls = ['', '/proof'].map((end) => [
      gateway.call(officer, 'GET', `/v1/log/entries/${others}${end}`),
      gateway.call(officer, 'GET', `/v1/log/entries/e_${'x'.repeat(22)}${end}`),
    ]);
    for (const [other, none] of await Promise.all(calls.map((pair) => Promise.all(pair)))) {
      expect([other?.status, none?.status]).toEqual([404, 404]);
      expect(without(other?.text ?? '')).toBe(without(none?.text ?? '-'));
    }
    expect((await open(everything, others)).status).toBe(200);
  });

  it('of any text in the place of an id leaves nothing of that text in the log', async () => {
    expect((await open(officer, encodeURIComponent('Kanarie <1>'))).status).toBe(404);
    expect(gateway.logText()).not.toContain('Kanarie');
  });
});

describe('what stands out', () => {
  const look = (who: string, query: string) => gateway.call(who, 'GET', `/v1/log/anomalies?${query}`);

  it('is nothing on a day of work, and is recorded once', async () => {
    const entries = await added(async () => {
      const { body } = await look(officer, 'from=2026-05-06&to=2026-05-12');
      expect(schemaFaults('log-anomalies', body)).toEqual([]);
      expect(body).toMatchObject({ complete: true, anomalies: [] });
    });
    expect(entries).toMatchObject([
      { kind: 'log-read', criteria: { what: 'anomalies', from: '2026-05-05T22:00:00.000Z' } },
    ]);
  });

  it.each([
    '',
    'from=2026-05-01',
    'from=kanarie&to=2026-05-01',
    'from=2026-05-02&to=2026-05-01',
    'from=2026-02-30&to=2026-03-01',
  ])('is not looked for in "%s"', async (query) => {
    const { status, text } = await look(officer, query);
    expect(status).toBe(400);
    expect(text).not.toContain('kanarie');
  });
});

describe('an auditor', () => {
  it.each([
    ['GET', '/v1/cases'],
    ['GET', '/v1/notices'],
    ['GET', '/v1/breaches?role=auditor'],
    ['GET', '/v1/freezes?role=auditor'],
    ['GET', '/v1/subscriptions'],
  ])('reads nothing else: %s %s', async (method, path) => {
    expect((await gateway.call(auditor, method, path)).status).toBe(403);
  });

  it('is given nothing of a client', async () => {
    const { status } = await gateway.ask(auditor, 'J', 'P05', ['supportActive']);
    expect(status).toBe(403);
  });
});
