import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DisclosureResponse, Entry } from '../../src/contract/generated/types.ts';
import { instantText, parseInstant, toInstant } from '../../src/contract/vocabulary.ts';
import type { Composed } from '../../src/deliveries/deliveries.ts';
import { storyJ } from '../../src/demo/story-j.ts';
import { MinePage } from '../../src/web/mine/mine-page.tsx';
import { renderPage } from '../../src/web/web.ts';
import { createTelling, toMineLine } from '../../src/workbench/mine-lines.ts';
import { createPageParts } from '../browser/page-parts.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import {
  eventSource,
  openVeenrand,
  type Recipient,
  type Told,
  type VeenrandStory,
  veldhaven,
  woonveste,
} from '../support/veenrand-story.ts';

/** What a delivery decides, with the real rooms: who gets which fields of the support of J., and when nobody gets anything. */

const toCorporation = [
  ...['caseRef', 'escalationLevel', 'nextEvaluationDate', 'outOfHoursContact'],
  ...['supportActive', 'supportContact', 'supportEndDate', 'supportPeriod'],
];
const toMunicipality = [
  ...['bsn', 'caseRef', 'contactLost', 'escalationLevel', 'evaluationOutcome', 'supportActive'],
  ...['supportEndDate', 'supportIntensityBand', 'supportPeriod', 'wmoAllocation'],
];

const k = { name: 'K. Nieuw', phone: '+31600000412', email: 'k.nieuw@debrug.example' };
const change = { kind: 'change', effectiveOn: '2026-05-12', supportContact: k } as const;

let story: VeenrandStory;
beforeEach(async () => {
  story = await openVeenrand('2026-05-12T09:00:00Z');
});
afterEach(() => story[Symbol.asyncDispose]());

const byOperator = { operator: 'beheer' };
const lastEntry = (): Entry => story.opened.entries().at(-1) ?? expect.fail();

function messageIn(composed: Composed): Extract<Composed, { kind: 'message' }> & { data: DisclosureResponse } {
  if (composed.kind !== 'message') return expect.fail(`it is ${composed.kind}`);
  expect(schemaFaults('cloud-event', composed.event)).toEqual([]);
  return { ...composed, data: composed.event.data as DisclosureResponse };
}
const fieldsIn = (composed: Composed): string[] => Object.keys(messageIn(composed).data.data).toSorted();

async function withdrawExplicit({ opened: { steps, clock }, subject }: VeenrandStory): Promise<void> {
  const given = (await steps.consents.list(subject, clock.now)).find(({ kind }) => kind === 'explicit');
  await steps.consents.withdraw(given?.id ?? '', { by: 'de-brug' }, clock.now, async () => true);
}

describe('A10: another person supports J.', () => {
  it.each([
    ['Woonveste', woonveste, toCorporation],
    ['the municipality', veldhaven, toMunicipality],
  ])('%s is sent exactly what it may know for P06', async (_who, recipient, fields) => {
    // Who supports J. is nothing to the municipality; how intensively, is nothing to Woonveste.
    const asOf = await story.tell({ ...change, supportIntensityBand: 'hoog' });
    const composed = await story.deliver(recipient, asOf);
    const { event, data } = messageIn(composed);
    expect(fieldsIn(composed)).toEqual(fields);
    expect(Object.keys(data.fields).toSorted()).toEqual(fields);
    expect(Object.values(data.fields).every(({ outcome }) => outcome === 'disclosed')).toBe(true);
    expect(event).toMatchObject({
      ...{ specversion: '1.0', source: eventSource, type: 'nl.sluis.support-status.changed.v1' },
      ...{ subject: story.refOf(recipient.party), time: '2026-05-12T00:00:00.000Z' },
      ...{ sequence: '1', sequencetype: 'Integer', datacontenttype: 'application/json' },
    });
    const { data: _data, ...attributes } = event;
    expect(JSON.stringify(attributes)).not.toMatch(/999990019|Voorbeeld|Nieuw/);
    expect(lastEntry()).toMatchObject({
      ...{ id: data.id, kind: 'delivery', party: recipient.party, purpose: 'P06', mode: 'marked' },
      ...{ apiClient: `${recipient.party}-app`, role: recipient.role },
    });
    expect(lastEntry().disclosed?.toSorted()).toEqual(fields);
    expect(lastEntry()).not.toHaveProperty('problem');
  });

  it('the corporation reads who supports J. now', async () => {
    const { data } = messageIn(await story.deliver(woonveste, await story.tell(change)));
    expect(data.data).toMatchObject({ supportActive: true, supportContact: k });
  });
});

