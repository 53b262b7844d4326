import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openGateway } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import type { Visitor } from '../../src/identity/identity.ts';
import { openLogIn } from '../../src/identity/identity.ts';
import { type HostileProvider, startHostileProvider } from '../support/hostile-provider.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { csrfIn, type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

const minute = 60_000;
const hour = 60 * minute;

let provider: HostileProvider;
let pages: OpenPages;
beforeAll(async () => {
  provider = await startHostileProvider();
  pages = await openPages(() => [woonveste()]);
});
afterEach(() => {
  pages.ahead(0);
  provider.person = { sub: 'u-1', name: 'Marit Postma', roles: ['po'] };
});
afterAll(async () => {
  await pages[Symbol.asyncDispose]();
  await provider[Symbol.asyncDispose]();
});

const woonveste = () => ({
  ...{ id: 'woonveste', party: 'woonveste', label: 'Woonveste', rolesClaim: 'roles' },
  ...{ issuer: provider.issuer, clientId: provider.clientId, clientSecret: provider.clientSecret },
  roles: { po: 'privacy-officer', sign: 'signatory' },
});

const visit = (): WebVisitor => visitWeb(pages.url);
const pathOf = ({ url }: Seen): string => url.pathname + url.search;

async function logIn(web: WebVisitor, terug = '/proef'): Promise<Seen> {
  await web.get(`/inloggen?${new URLSearchParams({ terug })}`);
  return web.post('/inloggen', { partij: 'woonveste', terug });
}

const isIn = async (web: WebVisitor): Promise<boolean> => (await web.get('/proef')).text.includes('Uitloggen');

/** The visitor as the pages know it. */
async function visitorOf(web: WebVisitor, change = {}): Promise<Visitor | undefined> {
  const clock = () => pages.opened.clock.now;
  const providers = [{ ...woonveste(), ...change }];
  const same = openLogIn({ store: pages.opened.store, clock, providers, url: pages.url });
  return same.visitorOf(web.cookies.get('sluis-sessie') ?? '');
}

