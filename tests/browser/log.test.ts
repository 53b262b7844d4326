import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser, openSite, type Site } from '../support/site.ts';
import type { RunningGateway } from '../support/start-gateway.ts';

const [officer, auditor, everything, caseworker] = [
  'marit.postma',
  'anouk.terpstra',
  'wouter.blokland',
  'lotte.brands',
];

let site: Site;
let own: string;
let others: string;
beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite('2026-05-12T08:00:00Z', askTwice);
});

async function askTwice(gateway: RunningGateway): Promise<void> {
  const ask = async (party: string, role: string) => {
    const body = { caseRef: gateway.refOf('J', party), purpose: 'P04', fields: ['familyName', 'phone', 'bsn'] };
    await gateway.call(`${party}/${role}`, 'POST', '/v1/disclosures', body);
    return gateway.entries().at(-1)?.id ?? '';
  };
  own = await ask('woonveste', 'woonconsulent');
  others = await ask('de-brug', 'casemanager');
}
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

/** Whether a published checkpoint is over the entry. */
async function covered(): Promise<boolean> {
  const response = await fetch(`${site.gateway.url}/v1/log/trees`);
  const { trees } = (await response.json()) as { trees: { size: number }[] };
  const place = site.gateway.entries().findIndex(({ id }) => id === own);
  return trees.some(({ size }) => size > place);
}

const paths = () => ['/logboek', `/logboek/${own}`, '/logboek/afwijkingen'];

describe.skipIf(browser === undefined)('the log', () => {
  it.each([officer, auditor, everything])('keeps nobody out (%s)', async (as) => {
    for (const path of as === everything ? ['/logboek', `/logboek/${others}`] : paths()) {
      expect(await site.barriers(path, { as })).toEqual([]);
      expect(await site.faults(path, { as })).toEqual([]);
      await using opened = await site.open(path, { as });
      await opened.page.waitForLoadState('networkidle');
      expect(opened.errors()).toEqual([]);
    }
  });

  it('is closed to who works with clients, and shows no entry of another party', async () => {
    await using worker = await site.open('/logboek', { as: caseworker });
    expect(await worker.page.locator('main').textContent()).not.toContain('Zoeken op een cliënt');
    await using opened = await site.open('/logboek', { as: officer });
    const links = await opened.page
      .locator('main a[href^="/logboek/e_"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toContain(`/logboek/${own}`);
    expect(links).not.toContain(`/logboek/${others}`);
    await using other = await site.open(`/logboek/${others}`, { as: officer });
    await using none = await site.open(`/logboek/e_${'x'.repeat(22)}`, { as: officer });
    const texts = await Promise.all([other, none].map(({ page }) => page.locator('main').textContent()));
    expect(texts[0]?.replaceAll(/e_[\w-]{22}/g, '')).toBe(texts[1]?.replaceAll(/e_[\w-]{22}/g, ''));
  });

  it.each([true, false])(
    'is searched for a client with a reason, which comes into no address (JavaScript: %s)',
    async (javaScript) => {
      const ref = site.gateway.refOf('J', 'woonveste');
      await using opened = await site.open('/logboek', { as: officer, javaScript, pastPolicy: javaScript });
      const { page } = opened;
      await page.locator('summary', { hasText: 'Zoeken op een cliënt' }).press('Enter');
      await page.getByLabel('Kenmerk van het traject').fill(ref);
      await page.getByLabel('Waarom zoek je naar deze cliënt?').fill('kort');
      await page.getByRole('button', { name: 'Zoek' }).press('Enter');
      await page
        .getByRole('heading', { name: /probleem|klopt|niet goed/i })
        .or(page.locator('.sluis-problems'))
        .first()
        .waitFor();
      expect(site.gateway.entries().at(-1)).toMatchObject({ kind: 'rejected', criteria: { what: 'search' } });
      await page.getByLabel('Waarom zoek je naar deze cliënt?').fill('Kanarie vroeg wie er keek.');
      await page.getByRole('button', { name: 'Zoek' }).press('Enter');
      await page.getByRole('heading', { name: 'Gevonden' }).waitFor();
      expect(page.url()).toBe(`${site.gateway.url}/logboek`);
      const read = site.gateway.entries().at(-1);
      expect(read).toMatchObject({ kind: 'log-read', party: 'woonveste', criteria: { what: 'search' } });
      expect(JSON.stringify(site.gateway.entries())).not.toMatch(new RegExp(`Kanarie|${ref}`));
      if (javaScript) expect(await violationsIn(page)).toEqual([]);
    },
  );

  it('tells one entry field by field, by keyboard', async () => {
    await using opened = await site.open(`/logboek/${own}`, { as: officer, pastPolicy: true });
    const { page } = opened;
    await page.locator('#g-bsn summary').press('Enter');
    const main = await page.locator('main').textContent();
    expect(main).toContain('Stopt hier');
    expect(main).not.toContain(site.gateway.refOf('J', 'woonveste'));
    expect(await violationsIn(page)).toEqual([]);
    for (const narrow of [320, 768]) {
      await page.setViewportSize({ width: narrow, height: 900 });
      const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate<number>(over)).toBeLessThanOrEqual(0);
    }
  });

  it('decides an entry again by one press, without JavaScript', async () => {
    await using opened = await site.open(`/logboek/${own}`, { as: officer, javaScript: false });
    const { page } = opened;
    expect(await page.getByRole('link', { name: 'Het bewijs' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Beslis opnieuw' }).press('Enter');
    await page.getByText('Hetzelfde besluit, tot op de letter.').waitFor();
    expect(
      site.gateway
        .entries()
        .slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(['log-replay', 'log-read']);
  });

  it('says what is wrong with a period', async () => {
    await using opened = await site.open('/logboek/afwijkingen?van=2026-05-12&tot=2026-01-01', { as: officer });
    expect(await opened.page.locator('.sluis-problems').textContent()).toContain('hooguit 31 dagen');
  });

  it('has its proof checked in the browser, and a changed text found out', async () => {
    await using opened = await site.open(`/logboek/${own}`, { as: officer });
    const { page } = opened;
    expect(await covered()).toBe(true);
    const status = page.locator('[data-proof] [role="status"]');
    await page.getByRole('button', { name: 'Controleer bewijs' }).press('Enter');
    await page.locator('[data-outcome]').waitFor();
    expect([await status.getAttribute('data-outcome'), await status.getAttribute('data-reason')]).toEqual([
      'intact',
      '',
    ]);
    expect(await status.textContent()).toContain('niet gewijzigd');
    // What stands on the page is what is verified, and not a file that nobody looks at.
    const shown = page.locator('#regel');
    await shown.evaluate((code) => {
      code.textContent = code.textContent.replace('"woonveste"', '"thuishof"');
    });
    await page.getByRole('button', { name: 'Controleer bewijs' }).press('Enter');
    await page.locator('[data-outcome="broken"]').waitFor();
    expect(await status.getAttribute('data-reason')).toBe('text');
    expect(await status.textContent()).toContain('klopt niet');
    expect(opened.errors()).toEqual([]);
  });
});
