import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type HostileProvider, startHostileProvider } from '../support/hostile-provider.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

let provider: HostileProvider;
let neighbour: HostileProvider;
let pages: OpenPages;

beforeAll(async () => {
  [provider, neighbour] = [await startHostileProvider(), await startHostileProvider(false)];
  const common = { clientId: provider.clientId, clientSecret: provider.clientSecret, rolesClaim: 'roles' };
  const roles = { po: 'privacy-officer', sign: 'signatory', constructor: 'secretary' };
  pages = await openPages(() => [
    { ...common, id: 'woonveste', party: 'woonveste', label: 'Woonveste', issuer: provider.issuer, roles },
    { ...common, id: 'veldhaven', party: 'veldhaven', label: 'Veldhaven', issuer: neighbour.issuer, roles },
  ]);
});
afterEach(() => {
  pages.ahead(0);
  for (const one of [provider, neighbour]) {
    one.behave({});
    one.person = { sub: 'u-1', name: 'Marit Postma', roles: ['po'] };
  }
});
afterAll(async () => {
  await pages[Symbol.asyncDispose]();
  for (const one of [provider, neighbour]) await one[Symbol.asyncDispose]();
});

const terug = '/proef?alles=1';

async function logIn(web: WebVisitor, form: Record<string, string> = {}): Promise<Seen> {
  await web.get(`/inloggen?${new URLSearchParams({ terug, ...(form['opnieuw'] ? { opnieuw: '1' } : {}) })}`);
  return web.post('/inloggen', { partij: 'woonveste', terug, ...form });
}

/** As far as the provider, which has not answered yet. */
async function begin(web: WebVisitor, partij = 'woonveste'): Promise<URL> {
  await web.get(`/inloggen?${new URLSearchParams({ terug })}`);
  const leaving = await web.post('/inloggen', { partij, terug }, { follow: false });
  return new URL(/^0; url=(.+)$/.exec(leaving.headers.get('refresh') ?? '')?.[1] ?? '');
}

/** What the provider would send a browser back to. */
async function answerTo(authorization: URL): Promise<URL> {
  const response = await fetch(authorization, { redirect: 'manual' });
  return new URL(response.headers.get('location') ?? '');
}

const visit = () => visitWeb(pages.url);
const isIn = async (web: WebVisitor): Promise<boolean> =>
  (await web.get('/toegankelijkheid')).text.includes('Uitloggen');
const pathOf = ({ pathname, search }: URL): string => pathname + search;

