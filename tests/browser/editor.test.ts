import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser, type Looked, openSite, type Site } from '../support/site.ts';

/** The editor in a browser: reading, changing by mouse and by keyboard, with and without scripts, and two at a time. */

let site: Site;
let editor = '';
const as = 'noor.elzinga';
const cell = 'supportContact.P06.PRO.COR';
const option = 'supportEndDate.P06.PRO.COR';

beforeAll(async () => {
  site = await openSite();
  await using opened = await site.open('/afspraken', { as });
  const links = opened.page.locator('a[href^="/concepten/"]');
  const draft = (await links.first().getAttribute('href'))?.split('/')[2] ?? '';
  editor = `/concepten/${draft}/bewerken`;
});
afterAll(() => site[Symbol.asyncDispose]());

const open = (query: string, looked: Looked = {}) => site.open(`${editor}${query}`, { as, ...looked });
const headingOf = (page: Page) => page.locator('#cel-kop').textContent();
const shownIn = (page: Page, id: string) => page.locator(`#${id} .sluis-cell__shown`).textContent();
const tellsIn = (page: Page, id: string, text: string) => page.locator(`#${id}`, { hasText: text }).waitFor();
const saidIn = (page: Page, text: string) => page.locator('#melding', { hasText: text }).waitFor({ state: 'attached' });
const focused = (page: Page) => page.evaluate('document.activeElement.id');