describe('a session', () => {
  it('stands in the store under a digest only', async () => {
    const web = visit();
    await logIn(web);
    const secret = web.cookies.get('sluis-sessie') ?? '';
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const kept = pages.opened.behind((database) =>
      ['web_sessions', 'web_logins', 'people'].flatMap((table) => database.prepare(`select * from ${table}`).all()),
    );
    expect(kept.length).toBeGreaterThan(1);
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('is another one after every log-in, and the one before has ended', async () => {
    const web = visit();
    await logIn(web);
    const before = web.cookies.get('sluis-sessie') ?? '';
    await web.get('/inloggen?opnieuw=1&terug=/proef');
    await web.post('/inloggen', { partij: 'woonveste', opnieuw: '1', terug: '/proef' });
    expect(web.cookies.get('sluis-sessie')).not.toBe(before);
    const thief = visit();
    thief.cookies.set('sluis-sessie', before);
    expect(await isIn(thief)).toBe(false);
  });

  it('cannot be planted: an identifier that somebody chose before the log-in is not the one after it', async () => {
    const web = visit();
    const chosen = 'A'.repeat(43);
    web.cookies.set('sluis-sessie', chosen).set('sluis-browser', chosen);
    await logIn(web);
    expect(web.cookies.get('sluis-sessie')).not.toBe(chosen);
    expect(await isIn(web)).toBe(true);
    const attacker = visit();
    attacker.cookies.set('sluis-sessie', chosen).set('sluis-browser', chosen);
    expect(await isIn(attacker)).toBe(false);
  });

  it('ends after half an hour without a request, and after eight hours with them', async () => {
    const web = visit();
    await logIn(web);
    pages.ahead(29 * minute);
    expect(await isIn(web)).toBe(true);
    pages.ahead(58 * minute);
    expect(await isIn(web)).toBe(true);
    pages.ahead(58 * minute + 30 * minute);
    expect(await isIn(web)).toBe(false);

    pages.ahead(0);
    const busy = visit();
    await logIn(busy);
    for (let at = 20 * minute; at < 8 * hour; at += 20 * minute) {
      pages.ahead(at);
      expect(await isIn(busy)).toBe(true);
    }
    pages.ahead(8 * hour);
    expect(await isIn(busy)).toBe(false);
  });

  it('that has ended asks to log in again, says so, and remembers where one was', async () => {
    const web = visit();
    await logIn(web);
    pages.ahead(31 * minute);
    const seen = await web.get('/inloggen?terug=%2Fproef%3Falles%3D1');
    expect(seen.text).toContain('Je was een halfuur niet bezig');
    expect(seen.text).toContain('name="terug" value="/proef?alles=1"');
    const back = await web.post('/inloggen', { partij: 'woonveste', terug: '/proef?alles=1' });
    expect([back.status, pathOf(back)]).toEqual([200, '/proef?alles=1']);
  });

  it('is read anew for everything that is done in its name', async () => {
    const web = visit();
    await logIn(web);
    const visitor = await visitorOf(web);
    const { identity } = pages.opened.steps;
    const { party, apiClient, roles } = await identity.authenticate(visitor);
    expect({ party, apiClient, roles }).toEqual({
      party: 'woonveste',
      apiClient: `person:${visitor?.person.id}`,
      roles: ['privacy-officer'],
    });
    expect(apiClient).toMatch(/^person:p_[\w-]{22}$/);
    await web.post('/uitloggen', {});
    await expect(identity.authenticate(visitor)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('cannot be made up', async () => {
    const web = visit();
    await logIn(web);
    const visitor = await visitorOf(web);
    const copy = Object.assign(Object.create(Object.getPrototypeOf(visitor)), { ...visitor, party: 'veldhaven' });
    await expect(pages.opened.steps.identity.authenticate(copy)).rejects.toMatchObject({ code: 'internal-error' });
    for (const forged of [{ ...visitor }, `Bearer ${web.cookies.get('sluis-sessie')}`]) {
      const call = pages.opened.steps.identity.authenticate(forged as Visitor);
      await expect(call).rejects.toThrow();
    }
  });

  it('of an expired kind is swept at the next log-in', async () => {
    await logIn(visit());
    pages.ahead(9 * hour);
    await logIn(visit()); // it is in, and what the provider said then is another matter
    const [row] = pages.opened.behind((database) =>
      database.prepare('select count(*) as n from web_sessions where created_at < ?').all(Date.now() + hour),
    );
    expect(row).toEqual({ n: 0 });
  });
});

describe('a provider that is trusted no more', () => {
  it.each<[string, Partial<ReturnType<typeof woonveste>>]>([
    ['it is gone', { id: 'another' }],
    ['it speaks for another party now', { party: 'veldhaven' }],
  ])('has let in nobody: %s', async (_what, change) => {
    const web = visit();
    await logIn(web);
    expect(await visitorOf(web)).toBeDefined();
    expect(await visitorOf(web, change)).toBeUndefined();
  });
});

describe('a person', () => {
  it('who is blocked by its own party is out at once, and stays out until it is let in again', async () => {
    const web = visit();
    await logIn(web);
    const visitor = await visitorOf(web);
    const { identity } = pages.opened.steps;
    const id = visitor?.person.id ?? '';
    await expect(identity.blockPerson({ party: 'veldhaven', id })).rejects.toMatchObject({ code: 'not-found' });
    expect(await isIn(web)).toBe(true);
    await identity.blockPerson({ party: 'woonveste', id });
    expect(await isIn(web)).toBe(false);
    await expect(identity.authenticate(visitor)).rejects.toMatchObject({ code: 'unauthenticated' });
    const seen = await logIn(web);
    expect([seen.status, seen.text.includes('heeft je toegang gestopt')]).toEqual([403, true]);
    await identity.unblockPerson({ party: 'woonveste', id });
    expect((await logIn(web)).status).toBe(200);
  });

  it('whose party took a role away loses it in its other sessions too', async () => {
    const [old, fresh] = [visit(), visit()];
    provider.person = { sub: 'less', name: 'Minder', roles: ['po', 'sign'] };
    await logIn(old);
    provider.person = { sub: 'less', name: 'Minder', roles: ['po'] };
    await logIn(fresh);
    expect(await isIn(old)).toBe(false);
    expect((await visitorOf(fresh))?.roles).toEqual(['privacy-officer']);
  });

  it('is known by its name under its id, and by nothing else', async () => {
    const web = visit();
    await logIn(web);
    const { id } = (await visitorOf(web))?.person ?? { id: '' };
    const names = await pages.opened.steps.identity.nameOf([id, 'p_unknown', id]);
    expect([...names]).toEqual([[id, 'Marit Postma']]);
    expect(await pages.opened.steps.identity.nameOf([])).toEqual(new Map());
    expect(await pages.opened.steps.identity.people('veldhaven')).toEqual([]);
    const [first] = await pages.opened.steps.identity.people('woonveste');
    expect(Object.keys(first ?? {}).sort()).toEqual(['blocked', 'id', 'lastLogIn', 'name', 'party', 'roles']);
  });

  it('is told to be blocked only while it is, and never an application of the same name', async () => {
    const web = visit();
    await logIn(web);
    const { id } = (await visitorOf(web))?.person ?? { id: '' };
    const { identity } = pages.opened.steps;
    const callers = [`person:${id}`, id, 'person:p_unknown'];
    const blocked = async () => [...(await identity.blockedAmong(callers))];
    expect(await blocked()).toEqual([]);
    await identity.blockPerson({ party: 'woonveste', id });
    expect(await blocked()).toEqual([`person:${id}`]);
    expect([...(await identity.blockedAmong([]))]).toEqual([]);
    await identity.unblockPerson({ party: 'woonveste', id });
    expect(await blocked()).toEqual([]);
  });

  it('acts in another of its roles, and in none that it does not have', async () => {
    const web = visit();
    provider.person = { sub: 'two', name: 'Twee', roles: ['po', 'sign'] };
    await logIn(web);
    expect((await visitorOf(web))?.role).toBe('privacy-officer');
    const seen = await web.post('/rol', { rol: 'signatory', terug: '/proef' });
    expect(pathOf(seen)).toBe('/proef');
    expect((await visitorOf(web))?.role).toBe('signatory');
    for (const rol of ['functional-administrator', 'none', '', '__proto__']) {
      await web.get('/proef');
      expect((await web.post('/rol', { rol, terug: '/proef' })).status).toBe(403);
    }
    expect((await visitorOf(web))?.role).toBe('signatory');
  });

  it('proved who it is at the moment that its provider says, for who asks how long ago that is', async () => {
    const web = visit();
    const at = Math.floor(Date.now() / 1000) - 3600;
    provider.person = { sub: 'u-9', name: 'Vroeg', roles: ['po'], auth_time: at };
    await logIn(web);
    const visitor = await visitorOf(web);
    expect(visitor?.authenticatedAt).toBe(toInstant(at * 1000));
    expect(visitor?.sinceLogIn).toBe(pages.opened.clock.now - at * 1000);
  });
});

describe('where a log-in leads', () => {
  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\/evil.example',
    '/\t/evil.example',
    '/%0d%0aLocation:%20https://evil.example',
    'javascript:alert(1)',
    '/proef\r\nSet-Cookie: a=b',
    'evil',
    '/..//evil.example/',
    '/.//evil.example',
    '/inloggen?terug=/x',
    '/uitloggen',
    '/rol',
    `/${'x'.repeat(3000)}`,
    '',
  ])('is inside this site, whatever was asked: %j', async (terug) => {
    const web = visit();
    await web.get(`/inloggen?${new URLSearchParams({ terug })}`);
    const shown = /name="terug" value="([^"]*)"/.exec(
      (await web.get(`/inloggen?${new URLSearchParams({ terug })}`)).text,
    );
    expect(shown?.[1]).toMatch(/^\/(?![/\\])/);
    expect(shown?.[1]).not.toMatch(/^\/(inloggen|uitloggen|rol)/);
    const seen = await web.post('/inloggen', { partij: 'woonveste', terug });
    expect(seen.url.origin).toBe(pages.url);
    for (const path of ['/rol', '/inloggen']) {
      const moved = await web.post(path, { rol: 'privacy-officer', terug }, { follow: false });
      const to = moved.headers.get('location');
      if (to !== null) expect(new URL(to, pages.url).origin).toBe(pages.url);
    }
  });

  it('is there at once for who is in already', async () => {
    const web = visit();
    await logIn(web);
    const seen = await web.get('/inloggen?terug=%2Ftoegankelijkheid', { follow: false });
    expect([seen.status, seen.headers.get('location')]).toEqual([303, '/toegankelijkheid']);
  });
});

