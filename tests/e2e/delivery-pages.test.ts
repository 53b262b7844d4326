import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LoggedEntry, type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

/** Tijdlijn and Bezorging over HTTP, by people of the demo: what must not appear first, and then what does. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T08:00:00Z');
  await tell({ kind: 'change', supportContact: { name: 'S. Eerder', phone: '+31600000412' } });
  await arrived('woonveste', 1);
  await tell({ kind: 'change', supportContact: { name: 'S. Later', phone: '+31600000413' } });
  await arrived('woonveste', 2);
  await tell({ kind: 'escalation', escalationLevel: 'geel' });
  await arrived('woonveste', 3);
  await arrived('veldhaven', 1);
});
afterAll(() => gateway[Symbol.asyncDispose]());

const coach = 'de-brug/ambulant-begeleider';

async function tell(told: object): Promise<void> {
  const caseRef = gateway.refOf('J', 'de-brug');
  const event = { caseRef, effectiveOn: '2026-05-12', ...told };
  expect((await gateway.call(coach, 'POST', '/v1/support-events', event)).status).toBe(201);
}

const roleOf = new Map([
  ['woonveste', 'woonconsulent'],
  ['veldhaven', 'consulent-wmo'],
]);

interface Standing {
  readonly id: string;
  readonly standing: { readonly delivered: number };
}

async function subscriptionsOf(party: string): Promise<readonly Standing[]> {
  const { text } = await gateway.call(`${party}/${roleOf.get(party)}`, 'GET', '/v1/subscriptions');
  return (JSON.parse(text) as { readonly subscriptions: readonly Standing[] }).subscriptions;
}

async function arrived(party: string, count: number): Promise<void> {
  const isThere = async () => {
    const [subscription] = await subscriptionsOf(party);
    expect(subscription?.standing.delivered).toBeGreaterThanOrEqual(count);
  };
  await vi.waitFor(isThere, { timeout: 20_000, interval: 50 });
}

async function as(who: string): Promise<WebVisitor> {
  const web = visitWeb(gateway.url);
  await web.logIn(who);
  return web;
}
const bodyOf = ({ text }: Seen): string => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';
const titleOf = ({ text }: Seen): string => /<title>(.*?)<\/title>/.exec(text)?.[1] ?? '';
const plain = (seen: Seen): string =>
  bodyOf(seen)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

async function logged(work: () => Promise<unknown>): Promise<LoggedEntry[]> {
  const before = gateway.entries().length;
  await work();
  return gateway.entries().slice(before);
}

/** Opens the timeline of J. as somebody, and has it shown. */
async function shownTo(who: string, party: string, form: Record<string, string> = {}): Promise<Seen> {
  const web = await as(who);
  await web.get('/tijdlijn');
  return web.post(`/tijdlijn/${gateway.refOf('J', party)}`, form);
}