describe('a log-in at a good provider', () => {
  it('asks for a code with PKCE, state, nonce and an age, at an address of its own, and gives them back', async () => {
    const web = visit();
    const seen = await logIn(web);
    expect([seen.status, pathOf(seen.url)]).toEqual([200, terug]);
    expect(await isIn(web)).toBe(true);
    const asked = Object.fromEntries(provider.asked.at(-1) ?? []);
    expect(asked).toEqual({
      client_id: 'sluis-web',
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: `${pages.url}/inloggen/terug/woonveste`,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      max_age: '28800',
    });
    expect(provider.traded.at(-1)?.get('redirect_uri')).toBe(asked['redirect_uri']);
    const again = await logIn(visit());
    expect(again.status).toBe(200);
    const next = provider.asked.at(-1);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(next?.get(name)).not.toBe(asked[name]);
  });

  it('goes on to another site by a page that a browser leaves by itself, with a link for who waits', async () => {
    const web = visit();
    await web.get('/inloggen');
    const leaving = await web.post('/inloggen', { partij: 'woonveste' }, { follow: false });
    expect(leaving.status).toBe(200);
    expect(leaving.text).toContain(`href="${provider.issuer}/authorize?`);
    expect(leaving.headers.get('content-security-policy')).toContain("form-action 'self'");
  });

  it('gives the roles that the claim names for this party, in their order, and none that it does not', async () => {
    const web = visit();
    provider.person = { sub: 'u-2', name: 'Ilse', roles: ['sign', 'admin', 'constructor', '__proto__', 7, 'po'] };
    const seen = await logIn(web);
    expect(seen.text).toContain('<span class="sluis-visitor__role">privacy officer</span>');
    expect(seen.text.match(/name="rol" value="[^"]*"/g)).toEqual([
      'name="rol" value="signatory"',
      'name="rol" value="secretary"',
    ]);
  });

  it('takes the party from the configuration, whatever the provider says', async () => {
    provider.person = { sub: 'u-3', name: 'Sam', roles: ['po'], party: 'veldhaven', org: 'veldhaven' };
    await logIn(visit());
    const people = await pages.opened.steps.identity.people();
    expect(people.find(({ name }) => name === 'Sam')?.party).toBe('woonveste');
  });

  it.each([[[]], [['admin']], [undefined], [{ po: true }], ['po sign'], [['PO']]])(
    'lets nobody in with the roles %j, and says whom to ask',
    async (roles) => {
      const web = visit();
      provider.person = { sub: 'u-4', name: 'Geen Rol', ...(roles === undefined ? {} : { roles }) };
      const seen = await logIn(web);
      expect(seen.status).toBe(403);
      expect(seen.text).toContain('Vraag het de functioneel beheerder van je eigen organisatie');
      expect(await isIn(web)).toBe(false);
      const people = await pages.opened.steps.identity.people();
      expect(people.map(({ name }) => name)).not.toContain('Geen Rol');
    },
  );

  it('takes one role as a text', async () => {
    provider.person = { sub: 'u-5', name: 'Eén', roles: 'sign' };
    expect((await logIn(visit())).text).toContain('tekenbevoegd bestuurder');
  });

  it('knows the same account again, by its name of now, and as somebody else at another party', async () => {
    provider.person = { sub: 'same', name: 'Oude Naam', roles: ['po'] };
    await logIn(visit());
    provider.person = { sub: 'same', name: 'Nieuwe Naam', roles: ['po'] };
    await logIn(visit());
    neighbour.person = { sub: 'same', name: 'Buur', roles: ['po'] };
    await logIn(visit(), { partij: 'veldhaven' });
    const names = (await pages.opened.steps.identity.people()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Nieuwe Naam', 'Buur']));
    expect(names).not.toContain('Oude Naam');
  });

  it('bounds and cleans the name', async () => {
    provider.person = { sub: 'u-6', name: `Piet\u202e\u0000${'x'.repeat(500)}<script>`, roles: ['po'] };
    const seen = await logIn(visit());
    const [person] = (await pages.opened.steps.identity.people()).filter(({ name }) => name.startsWith('Piet'));
    expect(person?.name).toHaveLength(100);
    expect(person?.name).not.toMatch(/\p{C}/u);
    expect(seen.text).not.toContain('<script>');
  });
});

