import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, openSite, type Site } from '../support/site.ts';

const [administrator, director] = ['tineke.bosma', 'ruben.schaap'];

let site: Site;
beforeAll(async () => {
  if (browser !== undefined) site = await openSite();
});
afterAll(async () => {
  if (browser !== undefined) await site[Symbol.asyncDispose]();
});

describe.skipIf(browser === undefined)('the pages of parties and people', () => {
  it('keep nobody out, reading or administering', async () => {
    const pages = [
      ['/partijen', 'sem.achterberg'],
      ['/partijen/woonveste', administrator],
      ['/mensen', administrator],
    ] as const;
    for (const [path, as] of pages) {
      expect(await site.barriers(path, { as })).toEqual([]);
      expect(await site.faults(path, { as })).toEqual([]);
    }
  });

  it('take a public key with its thumbprint, and never show a secret one that was pasted', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await using opened = await site.open('/partijen/woonveste', { as: administrator, javaScript: false });
    const { page } = opened;
    const paste = async (text: string, day = '2026-03-18') => {
      await page.locator('#kid').fill('sleutel-2');
      await page.locator('#sleutel').fill(text);
      await page.locator('#vanaf').fill(day);
      await page.getByRole('button', { name: 'Sleutel toevoegen' }).click();
    };
    await paste(secret);
    expect(await page.locator('.sluis-problems').textContent()).toContain('Dit is een geheime sleutel');
    expect(await page.content()).not.toContain(secret.split('\n')[1] ?? 'nothing');
    const open = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    await paste(open, '2026-03-17');
    expect(await page.locator('.sluis-problems').textContent()).toContain('op zijn vroegst 24 uur na nu');
    await page.goto(`${site.gateway.url}/partijen/woonveste`);
    expect(await page.locator('#vanaf').inputValue()).toBe('2026-03-18');
    await paste(open);
    expect(await page.locator('.sluis-keys__key').count()).toBe(2);
    expect(await page.locator('.sluis-keys__key').last().textContent()).toContain('Telt vanaf');
    expect(site.gateway.logText()).not.toContain('PRIVATE');
  });

  it('tell the director what will count for its party, and let it be ended', async () => {
    const path = '/partijen/woonveste';
    expect(await site.barriers(path, { as: director })).toEqual([]);
    expect(await site.faults(path, { as: director })).toEqual([]);
    await using opened = await site.open(path, { as: director, javaScript: false });
    const { page } = opened;
    expect(await page.locator('.sluis-party-coming').textContent()).toContain('sleutel-2');
    expect(await page.locator('#kid').count()).toBe(0);
    await page.locator('.sluis-keys__end summary').last().click();
    await page.getByRole('button', { name: 'Beëindig de sleutel nu' }).last().click();
    expect(await page.locator('.sluis-keys__key').last().textContent()).toContain('Beëindigd');
    expect(await page.locator('.sluis-party-coming').count()).toBe(0);
  });

  it('take no key, and end none, of who logged in too long ago', async () => {
    const path = '/partijen/woonveste';
    await using opened = await site.open(path, { as: administrator, javaScript: false });
    const { page } = opened;
    site.gateway.behind('update web_sessions set authenticated_at = authenticated_at - 301000');
    await page.locator('.sluis-keys__end summary').first().click();
    await page.getByRole('button', { name: 'Beëindig de sleutel nu' }).first().click();
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('opnieuw'), searchParams.get('terug')]).toEqual(['/inloggen', '1', path]);
    await page.goto(`${site.gateway.url}${path}`);
    expect(await page.locator('#kid').count()).toBe(0);
    expect(await page.locator('.sluis-keys__key').first().textContent()).toContain('Geldig vanaf');
    await page.getByRole('button', { name: 'Opnieuw inloggen' }).click();
    await page.locator(`button[value="${administrator}"]`).click();
    await page.waitForURL(/woonveste/);
    expect(await page.locator('#kid').count()).toBe(1);
  });

  it('shut somebody out at once, and let them in again', async () => {
    await using away = await site.open('/mensen', { as: 'marit.postma' });
    expect(await away.page.getByRole('button', { name: /Blokkeren/ }).count()).toBe(0);
    await using desk = await site.open('/mensen', { as: administrator, javaScript: false });
    await desk.page.getByRole('button', { name: 'Blokkeren Marit Postma' }).click();
    expect(await desk.page.locator('.sluis-done').textContent()).toContain('kan niet meer inloggen');
    await away.page.goto(`${site.gateway.url}/partijen`);
    expect(away.page.url()).toContain('/inloggen');
    await desk.page.getByRole('button', { name: 'Weer toelaten Marit Postma' }).click();
    expect(await desk.page.locator('.sluis-done').textContent()).toContain('weer inloggen');
  });
});
