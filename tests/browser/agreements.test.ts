import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

const officer = 'noor.elzinga';
const version = '/afspraken/veenrand-2026/v/1.0.0';

let site: Site;
beforeAll(async () => {
  if (browser !== undefined) site = await openSite();
});
afterAll(() => site?.[Symbol.asyncDispose]());

describe.skipIf(browser === undefined)('the pages of agreements', () => {
  it('start a draft from what is there, without JavaScript, and keep what was typed when something is missing', async () => {
    await using opened = await site.open('/afspraken/nieuw?van=veenrand-2026', { as: officer, javaScript: false });
    const { page } = opened;
    expect(await page.locator('input[name="van"]:checked').getAttribute('value')).toBe('veenrand-2026/1.0.0');
    await page.locator('#reden').fill('x');
    await page.getByRole('button', { name: 'Begin het concept' }).click();
    expect(await page.locator('.sluis-problems li').textContent()).toContain('minstens 3 tekens');
    expect(await page.locator('#reden').inputValue()).toBe('x');
    await page.locator('#reden').fill('De evaluatie vraagt erom.');
    await page.getByRole('button', { name: 'Begin het concept' }).click();
    await page.waitForURL(/\/concepten\/d_[^/]+\/bewerken/);
  });

  it('lead from the contents of the text to an article by the keyboard, and to the same text as PDF', async () => {
    await using opened = await site.open(`${version}/tekst`, { as: officer });
    const { page } = opened;
    await page.getByRole('link', { name: /^Artikel 3\./ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('location.hash')).toMatch(/^#/);
    const answered = await page.request.get(`${site.gateway.url}${version}/tekst/nl.pdf`);
    expect(answered.headers()['content-type']).toBe('application/pdf');
    expect(opened.errors()).toEqual([]);
  });

  it.each(['/afspraken', '/afspraken/veenrand-2026', '/afspraken/nieuw', `${version}/tekst`])(
    'have no barriers and no faults at %s',
    async (path) => {
      expect(await site.barriers(path, { as: officer })).toEqual([]);
      expect(await site.faults(path, { as: officer })).toEqual([]);
    },
  );
});
