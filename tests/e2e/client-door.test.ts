import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages } from '../../src/http/pages/all-pages.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { visitWeb, type WebVisitor } from '../support/web-visitor.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-04T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const visit = (): WebVisitor => visitWeb(gateway.url);

async function logIn(who = 'client-j', terug = '/mijn'): Promise<WebVisitor> {
  const web = visit();
  const seen = await web.logIn(`mijn/${who}`, terug);
  expect(seen.url.pathname, seen.text.slice(0, 300)).toBe(terug);
  return web;
}

const pathOf = (path: string): string => path.replaceAll(/:[a-zA-Z]+/g, 'x');

describe('the session of a client', () => {
  it('ends everywhere when the client says so in one of them, and nobody else’s does', async () => {
    const [own, stolen, other] = [await logIn(), await logIn(), await logIn('client-m')];
    await own.get('/mijn/rechten');
    const forged = await own.post('/uitloggen', { csrf: 'made up', waar: 'overal' });
    expect(forged.status).toBe(403);
    expect((await stolen.get('/mijn')).url.pathname).toBe('/mijn');
    await own.get('/mijn/rechten');
    await own.post('/uitloggen', { waar: 'overal' });
    for (const web of [own, stolen]) expect((await web.get('/mijn')).url.pathname).toBe('/inloggen');
    expect((await other.get('/mijn')).url.pathname).toBe('/mijn');
  });

  it('makes so many reports in an hour, in whichever session, and says when there are more', async () => {
    const [one, two, other] = [await logIn(), await logIn(), await logIn('client-m')];
    for (let number = 0; number < 12; number += 1) {
      expect((await (number % 2 === 0 ? one : two).get('/mijn/inzage')).status).toBe(200);
    }
    for (const path of ['/mijn/inzage', '/mijn/inzage.pdf']) {
      const seen = await two.get(path);
      expect([seen.status, seen.headers.get('retry-after')]).toEqual([429, '3600']);
    }
    expect((await other.get('/mijn/inzage')).status).toBe(200);
  });

  it('ends alone when the client logs out in one of them', async () => {
    const [own, second] = [await logIn(), await logIn()];
    await own.post('/uitloggen', {});
    expect((await own.get('/mijn')).url.pathname).toBe('/inloggen');
    expect((await second.get('/mijn')).url.pathname).toBe('/mijn');
  });

  it('gives nothing at any page of who works for a party', async () => {
    const web = await logIn('client-j', '/toegankelijkheid');
    for (const { path, method, open, for: whom } of allPages) {
      // The trial with invented clients is there for everybody.
      if (open === true || whom === 'client' || path === '/proef') continue;
      const seen = method === 'get' ? await web.get(pathOf(path)) : await web.post(pathOf(path), {});
      expect([path, method, seen.status]).toEqual([path, method, 403]);
    }
  });

  it('gives nothing at the API of parties', async () => {
    const web = await logIn('client-j', '/toegankelijkheid');
    for (const path of ['/v1/cases', '/v1/agreements', '/v1/parties', '/v1/drafts', '/v1/consents?caseRef=x']) {
      const seen = await web.get(path, { headers: { accept: 'application/json' } });
      expect([path, seen.status]).toEqual([path, 401]);
    }
  });
});

describe('the session of who works for a party', () => {
  it('gives nothing at any page of a client', async () => {
    const web = visit();
    await web.logIn('veldhaven/noor.elzinga');
    const own = allPages.filter(({ for: whom }) => whom === 'client');
    expect(own.length).toBeGreaterThan(0);
    for (const { path, method } of own) {
      const seen = method === 'get' ? await web.get(pathOf(path)) : await web.post(pathOf(path), {});
      expect([path, method, seen.status]).toEqual([path, method, 403]);
    }
  });
});