describe('the timeline of a case does not show', () => {
  it.each(['woonveste/marit.postma', 'woonveste/ruben.schaap', 'veldhaven/sem.achterberg', 'de-brug/fatima.benali'])(
    'anything to who works with no client (%s)',
    async (who) => {
      const web = await as(who);
      const [party = ''] = who.split('/');
      for (const path of ['/tijdlijn', `/tijdlijn/${gateway.refOf('J', party)}`]) {
        const seen = await web.get(path);
        expect(seen.status).toBe(403);
        expect(seen.text).not.toMatch(/S\. (Eerder|Later)/);
      }
      await web.get('/overzicht');
      expect((await web.post(`/tijdlijn/${gateway.refOf('J', party)}`, {})).status).toBe(403);
    },
  );

  it('that a case of somebody else exists', async () => {
    const web = await as('thuishof/yusuf.aydin');
    const answers = [];
    for (const ref of [gateway.refOf('J', 'woonveste'), 'c_AAAAAAAAAAAAAAAAAAAAAA', 'zomaar']) {
      for (const seen of [await web.get(`/tijdlijn/${ref}`), await postFrom(web, `/tijdlijn/${ref}`)]) {
        answers.push([seen.status, titleOf(seen), plain(seen).replaceAll(/e_[\w-]{22}/g, '')]);
      }
    }
    expect(answers[0]?.[0]).toBe(404);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(plain(await web.get('/tijdlijn'))).toContain('Er kwam nog geen bericht');
  });

  const postFrom = async (web: WebVisitor, path: string) => {
    await web.get('/tijdlijn');
    return web.post(path, {});
  };

  it('a value by an address, however often it is opened', async () => {
    const web = await as('woonveste/lotte.brands');
    const ref = gateway.refOf('J', 'woonveste');
    const entries = await logged(async () => {
      for (const path of ['/tijdlijn', `/tijdlijn/${ref}`, `/tijdlijn/${ref}?doel=P06`]) {
        const seen = await web.get(path);
        expect(seen.status).toBe(200);
        expect(bodyOf(seen)).not.toMatch(/S\. (Eerder|Later)|\+316|geel|Begeleiding loopt/);
      }
    });
    expect(entries.map(({ kind }) => kind)).toEqual(['delivery-read', 'delivery-read', 'delivery-read']);
  });

  it('a value to a form that comes from elsewhere', async () => {
    const web = await as('woonveste/lotte.brands');
    const path = `/tijdlijn/${gateway.refOf('J', 'woonveste')}`;
    await web.get('/tijdlijn');
    const entries = await logged(async () => {
      for (const sent of [{ csrf: 'iets-anders' }, { csrf: '' }]) {
        const seen = await web.post(path, sent);
        expect(seen.status).toBe(403);
        expect(seen.text).not.toMatch(/S\. (Eerder|Later)/);
      }
    });
    expect(entries.filter(({ kind }) => kind === 'disclosure')).toEqual([]);
  });

  it('what the recipient may not have, nor a count of it', async () => {
    const corporation = bodyOf(await shownTo('woonveste/lotte.brands', 'woonveste'));
    expect(corporation).not.toMatch(/999990019|VB-2026|contactLost|Contact verloren|Intensiteit|DENY_|withheld/);
    expect(corporation).not.toMatch(/\d+ gegevens? (is|zijn) dicht/);
    const municipality = bodyOf(await shownTo('veldhaven/peter.dijkhuis', 'veldhaven', { doel: 'P06' }));
    // Whom to call is for the corporation; a number that opens other registers is not shown to be looked at.
    expect(municipality).not.toMatch(/S\. (Eerder|Later)|\+31600|999990019/);
    expect(municipality).toContain('Begeleiding loopt.');
  });

  it('that anything came for a purpose that is not for the role of who looks', async () => {
    const web = await as('woonveste/lotte.brands');
    await web.get('/tijdlijn');
    await web.post('/rol', { rol: 'woningbemiddelaar', terug: '/tijdlijn' });
    const ref = gateway.refOf('J', 'woonveste');
    const entries = await logged(async () => {
      for (const seen of [await web.get('/tijdlijn'), await web.get(`/tijdlijn/${ref}`)]) {
        expect(plain(seen)).toContain('Er kwam nog geen bericht');
        expect(plain(seen)).not.toMatch(/2026|S\. (Eerder|Later)|Zachte landing/);
      }
      await web.get('/opzoeken');
      const seen = await web.post(`/tijdlijn/${ref}`, { doel: 'P06' });
      expect(plain(seen)).not.toMatch(/2026|S\. (Eerder|Later)|Begeleiding loopt/);
    });
    expect(entries.filter(({ kind }) => kind === 'disclosure')).toEqual([]);
  });
});

describe('the timeline of a case', () => {
  it('lists the own cases with the moment of the last message, under what the own party knows', async () => {
    const web = await as('woonveste/lotte.brands');
    const seen = await web.get('/tijdlijn');
    expect(seen.text).toContain('href="/tijdlijn"');
    expect(plain(seen)).toContain('WV-000031');
    expect(plain(seen)).toMatch(/12 mei 2026/);
    expect(plain(seen)).not.toMatch(/Voorbeeld-|De Brug/);
  });

  it('shows how it is now and whom to call, and before that what was told then, as one disclosure', async () => {
    const web = await as('woonveste/lotte.brands');
    await web.get('/tijdlijn');
    let seen: Seen | undefined;
    const entries = await logged(async () => {
      seen = await web.post(`/tijdlijn/${gateway.refOf('J', 'woonveste')}`, {});
    });
    if (seen === undefined) throw new Error('nothing was seen');
    expect(entries.map(({ kind, party }) => [kind, party])).toEqual([['disclosure', 'woonveste']]);
    expect(entries[0]?.disclosed).toContain('supportContact');
    const text = plain(seen);
    const [now = '', before = ''] = text.split('Wat er kwam');
    expect(now).toContain('Begeleiding loopt.');
    expect(now).toContain('S. Later');
    expect(now).not.toContain('S. Eerder');
    expect(bodyOf(seen)).toContain('href="tel:+31600000413"');
    expect(now).toContain('er is een waarschuwing');
    expect(before).toContain('Anders dan daarvoor: opschaling.');
    expect(before).toContain('Anders dan daarvoor: begeleider');
    expect(before.indexOf('S. Later')).toBeLessThan(before.indexOf('S. Eerder'));
    expect(gateway.logText()).not.toMatch(/S\. (Eerder|Later)/);
    expect(seen.headers.get('cache-control')).toBe('no-store');
    expect(titleOf(seen)).not.toContain('S. ');
  });

  it('is in the menu of who is told, and of nobody else', async () => {
    const menuOf = async (who: string) => (await (await as(who)).get('/toegankelijkheid')).text;
    expect(await menuOf('woonveste/lotte.brands')).toContain('href="/tijdlijn"');
    expect(await menuOf('veldhaven/peter.dijkhuis')).toContain('href="/tijdlijn"');
    expect(await menuOf('de-brug/eva.molenaar')).not.toContain('href="/tijdlijn"');
    expect(await menuOf('woonveste/marit.postma')).not.toContain('href="/tijdlijn"');
    expect(await menuOf('woonveste/marit.postma')).toContain('href="/bezorging"');
    expect(await menuOf('woonveste/lotte.brands')).not.toContain('href="/bezorging"');
  });
});

