import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { visitWeb } from '../support/web-visitor.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-03-16T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

describe('with one click, in the demo', () => {
  it('somebody comes in, in the name of its party and in its role, where it wanted to be', async () => {
    const web = visitWeb(gateway.url);
    const seen = await web.logIn('woonveste/marit.postma');
    expect(seen.status).toBe(200);
    expect(`${seen.url.pathname}`).toBe('/toegankelijkheid');
    expect(seen.text).toContain('Marit Postma');
    expect(seen.text).toContain('Woonveste');
    const out = await web.post('/uitloggen', {});
    console.log(out.url.href, out.status, out.text);
  });
});
