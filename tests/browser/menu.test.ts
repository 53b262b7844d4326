import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site[Symbol.asyncDispose]());

const as = 'noor.elzinga';
const wide = '.sluis-menu--wide';
const groups = ['Samenwerking', 'Cliënten', 'Uitvoering', 'Toezicht'];
const isOpen = async (page: Page, name: string): Promise<boolean> =>
  (await page.locator(`${wide} details`, { hasText: name }).getAttribute('open')) !== null;
const press = (page: Page, name: string): Promise<void> => page.locator(`${wide} summary`, { hasText: name }).click();

describe.skipIf(browser === undefined)('the menu of an officer', () => {
  it.each([
    [1440, 'nl'],
    [1440, 'en'],
    [1024, 'nl'],
  ] as const)('stands in one line at %i pixels (%s)', async (width, language) => {
    await using opened = await site.open('/overzicht', { as, width, language });
    const lines = await opened.page.locator(`${wide} > ul > li`).all();
    const boxes = await Promise.all(
      [...lines, opened.page.locator('.sluis-visitor')].map((line) => line.boundingBox()),
    );
    expect(lines).toHaveLength(5);
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  });

  it('has every page once, and says in which part the page is that is shown', async () => {
    await using opened = await site.open('/logboek', { as });
    const { page } = opened;
    const links = await page.locator(`${wide} a`).allTextContents();
    expect(links).toHaveLength(13);
    expect(new Set(links).size).toBe(13);
    expect(await page.locator(`${wide} summary`).allTextContents()).toEqual(groups.map((name) => `${name} `));
    expect(await page.locator(`${wide} [aria-current]`).allTextContents()).toEqual(['Toezicht ', 'Logboek']);
  });

  it('opens without JavaScript, one part at a time, and goes where it says', async () => {
    await using opened = await site.open('/overzicht', { as, javaScript: false });
    const { page } = opened;
    await press(page, 'Samenwerking');
    await press(page, 'Toezicht');
    await page.locator(`${wide} a`, { hasText: 'Register' }).click();
    expect(new URL(page.url()).pathname).toBe('/register');
    expect(await page.locator(`${wide} a[aria-current]`).textContent()).toBe('Register');
  });

  it('is worked with the keyboard, and lets go of the page when somebody goes on', async () => {
    await using opened = await site.open('/overzicht', { as });
    const { page } = opened;
    const group = page.locator(`${wide} summary`, { hasText: 'Toezicht' });
    await group.focus();
    await page.keyboard.press('Enter');
    expect(await isOpen(page, 'Toezicht')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Datalekken');
    await page.keyboard.press('Escape');
    expect(await isOpen(page, 'Toezicht')).toBe(false);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Toezicht ');
    await page.keyboard.press('Enter');
    for (let links = 0; links < 4; links += 1) await page.keyboard.press('Tab');
    expect(await isOpen(page, 'Toezicht')).toBe(false);
    await press(page, 'Cliënten');
    expect(await isOpen(page, 'Cliënten')).toBe(true);
    await page.locator('h1').click();
    expect(await isOpen(page, 'Cliënten')).toBe(false);
    expect(opened.errors()).toEqual([]);
  });

  it('keeps nobody out when it is open, beside each other or below each other', async () => {
    await using opened = await site.open('/register', { as, pastPolicy: true });
    await press(opened.page, 'Toezicht');
    expect(await violationsIn(opened.page)).toEqual([]);
    await using narrow = await site.open('/register', { as, pastPolicy: true, width: 390 });
    await narrow.page.locator('.sluis-menu--narrow > summary').click();
    expect(await narrow.page.locator('.sluis-menu--narrow a:visible').count()).toBe(13);
    expect(await narrow.page.locator('.sluis-menu__heading:visible').allTextContents()).toEqual(groups);
    expect(await violationsIn(narrow.page)).toEqual([]);
    expect(await site.faults('/register', { as })).toEqual([]);
  });

  it('is not folded for who has a few pages', async () => {
    await using opened = await site.open('/overzicht', { as: 'hedwig.van-loon' });
    expect(await opened.page.locator(`${wide} summary`).count()).toBe(0);
    expect(await opened.page.locator(`${wide} a`).count()).toBeLessThan(8);
  });
});