describe('the page of deliveries', () => {
  const [administrator, officer, operator] = [
    'woonveste/tineke.bosma',
    'woonveste/marit.postma',
    'veldhaven/sem.achterberg',
  ];
  const dead = (id: string) => `d_${id.padEnd(22, 'x')}`;

  let places = 1_000;
  /** Makes that a message of a party did not arrive. */
  async function bury(party: string, id: string): Promise<void> {
    const [subscription] = await subscriptionsOf(party);
    places += 1;
    gateway.behind(
      `insert into deliveries (id, subscription_id, lane, subject_id, case_id, event_seq, state, planned_at, from_at, due_at,
         leased_until, attempts, position, sequence, offered_at, ended_at, fault, status)
       select '${dead(id)}', subscription_id, lane, subject_id, case_id, event_seq, 'dead', planned_at, from_at, null,
         0, 9, ${places}, 1, offered_at, ended_at, 'server-error', 503
       from deliveries where subscription_id = '${subscription?.id}' and state = 'delivered' and event_seq is not null
       order by number desc limit 1`,
    );
  }

  it.each(['woonveste/lotte.brands', 'woonveste/ruben.schaap', 'de-brug/eva.molenaar'])(
    'is not for %s',
    async (who) => {
      const web = await as(who);
      expect((await web.get('/bezorging')).status).toBe(403);
      await web.get('/toegankelijkheid');
      expect((await web.post('/bezorging', { actie: 'opnieuw', id: dead('none') })).status).toBe(403);
    },
  );

  it('shows the own party only, and nothing of a client', async () => {
    await bury('woonveste', 'eigen');
    await bury('veldhaven', 'ander');
    for (const who of [administrator, officer]) {
      const text = plain(await (await as(who)).get('/bezorging'));
      expect(text).toContain(dead('eigen'));
      for (const not of [
        dead('ander'),
        'Veldhaven',
        'Thuishof',
        'Andere organisaties',
        gateway.refOf('J', 'woonveste'),
      ]) {
        expect(text).not.toContain(not);
      }
    }
  });

  it('gives who runs the gateway the numbers of the others, without a reference to a client', async () => {
    const seen = await (await as(operator)).get('/bezorging');
    const text = plain(seen);
    expect(text).toContain('Thuishof');
    expect(text).toContain(dead('eigen'));
    for (const party of ['woonveste', 'veldhaven']) expect(seen.text).not.toContain(gateway.refOf('J', party));
    const reader = plain(await (await as('veldhaven/bram.tuinstra')).get('/bezorging'));
    expect(reader).not.toContain('Thuishof');
  });

  it('lets a privacy officer look and change nothing', async () => {
    const web = await as(officer);
    const seen = await web.get('/bezorging');
    expect(bodyOf(seen)).not.toContain('name="actie"');
    await web.get('/partijen');
    const [subscription] = await subscriptionsOf('woonveste');
    for (const actie of ['opnieuw', 'opgeven', 'beeindigen', 'bevestigen', 'geheim']) {
      const id = actie.startsWith('op') ? dead('eigen') : (subscription?.id ?? '');
      const refused = await web.post('/bezorging', { actie, id });
      expect(refused.status).toBe(403);
      expect(refused.text).not.toContain('whsec_');
      await web.get('/partijen');
    }
    expect(await subscriptionsOf('woonveste')).toHaveLength(1);
  });

  it('does nothing with what is of another party, or with a form from elsewhere', async () => {
    const web = await as(administrator);
    await web.get('/bezorging');
    const [other] = await subscriptionsOf('veldhaven');
    for (const [actie, id] of [
      ['opnieuw', dead('ander')],
      ['opgeven', dead('ander')],
      ['beeindigen', other?.id ?? ''],
      ['geheim', other?.id ?? ''],
    ] as const) {
      const seen = await web.post('/bezorging', { actie, id });
      expect(seen.status).toBe(422);
      expect(plain(seen)).toContain('is er niet, of het is niet van jouw organisatie');
    }
    expect((await web.post('/bezorging', { csrf: 'x', actie: 'opgeven', id: dead('eigen') })).status).toBe(403);
    expect(plain(await web.get('/bezorging'))).toContain(dead('eigen'));
    expect(await subscriptionsOf('veldhaven')).toHaveLength(1);
  });

  it('sends a message again, and gives one up: each with an entry that names it', async () => {
    const web = await as(administrator);
    await bury('woonveste', 'opgegeven');
    await web.get('/bezorging');
    const entries = await logged(async () => {
      const seen = await web.post('/bezorging', { actie: 'opgeven', id: dead('opgegeven') });
      expect(plain(seen)).toContain('Het bericht is opgegeven.');
      expect(plain(seen)).not.toContain(dead('opgegeven'));
    });
    expect(entries.filter(({ kind }) => kind === 'subscription-change')).toMatchObject([
      { party: 'woonveste', role: 'functional-administrator', reference: dead('opgegeven') },
    ]);
    const seen = await web.post('/bezorging', { actie: 'opnieuw', id: dead('eigen') });
    expect(plain(seen)).toContain('Het bericht gaat opnieuw.');
    expect(plain(seen)).not.toContain(dead('eigen'));
  });

  it('shows a new secret once', async () => {
    const web = await as(administrator);
    await web.get('/bezorging');
    const [subscription] = await subscriptionsOf('woonveste');
    const seen = await web.post('/bezorging', { actie: 'geheim', id: subscription?.id ?? '' });
    const secret = /whsec_[A-Za-z0-9+/=]+/.exec(seen.text)?.[0] ?? expect.fail('there is no secret');
    expect(seen.headers.get('cache-control')).toBe('no-store');
    expect((await web.get('/bezorging')).text).not.toContain(secret);
    expect(gateway.logText()).not.toContain(secret);
  });

  it('ends a subscription; then its party hears how to get one', async () => {
    const web = await as(administrator);
    await web.get('/bezorging');
    const [subscription] = await subscriptionsOf('woonveste');
    const seen = await web.post('/bezorging', { actie: 'beeindigen', id: subscription?.id ?? '' });
    expect(plain(seen)).toContain('Het abonnement is beëindigd.');
    expect(plain(seen)).toContain('Jouw organisatie heeft geen abonnement.');
    const timeline = plain(await (await as('woonveste/lotte.brands')).get('/tijdlijn'));
    expect(timeline).toContain('Jullie krijgen nog geen berichten');
    // What came before stays to be seen.
    expect(timeline).toContain('WV-000031');
  });
});

