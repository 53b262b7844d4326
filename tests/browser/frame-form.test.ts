import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
let form: string;
const as = 'noor.elzinga';

beforeAll(async () => {
  site = await openSite();
  await using opened = await site.open('/overzicht', { as });
  const href = (await opened.page.locator('a[href^="/concepten/"]').first().getAttribute('href')) ?? '';
  form = `${href.split('/').slice(0, 3).join('/')}/kader`;
});
afterAll(() => site[Symbol.asyncDispose]());

describe.skipIf(browser === undefined)('the frame of a draft', () => {
  it.each(['', '?deel=partijen', '?deel=tekenen', '?deel=formulieren', '?deel=noodprocedure'])(
    'keeps nobody out, and says nothing in the console: %j',
    async (query) => {
      expect(await site.barriers(`${form}${query}`, { as })).toEqual([]);
      expect(await site.faults(`${form}${query}`, { as })).toEqual([]);
      await using opened = await site.open(`${form}${query}`, { as });
      expect(opened.errors()).toEqual([]);
    },
  );

  it('is filled in part by part, without JavaScript too', async () => {
    await using opened = await site.open(form, { as, javaScript: false });
    const { page } = opened;
    await page
      .locator('#loket')
      .getByRole('link', { name: /Wijzigen/ })
      .click();
    await page.getByLabel('Naam').fill('Loket privacy Veenrand');
    await page.getByLabel('Waarom?').fill('Het loket heet anders.');
    await page.getByRole('button', { name: 'Bewaar in het concept' }).click();
    expect(page.url()).toContain('bewaard=loket#loket');
    expect(await page.locator('#loket').textContent()).toContain('Loket privacy Veenrand');
    expect(await page.getByRole('status').first().textContent()).toContain('Bewaard in het concept');
  });

  it('comes back with what is wrong at its field, in the same words as above the form, and keeps what was typed', async () => {
    await using opened = await site.open(`${form}?deel=looptijd`, { as, javaScript: false });
    const { page } = opened;
    await page.getByLabel('Laatste dag').fill('');
    await page.getByLabel('Opzegtermijn').fill('99');
    await page.getByRole('button', { name: 'Bewaar in het concept' }).click();
    expect(await page.title()).toMatch(/^Problemen: Looptijd/);
    const summary = page.locator('.sluis-problems li');
    expect(await summary.count()).toBe(3);
    for (const text of await summary.allTextContents()) {
      expect(await page.locator('form .sluis-error').allTextContents()).toContain(text);
    }
    await page.getByRole('link', { name: /Opzegtermijn/ }).click();
    expect(new URL(page.url()).hash).toBe('#veld-term-noticeMonths');
    expect(await page.getByLabel('Opzegtermijn').inputValue()).toBe('99');
  });

  it('shows both versions when somebody else was first, and loses neither', async () => {
    await using mine = await site.open(`${form}?deel=meldpunt`, { as });
    await using theirs = await site.open(`${form}?deel=meldpunt`, { as: 'marit.postma' });
    for (const [{ page }, name] of [[theirs, 'Meldpunt Woonveste'] as const, [mine, 'Meldpunt Veldhaven'] as const]) {
      await page.getByLabel('Naam').fill(name);
      await page.getByLabel('Waarom?').fill('Dit nummer klopt beter.');
      await page.getByRole('button', { name: 'Bewaar in het concept' }).click();
      await page.waitForLoadState();
    }
    const { page } = mine;
    expect(await page.locator('.sluis-conflict').textContent()).toContain('Meldpunt Woonveste');
    expect(await page.getByLabel('Naam').inputValue()).toBe('Meldpunt Veldhaven');
    await page.getByRole('button', { name: 'Bewaar wat ik typte' }).click();
    await page.waitForURL('**/kader?bewaard=meldpunt*');
    expect(await page.locator('#meldpunt').textContent()).toContain('Meldpunt Veldhaven');
    expect(mine.errors()).toEqual([]);
  });

  it('words an article in its own way, and takes the national text again', async () => {
    await using opened = await site.open(`${form}?deel=geheimhouding`, { as, javaScript: false });
    const { page } = opened;
    await page.getByLabel('Tekst (Nederlands)').fill('Iedereen zwijgt over wat hij hoort.');
    await page.getByLabel('Waarom?').fill('Korter is duidelijker.');
    await page.getByRole('button', { name: 'Bewaar in het concept' }).click();
    expect(await page.locator('#geheimhouding').textContent()).toContain('eigen tekst');
    await page
      .locator('#geheimhouding')
      .getByRole('link', { name: /Wijzigen/ })
      .click();
    await page.getByLabel('Waarom?').fill('Toch maar niet.');
    await page.getByRole('button', { name: 'Neem de landelijke tekst over' }).click();
    expect(await page.locator('#geheimhouding').textContent()).not.toContain('eigen tekst');
  });

  it('leaves an emergency procedure out by saying no, without JavaScript too', async () => {
    await using opened = await site.open(form, { as, javaScript: false });
    const { page } = opened;
    const part = page.locator('#noodprocedure');
    expect(await part.textContent()).toContain('Conflict van plichten (nog te toetsen door een jurist)');
    await part.getByRole('link', { name: /Wijzigen/ }).click();
    await page.getByLabel('Nee', { exact: true }).check();
    expect(await page.getByLabel('Hoeveel uren').isVisible()).toBe(false);
    await page.getByLabel('Waarom?').fill('Wij willen er geen.');
    await page.getByRole('button', { name: 'Bewaar in het concept' }).click();
    expect(await part.textContent()).toContain('Niet afgesproken.');
  });

  it('comes to an emergency procedure only by choosing it, by keyboard, and loses nothing on the way', async () => {
    await using opened = await site.open(`${form}?deel=noodprocedure`, { as, pastPolicy: true });
    const { page } = opened;
    const fields = page.getByRole('group', { name: 'Welke gegevens' });
    expect(await page.getByLabel('Nee', { exact: true }).isChecked()).toBe(true);
    expect(await fields.isVisible()).toBe(false);
    await page.getByLabel('Nee', { exact: true }).press('ArrowUp');
    expect(await fields.isVisible()).toBe(true);
    expect(await page.locator('form [type="checkbox"]:checked').count()).toBe(0);
    await fields.getByLabel('Ambulant begeleider').press('Space');
    await page.getByLabel('Hoeveel uren').fill('99');
    await page.getByLabel('Waarom?').fill('In nood moet iemand kunnen bellen.');
    await page.getByLabel('Waarom?').press('Enter');
    const summary = page.locator('.sluis-problems');
    await summary.waitFor();
    expect(await summary.textContent()).toContain('Hoeveel uren het open is: hoogstens 24');
    expect(await violationsIn(page)).toEqual([]);
    await summary.getByRole('link', { name: /Hoeveel uren/ }).click();
    expect(await page.getByLabel('Hoeveel uren').inputValue()).toBe('99');
    expect(await fields.getByLabel('Ambulant begeleider').isChecked()).toBe(true);
    await page.getByLabel('Hoeveel uren').fill('12');
    await page.getByLabel('Voor welk doel').selectOption('P09');
    await page.getByLabel('Wie geeft, en keurt goed').selectOption('PRO');
    await page.getByLabel('Wie vraagt, en krijgt').selectOption('COR');
    for (const tick of await page.locator('form [type="checkbox"]').all()) await tick.check();
    await page.getByRole('button', { name: 'Bewaar in het concept' }).click();
    await page.waitForURL('**/kader?bewaard=noodprocedure*');
    expect(await page.locator('#noodprocedure').textContent()).toContain('Hoeveel uren het open is12');
  });

  it('is only to be read by who advises', async () => {
    await using opened = await site.open(`${form}?deel=looptijd`, { as: 'bram.tuinstra' });
    expect(await opened.page.locator('form[action*="kader"]').count()).toBe(0);
    expect(await opened.page.locator('body').textContent()).toContain('Je kunt dit lezen en niet veranderen.');
  });
});
