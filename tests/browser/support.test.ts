import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite('2026-05-12T10:00:00Z');
});
afterAll(() => site[Symbol.asyncDispose]());

const worker = 'eva.molenaar';
const helper = 'joost.hendriks';
const pathOf = (label: string, party: string): string =>
  `/mijn-clienten/${site.gateway.refOf(label, party)}/begeleiding`;
const own = () => pathOf('J', 'de-brug');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

const visits: readonly (readonly [what: string, path: () => string, as: string])[] = [
  ['the support of a client', own, worker],
  ['a client with an evaluation that is late', () => pathOf('M', 'noordlicht'), helper],
  ['the own cases with what is late', () => '/mijn-clienten?toon=te-laat', helper],
  ...['start', 'change', 'pause', 'stop', 'contact-lost', 'evaluation', 'escalation'].map(
    (kind) => [`the form of kind ${kind}`, () => `${own()}/nieuw?wat=${kind}`, worker] as const,
  ),
];

/** Everything that a finger does: a page is counted as one when it is opened by it. */
function countTaps(page: Page) {
  const counted = { taps: 0 };
  return {
    counted,
    tap: async (name: string | RegExp, role: 'link' | 'button' = 'button') => {
      counted.taps += 1;
      await page.getByRole(role, { name }).first().click();
    },
  };
}

describe.skipIf(browser === undefined)('telling of the support of a client', () => {
  it.each(visits)(
    '%s keeps nobody out, and says nothing in the console',
    { timeout: 60_000 },
    async (_what, path, as) => {
      expect(await site.barriers(path(), { as })).toEqual([]);
      expect(await site.faults(path(), { as })).toEqual([]);
      await using opened = await site.open(path(), { as });
      await heading(opened.page, /./).waitFor();
      expect(opened.errors()).toEqual([]);
    },
  );

  it.each([
    [1440, 'nl'],
    [390, 'en'],
    [320, 'nl'],
  ] as const)(
    'keeps nobody from who will see it, or from a form with problems, at %i in %s',
    async (width, language) => {
      const looked = { as: worker, width, language, pastPolicy: true };
      const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      await using opened = await site.open(`${own()}/nieuw?wat=stop`, looked);
      const { page } = opened;
      await page.locator('button[value=bekijk]').click();
      await page.locator('button[value=verstuur]').waitFor();
      expect(await violationsIn(page)).toEqual([]);
      expect(await page.evaluate(over)).toBe(0);
      await page.locator('button[value=terug]').click();
      await page.locator('#dag').fill('');
      await page.locator('button[value=bekijk]').click();
      await page.locator('#problemen-kop').waitFor();
      expect(await violationsIn(page)).toEqual([]);
      expect(await page.evaluate(over)).toBe(0);
    },
  );

  it('stops on a phone from the case in four touches and one choice, says who will see it, and takes it back', async () => {
    await using opened = await site.open(own().replace('/begeleiding', ''), { as: worker, width: 390 });
    const { page } = opened;
    const { counted, tap } = countTaps(page);
    await tap('Begeleiding', 'link');
    await tap(/^Stop /, 'link');
    await page.getByLabel('Waarom stopt de begeleiding?').selectOption({ label: 'Klaar volgens plan' });
    await tap('Verder: wie ziet dit?');
    await heading(page, 'Wie ziet dit?').waitFor();
    const told = (await page.locator('main').textContent()) ?? '';
    expect(told).toContain('Woonveste');
    expect(told).toContain('Geen andere organisatie ziet dit.');
    await tap('Versturen');
    await page.getByRole('status').filter({ hasText: 'Vastgelegd en verstuurd.' }).waitFor();
    expect(counted.taps).toBe(4);
    await tap('Intrekken', 'link');
    await tap('Versturen');
    await page.goto(`${site.gateway.url}${own()}`);
    expect(await page.locator('main').textContent()).toContain('Begeleiding loopt');
    expect(opened.errors()).toEqual([]);
  });

  it('starts on a phone with what is known, without typing', async () => {
    await using opened = await site.open(own(), { as: worker, width: 390 });
    const { page } = opened;
    const { counted, tap } = countTaps(page);
    await tap(/^Start /, 'link');
    expect(await page.getByLabel('Eerste dag').inputValue()).toBe('2026-05-12');
    await page.getByText('Begeleider, bereikbaarheid en planning').click();
    expect(await page.getByLabel('naam').inputValue()).toBe('K. Voorbeeld');
    await tap('Verder: wie ziet dit?');
    await tap('Versturen');
    await page.getByRole('status').filter({ hasText: 'Vastgelegd en verstuurd.' }).waitFor();
    expect(counted.taps).toBe(3);
  });

  it('is done by keyboard alone: a pause, and a correction of its day', async () => {
    await using opened = await site.open(own(), { as: worker });
    const { page } = opened;
    await page.getByRole('link', { name: /^Pauze / }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Eerste dag zonder begeleiding').focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Wie ziet dit?').waitFor();
    await page.getByRole('button', { name: 'Versturen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Verbeteren' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Verbeteren: Pauze').waitFor();
    await page.getByLabel('Eerste dag zonder begeleiding').fill('2026-05-11');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('Komt in de plaats van:').waitFor();
    expect(await page.locator('main').textContent()).toContain('11 mei 2026');
    expect(opened.errors()).toEqual([]);
  });

  it('works without JavaScript, and loses nothing that was typed', async () => {
    await using opened = await site.open(`${own()}/nieuw?wat=change`, { as: worker, javaScript: false, width: 390 });
    const { page } = opened;
    await page.getByLabel('naam').fill('N. Voorbeeld');
    await page.getByLabel('Een ander nummer').fill('dit is geen nummer');
    await page.getByRole('button', { name: 'Verder: wie ziet dit?' }).click();
    expect(await page.title()).toContain('Problemen: Wijziging');
    await page.getByRole('link', { name: /Toewijzing/ }).click();
    expect(await page.evaluate('location.hash')).toBe('#toewijzing-nieuw');
    expect(await page.getByLabel('naam').inputValue()).toBe('N. Voorbeeld');
    await page.getByLabel('Een ander nummer').fill('');
    await page.getByRole('button', { name: 'Verder: wie ziet dit?' }).click();
    await page.getByRole('button', { name: 'Aanpassen' }).click();
    expect(await page.getByLabel('naam').inputValue()).toBe('N. Voorbeeld');
    await page.getByRole('button', { name: 'Verder: wie ziet dit?' }).click();
    await page.getByRole('button', { name: 'Versturen' }).click();
    expect(await page.locator('main').textContent()).toContain('N. Voorbeeld');
  });
});
