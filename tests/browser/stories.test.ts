/** Stories A11 to A13 and B1 to B4 through the pages, each person in an own browser: who asks, who helps, and whose data it is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  if (browser !== undefined) site = await openSite('2026-06-19T10:00:00Z');
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

const mainOf = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

/** What a page of who looks somebody up says, for a purpose. */
async function lookUp(as: string, purpose: string, [label, party]: readonly [string, string]): Promise<string> {
  await using opened = await site.open(`/opzoeken?doel=${purpose}`, { as });
  const { page } = opened;
  await page.getByLabel('Jouw dossierreferentie').fill(site.gateway.refOf(label, party));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Wat je mag zien/ }).waitFor();
  expect(opened.errors()).toEqual([]);
  return await mainOf(page);
}

const worker = 'K. Voorbeeld';

describe.skipIf(browser === undefined)('J.', () => {
  const corporation = () => lookUp('lotte.brands', 'P06', ['J', 'woonveste']);

  it('sees who looked, stops it by one press, and decides later that it may again', async () => {
    expect(await corporation()).toContain(worker);

    await using mine = await site.open('/mijn', { as: 'client-j' });
    const { page } = mine;
    const first = page.locator('article').first();
    expect(await first.textContent()).toMatch(/Woonveste keek naar/);
    expect(await first.textContent()).not.toContain('Brands');

    await page.goto(`${site.gateway.url}/mijn/keuzes`);
    const explicit = page.locator('article', { hasText: 'Apart akkoord' }).first();
    await explicit.getByRole('button', { name: /Stop dit akkoord/ }).click();
    await page.getByText('Je akkoord is gestopt.').first().waitFor();

    const closed = await corporation();
    expect(closed).not.toContain(worker);
    expect(closed).toMatch(/dicht/);

    await page.goto(`${site.gateway.url}/mijn`);
    expect(await page.locator('article').first().textContent()).toMatch(/Woonveste vroeg iets, en zag niets/);

    await page.goto(`${site.gateway.url}/mijn/keuzes/vraag/support.COR`);
    await page.getByRole('button', { name: 'Ja, dat mag' }).click();
    await page.getByText('Je antwoord staat genoteerd.').first().waitFor();
    expect(await corporation()).toContain(worker);
    expect(mine.errors()).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('M.', () => {
  it('said no: the corporation is told that it is closed, and M. that it asked', async () => {
    const closed = await lookUp('yusuf.aydin', 'P06', ['M', 'thuishof']);
    expect(closed).toMatch(/dicht: geen akkoord/);
    expect(closed).not.toContain('L. Voorbeeld');
    await using mine = await site.open('/mijn', { as: 'client-m' });
    expect(await mine.page.locator('article').first().textContent()).toMatch(/Thuishof vroeg iets, en zag niets/);
    expect(mine.errors()).toEqual([]);
  });

  it('objects to the signal of rent arrears by one press, and it stops', async () => {
    const { gateway } = site;
    const conditionsMet = ['contact-attempted', 'debt-help-offered', 'offer-made'];
    const ref = gateway.refOf('M', 'thuishof');
    await gateway.call('thuishof/incassomedewerker', 'PATCH', `/v1/cases/${ref}`, { conditionsMet });
    const signal = () => gateway.ask('veldhaven/schuldhulpverlener', 'M', 'P08', ['initials', 'rentArrears']);
    expect((await signal()).status).toBe(200);
    await using mine = await site.open('/mijn/keuzes', { as: 'client-m', javaScript: false });
    await mine.page
      .getByRole('button', { name: /bezwaar/i })
      .first()
      .click();
    expect(await mainOf(mine.page)).toContain('Je bezwaar staat genoteerd.');
    expect((await signal()).status).toBe(403);
  });
});