describe('nothing leaves, and the log says so,', () => {
  type Between = (of: VeenrandStory) => unknown;
  const freeze = (
    { opened: { steps, clock } }: VeenrandStory,
    what: Parameters<typeof steps.incidents.freezes.freeze>[0]['what'],
  ) => steps.incidents.freezes.freeze({ what, reason: 'secret-stolen' }, byOperator, clock.now);
  const alter = async ({ opened: { steps, clock }, refOf }: VeenrandStory, changed: object) => {
    const traject = await steps.cases.resolve('de-brug', refOf('de-brug'), clock.now);
    await steps.cases.change(traject, 'de-brug', changed, clock.now);
  };
  const cases: [string, Between, string?][] = [
    ['when the explicit consent is withdrawn', withdrawExplicit],
    ['when the agreement has ended', ({ opened }) => (opened.clock.now = parseInstant('2028-01-01T09:00:00Z'))],
    ['when the recipient has left the agreement', ({ leave }) => leave('woonveste')],
    ['when the only provider has left the agreement', ({ leave }) => leave('de-brug')],
    [
      'when the processing is restricted',
      ({ opened, subject }) => opened.steps.cases.setRights(subject, { restricted: true }),
    ],
    ['when the case is closed', (of) => alter(of, { phase: 'closed' })],
    ['when the recipient takes no part in the case any more', (of) => alter(of, { leave: ['woonveste'] })],
    [
      'when the client is erased',
      ({ opened, subject }) => opened.store.transaction((tx) => opened.steps.rights.forget(tx, subject)),
    ],
    [
      'when the application lost its role',
      ({ opened }) => opened.letIn('woonveste', ['verhuurmedewerker']),
      'unauthenticated',
    ],
    [
      'when the application was revoked',
      ({ opened: { steps, issuer } }) => steps.identity.revokeApiClient(issuer.issuer, 'woonveste-app'),
      'unauthenticated',
    ],
    [
      'when the application moved to another party',
      ({ opened: { steps, issuer } }) =>
        steps.identity.registerApiClient({
          ...{ issuer: issuer.issuer, clientId: 'woonveste-app' },
          party: 'thuishof',
          roles: ['woonconsulent'],
        }),
      'unauthenticated',
    ],
    ['when the party is frozen', (of) => freeze(of, { kind: 'party', party: 'woonveste' }), 'unauthenticated'],
    [
      'when the application is frozen',
      (of) => freeze(of, { kind: 'api-client', issuer: of.opened.issuer.issuer, clientId: 'woonveste-app' }),
      'unauthenticated',
    ],
  ];
  it.each(cases)('%s between push and delivery', async (_when, between, problem = 'disclosure-refused') => {
    const asOf = await story.tell(change);
    const before = story.opened.entryCount();
    story.opened.clock.now = toInstant(story.opened.clock.now + 60_000);
    await between(story);
    const place = Math.max(before, story.opened.entryCount());
    expect(await story.deliver(woonveste, asOf)).toEqual({ kind: 'withheld' });
    const entries = story.opened.entriesFrom(place);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ kind: 'delivery', party: 'woonveste', purpose: 'P06', problem });
    expect(entries[0]?.disclosed ?? []).toEqual([]);
    expect(JSON.stringify(entries)).not.toContain('K. Nieuw');
  });
});