describe('what a provider sends back', () => {
  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, Parameters<HostileProvider['behave']>[0]]>([
    ['another nonce', { claims: (good) => ({ ...good, nonce: 'other' }) }],
    ['no nonce', { claims: ({ nonce: _none, ...good }) => good }],
    ['the ID token of another client', { claims: (good) => ({ ...good, aud: 'somebody-else' }) }],
    [
      'one for two clients, and not meant for this one',
      { claims: (good) => ({ ...good, aud: [good['aud'], 'other'], azp: 'other' }) },
    ],
    ['the ID token of another issuer', { claims: (good) => ({ ...good, iss: 'https://evil.example' }) }],
    ['an ID token that is past', { claims: (good) => ({ ...good, iat: now() - 7200, exp: now() - 3600 }) }],
    ['an ID token of nobody', { claims: ({ sub: _none, ...good }) => good }],
    ['an empty name for somebody', { claims: (good) => ({ ...good, sub: '' }) }],
    ['a signature of somebody else', { otherKey: true }],
    ['no signature', { header: { alg: 'none' } }],
    ['a signature with the secret', { header: { alg: 'HS256' } }],
    ['no ID token', { tokenAnswer: { id_token: undefined } }],
    ['no word on when the person proved who it is', { claims: ({ auth_time: _none, ...good }) => good }],
    ['a proof of longer ago than was asked', { claims: (good) => ({ ...good, auth_time: now() - 9 * 3600 }) }],
    ['a proof in the future', { claims: (good) => ({ ...good, auth_time: now() + 3600 }) }],
    ['a proof at no moment', { claims: (good) => ({ ...good, auth_time: 'now' }) }],
    ['another iss beside the code', { callback: (query) => query.set('iss', 'https://evil.example') }],
    ['no iss, though it says that it sends one', { callback: (query) => query.delete('iss') }],
    ['two codes', { callback: (query) => query.append('code', 'second') }],
    ['no code', { callback: (query) => query.delete('code') }],
    ['a code that it does not know', { callback: (query) => query.set('code', 'made-up') }],
    ['an ID token beside the code', { callback: (query) => query.set('id_token', 'x.y.z') }],
    [
      'an error',
      {
        callback: (query) => {
          query.delete('code');
          query.set('error', 'server_error');
        },
      },
    ],
  ])('lets nobody in: %s', async (_what, behaviour) => {
    const web = visit();
    provider.behave(behaviour);
    const seen = await logIn(web);
    expect([seen.status, pathOf(seen.url).slice(0, 25)]).toEqual([403, '/inloggen/terug/woonveste']);
    expect(seen.text).toContain('Het antwoord van je organisatie klopte niet');
    expect(seen.text).toContain('value="/proef?alles=1"');
    expect(seen.text).not.toContain('evil.example');
    expect(await isIn(web)).toBe(false);
  });

  it('is told as what it is when the person gave up', async () => {
    provider.behave({
      callback: (query) => {
        query.delete('code');
        query.set('error', 'access_denied');
      },
    });
    const seen = await logIn(visit());
    expect(seen.text).toContain('Het inloggen bij je organisatie is gestopt');
  });

  it.each<[string, (query: URLSearchParams) => void]>([
    ['another state', (query) => query.set('state', 'x'.repeat(43))],
    ['no state', (query) => query.delete('state')],
  ])('is nothing that was asked for here: %s', async (_what, callback) => {
    const web = visit();
    provider.behave({ callback });
    const seen = await logIn(web);
    expect(seen.status).toBe(400);
    expect(seen.text).toContain('Dit inloggen is verlopen');
    expect(await isIn(web)).toBe(false);
  });

  it('counts once: a callback that is sent again lets nobody in', async () => {
    const web = visit();
    const back = await answerTo(await begin(web));
    const first = await web.get(pathOf(back), { follow: false });
    expect(first.status).toBe(303);
    const session = web.cookies.get('sluis-sessie');
    web.cookies.clear();
    expect((await web.get(pathOf(back), { follow: false })).status).toBe(400);
    expect(web.cookies.get('sluis-sessie')).not.toBe(session);
    expect(await isIn(web)).toBe(false);
  });

  it('is of one browser: a callback handed to somebody else logs nobody in as its sender', async () => {
    const [attacker, victim] = [visit(), visit()];
    const back = await answerTo(await begin(attacker));
    await victim.get('/inloggen');
    const seen = await victim.get(pathOf(back));
    expect(seen.status).toBe(400);
    expect(await isIn(victim)).toBe(false);
    expect(provider.traded.at(-1)?.get('code')).not.toBe(back.searchParams.get('code'));
  });

  it('is of one provider: what another one sends back is not taken to it', async () => {
    const web = visit();
    const back = await answerTo(await begin(web, 'veldhaven'));
    const traded = provider.traded.length;
    back.pathname = '/inloggen/terug/woonveste';
    expect((await web.get(pathOf(back))).status).toBe(403);
    expect(provider.traded).toHaveLength(traded);
    expect(await isIn(web)).toBe(false);
  });

  it('comes too late after ten minutes', async () => {
    const web = visit();
    const back = await answerTo(await begin(web));
    pages.ahead(10 * 60_000);
    const seen = await web.get(pathOf(back));
    expect(seen.text).toContain('Dit inloggen is verlopen');
    expect(seen.text).toContain('value="/proef?alles=1"');
    expect(await isIn(web)).toBe(false);
  });
});

describe('a log-in anew', () => {
  it('asks the provider for a new proof, and knows when it was given', async () => {
    const web = visit();
    await logIn(web);
    const seen = await logIn(web, { opnieuw: '1' });
    expect([seen.status, pathOf(seen.url)]).toEqual([200, terug]);
    expect(provider.asked.at(-1)?.get('max_age')).toBe('0');
    expect(provider.asked.at(-1)?.get('prompt')).toBe('login');
  });

  it('is refused when the provider lets an older proof pass, and the session stays what it was', async () => {
    const web = visit();
    await logIn(web);
    provider.behave({ claims: (good) => ({ ...good, auth_time: Math.floor(Date.now() / 1000) - 600 }) });
    const seen = await logIn(web, { opnieuw: '1' });
    expect(seen.status).toBe(403);
    expect(seen.text).toContain('Je hebt niet opnieuw ingelogd');
    expect(await isIn(web)).toBe(true);
  });

  it('goes on in the role that the person had chosen', async () => {
    const web = visit();
    provider.person = { sub: 'two', name: 'Twee Rollen', roles: ['po', 'sign'] };
    await logIn(web);
    const chosen = await web.post('/rol', { rol: 'signatory', terug });
    expect(chosen.text).toContain('<span class="sluis-visitor__role">tekenbevoegd bestuurder</span>');
    const seen = await logIn(web, { opnieuw: '1' });
    expect(seen.text).toContain('<span class="sluis-visitor__role">tekenbevoegd bestuurder</span>');
  });
});

