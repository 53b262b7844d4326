import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Widenings } from '../../src/contract/generated/types.ts';
import { browser, openSite, type Site } from '../support/site.ts';

const officer = 'noor.elzinga';
const corporation = 'marit.postma';
const provider = 'fatima.benali';

let site: Site;
let draft: string;

beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite();
  await using list = await site.open('/afspraken', { as: officer });
  const href = await list.page.locator('a[href^="/concepten/"]').first().getAttribute('href');
  draft = `/concepten/${href?.split('/')[2]}`;
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

/** Somebody without scripts gives an opinion of the text that stands there. */
async function judge(page: Page, verdict: 'approve' | 'object' | undefined, reason: string): Promise<void> {
  if (verdict !== undefined) await page.locator(`input[name="oordeel"][value="${verdict}"]`).check();
  await page.locator('#reden').fill(reason);
  await page.getByRole('button', { name: 'Oordeel bewaren' }).click();
}

describe.skipIf(browser === undefined)('the page to review a draft', () => {
  it('keeps nobody out, in any role', async () => {
    for (const as of [corporation, 'bram.tuinstra']) {
      expect(await site.barriers(`${draft}/beoordelen`, { as })).toEqual([]);
      expect(await site.faults(`${draft}/beoordelen`, { as })).toEqual([]);
    }
  });

  it('is in the same words without scripts, and silent with them', async () => {
    await using quiet = await site.open(`${draft}/beoordelen`, { as: corporation });
    await using plain = await site.open(`${draft}/beoordelen`, { as: corporation, javaScript: false });
    expect(await plain.page.locator('main').textContent()).toBe(await quiet.page.locator('main').textContent());
    expect(quiet.errors()).toEqual([]);
  });

  it('tells at the fields what is missing, at once, and keeps what was written', async () => {
    await using opened = await site.open(`${draft}/beoordelen`, { as: corporation, javaScript: false });
    await judge(opened.page, undefined, '  ');
    expect(await opened.page.locator('.sluis-problems a').allTextContents()).toEqual([
      'Kies wat je van deze tekst vindt',
      'Schrijf op waarom, in 3 tot 1000 tekens op één regel',
    ]);
    await judge(opened.page, undefined, 'met een reden');
    expect(await opened.page.locator('#reden').inputValue()).toBe('met een reden');
  });

  it('takes a draft from the objection of one to the offer that others approved, without scripts', async () => {
    const path = `${draft}/beoordelen`;
    const reason = 'Besproken in het overleg van maandag.';
    const ticking = `/v1/drafts/${draft.split('/')[2]}/ticks`;
    const told = await site.gateway.call('woonveste/privacy-officer', 'GET', ticking);
    const { hash, widenings } = JSON.parse(told.text) as Widenings;
    const ticks = widenings.map(({ point }) => ({ point, reason }));
    await site.gateway.call('woonveste/privacy-officer', 'POST', ticking, { hash, ticks });

    await using one = await site.open(path, { as: corporation, javaScript: false });
    await judge(one.page, 'object', 'Eerst wil ik weten waarom.');
    await one.page.getByText('Eerst wil ik weten waarom.').waitFor();
    expect(await one.page.locator('.sluis-checklist').textContent()).toContain('1 bezwaar');
    await judge(one.page, 'approve', reason);
    await using two = await site.open(path, { as: provider, javaScript: false });
    await judge(two.page, 'approve', reason);

    await using three = await site.open(path, { as: officer, javaScript: false });
    expect(await three.page.locator('#klaar + p').textContent()).toContain('Ja. Alles is in orde.');
    await three.page.locator('#aanbieden-reden').fill('Alles is besproken.');
    await three.page.getByRole('button', { name: 'Aanbieden om te ondertekenen' }).click();
    expect(three.page.url()).toMatch(/\/afspraken\/veenrand-2026\/v\/1\.1\.0\/ondertekenen$/);
  });
});
