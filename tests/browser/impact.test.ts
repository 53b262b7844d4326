import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

/** Wat verandert er: from the question to the report, and the reasons for what becomes wider. */

let site: Site;
let path = '';
/** Their party makes the draft that the demo region is talking about; he advises. */
const officer = 'noor.elzinga';

beforeAll(async () => {
  site = await openSite();
  await askAround();
  if (browser === undefined) return;
  await using opened = await site.open('/afspraken', { as: officer });
  const href = await opened.page.locator('a[href^="/concepten/"]').first().getAttribute('href');
  path = `/concepten/${href?.split('/')[2]}/gevolgen`;
}, 120_000);
afterAll(() => site[Symbol.asyncDispose]());

/** A corporation asked yesterday how the support goes of its tenants: decisions of today are not looked at. */
async function askAround(): Promise<void> {
  const { gateway } = site;
  const headers = {
    Authorization: `Bearer ${await gateway.tokenOf('woonveste', 'woonconsulent')}`,
    'Content-Type': 'application/json',
  };
  const listed = await (await fetch(`${gateway.url}/v1/cases?limit=100`, { headers })).json();
  for (const { caseRef } of (listed as { cases: { caseRef: string }[] }).cases) {
    const body = JSON.stringify({ caseRef, purpose: 'P06', fields: ['supportActive', 'supportIntensityBand'] });
    await fetch(`${gateway.url}/v1/disclosures`, { method: 'POST', headers, body });
  }
  gateway.behind(
    `drop trigger log_entries_refuse_update;
     update log_entries set entry = replace(entry, '"at":"2026-03-16T', '"at":"2026-03-15T')`,
  );
}

describe.skipIf(browser === undefined)('the page about what changes', () => {
  it('is worked out without JavaScript: press, look again, read', async () => {
    await using opened = await site.open(path, { as: officer, javaScript: false });
    const { page } = opened;
    expect(await page.title()).toMatch(/^Wat verandert er met versie 1\.1\.0\?/);
    await page.getByRole('button', { name: 'Reken de gevolgen uit' }).click();
    await expect
      .poll(
        async () => {
          await page.reload();
          return page.getByRole('heading', { name: 'Wat verandert er op papier?' }).count();
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    const replay = page.getByRole('region', { name: 'De laatste 90 echte besluiten, opnieuw doorgerekend' });
    expect(await replay.textContent()).toMatch(
      /Ruimer[\s\S]*Woonveste[\s\S]*Intensiteit begeleiding: niet te zien[\s\S]*ongeveer 60/,
    );
    expect(opened.errors()).toEqual([]);
  });

  it('comes by itself with JavaScript, and says nothing in the console', async () => {
    await using opened = await site.open(path, { as: officer });
    const { page } = opened;
    await page.getByText('Opnieuw uitrekenen').click();
    await page.getByLabel('Hoeveel besluiten opnieuw doorrekenen?').selectOption('5000');
    await page.getByRole('button', { name: 'Reken opnieuw uit' }).click();
    await page.getByRole('heading', { name: 'Wat verandert er op papier?' }).waitFor({ timeout: 60_000 });
    expect(new URL(page.url()).pathname).toBe(path);
    expect(opened.errors()).toEqual([]);
  });

  it('has no barriers, in both languages', async () => {
    expect(await site.barriers(path, { as: officer })).toEqual([]);
  });

  it('takes a reason for each widening, and says where one is missing', async () => {
    await using opened = await site.open(path, { as: officer });
    const { page } = opened;
    const boxes = page.getByRole('checkbox', { name: /^Ik heb beoordeeld: / });
    const count = await boxes.count();
    expect(count).toBeGreaterThan(1);
    await boxes.first().check();
    await page.getByRole('button', { name: 'Bewaar wat ik heb beoordeeld' }).click();
    await page.getByRole('link', { name: /^Schrijf op waarom dit nodig is: / }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reden-1');
    expect(await boxes.first().isChecked()).toBe(true);
    expect(await page.title()).toMatch(/^Problemen: /);

    await page.locator('#reden-1').fill('De consulent belt niet meer op een verkeerd moment.');
    await page.getByRole('button', { name: 'Bewaar wat ik heb beoordeeld' }).click();
    await page.getByText('De redenen zijn bewaard.').waitFor();
    expect(await page.getByRole('checkbox', { name: /^Ik heb beoordeeld: / }).count()).toBe(count - 1);
    expect(await page.getByText('De consulent belt niet meer op een verkeerd moment.').count()).toBe(1);

    for (const box of await page.getByRole('checkbox', { name: /^Ik heb beoordeeld: / }).all()) await box.check();
    await page.getByLabel('Eén reden voor alles wat je aanvinkt').fill('Zo afgesproken in het overleg van maart.');
    await page.getByRole('button', { name: 'Bewaar wat ik heb beoordeeld' }).click();
    await page.getByText('Alles is beoordeeld.').waitFor();
    expect(opened.errors()).toEqual([]);
  });

  it('leaves nothing about a client in the log', () => {
    const left = site.gateway.entries().filter(({ kind }) => kind.startsWith('agreement-'));
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((entry) => 'subject' in entry || 'facts' in entry)).toEqual([]);
  });
});