describe('what a message cannot tell', () => {
  const known = async (recipient: Recipient) => {
    const asOf = await story.tell({ kind: 'escalation', effectiveOn: '2026-05-12', escalationLevel: level() });
    return messageIn(await story.deliver(recipient, asOf)).digest;
  };
  let told = 0;
  const level = () => (told++ % 2 === 0 ? 'rood' : 'geel');

  it('is that contact was lost, to a corporation: nothing changed for it, so nothing is sent', async () => {
    const digests = [await known(woonveste), await known(veldhaven)];
    const lost = await story.tell({ kind: 'contact-lost', effectiveOn: '2026-05-11' });
    expect(await story.deliver(woonveste, lost, { known: digests[0] ?? '', sequence: 2 })).toEqual({
      kind: 'unchanged',
    });
    expect(lastEntry()).toMatchObject({ kind: 'delivery', party: 'woonveste', disclosed: [] });
    expect(lastEntry()).not.toHaveProperty('problem');
    const told = messageIn(await story.deliver(veldhaven, lost, { known: digests[1] ?? '', sequence: 2 }));
    expect(told.data.data).toMatchObject({ contactLost: '2026-05-11' });
  });

  it('is which kind of event it was: two kinds with the same outcome give the same message', async () => {
    const lines = ['+31600000414', '+31600000415'].map((phone) => ({ org: 'De Brug', phone }));
    const kinds = [
      { ...change, outOfHoursContact: lines[0] },
      { kind: 'start', effectiveOn: '2026-05-12', supportContact: k, outOfHoursContact: lines[1] },
      { ...change, outOfHoursContact: lines[0] },
    ] as Told[];
    const shapes = [];
    for (const told of kinds) {
      const { event, data } = messageIn(await story.deliver(woonveste, await story.tell(told)));
      shapes.push({ ...event, id: '', data: { ...data, id: '', data: Object.keys(data.data) } });
    }
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  it('is that something happened that it may not know, to a subscription that has had nothing yet', async () => {
    for (const kind of ['contact-lost', 'contact-restored'] as const) {
      const asOf = await story.tell({ kind, effectiveOn: '2026-05-11' });
      expect(await story.deliver(woonveste, asOf)).toEqual({ kind: 'unchanged' });
      expect(lastEntry()).toMatchObject({ kind: 'delivery', party: 'woonveste', disclosed: [] });
    }
    messageIn(await story.deliver(veldhaven, await story.tell({ kind: 'contact-lost', effectiveOn: '2026-05-12' })));
  });

  it('is the moment of it: by one moment two recipients could tell that their messages are of one client', async () => {
    const { event, data } = messageIn(await story.deliver(woonveste, await story.tell(change)));
    expect([event.time, data.decidedAt]).toEqual(['2026-05-12T00:00:00.000Z', '2026-05-12T00:00:00.000Z']);
  });

  it('is the trace: by one trace two recipients could tell that their messages are of one client', async () => {
    const asOf = await story.tell({ kind: 'escalation', effectiveOn: '2026-05-12', escalationLevel: level() });
    const traces = new Set<string>();
    for (const recipient of [woonveste, veldhaven]) {
      const { event } = messageIn(await story.deliver(recipient, asOf));
      const { traceId, spanId } = lastEntry();
      expect(JSON.stringify(event)).not.toMatch(new RegExp(`trace|${traceId}|${spanId}`, 'i'));
      traces.add(traceId);
    }
    expect(traces.size).toBe(2);
  });

  it('is that there were fields that the recipient may not have: they are not marked, as nobody asked', async () => {
    await withdrawExplicit(story);
    const contract = { ...woonveste, purpose: 'P05' } as const;
    // For the first time of an attempt nothing of this event would be new to it.
    const asOf = await story.tell(change);
    const { data, event } = messageIn(await story.deliver(contract, asOf, { attempt: 2 }));
    expect(Object.keys(data.fields)).toEqual(Object.keys(data.data));
    expect(Object.keys(data.data)).toContain('familyName');
    expect(JSON.stringify(event)).not.toMatch(/support(Active|Contact|Period)|withheld|DENY/);
  });

  it('is that something happened at all, when there is nothing that it may know', async () => {
    const { values, events } = storyJ;
    const identity = { bsn: '999990019', familyName: 'Voorbeeld-Jansen', dateOfBirth: '1994-09-14' };
    const told = {
      values: { ...values, 'de-brug': identity },
      events: events.filter(({ what }) => what !== 'support'),
    };
    await using bare = await openVeenrand('2026-05-12T09:00:00Z', { story: told });
    const asOf = await bare.tell({ kind: 'contact-lost', effectiveOn: '2026-05-11' });
    expect(await bare.deliver(woonveste, asOf)).toEqual({ kind: 'unchanged' });
  });
});

describe('an attempt at a delivery', () => {
  const again = { id: `d_${'x'.repeat(22)}` };
  const deliver = (asOf: number, attempt: number) => story.deliver(woonveste, asOf, { ...again, attempt });

  it('that says the same as an earlier one rests on its entry, and sends the same to the letter', async () => {
    const asOf = await story.tell(change);
    const first = messageIn(await deliver(asOf, 1));
    const count = story.opened.entryCount();
    story.opened.clock.now = toInstant(story.opened.clock.now + 3 * 60 * 60_000);
    const second = messageIn(await deliver(asOf, 2));
    expect(JSON.stringify(second.event)).toBe(JSON.stringify(first.event));
    expect(story.opened.entryCount()).toBe(count);
  });

  it.each([
    [
      'on another day',
      ({ opened: { clock } }: VeenrandStory) => {
        clock.now = toInstant(clock.now + 24 * 60 * 60_000);
      },
    ],
    [
      'of which the values were put right',
      ({ opened: { steps, clock }, subject }: VeenrandStory) =>
        steps.sources.supply(subject, { escalationLevel: 'geel' }, 'de-brug', clock.now),
    ],
  ])('%s has an entry of its own', async (_which, between) => {
    const asOf = await story.tell(change);
    const first = messageIn(await deliver(asOf, 1));
    await between(story);
    const orElse = { id: `d_${'y'.repeat(22)}`, sequence: 2, asOf };
    const offered = { digest: first.digest ?? '', orElse };
    const second = messageIn(await story.deliver(woonveste, asOf, { ...again, attempt: 2, offered }));
    // A receiver that knows the id does not look at it again.
    const isSame = second.digest === first.digest;
    expect([second.event.id, second.event.sequence]).toEqual(isSame ? [first.event.id, '1'] : [orElse.id, '2']);
    expect(isSame).toBe(_which === 'on another day');
    expect(second.data.id).not.toBe(first.data.id);
    expect(lastEntry()).toMatchObject({ id: second.data.id, kind: 'delivery' });
  });

  it('after the consent ended gives nothing any more', async () => {
    const asOf = await story.tell(change);
    messageIn(await deliver(asOf, 1));
    await withdrawExplicit(story);
    expect(await deliver(asOf, 2)).toEqual({ kind: 'withheld' });
    expect(lastEntry()).toMatchObject({ kind: 'delivery', problem: 'disclosure-refused', disclosed: [] });
  });

  it('at what was corrected or taken back meanwhile gives nothing', async () => {
    const asOf = await story.tell(change);
    const { history } = await ownEvents();
    await story.tell({ kind: 'retraction', retracts: history[0]?.id ?? '' });
    expect(await deliver(asOf, 1)).toEqual({ kind: 'unchanged' });
  });

  it('waits while a value cannot be read, and while the log cannot be written: nothing leaves and nothing is recorded', async () => {
    const asOf = await story.tell(change);
    const count = story.opened.entryCount();
    const set = (sql: string) => story.opened.behind((database) => database.exec(sql));
    set("create trigger no_log before insert on log_entries begin select raise(abort, 'full'); end");
    await expect(deliver(asOf, 1)).rejects.toMatchObject({ code: 'log-unavailable' });
    set('drop trigger no_log');
    set("update records set value = 'x' where field = 'wmoAllocation'");
    await expect(story.deliver(veldhaven, asOf)).rejects.toMatchObject({ code: 'source-unavailable' });
    expect(story.opened.entryCount()).toBe(count);
  });

  const ownEvents = async () => ({
    history: await story.opened.steps.support.historyOf(story.subject, {
      ...{ case: story.case, party: 'de-brug', caseRef: story.refOf('de-brug') },
    }),
  });
});

describe('who subscribed and fetches', () => {
  const subscribe = async () => {
    const { opened } = story;
    const by = { ...woonveste, issuer: opened.issuer.issuer, clientId: 'woonveste-app' };
    return (await opened.steps.deliveries.subscribe(by, { purpose: 'P06', role: woonveste.role }, opened.clock.now)).id;
  };
  const pass = (to: number = story.opened.clock.now + 60_000) => {
    story.opened.clock.now = toInstant(to);
  };
  const poll = async (id: string) => {
    const { deliveries } = story.opened.steps;
    await deliveries.dispatch();
    const page = await deliveries.take('woonveste', id, { limit: 50 });
    for (const one of page) await deliveries.receive('woonveste', one.id, story.opened.clock.now);
    return page.map(({ event }) => (event ?? expect.fail()).data as DisclosureResponse).map(({ data }) => data);
  };
  const lastId = () =>
    story.opened.behind((database) =>
      String(database.prepare('select id from support_events order by seq desc limit 1').get()?.['id']),
    );
  const contact = (name: string) => ({ ...change, supportContact: { ...k, name } }) as const;
  const allocation = 'VB-2026-0031';

  it('is told at once that a stop was wrong, and of the right one on its day', async () => {
    const id = await subscribe();
    await story.tell({ kind: 'stop', effectiveOn: '2026-05-12', allocation });
    const wrong = lastId();
    expect(await poll(id)).toMatchObject([{ supportActive: false }]);
    pass();
    await story.tell({ kind: 'stop', effectiveOn: '2026-06-01', allocation, supersedes: wrong });
    expect(await poll(id)).toMatchObject([{ supportActive: true }]);
    pass(parseInstant('2026-06-01T09:00:00Z'));
    expect(await poll(id)).toMatchObject([{ supportActive: false }]);
  });

  it('is told again what a correction takes away until its day, also when the value is the same then', async () => {
    const id = await subscribe();
    await story.tell(contact('A. Voorbeeld'));
    await story.tell(contact('B. Voorbeeld'));
    const early = lastId();
    pass();
    expect(await poll(id)).toMatchObject([{}, { supportContact: { name: 'B. Voorbeeld' } }]);
    await story.tell({ ...contact('B. Voorbeeld'), effectiveOn: '2026-06-01', supersedes: early });
    pass();
    expect(await poll(id)).toMatchObject([{ supportContact: { name: 'A. Voorbeeld' } }]);
    pass(parseInstant('2026-06-01T09:00:00Z'));
    expect(await poll(id)).toMatchObject([{ supportContact: { name: 'B. Voorbeeld' } }]);
  });

  it('is told of a day that was told before, also when another event was corrected meanwhile', async () => {
    const id = await subscribe();
    await story.tell({ kind: 'stop', effectiveOn: '2026-07-01', allocation });
    await story.tell(contact('A. Voorbeeld'));
    const other = lastId();
    expect(await poll(id)).toHaveLength(1);
    await story.tell({ ...contact('B. Voorbeeld'), effectiveOn: '2026-08-01', supersedes: other });
    expect(await poll(id)).toHaveLength(1);
    pass(parseInstant('2026-07-02T09:00:00Z'));
    expect(await poll(id)).toMatchObject([{ supportActive: false }]);
  });

  it('late gets nothing that who fetches in time did not get, whatever is allowed by then', async () => {
    const { cases } = story.opened.steps;
    const [prompt, late] = [await subscribe(), await subscribe()];
    await cases.setRights(story.subject, { restricted: true });
    await story.tell(contact('A. Verborgen'));
    expect(await poll(prompt)).toEqual([]);
    await cases.setRights(story.subject, { restricted: false });
    pass();
    expect(await poll(prompt)).toEqual([]);
    expect(await poll(late)).toEqual([]);
    pass();
    await story.tell(contact('B. Voorbeeld'));
    expect(await poll(late)).toMatchObject([{ supportContact: { name: 'B. Voorbeeld' } }]);
  });

  it('late gets no more fields of then than who fetches in time', async () => {
    const asOf = await story.tell(change);
    const { fields } = messageIn(await story.deliver(woonveste, asOf));
    expect(fields).toContain('supportContact');
    const few = await story.deliver(woonveste, asOf, { fields: ['caseRef', 'escalationLevel'] });
    // Of these two alone the event says nothing: who had no more when it was due gets nothing.
    expect(few).toEqual({ kind: 'unchanged' });
  });
});

describe('what was sent counts as disclosed', () => {
  it('so that who was sent something under a consent is told that it ended, by a message without a value', async () => {
    const { opened, subject, compose } = story;
    await story.deliver(woonveste, await story.tell(change));
    await withdrawExplicit(story);
    await opened.steps.notices.dispatch();
    const [notice] = await opened.steps.notices.list('woonveste', { limit: 10 });
    expect(notice).toMatchObject({ kind: 'consent.withdrawn', purposes: ['P06'], caseRef: story.refOf('woonveste') });
    expect(notice?.fields).toContain('supportContact');
    const to = { ...woonveste, id: 'u_1', issuer: opened.issuer.issuer, clientId: 'woonveste-app' };
    const about = { kind: 'notice', notice: notice?.id ?? '' } as const;
    const due = { id: `d_${'n'.repeat(22)}`, to, about, sequence: 1, attempt: 1, at: opened.clock.now };
    const { answer } = await compose(due);
    expect(answer).toMatchObject({
      kind: 'message',
      event: { type: 'nl.sluis.notice.consent.withdrawn.v1', subject: story.refOf('woonveste'), data: notice },
    });
    expect(JSON.stringify(answer)).not.toMatch(/Nieuw|Voorbeeld/);
    expect(answer).toMatchObject({ event: { time: '2026-05-12T00:00:00.000Z' } });
    // By a name of the person's own, which dies with the person.
    expect(lastEntry()).toMatchObject({
      kind: 'delivery',
      party: 'woonveste',
      reference: expect.stringMatching(/^n_/),
    });
    expect(lastEntry().reference).not.toBe(notice?.id);
    for (const absent of ['disclosed', 'subject', 'purpose', 'decision'])
      expect(lastEntry()).not.toHaveProperty(absent);
    const other = { ...due, to: { ...to, party: 'thuishof', clientId: 'thuishof-app' } };
    expect((await compose(other)).answer).toEqual({ kind: 'withheld' });
    expect(await opened.steps.ledger.recipientsOf(subject)).toMatchObject([{ party: 'woonveste', purposes: ['P06'] }]);
  });

  it('and the client reads it as a message, once; of what was not sent there is no line', async () => {
    const { opened, subject } = story;
    await story.deliver(woonveste, await story.tell(change));
    await story.deliver({ ...woonveste, purpose: 'P01' }, await story.tell(change));
    const lines = await opened.steps.ledger.page([subject], { limit: 10 });
    expect(lines).toMatchObject([{ way: 'sent', party: 'woonveste', outcome: 'disclosed', purpose: 'P06' }]);
    expect(lines[0]?.fields.map(({ field }) => field).toSorted()).toEqual(toCorporation);
    const counts = (await opened.steps.ledger.countsOf([subject])).filter(({ kind }) => kind === 'delivery');
    expect(counts.map(({ outcome, count }) => [outcome, count])).toEqual(
      expect.arrayContaining([
        ['disclosed', 1],
        [undefined, 1],
      ]),
    );
    expect(await opened.steps.audit.verify()).toMatchObject({ intact: true });
    const { counts: days } = await opened.steps.audit.tally(opened.clock.now);
    expect(days).toMatchObject([{ party: 'woonveste', purpose: 'P06', outcome: 'shared', count: 1 }]);
  });

  it('and a report on a breach at the recipient counts it, and not what was withheld', async () => {
    const { opened } = story;
    const { breaches } = opened.steps.incidents;
    const by = { by: 'person:x', party: 'veldhaven', role: 'privacy-officer', name: 'P. Voorbeeld' };
    await story.deliver(woonveste, await story.tell(change));
    await story.deliver({ ...woonveste, purpose: 'P01' }, await story.tell(change));
    const at = instantText(opened.clock.now);
    const scope = { party: 'woonveste', from: at };
    const terms = { authorityHours: 72, partnerNoticeHours: 24, agreements: [], told: [] };
    const { id } = await breaches.record(
      { kind: 'secret-stolen', discoveredAt: at, scope },
      terms,
      by,
      opened.clock.now,
    );
    const { totals } = await breaches.report(id, new Map(), by, opened.clock.now);
    expect(totals).toMatchObject({
      ...{ persons: 1, disclosures: 1, recipients: [{ party: 'woonveste', persons: 1, disclosures: 1 }] },
      others: [{ kind: 'delivery', count: 1 }],
    });
  });

  it('and the client reads the words for it on the page and in the report', async () => {
    const { opened, subject } = story;
    await story.deliver(woonveste, await story.tell(change));
    const [line] = await opened.steps.ledger.page([subject], { limit: 1 });
    const telling = createTelling(opened.steps, {
      ...{ names: new Map([['woonveste', 'Woonveste']]), consents: new Map(), questions: new Map() },
      emergencyOf: () => undefined,
    });
    const counts = {
      isKnown: true,
      times: 1,
      refused: 0,
      parties: [],
      page: 1,
      pages: 1,
      others: [],
      total: 1,
      gone: [],
    };
    const view = { ...counts, lines: line ? [toMineLine(line, telling)] : [] };
    const frame = { about: createPageParts().about, language: 'nl', nonce: 'n', assets: '/a', url: '/mijn' } as const;
    const html = renderPage(MinePage, { frame, view });
    const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('Woonveste kreeg bericht over 8 gegevens');
    expect(text).not.toContain('keek naar');
    expect(html).not.toMatch(/K\. Nieuw|999990019/);
  });
});
