import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

/** A privacy officer of a party that takes part, and a data protection officer, who writes nothing. */
const writer = 'noor.elzinga';
const adviser = 'bram.tuinstra';

let site: Site;
let rules = '';
beforeAll(async () => {
  site = await openSite();
  if (browser === undefined) return;
  await using opened = await site.open('/afspraken', { as: writer });
  const href = await opened.page.locator('a[href^="/concepten/"]').first().getAttribute('href');
  rules = `/concepten/${href?.split('/')[2] ?? ''}/regels`;
});
afterAll(() => site[Symbol.asyncDispose]());

const outcome = (page: Page) => page.locator('#uitslag');

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill('geen-einddatum');
  await page.getByLabel('Wat weigert de regel? (Nederlands)').fill('Corporaties zien geen einddatum.');
  await page.getByLabel('Wat weigert de regel? (Engels)').fill('Corporations see no end date.');
  await page.getByLabel('Waarom? (Nederlands)').fill('De regio vindt dat niet nodig.');
  await page.getByLabel('Waarom? (Engels)').fill('The region finds that unnecessary.');
}

describe.skipIf(browser === undefined)('the rules of a region', () => {
  it('keep nobody out, and say nothing in the console', async () => {
    for (const path of [rules, `${rules}?regel=nieuw`]) {
      expect(await site.barriers(path, { as: writer })).toEqual([]);
      expect(await site.faults(path, { as: writer })).toEqual([]);
    }
    expect(await site.barriers('/afspraken/veenrand-2026/v/1.0.0/regels', { as: writer })).toEqual([]);
  });

  it('cannot be written by somebody who only advises', async () => {
    await using opened = await site.open(`${rules}?regel=nieuw`, { as: adviser });
    expect(await opened.page.locator('#rego').count()).toBe(0);
  });

  it('are tried, mended, put in the draft and taken out again without scripts', async () => {
    await using opened = await site.open(`${rules}?regel=nieuw`, { as: writer, javaScript: false });
    const { page } = opened;
    await fillIn(page);
    await page
      .getByLabel('De regel in Rego')
      .fill('package sluis.region\n\ndeny contains field if {\n    field := data.law\n}\n');
    await page.getByRole('button', { name: 'Probeer' }).click();
    expect(await outcome(page).textContent()).toContain('De regel leest iets buiten de feiten van het besluit.');
    await page.getByRole('link', { name: 'Regel 4' }).click();
    expect(new URL(page.url()).hash).toBe('#regel-4');
    expect(await page.locator('#regel-4').textContent()).toContain('hier gaat het mis');

    await page.getByLabel('De regel in Rego').fill(wellMade);
    await page.getByRole('button', { name: 'Neem op in het concept' }).click();
    expect(await page.locator('.sluis-problems').textContent()).toContain('Schrijf in een paar woorden waarom.');
    await page.getByLabel('Reden').fill('Besproken in de stuurgroep.');
    await page.getByRole('button', { name: 'Neem op in het concept' }).click();
    await page.waitForURL('**/regels?regel=geen-einddatum&gedaan=opgenomen');
    expect(await page.locator('.sluis-rule-list').textContent()).toContain('Corporaties zien geen einddatum.');

    await page.getByLabel('Reden').fill('Toch niet.');
    await page.getByRole('button', { name: 'Haal uit het concept' }).click();
    await page.waitForURL('**/regels?gedaan=weg');
    expect(await page.locator('.sluis-rule-list').textContent()).toContain('Er zijn geen eigen regels.');
  });

  it('are tried while somebody writes, without losing what is written, and show what sample clients would lose', async () => {
    await using opened = await site.open(`${rules}?regel=nieuw`, { as: writer });
    const { page } = opened;
    const rego = page.getByLabel('De regel in Rego');
    await rego.fill(`${wellMade}\ndeny contains "bsn" if {\n    input.purpose == "P13"\n}\n`);
    await outcome(page).getByText('door geen proef geraakt').first().waitFor({ timeout: 20_000 });
    await rego.fill(wellMade);
    await outcome(page).getByText('Klaar om op te nemen').waitFor({ timeout: 20_000 });
    expect(await rego.inputValue()).toBe(wellMade);
    expect(await page.evaluate('document.activeElement.id')).toBe('rego');
    expect(await outcome(page).locator('tbody tr').count()).toBeGreaterThan(0);
    expect(opened.errors()).toEqual([]);
  });
});

/** As the form begins with it, so that the tests in the form fit. */
const wellMade = `package sluis.region

deny contains field if {
    input.purpose == "P06"
    input.recipient.type == "COR"
    some field in input.fields
    field in {"supportEndDate", "nextEvaluationDate"}
}
`;
