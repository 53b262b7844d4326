import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  // Enough requests for one purpose to be told of, and for two others only together.
  for (let asked = 0; asked < 12; asked += 1) {
    await site.gateway.ask('woonveste/woonconsulent', 'J', 'P04', asked % 3 === 0 ? ['bsn'] : ['familyName', 'bsn']);
  }
  for (let asked = 0; asked < 5; asked += 1) {
    await site.gateway.ask('woonveste/woonconsulent', 'J', 'P06', ['supportActive']);
    await site.gateway.ask('woonveste/woonconsulent', 'J', 'P07', ['supportActive']);
  }
});
afterAll(() => site[Symbol.asyncDispose]());

const officer = 'noor.elzinga';
const visits = {
  'an officer with a draft to judge': { path: '/overzicht', as: officer },
  'a director with nothing to sign, over four weeks': { path: '/overzicht?periode=28', as: 'ruben.schaap' },
} as const;

describe.skipIf(browser === undefined)('the overview', () => {
  it.each(Object.entries(visits))('of %s keeps nobody out, and says nothing in the console', async (_who, visit) => {
    const { path, as } = visit;
    expect(await site.barriers(path, { as })).toEqual([]);
    expect(await site.faults(path, { as })).toEqual([]);
    await using opened = await site.open(path, { as });
    expect(opened.errors()).toEqual([]);
  });

  it('puts an alarm above everything else when a log has two histories, and keeps nobody out then either', async () => {
    await using alarmed = await openSite();
    alarmed.gateway.behind(`insert into witnessed_forks (origin, size, root, note, seen_note, at)
      values ('buur/1', 5, 'r', 'n', 's', 1)`);
    // What was read of it may be some seconds old.
    await vi.waitFor(
      async () => {
        await using opened = await alarmed.open('/overzicht', { as: officer, javaScript: false });
        const first = opened.page.locator('main h2').first();
        expect(await first.textContent()).toContain('Er klopt iets niet met een logboek');
      },
      { timeout: 20_000, interval: 500 },
    );
    expect(await alarmed.barriers('/overzicht', { as: officer })).toEqual([]);
    expect(await alarmed.faults('/overzicht', { as: officer })).toEqual([]);
  });

  it('tells who signed the log, and of backups only whose party runs the gateway', async () => {
    const systemOf = async (as: string): Promise<string | null> => {
      await using opened = await site.open('/overzicht', { as });
      return opened.page.locator('.sluis-system').textContent();
    };
    // The municipality runs the gateway of the demo; a corporation is one of the others.
    expect(await systemOf(officer)).toMatch(/Getuigen.*Laatste back-up/s);
    const ofAnother = await systemOf('ruben.schaap');
    expect(ofAnother).toContain('Getuigen');
    expect(ofAnother).not.toContain('Laatste back-up');
  });

  it('is for who is logged in', async () => {
    await using opened = await site.open('/overzicht');
    expect(new URL(opened.page.url()).pathname).toBe('/inloggen');
  });

  it('puts what asks for somebody first, each task with the way to it', async () => {
    await using opened = await site.open('/overzicht', { as: officer, javaScript: false });
    const { page } = opened;
    expect(await page.locator('h2').first().textContent()).toContain('Dit vraagt om jou');
    await page.getByRole('link', { name: 'Beoordeel het concept' }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/concepten\/d_[^/]+\/beoordelen$/);
  });

  it('says what it means to have nothing to do, and what can be done', async () => {
    await using opened = await site.open('/overzicht', { as: 'ruben.schaap' });
    const tasks = opened.page.locator('#taken + *');
    expect(await tasks.textContent()).toContain('Zodra er een afspraak te tekenen is, staat die hier.');
    expect(await tasks.getByRole('link').count()).toBeGreaterThan(0);
  });

  it('tells how requests ended, and purposes with fewer than ten only together', async () => {
    await using opened = await site.open('/overzicht', { as: officer });
    const rows = await opened.page.locator('.sluis-purposes tbody tr').allTextContents();
    expect(rows).toEqual(['Voordracht en woningtoewijzing1284', 'Andere doelen samen1005']);
  });

  it('looks further back in place', async () => {
    await using opened = await site.open('/overzicht', { as: officer });
    const { page } = opened;
    await page.evaluate('window.untouched = true');
    await page.getByRole('link', { name: '4 weken' }).click();
    await page.getByRole('heading', { name: 'De laatste 4 weken' }).waitFor();
    expect(page.url()).toContain('periode=28');
    expect(await page.evaluate('window.untouched')).toBe(true);
    expect(opened.errors()).toEqual([]);
  });
});
