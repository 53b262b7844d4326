import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser, openSite, type Site } from '../support/site.ts';

const [consultant, stranger] = ['lotte.brands', 'yusuf.aydin'];
const [administrator, officer, operator] = ['tineke.bosma', 'marit.postma', 'sem.achterberg'];
const letter = `d_${'browser'.padEnd(22, 'x')}`;

let site: Site;
beforeAll(async () => {
  if (browser === undefined) return;
  site = await openSite('2026-05-12T08:00:00Z');
  const { gateway } = site;
  const event = { caseRef: gateway.refOf('J', 'de-brug'), kind: 'change', effectiveOn: '2026-05-12' };
  const supportContact = { name: 'S. Voorbeeld', phone: '+31600000412' };
  await gateway.call('de-brug/ambulant-begeleider', 'POST', '/v1/support-events', { ...event, supportContact });
  const told = async () => (await gateway.call('woonveste/woonconsulent', 'GET', '/v1/subscriptions')).text;
  await vi.waitFor(async () => expect(await told()).toContain('"delivered":1'), { timeout: 20_000, interval: 100 });
  gateway.behind(
    `insert into deliveries (id, subscription_id, lane, subject_id, case_id, event_seq, state, planned_at, from_at, due_at,
       leased_until, attempts, position, sequence, offered_at, ended_at, fault, status)
     select '${letter}', d.subscription_id, lane, subject_id, case_id, event_seq, 'dead', planned_at, from_at, null,
       0, 9, 1000, 1, offered_at, d.ended_at, 'server-error', 503
     from deliveries d join subscriptions s on s.id = d.subscription_id
     where s.party_id = 'woonveste' and d.state = 'delivered' and event_seq is not null limit 1`,
  );
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

const lastEntry = () => site.gateway.entries().at(-1);

describe.skipIf(browser === undefined)('the timelines', () => {
  it.each([consultant, stranger])('keep nobody out, with and without a message (%s)', async (as) => {
    const party = as === consultant ? 'woonveste' : 'thuishof';
    const paths = ['/tijdlijn', ...(as === consultant ? [`/tijdlijn/${site.gateway.refOf('J', party)}`] : [])];
    for (const path of paths) {
      expect(await site.barriers(path, { as })).toEqual([]);
      expect(await site.faults(path, { as })).toEqual([]);
      await using opened = await site.open(path, { as });
      await opened.page.waitForLoadState('networkidle');
      expect(opened.errors()).toEqual([]);
    }
  });

  it.each([true, false])('show by one press whom to call, with JavaScript or without (%s)', async (javaScript) => {
    await using opened = await site.open('/tijdlijn', { as: consultant, javaScript });
    const { page } = opened;
    expect(await page.locator('main').textContent()).not.toContain('S. Voorbeeld');
    await page.getByRole('button', { name: 'Bekijk' }).press('Enter');
    await page.getByRole('heading', { name: 'Hoe het nu is' }).waitFor();
    expect(await page.getByRole('link', { name: '+31600000412' }).getAttribute('href')).toBe('tel:+31600000412');
    expect(await page.getByRole('heading', { name: /12 mei 2026/ }).count()).toBe(1);
    expect(page.url()).not.toContain('Voorbeeld');
    expect(lastEntry()).toMatchObject({ kind: 'disclosure', party: 'woonveste' });
    expect(opened.errors()).toEqual([]);
  });

  it.each([
    [1440, 'nl'],
    [390, 'en'],
  ] as const)('keep nobody out of what they show (%i, %s)', async (width, language) => {
    await using opened = await site.open('/tijdlijn', { as: consultant, width, language, pastPolicy: true });
    const { page } = opened;
    await page.locator('main form button').first().click();
    await page.locator('#nu').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    for (const narrow of [320, 768]) {
      await page.setViewportSize({ width: narrow, height: 900 });
      const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate<number>(over)).toBeLessThanOrEqual(0);
    }
  });
});

describe.skipIf(browser === undefined)('the page of deliveries', () => {
  it.each([administrator, officer, operator])('keeps nobody out (%s)', async (as) => {
    expect(await site.barriers('/bezorging', { as })).toEqual([]);
    expect(await site.faults('/bezorging', { as })).toEqual([]);
    await using opened = await site.open('/bezorging', { as });
    await opened.page.waitForLoadState('networkidle');
    expect(opened.errors()).toEqual([]);
  });

  it('shows a privacy officer how it stands, and no button', async () => {
    await using opened = await site.open('/bezorging', { as: officer });
    const main = opened.page.locator('main');
    expect(await main.textContent()).toContain(letter);
    expect(await main.getByRole('button').count()).toBe(0);
  });

  it('shows a new secret on a page that keeps nobody out', async () => {
    await using opened = await site.open('/bezorging', { as: administrator, pastPolicy: true });
    const { page } = opened;
    await page.locator('summary', { hasText: 'Nieuw geheim' }).press('Enter');
    await page.getByRole('button', { name: 'Maak een nieuw geheim' }).press('Enter');
    await page.getByText(/^whsec_/).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('sends a message again by one press, without JavaScript and by keyboard', async () => {
    await using opened = await site.open('/bezorging', { as: administrator, javaScript: false });
    const { page } = opened;
    await page.getByRole('button', { name: 'Stuur opnieuw' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Het bericht gaat opnieuw.' }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain(letter);
    const changes = site.gateway.entries().filter(({ kind }) => kind === 'subscription-change');
    expect(changes.at(-1)).toMatchObject({ party: 'woonveste', reference: letter });
  });
});