describe('a form', () => {
  const forms = [
    ['/inloggen', { partij: 'woonveste' }],
    ['/uitloggen', {}],
    ['/rol', { rol: 'privacy-officer' }],
  ] as const;

  it.each(forms)('to %s is refused without the token of this session, or from another site', async (path, form) => {
    const web = visit();
    if (path !== '/inloggen') await logIn(web);
    const page = await web.get(path === '/inloggen' ? '/inloggen' : '/proef');
    const csrf = csrfIn(page.text);
    expect(csrf).toMatch(/^[\w-]{43}$/);
    const other = visit();
    await logIn(other);
    const foreign = csrfIn((await other.get('/proef')).text);
    const refused: [Record<string, string>, Record<string, string>][] = [
      [{ csrf: '' }, {}],
      [{ csrf: foreign }, {}],
      [{ csrf: csrf.slice(0, -1) }, {}],
      [{ csrf: `${csrf}A` }, {}],
      [{ csrf }, { 'sec-fetch-site': 'cross-site' }],
      [{ csrf }, { 'sec-fetch-site': 'same-site' }],
      [{ csrf }, { 'sec-fetch-site': 'none' }],
      [{ csrf }, { 'sec-fetch-site': 'same-origin, cross-site' }],
    ];
    for (const [token, headers] of refused) {
      const seen = await web.post(path, { ...form, ...token }, { headers, follow: false });
      expect(seen.status).toBe(403);
    }
    if (path !== '/inloggen') expect(await isIn(web)).toBe(true);
    expect((await web.post(path, { ...form, csrf }, { follow: false })).status).not.toBe(403);
  });

  it('of a browser that says nothing of the site counts by its origin', async () => {
    const send = async (headers: Record<string, string>): Promise<number> => {
      const web = visit();
      const page = await web.get('/inloggen');
      const cookie = [...web.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(`${pages.url}/inloggen`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, ...headers },
        body: new URLSearchParams({ csrf: csrfIn(page.text), partij: 'woonveste' }),
      });
      return response.status;
    };
    expect(await send({ origin: pages.url })).toBe(200);
    for (const headers of [{}, { origin: 'null' }, { origin: 'https://evil.example' }, { origin: `${pages.url}.evil` }])
      expect(await send(headers)).toBe(403);
  });

  it('of before the log-in is worth nothing after it', async () => {
    const web = visit();
    const before = csrfIn((await web.get('/inloggen')).text);
    await logIn(web);
    expect((await web.post('/uitloggen', { csrf: before })).status).toBe(403);
    expect(await isIn(web)).toBe(true);
  });

  it('that is no form, or is too large, is no form', async () => {
    const web = visit();
    await logIn(web);
    const csrf = csrfIn((await web.get('/proef')).text);
    const cookie = `sluis-sessie=${web.cookies.get('sluis-sessie')}`;
    const post = (type: string, body: string) =>
      fetch(`${pages.url}/uitloggen`, {
        method: 'POST',
        headers: { cookie, 'content-type': type, 'sec-fetch-site': 'same-origin' },
        body,
        redirect: 'manual',
      });
    expect((await post('text/plain', `csrf=${csrf}`)).status).toBe(403);
    expect((await post('application/json', JSON.stringify({ csrf }))).status).toBe(403);
    const large = `csrf=${csrf}&x=${'x'.repeat(300_000)}`;
    expect((await post('application/x-www-form-urlencoded', large)).status).toBe(413);
    expect(await isIn(web)).toBe(true);
  });
});

