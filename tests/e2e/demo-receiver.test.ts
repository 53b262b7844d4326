import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openGateway } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** From a care provider's message to the page that shows what arrived where: the demo, over real connections. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T08:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const coach = 'de-brug/ambulant-begeleider';
const page = async (): Promise<string> => {
  const response = await fetch(`${gateway.url}/demo/ontvanger`);
  expect(response.status).toBe(200);
  return (await response.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
};
const post = (party: string, headers: Record<string, string>, body: string) =>
  fetch(`${gateway.url}/demo/receiver/${party}`, { method: 'POST', headers, body });

describe('the receiver of the demo', () => {
  it('is subscribed for three parties before the gateway is said to be there', async () => {
    expect(await page()).not.toContain('geen abonnement');
  });

  it('shows what each may have of one message, and nothing where nothing may be had', async () => {
    const event = { kind: 'change', effectiveOn: '2026-05-12', allocation: 'VB-2026-0031' };
    const supportContact = { name: 'S. Voorbeeld', phone: '+31600000412' };
    const caseRef = gateway.refOf('J', 'de-brug');
    const { status } = await gateway.call(coach, 'POST', '/v1/support-events', { caseRef, ...event, supportContact });
    expect(status).toBe(201);
    const text = await vi.waitFor(
      async () => {
        const now = await page();
        expect(now).toContain('Handtekening klopt');
        return now;
      },
      { timeout: 20_000, interval: 50 },
    );
    expect(text).toContain('S. Voorbeeld');
    // Thuishof is not matched with J.: it hears nothing, and not even that there was something.
    const [, ofThuishof = ''] = text.slice(text.indexOf('De laatste berichten')).split('Thuishof');
    expect(ofThuishof.split('Veldhaven')[0]).toContain('Nog geen bericht');
  });

  it('believes nobody else', async () => {
    const type = { 'content-type': 'application/cloudevents+json' };
    const signed = { ...type, 'webhook-id': 'd_1', 'webhook-timestamp': '1', 'webhook-signature': 'v1,AAAA' };
    expect((await post('woonveste', signed, '{}')).status).toBe(401);
    expect((await post('woonveste', type, '{}')).status).toBe(401);
    expect((await post('nergens', type, '{}')).status).toBe(404);
    expect((await post('woonveste', { 'content-type': 'text/plain' }, '{}')).status).toBe(415);
    expect((await post('woonveste', type, ' '.repeat(300_000))).status).toBe(413);
    expect(await page()).toContain('2 berichten geweigerd');
  });

  it('agrees with its own gateway only', async () => {
    const ask = (origin: string) =>
      fetch(`${gateway.url}/demo/receiver/woonveste`, {
        method: 'OPTIONS',
        headers: { 'webhook-request-origin': origin },
      });
    expect((await ask('localhost')).headers.get('webhook-allowed-origin')).toBe('localhost');
    expect((await ask('elders.nl')).headers.get('webhook-allowed-origin')).toBeNull();
  });
});

describe('a demo on the calendar of today', () => {
  it('has its first messages by itself: to who may have them, and not to the corporation that M. said no to', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sluis-today-'));
    const config = readConfig({ PORT: '0', SLUIS_LOG_LEVEL: 'silent', SLUIS_DATA: directory });
    await using today = await openGateway(config);
    const text = await vi.waitFor(
      async () => {
        const html = await (await fetch(`${today.url}/demo/ontvanger`)).text();
        expect(html.match(/Stand van de begeleiding/g)?.length).toBeGreaterThanOrEqual(5);
        return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
      },
      { timeout: 20_000, interval: 50 },
    );
    const aboutM = text.slice(text.indexOf('Over M'), text.indexOf('De laatste berichten'));
    const [, ofThuishof = '', ofVeldhaven = ''] = /Thuishof (.*) Gemeente Veldhaven (.*)/.exec(aboutM) ?? [];
    expect(ofThuishof).toContain('Begeleiding actief (ja/nee) niet gekregen');
    expect(ofThuishof).not.toContain('999990020');
    expect(ofVeldhaven).toContain('Begeleiding actief (ja/nee) ja');
    rmSync(directory, { recursive: true, force: true });
  });
});
