import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

/** Veldhaven runs the gateway of the demo; Woonveste is whose key was stolen. */
const [administrator, privacyOfficer, dataProtectionOfficer] = ['sem.achterberg', 'noor.elzinga', 'bram.tuinstra'];
const ofTheCorporation = 'marit.postma';
let site: Site;
let breach = '';

beforeAll(async () => {
  site = await openSite('2026-03-16T10:00:00Z');
  for (const purpose of ['P04', 'P05']) {
    await site.gateway.ask('woonveste/woonconsulent', 'J', purpose, ['familyName', 'supportContact', 'phone']);
  }
});
afterAll(() => site[Symbol.asyncDispose]());

describe.skipIf(browser === undefined)('the page Datalekken', () => {
  it('is not for who looks after no incidents', async () => {
    for (const as of ['ruben.schaap', 'lotte.brands']) {
      await using opened = await site.open('/datalekken', { as });
      expect(await opened.page.getByRole('link', { name: 'Datalekken', includeHidden: true }).count()).toBe(0);
      expect(await opened.page.locator('h1').textContent()).not.toBe('Datalekken');
    }
  });

  it('records a breach without JavaScript, sent by the keyboard, and the clock says in words what is left', async () => {
    await using opened = await site.open('/datalekken', { as: ofTheCorporation, javaScript: false });
    const { page } = opened;
    await page.getByLabel('Wat is er gebeurd?').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Wat is er gebeurd?').inputValue()).toBe('secret-stolen');
    await page.getByLabel('Om wiens aanvragen gaat het?').selectOption({ label: 'Alles van Woonveste' });
    await page.getByRole('button', { name: 'Leg vast' }).focus();
    for (const [group, day, time] of [
      ['Wanneer ontdekt?', '2026-03-16', '11:00'],
      ['Vanaf wanneer?', '2026-03-16', '00:00'],
    ] as const) {
      const fields = page.getByRole('group', { name: group });
      await fields.getByLabel('Dag').fill(day);
      await fields.getByLabel('Tijd').fill(time);
    }
    await page.getByRole('button', { name: 'Leg vast' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/datalekken\/b_/);
    breach = new URL(page.url()).pathname;
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toMatch(/nog 2 dagen en 23 uur|nog 3 dagen en 0 uur/);
    expect(text).toContain(site.gateway.refOf('J', 'woonveste'));
    expect(text).not.toContain(site.gateway.refOf('J', 'de-brug'));
    expect(text).not.toContain('de Veen');
  });

  it('says all that is wrong in a form at once, beside the fields, and keeps what was written', async () => {
    await using opened = await site.open('/datalekken', { as: ofTheCorporation, javaScript: false });
    const { page } = opened;
    const csrf = await page.locator('input[name="csrf"]').first().inputValue();
    const answer = await page.request.post(page.url(), {
      form: { csrf, actie: 'melden', soort: 'other', 'ontdekt-dag': '2026-03-16', 'ontdekt-tijd': '25:00' },
      headers: { 'sec-fetch-site': 'same-origin', origin: new URL(page.url()).origin },
    });
    expect(answer.status()).toBe(422);
    const html = await answer.text();
    expect(html).toContain('href="#ontdekt-dag"');
    expect(html).toContain('href="#van-dag"');
    expect(html).toContain('value="25:00"');
  });

  it('keeps nobody out, and says nothing in the console', async () => {
    for (const as of [administrator, ofTheCorporation, dataProtectionOfficer]) {
      expect(await site.barriers('/datalekken', { as })).toEqual([]);
      expect(await site.faults('/datalekken', { as })).toEqual([]);
    }
    for (const as of [ofTheCorporation, administrator]) {
      expect(await site.barriers(breach, { as })).toEqual([]);
      expect(await site.faults(breach, { as })).toEqual([]);
      await using opened = await site.open(breach, { as });
      expect(opened.errors()).toEqual([]);
    }
  });

  it('tells each controller its own reference, and shows who reads how to decide only to a privacy officer', async () => {
    await using opened = await site.open(breach, { as: 'fatima.benali' });
    const text = (await opened.page.locator('main').textContent()) ?? '';
    expect(text).toContain(site.gateway.refOf('J', 'de-brug'));
    expect(text).not.toContain(site.gateway.refOf('J', 'woonveste'));
    expect(text).not.toContain('Alles bij elkaar');
    expect(text).not.toContain('Wat er is stilgezet');
    expect(await opened.page.getByRole('button', { name: 'Is verteld' }).count()).toBe(1);
    await using other = await site.open(breach, { as: dataProtectionOfficer });
    expect(await other.page.getByRole('button', { name: 'Is verteld' }).count()).toBe(0);
  });

  it('keeps that a client was told, and gives the exports as downloads', async () => {
    await using opened = await site.open(breach, { as: ofTheCorporation, javaScript: false });
    const { page } = opened;
    await page.getByRole('button', { name: 'Is verteld' }).click();
    expect(await page.locator('.sluis-breach-clients').textContent()).toContain('Verteld');
    for (const [link, form] of [
      ['Lijst van cliënten', /^\uFEFF?"?Dossierreferentie/],
      ['Feiten voor de melding', /^\{\s+"basis"/],
    ] as const) {
      const href = (await page.getByRole('link', { name: link }).getAttribute('href')) ?? '';
      const answer = await page.request.get(new URL(href, page.url()).href);
      expect(answer.headers()['content-disposition']).toContain('attachment');
      expect(answer.headers()['cache-control']).toBe('no-store');
      expect(await answer.text()).toMatch(form);
    }
  });

  it('freezes with one press, and lets who is frozen see nothing any more', async () => {
    await using working = await site.open('/overzicht', { as: 'lotte.brands' });
    await using opened = await site.open('/datalekken', { as: administrator, javaScript: false });
    const { page } = opened;
    await page.getByLabel('Wat wil je bevriezen?').selectOption({ label: 'Alles van Woonveste' });
    await page.getByLabel('Waarom?').selectOption({ label: 'Een sleutel of wachtwoord is gestolen' });
    await page.getByRole('button', { name: 'Bevries nu' }).click();
    expect(await page.getByRole('status').first().textContent()).toContain('Het is bevroren');
    expect(await page.getByText('Jij hebt dit bevroren').count()).toBe(1);
    await working.page.goto(`${site.gateway.url}/overzicht`);
    expect(new URL(working.page.url()).pathname).toBe('/inloggen');
    const asked = await site.gateway.ask('woonveste/woonconsulent', 'J', 'P04', ['familyName']);
    expect(asked.status).toBe(401);
  });

  it('lifts for a second officer', async () => {
    await using opened = await site.open('/datalekken', { as: privacyOfficer, javaScript: false });
    await opened.page.getByRole('button', { name: 'Hef op' }).click();
    expect(await opened.page.locator('main').textContent()).toContain('De bevriezing is opgeheven');
    const asked = await site.gateway.ask('woonveste/woonconsulent', 'J', 'P04', ['familyName']);
    expect(asked.status).toBe(200);
  });
});