describe('after the client withdrew the consent', () => {
  it('the days stay, and no value, no name of a field and no count', async () => {
    const caseRef = gateway.refOf('J', 'de-brug');
    const { body } = await gateway.call('de-brug/casemanager', 'GET', `/v1/consents?caseRef=${caseRef}`);
    for (const { id } of body.consents.filter(({ status }) => status === 'valid')) {
      await gateway.call('de-brug/casemanager', 'POST', `/v1/consents/${id}/withdrawal`);
    }
    const told = () => gateway.call('woonveste/woonconsulent', 'GET', '/v1/notices');
    await vi.waitFor(async () => expect((await told()).body.notices.length).toBeGreaterThan(0), { timeout: 20_000 });
    const entries = await logged(async () => {
      const seen = await shownTo('woonveste/lotte.brands', 'woonveste');
      const text = plain(seen);
      expect(text).toContain('Dit is nu dicht');
      expect(text).toContain('De cliënt trok een akkoord in');
      expect(text.match(/Er kwam een bericht\./g)?.length).toBeGreaterThanOrEqual(3);
      expect(text).not.toMatch(
        /S\. (Eerder|Later)|\+316|geel|Begeleiding loopt|Anders dan daarvoor|Begeleider|\d+ gegevens/,
      );
    });
    const disclosures = entries.filter(({ kind }) => kind === 'disclosure');
    expect(disclosures).toHaveLength(1);
    expect(disclosures[0]?.disclosed).toEqual([]);
  });
});
