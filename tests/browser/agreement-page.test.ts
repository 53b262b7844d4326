import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashAgreement, pagePolicy, renderHtml } from '../../src/agreements/agreements.ts';
import type { Agreement } from '../../src/contract/generated/types.ts';
import { violationsIn } from '../support/axe.ts';
import { browser } from '../support/site.ts';

const file = new URL('../vectors/veenrand-2026.json', import.meta.url);
const agreement = JSON.parse(readFileSync(file, 'utf8')) as Agreement;
const hash = hashAgreement(agreement);

let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': pagePolicy });
    response.end(
      request.url === '/favicon.ico' ? '' : renderHtml(agreement, hash, request.url === '/en' ? 'en' : 'nl'),
    );
  });
  server.listen(0);
  await once(server, 'listening');
});
afterAll(async () => {
  server.close();
});

async function open(path: string, width: number) {
  if (browser === undefined) throw new Error('no browser');
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: true,
    bypassCSP: false,
  });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(`http://localhost:${port}${path}`);
  return { page, context, messages, [Symbol.asyncDispose]: () => context.close() };
}

describe.skipIf(browser === undefined)('the page of an agreement in a browser', () => {
  it.each(['/nl', '/en'])(
    'has its own look under its own policy, and says nothing in the console (%s)',
    async (path) => {
      await using opened = await open(path, 1280);
      expect(opened.messages).toEqual([]);
      expect(
        await opened.page
          .locator('caption')
          .first()
          .evaluate((node) => getComputedStyle(node).textAlign),
      ).toBe('start');
    },
  );

  it.each([1280, 320])('is accessible, and is read without scrolling sideways, at %i pixels', async (width) => {
    await using opened = await open('/nl', width);
    const { page, context } = opened;
    const session = await context.newCDPSession(page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await page.reload();
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('leads from its contents to a clause by the keyboard', async () => {
    await using opened = await open('/nl', 1280);
    const { page } = opened;
    await page.getByRole('link', { name: /Bepaling P06\.PRO\.COR/ }).focus();
    await page.keyboard.press('Enter');

    expect(await page.evaluate('location.hash')).toBe('#bepaling-9');
    await expect.poll(() => page.getByRole('heading', { name: /Bepaling P06\.PRO\.COR/ }).isVisible()).toBe(true);
  });
});
