import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violationsIn } from './axe.ts';
import { takePage } from './kept-pages.ts';
import { connectBrowser } from './shared-browser.ts';
import { type RunningGateway, startGateway } from './start-gateway.ts';

/** How a page is looked at. */
export interface Looked {
  /** The demo person who is logged in; nobody when left out. */
  readonly as?: string;
  readonly language?: 'nl' | 'en';
  /** Pixels. */
  readonly width?: number;
  readonly javaScript?: boolean;
  /** Lets axe in past the page's own policy; then the console says nothing about that policy. */
  readonly pastPolicy?: boolean;
}

/** A page in a browser, and what its console said that a reader of the page should not have to see. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** Everything in the console but that an answer had a status above 400. */
  readonly errors: () => string[];
}

/** A whole demo gateway with a browser in front of it. */
export interface Site extends AsyncDisposable {
  readonly gateway: RunningGateway;
  open(path: string, looked?: Looked): Promise<OpenedPage>;
  /** What keeps people from using a page: axe at 1440 Dutch and 390 English, sideways scrolling at 768 and 320. */
  barriers(path: string, looked?: Pick<Looked, 'as'>): Promise<string[]>;
  /** What is wrong with the HTML of a page. */
  faults(path: string, looked?: Pick<Looked, 'as'>): Promise<string[]>;
}

/** The browser of this run; undefined where none can start, and then the tests are skipped. */
export const browser: Browser | undefined = await connectBrowser();

/** @param at where the demo's clock starts; @param before what happens in a process before this one */
export async function openSite(
  at = '2026-03-16T10:00:00Z',
  before?: (gateway: RunningGateway) => Promise<void>,
): Promise<Site> {
  const gateway = await startGateway(at, {}, { ...(before && { before }) });
  const contexts = new Map<string, Promise<BrowserContext>>();
  const contextFor = (looked: Looked): Promise<BrowserContext> => {
    const { as, javaScript = true, pastPolicy = false } = looked;
    const key = JSON.stringify([as, javaScript, pastPolicy]);
    const known = contexts.get(key) ?? newContext(gateway.url, { ...looked, javaScript, pastPolicy });
    contexts.set(key, known);
    return known;
  };
  const open: Site['open'] = async (path, looked = {}) => {
    const { language = 'nl', width = 1440 } = looked;
    const context = await contextFor(looked);
    await context.addCookies([{ name: 'taal', value: language, url: gateway.url }]);
    const taken = await takePage(context);
    await taken.page.setViewportSize({ width, height: 900 });
    const messages = listen(taken.page);
    await taken.page.goto(`${gateway.url}${path}`);
    return {
      ...taken,
      errors: () => messages.filter((text) => !/the server responded with a status of 4\d\d/.test(text)),
    };
  };
  return {
    gateway,
    open,
    async barriers(path, looked = {}) {
      const found: string[] = [];
      for (const [width, language] of [[1440, 'nl'] as const, [390, 'en'] as const]) {
        await using opened = await open(path, { ...looked, width, language, pastPolicy: true });
        for (const violation of await violationsIn(opened.page)) found.push(`${width} ${language}: ${violation}`);
        if (width === 390) found.push(...(await overflowsIn(opened.page)));
      }
      return found;
    },
    async faults(path, looked = {}) {
      const context = await contextFor(looked);
      return faultsIn(await (await context.request.get(`${gateway.url}${path}`)).text());
    },
    async [Symbol.asyncDispose]() {
      for (const context of contexts.values()) await (await context).close();
      await gateway[Symbol.asyncDispose]();
    },
  };
}

async function newContext(url: string, { as, javaScript, pastPolicy }: Looked): Promise<BrowserContext> {
  if (browser === undefined) throw new Error('no browser');
  const options = { javaScriptEnabled: javaScript !== false, bypassCSP: pastPolicy === true };
  const context = await browser.newContext(options);
  if (as !== undefined) await logIn(context, url, as);
  return context;
}

/** As a person does it: the page with the people of the demo, and one press of a button. */
async function logIn(context: BrowserContext, url: string, login: string): Promise<void> {
  await using taken = await takePage(context);
  await taken.page.goto(`${url}/inloggen?terug=/toegankelijkheid`);
  await taken.page.locator(`button[value="${login}"]`).click();
  await taken.page.waitForURL(`${url}/toegankelijkheid`);
}

function listen(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  return messages;
}

/** Where a page would have to be scrolled sideways (WCAG 2.2, 1.4.10). */
async function overflowsIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (over > 0) found.push(`scrolls sideways at ${width} by ${over}`);
  }
  return found;
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off', // the answer is the title
    'no-inline-style': 'error',
    'require-sri': 'off', // everything comes from the gateway itself
    'void-style': 'off',
  },
});

/** What is wrong with the HTML of a page. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `${line} ${ruleId}: ${message} (${selector})`),
  );
}