describe('the door', () => {
  it('tells the log of the process of every log-in, and of no person', async () => {
    pages.logged.splice(0);
    await logIn(visit());
    provider.person = { sub: 'kanarie-sub', name: 'Kanarie Naam', roles: [] };
    await logIn(visit());
    expect(pages.logged).toEqual([
      { message: 'somebody logged in', party: 'woonveste' },
      { message: 'a log-in was refused', code: 'no-role', party: 'woonveste' },
    ]);
  });

  it('takes no log-in at a provider that is not there', async () => {
    const web = visit();
    for (const partij of ['', 'veldhaven', '__proto__', 'constructor']) {
      await web.get('/inloggen');
      expect((await web.post('/inloggen', { partij }, { follow: false })).status).toBe(404);
    }
  });

  it('lets nobody knock without end, and who is in gets out all the same', async () => {
    await using site = await openPages(() => [woonveste()]);
    const knock = async (path: string): Promise<number> =>
      (await fetch(`${site.url}${path}`, { method: 'POST', redirect: 'manual' })).status;
    const statuses: number[] = [];
    for (let time = 0; time < 601; time += 1) statuses.push(await knock('/inloggen'));
    expect([statuses.at(599), statuses.at(600)]).toEqual([403, 429]);
    expect([await knock('/uitloggen'), await knock('/rol')]).toEqual([303, 303]);
    expect((await fetch(`${site.url}/inloggen`)).status).toBe(200);
  });

  it('keeps ten log-ins of one browser under way, the newest ones', async () => {
    const web = visit();
    const begun: URL[] = [];
    for (let tab = 0; tab < 12; tab += 1) {
      await web.get('/inloggen?terug=/proef');
      pages.ahead(tab);
      const { headers } = await web.post('/inloggen', { partij: 'woonveste', terug: '/proef' }, { follow: false });
      begun.push(new URL(headers.get('refresh')?.slice(7) ?? ''));
    }
    const { cookies } = web;
    const browser = cookies.get('sluis-browser') ?? '';
    const comeBack = async (authorization: URL | undefined): Promise<number> => {
      const back = await fetch(authorization ?? '', { redirect: 'manual' });
      const { pathname, search } = new URL(back.headers.get('location') ?? '');
      cookies.set('sluis-browser', browser);
      return (await web.get(pathname + search, { follow: false })).status;
    };
    const statuses: number[] = [];
    for (const authorization of begun) statuses.push(await comeBack(authorization));
    expect(statuses).toEqual([400, 400, ...Array(10).fill(303)]);
  });

  it('keeps nothing that is not in its own cookies, and those where no script comes', async () => {
    const web = visit();
    const first = await web.get('/inloggen');
    expect(first.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^sluis-browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    await web.get('/inloggen');
    const { headers } = await web.post('/inloggen', { partij: 'woonveste' }, { follow: false });
    const back = await fetch(headers.get('refresh')?.slice(7) ?? '', { redirect: 'manual' });
    const callback = new URL(back.headers.get('location') ?? '');
    const seen = await web.get(callback.pathname + callback.search, { follow: false });
    expect(seen.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^sluis-sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^sluis-browser=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax$/),
    ]);
  });
});

