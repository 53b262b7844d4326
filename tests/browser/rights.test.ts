import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

const client = 'client-j';
const desk = 'nadia.osman';

let site: Site;
beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite();
  const { gateway } = site;
  await gateway.ask('woonveste/woonconsulent', 'J', 'P04', ['phone', 'bsn']);
  const told = { caseRef: gateway.refOf('J', 'de-brug'), effectiveOn: '2026-03-16', allocation: 'VB-2026-0031' };
  for (const event of [
    { kind: 'start', plannedEnd: '2027-03-01', supportContact: { name: 'S. Voorbeeld' }, supportIntensityBand: 'hoog' },
    { kind: 'stop', reason: { codeList: 'WMO588', code: '23' } },
  ]) {
    await gateway.call('de-brug/ambulant-begeleider', 'POST', '/v1/support-events', { ...told, ...event });
  }
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

describe.skipIf(browser === undefined)('the pages of rights', () => {
  it('keep nobody out, and are well formed', async () => {
    const pages = [
      ['/mijn/rechten', client],
      ['/mijn/inzage', client],
      ['/mijn/inzage?gegevens=ja', client],
      ['/verzoeken', desk],
      ['/verzoeken', 'eva.molenaar'],
    ] as const;
    for (const [path, as] of pages) {
      expect([path, await site.barriers(path, { as })]).toEqual([path, []]);
      expect([path, await site.faults(path, { as })]).toEqual([path, []]);
    }
  });

  it('fit on a phone where they tell what was told of support', async () => {
    await using opened = await site.open('/mijn/inzage?gegevens=ja', { as: client, width: 390 });
    const table = opened.page.getByRole('table', { name: 'Per bericht van een organisatie' });
    expect(await table.textContent()).toContain('Reden: eerder gestopt, in overleg');
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  });

  it('let a client ask by keyboard, with nothing chosen beforehand and without JavaScript', async () => {
    await using opened = await site.open('/mijn/rechten', { as: client, javaScript: false });
    const { page } = opened;
    expect(await page.locator('input:checked').count()).toBe(0);
    await page.getByLabel('Ik wil dat mijn gegevens op slot gaan').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Stuur mijn verzoek' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('main [role=status]', { hasText: 'Je verzoek is verstuurd.' }).waitFor();
    expect(await page.locator('.sluis-mine__card').first().textContent()).toContain('Op slot: Open');
    expect(opened.errors()).toEqual([]);
  });

  it('let the desk lock the data, see who was told, and unlock it', async () => {
    await using opened = await site.open('/verzoeken', { as: desk, javaScript: false });
    const { page } = opened;
    await page.getByRole('button', { name: 'Ja, nu op slot' }).click();
    await page.locator('main [role=status]', { hasText: 'Het is vastgelegd.' }).waitFor();
    await page.getByRole('button', { name: 'Van het slot halen' }).click();
    expect(await page.getByRole('heading', { name: 'Afgehandeld' }).count()).toBe(1);
  });
});
