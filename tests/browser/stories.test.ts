/** Stories A11 to A15, B1 to B4, B8 and B13 through the pages, each person in an own browser: who asks, who helps, and whose data it is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
/** The same region nine months later, after J. gave consent anew. */
let later: Site;
beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite('2026-06-19T10:00:00Z');
  later = await openSite('2027-03-25T10:00:00Z');
});
afterAll(async () => {
  if (browser === undefined) return;
  await site[Symbol.asyncDispose]();
  await later[Symbol.asyncDispose]();
});

const mainOf = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

/** What a page of who looks somebody up says, for a purpose. */
async function lookUp(
  as: string,
  purpose: string,
  [label, party]: readonly [string, string],
  where = site,
): Promise<string> {
  await using opened = await where.open(`/opzoeken?doel=${purpose}`, { as });
  const { page } = opened;
  await page.getByLabel('Jouw dossierreferentie').fill(where.gateway.refOf(label, party));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Wat je mag zien/ }).waitFor();
  expect(opened.errors()).toEqual([]);
  return await mainOf(page);
}

const worker = 'K. Voorbeeld';

/** What the report tells in one piece, on the page as on paper. */
const told = [
  ...['Woonveste', 'Gemeente Veldhaven', '25 maart 2027', 'Begeleiding actief (ja/nee)'],
  ...['Wmo 2015 artikel 5.2.2', 'apart akkoord voor hulp en gezondheid, v4', 'je hulpverlener mag dit vertellen, v4'],
  'apart akkoord voor hulp en gezondheid: gestopt van 20 juni 2026 tot 1 maart 2027.',
];

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

  it('keeps noise and support apart until a yes, and then tells the corporation whom to call, and no more', async () => {
    const provider = () => lookUp('joost.hendriks', 'P09', ['M', 'noordlicht']);
    const corporation = () => lookUp('yusuf.aydin', 'P09', ['M', 'thuishof']);
    for (const closed of [await provider(), await corporation()]) {
      expect(closed).toMatch(/dicht: geen akkoord/);
      for (const value of ['Geluid', 'geluid', 'Turfhof', 'L. Voorbeeld', 'avonddienst']) {
        expect(closed).not.toContain(value);
      }
    }

    await using mine = await site.open('/mijn/keuzes/vraag/support.COR', { as: 'client-m', javaScript: false });
    await mine.page.getByRole('button', { name: 'Ja, dat mag' }).click();
    expect(await mainOf(mine.page)).toContain('Je antwoord staat genoteerd.');

    const opened = await corporation();
    for (const value of ['L. Voorbeeld', '+31600000421', 'Stichting Noordlicht, avonddienst', '+31900000498']) {
      expect(opened).toContain(value);
    }
    for (const option of ['bel-eerst', 'Bel eerst', 'Geel']) expect(opened).not.toContain(option);
    // The yes was about support, to the corporation: how M. lives stays closed for the provider.
    expect(await provider()).toMatch(/dicht: geen akkoord/);
  });
});

describe.skipIf(browser === undefined)('J., a year after the first yes', () => {
  it('said yes anew: the consultant reads how the year went, and no grounds', async () => {
    const told = await lookUp('lotte.brands', 'P07', ['J', 'woonveste'], later);
    expect(told).toContain('Begeleiding actief');
    expect(told).toMatch(/omklappen/i);
    expect(told).toContain('1 april 2026');
    for (const ground of ['Voorbeeldtekst', 'huishouden', 'K. Voorbeeld', 'midden', '999990019']) {
      expect(told).not.toContain(ground);
    }
  });

  it('reads who received what, for what, when and under which consent, on the page and on paper', async () => {
    await lookUp('peter.dijkhuis', 'P06', ['J', 'veldhaven'], later);
    await using mine = await later.open('/mijn/inzage', { as: 'client-j' });
    const page = (await mainOf(mine.page)).replaceAll(/\s+/g, ' ');
    const answer = await mine.page.context().request.get(`${later.gateway.url}/mijn/inzage.pdf`);
    const paper = await readPdf(new Uint8Array(await answer.body()));
    expect([paper.language, paper.structure.includes('"role":"H1"')]).toEqual(['nl-NL', true]);
    for (const report of [page, paper.text]) {
      for (const part of told) expect(report).toContain(part);
      for (const name of ['Lotte', 'Brands', 'Peter', 'Dijkhuis', 'K. Voorbeeld', '999990019']) {
        expect(report).not.toContain(name);
      }
      for (const party of ['woonveste', 'veldhaven']) {
        expect(report).not.toContain(later.gateway.refOf('J', party));
      }
    }
    expect(mine.errors()).toEqual([]);
  });
});
