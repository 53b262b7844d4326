import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';
import { disclosedBy } from '../support/start-gateway.ts';

const helper = 'joost.hendriks';
let site: Site;
let base: string;
beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite();
  base = `/akkoord/${site.gateway.refOf('M', 'noordlicht')}`;
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

describe.skipIf(browser === undefined)('the pages Akkoord', () => {
  it('keep nobody out', async () => {
    for (const path of ['', '/vraag/support.COR', '/vraag/who.COR', '/controle', '/van-papier', '/klaar']) {
      expect(await site.barriers(base + path, { as: helper })).toEqual([]);
      expect(await site.faults(base + path, { as: helper })).toEqual([]);
    }
  });

  it('ask with nothing chosen, three choices that look the same, and an empty console', async () => {
    await using opened = await site.open(`${base}/vraag/support.COR`, { as: helper });
    const { page } = opened;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Mag de woningcorporatie iets weten over jouw hulp?',
    );
    expect(await page.locator('input[name=antwoord]:checked').count()).toBe(0);
    const looks = await page.locator('.sluis-talk__choice').evaluateAll((choices) =>
      choices.map((choice) => {
        const { color, backgroundColor, borderColor, fontWeight, height } = getComputedStyle(choice);
        return [color, backgroundColor, borderColor, fontWeight, height].join();
      }),
    );
    expect([looks.length, new Set(looks).size]).toEqual([3, 1]);
    const size = await page.locator('.sluis-talk').evaluate((sheet) => getComputedStyle(sheet).fontSize);
    expect(size).toBe('18px');
    expect(opened.errors()).toEqual([]);
  });

  it('show beside a field what the own organisation supplied, and of others nothing', async () => {
    await using opened = await site.open(`${base}/vraag/who.COR`, { as: helper });
    const text = (await opened.page.locator('.sluis-talk').textContent()) ?? '';
    expect(text).toContain('Voorbeeld-de Vries');
    // The municipality supplied these.
    expect(text).not.toContain('999990020');
    await opened.page.goto(`${site.gateway.url}${base}/vraag/living.noordlicht`);
    expect(await opened.page.locator('.sluis-talk').textContent()).not.toMatch(/Turfhof|1160|1\.160/);
  });

  it('go through a whole talk by keyboard and without JavaScript, and record it in one act', async () => {
    const fields = ['supportActive', 'supportContact'];
    const before = await site.gateway.ask('thuishof/woonconsulent', 'M', 'P06', fields);
    expect(disclosedBy(before)).toEqual([]);
    await using opened = await site.open(`${base}/vraag/support.COR`, { as: helper, javaScript: false });
    const { page } = opened;
    await page.getByLabel('Ja, dat mag').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Later verder' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.sluis-talk__told').textContent()).toContain('Ze gelden nog niet');
    // What was noted opens nothing.
    expect(disclosedBy(await site.gateway.ask('thuishof/woonconsulent', 'M', 'P06', fields))).toEqual([]);
    await page.getByRole('link', { name: 'Bekijk alle antwoorden' }).click();
    await page.getByRole('button', { name: 'Sla de antwoorden op' }).click();
    expect(await page.locator('.sluis-problems li').count()).toBe(2);
    await page.getByLabel('Samen aan één scherm').check();
    await page.getByLabel('De cliënt zelf').check();
    await page.locator('#bij-client').check();
    await page.getByRole('button', { name: 'Sla de antwoorden op' }).click();
    expect(new URL(page.url()).pathname).toBe(`${base}/klaar`);
    expect(await page.locator('.sluis-talk__code').count()).toBe(1);
    const after = await site.gateway.ask('thuishof/woonconsulent', 'M', 'P06', fields);
    expect(disclosedBy(after)).toEqual(fields);
    // The notes are gone with it.
    await page.goto(`${site.gateway.url}${base}/controle`);
    expect(await page.getByText('Ja, dat mag').count()).toBe(0);
  });

  it('say that an answer was given to another text, and take none that was', async () => {
    await using opened = await site.open(`${base}/vraag/money.COR`, { as: helper, javaScript: false });
    const { page } = opened;
    await page
      .locator('input[name=tekst]')
      .evaluate((field) => field.setAttribute('value', `sha-256:${'x'.repeat(43)}`));
    await page.getByLabel('Ja, dat mag').check();
    await page.getByRole('button', { name: 'Volgende' }).click();
    expect(await page.getByRole('alert').first().textContent()).toContain('Deze vraag is veranderd');
    expect(await page.locator('input[name=antwoord]:checked').count()).toBe(0);
  });

  it('take over a paper with its scan, for the own organisation and the desk, and refuse what is no scan', async () => {
    await using opened = await site.open(`${base}/van-papier`, { as: helper, javaScript: false });
    const { page } = opened;
    const fill = async (name: string, buffer: Buffer) => {
      await page.locator('[name="vraag.safety.COR"], [name="vraag.money.COR"]').first().check();
      await page.locator('#zelfde').check();
      await page.locator('#dag').fill('2026-03-15');
      await page.getByLabel('De cliënt zelf').check();
      await page.locator('#scan').setInputFiles({ name, mimeType: 'application/pdf', buffer });
      await page.getByRole('button', { name: 'Sla de antwoorden op' }).click();
    };
    await fill('scan.pdf', Buffer.from('<html>not a scan</html>'));
    expect(await page.locator('.sluis-problems').textContent()).toContain('geen PDF, JPEG of PNG');
    await fill('scan.pdf', Buffer.from('%PDF-1.7 KANARIE-SCAN'));
    expect(new URL(page.url()).pathname).toBe(`${base}/klaar`);
    await page.goto(`${site.gateway.url}${base}`);
    const address = await page.getByRole('link', { name: 'Scan 1' }).getAttribute('href');
    const scan = await page.context().request.get(`${site.gateway.url}${address}`);
    expect(await scan.text()).toBe('%PDF-1.7 KANARIE-SCAN');
    expect(scan.headers()['cache-control']).toBe('no-store');
    expect(site.gateway.logText()).not.toContain('KANARIE');
    const id = address?.split('/').at(-1);
    for (const [as, party, status] of [
      ['nadia.osman', 'transferpunt', 200],
      ['peter.dijkhuis', 'veldhaven', 404],
      ['yusuf.aydin', 'thuishof', 403],
    ] as const) {
      const path = `/akkoord/${site.gateway.refOf('M', party)}`;
      await using other = await site.open(path, { as, javaScript: false });
      const seen = await other.page.context().request.get(`${site.gateway.url}${path}/scan/${id}`);
      expect([party, seen.status()]).toEqual([party, status]);
    }
  });

  it('are for who helps the client, in a role that works with clients', async () => {
    for (const [as, path] of [
      ['eva.molenaar', base],
      ['yusuf.aydin', `/akkoord/${site.gateway.refOf('M', 'thuishof')}`],
      ['fatima.benali', `/akkoord/${site.gateway.refOf('J', 'de-brug')}`],
    ] as const) {
      await using opened = await site.open(path, { as, javaScript: false });
      expect(await opened.page.locator('.sluis-talk').count()).toBe(0);
    }
  });
});
