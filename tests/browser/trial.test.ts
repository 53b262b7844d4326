import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
let draft: string;
const as = 'noor.elzinga';
const question = 'wie=COR.woonconsulent&doel=P04&over=sample-s';
const inForce = 'afspraak=veenrand-2026@1.0.0';

beforeAll(async () => {
  site = await openSite();
  await using opened = await site.open('/proef', { as });
  const option = opened.page.locator('#afspraak option[value^="d_"]').first();
  draft = (await option.getAttribute('value')) ?? '';
});
afterAll(() => site[Symbol.asyncDispose]());

describe.skipIf(browser === undefined)('a trial request of who is logged in', () => {
  it.each([
    ['an empty form', () => '/proef'],
    ['the version in force next to a draft', () => `/proef?${question}&${inForce}&met=${draft}&gegeven=email`],
    [
      'a draft, and only what differs',
      () => `/proef?${question}&afspraak=${draft}&met=veenrand-2026@1.0.0&toon=verschil`,
    ],
    ['what is not there', () => `/proef?${question}&afspraak=elders@1.0.0`],
  ])('keeps nobody out, and says nothing in the console: %s', async (_what, path) => {
    expect(await site.barriers(path(), { as })).toEqual([]);
    expect(await site.faults(path(), { as })).toEqual([]);
    await using opened = await site.open(path(), { as });
    expect(opened.errors()).toEqual([]);
  });

  it('can be made under a draft and held against what is in force, without JavaScript', async () => {
    await using opened = await site.open('/proef', { as, javaScript: false });
    const { page } = opened;
    await page.getByLabel('Wie vraagt?').selectOption('woonveste.woonconsulent');
    await page.getByLabel('Waarvoor?').selectOption('P04');
    await page.getByLabel('S.', { exact: true }).check();
    await page.getByLabel('Welke afspraak?').selectOption(draft);
    await page.getByLabel('Vergelijken met').selectOption('veenrand-2026@1.0.0');
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    expect(await page.locator('#uitkomst').textContent()).toContain('Woonveste ziet');
    expect(await page.locator('.sluis-answer__head').textContent()).toContain('Zo zou het gaan als alle partijen');
    await page.getByRole('link', { name: 'Bekijk wat anders is' }).click();
    expect(await page.locator('details.sluis-field').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'g-email',
      'g-preferredLanguage',
    ]);
    expect(await page.locator('#g-email summary').first().textContent()).toContain('Ruimer in versie 1.0.0: Alles');
  });

  it('is shared by its address, and comes as a file with everything behind it', async () => {
    const before = site.gateway.entries().length;
    await using opened = await site.open(`/proef?${question}&${inForce}&met=${draft}`, { as });
    const { page } = opened;
    await page.locator('.sluis-technical--all > summary').click();
    const href = (await page.getByRole('link', { name: 'Alles als bestand (JSON)' }).getAttribute('href')) ?? '';
    const response = await page.request.get(`${site.gateway.url}${href}`);
    expect(response.headers()['content-type']).toContain('application/json');
    const file = (await response.json()) as Record<string, Record<string, unknown>>;
    expect(file['question']).toMatchObject({ client: 'sample-s', agreement: 'veenrand-2026@1.0.0', against: draft });
    expect(file['decisions']?.['email']).toMatchObject({ effect: 'all' });
    expect(file['others']?.['email']).toMatchObject({ effect: 'none' });
    const entries = site.gateway.entries().slice(before);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['agreement-read']));
  });

  it('stays without a log-in what it was: the agreement in force, and nothing else to choose', async () => {
    await using opened = await site.open(`/proef?wie=woonveste.woonconsulent&doel=P04&over=J&afspraak=${draft}`);
    expect(await opened.page.locator('#uitkomst').textContent()).toBe('Woonveste ziet 18 van 18 gegevens van J');
    expect(await opened.page.locator('#afspraak').count()).toBe(0);
  });
});
