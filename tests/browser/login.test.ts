import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHostileProvider } from '../support/hostile-provider.ts';
import { openPages } from '../support/open-pages.ts';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const pages = {
  'the people of the demo': '/inloggen',
  'after logging out': '/inloggen?uitgelogd=1',
  'a log-in that came back to nothing': '/inloggen/terug/woonveste?code=x&state=y',
} as const;

describe.skipIf(browser === undefined)('the page to log in', () => {
  it.each(Object.entries(pages))('%s: keeps nobody out, and says nothing in the console', async (_name, path) => {
    expect(await site.barriers(path)).toEqual([]);
    expect(await site.faults(path)).toEqual([]);
    await using opened = await site.open(path);
    expect(opened.errors()).toEqual([]);
  });

  it.each([true, false])('lets somebody in and out by three presses (with scripts: %s)', async (javaScript) => {
    await using opened = await site.open('/inloggen?terug=/toegankelijkheid', { javaScript });
    const { page } = opened;
    await page.getByRole('button', { name: 'Inloggen als Marit Postma' }).click();
    await page.waitForURL('**/toegankelijkheid');
    await page.locator('.sluis-visitor summary').click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByRole('button', { name: /Ja, uitloggen/ }).click();
    await page.waitForURL('**/inloggen?uitgelogd=1');
    expect(await page.locator('h2').first().textContent()).toContain('Je bent uitgelogd');
    expect(opened.errors()).toEqual([]);
  });

  it('asks who is in already to do so again, and offers nobody else', async () => {
    await using opened = await site.open('/inloggen?opnieuw=1&terug=/toegankelijkheid', { as: 'ruben.schaap' });
    const { page } = opened;
    expect(await page.locator('button[name=wie]').count()).toBe(1);
    await page.getByRole('button', { name: 'Inloggen als Ruben Schaap' }).click();
    await page.waitForURL('**/toegankelijkheid');
    expect(opened.errors()).toEqual([]);
  });

  it.each([true, false])(
    'goes to a provider elsewhere and comes back (with scripts: %s)',
    async (javaScriptEnabled) => {
      await using provider = await startHostileProvider();
      const { issuer, clientId, clientSecret } = provider;
      const common = { party: 'woonveste', label: 'Woonveste', rolesClaim: 'roles', roles: { po: 'privacy-officer' } };
      await using pages = await openPages(() => [{ id: 'woonveste', issuer, clientId, clientSecret, ...common }]);
      const page = await browser?.newPage({ javaScriptEnabled });
      if (page === undefined) throw new Error('no browser');
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      await page.goto(`${pages.url}/inloggen?terug=/toegankelijkheid`);
      await page.getByRole('button', { name: 'Inloggen bij Woonveste' }).click();
      await page.waitForURL(`${pages.url}/toegankelijkheid`);
      await page.locator('.sluis-visitor summary').click();
      await page.getByRole('button', { name: 'Uitloggen' }).click();
      await page.waitForURL(`${pages.url}/inloggen?uitgelogd=1`);
      expect(provider.loggedOut).toHaveLength(1);
      expect(messages).toEqual([]);
      await page.close();
    },
  );

  it('can be gone through with the keyboard', async () => {
    await using opened = await site.open('/inloggen?terug=/toegankelijkheid');
    const { page } = opened;
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      const value = await page.evaluate('document.activeElement.getAttribute("value")');
      if (value === 'noor.elzinga') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/toegankelijkheid');
    expect(await page.locator('.sluis-visitor').textContent()).toContain('Noor Elzinga');
  });
});
