import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  // Enough requests for one purpose to be told of, and for two others only together.
  for (let asked = 0; asked < 12; asked += 1) {
    await site.gateway.ask('woonveste/woonconsulent', 'J', 'P04', asked % 3 === 0 ? ['bsn'] : ['familyName', 'bsn']);
  }
  for (let asked = 0; asked < 5; asked += 1) {
    await site.gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['supportActive']);
    await site.gateway.ask('woonveste/woonconsulent', 'J', 'P07', ['supportActive']);
  }
});
afterAll(() => site[Symbol.asyncDispose]());

const officer = 'noor.elzinga';
const visits = {
  'an officer with a draft to judge': { path: '/overzicht', as: officer },
  'a director with nothing to sign, over four weeks': { path: '/overzicht?periode=28', as: 'ruben.schaap' },
} as const;

describe.skipIf(browser === undefined)('the overview', () => {
  it.each(Object.entries(visits))('of %s keeps nobody out, and says nothing in the console', async (_who, visit) => {
    const { path, as } = visit;
    expect(await site.barriers(path, { as })).toEqual([]);
    expect(await site.faults(path, { as })).toEqual([]);
    await using opened = await site.open(path, { as });
    expect(opened.errors()).toEqual([]);
  });

  it('is for who is logged in', async () => {
    await using opened = await site.open('/overzicht');
    expect(new URL(opened.page.url()).pathname).toBe('/inloggen');
  });

  it('puts what asks for somebody first, each task with the way to it', async () => {
    await using opened = await site.open('/overzicht', { as: officer, javaScript: false });
    const { page } = opened;
    expect(await page.locator('h2').first().textContent()).toContain('Dit vraagt om jou');
    await page.getByRole('link', { name: 'Beoordeel het concept' }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/concepten\/d_[^/]+\/beoordelen$/);
  });

  it('says what it means to have nothing to do, and what can be done', async () => {
    await using opened = await site.open('/overzicht', { as: 'ruben.schaap' });
    const tasks = opened.page.locator('#taken + *');
    expect(await tasks.textContent()).toContain('Zodra er een afspraak te tekenen is, staat die hier.');
    expect(await tasks.getByRole('link').count()).toBeGreaterThan(0);
  });

  it('tells how requests ended, and purposes with fewer than ten only together', async () => {
    await using opened = await site.open('/overzicht', { as: officer });
    const rows = await opened.page.locator('.sluis-purposes tbody tr').allTextContents();
    expect(rows).toEqual(['Voordracht en woningtoewijzing1284', 'Andere doelen samen1005']);
  });

  it('looks further back in place', async () => {
    await using opened = await site.open('/overzicht', { as: officer });
    const { page } = opened;
    await page.evaluate('window.untouched = true');
    await page.getByRole('link', { name: '4 weken' }).click();
    await page.getByRole('heading', { name: 'De laatste 4 weken' }).waitFor();
    expect(page.url()).toContain('periode=28');
    expect(await page.evaluate('window.untouched')).toBe(true);
    expect(opened.errors()).toEqual([]);
  });
});