describe('with one click, in the demo', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway('2026-03-16T10:00:00Z');
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  it('everybody of /demo/accounts comes in, in the name of its party', async () => {
    const { people } = gateway.accounts;
    expect(new Set(people.map(({ role }) => role))).toEqual(
      new Set([
        ...[
          'privacy-officer',
          'data-protection-officer',
          'signatory',
          'secretary',
          'functional-administrator',
          'auditor',
        ],
        ...['casemanager', 'ambulant-begeleider', 'zorgcoordinator', 'woonconsulent', 'woningbemiddelaar'],
        ...['overlastmedewerker', 'intaker', 'matcher', 'consulent-wmo', 'schuldhulpverlener'],
      ]),
    );
    for (const login of new Set(people.map((person) => person.login))) {
      const web = visitWeb(gateway.url);
      const page = await web.get('/inloggen');
      const [, partij] =
        page.text
          .split('name="partij" value="')
          .slice(1)
          .map((part) => [part, part.split('"')[0]] as const)
          .find(([part]) => part.includes(`value="${login}"`)) ?? [];
      const seen = await web.logIn(`${partij}/${login}`);
      const { partyName } = people.find((person) => person.login === login) ?? { partyName: '' };
      expect([seen.status, seen.url.pathname, login]).toEqual([200, '/toegankelijkheid', login]);
      expect(seen.text).toContain(`<span class="sluis-brand__region">${partyName}</span>`);
    }
  });

  it('nobody comes in for a party that it does not work for, nor as whoever was here before', async () => {
    const web = visitWeb(gateway.url);
    const wrong = await web.logIn('woonveste/noor.elzinga');
    expect([wrong.status, wrong.text.includes('is gestopt')]).toEqual([403, true]);
    await web.logIn('veldhaven/noor.elzinga');
    await web.get('/toegankelijkheid');
    await web.post('/uitloggen', {}, { follow: false });
    const next = await web.logIn('veldhaven/hedwig.van-loon');
    expect(next.text).toContain('Hedwig van Loon');
  });

  it('somebody logs out, at the provider as well', async () => {
    const web = visitWeb(gateway.url);
    await web.logIn('balans/ilse.vermeer');
    const asked = await web.post('/uitloggen', {});
    expect(asked.url.pathname).toBe('/demo/oidc/session/end');
    const xsrf = /name="xsrf" value="([^"]*)"/.exec(asked.text)?.[1] ?? '';
    const done = await web.post('/demo/oidc/session/end/confirm', { xsrf, logout: 'yes' });
    expect(pathOf(done)).toBe('/inloggen?uitgelogd=1');
    expect(done.text).toContain('Je bent uitgelogd');
  });

  it('a log-in anew is one, at the real time and not at that of the demo', async () => {
    const web = visitWeb(gateway.url);
    await web.logIn('woonveste/ruben.schaap');
    await web.get('/inloggen?opnieuw=1&terug=%2Ftoegankelijkheid');
    const seen = await web.post('/inloggen', {
      ...{ partij: 'woonveste', wie: 'ruben.schaap' },
      ...{ opnieuw: '1', terug: '/toegankelijkheid' },
    });
    expect([seen.status, seen.url.pathname]).toEqual([200, '/toegankelijkheid']);
  });

  it('the token of a person opens nothing of the API', async () => {
    const web = visitWeb(gateway.url);
    await web.logIn('woonveste/marit.postma');
    const response = await fetch(`${gateway.url}/v1/cases`, {
      headers: { cookie: `sluis-sessie=${web.cookies.get('sluis-sessie')}` },
    });
    expect(response.status).toBe(401);
  });
});

