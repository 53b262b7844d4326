import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

const [client, officer] = ['client-j', 'marit.postma'];

let site: Site;
beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite('2026-05-12T10:00:00Z');
  const { gateway } = site;
  await gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['supportActive', 'supportContact', 'bsn', 'debtDetails']);
  await gateway.ask('veldhaven/consulent-wmo', 'J', 'P06', ['supportActive', 'bsn']);
  await gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['debtDetails']);
  const told = { caseRef: gateway.refOf('J', 'de-brug'), kind: 'change', effectiveOn: '2026-05-12' };
  const supportContact = { name: 'S. Voorbeeld', phone: '+31600000412' };
  const what = { supportContact, supportIntensityBand: 'hoog' };
  await gateway.call('de-brug/ambulant-begeleider', 'POST', '/v1/support-events', { ...told, ...what });
  await vi.waitFor(
    () => {
      const sent = gateway
        .entries()
        .filter(({ kind, disclosed }) => kind === 'delivery' && (disclosed ?? []).length > 0);
      expect(new Set(sent.map(({ party }) => party))).toEqual(new Set(['woonveste', 'veldhaven']));
    },
    { timeout: 20_000, interval: 50 },
  );
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

const question = '/mijn/keuzes/vraag/support.COR';

describe.skipIf(browser === undefined)('the pages of a client', () => {
  it('keep nobody out, in Dutch and in English, wide and narrow', async () => {
    for (const path of ['/mijn', '/mijn?organisatie=woonveste', '/mijn/keuzes', question, '/mijn/vragen']) {
      expect([path, await site.barriers(path, { as: client })]).toEqual([path, []]);
      expect([path, await site.faults(path, { as: client })]).toEqual([path, []]);
    }
    expect(await site.barriers('/inloggen')).toEqual([]);
    expect(await site.faults('/inloggen')).toEqual([]);
  });

  it('say that a message was sent in words of its own, with what was in it and how to stop that', async () => {
    await using opened = await site.open('/mijn', { as: client, width: 390 });
    const { page } = opened;
    const sent = page.locator('article').filter({ hasText: 'Woonveste kreeg bericht over 8 gegevens' });
    expect(await sent.count()).toBe(1);
    await sent.getByText('Welke gegevens?').click();
    expect(await sent.getByRole('listitem').allTextContents()).toContain('de naam en het nummer van je begeleider');
    await sent.getByText('Ik wil niet dat dit nog gebeurt').click();
    expect(await sent.getByRole('button', { name: 'Stop dit akkoord' }).count()).toBeGreaterThan(0);
    const town = page.locator('article').filter({ hasText: 'Gemeente Veldhaven kreeg bericht over' });
    expect(await town.textContent()).toContain('Daar is geen akkoord voor nodig.');
    expect(opened.errors()).toEqual([]);
  });

  it('write nothing in the console', async () => {
    for (const path of ['/mijn', '/mijn/keuzes', question, '/mijn/vragen']) {
      await using opened = await site.open(path, { as: client });
      expect([path, opened.errors()]).toEqual([path, []]);
    }
  });

  it('are offered apart from those of who works for an organisation', async () => {
    await using opened = await site.open('/inloggen');
    const own = opened.page.getByRole('region', { name: 'Ik ben cliënt' });
    expect(await own.locator('button').count()).toBe(2);
    expect(await own.textContent()).not.toContain('Woonveste');
    await using mine = await site.open('/mijn', { as: client });
    const menu = mine.page.locator('.sluis-menu--wide a');
    expect(await menu.allTextContents()).toEqual(['Wie zag mijn gegevens?', 'Mijn keuzes', 'Mijn rechten']);
  });

  it('open by the keyboard, and a question is sent by it', async () => {
    await using opened = await site.open('/mijn', { as: client });
    const { page } = opened;
    // To the party whose officer answers below.
    const first = page.locator('article').filter({ hasText: 'Woonveste' }).first();
    const ask = first.getByText('Ik heb hier een vraag over');
    await ask.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Waarom keken jullie?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/mijn\/vragen/);
    expect(await page.getByRole('status').first().textContent()).toContain('Je vraag is verstuurd.');
    expect(opened.errors()).toEqual([]);
  });

  it('end a consent by one press, without scripts and without a second question', async () => {
    await using opened = await site.open('/mijn/keuzes', { as: client, javaScript: false });
    const { page } = opened;
    const buttons = page.getByRole('button', { name: /Stop dit akkoord/ });
    const before = await buttons.count();
    expect(before).toBeGreaterThan(0);
    await buttons.first().click();
    expect(await page.getByRole('status').first().textContent()).toContain('Je akkoord is gestopt.');
    expect(await buttons.count()).toBe(before - 1);
    expect(await site.barriers('/mijn/keuzes', { as: client })).toEqual([]);
    expect(await site.faults('/mijn/keuzes', { as: client })).toEqual([]);
  });

  it('ask with three answers that look the same, of which none is chosen', async () => {
    await using opened = await site.open(question, { as: client, javaScript: false });
    const { page } = opened;
    const answers = page.locator('button[name="antwoord"]');
    expect(await answers.allTextContents()).toEqual(['Ja, dat mag', 'Nee, dat wil ik niet', 'Ik kies nu niet']);
    const looks = await answers.evaluateAll((all) =>
      all.map((one) => [one.className, getComputedStyle(one).backgroundColor, getComputedStyle(one).color].join()),
    );
    expect(new Set(looks).size).toBe(1);
    await answers.nth(1).click();
    expect(await page.getByRole('status').first().textContent()).toContain('Je antwoord staat genoteerd.');
  });

  it('of the officer who answers keep nobody out either', async () => {
    expect(await site.barriers('/vragen', { as: officer })).toEqual([]);
    expect(await site.faults('/vragen', { as: officer })).toEqual([]);
    await using opened = await site.open('/vragen', { as: officer, javaScript: false });
    const { page } = opened;
    await page.locator('textarea').first().fill('Wij zochten een huis voor je.');
    await page.getByRole('button', { name: 'Verstuur het antwoord' }).first().click();
    expect(await page.getByRole('status').first().textContent()).toContain('Het antwoord is verstuurd.');
  });
});
