import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

const [asker, approver, colleague] = ['yusuf.aydin', 'hanna.schouten', 'joost.hendriks'];
const path = '/noodprocedure';

let site: Site;
beforeAll(async () => {
  if (browser !== undefined) site = await openSite();
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

describe.skipIf(browser === undefined)('the page of the emergency procedure', () => {
  it('keeps nobody out who may be there, and shows nothing to who is not named', async () => {
    for (const as of [asker, approver, colleague]) {
      expect(await site.barriers(path, { as })).toEqual([]);
      expect(await site.faults(path, { as })).toEqual([]);
    }
    await using opened = await site.open(path, { as: colleague });
    expect(await opened.page.locator('main').textContent()).toContain('Jij bent hier niet voor aangewezen');
    expect(await opened.page.locator('main form').count()).toBe(0);
  });

  it('is asked by keyboard and without JavaScript, opens nothing, and says what is wrong', async () => {
    await using opened = await site.open(path, { as: asker, javaScript: false });
    const { page } = opened;
    await page.locator('#dossier').fill('niets');
    await page.getByRole('button', { name: 'Aanvragen' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.sluis-problems').textContent()).toContain('Niet alles is goed ingevuld');
    expect(await page.locator('input[name=nood]:checked').count()).toBe(0);
    await page.locator('#dossier').fill(site.gateway.refOf('M', 'thuishof'));
    await page.getByLabel('Er is acuut gevaar voor iemand.').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.sluis-done').textContent()).toContain('De aanvraag staat klaar');
    expect(await page.locator('article').first().textContent()).toContain('Wacht op goedkeuring');
    await page.goto(`${site.gateway.url}${path}?dossier=${site.gateway.refOf('M', 'thuishof')}`);
    await page.getByLabel('Er is acuut gevaar voor iemand.').check();
    await page.getByRole('button', { name: 'Aanvragen' }).click();
    expect(await page.locator('.sluis-problems').textContent()).toContain('Er wacht al een aanvraag');
    // who asked sees no button to approve
    expect(await page.getByRole('button', { name: 'Goedkeuren' }).count()).toBe(0);
    expect(opened.errors()).toEqual([]);
  });

  it('is approved by somebody of the care provider, who sees no name of the other', async () => {
    expect(await site.barriers(path, { as: approver })).toEqual([]);
    await using opened = await site.open(path, { as: approver });
    const { page } = opened;
    const card = page.locator('article').first();
    expect(await card.textContent()).not.toContain('Yusuf');
    await card.getByRole('button', { name: 'Goedkeuren' }).click();
    await page.getByText('De gegevens zijn nu open').waitFor();
    expect(await page.locator('article').first().textContent()).toContain('Open tot');
    expect(opened.errors()).toEqual([]);
  });

  it('is ended by who asked, and cannot be approved again', async () => {
    expect(await site.barriers(path, { as: asker })).toEqual([]);
    expect(await site.faults(path, { as: asker })).toEqual([]);
    await using opened = await site.open(path, { as: asker, javaScript: false });
    const { page } = opened;
    await page.locator('article').first().getByRole('button', { name: 'Beëindigen' }).click();
    expect(await page.locator('article').first().textContent()).toContain('Beëindigd');
    await using other = await site.open(path, { as: approver });
    expect(await other.page.getByRole('button', { name: 'Goedkeuren' }).count()).toBe(0);
  });

  it('shows a privacy officer who, when, why and what was seen, and lets it name people', async () => {
    const watcher = 'fatima.benali';
    await using asking = await site.open(`${path}?dossier=${site.gateway.refOf('J', 'woonveste')}`, {
      as: 'lotte.brands',
    });
    await asking.page.getByLabel('Een vitaal belang').check();
    await asking.page.getByRole('button', { name: 'Aanvragen' }).click();
    await asking.page.getByText('De aanvraag staat klaar').waitFor();
    await using approving = await site.open(path, { as: 'ties.kuiper' });
    await approving.page.getByRole('button', { name: 'Goedkeuren' }).click();
    await approving.page.getByText('De gegevens zijn nu open').waitFor();
    expect(await site.barriers(path, { as: watcher })).toEqual([]);
    expect(await site.faults(path, { as: watcher })).toEqual([]);
    await using opened = await site.open(path, { as: watcher, javaScript: false });
    const { page } = opened;
    const card = (await page.locator('article').first().textContent()) ?? '';
    for (const told of ['Een vitaal belang', 'Woonveste', 'Ties Kuiper', 'Nog niets', 'Ziet dit op de eigen pagina']) {
      expect(card).toContain(told);
    }
    expect(card).not.toContain('Lotte');
    await page.getByRole('button', { name: 'Weghalen Ties Kuiper' }).click();
    expect(await page.locator('.sluis-done').textContent()).toContain('niet meer aangewezen');
    await using afterwards = await site.open(path, { as: 'ties.kuiper' });
    expect(await afterwards.page.locator('main').textContent()).toContain('Jij bent hier niet voor aangewezen');
  });
});
