import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { createPages } from '../../src/http/routes/pages.ts';
import { violationsIn } from '../support/axe.ts';
import { takePage } from '../support/kept-pages.ts';
import { browser, faultsIn } from '../support/site.ts';
import { createPageParts } from './page-parts.ts';

const asked = '/proef?wie=woonveste.woonconsulent&doel=P04&over=J.';
const pages = {
  start: '/',
  'an empty form': '/proef',
  'an answer': asked,
  'an answer with an open field': `${asked}&gegeven=dateOfBirth`,
  'an answer with every field, and a denial open': `${asked}&alles=1&gegeven=bsn`,
  'nothing but refusals': '/proef?wie=thuishof.woonconsulent&doel=P06&over=M.&gegeven=supportActive',
  'an empty list': `${asked}&toon=geen-akkoord`,
  'a form with errors': '/proef?wie=woonveste.directeur&doel=&over=J.',
  'the receiver of the demo': '/demo/ontvanger',
  'the accessibility statement': '/toegankelijkheid',
  'a page that is not there': '/bestaat-niet',
} as const;

const origin = { url: '', close: () => {} };
let failing = false;

beforeAll(async () => {
  const app = express();
  const parts = createPageParts();
  const { router, sendProblem } = createPages({
    ...parts,
    trial: (question) =>
      failing ? Promise.reject(new GatewayError('decision-unavailable', 'broken')) : parts.trial(question),
  });
  app.use(router);
  app.use((request, response) => sendProblem(request, response, new GatewayError('not-found', 'nothing')));
  const server = app.listen(0);
  await once(server, 'listening');
  origin.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  origin.close = () => server.close();
});
afterEach(() => {
  failing = false;
});
afterAll(async () => {
  origin.close();
});

