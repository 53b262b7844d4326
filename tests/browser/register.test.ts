import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

const [officer, watcher, worker] = ['marit.postma', 'bram.tuinstra', 'lotte.brands'];
let site: Site;

beforeAll(async () => {
  site = await openSite('2026-03-16T10:00:00Z');
});
afterAll(() => site[Symbol.asyncDispose]());

describe.skipIf(browser === undefined)('the page Register', () => {
  it('is not for who works with clients', async () => {
    await using opened = await site.open('/register', { as: worker });
    expect(await opened.page.getByRole('link', { name: 'Register', exact: true, includeHidden: true }).count()).toBe(0);
    expect(await opened.page.locator('h1').textContent()).not.toBe('Register van verwerkingen');
  });

  it('shows the part of the own party, without JavaScript, by the keyboard', async () => {
    await using opened = await site.open('/register', { as: officer, javaScript: false });
    const { page } = opened;
    expect(await page.locator('h1').textContent()).toBe('Register van verwerkingen');
    const nomination = page.locator('details', { hasText: 'veenrand-2026/P04' });
    expect(await nomination.getAttribute('open')).toBeNull();
    await nomination.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const text = (await nomination.textContent()) ?? '';
    expect(text).toContain('https://register.sluis.example/verwerkingen/P04');
    expect(text).toContain('P04.HUB.COR');
    expect(text).toContain('Achternaam (gewoon)');
    expect(text).toContain('staat niet in de afspraak');
    // Of what a corporation never receives its register has no column.
    expect((await page.locator('main').textContent()) ?? '').not.toContain('Burgerservicenummer');
  });

  it('shows the whole region to who asks for it', async () => {
    await using opened = await site.open('/register', { as: watcher, javaScript: false });
    const { page } = opened;
    await page.getByRole('link', { name: 'Heel de regio Veenrand' }).click();
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('P10.BUD.MUN');
    expect(text).toContain('Burgerservicenummer');
    expect(await page.getByRole('link', { name: 'Heel de regio Veenrand' }).getAttribute('aria-current')).toBe('page');
  });

  it('was frozen by itself when the agreement began, and offers nothing to freeze that is frozen', async () => {
    await using opened = await site.open('/register', { as: officer, javaScript: false });
    const { page } = opened;
    const rows = page.locator('.sluis-register__snapshots tbody tr');
    expect(await rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain('Een afspraak begon');
    expect(await page.getByRole('button', { name: 'Leg het register van nu vast' }).count()).toBe(0);
  });

  it('freezes what changed on request, and tells in words what is different', async () => {
    await using opened = await site.open('/partijen/woonveste', { as: officer, javaScript: false });
    const { page } = opened;
    const csrf = await page.locator('input[name="csrf"]').first().inputValue();
    expect(csrf).not.toBe('');
    // The own record gets a data protection officer: a fact of the register changes, and no version of an agreement.
    const record = `json_set(document, '$.dataProtectionOfficer', json('{"name":"FG Woonveste","email":"fg@woonveste.example","phone":"+31 88 000 0002"}'))`;
    site.gateway.behind(`update parties set document = ${record} where id = 'woonveste'`);
    site.gateway.behind(`update revisions set value = value + 1 where name = 'agreements'`);
    await page.goto(`${new URL(page.url()).origin}/register`);
    await page.getByRole('button', { name: 'Leg het register van nu vast' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/gedaan=vastgelegd/);
    expect(await page.getByRole('status').first().textContent()).toContain('is vastgelegd');
    const rows = page.locator('.sluis-register__snapshots tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().textContent()).toContain('Woonveste vroeg het');
    await page.getByRole('button', { name: 'Laat het verschil zien' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/register\/verschil/);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('Woonveste › FG: erbij');
    expect(text).not.toContain('Bepalingen');
  });

  it('gives files to keep, of now and of a snapshot', async () => {
    await using opened = await site.open('/register', { as: officer });
    const { page } = opened;
    const types = {
      'Pagina om af te drukken': 'text/html',
      'Werkblad (XLSX)': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Tabel (CSV)': 'text/csv',
      'Gegevens (JSON)': 'application/json',
    };
    for (const [name, type] of Object.entries(types)) {
      const address = await page.getByRole('link', { name }).getAttribute('href');
      const answer = await page.request.get(new URL(address ?? '', page.url()).href);
      expect(answer.status(), name).toBe(200);
      expect(answer.headers()['content-type'], name).toContain(type);
    }
    await page.getByRole('link', { name: 'Stand 1', exact: true }).click();
    await page.getByText('Je kijkt naar stand 1').waitFor();
    expect(opened.errors()).toEqual([]);
  });

  it('keeps nobody out, and says nothing in the console', async () => {
    for (const path of ['/register', '/register?wat=regio']) {
      expect(await site.barriers(path, { as: officer })).toEqual([]);
      expect(await site.faults(path, { as: officer })).toEqual([]);
    }
    await using opened = await site.open('/register', { as: officer });
    await opened.page.getByRole('button', { name: 'Laat het verschil zien' }).click();
    await opened.page.waitForURL(/register\/verschil/);
    const { pathname, search } = new URL(opened.page.url());
    expect(await site.barriers(`${pathname}${search}`, { as: officer })).toEqual([]);
    expect(await site.faults(`${pathname}${search}`, { as: officer })).toEqual([]);
    expect(opened.errors()).toEqual([]);
  });

  it('speaks English as well', async () => {
    await using opened = await site.open('/register', { as: officer, javaScript: false, language: 'en' });
    const { page } = opened;
    expect(await page.locator('h1').textContent()).toBe('Register of processing');
    expect(await page.locator('main').textContent()).toContain('Categories of personal data');
  });
});