describe('a provider that does not work', () => {
  it.each<[string, Parameters<HostileProvider['behave']>[0]]>([
    ['its keys', { broken: '/jwks' }],
    ['its token endpoint', { broken: '/token' }],
  ])('is told as such, and nobody is in: %s', async (_what, behaviour) => {
    const own = await startHostileProvider();
    await using site = await openPages(() => [toProvider(own)]);
    own.behave(behaviour);
    const web = visitWeb(site.url);
    await web.get('/inloggen?terug=/proef');
    const seen = await web.post('/inloggen', { partij: 'woonveste', terug: '/proef' });
    expect(seen.status).toBe(503);
    expect(seen.text).toContain('De inlogpagina van je organisatie antwoordt niet');
    await own[Symbol.asyncDispose]();
  });

  it.each<[string, Parameters<HostileProvider['behave']>[0]]>([
    ['says that it is somebody else', { metadata: { issuer: 'https://evil.example' } }],
    ['sends people to plain http elsewhere', { metadata: { authorization_endpoint: 'http://evil.example/authorize' } }],
    ['sends people to a script', { metadata: { authorization_endpoint: 'javascript:alert(1)' } }],
    ['does not answer well', { broken: '/.well-known/openid-configuration' }],
  ])('is not gone to when it %s', async (_what, behaviour) => {
    const own = await startHostileProvider();
    await using site = await openPages(() => [toProvider(own)]);
    own.behave(behaviour);
    const web = visitWeb(site.url);
    await web.get('/inloggen?terug=/proef');
    const seen = await web.post('/inloggen', { partij: 'woonveste', terug: '/proef' });
    expect(seen.status).toBe(503);
    expect(seen.text).toContain('value="/proef"');
    own.behave({});
    expect((await web.post('/inloggen', { partij: 'woonveste', terug: '/proef' })).status).toBe(200);
    await own[Symbol.asyncDispose]();
  });

  it('that never answers is waited for five seconds', async () => {
    const own = await startHostileProvider();
    await using site = await openPages(() => [toProvider(own)]);
    own.behave({ silent: '/.well-known/openid-configuration' });
    const web = visitWeb(site.url);
    await web.get('/inloggen');
    expect((await web.post('/inloggen', { partij: 'woonveste' })).status).toBe(503);
    await own[Symbol.asyncDispose]();
  });

  const toProvider = ({ issuer, clientId, clientSecret }: HostileProvider) => ({
    ...{ id: 'woonveste', party: 'woonveste', label: 'Woonveste', issuer, clientId, clientSecret },
    ...{ rolesClaim: 'roles', roles: { po: 'privacy-officer' } },
  });
});

describe('logging out', () => {
  it('ends the session here, and goes to the provider without saying more than it knows already', async () => {
    const web = visit();
    await logIn(web);
    const session = web.cookies.get('sluis-sessie') ?? '';
    const seen = await web.post('/uitloggen', {});
    expect(pathOf(seen.url)).toBe('/inloggen?uitgelogd=1');
    expect(Object.fromEntries(provider.loggedOut.at(-1) ?? [])).toEqual({
      client_id: 'sluis-web',
      logout_hint: 'u-1',
      post_logout_redirect_uri: `${pages.url}/inloggen?uitgelogd=1`,
    });
    expect(web.cookies.has('sluis-sessie')).toBe(false);
    web.cookies.set('sluis-sessie', session);
    expect(await isIn(web)).toBe(false);
  });

  it('works when the provider has no place for it', async () => {
    const own = await startHostileProvider();
    own.behave({ metadata: { end_session_endpoint: undefined } });
    const { issuer, clientId, clientSecret } = own;
    const common = { party: 'woonveste', label: 'W', rolesClaim: 'roles', roles: { po: 'privacy-officer' } };
    await using site = await openPages(() => [{ id: 'woonveste', issuer, clientId, clientSecret, ...common }]);
    const web = visitWeb(site.url);
    await web.get('/inloggen?terug=/proef');
    await web.post('/inloggen', { partij: 'woonveste', terug: '/proef' });
    expect(pathOf((await web.post('/uitloggen', {})).url)).toBe('/inloggen?uitgelogd=1');
    await own[Symbol.asyncDispose]();
  });
});
