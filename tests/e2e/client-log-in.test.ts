import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLogIn } from '../../src/identity/identity.ts';
import { type HostileProvider, startHostileProvider } from '../support/hostile-provider.ts';
import { type OpenPages, openPages } from '../support/open-pages.ts';
import { type Seen, visitWeb, type WebVisitor } from '../support/web-visitor.ts';

const minute = 60_000;
const hour = 60 * minute;
const bsn = '999990019';

let provider: HostileProvider;
let pages: OpenPages;
beforeAll(async () => {
  provider = await startHostileProvider();
  pages = await openPages(() => [digid()]);
});
afterAll(async () => {
  await pages[Symbol.asyncDispose]();
  await provider[Symbol.asyncDispose]();
});

const digid = () => ({
  ...({ for: 'clients', id: 'mijn', label: 'DigiD', bsnClaim: 'bsn', levels: ['substantieel'] } as const),
  ...{ issuer: provider.issuer, clientId: provider.clientId, clientSecret: provider.clientSecret },
});

async function logIn(claims: Record<string, unknown>): Promise<{ web: WebVisitor; seen: Seen }> {
  provider.person = { sub: 'u-9', ...claims };
  const web = visitWeb(pages.url);
  await web.get('/inloggen?terug=/mijn');
  return { web, seen: await web.post('/inloggen', { partij: 'mijn', terug: '/mijn' }) };
}

const sure = { bsn, acr: 'substantieel' };
const isIn = async (web: WebVisitor): Promise<boolean> => (await web.get('/mijn')).url.pathname === '/mijn';

describe('a client', () => {
  it.each<[string, Record<string, unknown>]>([
    ['of whom the provider is not sure enough', { ...sure, acr: 'basis' }],
    ['of whom the provider does not say how sure it is', { bsn }],
    ['without a number', { acr: 'substantieel' }],
    ['with a number that is none', { ...sure, bsn: '123456789' }],
    ['with two numbers', { ...sure, bsn: [bsn, '999990020'] }],
  ])('%s does not come in', async (_what, claims) => {
    const { web, seen } = await logIn(claims);
    expect(seen.status).toBe(403);
    expect(seen.text).not.toContain(bsn);
    expect(web.cookies.has('sluis-sessie')).toBe(false);
  });

  it('is asked for at the levels that count, and comes in', async () => {
    const { web, seen } = await logIn(sure);
    expect(provider.asked.at(-1)?.get('acr_values')).toBe('substantieel');
    expect(seen.url.pathname).toBe('/mijn');
    expect(await isIn(web)).toBe(true);
  });

  it('leaves neither its number nor the secret of its session behind', async () => {
    const { web } = await logIn(sure);
    const secret = web.cookies.get('sluis-sessie') ?? '';
    await web.get('/mijn');
    const kept = pages.opened.behind((database) =>
      ['client_sessions', 'web_logins', 'people', 'log_entries'].flatMap((table) =>
        database.prepare(`select * from ${table}`).all(),
      ),
    );
    const text = JSON.stringify([kept, pages.logged]);
    for (const one of [bsn, secret, 'u-9']) expect(text).not.toContain(one);
    expect(pages.opened.entries().at(-1)).toMatchObject({ kind: 'client-read', role: 'client' });
    expect(pages.opened.entries().at(-1)?.party).toBeUndefined();
  });

  it('is another caller in the log, in another session, after every log-in; the one before has ended', async () => {
    const { web } = await logIn(sure);
    const before = web.cookies.get('sluis-sessie') ?? '';
    await web.get('/mijn');
    const first = pages.opened.entries().at(-1)?.apiClient;
    await web.get('/inloggen?opnieuw=1&terug=/mijn');
    await web.post('/inloggen', { partij: 'mijn', opnieuw: '1', terug: '/mijn' });
    expect(web.cookies.get('sluis-sessie')).not.toBe(before);
    await web.get('/mijn');
    expect(pages.opened.entries().at(-1)?.apiClient).not.toBe(first);
    const thief = visitWeb(pages.url);
    thief.cookies.set('sluis-sessie', before);
    expect(await isIn(thief)).toBe(false);
  });

  it('is out after half an hour without a request, after eight hours with them, and after the log-out', async () => {
    const { web } = await logIn(sure);
    pages.ahead(29 * minute);
    expect(await isIn(web)).toBe(true);
    pages.ahead(60 * minute);
    expect(await isIn(web)).toBe(false);
    pages.ahead(0);
    const busy = (await logIn(sure)).web;
    for (let at = 20 * minute; at < 8 * hour; at += 20 * minute) {
      pages.ahead(at);
      expect(await isIn(busy)).toBe(true);
    }
    pages.ahead(8 * hour);
    expect(await isIn(busy)).toBe(false);
    pages.ahead(0);
    const gone = (await logIn(sure)).web;
    const session = gone.cookies.get('sluis-sessie') ?? '';
    await gone.get('/mijn');
    await gone.post('/uitloggen', {});
    gone.cookies.set('sluis-sessie', session);
    expect(await isIn(gone)).toBe(false);
  });

  it('is out when its provider is one of clients no more', async () => {
    const { web } = await logIn(sure);
    const session = web.cookies.get('sluis-sessie') ?? '';
    const clock = () => pages.opened.clock.now;
    const same = openLogIn({ store: pages.opened.store, clock, providers: [digid()], url: pages.url });
    const other = openLogIn({ store: pages.opened.store, clock, providers: [], url: pages.url });
    expect(await same.clientOf(session)).toBeDefined();
    expect(await same.visitorOf(session)).toBeUndefined();
    expect(await other.clientOf(session)).toBeUndefined();
  });
});
