import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { visitWeb } from '../support/web-visitor.ts';

/** A client who asks what is kept hears since when all of it is there (AVG art. 15(1)(c)). */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T08:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function read(path: string, language = 'nl'): Promise<string> {
  const web = visitWeb(gateway.url);
  await web.logIn('mijn/client-j', path);
  web.cookies.set('taal', language);
  return (await web.get(path)).text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe.each(['/mijn', '/mijn/inzage'])('at %s', (path) => {
  it('nothing is told to be gone where nobody set a term, or nothing is that old', async () => {
    expect(await read(path)).not.toContain('Oude vragen bewaren we niet altijd');
  });
});

describe('once a term has passed for what is in the log', () => {
  beforeAll(async () => {
    const term = { party: 'woonveste', category: 'disclosures', months: 1, source: 'Besluit van 1 mei' };
    const set = await gateway.call('woonveste/privacy-officer', 'POST', '/v1/log/retention/terms', term);
    expect(set.status, set.text).toBe(201);
  });

  it.each(['/mijn', '/mijn/inzage'])('%s names the organisation and the day, and nobody else', async (path) => {
    const dutch = await read(path);
    expect(dutch).toContain('Oude vragen bewaren we niet altijd');
    expect(dutch).toMatch(/Woonveste, van vóór 12 april 2026/);
    expect(dutch.match(/van vóór/g)).toHaveLength(1);
    expect(await read(path, 'en')).toMatch(/Woonveste, from before 12 April 2026/);
  });
});