/** A page in a browser of its own; what its console says is an error, except that a status above 400 was seen. */
async function open(path: string, options: BrowserContextOptions = {}) {
  if (browser === undefined) throw new Error('no browser');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(`${origin.url}${path}`);
  return {
    page,
    errors: () => messages.filter((text) => !/the server responded with a status of (404|422|503)/.test(text)),
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/**
 * A page past its own policy, to be looked at by axe. All of these share one browser context: what they load is fetched
 * and read once.
 */
let past: Promise<BrowserContext> | undefined;
async function look(path: string, width: number, language: 'nl' | 'en') {
  if (browser === undefined) throw new Error('no browser');
  past ??= browser.newContext({ bypassCSP: true });
  const context = await past;
  await context.addCookies([{ name: 'taal', value: language, url: origin.url }]);
  const taken = await takePage(context);
  await taken.page.setViewportSize({ width, height: 900 });
  await taken.page.goto(`${origin.url}${path}`);
  return taken;
}

const headingOf = (page: Page): Promise<string | null> => page.locator('#uitkomst').textContent();

describe.skipIf(browser === undefined)('the pages in a browser', () => {
  it.each(Object.entries(pages))('%s says nothing in the console under its own policy', async (_name, path) => {
    await using opened = await open(path);
    expect(opened.errors()).toEqual([]);
  });

  it('would hear of a script that fails, and of a style that the policy forbids, by the time that a page is there', async () => {
    await using opened = await open('/');
    const body = 'document.body.setAttribute("style", "color: red"); throw new Error("broken")';
    await opened.page.route('**/sluis.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await opened.page.reload();
    const heard = opened.errors().join();
    expect([heard.includes('broken'), heard.includes('Content Security Policy')]).toEqual([true, true]);
  });

  const states = Object.entries(pages).flatMap(([name, path]) =>
    [1440, 390].flatMap((width) => (['nl', 'en'] as const).map((language) => [name, path, width, language] as const)),
  );

  it.each(states)('%s (%s) at %i in %s has no accessibility violation', async (_name, path, width, language) => {
    await using opened = await look(path, width, language);
    expect(await opened.page.locator('html').getAttribute('lang')).toBe(language);
    expect(await violationsIn(opened.page)).toEqual([]);
  });

  it('would find a violation if there were one', async () => {
    await using opened = await look('/', 1440, 'nl');
    await opened.page.evaluate("document.querySelector('main').append(document.createElement('img'))");
    expect((await violationsIn(opened.page)).join()).toContain('image-alt');
  });

  it.each(Object.entries(pages))('%s scrolls only one way at 320 pixels', async (_name, path) => {
    await using opened = await look(path, 320, 'nl');
    const overflow = await opened.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
  });

  it.each(Object.entries(pages))('%s is valid HTML', async (_name, path) => {
    // A connection that is kept could be closed by the other side while a page is looked at.
    const answer = await fetch(`${origin.url}${path}`, { headers: { Connection: 'close' } });
    expect(await faultsIn(await answer.text())).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('a trial request', () => {
  it('can be made, read, opened and narrowed without JavaScript', async () => {
    await using opened = await open('/', { javaScriptEnabled: false });
    const { page } = opened;
    await page.getByRole('link', { name: 'Doe een proefaanvraag' }).click();
    await page.getByLabel('Wie vraagt?').selectOption('woonveste.woonconsulent');
    await page.getByLabel('Waarvoor?').selectOption('P04');
    await page.getByLabel('J.').check();
    await page.getByLabel('Alle gegevens').check();
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    expect(await headingOf(page)).toBe('Woonveste ziet 18 van 70 gegevens van J.');
    await page.locator('#g-bsn summary').first().click();
    await page.getByText('Alleen een andere wet.').first().waitFor();
    await page.getByRole('link', { name: /Dicht: niet afgesproken/ }).click();
    expect(page.url()).toContain('toon=niet-afgesproken');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await headingOf(page)).toBe('Woonveste sees 18 of 70 data fields of J.');
  });

  it('is answered in place with JavaScript: the URL, the title, the focus and the announcement follow', async () => {
    await using opened = await open('/proef');
    const { page } = opened;
    await page.evaluate('window.untouched = true');
    await page.getByLabel('Wie vraagt?').selectOption('thuishof.woonconsulent');
    await page.getByLabel('Waarvoor?').selectOption('P06');
    await page.getByLabel('M.').check();
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    await page.locator('#uitkomst').waitFor();
    expect(await headingOf(page)).toBe('Thuishof ziet niets van M.');
    expect(page.url()).toContain('/proef?wie=thuishof.woonconsulent&doel=P06&over=M.');
    expect(await page.title()).toBe('Thuishof ziet niets van M. – Proefaanvraag – Sluis');
    await page.waitForFunction('document.activeElement?.id === "uitkomst"');
    expect(await page.locator('#melding').textContent()).toBe('Thuishof ziet niets van M.');
    await page.getByRole('link', { name: /Te zien/ }).click();
    await page.getByText('In deze lijst staat niets.').waitFor();
    expect(await page.locator('#lijst-seen').getAttribute('aria-current')).toBe('true');
    expect(await page.getByRole('link', { name: 'English' }).getAttribute('href')).toContain('toon=te-zien');
    expect(await page.evaluate('window.untouched')).toBe(true);
    await page.goBack();
    await page.getByText('Begeleiding actief').first().waitFor();
    expect(opened.errors()).toEqual([]);
  });

  it('can be made with the keyboard alone', async () => {
    await using opened = await open(asked);
    const { page } = opened;
    const focused = (): Promise<string> =>
      page.evaluate('document.activeElement.id || document.activeElement.className || document.activeElement.tagName');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('skip-link');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('inhoud');
    const passed: string[] = [];
    for (let step = 0; step < 14; step += 1) {
      await page.keyboard.press('Tab');
      passed.push(await focused());
      if (passed.at(-1) === 'sluis-field__summary') break;
    }
    expect(passed).toEqual([
      'utrecht-link utrecht-link--html-a',
      ...['wie', 'doel', 'over', 'alles', 'utrecht-button utrecht-button--primary-action utrecht-button--submit'],
      ...['lijst-all', 'lijst-seen', 'lijst-no-consent', 'lijst-not-agreed', 'sluis-field__summary'],
    ]);
    await page.keyboard.press('Enter');
    expect(await page.locator('#g-caseRef').getAttribute('open')).toBe('');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  it('that fails leaves the page as it was and says so', async () => {
    await using opened = await open(asked);
    const { page } = opened;
    failing = true;
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    await page.getByText('Het werkt even niet.').waitFor();
    expect(await headingOf(page)).toBe('Woonveste ziet 18 van 18 gegevens van J.');
  });

  it('with a choice that does not exist comes back with its errors, and the focus on them', async () => {
    await using opened = await open('/proef');
    const { page } = opened;
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    await page.locator('#problemen').waitFor();
    await page.waitForFunction('document.activeElement?.id === "problemen-kop"');
    expect(await page.title()).toBe('Problemen: Proefaanvraag – Sluis');
    await page.getByRole('link', { name: 'Kies waarvoor' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('doel');
  });
});
