import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite('2026-05-12T10:00:00Z');
});
afterAll(() => site[Symbol.asyncDispose]());

const worker = 'eva.molenaar';
const consultant = 'lotte.brands';
const caseOf = (party: string): string => `/mijn-clienten/${site.gateway.refOf('J', party)}`;

const visits: readonly (readonly [what: string, path: () => string, as: string])[] = [
  ['the own cases', () => '/mijn-clienten', worker],
  ['the form for a new client', () => '/mijn-clienten/nieuw', worker],
  ['a case of a care provider', () => caseOf('de-brug'), worker],
  ['the outflow profile', () => `${caseOf('de-brug')}/profiel`, worker],
  ['a case of a corporation', () => caseOf('woonveste'), consultant],
  ['what to look up', () => '/opzoeken', consultant],
  ['for whom to look up', () => '/opzoeken?doel=P06', consultant],
];

describe.skipIf(browser === undefined)('the pages of who works with clients', () => {
  it.each(visits)(
    '%s keeps nobody out, and says nothing in the console',
    { timeout: 60_000 },
    async (_what, path, as) => {
      expect(await site.barriers(path(), { as })).toEqual([]);
      expect(await site.faults(path(), { as })).toEqual([]);
      await using opened = await site.open(path(), { as });
      expect(opened.errors()).toEqual([]);
    },
  );

  it('looks up by keyboard: what for, for whom, and a copy of one value', async () => {
    await using opened = await site.open('/opzoeken', { as: consultant });
    const { page } = opened;
    await page.getByRole('link', { name: 'Zachte landing en nazorg' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Jouw dossierreferentie').fill(site.gateway.refOf('J', 'woonveste'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Wat je mag zien' }).waitFor();
    expect(page.url()).not.toContain(site.gateway.refOf('J', 'woonveste'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = page.getByRole('button', { name: /^Kopieer Ambulant begeleider/ });
    await copy.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('K. Voorbeeld');
    expect(opened.errors()).toEqual([]);
  });

  it.each([
    [1440, 'nl'],
    [390, 'en'],
    [320, 'nl'],
  ] as const)('keeps nobody from an answer at %i, in %s, or from a form with problems', async (width, language) => {
    const looked = { width, language, pastPolicy: true };
    const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    for (const [as, label, party] of [
      [consultant, 'J', 'woonveste'] as const,
      ['yusuf.aydin', 'M', 'thuishof'] as const,
    ]) {
      await using opened = await site.open('/opzoeken?doel=P06', { ...looked, as });
      await opened.page.locator('#kenmerk').fill(site.gateway.refOf(label, party));
      await opened.page.locator('.sluis-lookup__by-reference button').click();
      await opened.page.locator('#dicht').waitFor();
      expect(await violationsIn(opened.page)).toEqual([]);
      expect(await opened.page.evaluate(over)).toBe(0);
    }
    await using form = await site.open('/mijn-clienten/nieuw', { ...looked, as: worker });
    await form.page.locator('#veld-phone').fill('bel maar');
    await form.page.locator('form.sluis-stack button[type=submit]').click();
    await form.page.locator('#problemen-kop').waitFor();
    expect(await violationsIn(form.page)).toEqual([]);
    expect(await form.page.evaluate(over)).toBe(0);
  });

  it('shows the same answer without JavaScript, without a button to copy', async () => {
    await using opened = await site.open('/opzoeken?doel=P06', { as: consultant, javaScript: false });
    const { page } = opened;
    await page.getByLabel('Jouw dossierreferentie').fill(site.gateway.refOf('J', 'woonveste'));
    await page.getByRole('button', { name: 'Opzoeken' }).first().click();
    expect(await page.locator('main').textContent()).toContain('K. Voorbeeld');
    expect(await page.getByRole('button', { name: /^Kopieer/ }).count()).toBe(0);
  });

  it('tells each problem of a form with a link to its field, without JavaScript too', async () => {
    await using opened = await site.open('/mijn-clienten/nieuw', { as: worker, javaScript: false });
    const { page } = opened;
    await page.getByLabel('Telefoonnummer', { exact: true }).fill('bel maar');
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    expect(await page.title()).toContain('Problemen:');
    await page.getByRole('link', { name: /Telefoonnummer/ }).click();
    expect(await page.evaluate('location.hash')).toBe('#veld-phone');
    expect(await page.getByLabel('Telefoonnummer', { exact: true }).inputValue()).toBe('bel maar');
  });
});
