import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

const [consultant, supporter] = ['lotte.brands', 'eva.molenaar'];

let site: Site;
beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite('2026-06-19T10:00:00Z');
  const { gateway } = site;
  await gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['caseRef', 'supportActive', 'supportContact']);
  const path = `/v1/consents?caseRef=${gateway.refOf('J', 'de-brug')}`;
  const { body } = await gateway.call('de-brug/casemanager', 'GET', path);
  const consent = body.consents.find(({ kind, status }) => kind === 'explicit' && status === 'valid');
  await gateway.call('de-brug/casemanager', 'POST', `/v1/consents/${consent?.id}/withdrawal`);
  const told = () => gateway.call('woonveste/woonconsulent', 'GET', '/v1/notices');
  await vi.waitFor(async () => expect((await told()).body.notices).toHaveLength(1), { timeout: 10_000, interval: 100 });
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

describe.skipIf(browser === undefined)('the page of notices', () => {
  it.each([consultant, supporter])('keeps nobody out, with and without anything to acknowledge (%s)', async (as) => {
    expect(await site.barriers('/berichten', { as })).toEqual([]);
    expect(await site.faults('/berichten', { as })).toEqual([]);
    await using opened = await site.open('/berichten', { as });
    expect(opened.errors()).toEqual([]);
  });

  it('tells nothing to a party that did not receive', async () => {
    await using opened = await site.open('/berichten', { as: supporter });
    expect(await opened.page.locator('main').textContent()).toContain('Er is niets te bevestigen');
    expect(await opened.page.locator('article').count()).toBe(0);
  });

  it('says what happened, of which own case and which fields, and is acknowledged with one press', async () => {
    await using opened = await site.open('/berichten', { as: consultant, javaScript: false });
    const { page } = opened;
    const card = page.locator('article');
    expect(await card.count()).toBe(1);
    const text = String(await card.textContent());
    expect(text).toContain('De cliënt trok een akkoord in');
    expect(text).toContain(site.gateway.refOf('J', 'woonveste'));
    expect(text).not.toMatch(/De Brug|Veldhaven|Voorbeeld-Jansen|\+31/);
    await page.getByRole('button', { name: 'Bevestig het bericht van' }).press('Enter');
    const said = page.getByRole('status').filter({ hasText: 'Bevestigd. Het staat in het logboek.' });
    await said.waitFor();
    expect(await page.getByRole('button', { name: 'Bevestig' }).count()).toBe(0);
    expect(await page.locator('article').textContent()).toContain('Bevestigd op');
    const entries = site.gateway.entries().filter(({ kind, party }) => kind === 'notice-read' && party === 'woonveste');
    // The page, the receipt, and the page again.
    expect(entries.length).toBeGreaterThanOrEqual(3);
  });

  it('is not for who only signs', async () => {
    await using opened = await site.open('/berichten', { as: 'ruben.schaap' });
    expect(await opened.page.locator('article').count()).toBe(0);
    expect(await opened.page.locator('main').textContent()).not.toContain('Nog te bevestigen');
  });
});