describe('in production', () => {
  const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const open = async (directory: string, more: Record<string, string>) =>
    openGateway(
      readConfig({
        ...{ SLUIS_MODE: 'production', PORT: '0', SLUIS_LOG_LEVEL: 'silent', SLUIS_GATEWAY_NAME: 'een' },
        ...{ SLUIS_PUBLIC_URL: 'https://sluis.example/', SLUIS_DATABASE: `sqlite:${join(directory, 'sluis.db')}` },
        ...{ SLUIS_MASTER_KEY: randomBytes(32).toString('base64url'), SLUIS_LOG_SIGNING_KEY: ed25519 },
        ...{ SLUIS_AUDIENCE: 'https://sluis.example/v1' },
        SLUIS_ISSUERS: '[{"issuer":"https://login.example","algorithms":["PS256"]}]',
        ...more,
      }),
    );

  it('people come in at the provider of their party, with cookies for https and this host alone', async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-door-'));
    await using gateway = await open(folder.path, { SLUIS_DOOR: JSON.stringify([woonveste()]) });
    const web = visitWeb('https://sluis.example', gateway.url);
    const first = await web.get('/');
    expect(pathOf(first)).toBe('/inloggen?terug=%2Foverzicht');
    expect(first.text).toContain('Inloggen bij Woonveste');
    expect(first.text).not.toMatch(/verzonnen|Regio|name="wie"/);
    const seen = await web.post('/inloggen', { partij: 'woonveste', terug: '/toegankelijkheid' });
    expect([seen.status, seen.url.href]).toEqual([200, 'https://sluis.example/toegankelijkheid']);
    expect([...web.cookies.keys()]).toEqual(['__Host-sluis-sessie']);
    expect((await web.get('/demo/accounts')).status).toBe(404);
    expect((await web.get('/demo/oidc/auth')).status).toBe(404);
    const left = await web.post('/uitloggen', {});
    expect(left.url.href).toBe('https://sluis.example/inloggen?uitgelogd=1');
  });

  it('there are no pages without a provider', async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-door-'));
    await using gateway = await open(folder.path, {});
    for (const path of ['/', '/inloggen', '/overzicht', '/proef', '/toegankelijkheid'])
      expect((await fetch(gateway.url + path, { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it('a provider over plain http elsewhere, or a role that can be the id of none, is refused at the start', async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'sluis-door-'));
    for (const change of [{ issuer: 'http://login.example' }, { roles: { x: 'Woonconsulent!' } }]) {
      const opening = open(folder.path, { SLUIS_DOOR: JSON.stringify([{ ...woonveste(), ...change }]) });
      await expect(opening).rejects.toThrow(/SLUIS_DOOR, provider 1/);
    }
  });
});
