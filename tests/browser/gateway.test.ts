import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser } from '../support/site.ts';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';

/** The pages of the whole gateway, in a browser: what they say is what the gateway would do. */

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await startGateway('2026-03-16T10:00:00Z');
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
});

async function open(path: string, javaScriptEnabled = true) {
  if (browser === undefined) throw new Error('no browser');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  await page.goto(`${gateway.url}${path}`);
  return { page, messages, [Symbol.asyncDispose]: () => context.close() };
}

const outcome = '#uitkomst';

describe.skipIf(browser === undefined)('the pages of a running gateway', () => {
  it('show on the start page what is in force, and a question that works as it stands', async () => {
    await using opened = await open('/');
    expect(await opened.page.locator('body').textContent()).toContain('9 van 9 partijen hebben getekend');
    expect(opened.messages).toEqual([]);
    await opened.page.getByRole('link', { name: /Woonveste van J/ }).click();
    await opened.page.waitForSelector(outcome);
    expect(await opened.page.locator(outcome).textContent()).toContain('Woonveste ziet 18 van 18 gegevens van J');
  });

  it('answer a trial request as the gateway would, without JavaScript too, and leave no entry', async () => {
    const before = gateway.entries().length;
    await using opened = await open('/proef?wie=thuishof.woonconsulent&doel=P04&over=J', false);
    expect(await opened.page.locator(outcome).textContent()).toContain('Thuishof ziet niets van J');
    expect(await opened.page.locator('body').textContent()).not.toContain('Voorbeeld-Jansen');
    expect(gateway.entries()).toHaveLength(before);
  });

  it('follow a consent that was withdrawn a moment ago', async () => {
    const path = '/proef?wie=woonveste.woonconsulent&doel=P06&over=J';
    await using before = await open(path);
    expect(await before.page.locator(outcome).textContent()).toContain('8 van 8');
    const ref = gateway.refOf('J', 'de-brug');
    const { body } = await gateway.call('de-brug/casemanager', 'GET', `/v1/consents?caseRef=${ref}`);
    const explicit = body.consents.find(({ kind }) => kind === 'explicit');
    await gateway.call('de-brug/casemanager', 'POST', `/v1/consents/${explicit?.id}/withdrawal`);
    await using after = await open(path);
    expect(await after.page.locator(outcome).textContent()).toContain('ziet niets van J');
  });

  it.each(['/', '/proef?wie=woonveste.woonconsulent&doel=P05&over=J&alles=1'])(
    'have no accessibility finding at %s',
    async (path) => {
      if (browser === undefined) throw new Error('no browser');
      await using context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${gateway.url}${path}`);
      expect(await violationsIn(page)).toEqual([]);
    },
  );
});