describe.skipIf(browser === undefined)('the editor', () => {
  it.each([
    ['the table', '?doel=P06'],
    ['a cell', `?doel=P06&cel=${cell}`],
    ['a cell that cannot be opened', '?doel=P06&toon=alles&cel=diagnosis.P06.PRO.COR'],
    ['a clause', '?doel=P06&cel=.P06.PRO.MUN'],
    ['a purpose', '?doel=P03&cel=doel'],
    ['an empty filter result', '?doel=P04&zoek=xyz'],
  ])(
    '%s keeps nobody out, and says nothing in the console',
    async (_name, query) => {
      expect(await site.barriers(`${editor}${query}`, { as })).toEqual([]);
      expect(await site.faults(`${editor}${query}`, { as })).toEqual([]);
      await using opened = await open(query);
      expect(opened.errors()).toEqual([]);
    },
    20_000,
  );

  it('shows to who only reads no form that changes anything', async () => {
    await using opened = await site.open(`${editor}?doel=P06&cel=${cell}`, { as: 'bram.tuinstra' });
    expect(await opened.page.locator('#werkblad form[method=post] [value=cel]').count()).toBe(0);
  });

  it('opens, changes and saves a cell by the keyboard alone, and the focus goes where reading goes on', async () => {
    await using opened = await open('?doel=P06');
    const { page } = opened;
    await page.locator('#c-supportActive-P06-PRO-COR').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('c-supportContact-P06-PRO-COR');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('c-supportContact-P06-PRO-MUN');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('#cel-kop:focus').waitFor();
    expect(await headingOf(page)).toContain('Ambulant begeleider');
    expect(page.url()).toContain(`cel=${cell}`);

    await page.locator('#tonen-2').focus();
    await page.keyboard.press('ArrowUp'); // to Niets: kept at once
    await saidIn(page, 'Bewaard');
    expect(await focused(page)).toBe('tonen-1');
    expect(await shownIn(page, 'c-supportContact-P06-PRO-COR')).toContain('Niets');
    await page.keyboard.press('Escape');
    await page.locator('#c-supportContact-P06-PRO-COR:focus').waitFor();
    expect(await page.locator('#cel-kop').textContent()).toBe('Kies een cel');
    expect(opened.errors()).toEqual([]);
  });

  it('goes back to the model by one press', async () => {
    await using opened = await open(`?doel=P06&cel=${cell}`);
    const { page } = opened;
    await page.locator('#model-knop').click();
    await tellsIn(page, 'c-supportContact-P06-PRO-COR', 'Alles');
    expect(await page.locator('#model-knop').count()).toBe(0);
    expect(await page.locator('#tonen-2').isChecked()).toBe(true);
    expect(opened.errors()).toEqual([]);
  });

  it('asks a reason for what is wider than the model, and keeps what was typed', async () => {
    await using opened = await open('?doel=P06&cel=supportPlanGoals.P06.PRO.MUN');
    const { page } = opened;
    await page.locator('#tonen-2').check();
    expect(await focused(page)).toBe('reden');
    expect(await page.locator('#melding').textContent()).toContain('Verplicht');
    await page.locator('#bewaar').click();
    await page.waitForSelector('#reden[aria-invalid]');
    expect(await page.locator('#tonen-2').isChecked()).toBe(true);
    await page.locator('#reden').fill('De gemeente stelt samen met de cliënt nieuwe doelen.');
    await page.locator('#bewaar').click();
    await tellsIn(page, 'c-supportPlanGoals-P06-PRO-MUN', 'Alles');
    expect(await page.locator('.sluis-block--different').textContent()).toContain('Ruimer');
    expect(opened.errors()).toEqual([]);
  });

  it('does all of it without scripts as well', async () => {
    await using opened = await open('?doel=P05', { javaScript: false });
    const { page } = opened;
    await page.locator('#c-dateOfBirth-P05-PRO-COR').click();
    await page.locator('#tonen-2').check();
    await page.locator('#bewaar').click();
    expect(await shownIn(page, 'c-dateOfBirth-P05-PRO-COR')).toContain('Alleen het jaar');
    expect(await page.locator('.sluis-said').textContent()).toContain('Bewaard');
    await page.locator('#toon').selectOption('anders');
    await page.locator('.sluis-filter__submit').click();
    expect(page.url()).toContain('toon=anders');
    await page.locator('#kies-dateOfBirth').check();
    await page.locator('#bulk button[value=model]').click();
    await page.goto(`${site.gateway.url}${editor}?doel=P05`);
    expect(await shownIn(page, 'c-dateOfBirth-P05-PRO-COR')).toContain('Alles');
  });

  it('lets two people who change one cell choose, and loses nothing', async () => {
    const query = '?doel=P05&cel=dateOfBirth.P05.PRO.COR';
    await using mine = await open(query);
    await using theirs = await site.open(`${editor}${query}`, { as: 'marit.postma' });
    await theirs.page.locator('#tonen-3').check();
    await saidIn(theirs.page, 'Bewaard');
    // Not `check`: what the answer puts in its place is the choice of the other.
    await mine.page.locator('#tonen-2').click();
    await mine.page.waitForSelector('#geweigerd');
    const told = await mine.page.locator('#paneel').textContent();
    expect(told).toContain('Iemand anders wijzigde dit');
    expect(told).toContain('Er staat nu: Alleen de maand');
    expect(told).toContain('Jij koos: Alleen het jaar');
    expect(await focused(mine.page)).toBe('geweigerd');
    expect(await mine.page.locator('#tonen-3').isChecked()).toBe(true);
    await mine.page.locator('#mijn-keuze button').click();
    await tellsIn(mine.page, 'c-dateOfBirth-P05-PRO-COR', 'Alleen het jaar');
    expect(mine.errors()).toEqual([]);
  });

  it('keeps nobody out when something could not be kept either', async () => {
    await using opened = await open('?doel=P06&cel=supportPlanGoals.P06.PRO.MUN', { pastPolicy: true, width: 390 });
    const { page } = opened;
    await page.locator('#model-knop').click();
    await page.locator('#model-knop').waitFor({ state: 'detached' });
    await page.locator('#tonen-2').check();
    await page.locator('#bewaar').click();
    await page.locator('#reden[aria-invalid]').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.evaluate("document.querySelector('#cel [name=revisie]').value = '1'");
    await page.locator('#reden').fill('De gemeente stelt samen met de cliënt nieuwe doelen.');
    await page.locator('#bewaar').click();
    await page.locator('#geweigerd:focus').waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('is small with every field of the catalogue, and tells how long a kept change takes', async () => {
    await using opened = await open(`?doel=P06&toon=alles&cel=${option}`);
    const { page } = opened;
    const html = await (await page.request.get(page.url())).text();
    expect(await page.locator('.sluis-matrix__field').count()).toBe(70);
    expect(gzipSync(html).length).toBeLessThan(60_000);
    const took: number[] = [];
    for (const choice of ['#tonen-1', '#tonen-4', '#tonen-1', '#tonen-4']) {
      const before = await page.locator('#cel [name=revisie]').inputValue();
      const started = performance.now();
      await page.locator(choice).check();
      await page.locator(`#cel [name=revisie][value="${Number(before) + 1}"]`).waitFor({ state: 'attached' });
      took.push(Math.round(performance.now() - started));
    }
    console.info(`a saved cell is there after ${took.toSorted((one, other) => one - other).join(', ')} ms`);
    expect(opened.errors()).toEqual([]);
  });
});
